import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/provider-kit.ts", "src/provider-kit.node.ts", "src/node/index.ts"],
  platform: "neutral",
  dts: true,
  deps: { neverBundle: [/^node:/] },
});
