import type { Actor, Look, SessionTerms } from "../look.ts";
import { bare } from "../../../values/bare.ts";
import { change, without } from "../plain.ts";
import type { AccountRecord, Refusals } from "../record.ts";
import { isSameMark, type Marks } from "../same-mark.ts";

/** Of so many credentials refusals are remembered. */
const mostCredentials = 8;

/** The refusals of one's own credential that still count. */
function refusalsOf(
  record: AccountRecord,
  { marks }: Pick<Actor, "marks">,
  { now }: Pick<Look, "now">,
): Refusals | undefined {
  return listRefusals(record).find(({ mark, until }) => until > now && isSameMark(mark, marks));
}

/** The refusals that keep this credential from being sent. */
export function refusalInForce(
  record: AccountRecord,
  actor: Pick<Actor, "marks">,
  look: Pick<Look, "now">,
  terms: Pick<SessionTerms, "refusals">,
): Refusals | undefined {
  const mine = refusalsOf(record, actor, look);
  return mine !== undefined && mine.count >= terms.refusals ? mine : undefined;
}

/** The record with one more refusal of this credential. */
export function withRefusal(
  record: AccountRecord,
  { marks }: Actor,
  { now }: Look,
  { reason, terms }: { readonly reason: string; readonly terms: SessionTerms },
): AccountRecord {
  const count = (refusalsOf(record, { marks }, { now })?.count ?? 0) + 1;
  const mine: Refusals = bare({
    count,
    ...(marks !== undefined && { mark: marks.newest }),
    reason,
    until: now + terms.refusedFor,
  });
  const others = othersThan(record, marks).filter(({ until }) => until > now);
  return change(record, { refusals: linkRefusals([mine, ...others]) });
}

/** The record without the refusals of a credential that was taken. */
export function withoutRefusals(record: AccountRecord, marks: Marks | undefined): AccountRecord {
  if (record.refusals === undefined) return record;
  const others = othersThan(record, marks);
  if (others.length === 0) return without(record, "refusals");
  return change(record, { refusals: linkRefusals(others) });
}

function listRefusals({ refusals }: AccountRecord): readonly Refusals[] {
  return refusals === undefined ? [] : [refusals, ...(refusals.earlier ?? [])];
}

function othersThan(record: AccountRecord, marks: Marks | undefined): readonly Refusals[] {
  return listRefusals(record).filter(({ mark }) => !isSameMark(mark, marks));
}

function linkRefusals(list: readonly Refusals[]): Refusals {
  const [latest, ...earlier] = list.slice(0, mostCredentials).map((one) => without(one, "earlier"));
  if (latest === undefined) throw new RangeError("There are no refusals to write.");
  return earlier.length === 0 ? latest : change(latest, { earlier });
}
