import { library } from "@signoff/build";

export default library({
  modules: [
    "src/index.ts",
    "src/node.ts",
    "src/operations.ts",
    "src/shared.ts",
    "src/drift.ts",
    "src/validate.ts",
  ],
  platform: "neutral",
});
