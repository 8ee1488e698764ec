import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forUser } from "../callers.ts";
import { failure } from "../errors.ts";
import { takePage } from "../paging.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import { type AccountAttributes, changeAccount, createAccount } from "./account-changes.ts";
import { describeAccount } from "./account-descriptions.ts";
import { isFeature } from "./features.ts";
import { profileOf } from "./people.ts";

const defaultLimit = 100;

interface NewAccount {
  readonly userAttributes?: AccountAttributes;
  readonly roles?: readonly string[];
}

/** Accounts, for administrators: listed, found, made and changed. */
export function adminUserHandlers(state: State): Record<string, Handler> {
  const describe = (user: User): object => describeAccount(state.people, user);
  return {
    listUsersAdmin: (request) => answerPage(request, state.users, describe),
    listUsersAdminV3(request) {
      const withFeatures = request.query.flag("includeFeatures") ?? false;
      return answerPage(request, state.users, (user) =>
        describeWithFeatures(state, user, withFeatures),
      );
    },
    findUsersAdmin: (request) => answerPage(request, findUsers(state, request), describe),
    getUserAdmin: forUser(state, "uid", (_request, user) => json(200, describe(user))),
    createUser({ body }) {
      const { userAttributes = {}, roles = ["INDIVIDUAL"] } = body as NewAccount;
      const user = createAccount(state, userAttributes, roles);
      return typeof user === "string" ? failure(400, user) : json(200, describe(user));
    },
    updateUser: forUser(state, "uid", ({ body }, user) => {
      const problem = changeAccount(state, user, body as AccountAttributes);
      return problem === undefined ? json(200, describe(user)) : failure(400, problem);
    }),
  };
}

function findUsers({ people, users }: State, { body }: EmulatedRequest): User[] {
  const { role, feature, status } = body as Record<string, string | undefined>;
  return users.filter((user) => {
    const { roles, features } = profileOf(people, user);
    return (
      (role === undefined || roles.has(role)) &&
      (feature === undefined || (isFeature(feature) && features.get(feature) === true)) &&
      (status === undefined || (status === "ENABLED") === user.isEnabled)
    );
  });
}

function answerPage(
  { query }: EmulatedRequest,
  users: readonly User[],
  describe: (user: User) => object,
): Answer {
  const page = takePage(users, query, defaultLimit);
  return json(200, page.map(describe));
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
