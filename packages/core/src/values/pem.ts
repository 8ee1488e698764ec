/** One block of PEM text (RFC 7468, and RFC 1421 for its headers). */
export interface PemBlock {
  /** What it is, such as `CERTIFICATE` or `RSA PRIVATE KEY`. */
  readonly label: string;
  /** Its headers, which keys that are encrypted in the old way have. */
  readonly headers: readonly string[];
  /** Its Base64, without white space; `undefined` where its end is missing. */
  readonly data: string | undefined;
}

const lineLength = 64;

/**
 * The blocks of a PEM text in their order, whatever stands before, between and after them, however their lines end, and
 * also where they are indented, or became one line.
 */
export function readPem(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  let open: { readonly label: string; readonly start: number } | undefined;
  for (const { 0: line, 1: side, 2: label = "", index } of text.matchAll(
    /-----(BEGIN|END) ([A-Z0-9 ]{1,64})-----/g,
  )) {
    if (side === "BEGIN") {
      if (open) blocks.push({ label: open.label, headers: [], data: undefined });
      open = { label, start: index + line.length };
    } else if (open?.label === label) {
      blocks.push({ label, ...readBody(text.slice(open.start, index)) });
      open = undefined;
    }
  }
  if (open) blocks.push({ label: open.label, headers: [], data: undefined });
  return blocks;
}

function readBody(body: string): Pick<PemBlock, "headers" | "data"> {
  const lines = body.split("\n").map((line) => line.trim());
  return {
    headers: lines.filter((line) => line.includes(":")),
    data: lines
      .filter((line) => !line.includes(":"))
      .join("")
      .replace(/\s/g, ""),
  };
}

/** A block as every reader of PEM takes it. */
export function writePem({ label, headers, data = "" }: PemBlock): string {
  const lines = data.match(new RegExp(`.{1,${lineLength}}`, "g")) ?? [];
  const head = headers.length > 0 ? [...headers, ""] : [];
  return [`-----BEGIN ${label}-----`, ...head, ...lines, `-----END ${label}-----`, ""].join("\n");
}

/** Whether a block has its line breaks as a backslash and an n, as settings that were copied often do. */
export function hasWrittenLineBreaks({ headers, data = "" }: PemBlock): boolean {
  return [...headers, data].some((text) => text.includes(String.raw`\n`));
}

/** Whether a block is a key that a passphrase opens. */
export function isEncrypted({ label, headers }: PemBlock): boolean {
  return [label, ...headers].some((line) => line.includes("ENCRYPTED"));
}
