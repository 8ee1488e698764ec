import { findByName, type State } from "../state.ts";
import { type AccountType, createUser, createUserId, type User } from "../user.ts";
import { profileOf } from "./people.ts";
import { isRole } from "./role-names.ts";

/** What a request says of an account. */
export interface AccountAttributes {
  readonly userName?: string;
  readonly emailAddress?: string;
  readonly displayName?: string;
  readonly accountType?: string;
  readonly [name: string]: unknown;
}

/** Makes an account with its roles; a text says why it cannot be. */
export function createAccount(
  state: State,
  attributes: AccountAttributes,
  roles: readonly string[],
): User | string {
  if (!roles.every(isRole)) return "There is no such role";
  const user = addUser(state, attributes);
  if (typeof user === "string") return user;
  const profile = profileOf(state.people, user);
  profile.attributes = attributes;
  profile.roles.clear();
  for (const role of roles) profile.roles.add(role);
  return user;
}

/** Changes an account; a text says why it cannot be. */
export function changeAccount(
  { people, users, clock }: State,
  user: User,
  changes: AccountAttributes,
): string | undefined {
  const { userName = user.username, emailAddress = user.email } = changes;
  if (userName !== user.username) return "The user name stays";
  const holder = users.find(({ email }) => email === emailAddress);
  if (holder && holder !== user) return "The mail address is taken";
  user.email = emailAddress;
  user.displayName = changes.displayName ?? user.displayName;
  const profile = profileOf(people, user);
  profile.attributes = { ...profile.attributes, ...changes };
  profile.updatedAt = clock.now();
  return undefined;
}

function addUser(state: State, attributes: AccountAttributes): User | string {
  const { userName, emailAddress, displayName, accountType = "NORMAL" } = attributes;
  if (!userName || !emailAddress) return "userName and emailAddress are needed";
  if (findByName(state, userName)) return "The user name is taken";
  if (state.users.some(({ email }) => email === emailAddress)) return "The mail address is taken";
  if (!isAccountType(accountType)) return `There are no accounts of the type ${accountType}`;
  const userId = createUserId(1n, 100n + BigInt(state.users.length));
  const user = createUser(userName, userId, displayName ?? userName, { accountType });
  user.email = emailAddress;
  state.users.push(user);
  return user;
}

function isAccountType(type: string): type is AccountType {
  return type === "NORMAL" || type === "SYSTEM";
}
