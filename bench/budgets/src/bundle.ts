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

const targets: readonly Target[] = ["browser", "node"];

/**
 * The code of an app with all that it needs, minified, as one text.
 *
 * It is bundled from the sources, so that it is never older than they are. The built packages make the same code but for
 * the order of their modules, which is worth some 30 bytes.
 *
 * @param contents takes the place of the files with these absolute paths.
 */
export async function bundle(
  app: AppName,
  target: Target,
  contents: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const chunks = await bundleChunks(app, target, contents);
  return chunks.map(({ code }) => code).join("\n");
}

/** The files of the code of an app, as absolute paths. */
export async function bundledFiles(app: AppName, target: Target): Promise<readonly string[]> {
  const chunks = await bundleChunks(app, target, new Map());
  return chunks.flatMap(({ moduleIds }) => moduleIds);
}

async function bundleChunks(
  app: AppName,
  target: Target,
  contents: ReadonlyMap<string, string>,
): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    input: appFile(app),
    platform: target,
    resolve: { conditionNames: ["import", target] },
    plugins: [{ name: "contents", load: (path) => contents.get(path) ?? null }],
  });
  const { output } = await build.generate({ minify: true });
  await build.close();
  return output.filter((part) => part.type === "chunk");
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
  const code = await bundle(app, target);
  return {
    [`${app} ${target} minified bytes`]: Buffer.byteLength(code),
    [`${app} ${target} brotli bytes`]: compressedSize(code),
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
