import type { Answer, EmulatedRequest, Handler, ProviderContext } from "../contract.ts";
import { recipient, sender } from "./companies.ts";
import { type Configuration, createConfiguration } from "./configuration/index.ts";
import { failure } from "./failure.ts";
import type { InternalDocument, Package } from "./flows/stored.ts";
import { createUser, type User } from "./user.ts";

/** How long the server works on an archive, a log file, a report or a signature by phone, in milliseconds. */
const usualPreparationTime = 2000;

/** Everything that several parts of one server share beside its sessions. */
export interface State extends Pick<ProviderContext, "clock" | "ledger"> {
  /** Of the server's own links; to be asked once it listens. */
  readonly origin: () => string;
  readonly sender: User;
  readonly recipient: User;
  /** Both users, by e-mail in lower case. */
  readonly users: ReadonlyMap<string, User>;
  /** Tokens of step 1 that step 2 has not used yet, with whose e-mail they were given for. */
  readonly loginTokens: Map<string, string>;
  readonly configuration: Configuration;
  /** By `packageId` in digits, oldest first. */
  readonly packages: Map<string, Package>;
  /** By `documentId` in digits, oldest first. */
  readonly internalDocuments: Map<string, InternalDocument>;
  /** What the links open that were handed out, by their paths. */
  readonly links: Map<string, () => Answer>;
  /** How long the server works on what is asked for in one step and fetched in another, in milliseconds. */
  preparationTime: number;
  /** The identifier that the next new thing gets. */
  nextId: bigint;
}

/** Makes the state of a server that has just started. */
export function createState(context: ProviderContext): State {
  const { secrets } = context;
  const users = {
    sender: createUser(201n, sender, secrets),
    recipient: createUser(202n, recipient, secrets),
  };
  return {
    clock: context.clock,
    ledger: context.ledger,
    origin: () => context.url,
    ...users,
    users: new Map(Object.values(users).map((user) => [user.email, user])),
    loginTokens: new Map(),
    configuration: createConfiguration(),
    packages: new Map(),
    internalDocuments: new Map(),
    links: new Map(),
    preparationTime: usualPreparationTime,
    nextId: 5001n,
  };
}

/** An identifier that was not given before. */
export function takeId(state: State): bigint {
  state.nextId += 1n;
  return state.nextId - 1n;
}

/** The server's time in seconds, as the wire has it. */
export function nowInSeconds({ clock }: State): number {
  return Math.floor(clock.now() / 1000);
}

/** Wraps an operation that needs to know who asks. */
export function forUser(
  state: State,
  handler: (request: EmulatedRequest, user: User) => Answer,
): Handler {
  return (request) => {
    const session = state.ledger.find(request.cookies.get("SID") ?? "");
    const user = session && state.users.get(session.account);
    return user ? handler(request, user) : failure(401, "there is no session");
  };
}

/** Answers an operation for the user who asks. */
export type UserOperation = (state: State, request: EmulatedRequest, user: User) => Answer;

/** Wraps operations that need to know who asks, by `operationId`. */
export function forUsers(
  state: State,
  operations: Readonly<Record<string, UserOperation>>,
): Record<string, Handler> {
  return Object.fromEntries(
    Object.entries(operations).map(([id, operation]) => [
      id,
      forUser(state, (request, user) => operation(state, request, user)),
    ]),
  );
}
