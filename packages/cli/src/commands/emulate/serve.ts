import { UsageError } from "@signoff/command-kit";
import type { ServedEmulator, ServeOptions } from "@signoff/emulator";
import { exitCodes } from "../../exit-codes.ts";
import type { Context } from "../../perform.ts";
import { findProvider } from "../../provider/providers.ts";
import { readCommandLine } from "../../transfer/hooks/command-line.ts";
import { runWith } from "./run-with.ts";
import { recordsOf, servedLines } from "./text.ts";
import { variablesOf } from "./variables.ts";

/** How the providers are served. */
export interface ServingOptions {
  readonly port?: number;
  readonly control?: number;
  readonly tls?: true;
  readonly strict?: true;
  readonly keys?: string;
  readonly state?: string;
  /** A recorded run, to be answered once more. */
  readonly capsule?: unknown;
  readonly exec?: string;
}

/** Serves the providers of these words until it is interrupted, or a program has ended. Gives the exit code. */
export async function serve(
  words: readonly string[],
  options: ServingOptions,
  context: Context,
): Promise<number> {
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
}

/** @throws {UsageError} for what is wrong before anything is served. */
async function start(
  words: readonly string[],
  options: Omit<ServingOptions, "exec">,
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

function tell(served: ServedEmulator, options: ServingOptions, { output }: Context): void {
  for (const record of recordsOf(served, options)) output.tell(record);
  output.print(servedLines(served, options, output.width));
}
