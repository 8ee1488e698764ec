export { addConnectionOptions, environmentHelp } from "./connection-options.ts";
export { directlinkCommands } from "./subcommands.ts";
export type { Dialect } from "../../transfer/dialect.ts";
