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
  /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|&(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);|[<&]/gs;

const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What XML may have before its element: a declaration, comments, processing instructions. */
const prolog = /^(?:\s|\uFEFF|<!--.*?-->|<\?.*?\?>)+/s;

/** Takes a text with markup to pieces; a text says what is wrong with it. */
export function readPieces(text: string): readonly Piece[] | string {
  const trimmed = text.replace(prolog, "").trimEnd();
  if (!/^<(messageML|div)[\s/>]/.test(trimmed)) return "it does not begin with <messageML>";
  if (trimmed.includes("<?xml ")) return "<?xml is allowed at the beginning only";
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of trimmed.matchAll(markup)) {
    const [raw, , name] = match;
    if (raw === "<" || raw === "&") return `"${raw}" at ${match.index} has to be escaped`;
    if (match.index > end) pieces.push({ kind: "text", raw: trimmed.slice(end, match.index) });
    pieces.push(name === undefined ? describeRest(raw) : readTag(match, name));
    end = match.index + raw.length;
  }
  if (end < trimmed.length) pieces.push({ kind: "text", raw: trimmed.slice(end) });
  return findNestingProblem(pieces) ?? pieces;
}

function describeRest(raw: string): Piece {
  const isText = raw.startsWith("&") || raw.startsWith("<![");
  return isText ? { kind: "text", raw } : { kind: "note", raw };
}

function readTag([raw, slash, , attributes = "", isEmpty]: RegExpExecArray, name: string): Tag {
  const pairs = [...attributes.matchAll(attribute)].map(
    ([, key = "", double, single]) => [key, unescapeText(double ?? single ?? "")] as const,
  );
  return {
    kind: slash ? "end" : "start",
    raw,
    name,
    attributes: new Map(pairs),
    isEmpty: Boolean(isEmpty),
  };
}

function findNestingProblem(pieces: readonly Piece[]): string | undefined {
  const open: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "start" && piece.name === "messageML" && open.length > 0) {
      return "<messageML> is in an element";
    }
    if (piece.kind === "start" && !piece.isEmpty) open.push(piece.name);
    if (piece.kind === "end" && open.pop() !== piece.name) return `</${piece.name}> closes nothing`;
    if (open.length === 0 && index < pieces.length - 1) {
      return "there is something after the last element";
    }
  }
  return open.length > 0 ? `<${String(open.at(-1))}> is not closed` : undefined;
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
