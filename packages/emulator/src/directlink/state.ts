import { randomBytes, randomInt } from "node:crypto";
import type { Content, ProviderContext } from "../contract.ts";
import { keepSecret } from "../secrets.ts";
import { defaultSettings, type DirectlinkSettings } from "./settings.ts";

/** A mailbox of a trading partner. */
export interface User {
  readonly username: string;
  readonly email: string;
  /** `undefined` until the user has set a first one. */
  password: string | undefined;
  readonly files: StoredFile[];
  readonly transfers: Transfer[];
}

/** A file of a user. */
export interface StoredFile {
  readonly name: string;
  readonly content: Content;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** When its download began, on the server's clock; `undefined` while it waits. */
  backedUpAt: number | undefined;
}

/** A row of the report. The vendor documents none of its fields. */
export interface Transfer {
  readonly direction: "upload" | "download";
  readonly file: string;
  readonly size: number;
  readonly time: number;
  /** `cut` until the last of it is sent. */
  result: "ok" | "cut";
}

/** A message that left the server by mail or SMS. */
export interface DirectlinkMessage {
  /** Mail address or mobile number. */
  readonly to: string;
  readonly text: string;
  /** The code in it. */
  readonly pin: string;
  /** The secure link in it, when it carries one. It leads to the portal, which is not emulated. */
  readonly link: string | undefined;
  /** On the server's clock, milliseconds since 1970. */
  readonly at: number;
}

/** A link that lets its holder set a password, together with the PIN. */
interface PasswordLink {
  readonly user: User;
  readonly pin: string;
  readonly pinExpiresAt: number;
}

/** The link of a list entry. */
interface FileLink {
  readonly owner: User;
  readonly file: StoredFile;
  readonly expiresAt: number;
}

/** Everything that one server remembers beside its sessions. */
export interface State extends Pick<ProviderContext, "clock" | "ledger"> {
  readonly context: ProviderContext;
  readonly startedAt: number;
  readonly users: ReadonlyMap<string, User>;
  readonly messages: DirectlinkMessage[];
  /** By the `k` of a link. */
  readonly fileLinks: Map<string, FileLink>;
  readonly passwordLinks: Map<string, PasswordLink>;
  /** Whether a login answers a token in `bearer`; the vendor's samples have it empty. */
  loginGivesToken: boolean;
  settings: DirectlinkSettings;
}

/** Makes the state of a server that has just started. */
export function createState(context: ProviderContext): State {
  const users = [
    createUser("ACME", keepSecret(context.secrets, "directlink.ACME", randomSecret)),
    createUser("PARTNER", keepSecret(context.secrets, "directlink.PARTNER", randomSecret)),
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
    settings: defaultSettings,
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
