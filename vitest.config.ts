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
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
