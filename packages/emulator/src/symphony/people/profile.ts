import type { User } from "../user.ts";
import { type Feature, features, isFeature } from "./features.ts";

/** What is known of a user beside who it is. */
export interface Profile {
  /** As administrators wrote them, by the names on the wire. */
  attributes: Readonly<Record<string, unknown>>;
  readonly roles: Set<string>;
  /** Whether each feature is on. */
  readonly features: Map<Feature, boolean>;
  suspension: Suspension;
  readonly createdAt: number;
  updatedAt: number;
  manifest: string;
  presence: Presence;
  readonly followers: Set<User>;
  readonly delegates: Set<User>;
}

/** How somebody is there, and since when. */
interface Presence {
  readonly category: string;
  readonly since: number;
}

/** Whether an account cannot be used for a time. */
export interface Suspension {
  readonly suspended?: boolean;
  readonly suspendedUntil?: number;
  readonly suspensionReason?: string;
}

/** Makes the profile of a user of whom nothing else is known. */
export function createProfile(user: User, now: number): Profile {
  return {
    attributes: {},
    roles: new Set(user.rolesAtFirst),
    features: new Map(
      Object.keys(features)
        .filter(isFeature)
        .map((name) => [name, features[name]]),
    ),
    suspension: { suspended: false },
    createdAt: now,
    updatedAt: now,
    manifest: "{}",
    presence: { category: user.accountType === "SYSTEM" ? "AVAILABLE" : "OFFLINE", since: now },
    followers: new Set(),
    delegates: new Set(),
  };
}
