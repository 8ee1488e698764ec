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
  /** Whether what several modules need goes into one file. Default: `false`. */
  readonly joined?: boolean;
}

/** What several modules need: in Node each further file costs the first import more than what is in it. */
const common = { name: "common", minShareCount: 2, test: /(?<!\.d)\.[cm]?[jt]s$/ };

/** How such a package is built. */
export function library({
  modules,
  others = [],
  platform,
  define = {},
  joined = false,
}: Library): UserConfig {
  return {
    entry: [...modules, ...others],
    platform,
    fixedExtension: false,
    define: { ...define },
    dts: { entry: [...modules] },
    deps: { neverBundle: [/^node:/] },
    // Editors read the declarations.
    outputOptions: {
      comments: { jsdoc: false, legal: true, annotation: true },
      ...(joined && { codeSplitting: { groups: [common] } }),
    },
    // Without maps, since no sources are shipped. The lines stay, which Node shows of an uncaught error, and the names of
    // functions and classes, which stack traces tell.
    minify: { compress: true, mangle: { toplevel: false }, codegen: { removeWhitespace: false } },
    hooks: { "build:done": ({ options }) => shareDeclarations(options.outDir, modules) },
  };
}
