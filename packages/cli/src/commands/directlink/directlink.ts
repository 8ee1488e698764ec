import type { HelpRow } from "@signoff/command-kit";
import { addSignOnOptions } from "../../provider/sign-on-options.ts";
import { signoffDialect } from "../../transfer/dialect.ts";
import type { SubcommandGroup } from "../subcommand.ts";
import { addAuthOption, refusePassword } from "./connection-options.ts";
import { readDirectLinkLogin } from "./read-login.ts";
import { directlinkCommands } from "./subcommands.ts";

const environmentHelp: readonly HelpRow[] = [
  ["DIRECTLINK_URL", "in place of --url: the public URL, without /directlink/v1"],
  ["DIRECTLINK_USERNAME", "in place of --user: the STCP user (mailbox)"],
  [
    "DIRECTLINK_PASSWORD",
    "the password, or with _FILE behind that name a file with it; else a terminal is asked",
  ],
  ["DIRECTLINK_AUTH", "in place of --auth"],
  ["DIRECTLINK_PROXY", "in place of --proxy, with user name and password if need be"],
];

const dialect = { ...signoffDialect("directlink"), readLogin: readDirectLinkLogin };
const subcommands = directlinkCommands(dialect);

/** `signoff directlink`: files over STCP DirectLink. */
export const directlink: SubcommandGroup = {
  usage: "directlink",
  summary: "receive and send files over STCP DirectLink",
  description: "Receives, sends and lists files over STCP DirectLink, and signs off.",
  examples: subcommands.flatMap(({ examples }) => examples.slice(0, 1)),
  environment: environmentHelp,
  configure(command) {
    addSignOnOptions(command);
    addAuthOption(command);
    refusePassword(command);
  },
  subcommands,
};
