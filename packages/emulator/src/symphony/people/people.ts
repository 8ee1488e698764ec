import type { Clock } from "../../clock.ts";
import type { User } from "../user.ts";
import type { Connection } from "./connection.ts";
import { type Feature, type PodFeature, podFeatures } from "./features.ts";
import { createProfile, type Profile } from "./profile.ts";

/** What is known of the users beside who they are. */
export interface People {
  readonly clock: Clock;
  readonly profiles: Map<User, Profile>;
  readonly connections: Connection[];
  /** What the pod is allowed; nobody has an entitlement that it has not. */
  readonly podFeatures: Set<PodFeature>;
  /** By id. */
  readonly presenceFeeds: Map<string, PresenceFeed>;
}

/** Changes of presence that somebody reads. */
export interface PresenceFeed {
  readonly owner: User;
  /** Those whose presence changed since the last read. */
  readonly changed: Set<User>;
}

/** Makes a collection that knows nothing yet. */
export function createPeople(clock: Clock): People {
  return {
    clock,
    profiles: new Map(),
    connections: [],
    podFeatures: new Set(podFeatures),
    presenceFeeds: new Map(),
  };
}

/** What is known of a user. */
export function profileOf({ profiles, clock }: People, user: User): Profile {
  const profile = profiles.get(user) ?? createProfile(user, clock.now());
  profiles.set(user, profile);
  return profile;
}

/** Whether a user has a role. */
export function hasRole({ people }: { readonly people: People }, user: User, id: string): boolean {
  return profileOf(people, user).roles.has(id);
}

/** Whether a user has an entitlement, and the pod offers it. */
export function hasFeature(
  { people }: { readonly people: People },
  user: User,
  name: Feature,
): boolean {
  return people.podFeatures.has(name) && profileOf(people, user).features.get(name) === true;
}
