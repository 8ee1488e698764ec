import { FieldError, type Fields, isFields } from "./fields.ts";

/** The format that this version writes, and the newest one that it may write over. */
export const formatVersion = 1;

/**
 * What a text in a store turned out to be.
 *
 * - `usable`: it may be read and written.
 * - `newer`: only a newer version may write it; `value` is there where it can be shown all the same.
 * - `foreign`: JSON, but none of ours.
 * - `broken`: no JSON, or one of its fields cannot be as it is.
 */
export type Parsed<T> =
  | { readonly kind: "usable"; readonly value: T }
  | { readonly kind: "newer"; readonly needs: number; readonly value?: T }
  | { readonly kind: "foreign" | "broken"; readonly why: string };

/** Reads a text that says itself which version may write it. */
export function parseVersioned<T>(text: string, check: (fields: Fields) => T): Parsed<T> {
  const fields = readJson(text);
  if (fields === undefined) return { kind: "broken", why: "it is no JSON" };
  if (!isFields(fields) || !isVersion(fields["v"]) || !isVersion(fields["needs"]))
    return { kind: "foreign", why: "it does not say its version" };
  const { needs } = fields;
  const checked = tryCheck(fields, check);
  if (needs > formatVersion)
    return "value" in checked
      ? { kind: "newer", needs, value: checked.value }
      : { kind: "newer", needs };
  return "value" in checked ? { kind: "usable", value: checked.value } : checked;
}

function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function tryCheck<T>(
  fields: Fields,
  check: (fields: Fields) => T,
): { readonly value: T } | { readonly kind: "broken"; readonly why: string } {
  try {
    return { value: check(fields) };
  } catch (error) {
    if (error instanceof FieldError) return { kind: "broken", why: error.message };
    throw error;
  }
}
