import type { Problem } from "./problem.ts";

/** What is done with a request that the document does not allow, and that the real service takes nevertheless. */
export interface Leniency {
  readonly isStrict: boolean;
  /** For another form of what the document has: it is noted. Throws the {@link Problem} when the server is strict. */
  accept(problem: Problem): void;
  /** For what the document does not have: it is noted, and told as a violation. Throws like {@link Leniency.accept}. */
  ignore(problem: Problem): void;
}

/** Refuses all of it. */
export const strictLeniency: Leniency = { isStrict: true, accept: refuse, ignore: refuse };

/** Hands on what was passed over. */
export function createLeniency(
  onPassedOver: (problem: string) => void,
  onUndocumented: (problem: string) => void,
): Leniency {
  return {
    isStrict: false,
    accept: ({ message }) => onPassedOver(message),
    ignore({ message }) {
      onPassedOver(message);
      onUndocumented(message);
    },
  };
}

function refuse(problem: Problem): never {
  throw problem;
}
