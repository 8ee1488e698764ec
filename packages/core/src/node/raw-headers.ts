import type { RawHeaders, RawValue } from "./dispatcher.ts";

/** The web's `Headers`, as `fetch` fills them: every field that came several times is kept. */
export function toHeaders(raw: RawHeaders): Headers {
  const headers = new Headers();
  eachField(raw, (name, value) => headers.append(name, value));
  return headers;
}

/** The codings of a body in the order in which they were put on, in small letters. */
export function readCodings(raw: RawHeaders): string[] {
  const codings = readField(raw, "content-encoding");
  if (codings === undefined) return [];
  return codings
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim());
}

/** The value of a field, its name in small letters; `undefined` where it is missing. */
export function readField(raw: RawHeaders, name: string): string | undefined {
  const values: string[] = [];
  eachValueOf(raw, name, (value) => values.push(value));
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

/** Makes a text only of names of the right length: it runs for every answer. */
function eachValueOf(raw: RawHeaders, wanted: string, take: (value: string) => void): void {
  if (!isList(raw)) {
    eachField(raw, (name, value) => {
      if (name.toLowerCase() === wanted) take(value);
    });
    return;
  }
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] as Buffer | string;
    if (name.length === wanted.length && toText(name).toLowerCase() === wanted) {
      eachText(raw[index + 1] ?? "", take);
    }
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
