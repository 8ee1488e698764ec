/** All of them. */
export const allLies = ["logout"] as const;

/** What a server may be told to pretend. `logout`: answer as if the session had ended, and keep it. */
export type Lie = (typeof allLies)[number];

/** Throws a `RangeError` when there is no such lie. */
export function checkLie(name: string): asserts name is Lie {
  if (!(allLies as readonly string[]).includes(name))
    throw new RangeError(`lies: there is no lie "${name}"; there are ${allLies.join(", ")}.`);
}
