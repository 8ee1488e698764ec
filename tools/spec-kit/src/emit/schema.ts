import { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import {
  isExact,
  isNullable,
  isOpenList,
  type OpenApiDocument,
  type Schema,
  schemaTypes,
} from "@signoff/openapi";
import { banner } from "./banner.ts";
import { schemaNodes } from "./schema-nodes.ts";

/** `schema.ts`: openapi-typescript's `paths`, `components` and `operations`, with our types for int64 and bytes. */
export function emitSchema(provider: string, document: OpenApiDocument): string {
  let usesInt64 = false;
  // openapi-typescript changes the document that it is given: this is a copy to the leaves.
  const source = openLists(document) as OpenAPI3;
  const nodes = schemaNodes(source, (node) => {
    const schema = node as Schema;
    const name = ownTypeName(schema);
    if (name === undefined) return undefined;
    usesInt64 ||= name === "Int64";
    const type = ts.factory.createTypeReferenceNode(name);
    if (!isNullable(schema)) return type;
    const nothing = ts.factory.createLiteralTypeNode(ts.factory.createNull());
    return ts.factory.createUnionTypeNode([type, nothing]);
  });
  const types = astToString(nodes);
  const head = usesInt64 ? 'import type { Int64 } from "@signoff/core";\n\n' : "";
  return `${banner(provider, document)}${head}${types.trimEnd()}\n`;
}

/** Lists that stay open as choices, for openapi-typescript knows none: of the known values, or any other of their type. */
function openLists(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(openLists);
  if (typeof node !== "object" || node === null) return node;
  if (isOpenList(node)) {
    const { enum: values, type, ...rest } = node as Schema;
    return openLists({ ...rest, anyOf: [{ type, enum: values }, { type }] });
  }
  return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, openLists(part)]));
}

function ownTypeName(schema: Schema): "Int64" | "Blob" | undefined {
  if (schema.enum || schema.const !== undefined || schema.anyOf || schema.oneOf) return undefined;
  const types = schemaTypes(schema).join();
  if (types === "integer" && isExact(schema)) return "Int64";
  return types === "string" && schema.format === "binary" ? "Blob" : undefined;
}
