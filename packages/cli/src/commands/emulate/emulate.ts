import { readPort } from "../../values/port.ts";
import type { Subcommand } from "../subcommand.ts";
import { serve, type ServingOptions } from "./serve.ts";

/** `signoff emulate`: the providers on this machine. */
export const emulate: Subcommand = {
  usage: "emulate [providers...]",
  summary: "serves the providers on this machine, for tests and trials",
  description:
    "Serves directlink, edin and symphony, or those that are named, on 127.0.0.1, with accounts that are made up anew, until it is interrupted. With --control, faults, the clock, accounts and state are ordered over HTTP from any language. With --exec a program finds the accounts in its environment; the command ends with it, and with its exit code.",
  examples: [
    "signoff emulate",
    "signoff emulate edin --port 4010 --control 4000 --json",
    "signoff emulate directlink --exec 'signoff doctor directlink'",
  ],
  configure(command) {
    command
      .option("--port <n>", "port of the first; the next follow on (default: free ones)", readPort)
      .option("--control <n>", "takes orders by HTTP on that port, 0 for a free one", readPort)
      .option("--tls", "https, with an authority of its own")
      .option("--strict", "refuses what the real services pass over, and says why")
      .option("--keys <directory>", "writes keys and certificates as files that clients read")
      .option("--state <file>", "goes on with the addresses and accounts of the last start")
      .option("--exec <command>", "runs a program with the accounts in its environment");
  },
  taskOf: (command) => (context) => serve(command.args, command.opts<ServingOptions>(), context),
};
