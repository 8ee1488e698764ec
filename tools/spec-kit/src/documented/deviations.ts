import type { Gap } from "./gap.ts";

/** `specs/<provider>/deviations.json`: where the spec differs from what is documented, and why. */
export type Deviations = readonly Deviation[];

/** The same difference in one or more places. */
interface Deviation {
  /** The places as `coverage` names them. */
  readonly at: readonly string[];
  /** What the vendor says there, as `coverage` tells it. */
  readonly documented: string;
  /** What the spec says there, as `coverage` tells it. */
  readonly specified: string;
  /** Why the spec is right to differ. */
  readonly reason: string;
}

/** Gaps, told apart by whether they are meant. */
export interface SortedGaps {
  readonly unexplained: readonly Gap[];
  /** Deviations at places where the spec differs no more, or not in this way. */
  readonly outdated: readonly Gap[];
}

/** Sets off the gaps against the deviations: each has to be a gap, and explains that one alone. */
export function sortGaps(gaps: readonly Gap[], deviations: Deviations): SortedGaps {
  const declared = deviations.flatMap(({ at, documented, specified }) =>
    at.map((place) => ({ at: place, documented, specified })),
  );
  const found = new Set(gaps.map(keyOf));
  const explained = new Set(declared.map(keyOf));
  return {
    unexplained: gaps.filter((gap) => !explained.has(keyOf(gap))),
    outdated: declared.filter((gap) => !found.has(keyOf(gap))),
  };
}

function keyOf({ at, documented, specified }: Gap): string {
  return JSON.stringify([at, documented, specified]);
}
