import { inspect } from "node:util";
import {
  type Feature,
  features,
  isFeature,
  type PodFeature,
  podFeatures,
} from "../people/features.ts";
import { profileOf } from "../people/people.ts";
import { allRoles, isRole, type RoleId } from "../people/role-names.ts";
import { findByName, type State } from "../state.ts";

/** What administrators decide about a user. What is left out stays as it is. */
export interface SymphonyUserSettings {
  /** All that the user has from then on; at first the administrator has every role, the others `INDIVIDUAL`. */
  readonly roles?: readonly RoleId[];
  /** Which are on; at first those that an operation asks for. */
  readonly features?: Readonly<Partial<Record<Feature, boolean>>>;
}

/** What a test may do behind the wire about rights. Throws a `RangeError` that names what is unfit. */
export interface RightControls {
  configureUser(username: string, settings: SymphonyUserSettings): void;
  /**
   * Whether the pod offers a feature, or has an entitlement of its own; all at first. Nobody has a feature that the pod
   * does not offer.
   */
  setPodFeature(name: PodFeature, on: boolean): void;
}

/** The controls over one server's state. */
export function rightControls(state: State): RightControls {
  const { people } = state;
  return {
    configureUser(username, { roles, features: wanted = {} }) {
      const user = findByName(state, username);
      if (!user) throw new RangeError(`username: there is no user "${username}".`);
      const unknown = roles?.find((id) => !isRole(id));
      if (unknown !== undefined)
        throw unfit(
          "roles",
          allRoles.map(({ id }) => id),
          unknown,
        );
      const names = Object.keys(wanted).map(checkFeature);
      const profile = profileOf(people, user);
      for (const name of names) profile.features.set(name, wanted[name] ?? false);
      if (!roles) return;
      profile.roles.clear();
      for (const id of roles) profile.roles.add(id);
    },
    setPodFeature(name, on) {
      if (!podFeatures.includes(name)) throw unfit("name", podFeatures, name);
      if (on) people.podFeatures.add(name);
      else people.podFeatures.delete(name);
    },
  };
}

function checkFeature(name: string): Feature {
  if (isFeature(name)) return name;
  throw unfit("features", Object.keys(features), name);
}

function unfit(parameter: string, known: readonly string[], value: unknown): RangeError {
  return new RangeError(
    `${parameter}: it must be one of ${known.join(", ")}, not ${inspect(value)}.`,
  );
}
