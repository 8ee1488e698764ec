import {
  type OpenApiDocument,
  type Parameter,
  type PlacedOperation,
  type RequestBody,
  resolveReference,
  type Schema,
} from "@signoff/openapi";
import { describeLimits } from "../facts.ts";
import { withFacts } from "../references.ts";
import { typeOf } from "../type.ts";
import { oneLine } from "./words.ts";

/** Each parameter and the body of an operation, in words. */
export function listInputs(
  document: OpenApiDocument,
  { parameters, operation }: PlacedOperation,
): readonly string[] {
  const sent = parameters.filter((parameter) => parameter.in !== "cookie");
  const body =
    operation.requestBody && resolveReference<RequestBody>(document, operation.requestBody);
  return [
    ...sent.map((parameter) => describeParameter(document, parameter)),
    ...(body ? [describeBody(document, body)] : []),
  ];
}

function describeParameter(document: OpenApiDocument, parameter: Parameter): string {
  const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
  const told = withFacts(document, schema);
  const { name, description = told.description ?? "", required, deprecated } = parameter;
  const marks = [
    parameter.in,
    ...(required ? ["required"] : []),
    ...(deprecated ? ["deprecated"] : []),
  ];
  const fallback = told.default === undefined ? "" : `Default: ${JSON.stringify(told.default)}.`;
  const words = oneLine(description);
  const facts = [words, unsaid(words, describeLimits(told)), fallback].filter(Boolean).join(" ");
  return `\`${name}\` (${marks.join(", ")}): ${facts}`;
}

/** The limits, unless the words tell them already. */
function unsaid(words: string, limits: string): string {
  return words.toLowerCase().includes(limits.toLowerCase().replace(/\.$/, "")) ? "" : limits;
}

function describeBody(document: OpenApiDocument, body: RequestBody): string {
  const { required = false, content = {}, description = "" } = body;
  const kinds = Object.entries(content).map(([mediaType, { schema }]) => {
    const name = nameOf(schema);
    return name === undefined ? mediaType : `\`${name}\` as ${mediaType}`;
  });
  const [schema] = Object.values(content).map((one) => one.schema);
  const told = schema && withFacts(document, schema).description;
  const words = oneLine(description || told || "");
  return `\`body\`${required ? " (required)" : ""}: ${kinds.join(", or ")}.${words && ` ${words}`}`;
}

/** The type of a body where it is written as a name. */
function nameOf(schema: Schema | undefined): string | undefined {
  const type = typeOf(schema);
  return /^[A-Z]\w*(?:\[\])?$/.test(type) ? type : undefined;
}
