/** Somebody on the pod: a person or a service account. */
export interface User {
  readonly username: string;
  readonly userId: bigint;
  readonly accountType: AccountType;
  displayName: string;
  email: string;
  /** Which it has before an administrator changes them. */
  readonly rolesAtFirst: readonly string[];
  /** Nobody can sign on with an account that is not. */
  isEnabled: boolean;
}

/** `NORMAL` is a person, `SYSTEM` a service account. */
export type AccountType = "NORMAL" | "SYSTEM";

/** What does not go without saying about a user. */
export interface UserOptions {
  readonly accountType: AccountType;
  /** `INDIVIDUAL` by default. */
  readonly roles?: readonly string[];
}

/** Makes a user of the pod's, whose mail address goes by the user name. */
export function createUser(
  username: string,
  userId: bigint,
  displayName: string,
  { accountType, roles = ["INDIVIDUAL"] }: UserOptions,
): User {
  return {
    username,
    userId,
    accountType,
    displayName,
    email: `${username}@example.com`,
    rolesAtFirst: roles,
    isEnabled: true,
  };
}

/** How far a user's tenant stands above the 36 bits of the user's own. */
const tenantShift = 36n;

/** A user's id: the tenant above 36 bits of its own. Tenants from 131072 on lead beyond 2^53. */
export function createUserId(tenant: bigint, local: bigint): bigint {
  return (tenant << tenantShift) + local;
}

/** The tenant that a user belongs to: a company. */
export function tenantOf({ userId }: User): number {
  return Number(userId >> tenantShift);
}

/** A user as the agent tells of one. */
export function describeUser({ userId, displayName, email, username }: User): object {
  return { userId, displayName, email, username };
}
