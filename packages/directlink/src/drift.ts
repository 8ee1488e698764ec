import {
  createDriftWatch,
  type DriftFact,
  type DriftOptions,
  type DriftWatch,
} from "@signoff/core/drift";
import { shapes } from "./generated/shapes.ts";

export type { DriftFact, DriftKind, DriftOptions, DriftWatch } from "@signoff/core/drift";

/**
 * Watches in what answers differ from the spec, for the option `drift` of a login. One watch may serve several sessions.
 *
 * @param report given each distinct difference once, as it is found: a line of JSON of each is what `pnpm spec:drift` reads.
 * There is no value of an answer in it. What it throws is passed over.
 * @throws {InvalidOptionError} for bad options.
 */
export function watchDrift(
  report: (fact: DriftFact) => void,
  options?: DriftOptions,
): DriftWatch<"directlink"> {
  return createDriftWatch(shapes, report, options);
}
