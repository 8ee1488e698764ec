import type { State } from "../state.ts";
import { createUserId } from "../user.ts";

/** Somebody of a client's, whom the company talks to. */
export interface CommunityMember {
  readonly userId: bigint;
  readonly companyId: string;
  readonly companyName: string;
  readonly email: string;
  readonly [name: string]: unknown;
}

/** What a request says of somebody who is to become one. */
export interface WantedMember {
  readonly email: string;
  readonly [name: string]: unknown;
}

/** All of them, by id. */
export type CommunityMembers = Map<string, CommunityMember>;

/** Somebody whom every community has. */
const grace: CommunityMember = {
  userId: createUserId(2n, 999n),
  username: "grace.sample",
  companyId: "10",
  companyName: "Sample Trading",
  email: "grace@example.org",
  firstName: "Grace",
  lastName: "Sample",
};

/** Makes a community. */
export function createCommunity(): CommunityMembers {
  return new Map([[String(grace.userId), grace]]);
}

/** Adds somebody, unless the mail address is known. */
export function addMember(
  { users }: State,
  members: CommunityMembers,
  wanted: WantedMember,
  company: Pick<CommunityMember, "companyId" | "companyName">,
): CommunityMember | undefined {
  const isKnown = [...users, ...members.values()].some(({ email }) => email === wanted.email);
  if (isKnown) return undefined;
  const userId = createUserId(2n, 1000n + BigInt(members.size));
  const member: CommunityMember = { ...wanted, userId, username: wanted.email, ...company };
  members.set(String(userId), member);
  return member;
}

/** Somebody who was added, as the answer tells it. */
export function describeAdded({
  companyId: _id,
  companyName: _name,
  ...member
}: CommunityMember): object {
  const message = "The company was created, and the user added to it";
  return { ...member, code: "USER_ADDED_NEW_COMPANY", message };
}

/** Somebody who was there, as the answer tells it. */
export function describeKnown({ email, firstName, lastName }: WantedMember): object {
  const message = "The user is known already";
  return { email, firstName, lastName, code: "USER_ALREADY_EXISTS", message };
}
