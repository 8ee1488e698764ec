import { readFile } from "node:fs/promises";
import { type ProviderName, providers } from "../../../providers.ts";
import { appFile, bundle, compressedSize, type Target, targets } from "./bundle.ts";
import type { Figures } from "./figures.ts";

/** The operation that the least app of each provider calls, by its name. */
const names: Readonly<Record<ProviderName, string>> = {
  directlink: "listDownloads",
  "edin-docflow": "getUserProfile",
  symphony: "getSessionInfo",
};

/**
 * What an app pays for its first call by name in place of the same call by its path, in bytes that travel: the mean of all
 * packages and targets, since a single bundle is packed some 50 bytes better or worse by whatever stands beside it.
 */
export async function measureNamed(): Promise<Figures> {
  const all = providers.flatMap((provider) => targets.map((target) => moreBytes(provider, target)));
  const bytes = await Promise.all(all);
  const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
  return { "first call by name brotli bytes": Math.round(mean) };
}

async function moreBytes(provider: ProviderName, target: Target): Promise<number> {
  const byPath = await bundle(provider, target);
  const named = new Map([[appFile(provider), await namedApp(provider)]]);
  const byName = await bundle(provider, target, named);
  return compressedSize(byName) - compressedSize(byPath);
}

/** The least app with its call by name in place of the one by path. */
async function namedApp(provider: ProviderName): Promise<string> {
  const text = await readFile(appFile(provider), "utf8");
  const called = text.replace(/session\.GET\("[^"]*"\)/, `${names[provider]}(session)`);
  return `import { ${names[provider]} } from "../../src/operations.ts";\n${called}`;
}
