import { randomBytes, randomUUID } from "node:crypto";
import type { User } from "../user.ts";

/** A group of users, such as a distribution list. */
export interface Group {
  readonly id: string;
  readonly profileId: string;
  readonly createdAt: number;
  readonly creator: User;
  updatedAt: number;
  updatedBy: User;
  status: string;
  /** Its version. */
  eTag: string;
  attributes: GroupAttributes;
  readonly members: Map<User, Membership>;
}

/** What a request says of a group; members and status are kept apart. */
export interface GroupAttributes {
  readonly type: string;
  readonly name: string;
  readonly profile?: object;
  readonly [name: string]: unknown;
}

/** As what somebody belongs to a group, and since when. */
interface Membership {
  readonly tenant: number;
  readonly addedAt: number;
}

/** Makes a group without members. */
export function createGroup(creator: User, attributes: GroupAttributes, now: number): Group {
  return {
    id: randomBytes(12).toString("hex"),
    profileId: randomBytes(12).toString("hex"),
    createdAt: now,
    creator,
    updatedAt: now,
    updatedBy: creator,
    status: "ACTIVE",
    eTag: randomUUID(),
    attributes,
    members: new Map(),
  };
}

/** Notes that somebody has changed the group, which makes it another version. */
export function touch(group: Group, user: User, now: number): void {
  Object.assign(group, { eTag: randomUUID(), updatedAt: now, updatedBy: user });
}

/** A group as it is answered. */
export function describeGroup(group: Group): object {
  const { id, profileId, attributes, createdAt, updatedAt, status, eTag } = group;
  const { profile, ...others } = attributes;
  return {
    ...others,
    id,
    createdDate: new Date(createdAt).toISOString(),
    createdBy: String(group.creator.userId),
    updatedDate: new Date(updatedAt).toISOString(),
    updatedBy: String(group.updatedBy.userId),
    status,
    eTag,
    members: [...group.members].map(([{ userId }, { tenant, addedAt }]) => ({
      memberTenant: tenant,
      memberId: userId,
      addedDate: new Date(addedAt).toISOString(),
      status: "ENABLED",
    })),
    profile: { ...profile, id: profileId, avatars: [] },
  };
}
