import type { EmulatedRequest } from "../../contract.ts";
import { findById, type State } from "../state.ts";
import { tenantOf, type User } from "../user.ts";
import type { GroupAttributes } from "./group.ts";

/** Whom a request names. */
export interface NamedMember {
  readonly memberTenant?: number;
  readonly memberId?: number | bigint;
}

/** What a request says of a group. */
export interface GroupRequest {
  readonly attributes: GroupAttributes;
  readonly members: readonly NamedMember[] | undefined;
  readonly id: string | undefined;
  readonly status: string | undefined;
}

/** Reads what a request says of a group. */
export function readGroup({ body }: EmulatedRequest): GroupRequest {
  const {
    members,
    id,
    status,
    eTag: _version,
    ...attributes
  } = body as GroupAttributes & Partial<GroupRequest>;
  return { attributes, members, id, status };
}

/** Who is named, with their tenants; `undefined` when one is unknown or named twice. */
export function namedUsers(
  state: State,
  members: readonly NamedMember[] = [],
): Map<User, number> | undefined {
  const users = new Map<User, number>();
  for (const { memberId, memberTenant } of members) {
    const user = findById(state, String(memberId));
    if (!user || users.has(user)) return undefined;
    users.set(user, memberTenant ?? tenantOf(user));
  }
  return users;
}
