import { InterruptedError } from "@signoff/command-kit";
import type { SessionStore, SweepOptions, SweepProgress, SweepResult } from "@signoff/core/shared";
import { providers } from "signoff/shared";
import { exitCodes, gravest } from "../exit-codes.ts";
import { type KeyOptions, neededKeys, sealOptions } from "../key/read-keys.ts";
import { leftLines } from "../left/text.ts";
import { exitCodeOfLeft, troublesOf } from "../left/troubles.ts";
import { count, countOf } from "../output/count.ts";
import type { Context } from "../perform.ts";
import { type ConnectOptions, readConnect } from "./connect.ts";
import { receiptLines } from "./receipt-lines.ts";

/** What every sweep takes from the command line. */
export type SweepSettings = KeyOptions & ConnectOptions;

/** How a sweep is told. */
export interface Telling {
  readonly command: "off" | "orphans";
  /** Only what went wrong is told. */
  readonly quiet?: boolean;
}

/** What a sweep is given, by the settings of the command line. @throws {UsageError} for what is unfit. */
export async function readSweepOptions(
  settings: SweepSettings,
  context: Context,
): Promise<SweepOptions> {
  const connect = await readConnect(settings, context.terminal.env);
  const keys = await neededKeys(settings, context);
  return { providers, ...sealOptions(keys, settings), ...connect };
}

/** What follows the work of a sweep while it is under way. */
export type Watching = Pick<SweepOptions, "signal" | "onReceipt" | "onProgress">;

/** Sweeps once; tells each receipt as it comes, what is left over, and the sum. Gives the exit code. */
export async function sweep(
  run: (watching: Watching) => Promise<SweepResult>,
  store: SessionStore,
  { command, quiet = false }: Telling,
  { output, interruption: { signal } }: Context,
): Promise<number> {
  let progress: SweepProgress = { done: 0, total: 0 };
  const { receipts, left } = await run({
    signal,
    onReceipt(receipt) {
      const isTold = !quiet || receipt.outcome === "failed";
      if (isTold) output.tell({ type: "receipt", ...receipt }, receiptLines(receipt, output.width));
    },
    onProgress(now) {
      progress = now;
      output.progress(`${count(now.done)} of ${countOf(now.total, "account")} looked at`);
    },
  });
  for (const one of left) output.tell({ type: "left", ...one });
  const troubles = troublesOf(left);
  output.advise(leftLines(troubles, await store.now(), output.width));
  if (!quiet) {
    const told = { receipts: receipts.length, left: troubles.length };
    output.tell({ type: "summary", command, ...told }, [sumLine(told)]);
  }
  if (signal.aborted) throw interrupted(progress);
  const isAlive = receipts.some(({ outcome }) => outcome === "failed");
  return gravest([exitCodeOfLeft(left), isAlive ? exitCodes.alive : exitCodes.done]);
}

function sumLine(sum: { readonly receipts: number; readonly left: number }): string {
  if (sum.receipts === 0 && sum.left === 0) return "Nothing to sign off.";
  const done = `${countOf(sum.receipts, "session")} signed off`;
  return sum.left === 0 ? `${done}.` : `${done}, ${count(sum.left)} left over.`;
}

/** In s; how long whoever began something is taken to be at it. */
const lapse = 10;

function interrupted({ done, total }: SweepProgress): InterruptedError {
  const rest = total - done;
  const left = rest > 0 ? `${countOf(rest, "account was", "accounts were")} not looked at` : "";
  return new InterruptedError(
    `Interrupted${left && `: ${left}`}. What was begun and is not done is free again ${lapse} s after this; the next run takes it up.`,
  );
}
