import type { ProviderModule } from "../contract.ts";
import { createChecks, type Checks } from "./checks.ts";
import { createRouteFinder, type RouteFinder } from "./find-route.ts";
import { type Operation, readOperations } from "./openapi.ts";

/** What servers need of their document, and of what is tolerated beside it. */
export interface Derived {
  readonly byId: ReadonlyMap<string, Operation>;
  readonly findRoute: RouteFinder;
  readonly checks: (operation: Operation) => Checks;
}

const derived = new WeakMap<object, Derived>();

/** Reads a document, once for all servers of a process: it takes most of the time of their start. */
export function derive(module: Pick<ProviderModule, "spec" | "tolerances">): Derived {
  const known = derived.get(module);
  if (known) return known;
  const { spec, tolerances = {} } = module;
  const operations = readOperations(spec);
  const made: Derived = {
    byId: new Map(operations.map((operation) => [operation.id, operation])),
    findRoute: createRouteFinder(operations, tolerances.calls),
    checks: createChecks(spec, tolerances),
  };
  derived.set(module, made);
  return made;
}
