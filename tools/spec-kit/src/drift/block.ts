import { createLines } from "../diff/files/lines.ts";
import type { SpecFiles } from "../diff/files/spec-files.ts";

/** A key of YAML in block style, on a line of its own. */
export interface Block {
  readonly file: string;
  /** The line of the key, from 1. */
  readonly line: number;
  readonly indent: number;
  /** What stands before the key on its line: white space, and the dash of the item of a list that begins with it. */
  readonly lead: string;
  /** What stands behind the key on its line. */
  readonly value: string;
  /** The line behind all that belongs to the key. */
  readonly end: number;
  /** The lines that belong to it, without that of the key. */
  readonly body: readonly string[];
}

/** Finds keys of a provider's files by pointers into the bundled document. */
export function createBlocks(
  files: SpecFiles,
  provider: string,
): (pointer: string, key: string) => Block | undefined {
  const found = createLines(files, provider);
  return (pointer, key) => {
    const { file, line } = found.at(
      `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    );
    const lines = (files.get(file) ?? "").split("\n");
    const match = /^(\s*(?:- +)*)("[^"]*"|'[^']*'|[^\s:#]+):(?:\s+(.*))?$/.exec(
      lines[line - 1] ?? "",
    );
    const name = match?.[2]?.replace(/^["']|["']$/g, "");
    // The nearest place around it is found where there is no such key.
    if (!match || name !== key) return undefined;
    const lead = match[1] ?? "";
    const indent = lead.length;
    const end = endOf(lines, line, indent);
    return {
      file,
      line,
      indent,
      lead,
      value: (match[3] ?? "").trim(),
      end,
      body: lines.slice(line, end - 1),
    };
  };
}

function endOf(lines: readonly string[], line: number, indent: number): number {
  let end = line + 1;
  for (let at = line + 1; at <= lines.length; at += 1) {
    const text = lines[at - 1] ?? "";
    if (text.trim() === "") continue;
    const depth = text.length - text.trimStart().length;
    const isItem = depth === indent && text.trimStart().startsWith("- ");
    if (depth <= indent && !isItem) break;
    end = at + 1;
  }
  return end;
}

/** A key as YAML writes it. */
export function yamlKey(name: string): string {
  return /^[A-Za-z_][\w.-]*(?:\/[\w.+-]+)?$/.test(name) ? name : JSON.stringify(name);
}
