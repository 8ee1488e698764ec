import { expect, test } from "vitest";
import { measure } from "../src/bench/measure.ts";
import { fileSpec } from "./support.ts";

test("sharing costs one login per renewal, and no request to the store per call", async () => {
  const extent = { members: 3, renewals: 2, deaths: 0, counted: 1_000 };
  const figures = await measure(await fileSpec(), extent);
  expect(figures).toMatchObject({ loginsPerRenewal: 1, requestsPerCall: 0 });
});
