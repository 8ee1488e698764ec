import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { type ProviderName, providers } from "../../../providers.ts";
import { appFile, bundle, compressedSize, type Target } from "../src/bundle.ts";

/** The one call of each least app, by its name. */
const names: Readonly<Record<ProviderName, string>> = {
  directlink: "listDownloads",
  "edin-docflow": "getUserProfile",
  symphony: "getSessionInfo",
};

const importAll = 'import * as operations from "../../src/operations.ts";\n';

/** The code of the least app of a provider with its text changed. */
async function bundleWith(
  provider: ProviderName,
  target: Target,
  change: (text: string) => string,
): Promise<string> {
  const file = appFile(provider);
  return bundle(provider, target, new Map([[file, change(await readFile(file, "utf8"))]]));
}

/** What it takes that the one call of the least app is made by its name, in compressed bytes. */
async function costOf(provider: ProviderName, target: Target): Promise<number> {
  const byPath = await bundleWith(provider, target, (text) => text);
  const byName = await bundleWith(provider, target, (text) =>
    text
      .replace(/session\.GET\("[^"]+"\)/, `operations.${names[provider]}(session)`)
      .concat(importAll),
  );
  expect(byName).not.toBe(byPath);
  return compressedSize(byName) - compressedSize(byPath);
}

test.each(providers)(
  "operations of %s that are not called add nothing to a bundle",
  async (name) => {
    const without = await bundleWith(name, "browser", (text) => text);
    const unused = await bundleWith(
      name,
      "browser",
      (text) => `${text}${importAll}void operations;\n`,
    );
    expect(unused === without).toBe(true);
  },
);

// Each by itself varies by 50 bytes and more: one function gives all others of a bundle new short names.
test("a call by name adds less than 100 bytes to a bundle, over all packages and targets", async () => {
  const costs: number[] = [];
  for (const provider of providers)
    for (const target of ["browser", "node"] as const) costs.push(await costOf(provider, target));
  const mean = costs.reduce((sum, cost) => sum + cost) / costs.length;
  expect(mean).toBeLessThan(100);
});
