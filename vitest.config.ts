import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      "packages/*",
      "tools/spec-kit",
      "tools/ci",
      "tools/faults",
      "tools/mutations",
      "tools/properties",
      "examples/tour",
    ],
    // A busy machine may stretch the time limits that some tests live with; what is broken fails twice.
    retry: process.env["CI"] ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
