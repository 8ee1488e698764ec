import { createChecks, type Checks } from "./checks.ts";
import { type OpenApiDocument, type Operation, readOperations } from "./openapi.ts";
import { createRouter, type Router } from "./routes.ts";

/** What servers need of their document. */
export interface Derived {
  readonly byId: ReadonlyMap<string, Operation>;
  readonly router: Router;
  readonly checks: (operation: Operation) => Checks;
}

const derived = new WeakMap<OpenApiDocument, Derived>();

/** Reads a document, once for all servers of a process: it takes most of the time of their start. */
export function derive(document: OpenApiDocument): Derived {
  const known = derived.get(document);
  if (known) return known;
  const operations = readOperations(document);
  const made: Derived = {
    byId: new Map(operations.map((operation) => [operation.id, operation])),
    router: createRouter(operations),
    checks: createChecks(document),
  };
  derived.set(document, made);
  return made;
}
