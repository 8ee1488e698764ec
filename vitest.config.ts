import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const folders = [
  ...readdirSync("packages").map((name) => `packages/${name}`),
  "bench",
  "tools/build",
  "tools/spec-kit",
  "tools/ci",
  "tools/faults",
  "tools/mutations",
  "tools/properties",
  "tools/transfers",
  "tools/vendor-client",
  "examples/symphony-bot",
  "examples/tour",
];

/** With `NODE_OPTIONS=--conditions=over-fetch` everything runs over `fetch` in place of the Node transport. */
const conditions = (process.env["NODE_OPTIONS"] ?? "").includes("over-fetch") ? ["over-fetch"] : [];

function nameOf(folder: string): string {
  const { name } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { name: string };
  return name;
}

export default defineConfig({
  ssr: { resolve: { conditions: [...conditions, "node", "import", "module", "default"] } },
  test: {
    projects: folders.map((root) => ({ extends: true, root, test: { name: nameOf(root) } })),
    // A busy machine may stretch the time limits that some tests live with; what is broken fails twice.
    retry: process.env["CI"] ? 1 : 0,
    // Most tests wait for servers and clocks, not for the machine.
    maxWorkers: 3 * availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
