import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "@signoff/spec-interop",
    root: import.meta.dirname,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
