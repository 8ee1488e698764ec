import type { HelpRow } from "@signoff/command-kit";
import { Option } from "commander";
import { addSignOnOptions } from "../../provider/sign-on-options.ts";
import { signoffDialect } from "../../transfer/dialect.ts";
import type { SubcommandGroup } from "../subcommand.ts";
import { edinCommands } from "./subcommands.ts";

const environmentHelp: readonly HelpRow[] = [
  ["EDIN_EMAIL", "in place of --user: the user's e-mail"],
  [
    "EDIN_PASSWORD",
    "the password, or with _FILE behind that name a file with it; else a terminal is asked",
  ],
  ["EDIN_URL", "in place of --url; https://doc.edin.ua where neither is given"],
  ["EDIN_PROXY", "in place of --proxy, with user name and password if need be"],
];

const passwordAdvice =
  "A password is no argument: everybody on this machine could read it in the list of processes, " +
  "and the shell's history keeps it. Put it into the environment as EDIN_PASSWORD, or leave it out and type it.";

const subcommands = edinCommands(signoffDialect("edin"));

/** `signoff edin`: documents over EDIN DOCflow. */
export const edin: SubcommandGroup = {
  usage: "edin",
  summary: "send, receive and sign documents over EDIN DOCflow",
  description: "Sends, receives and signs documents over EDIN DOCflow, and signs off.",
  examples: subcommands.flatMap(({ examples }) => examples.slice(0, 1)),
  environment: environmentHelp,
  configure(command) {
    addSignOnOptions(command);
    command
      .addOption(new Option("--password [value]").hideHelp())
      .on("option:password", () => command.error(`error: ${passwordAdvice}`));
  },
  subcommands,
};
