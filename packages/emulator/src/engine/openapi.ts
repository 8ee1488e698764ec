import {
  child,
  entries,
  listOperations,
  locate,
  pointerTo,
  type JsonObject,
  type Located,
  type Parameter,
  type PlacedOperation,
} from "@signoff/openapi";

/** As much of an OpenAPI 3.1 document as the engine reads. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, JsonObject>>;
  readonly components?: JsonObject;
  readonly security?: readonly SecurityRequirement[];
}

/** Scheme names that are demanded together. */
type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** One operation, ready to be matched and checked. */
export interface Operation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** Path template. */
  readonly path: string;
  readonly tag: string | undefined;
  readonly security: readonly (readonly string[])[];
  /** Query parameters that carry credentials. */
  readonly securityQuery: readonly string[];
  readonly parameters: readonly Located<Parameter>[];
  readonly requestBody: Located | undefined;
  readonly responses: ReadonlyMap<string, Located>;
}

/** Lists every operation of the document. Throws when one has no `operationId` or shares it. */
export function readOperations(document: OpenApiDocument): Operation[] {
  const operations = listOperations(document).map((placed) => readOperation(document, placed));
  const seen = new Set<string>();
  for (const { id, method, path } of operations) {
    if (seen.has(id)) throw new Error(`${method} ${path}: the operationId "${id}" is used twice.`);
    seen.add(id);
  }
  return operations;
}

function readOperation(
  document: OpenApiDocument,
  { method, path, operation, located }: PlacedOperation,
): Operation {
  const { operationId, tags, security } = operation;
  if (!operationId) throw new Error(`${method} ${path} has no operationId.`);
  const requirements = security ?? document.security ?? [];
  const alternatives = requirements.map((requirement) => Object.keys(requirement));
  return {
    id: operationId,
    method,
    path,
    tag: tags?.[0],
    security: alternatives,
    securityQuery: alternatives
      .flat()
      .flatMap((scheme) => securityQueryName(document, scheme) ?? []),
    parameters: located.parameters,
    requestBody: child(document, located.operation, "requestBody"),
    responses: new Map(entries(document, child(document, located.operation, "responses"))),
  };
}

function securityQueryName(document: OpenApiDocument, scheme: string): string | undefined {
  const { value } = locate(document, pointerTo("components", "securitySchemes", scheme));
  return value["in"] === "query" ? String(value["name"]) : undefined;
}
