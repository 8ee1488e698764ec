import { randomBytes } from "node:crypto";
import type { ProviderContext } from "../contract.ts";
import type { ServiceAccount } from "./accounts.ts";

/** The names of the tokens, which are also the kinds of session in the ledger. */
export type TokenName = "session" | "keyManager";

/** A conversation. */
export interface Stream {
  readonly id: string;
  readonly members: readonly ServiceAccount[];
  /** In the order in which they were sent. */
  readonly messages: Message[];
}

/** A message as it was sent. */
export interface Message {
  readonly id: string;
  readonly stream: Stream;
  readonly author: ServiceAccount;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  /** PresentationML. */
  readonly content: string;
  readonly data: string | undefined;
  readonly attachments: readonly Attachment[];
}

/** A file of a message. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Everything that one server remembers beside its sessions. */
export interface State extends Pick<ProviderContext, "clock" | "ledger"> {
  readonly accounts: readonly ServiceAccount[];
  readonly streams: Map<string, Stream>;
  readonly messages: Map<string, Message>;
  agentVersion: string;
  /** Whether the mutual TLS hosts refuse logouts from callers that show no certificate. */
  logoutNeedsCertificate: boolean;
}

/** Makes the state of a server that has just started. */
export function createState(
  { clock, ledger }: ProviderContext,
  accounts: readonly ServiceAccount[],
): State {
  return {
    clock,
    ledger,
    accounts,
    streams: new Map(),
    messages: new Map(),
    agentVersion: "Agent-24.11",
    logoutNeedsCertificate: false,
  };
}

/** An id as the API hands it out: URL-safe Base64 without padding. */
export function createId(): string {
  return randomBytes(24).toString("base64url");
}

/** The account with that user name. */
export function findByName(state: State, username: string | undefined): ServiceAccount | undefined {
  return state.accounts.find((account) => account.username === username);
}

/** The account with that user id, in decimal digits. */
export function findById(state: State, userId: string): ServiceAccount | undefined {
  return state.accounts.find((account) => String(account.userId) === userId);
}
