import { inspect } from "node:util";

/** So many characters of a secret in a row are a leak. */
const pieceLength = 8;

/**
 * Everything that a log could show of a value: as text, as JSON, and in full depth with hidden properties. Of an error the
 * properties that are not enumerable and its chain of causes are shown one by one, as texts without escapes.
 */
export function everythingShownOf(value: unknown): string {
  const parts = [
    String(value),
    inspect(value, {
      depth: 12,
      maxArrayLength: null,
      maxStringLength: null,
      showHidden: true,
    }),
    JSON.stringify(value, (_, field: unknown) =>
      typeof field === "bigint" ? String(field) : field,
    ) ?? "",
  ];
  if (value instanceof Error) {
    const fields: unknown[] = Object.values(Object.getOwnPropertyDescriptors(value)).map(
      (property) => property.value,
    );
    parts.push(...fields.map(everythingShownOf));
  }
  return parts.join("\n");
}

/**
 * The names of the secrets of which a text shows any 8 characters in a row, be it in plain, URL-encoded, in Base64 (also
 * in the midst of other bytes) or hexadecimal.
 */
export function secretsShownIn(shown: string, secrets: Readonly<Record<string, string>>): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    showsAny(shown, piecesOf(secret).flatMap(formsOf)) ? [name] : [],
  );
}

/** Whether any of the forms stands in the text: one pass, however many there are. */
function showsAny(text: string, forms: readonly string[]): boolean {
  const shortest = forms.reduce((least, { length }) => Math.min(least, length), Infinity);
  const byStart = new Map<string, string[]>();
  for (const form of forms) {
    const start = form.slice(0, shortest);
    byStart.set(start, [...(byStart.get(start) ?? []), form]);
  }
  for (let at = 0; at + shortest <= text.length; at += 1) {
    const candidates = byStart.get(text.slice(at, at + shortest));
    if (candidates?.some((form) => text.startsWith(form, at))) return true;
  }
  return false;
}

function piecesOf(secret: string): string[] {
  const characters = Array.from(secret);
  if (characters.length <= pieceLength) return [secret];
  return characters
    .slice(pieceLength - 1)
    .map((_, start) => characters.slice(start, start + pieceLength).join(""));
}

function formsOf(piece: string): string[] {
  const bytes = Buffer.from(piece);
  const hex = bytes.toString("hex");
  const inBase64 = [0, 1, 2].map((before) => base64After(before, bytes));
  const inBase64Url = inBase64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"));
  return [piece, encodeURIComponent(piece), hex, hex.toUpperCase(), ...inBase64, ...inBase64Url];
}

/** The Base64 digits that depend on the given bytes alone, when so many other bytes stand before them in their group. */
function base64After(before: number, bytes: Buffer): string {
  const digits = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
  return digits.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}
