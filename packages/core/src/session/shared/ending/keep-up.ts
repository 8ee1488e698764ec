import { isStoreError, type StoreError } from "../../../errors/store-error.ts";
import type { Receipt } from "../../../reports/receipt.ts";
import { inLanes } from "../../ending/in-lanes.ts";
import { isKeeper } from "../look.ts";
import type { AccountRecord, SessionEntry } from "../record.ts";
import { sealAnew } from "../seal/seal-anew.ts";
import type { Seen } from "../swap/shelf.ts";
import { swap } from "../swap/swap.ts";
import { claim } from "../transitions/claim.ts";
import { isNext, not } from "../transitions/decision.ts";
import { reseal } from "../transitions/reseal.ts";
import { endEntry } from "./end-entry.ts";
import type { Ender } from "./ender.ts";

/** What came of tidying up. */
export interface Upkeep {
  readonly receipts: readonly Receipt[];
  /** What this process may not read, or nobody can, by session. */
  readonly problems: ReadonlyMap<string, StoreError>;
}

/**
 * Tidies up an account that is open: ends what a newer session has replaced and nobody uses any more, tries again what could
 * not be ended, tells of what is lost, and seals anew what is sealed under an older key. All of it is the keeper's; but for
 * what others were at who are gone. It never rejects: what the store does not take is done another time.
 */
export async function keepUp(ender: Ender, { record, look }: Seen): Promise<Upkeep> {
  const receipts: Receipt[] = [];
  const problems = new Map<string, StoreError>();
  if (record?.phase !== "open") return { receipts, problems };
  const due = Object.keys(record.sessions).filter((session) =>
    isNext(claim(record, ender.actor, look, session)),
  );
  const endOne = async (session: string): Promise<void> => {
    if (ender.signal?.aborted) return;
    const told = await endEntry(ender, session, { cause: causeOf(record.sessions[session]) });
    if (told.kind === "told") receipts.push(told.receipt);
    if ("error" in told && told.error) problems.set(session, told.error);
  };
  await Promise.all(inLanes(due, (session) => endOne(session).catch(ignoreStore)));
  if (isKeeper(record, ender.actor, look)) await sealAllAnew(ender, record);
  return { receipts, problems };
}

function causeOf(entry: SessionEntry | undefined): "superseded" | "lost" {
  return entry?.state === "open" ? "superseded" : "lost";
}

/** What one session is sealed under keeps nobody from sealing the others anew. */
async function sealAllAnew(ender: Ender, record: AccountRecord): Promise<void> {
  for (const [session, { sealed }] of Object.entries(record.sessions)) {
    if (sealed === undefined) continue;
    await sealOneAnew(ender, record, session, sealed).catch(ignoreStore);
  }
}

async function sealOneAnew(
  { sealer, shelf, actor }: Ender,
  record: AccountRecord,
  session: string,
  from: string,
): Promise<void> {
  const key = shelf.key.slice(shelf.key.indexOf("/") + 1);
  const to = await sealAnew(sealer, from, { ...record, key, session }, actor.marks);
  if (to === undefined) return;
  await swap(
    shelf,
    (seen) =>
      seen.record
        ? reseal(seen.record, actor, seen.look, { session, from, to })
        : not("entry-gone"),
    { settled: ({ sessions }) => sessions[session]?.sealed === to },
  );
}

/** Whoever looks next does it. */
function ignoreStore(error: unknown): void {
  if (!isStoreError(error)) throw error;
}
