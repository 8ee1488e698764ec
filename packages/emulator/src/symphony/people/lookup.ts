import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import { pageOf } from "../paging.ts";
import { findById, findByName, type State } from "../state.ts";
import type { User } from "../user.ts";
import { profileOf } from "./people.ts";

const mostEntries = 100;

/** A way to look users up: what an entry has to look like, and whom it names. */
interface Lookup {
  readonly format: RegExp;
  readonly find: (state: State, entry: string) => User | undefined;
  /** The property that names a bad entry in `errors`. */
  readonly property: "id" | "email" | undefined;
}

const lookups: Readonly<Record<string, Lookup>> = {
  uid: { format: /^\d+$/, find: findById, property: "id" },
  email: {
    format: /^[^@\s]+@[^@\s]+$/,
    find: (state, email) => state.users.find((user) => user.email === email),
    property: "email",
  },
  username: { format: /^\S+$/, find: findByName, property: undefined },
};

/** What a search for users asks for. */
interface SearchQuery {
  readonly query?: string;
  readonly filters?: Readonly<Record<string, unknown>>;
}

/** The caller's own account, and the ways to find others. */
export function lookupHandlers(state: State): Record<string, Handler> {
  const describe = (user: User): object => describeUser(state, user);
  return {
    getSessionInfo: (request) => json(200, describe(callerOf(state, request))),
    getUser(request) {
      const way = wayOf(request);
      if (!way) return failure(400, "One of uid, email and username is needed");
      const user = way.lookup.find(state, way.value);
      return user ? json(200, describe(user)) : empty(204);
    },
    lookupUsers(request) {
      const way = wayOf(request);
      return way
        ? lookUp(state, request, way)
        : failure(400, "One of uid, email and username is needed");
    },
    searchUsers({ body, query }) {
      const searchQuery = body as SearchQuery;
      const { skip, limit } = pageOf(query, 50);
      const found = state.users.map(describe).filter((user) => fits(user, searchQuery));
      const users = found.slice(skip, skip + limit);
      if (users.length === 0) return empty(204);
      return json(200, { count: found.length, skip, limit, searchQuery, users });
    },
  };
}

interface Way {
  readonly lookup: Lookup;
  readonly value: string;
}

/** How the request looks users up; `undefined` unless it is in just one way. */
function wayOf({ query }: EmulatedRequest): Way | undefined {
  const [only, ...others] = Object.entries(lookups).flatMap(([name, lookup]) => {
    const value = query.text(name);
    return value === undefined ? [] : [{ lookup, value }];
  });
  return others.length > 0 ? undefined : only;
}

function lookUp(state: State, { query }: EmulatedRequest, { lookup, value }: Way): Answer {
  const entries = value.split(",");
  if (entries.length > mostEntries) return failure(400, "Too many entries");
  const active = query.flag("active");
  const users = entries
    .flatMap((entry) => lookup.find(state, entry) ?? [])
    .filter(({ isEnabled }) => (active ?? isEnabled) === isEnabled);
  const errors = entries
    .filter((entry) => !lookup.format.test(entry))
    .map((entry) => describeBadEntry(lookup.property, entry));
  if (users.length === 0 && errors.length === 0) return empty(204);
  return json(200, { users: users.map((user) => describeUser(state, user)), errors });
}

function fits(user: object, { query = "", filters = {} }: SearchQuery): boolean {
  const known = user as Readonly<Record<string, unknown>>;
  const names = ["displayName", "emailAddress", "username"].map((name) => String(known[name]));
  const { accountTypes, ...texts } = filters;
  return (
    names.join("\n").toLowerCase().includes(query.toLowerCase()) &&
    (!Array.isArray(accountTypes) || accountTypes.includes(known["accountType"])) &&
    Object.entries(texts).every(([name, text]) => known[name] === text)
  );
}

function describeUser({ people }: State, user: User): object {
  const { attributes, roles } = profileOf(people, user);
  const { companyName = "Example Bank", firstName, lastName, title, location } = attributes;
  return {
    id: user.userId,
    emailAddress: user.email,
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    displayName: user.displayName,
    ...(title !== undefined && { title }),
    ...(location !== undefined && { location }),
    company: companyName,
    username: user.username,
    accountType: user.accountType,
    avatars: [],
    roles: [...roles],
  };
}

function describeBadEntry(property: Lookup["property"], entry: string): Record<string, string> {
  const error = "invalid.format";
  return property ? { error, [property]: entry } : { error };
}
