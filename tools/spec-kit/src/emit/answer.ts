import {
  type OpenApiDocument,
  type Operation,
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
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2") === (outcome === "success"))
    .flatMap(([, node]) => {
      const bodies = Object.entries(resolveReference<Response>(document, node).content ?? {});
      if (bodies.length === 0) return [undefined];
      return bodies.map(([mediaType, { schema }]) => {
        const resolved = schema && resolveReference<Schema>(document, schema);
        return { kind: bodyKind(mediaType, resolved), schema };
      });
    });
}

/** The type of what a successful call gives. */
export function dataType(document: OpenApiDocument, operation: Operation): string {
  return union(answerBodies(document, operation, "success").map(answerType));
}

/** The type of an error's body: `unknown` where the spec says nothing of it. */
export function errorType(document: OpenApiDocument, operation: Operation): string {
  const bodies = answerBodies(document, operation, "failure");
  return bodies.some((body) => body !== undefined) ? union(bodies.map(answerType)) : "unknown";
}

function answerType(body: AnswerBody | undefined): string {
  if (!body) return "undefined";
  if (body.kind === "binary") return "Blob";
  return body.kind === "text" ? "string" : typeOf(body.schema);
}
