import { isSignoffError } from "../../../errors/errors.ts";
import type { TokenOutcome } from "../../../reports/receipt.ts";
import { endEntry } from "../ending/end-entry.ts";
import type { LostSession, LostSessions } from "../provider/lost-sessions.ts";
import type { AccountRecord, SessionEntry } from "../record.ts";
import { readSeen } from "../swap/shelf.ts";
import type { Sweep } from "./sweep.ts";
import type { Visited } from "./visit.ts";

/** By so many ms the clocks of store and provider may differ, beyond what the provider itself allows for. */
const margin = 120_000;

/** What an administrator is asked. */
interface Question {
  readonly lost: LostSessions;
  readonly administrator: unknown;
  readonly account: Parameters<LostSessions["find"]>[1];
  /** In ms since the epoch. */
  readonly from: number;
  readonly to: number;
}

/**
 * Ends sessions of an account that nobody holds a token of, for an administrator whom the provider tells of them: only where
 * it lists exactly as many as are lost, and the account had no others in that time, so that none of them can be anybody's.
 *
 * @throws {InvalidOptionError} where the administrator is none of that provider's.
 */
export async function endLost(sweep: Sweep, { ender }: Visited): Promise<void> {
  try {
    const { record } = await readSeen(ender.shelf);
    const question = record && questionOf(sweep, record);
    if (!question) return;
    const { lost, administrator, account, from, to } = question;
    const found = await lost.find(administrator, account, from, to);
    const sessions = lostIn(record);
    if (found?.length !== sessions.length) return;
    for (const [index, one] of found.entries()) {
      const [session = ""] = sessions[index] ?? [];
      const end = async (): Promise<TokenOutcome> => endListed(question, one);
      await endEntry(ender, session, { cause: "lost", endLost: end });
    }
  } catch (error) {
    // What the provider refuses, or the store, stays lost: it is told so.
    if (!isSignoffError(error)) throw error;
  }
}

/** `undefined` where there is nobody to ask, nothing to ask for, or others of the account could be meant. */
function questionOf({ settings }: Sweep, record: AccountRecord): Question | undefined {
  const { administrators, byName, limits } = settings;
  const { provider, account, place, sessions, phase } = record;
  const administrator = administrators?.[provider];
  const lost = byName.get(provider)?.lost;
  const times = lostIn(record).map(([, { at }]) => at);
  if (!lost || administrator === undefined || phase !== "open" || times.length === 0)
    return undefined;
  const [from = 0, ...later] = times.toSorted((one, other) => one - other);
  const to = (later.at(-1) ?? from) + limits.turn;
  const others = Object.values(sessions).filter((entry) => !isLost(entry));
  const isAlone = others.every(({ at }) => at < from - margin || at > to + margin);
  return isAlone ? { lost, administrator, account: { account, place }, from, to } : undefined;
}

function lostIn({ sessions }: AccountRecord): readonly (readonly [string, SessionEntry])[] {
  return Object.entries(sessions).filter(([, entry]) => isLost(entry));
}

/** Of one of which a part is known it is not told what else was opened. */
function isLost({ state, sealed }: SessionEntry): boolean {
  return state === "lost" && sealed === undefined;
}

async function endListed(
  { lost, administrator, account, from, to }: Question,
  session: LostSession,
): Promise<TokenOutcome> {
  try {
    await lost.end(administrator, account, session);
    const left = await lost.find(administrator, account, from, to);
    if (left === undefined) return "unconfirmed";
    return left.some(({ id }) => id === session.id) ? "failed" : "ended";
  } catch {
    return "unconfirmed";
  }
}
