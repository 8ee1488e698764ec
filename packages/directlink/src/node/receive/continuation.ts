import type { FileAnswer } from "../../download/file-answer.ts";

/** In ms. A file may have changed twice within the time that an HTTP date tells (RFC 9110, section 8.8.2.2). */
const oldEnough = 60_000;

/**
 * By what the server will know the file again for the rest of it: a strong validator of an answer that offers ranges;
 * `undefined` where none is offered, or a part of this answer could not be gone on with.
 */
export function validatorOf({ headers }: FileAnswer): string | undefined {
  const offers = /(?:^|,)\s*bytes\s*(?:,|$)/i.test(fieldOf(headers, "accept-ranges"));
  if (!offers || isEncoded(headers)) return undefined;
  const etag = headers.get("etag");
  // Where there is an entity tag, a date may not stand for it (RFC 9110, section 13.1.5).
  if (etag !== null) return isStrongTag(etag) ? etag : undefined;
  const modified = fieldOf(headers, "last-modified");
  const age = Date.parse(fieldOf(headers, "date")) - Date.parse(modified);
  return isDate(modified) && age >= oldEnough ? modified : undefined;
}

/** Whether it can be asked with. */
export function isValidator(text: string): boolean {
  return isStrongTag(text) || isDate(text);
}

/** The fields that ask for the rest of a file, if it is still the same one, and for all of it otherwise. */
export function askForRest(from: number, validator: string): Readonly<Record<string, string>> {
  return { range: `bytes=${from}-`, "if-range": validator };
}

/** Whether an answer is just the rest of the file: what disagrees in anything is not. */
export function isRest(
  { status, headers }: FileAnswer,
  validator: string,
  from: number,
  length: number,
): boolean {
  const range = `bytes ${from}-${length - 1}/${length}`;
  if (status !== 206 || isEncoded(headers)) return false;
  if (fieldOf(headers, "content-range").toLowerCase() !== range) return false;
  if (validator.startsWith('"')) return headers.get("etag") === validator;
  return [null, validator].includes(headers.get("last-modified"));
}

function fieldOf(headers: FileAnswer["headers"], name: string): string {
  return headers.get(name)?.trim() ?? "";
}

/** A range then is one of other bytes than those that arrive. */
function isEncoded(headers: FileAnswer["headers"]): boolean {
  return !["", "identity"].includes(fieldOf(headers, "content-encoding").toLowerCase());
}

function isStrongTag(text: string): boolean {
  return /^"[\x21\x23-\x7e]{0,500}"$/.test(text);
}

/** The one form that is sent today (RFC 9110, section 5.6.7). */
function isDate(text: string): boolean {
  return /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text);
}
