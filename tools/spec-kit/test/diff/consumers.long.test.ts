import { describe, expect, test } from "vitest";
import { layOutFrozenClients } from "./support/consumers.ts";
import { labelledProviders, readOwnLabels } from "./support/own-labels.ts";
import { tryConsumers } from "./support/try-consumers.ts";

describe.each(labelledProviders)("apps of %s", (provider) => {
  test(
    "compile before each labelled change, and after it as the label says",
    { timeout: 300_000 },
    async () => {
      const labels = readOwnLabels(provider).filter(({ consumer }) => consumer !== undefined);
      const tried = await tryConsumers(layOutFrozenClients(), provider, labels);
      expect(tried.map(({ id, before, breaks }) => ({ id, before, breaks }))).toEqual(
        tried.map(({ id, expected }) => ({ id, before: [], breaks: expected })),
      );
    },
  );
});
