import { library } from "@signoff/build";

export default library({ modules: ["src/index.ts"], platform: "neutral" });
