import { randomBytes } from "node:crypto";
import type { Answer, EmulatedRequest, Handler, ProviderContext } from "../contract.ts";
import { type Company, domainOf, recipient, sender } from "./companies.ts";
import type { DocumentType } from "./contract.ts";
import { failure } from "./failure.ts";

/** Whether a captcha is in a user's way: not at all, only announced by step 1, or demanded by step 2. */
export type Captcha = "off" | "announced" | "demanded";

/** A person or a program that signs on. */
export interface User {
  readonly userId: bigint;
  readonly email: string;
  readonly password: string;
  readonly company: Company;
  captcha: Captcha;
  wrongAttempts: number;
  /** On the server's clock, milliseconds since 1970; 0 when the user was never blocked. */
  blockedUntil: number;
}

/** A package of documents: a draft, since nothing sends it. */
export interface Package {
  readonly packageId: bigint;
  readonly packageUuid: string;
  readonly sender: Company;
  readonly recipient: Company;
  /** In seconds, as all times below. */
  readonly dateCreated: number;
  dateChanged: number;
  readonly documents: StoredDocument[];
}

/** A document in a package, with its only body. */
export interface StoredDocument {
  readonly documentId: bigint;
  readonly documentUuid: string;
  readonly bodyId: bigint;
  readonly type: DocumentType;
  readonly number: string;
  readonly date: number;
  readonly comment: string;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Everything that one server remembers beside its sessions. */
export interface State extends Pick<ProviderContext, "clock" | "ledger"> {
  readonly sender: User;
  readonly recipient: User;
  /** Both users, by e-mail in lower case. */
  readonly users: ReadonlyMap<string, User>;
  /** Tokens of step 1 that step 2 has not used yet, with whose e-mail they were given for. */
  readonly loginTokens: Map<string, string>;
  /** By `packageId` in digits, oldest first. */
  readonly packages: Map<string, Package>;
  /** The identifier that the next package, document or body gets. */
  nextId: bigint;
}

/** Makes the state of a server that has just started. */
export function createState({ clock, ledger }: ProviderContext): State {
  const users = { sender: createUser(201n, sender), recipient: createUser(202n, recipient) };
  return {
    clock,
    ledger,
    ...users,
    users: new Map(Object.values(users).map((user) => [user.email, user])),
    loginTokens: new Map(),
    packages: new Map(),
    nextId: 5001n,
  };
}

function createUser(userId: bigint, company: Company): User {
  return {
    userId,
    email: `office@${domainOf(company)}`,
    password: randomBytes(12).toString("base64url"),
    company,
    captcha: "off",
    wrongAttempts: 0,
    blockedUntil: 0,
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
    return user ? handler(request, user) : failure(401);
  };
}
