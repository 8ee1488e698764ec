import type { Finding } from "../change.ts";
import { types } from "./views.ts";

/** The names of schemas that a package exports by `src/schemas.ts`, aliases by their own. */
export function exportedSchemas(source: string): ReadonlySet<string> {
  const lists = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].map(
    ([, names = ""]) => names,
  );
  const names = lists.flatMap((list) => list.split(","));
  return new Set(
    names.flatMap(
      (name) =>
        name
          .replace(/\/\/.*|\/\*[^]*?\*\//g, "")
          .trim()
          .split(/\s+as\s+/)[0]
          ?.replace(/^type /, "") || [],
    ),
  );
}

/** Schemas with another name that a package exports: imports of the old one stop compiling. */
export function findRenamedExports(
  renames: ReadonlyMap<string, string>,
  exported: ReadonlySet<string>,
): readonly Finding[] {
  return [...renames].flatMap(([now, old]): readonly Finding[] => {
    const [before, after] = [old, now].map((reference) =>
      reference.slice(reference.lastIndexOf("/") + 1),
    );
    const isSchema = old.startsWith("#/components/schemas/");
    if (before === undefined || after === undefined || !isSchema || !exported.has(before))
      return [];
    const site = { subject: { schema: before }, context: after, path: "" };
    const pointers = { old: old.slice(1), now: now.slice(1) };
    return (["request", "response"] as const).map((direction) => ({
      kind: "schema-renamed",
      site,
      direction,
      views: types("breaking"),
      pointers,
      before,
      after,
    }));
  });
}
