import { getLineColLocation, parseYaml, Source } from "@redocly/openapi-core";
import { readPointer } from "@signoff/openapi";
import { dirname, join } from "node:path/posix";
import type { SpecFiles } from "./spec-files.ts";

/** A line of a file of a spec. */
export interface Line {
  readonly file: string;
  readonly line: number;
}

/** Finds the lines of a provider's files that a bundled document was made of. */
export interface Lines {
  /** The line of a pointer into the document, or of the nearest place around it. */
  at(pointer: string): Line;
}

interface Cursor {
  readonly file: string;
  readonly keys: readonly string[];
  readonly value: unknown;
}

/** Reads the files as far as places are asked for. */
export function createLines(files: SpecFiles, provider: string): Lines {
  const parsed = new Map<string, unknown>();
  const sources = new Map<string, Source>();
  const read = (file: string): unknown => {
    if (!parsed.has(file)) parsed.set(file, parseYaml(files.get(file) ?? ""));
    return parsed.get(file);
  };
  const sourceOf = (file: string): Source => {
    const source = sources.get(file) ?? new Source(file, files.get(file) ?? "");
    sources.set(file, source);
    return source;
  };
  const entry = `specs/${provider}/openapi.yaml`;
  return {
    at(pointer) {
      const { file, keys } = seek(begin(files, entry, pointer, read), read);
      const at = keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
      const { start } = getLineColLocation({
        source: sourceOf(file),
        pointer: `#${at}`,
        reportOnKey: true,
      });
      return { file, line: start.line };
    },
  };
}

interface Search {
  readonly cursor: Cursor;
  readonly rest: readonly string[];
}

/** Named parts stand in whichever file has them at its top; all else is sought from the entry. */
function begin(
  files: SpecFiles,
  entry: string,
  pointer: string,
  read: (file: string) => unknown,
): Search {
  const [first = "", kind = "", name = "", ...rest] = readPointer(pointer);
  if (first === "components" && name !== "") {
    const ofKind = [...files.keys()].toSorted((one, other) => rank(one, kind) - rank(other, kind));
    for (const file of ofKind) {
      const value = memberOf(read(file), name);
      if (file !== entry && value !== undefined)
        return { cursor: { file, keys: [name], value }, rest };
    }
  }
  return { cursor: { file: entry, keys: [], value: read(entry) }, rest: readPointer(pointer) };
}

/** Files are named after what they hold: a schema and a parameter may have one name. */
function rank(file: string, kind: string): number {
  const word = kind.toLowerCase() === "requestbodies" ? "request-bodies" : kind;
  return file.includes(`/${word}`) ? 0 : 1;
}

function seek({ cursor, rest }: Search, read: (file: string) => unknown): Cursor {
  const here = follow(cursor, read);
  const [key, ...others] = rest;
  if (key === undefined) return cursor;
  const value = memberOf(here.value, key);
  if (value === undefined) return here;
  return seek({ cursor: { ...here, keys: [...here.keys, key], value }, rest: others }, read);
}

/** Where a reference leads to, if the value is one. */
function follow(cursor: Cursor, read: (file: string) => unknown): Cursor {
  const reference = memberOf(cursor.value, "$ref");
  if (typeof reference !== "string") return cursor;
  const [path = "", pointer = ""] = reference.split("#");
  const file = path === "" ? cursor.file : join(dirname(cursor.file), path);
  const keys = readPointer(decodeURIComponent(pointer));
  let value = read(file);
  for (const key of keys) value = memberOf(value, key);
  return value === undefined ? cursor : follow({ file, keys, value }, read);
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}
