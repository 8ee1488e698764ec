import { signoffDialect } from "../../transfer/dialect.ts";
import type { SubcommandGroup } from "../subcommand.ts";
import { addConnectionOptions, environmentHelp } from "./connection-options.ts";
import { directlinkCommands } from "./subcommands.ts";

const subcommands = directlinkCommands(signoffDialect("directlink"));

/** `signoff directlink`: files over STCP DirectLink. */
export const directlink: SubcommandGroup = {
  usage: "directlink",
  summary: "receive and send files over STCP DirectLink",
  description: "Receives, sends and lists files over STCP DirectLink, and signs off.",
  examples: subcommands.flatMap(({ examples }) => examples.slice(0, 1)),
  environment: environmentHelp,
  configure: (command) => void addConnectionOptions(command),
  subcommands,
};
