import type { Receipt } from "@signoff/core";
import { exitCodes } from "../exit-codes.ts";
import type { Context } from "../perform.ts";
import { receiptLines } from "../sweep/receipt-lines.ts";
import type { AnySession } from "./any-session.ts";
import type { Provider } from "./provider.ts";
import { readLogin } from "./read-login.ts";
import type { SignOnOptions } from "./sign-on-options.ts";
import { usageErrorOf } from "./usage-error-of.ts";

/** How long a sign-off may take, in ms, when somebody waits for the command to end. */
const hurriedBudget = 5_000;

/**
 * Signs on, does the work, and signs off whatever came of it. Gives the exit code.
 *
 * @throws what the work throws, once the session is signed off, and `UsageError` for bad settings.
 */
export async function withSession(
  provider: Provider,
  flags: SignOnOptions,
  context: Context,
  work: (session: AnySession) => Promise<number>,
): Promise<number> {
  const session = await open(provider, flags, context);
  let exitCode: number;
  try {
    exitCode = await work(session);
  } catch (error) {
    await signOff(session, context);
    throw error;
  }
  const { outcome } = await signOff(session, context);
  const isGraver = exitCode === exitCodes.done || exitCode === exitCodes.incomplete;
  return outcome === "failed" && isGraver ? exitCodes.alive : exitCode;
}

async function open(
  provider: Provider,
  flags: SignOnOptions,
  context: Context,
): Promise<AnySession> {
  const { options, names } = await readLogin(provider, flags, context);
  try {
    return await provider.login({ ...options, signal: context.interruption.signal });
  } catch (error) {
    throw usageErrorOf(error, names);
  }
}

/** A good sign-off is told to machines alone: people asked for something else. */
async function signOff(session: AnySession, { interruption, output }: Context): Promise<Receipt> {
  const isHurried = interruption.signal.aborted;
  const receipt = await session.signOff(isHurried ? { drain: 0, budget: hurriedBudget } : {});
  output.tell({ type: "receipt", ...receipt });
  if (receipt.outcome === "failed") output.advise(receiptLines(receipt, output.width));
  return receipt;
}
