import { strFromU8, unzipSync } from "fflate";
import type { Row } from "./store.ts";
import { sheetPath } from "./workbook.ts";

/** Parts of a file that are larger than this, in bytes, are left out. */
const largestPart = 20_000_000;

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/**
 * Reads the first sheet of an .xlsx file below its first line, which names the columns: what stands in the cells, by the
 * names given here in their order. Answers `undefined` when it is no such file.
 */
export function readWorkbook(
  bytes: Uint8Array,
  columns: readonly string[],
): readonly Row[] | undefined {
  const parts = unzip(bytes);
  const sheet = parts[sheetPath];
  if (!sheet) return undefined;
  const shared = elementsOf(parts["xl/sharedStrings.xml"] ?? "", "si").map(({ content }) =>
    textOf(content),
  );
  const [, ...lines] = elementsOf(sheet, "row");
  return lines.map(({ content }) => {
    const texts = readCells(content, shared);
    return Object.fromEntries(columns.map((name, index) => [name, texts[index] ?? ""]));
  });
}

function unzip(bytes: Uint8Array): Readonly<Record<string, string>> {
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= largestPart });
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
  } catch {
    return {};
  }
}

/** Empty cells may be left out of a line: the others then say where they stand. */
function readCells(line: string, shared: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const { attributes, content } of elementsOf(line, "c")) {
    const letters = /\br="([A-Z]+)/.exec(attributes)?.[1];
    const index = letters === undefined ? texts.length : columnOf(letters);
    const value = elementsOf(content, "v")[0]?.content;
    if (value === undefined) texts[index] = textOf(content);
    else
      texts[index] = /\bt="s"/.test(attributes) ? (shared[Number(value)] ?? "") : unescape(value);
  }
  return texts;
}

function columnOf(letters: string): number {
  return letters.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(content: string): string {
  return elementsOf(content, "t")
    .map((text) => unescape(text.content))
    .join("");
}

interface Element {
  readonly attributes: string;
  readonly content: string;
}

/** The elements of one name, none of which is in another one. */
function elementsOf(xml: string, name: string): Element[] {
  const [, ...pieces] = xml.split(new RegExp(`<${name}\\b`));
  return pieces.map((piece) => {
    const start = piece.indexOf(">");
    const attributes = piece.slice(0, start);
    const end = attributes.endsWith("/") ? -1 : piece.indexOf(`</${name}>`, start);
    return { attributes, content: end === -1 ? "" : piece.slice(start + 1, end) };
  });
}

function unescape(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);
}
