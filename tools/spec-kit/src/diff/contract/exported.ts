import type { Finding } from "../change.ts";
import { types } from "./views.ts";

/** The names of schemas that apps import, each with the schema that it stands for. */
export type ExportedSchemas = ReadonlyMap<string, string>;

/** What a package exports of its schemas, as its `src/schemas.ts` says. */
export function exportedSchemas(source: string): ExportedSchemas {
  const code = source.replace(/\/\/.*|\/\*[^]*?\*\//g, "");
  const lists = [...code.matchAll(/export (?:type )?\{([^}]*)\}/g)].map(([, names = ""]) => names);
  const pairs = lists
    .flatMap((list) => list.split(","))
    .flatMap((entry) => {
      const [schema = "", name = schema] = entry
        .trim()
        .replace(/^type /, "")
        .split(/\s+as\s+/);
      return schema === "" ? [] : [[name, schema] as const];
    });
  return new Map(pairs);
}

/** Schemas that a document has no more under the name that a package exports, though their place is still there. */
export interface LostNames {
  /** New references by what they were. */
  readonly renames: ReadonlyMap<string, string>;
  /** References to what is written out now. */
  readonly inlined: ReadonlySet<string>;
}

/** Exported names that are gone: imports of them stop compiling. */
export function findLostExports(
  lost: LostNames,
  before: ExportedSchemas,
  after: ExportedSchemas,
): readonly Finding[] {
  return [
    ...[...lost.renames].flatMap(([now, old]) => tell("schema-renamed", old, now, before, after)),
    ...[...lost.inlined].flatMap((old) => tell("schema-inlined", old, undefined, before, after)),
  ];
}

function tell(
  kind: "schema-renamed" | "schema-inlined",
  old: string,
  now: string | undefined,
  before: ExportedSchemas,
  after: ExportedSchemas,
): readonly Finding[] {
  const [name, fresh] = [nameOf(old), now === undefined ? undefined : nameOf(now)];
  const names = [...before].filter(([, schema]) => schema === name).map(([exported]) => exported);
  // An alias in the package keeps an old name for a new one.
  const isKept = fresh !== undefined && names.every((exported) => after.get(exported) === fresh);
  if (names.length === 0 || isKept || !old.startsWith("#/components/schemas/")) return [];
  const site = { subject: { schema: name }, context: fresh ?? "", path: "" };
  const pointers = { old: old.slice(1), now: (now ?? old).slice(1) };
  const words = { before: name, ...(fresh !== undefined && { after: fresh }) };
  const views = types("breaking");
  return (["request", "response"] as const).map((direction) =>
    Object.assign({ kind, site, direction, views, pointers }, words),
  );
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}
