import { run } from "@signoff/test-support";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Account } from "../../programs/scenario.ts";
import { outputOf } from "../output.ts";
import { runInChromium } from "./browser.ts";
import { watch } from "./check-account.ts";
import type { Bench, Row } from "./row.ts";
import { versionOf } from "./version-of.ts";

/** What is bundled, and where to. */
interface Job {
  readonly entry: string;
  readonly outfile: string;
  readonly target: "node" | "browser";
}

/** The code of a program that bundles by one bundler's own interface, in the project. */
const builders: Readonly<Record<string, (job: Job) => string>> = {
  esbuild: ({ entry, outfile, target }) => `
    const { build } = await import("esbuild");
    await build({ entryPoints: [${quote(entry)}], outfile: ${quote(outfile)}, bundle: true, format: "esm",
      platform: ${quote(target)}, minify: true, logLevel: "error" });`,
  rolldown: ({ entry, outfile, target }) => `
    const { rolldown } = await import("rolldown");
    const bundle = await rolldown({ input: ${quote(entry)}, platform: ${quote(target)} });
    await bundle.write({ file: ${quote(outfile)}, minify: true, codeSplitting: false });`,
  webpack: ({ entry, outfile, target }) => `
    const { default: webpack } = await import("webpack");
    const { dirname, basename } = await import("node:path");
    const stats = await new Promise((resolve, reject) => webpack({
      mode: "production", entry: ${quote(entry)}, target: ${target === "node" ? '"node22"' : '"web"'},
      experiments: { outputModule: true },
      output: { path: dirname(${quote(outfile)}), filename: basename(${quote(outfile)}), module: true,
        chunkFormat: "module", asyncChunks: false },
    }, (error, found) => error ? reject(error) : resolve(found)));
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));`,
  vite: ({ entry, outfile, target }) => `
    const { build } = await import("vite");
    const { dirname, basename } = await import("node:path");
    await build({ logLevel: "error", configFile: false, ${target === "node" ? `ssr: { noExternal: true },` : ""}
      build: { ${target === "node" ? `ssr: ${quote(entry)},` : `lib: { entry: ${quote(entry)}, formats: ["es"], fileName: () => basename(${quote(outfile)}) },`}
        outDir: dirname(${quote(outfile)}), emptyOutDir: false, minify: true,
        rolldownOptions: { output: { entryFileNames: basename(${quote(outfile)}) } } } });`,
};

function quote(text: string): string {
  return JSON.stringify(text);
}

async function bundle(project: string, name: string, target: Job["target"]): Promise<string> {
  const folder = join(project, "bundles", `${name}-${target}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const entry = join(
    project,
    "plain",
    target === "node" ? "run-scenario.js" : "browser-scenario.js",
  );
  const outfile = join(folder, "app.mjs");
  const code = builders[name]!({ entry, outfile, target });
  const { status, stderr } = await run(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: project,
  });
  if (status !== 0) throw new Error(`${name} did not bundle: ${lastLines(stderr)}`);
  return outfile;
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-8).join(" ");
}

function rowsOf(name: string): readonly Row[] {
  return [
    {
      kind: "bundler",
      name: `${name}, for Node`,
      async run(bench: Bench) {
        const outfile = await bundle(bench.project, name, "node");
        // Far from all packages: nothing may be left to find.
        const apart = join(bench.project, "..", `${name}-apart.mjs`);
        await writeFile(apart, await readFile(outfile));
        const check = watch(bench);
        const env = { ACCOUNTS: JSON.stringify(bench.accounts) };
        const finished = await run(process.execPath, [apart], {
          cwd: join(bench.project, ".."),
          env,
        });
        check.account(outputOf(finished) as Account);
        return { version: await versionOf(bench.project, name) };
      },
    },
    {
      kind: "bundler",
      name: `${name}, for Chromium`,
      async run(bench: Bench) {
        const outfile = await bundle(bench.project, name, "browser");
        const { without } = await runInChromium(bench, await readFile(outfile, "utf8"));
        return { version: await versionOf(bench.project, name), without };
      },
    },
  ];
}

/** Each bundler for Node and for a browser. */
export const bundlers: readonly Row[] = Object.keys(builders).flatMap(rowsOf);
