import type { Schema } from "./document.ts";
import { readPointer } from "./pointers.ts";

/** The name of the schema that a reference into `#/components/schemas` means, if it is one. */
export function schemaName(reference: string): string | undefined {
  const prefix = "#/components/schemas/";
  const name = reference.startsWith(prefix) ? reference.slice(prefix.length) : "";
  return name !== "" && !name.includes("/")
    ? readPointer(`/${decodeURIComponent(name)}`)[0]
    : undefined;
}

/** The types that a schema names, without `"null"`. */
export function schemaTypes(schema: Schema): readonly string[] {
  return [schema.type ?? []].flat().filter((type) => type !== "null");
}

/** Whether an integer may exceed 2^53: `x-signoff-exact` says so, and where it is silent the format int64. */
export function isExact(schema: Schema): boolean {
  return schema["x-signoff-exact"] ?? schema.format === "int64";
}

/** Whether a list has the known values only, and answers may have others. */
export function isOpenList(schema: Schema): boolean {
  return schema.enum !== undefined && schema["x-signoff-open"] === true;
}

/** Whether a schema lets `null` pass. */
export function isNullable(schema: Schema): boolean {
  return [schema.type ?? []].flat().includes("null");
}
