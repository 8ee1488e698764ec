import { bindingsIn } from "./bindings.ts";
import type { Code } from "./code.ts";
import { parse } from "./parse.ts";
import { type Tree, walk } from "./tree.ts";

/** A piece of code on its own: statements, an expression, properties, elements of a list, members of a class. */
export interface Snippet extends Code {
  /** The part that is meant, which is all of it where none is marked. */
  readonly marked: readonly Tree[];
  /** Where it begins in its text. */
  readonly start: number;
  readonly end: number;
}

interface Frame {
  readonly before: string;
  readonly after: string;
  /** The parts that lead to what stands in the frame. */
  readonly path: readonly string[];
  /** Whether this reading of the code is meant. */
  fits(roots: readonly Tree[], text: string): boolean;
}

const inMethod = "class C { async *m() {\n";
const body = ["body", "value", "body"];

const frames: readonly Frame[] = [
  { before: inMethod, after: "\n} }", path: body, fits: areStatements },
  { before: `${inMethod}(`, after: "\n) } }", path: [...body, "expression"], fits: () => true },
  {
    before: `${inMethod}({`,
    after: "\n}) } }",
    path: [...body, "expression", "properties"],
    fits: () => true,
  },
  {
    before: `${inMethod}([`,
    after: "\n]) } }",
    path: [...body, "expression", "elements"],
    fits: () => true,
  },
  { before: "class C {\n", after: "\n}", path: ["body"], fits: () => true },
];

/** An expression has no semicolon, an object is no block, and a property is no label. */
function areStatements(roots: readonly Tree[], text: string): boolean {
  const [first, ...others] = roots;
  const kind = first?.kind ?? "";
  if (others.length > 0) return true;
  return kind === "ExpressionStatement"
    ? text.trimEnd().endsWith(";")
    : !/^(Block|Labeled)Statement$/.test(kind);
}

/** @throws {SyntaxError} where it is no piece of code, or what it marks is no part of it. */
export function readSnippet(marked: string): Snippet {
  const plain = marked.replaceAll(/[«»]/g, "");
  for (const { before, after, path, fits } of frames) {
    const text = before + plain + after;
    const roots = openFrame(text, path);
    if (!roots || roots.length === 0 || !fits(roots, plain)) continue;
    const start = before.length;
    const range = { start, end: start + plain.trimEnd().replace(/,$/, "").length };
    const part = findMarked(roots, marked, start);
    return { text, roots, bindings: bindingsIn(roots), marked: part, ...range };
  }
  throw new SyntaxError(`This is no piece of code: ${plain}`);
}

function openFrame(text: string, path: readonly string[]): readonly Tree[] | undefined {
  try {
    let list = parse(text).roots;
    for (const key of path) list = list[0]?.parts.get(key) ?? [];
    return list;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What stands between « and »: one part, or some that follow each other. */
function findMarked(roots: readonly Tree[], marked: string, offset: number): readonly Tree[] {
  const [before = "", inner, rest] = marked.split(/[«»]/);
  if (inner === undefined || rest === undefined) return roots;
  const code = inner.trim().replace(/,$/, "");
  const start = offset + before.length + inner.indexOf(code);
  const end = start + code.length;
  const lists = roots.flatMap(walk).flatMap(({ parts }) => Array.from(parts.values()));
  for (const list of [roots, ...lists]) {
    const first = list.findIndex((tree) => tree.start === start);
    const last = list.findIndex((tree) => tree.end === end);
    if (first >= 0 && last >= first) return list.slice(first, last + 1);
  }
  throw new SyntaxError(`What is marked is no part of the code: ${marked}`);
}
