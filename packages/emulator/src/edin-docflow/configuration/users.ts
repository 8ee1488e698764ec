import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUsers, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { findPersonByEmail } from "./holders.ts";
import { answerPage, matchesCode, matchesPattern } from "./listing.ts";
import { bodyOf, editedId, findAll, merge, omit } from "./saving.ts";
import { findOwn, listOwn, type Row } from "./store.ts";
import { activeStatus, blockedStatus, describePerson, describeRole } from "./user.ts";

const defaultLimit = 20;

/** Members of a user that the server sets itself, or that have a call of their own. */
const keptMembers = [
  "userId",
  "user_id",
  "accountId",
  "password",
  "companies",
  "account",
  "status",
  "roles",
  "routes",
  "lastLoginIp",
  "lastLoginDate",
  "uiTypes",
  "userAccess",
  "tariffLimitation",
];

/** The people of an account. */
export function userHandlers(state: State): Record<string, Handler> {
  return forUsers(state, {
    listUsers,
    getUser,
    saveUser,
    setUserStatus,
    replaceUserRoles,
  });
}

function listUsers(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { users } = state.configuration;
  const found = listOwn(users, company).filter(
    ({ row, status }) =>
      matchesPattern(query, [row["fio"], row["email"]]) &&
      matchesCode(query.number("status"), status),
  );
  return answerPage(found, query, defaultLimit, describePerson);
}

function getUser(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { users } = state.configuration;
  const found = findOwn(users, query.required("user_id"), company);
  return found ? json(200, describePerson(found)) : failure(404, "there is no such user");
}

function saveUser(state: State, request: EmulatedRequest, { company }: User): Answer {
  const { users } = state.configuration;
  const body = bodyOf(request);
  const id = editedId(body, "userId") ?? editedId(body, "user_id");
  const found = id === undefined ? undefined : findOwn(users, id, company);
  if (id !== undefined && !found) return failure(404, "there is no such user");
  const email = String(body["email"]).toLowerCase();
  const holder = findPersonByEmail(users, email);
  if (!isAddress(email) || (holder && holder !== found))
    return failure(400, "email is no mail address, or another user has it");
  const row = { ...merge(found?.row, omit(body, keptMembers)), email };
  const { accountId } = company;
  const saved = found ?? {
    id: takeId(state),
    accountId,
    company,
    status: activeStatus,
    roles: [],
    row,
  };
  saved.row = row;
  users.set(String(saved.id), saved);
  return json(200, describePerson(saved));
}

function setUserStatus(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { users } = state.configuration;
  const found = findOwn(users, query.required("user_id"), company);
  if (!found) return failure(404, "there is no such user");
  const status = query.number("status");
  if (status !== activeStatus && status !== blockedStatus)
    return failure(400, "a user is active (1) or blocked (2)");
  found.status = status;
  return empty(200);
}

function replaceUserRoles(
  state: State,
  { body, query }: EmulatedRequest,
  { company }: User,
): Answer {
  const { users, roles } = state.configuration;
  const found = findOwn(users, query.required("user_id"), company);
  const ids = (body as readonly Row[]).map(({ roleId }) => String(roleId));
  const asked = findAll(ids, (id) => findOwn(roles, id, company));
  if (!found || !asked) return failure(404, "there is no such user or role");
  found.roles = asked;
  return json(
    200,
    asked.map((role) => describeRole(role, [])),
  );
}

function isAddress(email: string): boolean {
  return /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(email);
}
