/** What a text with markup consists of. */
export type Piece =
  | Tag
  | { readonly kind: "text"; readonly raw: string }
  | { readonly kind: "note"; readonly raw: string };

/** Where an element begins or ends. */
export interface Tag {
  readonly kind: "start" | "end";
  readonly raw: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether the element ends where it begins. */
  readonly isEmpty: boolean;
}

/** A comment, an instruction, a text taken as it is, a tag with its attributes, a reference to a character, or what breaks the markup. */
const markup =
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|\]\]>|<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|&(?:#?\w*;)?|</gs;

const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What XML may have before its element: a declaration, comments, processing instructions. */
const prolog = /^(?:\s|\uFEFF|<!--.*?-->|<\?.*?\?>)+/s;

/** What no message may have, and what no XML may. */
const unfitCharacter = /(?![\t\n\r\u007F-\u009F])[\p{Control}\uFFFE\uFFFF\p{Surrogate}]/u;

/** Takes a text with markup to pieces; a text says what is wrong with it. */
export function readPieces(text: string): readonly Piece[] | string {
  const unfit = unfitCharacter.exec(text)?.[0];
  if (unfit !== undefined) return `it has the control character ${nameOf(unfit)}`;
  const trimmed = text.replace(prolog, "").trimEnd();
  if (!/^<(messageML|div)[\s/>]/.test(trimmed)) return "it does not begin with <messageML>";
  if (trimmed.includes("<?xml ")) return "<?xml is allowed at the beginning only";
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of trimmed.matchAll(markup)) {
    const [raw, , name] = match;
    if (match.index > end) pieces.push({ kind: "text", raw: trimmed.slice(end, match.index) });
    const piece = name === undefined ? readRest(raw) : readTag(match, name);
    if (typeof piece === "string") return piece;
    pieces.push(piece);
    end = match.index + raw.length;
  }
  if (end < trimmed.length) pieces.push({ kind: "text", raw: trimmed.slice(end) });
  const last = findLast(pieces);
  return typeof last === "string" ? last : pieces.slice(0, last + 1);
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function readRest(raw: string): Piece | string {
  if (raw.startsWith("<") && raw.length > 1) return { kind: "note", raw };
  return findReferenceProblem(raw) ?? { kind: "text", raw };
}

/** Says which sign of a text means something else, or nothing. */
function findReferenceProblem(text: string): string | undefined {
  for (const [raw] of text.matchAll(/&(?:#?\w*;)?|\]\]>|</g)) {
    const character = unescapeText(raw);
    if (character === raw) return `"${raw}" has to be escaped`;
    if (unfitCharacter.test(character)) return `"${raw}" is a control character`;
  }
  return undefined;
}

function readTag(
  [raw, slash, , attributes = "", isEmpty]: RegExpExecArray,
  name: string,
): Tag | string {
  const isFit = /^[A-Za-z_:]/.test(name) && !(slash && (isEmpty || attributes !== ""));
  if (!isFit) return `"${raw}" is no tag`;
  const found = new Map<string, string>();
  for (const [, key = "", double, single] of attributes.matchAll(attribute)) {
    const value = double ?? single ?? "";
    if (found.has(key)) return `<${name}> has the attribute "${key}" twice`;
    const problem = findReferenceProblem(value.replaceAll("]]>", ""));
    if (problem !== undefined) return `in the attribute "${key}" of <${name}> ${problem}`;
    found.set(key, unescapeText(value));
  }
  return {
    kind: slash ? "end" : "start",
    raw,
    name,
    attributes: found,
    isEmpty: Boolean(isEmpty),
  };
}

/** Where the first element ends; a text says why it does not, or what is where nothing can be. */
function findLast(pieces: readonly Piece[]): number | string {
  const open: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "note") return describeNote(piece.raw);
    if (piece.kind === "start" && piece.name === "messageML" && open.length > 0) {
      return "<messageML> is in an element";
    }
    if (piece.kind === "start" && !piece.isEmpty) open.push(piece.name);
    if (piece.kind === "end" && open.pop() !== piece.name) return `</${piece.name}> closes nothing`;
    if (open.length > 0) continue;
    const isLast = pieces.slice(index + 1).every(isNothing);
    return isLast ? index : "there is something after the last element";
  }
  return `<${String(open.at(-1))}> is not closed`;
}

function describeNote(raw: string): string {
  if (raw.startsWith("<![")) return "a CDATA section is in it";
  return raw.startsWith("<?") ? "a processing instruction is in it" : "a comment is in it";
}

function isNothing(piece: Piece): boolean {
  if (piece.kind === "note") return !piece.raw.startsWith("<![");
  return piece.kind === "text" && piece.raw.trim() === "";
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** A text without its references to characters. */
export function unescapeText(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g,
    (all: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return namedEntities[name] ?? all;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : all;
    },
  );
}

/** A text that is no markup. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
