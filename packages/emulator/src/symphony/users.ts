import type { Answer, EmulatedRequest, Handler } from "../contract.ts";
import { empty, json } from "../engine/answers.ts";
import type { ServiceAccount } from "./accounts.ts";
import { callerOf } from "./authorize.ts";
import { failure } from "./errors.ts";
import { findById, findByName, type State } from "./state.ts";

const MOST_ENTRIES = 100;

/** A way to look users up: what an entry has to look like, and whom it names. */
interface Lookup {
  readonly format: RegExp;
  readonly find: (state: State, entry: string) => ServiceAccount | undefined;
  /** The property that names a bad entry in `errors`. */
  readonly property: "id" | "email" | undefined;
}

const LOOKUPS: Readonly<Record<string, Lookup>> = {
  uid: { format: /^\d+$/, find: findById, property: "id" },
  email: {
    format: /^[^@\s]+@[^@\s]+$/,
    find: (state, email) => state.accounts.find((account) => emailOf(account) === email),
    property: "email",
  },
  username: { format: /^\S+$/, find: findByName, property: undefined },
};

/** The caller's own account, and the lookup of others. */
export function userHandlers(state: State): Record<string, Handler> {
  return {
    getSessionInfo: (request) => json(200, describeUser(callerOf(state, request))),
    lookupUsers: (request) => lookUp(state, request),
  };
}

function lookUp(state: State, { query }: EmulatedRequest): Answer {
  const wanted = Object.entries(LOOKUPS).filter(([name]) => query.text(name) !== undefined);
  const [only] = wanted;
  if (!only || wanted.length > 1) return failure(400, "One of uid, email and username is needed");
  const [name, { format, find, property }] = only;
  const entries = query.required(name).split(",");
  if (entries.length > MOST_ENTRIES) return failure(400, "Too many entries");
  // No account is ever inactive here.
  const users =
    query.flag("active") === false ? [] : entries.flatMap((entry) => find(state, entry) ?? []);
  const errors = entries
    .filter((entry) => !format.test(entry))
    .map((entry) => describeBadEntry(property, entry));
  if (users.length === 0 && errors.length === 0) return empty(204);
  return json(200, { users: users.map(describeUser), errors });
}

function describeUser(account: ServiceAccount): Record<string, unknown> {
  return {
    id: account.userId,
    emailAddress: emailOf(account),
    displayName: account.displayName,
    company: "Example Bank",
    username: account.username,
    accountType: "SYSTEM",
    avatars: [],
    roles: account.isAdmin ? ["INDIVIDUAL", "USER_PROVISIONING"] : ["INDIVIDUAL"],
  };
}

function describeBadEntry(property: Lookup["property"], entry: string): Record<string, string> {
  const error = "invalid.format";
  return property ? { error, [property]: entry } : { error };
}

/** The mail address of an account. */
export function emailOf({ username }: ServiceAccount): string {
  return `${username}@example.com`;
}
