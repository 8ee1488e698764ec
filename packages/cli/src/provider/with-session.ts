import type { Receipt, Transport } from "@signoff/core";
import { nodeTransport } from "@signoff/core/node";
import { exitCodes } from "../exit-codes.ts";
import type { Context } from "../perform.ts";
import { receiptLines } from "../sweep/receipt-lines.ts";
import type { AnySession } from "./any-session.ts";
import type { Provider } from "./provider.ts";
import { type LoginSettings, readLogin } from "./read-login.ts";
import type { SignOnOptions } from "./sign-on-options.ts";
import { usageErrorOf } from "./usage-error-of.ts";

/** How long a sign-off may take, in ms, when somebody waits for the command to end. */
const hurriedBudget = 5_000;

/** What is put in front of the transport of a session: it sees each request and answer, and is told the login's secrets. */
export type Through = (transport: Transport, secrets: readonly string[]) => Transport;

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
  through?: Through,
): Promise<number> {
  const session = await open(provider, flags, context, through);
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
  through: Through | undefined,
): Promise<AnySession> {
  const { options, names } = await readLogin(provider, flags, context);
  const { signal } = context.interruption;
  const transport = through && { transport: putInFront(provider, options, through) };
  try {
    return await provider.login({ ...options, ...transport, signal });
  } catch (error) {
    throw usageErrorOf(error, names);
  }
}

function putInFront(
  { settings }: Provider,
  options: LoginSettings["options"],
  through: Through,
): Transport {
  const secrets = settings.settings
    .filter(({ secret }) => secret)
    .map(({ option }) => options[option])
    .filter((value) => typeof value === "string");
  // The login checks it, whoever gave it.
  const own = options["transport"] as Transport | undefined;
  return through(own ?? nodeTransport(), secrets);
}

/** A good sign-off is told to machines alone: people asked for something else. */
async function signOff(session: AnySession, { interruption, output }: Context): Promise<Receipt> {
  const isHurried = interruption.signal.aborted;
  const receipt = await session.signOff(isHurried ? { drain: 0, budget: hurriedBudget } : {});
  output.tell({ type: "receipt", ...receipt });
  if (receipt.outcome === "failed") output.advise(receiptLines(receipt, output.width));
  return receipt;
}
