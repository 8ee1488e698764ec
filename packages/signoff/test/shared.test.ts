import * as shared from "../src/shared.ts";
import { expect, test } from "vitest";
import { providers } from "../../../providers.ts";

test("all providers are known to those who end sessions that others have opened", () => {
  expect(shared.providers.map(({ name }) => name)).toEqual(providers);
  expect(shared.providers).toEqual([shared.directlink, shared.edinDocflow, shared.symphony]);
});
