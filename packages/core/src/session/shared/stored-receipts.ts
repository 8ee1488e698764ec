import {
  checkFields,
  FieldError,
  type Fields,
  isAnId,
  isFields,
  isText,
  isTime,
} from "./fields.ts";
import { formatVersion, type Parsed, parseVersioned } from "./parsed.ts";
import { checkSize } from "./record-write.ts";

/** One attempt to end a session. */
export interface StoredAttempt {
  /** The member that made it. */
  readonly by: string;
  /** For people: its host and process. */
  readonly label: string;
  /** On the store's clock. */
  readonly at: number;
  readonly receipt: object;
}

/** What a store holds of the endings of one session. */
export interface StoredReceipts {
  readonly v: number;
  readonly needs: number;
  /** The latest last. */
  readonly attempts: readonly StoredAttempt[];
}

/** So many attempts are kept: the first, and the latest ones. */
const mostAttempts = 32;

const attemptFields = { by: isAnId, label: isText, at: isTime, receipt: isFields };

export function parseReceipts(text: string): Parsed<StoredReceipts> {
  return parseVersioned(text, (fields) => checkReceipts(fields) as object as StoredReceipts);
}

function checkReceipts(fields: Fields): Fields {
  const { attempts } = fields;
  if (!Array.isArray(attempts)) throw new FieldError("receipts.attempts");
  const checked = attempts.map((one) => checkFields(one, attemptFields, "receipts.attempts"));
  return { ...fields, attempts: checked };
}

/** Adds an attempt to those that are known. */
export function addAttempt(
  receipts: StoredReceipts | undefined,
  attempt: StoredAttempt,
): StoredReceipts {
  const attempts = [...(receipts?.attempts ?? []), attempt];
  const [first, ...others] = attempts;
  if (first === undefined || attempts.length <= mostAttempts)
    return { v: formatVersion, needs: 1, ...receipts, attempts };
  const kept = [first, ...others.slice(1 - mostAttempts)];
  return { v: formatVersion, needs: 1, ...receipts, attempts: kept };
}

/** @throws {RangeError} for more than a store takes. */
export function serialiseReceipts(receipts: StoredReceipts): string {
  return checkSize(JSON.stringify(receipts));
}
