import type { UserConfig } from "tsdown";
import { shareDeclarations } from "./declarations.ts";

/** What is built of a package that apps import. */
interface Library {
  /** The modules that apps import, with the types of each. */
  readonly modules: readonly string[];
  /** What takes the place of a module in some runtimes, and commands. */
  readonly others?: readonly string[];
  readonly platform: "neutral" | "node";
  /** Globals that are not there for what is built in, by name, and what stands in their place. */
  readonly define?: Readonly<Record<string, string>>;
}

/** How such a package is built. */
export function library({ modules, others = [], platform, define = {} }: Library): UserConfig {
  return {
    entry: [...modules, ...others],
    platform,
    fixedExtension: false,
    define: { ...define },
    dts: { entry: [...modules] },
    deps: { neverBundle: [/^node:/] },
    // Editors read the declarations.
    outputOptions: { comments: { jsdoc: false } },
    hooks: { "build:done": ({ options }) => shareDeclarations(options.outDir, modules) },
  };
}
