import type { Framing } from "../values/content-length.ts";
import type { RawHeaders, RawValue } from "./dispatcher.ts";

/** The web's `Headers`, as `fetch` fills them: every field that came several times is kept. */
export function toHeaders(raw: RawHeaders): Headers {
  const headers = new Headers();
  eachField(raw, (name, value) => headers.append(name, value));
  return headers;
}

/** The codings of a body in the order in which they were put on, in small letters. */
export function readCodings({ contentEncoding }: Framing): string[] {
  if (contentEncoding === undefined || contentEncoding === null) return [];
  return contentEncoding
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim());
}

export function readFraming(raw: RawHeaders): Framing {
  return {
    contentLength: readField(raw, "content-length"),
    contentEncoding: readField(raw, "content-encoding"),
    transferEncoding: readField(raw, "transfer-encoding"),
  };
}

/** The value of a field, its name in small letters; `undefined` where it is missing. It runs for every answer. */
export function readField(raw: RawHeaders, wanted: string): string | undefined {
  if (!Array.isArray(raw)) return readFieldOf(raw, wanted);
  let found: string | undefined;
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] as Buffer | string;
    // A text is made only of names of the right length.
    if (name.length !== wanted.length || toText(name).toLowerCase() !== wanted) continue;
    const value = toText(raw[index + 1] as Buffer | string);
    found = found === undefined ? value : `${found}, ${value}`;
  }
  return found;
}

function readFieldOf(raw: RawHeaders, wanted: string): string | undefined {
  const values: string[] = [];
  eachField(raw, (name, value) => {
    if (name.toLowerCase() === wanted) values.push(value);
  });
  return values.length === 0 ? undefined : values.join(", ");
}

function eachField(raw: RawHeaders, take: (name: string, value: string) => void): void {
  if (!isList(raw)) {
    for (const [name, value] of Object.entries(raw)) eachText(value, (text) => take(name, text));
    return;
  }
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = toText(raw[index] as Buffer | string);
    eachText(raw[index + 1] ?? "", (text) => take(name, text));
  }
}

function eachText(value: RawValue, take: (text: string) => void): void {
  if (typeof value === "string" || Buffer.isBuffer(value)) take(toText(value));
  else for (const item of value) take(toText(item));
}

/** Header fields are bytes; Latin-1 gives each its own character, as `fetch` does. */
function toText(value: Buffer | string): string {
  return typeof value === "string" ? value : value.toString("latin1");
}

function isList(raw: RawHeaders): raw is readonly RawValue[] {
  return Array.isArray(raw);
}
