import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";
import { providers, type ProviderName } from "../../../providers.ts";
import type { Figures, Kind } from "./figures.ts";

/** An app by the package that it uses. */
export type AppName = ProviderName | "signoff";

const apps: readonly AppName[] = [...providers, "signoff"];

/** The file of an app that does the least with a client: one login, one call with each provider, one sign-off. */
export function appFile(app: AppName): string {
  if (app === "signoff") return join(import.meta.dirname, "signoff-app.ts");
  return join(import.meta.dirname, "../../../packages", app, "test/support/least-app.ts");
}

/** For which export conditions an app is bundled. */
export type Target = "browser" | "node";

export const targets: readonly Target[] = ["browser", "node"];

/** The files that an app becomes. */
export interface Bundle {
  /** What it loads before it runs. */
  readonly initial: readonly OutputChunk[];
  /** What it loads by `import()` when it is needed. */
  readonly onDemand: readonly OutputChunk[];
}

/**
 * The code of an app with all that it needs, minified, as one text.
 *
 * @param contents takes the place of the files with these absolute paths.
 */
export async function bundle(
  app: AppName,
  target: Target,
  contents: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const { initial, onDemand } = await bundleApp(app, target, { contents });
  return [...initial, ...onDemand].map(({ code }) => code).join("\n");
}

/** The files of the code of an app, as absolute paths. */
export async function bundledFiles(app: AppName, target: Target): Promise<readonly string[]> {
  const { initial, onDemand } = await bundleApp(app, target);
  return [...initial, ...onDemand].flatMap(({ moduleIds }) => moduleIds);
}

/**
 * Bundles an app from the sources, so that what is measured is never older than they are. The built packages make the same
 * code but for the order of their modules, which is worth some 30 bytes.
 *
 * @param options.contents takes the place of the files with these absolute paths.
 */
export async function bundleApp(
  app: AppName,
  target: Target,
  {
    contents,
    sourcemap = false,
  }: { readonly contents?: ReadonlyMap<string, string>; readonly sourcemap?: boolean } = {},
): Promise<Bundle> {
  const build = await rolldown({
    input: appFile(app),
    platform: target,
    resolve: { conditionNames: ["import", target] },
    plugins: [{ name: "contents", load: (path) => contents?.get(path) ?? null }],
  });
  // The folder is that which paths of source maps are told from; nothing is written.
  const { output } = await build.generate({ minify: true, sourcemap, dir: process.cwd() });
  await build.close();
  return splitByNeed(output.filter((part) => part.type === "chunk"));
}

/** What the entry imports, and what that imports, is there before the app runs. */
export function splitByNeed<Chunk extends Pick<OutputChunk, "fileName" | "imports" | "isEntry">>(
  chunks: readonly Chunk[],
): { readonly initial: Chunk[]; readonly onDemand: Chunk[] } {
  const initial = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of initial) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) initial.add(chunk);
  }
  return { initial: [...initial], onDemand: chunks.filter((chunk) => !initial.has(chunk)) };
}

/** How many bytes travel: brotli at its best, as static files are compressed. */
export function compressedSize(text: string): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
  };
  return brotliCompressSync(text, { params }).length;
}

async function measureApp(app: AppName, target: Target): Promise<Figures> {
  const { initial, onDemand } = await bundleApp(app, target);
  // Other bundlers put into one file what this one shares among several.
  const code = initial.map((chunk) => chunk.code).join("\n");
  const rare = onDemand.reduce((total, chunk) => total + compressedSize(chunk.code), 0);
  return {
    [`${app} ${target} minified bytes`]: Buffer.byteLength(code),
    [`${app} ${target} brotli bytes`]: compressedSize(code),
    [`${app} ${target} on demand brotli bytes`]: rare,
  };
}

/** The bytes of each app, minified and compressed. */
export const bundleKind: Kind = {
  name: "bundle",
  slack: 0.02,
  async measure() {
    const runs = apps.flatMap((app) => targets.map((target) => measureApp(app, target)));
    return Object.assign({}, ...(await Promise.all(runs))) as Figures;
  },
};
