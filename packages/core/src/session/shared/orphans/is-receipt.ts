import type { Receipt } from "../../../reports/receipt.ts";
import {
  checkFields,
  FieldError,
  isCount,
  isFields,
  isListOf,
  isOneOf,
  isText,
  isTime,
  maybe,
} from "../fields.ts";

const isDate = (value: unknown): boolean =>
  typeof value === "string" && !Number.isNaN(Date.parse(value));

/** What whoever shows a receipt relies on. */
const fields = {
  provider: isText,
  version: maybe(isText),
  spec: maybe(isText),
  session: isText,
  account: isText,
  origins: isListOf(isText),
  openedAt: isDate,
  endedAt: isDate,
  duration: isTime,
  renewals: isCount,
  drained: isFields,
  steps: isListOf(isFields),
  outcome: isOneOf("ended", "already-ended", "unconfirmed", "failed", "nothing-to-end"),
  cause: isOneOf("sign-off", "last-left", "orphan", "superseded", "lost"),
  endedBy: isText,
  journal: isOneOf("stored", "unreachable", "none"),
  endsBy: maybe(isDate),
};

/** Whether what stands in a store is a receipt, as this version writes them. */
export function isReceipt(value: object): value is Receipt {
  try {
    checkFields(value, fields, "receipt");
    return true;
  } catch (error) {
    if (error instanceof FieldError) return false;
    throw error;
  }
}
