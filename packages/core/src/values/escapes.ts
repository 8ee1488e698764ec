const patterns = /* @__PURE__ */ createPatterns();

function createPatterns() {
  const hex = String.raw`[\da-fA-F]`;
  const next = `%[89abAB]${hex}`;
  const utf8 = `%(?:[cdCD]${hex}${next}|[eE]${hex}(?:${next}){2}|[fF][0-7](?:${next}){3}|${hex}{2})`;
  const inJson = String.raw`\\(?:u${hex}{4}|["\\/bfnrt])`;
  const inHtml = String.raw`&(?:#(?:\d+|[xX]${hex}+);?|[a-zA-Z]\w{1,31};)`;
  return {
    /** A character of a URL or form, in UTF-8 or Latin-1. */
    inUrl: new RegExp(utf8, "g"),
    /** A character as URLs, JSON or HTML write it. */
    escape: new RegExp(`${utf8}|${inJson}|${inHtml}`, "g"),
    /** Many at a time, at which the runtime is quicker; not all, since its stack would run over. */
    escapes: new RegExp(`(?:${utf8}){1,500}|(?:${inJson}){1,500}|${inHtml}`, "g"),
  };
}

/** Stands for any character that HTML has a name for: their list is long, and only one of them can be meant. */
export const anyNamed = "\uFFFC";

/** How often what was escaped may have been escaped again. */
const mostEscapings = 4;

/**
 * The text, and what comes of it by decoding again and again until there is nothing more to decode, four times at most.
 * Blanks are plus signs in all of them, as in forms.
 */
export function decodings(text: string): readonly string[] {
  const texts = [text.replaceAll(" ", "+")];
  for (const last of texts) {
    const decoded = last.replace(patterns.escapes, decode).replaceAll(" ", "+");
    if (decoded === last || texts.length > mostEscapings) break;
    texts.push(decoded);
  }
  return texts;
}

function decode(written: string): string {
  if (written.startsWith("\\")) return JSON.parse(`"${written}"`) as string;
  if (written.startsWith("%"))
    return orElse(written, (run) => run.replace(patterns.inUrl, decodeByte));
  if (!written.startsWith("&#")) return written === "&amp;" ? "&" : anyNamed;
  const code = Number(written.replace("&#", "0").replace(";", ""));
  return code <= 0x10_ffff ? String.fromCodePoint(code) : written;
}

function decodeByte(written: string): string {
  return orElse(written, (bytes) =>
    bytes.replace(/%(..)/g, (_, digits: string) => String.fromCharCode(Number(`0x${digits}`))),
  );
}

/** Decodes UTF-8, and all else in another way. */
function orElse(written: string, decodeOther: (written: string) => string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return decodeOther(written);
  }
}

/** A stretch of a text, from one index up to another one. */
export type Stretch = readonly [start: number, end: number];

/** Where stretches of the decoded text stand in the text itself. They are in order, and do not overlap. */
export function locateDecoded(text: string, stretches: readonly Stretch[]): Stretch[] {
  const places = stretches.flat();
  const found: number[] = [];
  /** By how much places in the text lie behind those in the decoded one. */
  let shift = 0;
  for (const { 0: written, index } of text.matchAll(patterns.escape)) {
    const end = index + written.length;
    const decodedStart = index - shift;
    const decodedEnd = decodedStart + decode(written).length;
    for (let place = places[found.length]; place! < decodedEnd; place = places[found.length]) {
      if (place! <= decodedStart) found.push(place! + shift);
      else found.push(found.length % 2 === 0 ? index : end);
    }
    if (found.length === places.length) break;
    shift = end - decodedEnd;
  }
  for (const place of places.slice(found.length)) found.push(place + shift);
  return stretches.map((_, index) => [found[2 * index]!, found[2 * index + 1]!]);
}
