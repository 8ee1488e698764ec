import { readOperations, type OpenApiDocument } from "../engine/openapi.ts";
import { createRouter, templatePattern } from "../engine/routes.ts";
import type { SeenRequest } from "../faults/seen-request.ts";

/** Knows what requests are called. */
export interface Operations {
  /** The `operationId` of a request, query and all. */
  find(method: string, path: string): string | undefined;
  /**
   * Makes the test for `*`, an `operationId`, or a method and a path template such as `GET /files/{id}`, in which the
   * method may be `*`. Throws a `RangeError` for an operation that cannot be.
   */
  matcher(operation: string): (request: SeenRequest) => boolean;
}

/** Reads the operations of a document; without one there are none, and requests go by method and path alone. */
export function createOperations(document: OpenApiDocument | undefined): Operations {
  const operations = document ? readOperations(document) : [];
  const ids = new Set(operations.map(({ id }) => id));
  const route = createRouter(operations);
  return {
    find(method, path) {
      const match = route(method, withoutQuery(path));
      return match.kind === "found" ? match.operation.id : undefined;
    },
    matcher(operation) {
      if (operation === "*") return () => true;
      const [method = "", template] = operation.split(" ");
      if (template !== undefined) {
        const { pattern } = templatePattern(template);
        return (request) =>
          (method === "*" || method === request.method) && pattern.test(withoutQuery(request.path));
      }
      if (!ids.has(operation)) {
        throw new RangeError(
          document
            ? `operation: there is no "${operation}" to order a fault for.`
            : `Without a \`document\` an operation is told by method and path, such as "GET /files/{id}", not as "${operation}".`,
        );
      }
      return ({ operationId }) => operationId === operation;
    },
  };
}

function withoutQuery(path: string): string {
  return path.split("?", 1)[0] ?? path;
}
