import {
  listOperations,
  type OpenApiDocument,
  type PlacedOperation,
  type RequestBody,
  resolveReference,
  type Schema,
} from "@signoff/openapi";
import { answerBodies } from "./answer.ts";
import { banner } from "./banner.ts";
import { propertyKey } from "./layout.ts";
import { bodyKind } from "./media.ts";
import { plainIntegers } from "./plain-integers.ts";

/** `traits.ts`: what a client has to know at run time, exceptions only. */
export function emitTraits(provider: string, document: OpenApiDocument): string {
  const exceptions = listOperations(document).flatMap((placed) => {
    const traits = operationTraits(document, placed);
    if (Object.keys(traits).length === 0) return [];
    const members = Object.entries(traits).map(
      ([name, value]) => `${name}: ${JSON.stringify(value)}`,
    );
    return [`    ${JSON.stringify(`${placed.method} ${placed.path}`)}: { ${members.join(", ")} },`];
  });
  const plain = Array.from(
    plainIntegers(document),
    ([name, holders]) => `    ${propertyKey(name)}: ${JSON.stringify(holders.join(" "))},`,
  );
  return [
    banner(provider, document) + 'import type { Traits } from "@signoff/core";',
    "",
    "/** How this provider's operations differ from the ordinary JSON call. */",
    "export const traits: Traits = {",
    ...(plain.length > 0 ? ["  plainIntegers: {", ...plain, "  },"] : ["  plainIntegers: {},"]),
    ...(exceptions.length > 0 ? ["  operations: {", ...exceptions, "  },"] : ["  operations: {},"]),
    "};",
    "",
  ].join("\n");
}

interface OperationTraits {
  idempotent?: boolean;
  body?: string;
  answer?: "binary" | "text" | "none";
}

function operationTraits(document: OpenApiDocument, placed: PlacedOperation): OperationTraits {
  const traits: OperationTraits = {};
  const { method, operation } = placed;
  const byMethod = method === "GET" || method === "HEAD";
  const idempotent = operation["x-signoff-idempotent"] ?? byMethod;
  if (idempotent !== byMethod) traits.idempotent = idempotent;

  const { requestBody } = operation;
  const content = requestBody && resolveReference<RequestBody>(document, requestBody).content;
  const [body] = Object.entries(content ?? {});
  if (body) {
    const [mediaType, { schema }] = body;
    const resolved = schema && resolveReference<Schema>(document, schema);
    if (bodyKind(mediaType, resolved) !== "json") traits.body = mediaType;
  }

  const answer = answerBodies(document, operation, "success").find((one) => one !== undefined);
  if (!answer) traits.answer = "none";
  else if (answer.kind === "binary" || answer.kind === "text") traits.answer = answer.kind;
  return traits;
}
