import type { SessionState } from "@signoff/core";

/** The states that a session went through. */
export interface StateWatch {
  /** Notes the state of now. */
  look(): void;
  /** What was against the rules in them. */
  check(): readonly string[];
}

const next: Readonly<Record<SessionState, readonly SessionState[]>> = {
  open: ["lost", "signing-off"],
  lost: ["signing-off"],
  "signing-off": ["signed-off"],
  "signed-off": [],
  left: [],
};

/** Follows a state that is looked up at every step; `undefined` as long as there is no session. */
export function watchState(read: () => SessionState | undefined): StateWatch {
  const path: SessionState[] = [];
  const look = (): void => {
    const state = read();
    if (state !== undefined && state !== path.at(-1)) path.push(state);
  };
  return {
    look,
    check() {
      look();
      if (path.length === 0) return [];
      const legal =
        path[0] === "open" &&
        path.at(-1) === "signed-off" &&
        path.slice(1).every((state, index) => next[path[index] ?? "open"].includes(state));
      return legal ? [] : [`illegal course of states: ${path.join(", ")}`];
    },
  };
}
