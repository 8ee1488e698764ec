/** Still in the making. */
const inProgress = 814;
/** Nobody asked for it. */
const unknownRequest = 762;

/** What an answer to the question for a link says: the link, one of the two codes that the vendor names, or nothing. */
export type LinkAnswer =
  | { readonly link: string }
  | { readonly code: typeof inProgress | typeof unknownRequest }
  | undefined;

/**
 * Reads it from the status of the answer, from JSON or from plain text: which of them carries the codes is not documented,
 * and the link may be JSON as well.
 */
export function readLinkAnswer(status: number, text: string): LinkAnswer {
  const value = parse(text);
  if (status >= 200 && status <= 299) {
    const link = findLink(value);
    if (link !== undefined) return { link };
    // What a log file that is not ready answers is not documented; this may be it.
    if (value === "" || value === null) return { code: inProgress };
  }
  if (status === inProgress || speaksOf(value, isInProgress)) return { code: inProgress };
  if (status === unknownRequest || speaksOf(value, isUnknown)) return { code: unknownRequest };
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text.trim();
  }
}

function findLink(value: unknown): string | undefined {
  if (typeof value === "string") return /^(?:https?:\/)?\/\S+$/i.test(value) ? value : undefined;
  return Object.values(Object(value) as object).find(
    (field): field is string => typeof field === "string" && /^https?:\/\/\S+$/i.test(field),
  );
}

/** A code that a text begins with, or the vendor's words for it. */
interface Sign {
  readonly code: RegExp;
  readonly words: RegExp;
}

const isInProgress: Sign = { code: /^(?:error|code|\W)*814\b/i, words: /trans_in_progress/i };
const isUnknown: Sign = { code: /^(?:error|code|\W)*762\b/i, words: /uuid not found/i };

/** How far into a text a code is looked for, in UTF-16 units. */
const farthest = 1_000;

/** Whether a scalar says so, or a field of an object, or of one within it, that by its name may hold a code. */
function speaksOf(value: unknown, sign: Sign, depth = 2): boolean {
  if (typeof value === "string" || typeof value === "number") {
    const text = String(value);
    return sign.code.test(text.slice(0, farthest)) || sign.words.test(text);
  }
  if (depth === 0) return false;
  return Object.entries(Object(value) as object).some(
    ([name, field]) =>
      /code|error|status|message|result/i.test(name) && speaksOf(field, sign, depth - 1),
  );
}
