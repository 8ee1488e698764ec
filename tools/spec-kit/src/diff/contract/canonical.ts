import { resolveReference } from "@signoff/openapi";
import { isObject } from "./node.ts";

const texts = new Set(["description", "summary", "title", "example", "examples", "externalDocs"]);
const sets = new Set(["required", "enum", "oneOf", "anyOf", "allOf", "type", "tags"]);

/** What counts when two parts of documents are told apart. */
export interface CanonicalOptions {
  readonly texts: boolean;
  /** Whether references are followed; else they count by name. */
  readonly follow: boolean;
}

/** A text that two parts share only if they say the same, whatever the order of what is a set. */
export function canonical(document: object, value: unknown, options: CanonicalOptions): string {
  return write(document, value, options, new Set());
}

function write(
  document: object,
  value: unknown,
  options: CanonicalOptions,
  above: ReadonlySet<string>,
): string {
  if (Array.isArray(value))
    return `[${value.map((one) => write(document, one, options, above)).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "";
  const { $ref: reference } = value;
  if (options.follow && typeof reference === "string") {
    const seen = above.has(reference);
    const target = seen ? reference : resolveReference(document, { $ref: reference });
    return write(document, target, options, new Set([...above, reference]));
  }
  const members = Object.entries(value)
    .filter(([key]) => options.texts || !texts.has(key) || isProperty(value[key]))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([key, member]) =>
        `${JSON.stringify(key)}:${writeMember(document, key, member, options, above)}`,
    );
  return `{${members.join()}}`;
}

/** A property may be named like a keyword of texts; its value is a schema then. */
function isProperty(value: unknown): boolean {
  return isObject(value) && ("type" in value || "$ref" in value || "properties" in value);
}

function writeMember(
  document: object,
  key: string,
  member: unknown,
  options: CanonicalOptions,
  above: ReadonlySet<string>,
): string {
  const list = key === "type" ? [member].flat() : member;
  if (!sets.has(key) || !Array.isArray(list)) return write(document, member, options, above);
  return `[${list
    .map((one) => write(document, one, options, above))
    .toSorted()
    .join()}]`;
}
