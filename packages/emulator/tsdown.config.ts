import { library } from "@signoff/build";

export default library({
  modules: ["src/index.ts"],
  others: ["src/cli.ts"],
  platform: "node",
});
