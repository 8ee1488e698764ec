import { compile } from "../compile.ts";
import type { Row } from "./row.ts";

const compilers = {
  "5.7": "typescript57",
  "5.9": "typescript59",
  "6.0": "typescript60",
  "7.0": "typescript",
} as const;

const resolutions = {
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
} as const;

/** With the DOM and no other types, and with Node's types and no DOM. */
const libraries = {
  "with the DOM": { files: { web: undefined }, options: { types: [], lib: ["es2022", "dom"] } },
  "without the DOM": {
    files: { web: undefined, node: undefined },
    options: { types: ["node"], lib: ["es2022"] },
  },
} as const;

/** Each TypeScript under each resolution, with `skipLibCheck: false`. */
export const typeScripts: readonly Row[] = Object.entries(compilers).flatMap(
  ([version, compiler]) =>
    Object.entries(resolutions).flatMap(([resolution, module]) =>
      Object.entries(libraries).map(([library, { files, options }]): Row => ({
        kind: "TypeScript",
        name: `TypeScript ${version}, ${resolution}, ${library}`,
        async run({ project }) {
          const { status, stdout } = await compile(compiler, project, {
            files,
            options: { ...module, ...options, skipLibCheck: false },
          });
          if (status !== 0) throw new Error(stdout);
          return { version };
        },
      })),
    ),
);
