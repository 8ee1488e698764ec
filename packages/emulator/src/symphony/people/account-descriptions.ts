import type { User } from "../user.ts";
import { type People, profileOf } from "./people.ts";
import type { Profile } from "./profile.ts";

/** An account as administrators see it. */
export interface AccountDescription {
  readonly userAttributes: object;
  readonly userSystemInfo: object;
  readonly features: readonly number[];
  readonly apps: readonly number[];
  readonly groups: readonly number[];
  readonly roles: readonly string[];
  readonly disclaimers: readonly number[];
  readonly avatar: object;
}

/** An account in full. */
export function describeAccount(people: People, user: User): AccountDescription {
  const profile = profileOf(people, user);
  return {
    userAttributes: describeAttributes(user, profile),
    userSystemInfo: describeSystemInfo(user, profile),
    // By numbers; the calls for features have their names.
    features: [...profile.features.values()].flatMap((isOn, index) => (isOn ? [index + 1] : [])),
    apps: [],
    groups: [],
    roles: [...profile.roles],
    disclaimers: [],
    avatar: {},
  };
}

function describeAttributes(user: User, { attributes }: Profile): object {
  const { currentKey: _current, previousKey: _previous, ...shown } = attributes;
  return {
    companyName: "Example Bank",
    ...shown,
    emailAddress: user.email,
    userName: user.username,
    displayName: user.displayName,
    accountType: user.accountType,
  };
}

function describeSystemInfo({ userId, isEnabled }: User, profile: Profile): object {
  return {
    id: userId,
    status: isEnabled ? "ENABLED" : "DISABLED",
    ...profile.suspension,
    createdDate: profile.createdAt,
    lastUpdatedDate: profile.updatedAt,
  };
}
