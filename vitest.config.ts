import { globSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
import { aloneFiles, aloneProject } from "./tools/ci/src/alone.ts";
import { leftOutFiles } from "./tools/ci/src/over-fetch.ts";

const folders = [
  ...readdirSync("packages").map((name) => `packages/${name}`),
  "bench",
  "tools/build",
  "tools/command-kit",
  "tools/openapi",
  "tools/spec-kit",
  "tools/ci",
  "tools/faults",
  "tools/fleet",
  "tools/mutations",
  "tools/new-provider",
  "tools/properties",
  "tools/test-debian",
  "tools/test-redis",
  "tools/release",
  "tools/transfers",
  "tools/vendor-client",
  "examples/directlink-nightly",
  "examples/edin-erp",
  "examples/symphony-bot",
  "examples/tour",
];

/** Proofs that take too long for every day. */
const long = "**/*.long.test.ts";

/** Those among them that are about sessions which processes share. */
const fleet = "**/*.fleet.test.ts";

const leftOutPaths = globSync([...leftOutFiles]);
const alonePaths = globSync([...aloneFiles]);

interface Selection {
  readonly include: string[];
  readonly exclude: string[];
}

/** What `vitest --mode` runs of a folder: `long`, `fleet`, `over-fetch`, `left-out` (of that); by default all but what is long. */
function select(mode: string, folder: string): Selection {
  const { include, exclude } = configDefaults;
  if (mode === "long") return { include: [long], exclude };
  if (mode === "fleet") return { include: [fleet], exclude };
  const daily = { include, exclude: [...exclude, long, fleet] };
  if (mode !== "over-fetch" && mode !== "left-out") return daily;
  const leftOut = inFolder(leftOutPaths, folder);
  if (mode === "over-fetch") return { include, exclude: [...daily.exclude, ...leftOut] };
  return { include: leftOut.filter((path) => path.endsWith(".test.ts")), exclude: daily.exclude };
}

function inFolder(paths: readonly string[], folder: string): string[] {
  return paths
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
}

interface Project {
  readonly name: string;
  readonly isolate: boolean;
  readonly include: string[];
  readonly exclude: string[];
}

/** A process for each file costs more than most files do: only what is long or says why has one. */
function projectsOf(mode: string, folder: string): Project[] {
  const name = nameOf(folder);
  const selected = select(mode, folder);
  if (mode === "long" || mode === "fleet") return [{ name, isolate: true, ...selected }];
  const alone = inFolder(alonePaths, folder);
  const together = { name, isolate: false, ...selected, exclude: [...selected.exclude, ...alone] };
  const own = alone.filter((path) => selects(mode, selected, path));
  if (own.length === 0) return [together];
  return [
    together,
    { name: aloneProject(name), isolate: true, include: own, exclude: selected.exclude },
  ];
}

function selects(mode: string, { include }: Selection, path: string): boolean {
  return mode !== "left-out" || include.includes(path);
}

/** With `NODE_OPTIONS=--conditions=over-fetch` everything runs over `fetch` in place of the Node transport. */
const conditions = (process.env["NODE_OPTIONS"] ?? "").includes("over-fetch") ? ["over-fetch"] : [];

function nameOf(folder: string): string {
  const { name } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { name: string };
  return name;
}

export default defineConfig(({ mode }) => ({
  ssr: { resolve: { conditions: [...conditions, "node", "import", "default"] } },
  test: {
    projects: folders.flatMap((root) =>
      projectsOf(mode, root).map((test) => ({ extends: true as const, root, test })),
    ),
    // A busy machine may stretch the time limits that some tests live with; what is broken fails twice.
    retry: process.env["CI"] ? 1 : 0,
    // Most tests wait for servers and clocks, not for the machine.
    // A fleet is many processes already: a second one beside it would be taken for dead now and then.
    maxWorkers: mode === "fleet" ? 1 : 3 * availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}));
