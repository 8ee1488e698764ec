import { library } from "@signoff/build";

export default library({
  modules: [
    "src/index.ts",
    "src/provider-kit.ts",
    "src/node/index.ts",
    "src/provider-kit-files.ts",
    "src/shared.ts",
    "src/drift/index.ts",
    "src/validate/index.ts",
  ],
  others: ["src/provider-kit.node.ts"],
  platform: "neutral",
  joined: true,
  // The library for schemas looks for the address of the page at import, which importing a client must not do.
  define: { self: "undefined" },
});
