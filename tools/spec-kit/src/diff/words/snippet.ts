import { type JsonObject, readPointer, resolveReference } from "@signoff/openapi";
import { typeOf } from "../../emit/type.ts";
import { propertyKey } from "../../emit/layout.ts";
import type { Change } from "../change.ts";
import { isObject } from "../contract/node.ts";

/** How code sees a part of a document: a property, a parameter or a call; nothing where no type tells. */
export function snippetAt(
  document: object,
  change: Change,
  side: "old" | "now",
): string | undefined {
  const { subject, kind, place, pointers } = change;
  if (kind === "operation-removed" && side === "now") return undefined;
  if (kind === "operation-moved") return call(side === "old" ? (subject.operation ?? "") : place);
  if (kind.startsWith("operation-")) return call(subject.operation ?? "");
  const keys = readPointer(pointers[side]);
  return propertyAt(document, keys) ?? parameterAt(document, keys);
}

function call(operation: string): string {
  const [method = "", path = ""] = operation.split(" ");
  return `session.${method}(${JSON.stringify(path)});`;
}

/** The innermost property on the way, with its name and whether it may be missing. */
function propertyAt(document: object, keys: readonly string[]): string | undefined {
  const index = keys.lastIndexOf("properties");
  const name = keys[index + 1];
  if (index === -1 || name === undefined) return undefined;
  const holder = valueAt(document, keys.slice(0, index));
  const schema =
    isObject(holder) && isObject(holder["properties"]) ? holder["properties"][name] : undefined;
  if (!isObject(holder) || !isObject(schema)) return undefined;
  const required = Array.isArray(holder["required"]) && holder["required"].includes(name);
  const modifier = schema["readOnly"] === true ? "readonly " : "";
  return `${modifier}${propertyKey(name)}${required ? "" : "?"}: ${plainType(schema)};`;
}

function parameterAt(document: object, keys: readonly string[]): string | undefined {
  for (let length = keys.length; length > 0; length -= 1) {
    const value = valueAt(document, keys.slice(0, length));
    if (!isObject(value) || typeof value["in"] !== "string" || typeof value["name"] !== "string")
      continue;
    const mark = value["required"] === true ? "" : "?";
    const schema = isObject(value["schema"]) ? value["schema"] : {};
    return `params: { ${value["in"]}${mark}: { ${propertyKey(value["name"])}${mark}: ${plainType(schema)} } }`;
  }
  return undefined;
}

/** A type without the comments of what is inside it. */
function plainType(schema: JsonObject): string {
  return typeOf(schema)
    .replace(/\/\*\*[^]*?\*\/\s*/g, "")
    .replace(/\s+/g, " ");
}

function valueAt(document: object, keys: readonly string[]): unknown {
  let value: unknown = document;
  for (const key of keys) {
    value = Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined;
    if (isObject(value) && typeof value["$ref"] === "string")
      value = resolveReference(document, { $ref: value["$ref"] });
  }
  return value;
}
