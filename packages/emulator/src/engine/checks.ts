import { createAnswerCheck, type AnswerCheck } from "./answer-check.ts";
import type { OpenApiDocument, Operation } from "./openapi.ts";
import { createRequestCheck, type RequestCheck } from "./requests.ts";
import { createSchemas } from "./schemas.ts";
import { tolerancesOf, type Tolerances } from "../tolerances.ts";

/** Both sides of one operation. */
export interface Checks {
  readonly request: RequestCheck;
  readonly answer: AnswerCheck;
}

/** Makes the checks of an operation when they are first asked for, and keeps them. */
export function createChecks(
  document: OpenApiDocument,
  tolerances: Tolerances,
): (operation: Operation) => Checks {
  const schemas = createSchemas(document);
  const made = new Map<Operation, Checks>();
  return (operation) => {
    const checks = made.get(operation) ?? {
      request: createRequestCheck(
        document,
        schemas,
        operation,
        tolerancesOf(tolerances, operation.id),
      ),
      answer: createAnswerCheck(document, schemas, operation),
    };
    made.set(operation, checks);
    return checks;
  };
}
