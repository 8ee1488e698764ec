import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "@signoff/consumers",
    root: import.meta.dirname,
    globalSetup: ["src/setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
