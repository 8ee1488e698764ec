import { type OpenApiDocument, resolveReference, type Schema } from "@signoff/openapi";
import { membersOf } from "./schema-parts.ts";

/** Expressions that read fields of an answer, as an app does: a few of its own and of what lies within. */
export function reads(
  document: OpenApiDocument,
  node: Schema,
  expression: string,
  depth = 2,
): readonly string[] {
  const schema = resolveReference<Schema>(document, node);
  if (schema.type === "array" && schema.items) {
    return reads(document, schema.items, `${expression}?.[0]`, depth);
  }
  const members = depth > 0 ? membersOf(document, schema) : undefined;
  if (!members) return [expression];
  const entries = Object.entries(members.properties);
  const [deepest] = entries.filter(([, property]) => membersOf(document, property)).slice(-1);
  const chosen = new Map([...entries.slice(0, 2), ...(deepest ? [deepest] : [])]);
  return [...chosen].flatMap(([name, property]) =>
    reads(document, property, `${expression}${access(name)}`, depth - 1),
  );
}

function access(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `?.${name}` : `?.[${JSON.stringify(name)}]`;
}
