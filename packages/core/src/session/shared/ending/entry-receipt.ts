import {
  type DrainedCalls,
  type Outcome,
  overallEnd,
  overallOutcome,
  type Receipt,
  type ReceiptCause,
  type ReceiptStep,
  type TokenOutcome,
} from "../../../reports/receipt.ts";
import { toIso } from "../../../time/iso.ts";
import { endsBy } from "../look.ts";
import type { AccountRecord, SessionEntry } from "../record.ts";
import type { Ender } from "./ender.ts";

/** What the one who ends knows beside the record. */
export interface ReceiptDetails {
  readonly cause: ReceiptCause;
  /** What became of the calls of this process. */
  readonly drained?: DrainedCalls | undefined;
  /** How often this process renewed. */
  readonly renewals?: number | undefined;
}

/** One session of an account, as a record lists it. */
export interface ListedEntry {
  readonly record: AccountRecord;
  readonly session: string;
  readonly entry: SessionEntry;
}

/** The receipt of one session of an account, as it is stored. `outcome`: where the steps do not tell it. */
export function entryReceipt(
  { shelf, actor, provider }: Pick<Ender, "shelf" | "actor" | "provider">,
  { record, session, entry }: ListedEntry,
  { cause, drained, renewals = 0 }: ReceiptDetails,
  steps: readonly ReceiptStep[],
  outcome: Outcome = overallOutcome(steps),
): Receipt {
  const { account, place } = record;
  const now = shelf.clock.now();
  return {
    provider: record.provider,
    ...installationOf(provider, place, account),
    session,
    account,
    openedAt: toDate(entry.at),
    endedAt: toDate(now),
    duration: Math.max(0, now - entry.at),
    renewals,
    drained: drained ?? { finished: 0, aborted: 0 },
    steps,
    outcome,
    cause,
    endedBy: actor.label,
    journal: "stored",
    endsBy: overallEnd(steps),
  };
}

/** That of an attempt whose maker was gone before it told of it: something may have been sent. */
export function interruptedReceipt(
  ender: Pick<Ender, "shelf" | "actor" | "provider">,
  listed: ListedEntry,
  cause: ReceiptCause,
  label: string,
): Receipt {
  return { ...entryReceipt(ender, listed, { cause }, [], "unconfirmed"), endedBy: label };
}

/** Of what was opened, or may have been, and nobody holds a token of. */
export function lostStep(
  { shelf, provider, losses }: Pick<Ender, "shelf" | "provider" | "losses">,
  { session, entry }: Pick<ListedEntry, "session" | "entry">,
  outcome: TokenOutcome = "unconfirmed",
): ReceiptStep {
  const end = endsBy(entry, provider.terms, shelf.limits);
  const until = end === undefined ? undefined : toIso(end);
  const known = losses?.get(session);
  const possible = {
    ...known?.possible,
    ...({ reason: "answer-lost", count: 1, since: toDate(entry.at), until } as const),
  };
  return { token: known?.token ?? "session", superseded: true, outcome, possible };
}

/** Where the place cannot be read, nothing was sent anywhere. */
function installationOf(
  provider: Ender["provider"],
  place: object,
  account: string,
): Pick<Receipt, "origins" | "version" | "spec"> {
  try {
    return provider.installationAt(place, account);
  } catch {
    return { origins: [], version: undefined };
  }
}

/** Times in a record are anybody's. */
function toDate(time: number): string {
  return toIso(time) ?? new Date(0).toISOString();
}
