export { readConnection } from "./connection.ts";
export { addConnectionOptions, environmentHelp } from "./connection-options.ts";
export type { DirectLinkDialect } from "./read-login.ts";
export { directlinkCommands } from "./subcommands.ts";
