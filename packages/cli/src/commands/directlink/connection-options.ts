import type { HelpRow } from "@signoff/command-kit";
import { type Command, Option } from "commander";
import { passwordAdvice } from "./credentials.ts";

/** What stands in the environment in place of options. */
export const environmentHelp: readonly HelpRow[] = [
  ["DIRECTLINK_URL", "in place of --url"],
  ["DIRECTLINK_USERNAME", "in place of --user"],
  ["DIRECTLINK_PASSWORD", "the password; without it a terminal is asked"],
  ["DIRECTLINK_PROXY", "in place of --proxy, with user name and password if need be"],
];

/** Adds the options that say how to reach the server and as whom; a password is refused as one. */
export function addConnectionOptions(command: Command): Command {
  command
    .option("--url <url>", "public URL of the installation, without /directlink/v1")
    .option("--user <name>", "the STCP user (mailbox)");
  addAuthOption(command)
    .option("--ca <file>", "PEM file of an authority to trust besides the well-known ones")
    .option("--proxy <url>", "http or https proxy to go through")
    .option("--allow-insecure", "take http: to other hosts: the password is readable on its way");
  return refusePassword(command);
}

/** Adds the option that says how to sign on. */
export function addAuthOption(command: Command): Command {
  return command.addOption(
    new Option("--auth <how>", "how to sign on (default: bearer)").choices(["bearer", "basic"]),
  );
}

/** A password as an argument is refused, and told where it belongs. */
export function refusePassword(command: Command): Command {
  return command
    .addOption(new Option("--password [value]").hideHelp())
    .on("option:password", () => command.error(`error: ${passwordAdvice}`));
}
