import { UsageError } from "@signoff/command-kit";
import type { ServedEmulator, ServeOptions } from "@signoff/emulator";
import { exitCodes } from "../../exit-codes.ts";
import type { Context, Task } from "../../perform.ts";
import { findProvider } from "../../provider/providers.ts";
import { readCommandLine } from "../../transfer/hooks/command-line.ts";
import { readPort } from "../../values/port.ts";
import type { Subcommand } from "../subcommand.ts";
import { runWith } from "./run-with.ts";
import { recordsOf, servedLines } from "./text.ts";
import { variablesOf } from "./variables.ts";

interface Options {
  readonly port?: number;
  readonly control?: number;
  readonly tls?: true;
  readonly strict?: true;
  readonly keys?: string;
  readonly state?: string;
  readonly exec?: string;
}

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
  taskOf: (command) => serve(command.args, command.opts<Options>()),
};

function serve(words: readonly string[], options: Options): Task {
  return async (context) => {
    const { exec, ...others } = options;
    const program = exec === undefined ? undefined : readCommandLine(exec, "--exec");
    const served = await start(words, others, program === undefined, context);
    const { signal } = context.interruption;
    const onAbort = (): void => void served.close();
    signal.addEventListener("abort", onAbort, { once: true });
    try {
      if (program) return await runWith(program, variablesOf(served, options), context);
      tell(served, options, context);
      if (signal.aborted) onAbort();
      await served.ended;
      return signal.aborted ? context.interruption.exitCode : exitCodes.done;
    } finally {
      signal.removeEventListener("abort", onAbort);
      await served.close();
    }
  };
}

/** @throws {UsageError} for what is wrong before anything is served. */
async function start(
  words: readonly string[],
  options: Omit<Options, "exec">,
  watched: boolean,
  { output }: Context,
): Promise<ServedEmulator> {
  const providers = words.map((word) => findProvider(word).name as ProviderName);
  const { serveEmulator } = await import("@signoff/emulator");
  try {
    return await serveEmulator({
      ...options,
      ...(providers.length > 0 && { providers }),
      watched,
      onPassedOver: ({ provider, method, path, problem }) =>
        output.advise([`${provider} passed over: ${method} ${path}: ${problem}`]),
    });
  } catch (error) {
    throw error instanceof Error ? new UsageError(error.message, { cause: error }) : error;
  }
}

type ProviderName = NonNullable<ServeOptions["providers"]>[number];

function tell(served: ServedEmulator, options: Options, { output }: Context): void {
  for (const record of recordsOf(served, options)) output.tell(record);
  output.print(servedLines(served, options, output.width));
}
