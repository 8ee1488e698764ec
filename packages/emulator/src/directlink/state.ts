import { randomBytes, randomInt } from "node:crypto";
import type { ProviderContext } from "../contract.ts";

/** A mailbox of a trading partner. */
export interface User {
  readonly username: string;
  readonly email: string;
  /** `undefined` until the user has set a first one. */
  password: string | undefined;
  readonly files: StoredFile[];
  readonly transfers: Transfer[];
}

/** A file in a user's download area, or in backup once it was fetched. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Milliseconds since 1970. */
  readonly modified: number;
  inBackup: boolean;
}

/** A row of the report. The vendor documents none of its fields. */
export interface Transfer {
  readonly direction: "upload" | "download";
  readonly file: string;
  readonly size: number;
  readonly time: number;
}

/** A message that left the server by mail or SMS. */
export interface Message {
  /** Mail address or mobile number. */
  readonly to: string;
  readonly text: string;
  /** The code in it, when it carries one. */
  readonly pin: string | undefined;
}

/** A link that lets its holder set a password, together with the PIN. */
interface PasswordLink {
  readonly user: User;
  readonly pin: string;
  readonly pinExpiresAt: number;
}

/** Everything that one server remembers beside its sessions. */
export interface State extends Pick<ProviderContext, "clock" | "ledger"> {
  readonly context: ProviderContext;
  readonly startedAt: number;
  readonly users: ReadonlyMap<string, User>;
  readonly messages: Message[];
  /** By the `k` of a link. */
  readonly fileLinks: Map<string, { readonly owner: User; readonly file: StoredFile }>;
  readonly passwordLinks: Map<string, PasswordLink>;
  /** Whether a login answers a token in `bearer`; the vendor's samples have it empty. */
  loginGivesToken: boolean;
}

/** Makes the state of a server that has just started. */
export function createState(context: ProviderContext): State {
  const users = [
    createUser("ACME", randomSecret()),
    createUser("PARTNER", randomSecret()),
    createUser("NEWCOMER", undefined),
  ];
  return {
    context,
    clock: context.clock,
    ledger: context.ledger,
    startedAt: context.clock.now(),
    users: new Map(users.map((user) => [user.username, user])),
    messages: [],
    fileLinks: new Map(),
    passwordLinks: new Map(),
    loginGivesToken: false,
  };
}

function createUser(username: string, password: string | undefined): User {
  const email = `${username.toLowerCase()}@example.com`;
  return { username, email, password, files: [], transfers: [] };
}

/** Text that nobody can guess. */
export function randomSecret(): string {
  return randomBytes(18).toString("base64url");
}

/** A `k`: base64url that keeps its padding. */
export function createLinkToken(): string {
  return `${randomBytes(160).toString("base64url")}==`;
}

/** Six digits, zeros in front included. */
export function createPin(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

/** Puts a file into a user's download area. */
export function storeFile(
  state: State,
  owner: User,
  { name, bytes }: FileFacts,
  modified: number = state.clock.now(),
): void {
  owner.files.push({ name, bytes, modified, inBackup: false });
}

/** Adds a row to a user's report. */
export function recordTransfer(
  state: State,
  user: User,
  direction: Transfer["direction"],
  file: FileFacts,
): void {
  user.transfers.push({
    direction,
    file: file.name,
    size: file.bytes.length,
    time: state.clock.now(),
  });
}

type FileFacts = Pick<StoredFile, "name" | "bytes">;
