import { toBinaryText } from "../values/base64.ts";
import { decodings } from "../values/escapes.ts";

/** What is shorter would be found in ordinary words. */
const shortest = 4;

const compositions = ["NFC", "NFD", "NFKC", "NFKD"] as const;

/** Every form that a secret is looked for in, once the escapes of the text are decoded: as it is, in Base64 and in hex. */
export function formsOf(secret: string): string[] {
  if (secret.length < shortest) return [];
  const texts = new Set([secret, ...compositions.map((form) => secret.normalize(form))]);
  const bytes = new Set([...texts].flatMap(bytesOf));
  // A secret may itself hold what looks like an escape.
  const forms = [...[...texts].flatMap(decodings), ...[...bytes].flatMap(encodingsOf)];
  return [...new Set(forms)].filter(({ length }) => length >= shortest);
}

/** UTF-8, and Latin-1 where that is possible; each byte as a character. */
function bytesOf(text: string): string[] {
  const utf8 = toBinaryText(new TextEncoder().encode(text));
  return /[^\0-\u00FF]/.test(text) ? [utf8] : [utf8, text];
}

/** Hex; and of Base64 the digits that depend on these bytes alone, whatever stands before and behind them. */
function encodingsOf(bytes: string): string[] {
  const pairs = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0"));
  const hex = pairs.join("");
  const base64 = [0, 1, 2].map((before) => {
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    return btoa("\0".repeat(before) + bytes).slice(from, to);
  });
  const forUrls = base64.map((digits) => digits.replaceAll("+", "-").replaceAll("/", "_"));
  return [hex, hex.toUpperCase(), ...base64, ...forUrls];
}
