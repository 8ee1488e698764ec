/** All of them. */
export const LIES = ["logout"] as const;

/** What a server may be told to pretend. `logout`: answer as if the session had ended, and keep it. */
export type Lie = (typeof LIES)[number];

/** Throws a `RangeError` when there is no such lie. */
export function checkLie(name: string): asserts name is Lie {
  if (!(LIES as readonly string[]).includes(name))
    throw new RangeError(`lies: there is no lie "${name}"; there are ${LIES.join(", ")}.`);
}
