import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/provider-kit.ts"],
  platform: "neutral",
  dts: true,
});
