import { listOperations, type OpenApiDocument, type PlacedOperation } from "@signoff/openapi";
import { banner } from "./banner.ts";
import { documentOperation } from "./named/document.ts";
import { indent } from "./layout.ts";

/** `named-operations.ts`: each operation as a function, by its `operationId`, with all that the spec tells of it. */
export function emitNamedOperations(provider: string, document: OpenApiDocument): string {
  const placed = listOperations(document).filter(
    ({ method, operation }) => method !== "TRACE" && operation.operationId !== undefined,
  );
  return [
    banner(provider, document),
    'import type { NamedOperation } from "@signoff/core";\n',
    'import { operation } from "@signoff/core/provider";\n',
    'import type { Operations } from "./operations.ts";\n\n',
    indent(placed.map((one) => declare(provider, document, one))),
  ].join("");
}

function declare(provider: string, document: OpenApiDocument, placed: PlacedOperation): string {
  const { method, path, operation } = placed;
  const [verb, place] = [JSON.stringify(method), JSON.stringify(path)];
  const type = `NamedOperation<Operations, ${verb}, ${place}>`;
  return `${documentOperation(document, placed)}export const ${operation.operationId}: ${type} = /* @__PURE__ */ operation(${JSON.stringify(provider)}, ${verb}, ${place});`;
}
