import { expect, test } from "vitest";
import { tryLabels } from "../../src/diff/labels/labels.ts";
import { readFrozenSpec } from "./support/frozen.ts";
import { faultsOf } from "./support/judged.ts";
import { labelledProviders, readOwnLabels } from "./support/own-labels.ts";

test.each(labelledProviders)(
  "all labelled changes of %s are told as people told them",
  async (provider) => {
    expect(faultsOf(await tryLabels(readOwnLabels(provider), readFrozenSpec))).toEqual([]);
  },
);
