/** What a run knows of itself. */
export interface Masking {
  /** The name of a field, or a hash of one that may be data. */
  readonly tell: (name: string) => string;
  /** Takes known secrets out of a text. */
  readonly mask: (text: string) => string;
}

/** Fields whose texts open something: not even their letters and signs are told apart. */
const opening = /pass|pwd|token|secret|pin|key|auth|sid|session|cookie|assertion|jwt/i;

/** Fields whose numbers say how something went, and what a client does next; they are no data. */
const telling = /^(?:code|status|error_?code|expires_?in|count|total|page|limit|offset|size)$/i;

/** A text of the same length and shape: letters are `x` and `X`, digits `0`; ASCII's punctuation and blanks stay. */
export function maskText(text: string): string {
  return text.replaceAll(/[^\s!-/:-@[-`{-~]/gu, (character) => {
    if (/\p{N}/u.test(character)) return "0".repeat(character.length);
    return (/\p{Lu}/u.test(character) ? "X" : "x").repeat(character.length);
  });
}

/** A value of JSON with the same shape: texts and numbers masked, lists cut to `most` items. */
export function maskJson(value: unknown, most: number, masking: Masking, name = ""): unknown {
  if (typeof value === "string") {
    return opening.test(name) ? "x".repeat(value.length) : maskText(masking.mask(value));
  }
  if (typeof value === "number" || typeof value === "bigint") {
    return telling.test(name) ? value : maskNumber(value);
  }
  if (Array.isArray(value)) {
    return value.slice(0, most).map((item) => maskJson(item, most, masking, name));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      masking.tell(key),
      maskJson(field, most, masking, key),
    ]),
  );
}

/** As many digits, of which the first is 1. */
function maskNumber(value: number | bigint): number | bigint {
  const digits = String(value).replaceAll(/\d/g, "0").replace("0", "1");
  if (typeof value === "bigint") return BigInt(digits);
  const masked = Number(digits);
  return Number.isFinite(masked) ? masked : 1;
}
