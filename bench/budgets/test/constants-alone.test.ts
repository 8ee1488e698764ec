import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { type ProviderName, providers } from "../../../providers.ts";

/** Takes every module of ours for one with effects, as the one file is that a package is built into. */
const asOneFile: Plugin = {
  name: "as-one-file",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === "resolved") return undefined;
      const { importer, kind, resolveDir } = from;
      const found = await resolve(path, { importer, kind, resolveDir, pluginData: "resolved" });
      return { path: found.path, sideEffects: !found.path.includes("node_modules") };
    });
  },
};

/** The code of an app that takes from a provider's package what it says, and no more. */
async function bundleOf(provider: ProviderName, code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(import.meta.dirname, "../../../packages", provider) },
    bundle: true,
    // Without, whatever is loaded on demand becomes a part of the one file, and what that shares is not left out any more.
    splitting: true,
    outdir: ".",
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["browser"],
    plugins: [asOneFile],
  });
  return outputFiles.find(({ path }) => path.endsWith("stdin.js"))?.text ?? "";
}

test.each(providers)(
  "a constant of %s brings no function nor class of its package",
  async (name) => {
    const code = await bundleOf(
      name,
      'import { specHash } from "./src/index.ts"; console.log(specHash);',
    );
    expect(code).toContain("console.log");
    expect(code).not.toMatch(/\bclass\b|\bfunction\b|new RegExp|await/);
    expect(code.length).toBeLessThan(2000);
  },
);
