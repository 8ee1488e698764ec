import { isStoreError, type StoreError } from "../../../errors/store-error.ts";
import type { Receipt, ReceiptCause, ReceiptStep, TokenOutcome } from "../../../reports/receipt.ts";
import { startBudget } from "../../channel/budget.ts";
import { Logouts } from "../../channel/logouts.ts";
import { isEnded } from "../../driver/tokens.ts";
import type { AccountRecord } from "../record.ts";
import type { StoredAttempt } from "../stored-receipts.ts";
import { swap } from "../swap/swap.ts";
import { claim } from "../transitions/claim.ts";
import { not, type Why } from "../transitions/decision.ts";
import { strike } from "../transitions/strike.ts";
import type { Ender } from "./ender.ts";
import {
  entryReceipt,
  interruptedReceipt,
  type ListedEntry,
  lostStep,
  type ReceiptDetails,
} from "./entry-receipt.ts";
import { openEntry, type OpenedEntry } from "./open-entry.ts";
import { type EndingReceipts, readSessionReceipts, storeAttempts } from "./receipt-journal.ts";

/** How one session is ended. */
export interface EntryDetails extends ReceiptDetails {
  /** For all its requests, in ms. Default: each has its own limit. */
  readonly budget?: number | undefined;
  /** The turn of a login that was too late, which goes with it. */
  readonly turn?: string | undefined;
  /** Those of all sessions that are ended with it. Default: it is ended alone. */
  readonly logouts?: Logouts | undefined;
  /** Ends what is lost without a token, on the demand of who may. Default: nobody can. */
  endLost?(): Promise<TokenOutcome>;
  /** The other sessions that are ended with it. */
  readonly along?: readonly string[] | undefined;
}

/** It was asked, and the receipt says what came of it. */
interface Told {
  readonly kind: "told";
  readonly receipt: Receipt;
  /** Whether the record knows of it. */
  readonly struck: boolean;
  /** Why nothing was sent. */
  readonly error?: StoreError;
}

/** What came of it. */
export type EntryEnding =
  | Told
  /** It is not this one's to end, or not now. */
  | { readonly kind: "left"; readonly why: Why }
  /** This process cannot open it, and has left it as it is. */
  | { readonly kind: "unreadable"; readonly error: StoreError };

/** One that is claimed, and who had claimed it before. */
interface Claimed extends ListedEntry {
  readonly former: string | undefined;
}

/**
 * Ends one session of an account: claims it, logs out and asks, stores the receipt, and strikes the session, in this order. A
 * crash in between has others ask again.
 *
 * @throws {StoreError} where the record cannot be read or written.
 */
export async function endEntry(
  ender: Ender,
  session: string,
  details: EntryDetails,
): Promise<EntryEnding> {
  const claimed = await claimEntry(ender, session, details.endLost !== undefined);
  if ("kind" in claimed) return claimed;
  const { listed, opened } = claimed;
  const known = await readSessionReceipts(ender.shelf, session);
  const cutShort = interrupted(ender, listed, known, details.cause);
  const steps = await endOpened(ender, listed, opened, isProven(known), details);
  const error = opened.kind === "corrupt" ? opened.error : undefined;
  const outcome = error && "failed";
  const told = entryReceipt(ender, listed, details, steps, outcome);
  const attempts = [...cutShort, attemptOf(ender, told)];
  const isStored = await storeAttempts(ender.shelf, session, attempts, details.along ?? []);
  const receipt: Receipt = isStored ? told : { ...told, journal: "unreachable" };
  const struck = isStored && (await strikeEntry(ender, session, receipt, details.turn));
  ender.onReceipt?.(receipt);
  return { kind: "told", receipt, struck, ...(error && { error }) };
}

/** What cannot be opened here is not claimed either: others may be able to. */
async function claimEntry(
  ender: Ender,
  session: string,
  onDemand: boolean,
): Promise<
  { readonly listed: Claimed; readonly opened: OpenedEntry } | Exclude<EntryEnding, Told>
> {
  const { shelf, actor } = ender;
  let found: { readonly listed: Claimed; readonly opened: OpenedEntry } | undefined;
  const swapped = await swap(
    shelf,
    async ({ record, look }) => {
      found = undefined;
      const entry = record?.sessions[session];
      if (!record || !entry) return not("entry-gone");
      const decision = claim(record, actor, look, session, onDemand);
      if ("why" in decision && decision.why !== "mine") return decision;
      const former = entry.claim === actor.id ? undefined : entry.claim;
      const listed = { record, session, entry, former };
      found = { listed, opened: await openEntry(ender, listed) };
      return found.opened.kind === "unreadable" ? not("nothing") : decision;
    },
    { settled: (record) => record.sessions[session]?.claim === actor.id },
  );
  if (found?.opened.kind === "unreadable") return { kind: "unreadable", error: found.opened.error };
  if (!found || (!swapped.written && swapped.why !== "mine"))
    return { kind: "left", why: swapped.written ? "not-mine" : swapped.why };
  return found;
}

async function endOpened(
  ender: Ender,
  { record, session, entry }: ListedEntry,
  opened: OpenedEntry,
  proven: boolean,
  { budget, endLost, logouts = new Logouts() }: EntryDetails,
): Promise<readonly ReceiptStep[]> {
  // Nothing more than a part of it may be known.
  const isWhole = entry.state === "open";
  const listed = { session, entry };
  const rest = isWhole ? [] : [lostStep(ender, listed)];
  if (opened.kind === "none") return [lostStep(ender, listed, await endLost?.())];
  if (opened.kind !== "open") return [];
  const { shelf, provider } = ender;
  const age = Math.max(0, shelf.clock.now() - entry.at);
  const steps = await provider.end(record.place, record.account, opened.grant, {
    superseded: record.current !== session,
    proven,
    since: { date: entry.at, time: performance.now() - age },
    lifetime: entry.lifetime,
    successor: async () => currentGrant(ender, record),
    logouts,
    budget: startBudget(budget),
  });
  return [...steps, ...rest];
}

/** That of the session in whose favour the others were replaced. */
export async function currentGrant(
  ender: Ender,
  record: AccountRecord,
): Promise<object | undefined> {
  const { current: session = "", sessions } = record;
  const entry = sessions[session];
  if (entry?.state !== "open") return undefined;
  const opened = await openEntry(ender, { record, session, entry });
  return opened.kind === "open" ? opened.grant : undefined;
}

/** A dead token does not come to life again. */
function isProven(known: EndingReceipts | undefined): boolean {
  const receipts = (known?.attempts ?? []).map(({ receipt }) => receipt as Partial<Receipt>);
  return receipts.some(
    ({ steps }) => Array.isArray(steps) && steps.length > 0 && steps.every(isEnded),
  );
}

function attemptOf({ actor, shelf }: Ender, receipt: Receipt): StoredAttempt {
  return { by: actor.id, label: actor.label, at: shelf.clock.now(), receipt };
}

/** The attempt of one who was gone before it told of it. */
function interrupted(
  ender: Ender,
  listed: Claimed,
  known: EndingReceipts | undefined,
  cause: ReceiptCause,
): readonly StoredAttempt[] {
  const { former, record } = listed;
  if (former === undefined || known?.attempts.some(({ by }) => by === former)) return [];
  const label = record.members[former]?.label ?? former;
  const receipt = interruptedReceipt(ender, listed, cause, label);
  return [{ by: former, label, at: ender.shelf.clock.now(), receipt }];
}

/** Whether it was done: where the store is lost now, whoever comes next asks again. */
async function strikeEntry(
  { shelf, actor, provider }: Ender,
  session: string,
  { outcome }: Receipt,
  turn: string | undefined,
): Promise<boolean> {
  const struck = { session, outcome, terms: provider.terms, turn };
  const isGone = ({ sessions }: AccountRecord): boolean => sessions[session]?.claim !== actor.id;
  try {
    const swapped = await swap(
      shelf,
      ({ record, look }) => (record ? strike(record, actor, look, struck) : not("entry-gone")),
      { settled: isGone },
    );
    // Its opener may have come back, and have taken the claim to put its whole grant in.
    return swapped.written || swapped.why === "entry-gone";
  } catch (error) {
    if (!isStoreError(error)) throw error;
    return false;
  }
}
