import {
  type OpenApiDocument,
  type Operation,
  resolveReference,
  type Response,
} from "@signoff/openapi";
import { dataType } from "../answer.ts";
import { oneLine } from "./words.ts";

/** What each status of an operation means. */
export function listAnswers(document: OpenApiDocument, operation: Operation): readonly string[] {
  return Object.entries(operation.responses ?? {}).map(([status, node]) => {
    const { description = "" } = resolveReference<Response>(document, node);
    return `${status}: ${oneLine(description)}`;
  });
}

/** The type of what a success gives, where that is told by names. */
export function answerName(document: OpenApiDocument, operation: Operation): string | undefined {
  const data = dataType(document, operation);
  return /^[\w[\]| ]+$/.test(data) && data !== "unknown" ? data : undefined;
}
