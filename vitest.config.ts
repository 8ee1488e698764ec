import { globSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
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
  const leftOut = leftOutPaths
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
  if (mode === "over-fetch") return { include, exclude: [...daily.exclude, ...leftOut] };
  return { include: leftOut.filter((path) => path.endsWith(".test.ts")), exclude: daily.exclude };
}

/** With `NODE_OPTIONS=--conditions=over-fetch` everything runs over `fetch` in place of the Node transport. */
const conditions = (process.env["NODE_OPTIONS"] ?? "").includes("over-fetch") ? ["over-fetch"] : [];

function nameOf(folder: string): string {
  const { name } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { name: string };
  return name;
}

export default defineConfig(({ mode }) => ({
  ssr: { resolve: { conditions: [...conditions, "node", "import", "module", "default"] } },
  test: {
    projects: folders.map((root) => ({
      extends: true,
      root,
      test: { name: nameOf(root), ...select(mode, root) },
    })),
    // A busy machine may stretch the time limits that some tests live with; what is broken fails twice.
    retry: process.env["CI"] ? 1 : 0,
    // Most tests wait for servers and clocks, not for the machine.
    // A fleet is many processes already: a second one beside it would be taken for dead now and then.
    maxWorkers: mode === "fleet" ? 1 : 3 * availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}));
