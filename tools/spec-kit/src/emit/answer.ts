import {
  type OpenApiDocument,
  type Operation,
  type Reference,
  resolveReference,
  type Response,
  type Schema,
} from "@signoff/openapi";
import { union } from "./layout.ts";
import { type BodyKind, bodyKind } from "./media.ts";
import { typeOf } from "./type.ts";

/** A body that an operation may answer with. */
export interface AnswerBody {
  readonly kind: BodyKind;
  readonly schema: Schema | undefined;
}

/** The bodies that an operation documents for success or for failure; `undefined` stands for an empty one. */
export function answerBodies(
  document: OpenApiDocument,
  operation: Operation,
  outcome: "success" | "failure",
): readonly (AnswerBody | undefined)[] {
  return answersOf(operation, outcome).flatMap(([, node]) => bodiesOf(document, node));
}

/** The answers that an operation documents for success or for failure, by status. */
function answersOf(
  { responses = {} }: Operation,
  outcome: "success" | "failure",
): readonly [status: string, node: Response | Reference][] {
  return Object.entries(responses).filter(
    ([status]) => status.startsWith("2") === (outcome === "success"),
  );
}

function bodiesOf(
  document: OpenApiDocument,
  node: Response | Reference,
): readonly (AnswerBody | undefined)[] {
  const bodies = Object.entries(resolveReference<Response>(document, node).content ?? {});
  if (bodies.length === 0) return [undefined];
  return bodies.map(([mediaType, { schema }]) => {
    const resolved = schema && resolveReference<Schema>(document, schema);
    return { kind: bodyKind(mediaType, resolved), schema };
  });
}

/** The type of what a successful call gives. */
export function dataType(document: OpenApiDocument, operation: Operation): string {
  return union(answerBodies(document, operation, "success").map(answerType));
}

/** The type of an error's body: `unknown` where the spec says nothing of it. */
export function errorType(document: OpenApiDocument, operation: Operation): string {
  return failureType(answerBodies(document, operation, "failure"));
}

/** The types of its errors' bodies by status, those of one type together: of JSON, as what an error has is parsed. */
export function errorsType(document: OpenApiDocument, operation: Operation): string {
  const statuses = new Map<string, string[]>();
  for (const [status, node] of answersOf(operation, "failure")) {
    const parsed = bodiesOf(document, node).filter((body) => body?.kind === "json");
    const type = failureType(parsed);
    statuses.set(type, [...(statuses.get(type) ?? []), statusType(status)]);
  }
  const parts = [...statuses].map(([type, among]) => `ByStatus<${among.join(" | ")}, ${type}>`);
  return parts.length > 0 ? parts.join(" & ") : "ByStatus<never, unknown>";
}

/** A class of statuses, such as 4XX, is told as any other. */
function statusType(status: string): string {
  return /^\d+$/.test(status) ? status : `"default"`;
}

function failureType(bodies: readonly (AnswerBody | undefined)[]): string {
  return bodies.some((body) => body !== undefined) ? union(bodies.map(answerType)) : "unknown";
}

function answerType(body: AnswerBody | undefined): string {
  if (!body) return "undefined";
  if (body.kind === "binary") return "Blob";
  return body.kind === "text" ? "string" : typeOf(body.schema);
}
