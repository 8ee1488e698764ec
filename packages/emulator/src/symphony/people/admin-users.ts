import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forCallers, forUser } from "../callers.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import { findByName, type State } from "../state.ts";
import { type AccountType, createUser, createUserId, type User } from "../user.ts";
import { describeAccount } from "./account-descriptions.ts";
import { isFeature } from "./features.ts";
import { profileOf } from "./people.ts";
import { isRole } from "./role-names.ts";

const defaultLimit = 100;

/** What a request says of an account. */
interface Attributes {
  readonly userName?: string;
  readonly emailAddress?: string;
  readonly displayName?: string;
  readonly accountType?: string;
  readonly [name: string]: unknown;
}

/** Accounts, for administrators: listed, found, made and changed. */
export function adminUserHandlers(state: State): Record<string, Handler> {
  const describe = (user: User): object => describeAccount(state.people, user);

  return {
    listUsersAdmin: forCallers(state, (request) => answerPage(request, state.users, describe)),
    listUsersAdminV3: forCallers(state, (request) => {
      const withFeatures = request.query.flag("includeFeatures") ?? false;
      return answerPage(request, state.users, (user) =>
        describeWithFeatures(state, user, withFeatures),
      );
    }),
    findUsersAdmin: forCallers(state, (request) => {
      const { role, feature, status } = request.body as Record<string, string | undefined>;
      const found = state.users.filter((user) => {
        const { roles, features } = profileOf(state.people, user);
        return (
          (role === undefined || roles.has(role)) &&
          (feature === undefined || (isFeature(feature) && features.get(feature) === true)) &&
          (status === undefined || (status === "ENABLED") === user.isEnabled)
        );
      });
      return answerPage(request, found, describe);
    }),
    getUserAdmin: forUser(state, "uid", (_request, user) => json(200, describe(user))),
    createUser: forCallers(state, ({ body }) => {
      const { userAttributes = {}, roles = ["INDIVIDUAL"] } = body as {
        userAttributes?: Attributes;
        roles?: readonly string[];
      };
      if (!roles.every(isRole)) return failure(400, "There is no such role");
      const user = addUser(state, userAttributes);
      if (typeof user === "string") return failure(400, user);
      const profile = profileOf(state.people, user);
      profile.attributes = userAttributes;
      profile.roles.clear();
      for (const role of roles) profile.roles.add(role);
      return json(200, describe(user));
    }),
    updateUser: forUser(state, "uid", ({ body }, user) => {
      const changes = body as Attributes;
      const { userName = user.username, emailAddress = user.email } = changes;
      if (userName !== user.username) return failure(400, "The user name stays");
      const holder = state.users.find(({ email }) => email === emailAddress);
      if (holder && holder !== user) return failure(400, "The mail address is taken");
      user.email = emailAddress;
      user.displayName = changes.displayName ?? user.displayName;
      const profile = profileOf(state.people, user);
      profile.attributes = { ...profile.attributes, ...changes };
      profile.updatedAt = state.clock.now();
      return json(200, describe(user));
    }),
  };
}

function answerPage(
  { query }: EmulatedRequest,
  users: readonly User[],
  describe: (user: User) => object,
): Answer {
  const page = takePage(users, query, defaultLimit);
  return page ? json(200, page.map(describe)) : failure(400, "skip and limit cannot be negative");
}

/** Adds an account; a text says why it cannot be. */
function addUser(state: State, attributes: Attributes): User | string {
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

function describeWithFeatures({ people }: State, user: User, withFeatures: boolean): object {
  const { userAttributes, userSystemInfo, roles } = describeAccount(people, user);
  const features = [...profileOf(people, user).features];
  return {
    userAttributes,
    userSystemInfo,
    roles,
    ...(withFeatures && {
      features: features.map(([entitlment, enabled]) => ({ entitlment, enabled })),
    }),
  };
}
