import {
  listOperations,
  type Method,
  methods,
  type OpenApiDocument,
  type Operation,
} from "@signoff/openapi";
import { dataType, errorsType, errorType } from "./answer.ts";
import { banner } from "./banner.ts";
import { comment, type Described } from "./comment.ts";
import { indent } from "./layout.ts";
import { namedTypes } from "./named-types.ts";
import { initType } from "./request.ts";

/** `operations.ts`: every call by method and path, with what it takes and what it gives. */
export function emitOperations(provider: string, document: OpenApiDocument): string {
  const body = indent([...namedTypes(document), "", ...operationMap(document)]);
  return [banner(provider, document), imports(body), body].join("");
}

function imports(body: string): string {
  const core = ["BinaryBody", "ByStatus", "CallOptions", "Int64"].filter((name) =>
    new RegExp(`^(?! *\\*| */\\*).*\\b${name}\\b`, "m").test(body),
  );
  return core.length > 0 ? `import type { ${core.join(", ")} } from "@signoff/core";\n\n` : "";
}

/** No `fetch` sends a TRACE. */
const clientMethods = methods.filter((method) => method !== "TRACE");

function operationMap(document: OpenApiDocument): readonly string[] {
  return [
    "/** Every operation by method and path: what a call takes, what it gives, and how its errors look. */",
    "export interface Operations {",
    ...clientMethods.flatMap((method) => methodMap(document, method)),
    "}",
  ];
}

/** What an operation does; its function in `named-operations.ts` tells the rest. */
function describeOperation({
  summary = "",
  deprecated = false,
  operationId,
}: Operation): Described {
  const description = operationId === undefined ? "" : `Its function is \`${operationId}\`.`;
  return { summary, description, deprecated };
}

function methodMap(document: OpenApiDocument, method: Method): readonly string[] {
  const placed = listOperations(document).filter((one) => one.method === method);
  if (placed.length === 0) return [`${method}: {};`];
  const members = placed.map((one) =>
    [
      `${comment(describeOperation(one.operation))}${JSON.stringify(one.path)}: {`,
      `init: ${initType(document, one)};`,
      `data: ${dataType(document, one.operation)};`,
      `error: ${errorType(document, one.operation)};`,
      `errors: ${errorsType(document, one.operation)};`,
      "};",
    ].join("\n"),
  );
  return [`${method}: {`, ...members, "};"];
}
