import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation, forUser } from "../callers.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import { type Feature, isFeature } from "./features.ts";
import { type People, profileOf } from "./people.ts";

interface Wanted {
  /** Spelled so. */
  readonly entitlment?: string;
  readonly enabled?: boolean;
}

/** What each user is allowed. */
export function userFeatureHandlers(state: State): Record<string, Handler> {
  const { people } = state;
  return {
    listUserFeatures: forUser(state, "uid", (_request, user) => {
      const features = [...profileOf(people, user).features];
      return json(
        200,
        features.map(([entitlment, enabled]) => ({ entitlment, enabled })),
      );
    }),
    updateUserFeatures: forUser(state, "uid", ({ body }, user) => {
      const changes = readChanges(people, body as readonly Wanted[]);
      if (typeof changes === "string") return failure(400, changes);
      const { features } = profileOf(people, user);
      for (const [name, isOn] of changes) features.set(name, isOn);
      return json(200, confirmation("OK"));
    }),
  };
}

/** What is to change; a text says why it cannot. */
function readChanges(
  { podFeatures }: People,
  wanted: readonly Wanted[],
): (readonly [Feature, boolean])[] | string {
  const changes: (readonly [Feature, boolean])[] = [];
  for (const { entitlment = "", enabled = false } of wanted) {
    if (!isFeature(entitlment) || !podFeatures.has(entitlment))
      return `The pod has no feature "${entitlment}"`;
    changes.push([entitlment, enabled]);
  }
  return changes;
}
