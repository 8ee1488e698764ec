import {
  type OpenApiDocument,
  type Parameter,
  type PlacedOperation,
  type RequestBody,
  resolveReference,
  type Schema,
} from "@signoff/openapi";
import { comment, type Described } from "./comment.ts";
import { propertyKey } from "./layout.ts";
import { bodyKind } from "./media.ts";
import { withFacts } from "./references.ts";
import { typeOf } from "./type.ts";

const parameterKinds = ["path", "query", "header"] as const;

/** The tuple of a call's last argument: `[init: …]` where something is required, else `[init?: …]`. */
export function initType(document: OpenApiDocument, placed: PlacedOperation): string {
  const params = paramsMember(document, placed.parameters);
  const body = bodyMember(document, placed);
  const isRequired = placed.parameters.some(isDemanded) || body?.required === true;
  const members = [params, body?.inline].filter((member) => member !== undefined);
  const parts = ["CallOptions"];
  if (members.length > 0) parts.push(["{", ...members, "}"].join("\n"));
  if (body?.choices) parts.push(body.choices);
  return `[init${isRequired ? "" : "?"}: ${parts.join(" & ")}]`;
}

function paramsMember(
  document: OpenApiDocument,
  parameters: readonly Parameter[],
): string | undefined {
  const kinds = parameterKinds.flatMap((kind) => {
    const members = parameters.filter((parameter) => parameter.in === kind);
    if (members.length === 0) return [];
    const mark = members.some(isDemanded) ? "" : "?";
    const lines = members.map((parameter) => parameterMember(document, parameter));
    return [[`${kind}${mark}: {`, ...lines, "};"].join("\n")];
  });
  if (kinds.length === 0) return undefined;
  const mark = parameters.some(isDemanded) ? "" : "?";
  return [`params${mark}: {`, ...kinds, "};"].join("\n");
}

function parameterMember(document: OpenApiDocument, parameter: Parameter): string {
  const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema;
  const told = schema && withFacts(document, schema);
  const mark = isDemanded(parameter) ? "" : "?";
  return `${comment(describeParameter(parameter, told))}${propertyKey(parameter.name)}${mark}: ${typeOf(schema)};`;
}

/** A parameter's own words, with the facts of its schema. */
function describeParameter(parameter: Parameter, schema: Schema = {}): Described {
  const { description = schema.description, deprecated = false, example, examples } = parameter;
  const [first = example] = Object.values(examples ?? {}).map(({ value }) => value);
  const own = first === undefined ? schema.examples : [first];
  return {
    ...schema,
    deprecated,
    ...(description && { description }),
    ...(own && { examples: own }),
  };
}

function isDemanded(parameter: Parameter): boolean {
  return parameter.in !== "cookie" && parameter.required === true;
}

interface BodyMember {
  readonly required: boolean;
  /** The member for the one media type that there is. */
  readonly inline?: string;
  /** A union of objects, one for each of several media types. */
  readonly choices?: string;
}

function bodyMember(document: OpenApiDocument, placed: PlacedOperation): BodyMember | undefined {
  const { requestBody } = placed.operation;
  if (!requestBody) return undefined;
  const body = resolveReference<RequestBody>(document, requestBody);
  const { required = false, content = {}, description = "" } = body;
  const mark = required ? "" : "?";
  const [first, ...others] = Object.entries(content).map(([mediaType, { schema }]) => ({
    mediaType,
    member: `${comment({ description })}body${mark}: ${bodyType(document, mediaType, schema)};`,
  }));
  if (!first) return undefined;
  if (others.length === 0) return { required, inline: first.member };
  const choices = [first, ...others].map(({ mediaType, member }) => {
    const optional = mediaType === first.mediaType ? "?" : "";
    return ["{", `contentType${optional}: ${JSON.stringify(mediaType)};`, member, "}"].join("\n");
  });
  return { required, choices: `(${choices.join(" | ")})` };
}

function bodyType(
  document: OpenApiDocument,
  mediaType: string,
  schema: Schema | undefined,
): string {
  const resolved = schema && resolveReference<Schema>(document, schema);
  switch (bodyKind(mediaType, resolved)) {
    case "text":
      return "string";
    case "binary":
      return "BinaryBody";
    case "multipart":
      return `${typeOf(schema)} | FormData`;
    case "form":
      return `${typeOf(schema)} | URLSearchParams`;
    default:
      return typeOf(schema);
  }
}
