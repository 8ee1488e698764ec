import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Command } from "./run.ts";

/** A version of TypeScript that is measured: its major, or 5.9. */
export type CompilerName = "5.9" | "6" | "7";

/** Where one version of TypeScript is installed. */
export interface Compiler {
  /** The full version. */
  readonly version: string;
  readonly tsc: Command;
  /** How the editor's server is started, and which protocol it speaks. */
  readonly server: { readonly protocol: "tsserver" | "lsp"; readonly command: Command };
}

/** The versions: the workspace's own, that of the generator, and the last of the fifth line. */
export const compilers: Readonly<Record<CompilerName, Compiler>> = {
  "5.9": find("typescript59/package.json", import.meta.url),
  "6": find("typescript/package.json", import.meta.resolve("@signoff/spec-kit/package.json")),
  "7": find("typescript/package.json", import.meta.resolve("../../../package.json")),
};

function find(manifest: string, from: string): Compiler {
  const require = createRequire(from);
  const { version } = require(manifest) as { version: string };
  const folder = dirname(require.resolve(manifest));
  const tsc: Command = [process.execPath, join(folder, "bin", "tsc")];
  const server =
    Number.parseInt(version, 10) < 7
      ? ({
          protocol: "tsserver",
          command: [process.execPath, join(folder, "lib", "tsserver.js")],
        } as const)
      : ({ protocol: "lsp", command: [...tsc, "--lsp", "--stdio"] } as const);
  return { version, tsc, server };
}

/** All versions, the oldest first. */
export const compilerNames: readonly CompilerName[] = ["5.9", "6", "7"];
