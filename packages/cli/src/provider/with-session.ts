import type { EventListener, Receipt, SharedStore, Transport } from "@signoff/core";
import { nodeTransport } from "@signoff/core/node";
import { exitCodes } from "../exit-codes.ts";
import type { Context } from "../perform.ts";
import { receiptLines } from "../sweep/receipt-lines.ts";
import type { AnySession } from "./any-session.ts";
import type { Provider } from "./provider.ts";
import { type LoginSettings, readLogin } from "./read-login.ts";
import type { SignOnOptions } from "./sign-on-options.ts";
import type { Through } from "./through.ts";
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
  return whileOpen(session, work, () => signOff(session, context));
}

/** Does the work and then ends the session, whatever came of the work. Gives the exit code. */
export async function whileOpen(
  session: AnySession,
  work: (session: AnySession) => Promise<number>,
  end: () => Promise<Receipt | undefined>,
): Promise<number> {
  let exitCode: number;
  try {
    exitCode = await work(session);
  } catch (error) {
    await end();
    throw error;
  }
  const receipt = await end();
  const isGraver = exitCode === exitCodes.done || exitCode === exitCodes.incomplete;
  return receipt?.outcome === "failed" && isGraver ? exitCodes.alive : exitCode;
}

/** What a session has beside what people set. */
interface Opening {
  readonly store?: SharedStore;
  readonly onEvent?: EventListener;
}

/** Signs on. @throws {UsageError} for settings that are unfit, by what people set. */
export async function open(
  provider: Provider,
  flags: SignOnOptions,
  context: Context,
  own: Opening = {},
): Promise<AnySession> {
  const { options, names } = await readLogin(provider, flags, context);
  const { through, interruption } = context;
  const { signal } = interruption;
  const transport = through && { transport: putInFront(provider, options, through) };
  try {
    return await provider.login({ ...options, ...own, ...transport, signal });
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
  tellReceipt(receipt, { output });
  return receipt;
}

export function tellReceipt(receipt: Receipt, { output }: Pick<Context, "output">): void {
  output.tell({ type: "receipt", ...receipt });
  if (receipt.outcome === "failed") output.advise(receiptLines(receipt, output.width));
}
