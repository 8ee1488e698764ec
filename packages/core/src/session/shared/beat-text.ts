import { checkFields, FieldError, isAnId, isListOf, isTime } from "./fields.ts";
import type { Beat } from "./record.ts";

const beatFields = { until: isTime, uses: isListOf(isAnId) };

/** Reads a sign of life; `undefined` for one that is broken, which is none. */
export function parseBeat(text: string): Beat | undefined {
  try {
    return checkFields(JSON.parse(text), beatFields, "beat") as object as Beat;
  } catch (error) {
    if (error instanceof FieldError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function serialiseBeat({ until, uses }: Beat): string {
  return JSON.stringify({ until, uses });
}
