import {
  type OpenApiDocument,
  type Parameter,
  type PlacedOperation,
  type Reference,
  type RequestBody,
  resolveReference,
  type Schema,
} from "@signoff/openapi";
import { answerBodies } from "@signoff/spec-kit/src/emit/answer.ts";
import type { BodyKind } from "@signoff/spec-kit/src/emit/media.ts";
import { reads } from "./reads.ts";
import { sample } from "./sample.ts";

/** The one body that an operation's successes may have. */
export interface Answer {
  readonly kind: BodyKind;
  readonly schema: Schema;
}

/** The body of an operation's successes; `undefined` where there is none, or a choice of several. */
export function answerOf(
  document: OpenApiDocument,
  { operation }: PlacedOperation,
): Answer | undefined {
  const [body, ...others] = answerBodies(document, operation, "success").filter(
    (one) => one !== undefined,
  );
  if (!body?.schema || others.length > 0) return undefined;
  return { kind: body.kind, schema: body.schema };
}

/** A call with all that is required and two optional parameters of each kind. */
export function callText(
  document: OpenApiDocument,
  placed: PlacedOperation,
  options: readonly string[] = [],
): string {
  const { method, path, operation, parameters } = placed;
  const params = paramsText(document, parameters);
  const body = operation.requestBody && bodyText(document, operation.requestBody);
  const members = [params, body, ...options].filter((member) => member !== undefined);
  const init = members.length > 0 ? `, { ${members.join(", ")} }` : "";
  return `await client.${method}(${JSON.stringify(path)}${init})`;
}

/** One function of the app: a call and what is read from its answer. */
export function functionText(
  document: OpenApiDocument,
  placed: PlacedOperation,
  index: number,
  optionsFor: (answer: Answer | undefined) => readonly string[],
): string {
  const answer = answerOf(document, placed);
  const values = answer?.kind === "json" ? reads(document, answer.schema, "data") : ["data"];
  return [
    `export async function call${index}(client: ApiClient): Promise<void> {`,
    `  const { data } = ${callText(document, placed, optionsFor(answer))};`,
    `  use(${values.join(", ")});`,
    "}",
  ].join("\n");
}

function paramsText(
  document: OpenApiDocument,
  parameters: readonly Parameter[],
): string | undefined {
  const kinds = ["path", "query", "header"].flatMap((kind) => {
    const placed = parameters.filter((parameter) => parameter.in === kind);
    const optional = placed.filter(({ required }) => !required).slice(0, 2);
    const chosen = [...placed.filter(({ required }) => required), ...optional];
    if (chosen.length === 0) return [];
    const members = chosen.map(
      ({ name, schema }) =>
        `${JSON.stringify(name)}: ${schema ? sample(document, schema) : '"text"'}`,
    );
    return [`${kind}: { ${members.join(", ")} }`];
  });
  return kinds.length > 0 ? `params: { ${kinds.join(", ")} }` : undefined;
}

function bodyText(document: OpenApiDocument, node: RequestBody | Reference): string | undefined {
  const [body] = Object.values(resolveReference<RequestBody>(document, node).content ?? {});
  return body?.schema && `body: ${sample(document, body.schema)}`;
}
