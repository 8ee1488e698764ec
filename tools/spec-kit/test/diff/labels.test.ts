import { expect, test } from "vitest";
import { tryLabels } from "../../src/diff/labels/labels.ts";
import { readFrozenSpec } from "./support/frozen.ts";
import { labelledProviders, readOwnLabels } from "./support/own-labels.ts";
import { faultsOf } from "./support/judged.ts";

const labels = labelledProviders.flatMap(readOwnLabels);

test("there are a hundred labelled changes at least, of most kinds", () => {
  const changes = labels.flatMap((label) => label.expect.changes);
  expect(labels.length).toBeGreaterThanOrEqual(100);
  expect(new Set(changes.map(({ kind }) => kind)).size).toBeGreaterThan(60);
});

/** All of the smallest provider and some of the others; the long proof tries all of them. */
test("labelled changes are told as people told them", async () => {
  const sample = labels.filter(
    ({ provider }, index) => provider === "directlink" || index % 16 === 0,
  );
  expect(faultsOf(await tryLabels(sample, readFrozenSpec))).toEqual([]);
});

test("a label that is wrong is told", async () => {
  const label = readOwnLabels("directlink").find(({ id }) => id === "response-property-optional");
  const wrong = label && { ...label, expect: { ...label.expect, changes: [] } };
  const faults = faultsOf(await tryLabels(wrong ? [wrong] : [], readFrozenSpec));
  expect(faults).toEqual([
    [
      label?.id,
      "told besides: FileEntry, linkURL: wire breaking",
      "kinds: property-optional instead of ",
    ],
  ]);
});
