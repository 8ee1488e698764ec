import type { StoreError } from "../../../errors/store-error.ts";
import { endsBy, keptUntil, type Look, type SessionTerms } from "../look.ts";
import type { AccountRecord } from "../record.ts";
import { toDate } from "./dates.ts";
import type { LeftOver, LeftReason } from "./left-over.ts";
import { leftWords } from "./left-words.ts";

/** An account, as far as its record can be read. */
export interface AboutAccount {
  readonly key: string;
  readonly provider?: string | undefined;
  readonly account?: string | undefined;
}

/** What of the sessions of an account waits to be tried again, or ends by itself. */
export function leftEntries(
  about: AboutAccount,
  { sessions, members }: AccountRecord,
  terms: SessionTerms | undefined,
  look: Pick<Look, "limits">,
): readonly LeftOver[] {
  return Object.entries(sessions).flatMap(([session, entry]): readonly LeftOver[] => {
    const { state, failures, retryAt } = entry;
    if (state === "lost") {
      const end = terms && endsBy(entry, terms, look.limits);
      const message = leftWords.lost(members[entry.by]?.label ?? entry.by);
      return [{ ...about, session, reason: "lost", message, endsBy: toDate(end) }];
    }
    if (failures === 0) return [];
    const message = leftWords.failed(failures);
    return [{ ...about, session, reason: "failed", message, failures, retryAt: toDate(retryAt) }];
  });
}

/** Nobody is there, and it is not yet anybody's to end. */
export function leftKept(about: AboutAccount, record: AccountRecord, look: Look): LeftOver {
  return {
    ...about,
    reason: "kept",
    message: leftWords.kept,
    retryAt: toDate(keptUntil(record, look)),
  };
}

export function leftEnding(about: AboutAccount): LeftOver {
  return { ...about, reason: "ending", message: leftWords.ending };
}

export function leftToProvider(about: AboutAccount, known: readonly string[]): LeftOver {
  const message = `Its provider is none of those that were given (${known.join(", ")}): give what its package exports from /shared.`;
  return { ...about, reason: "provider", message };
}

/** What the store or the seal has against it. */
export function leftByError(about: AboutAccount, error: StoreError, session?: string): LeftOver {
  return {
    ...about,
    ...(session !== undefined && { session }),
    reason: reasonOf(error),
    message: error.message,
  };
}

/** What the app's `connect` has against it, or options of its that cannot be. */
export function leftByConnect(about: AboutAccount, error: unknown): LeftOver {
  const { message } = Object(error) as { message?: unknown };
  const why = typeof message === "string" && message !== "" ? message : "it threw no error object";
  return { ...about, reason: "connect", message: `connect failed for it: ${endSentence(why)}` };
}

function endSentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

function reasonOf({ reason }: StoreError): LeftReason {
  switch (reason) {
    case "key":
    case "corrupt":
    case "foreign":
    case "newer":
      return reason;
    default:
      return "unreachable";
  }
}
