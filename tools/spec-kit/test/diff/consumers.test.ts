import { expect, test } from "vitest";
import { layOutFrozenClients } from "./support/consumers.ts";
import { readOwnLabels } from "./support/own-labels.ts";
import { tryConsumers } from "./support/try-consumers.ts";

/** Two of the smallest provider; the long proof compiles all of them. */
test("apps compile before a labelled change, and after it as the label says: a sample", async () => {
  const told = readOwnLabels("directlink").filter(({ consumer }) => consumer !== undefined);
  const sample = [true, false].flatMap(
    (breaks) => told.find(({ consumer }) => consumer?.breaksAfter === breaks) ?? [],
  );
  const tried = await tryConsumers(layOutFrozenClients(), "directlink", sample);
  const result = tried.map(({ before, breaks }) => ({ before, breaks }));
  expect(result).toEqual([
    { before: [], breaks: true },
    { before: [], breaks: false },
  ]);
});
