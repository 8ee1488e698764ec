/** As much of an OpenAPI 3.1 document as the engine reads. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, JsonObject>>;
  readonly components?: JsonObject;
  readonly security?: readonly SecurityRequirement[];
}

/** An object of the document that was not looked into yet. */
type JsonObject = Readonly<Record<string, unknown>>;

/** Scheme names that are demanded together. */
type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** An object of the document and where it stands, as a JSON pointer; references are followed. */
export interface Located {
  readonly value: JsonObject;
  readonly pointer: string;
}

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
  readonly parameters: readonly Located[];
  readonly requestBody: Located | undefined;
  readonly responses: ReadonlyMap<string, Located>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Lists every operation of the document. Throws when one has no `operationId` or shares it. */
export function readOperations(document: OpenApiDocument): Operation[] {
  const operations = Object.keys(document.paths).flatMap((path) => readPath(document, path));
  const seen = new Set<string>();
  for (const { id, method, path } of operations) {
    if (seen.has(id)) throw new Error(`${method} ${path}: the operationId "${id}" is used twice.`);
    seen.add(id);
  }
  return operations;
}

function readPath(document: OpenApiDocument, path: string): Operation[] {
  const item = locate(document, pointerTo("paths", path));
  return methods.flatMap((method) => {
    const operation = child(document, item, method);
    return operation ? [readOperation(document, path, method, item, operation)] : [];
  });
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  method: string,
  item: Located,
  operation: Located,
): Operation {
  const { operationId, tags, security } = operation.value as OperationObject;
  if (!operationId) throw new Error(`${method.toUpperCase()} ${path} has no operationId.`);
  const requirements = security ?? document.security ?? [];
  const alternatives = requirements.map((requirement) => Object.keys(requirement));
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    tag: tags?.[0],
    security: alternatives,
    securityQuery: alternatives
      .flat()
      .flatMap((scheme) => securityQueryName(document, scheme) ?? []),
    parameters: mergeParameters(
      children(document, item, "parameters"),
      children(document, operation, "parameters"),
    ),
    requestBody: child(document, operation, "requestBody"),
    responses: new Map(entries(document, child(document, operation, "responses"))),
  };
}

interface OperationObject {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly SecurityRequirement[];
}

/** Parameters of the operation win over those of its path with the same place and name. */
function mergeParameters(ofPath: readonly Located[], ofOperation: readonly Located[]): Located[] {
  const key = ({ value }: Located): string => `${String(value["in"])} ${String(value["name"])}`;
  return [
    ...new Map(
      [...ofPath, ...ofOperation].map((parameter) => [key(parameter), parameter]),
    ).values(),
  ];
}

function securityQueryName(document: OpenApiDocument, scheme: string): string | undefined {
  const { value } = locate(document, pointerTo("components", "securitySchemes", scheme));
  return value["in"] === "query" ? String(value["name"]) : undefined;
}

/** Reads the object at a pointer, following references to where it really stands. Throws when nothing is there. */
function locate(document: OpenApiDocument, pointer: string): Located {
  let value: unknown = document;
  for (const key of pointer.split("/").slice(1)) {
    value = isObject(value) ? value[unescapeKey(key)] : undefined;
  }
  if (!isObject(value)) throw new Error(`The document has nothing at #${pointer}.`);
  const reference = value["$ref"];
  return typeof reference === "string"
    ? locate(document, decodeURIComponent(reference.slice(1)))
    : { value, pointer };
}

/** The object under a key, references followed. */
export function child(
  document: OpenApiDocument,
  parent: Located,
  key: string,
): Located | undefined {
  return isObject(parent.value[key])
    ? locate(document, parent.pointer + pointerTo(key))
    : undefined;
}

/** The objects in a list under a key, references followed. */
export function children(document: OpenApiDocument, parent: Located, key: string): Located[] {
  const list = parent.value[key];
  if (!Array.isArray(list)) return [];
  return list.map((_, index) => locate(document, parent.pointer + pointerTo(key, String(index))));
}

/** The members of an object that are objects themselves, references followed. */
export function entries(
  document: OpenApiDocument,
  parent: Located | undefined,
): [string, Located][] {
  if (!parent) return [];
  return Object.keys(parent.value).flatMap((key) => {
    const member = child(document, parent, key);
    return member ? [[key, member] as [string, Located]] : [];
  });
}

/** A JSON pointer to nested keys. */
function pointerTo(...keys: string[]): string {
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function unescapeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}
