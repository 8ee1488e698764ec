import type { ProviderContext } from "../contract.ts";
import type { Accounts, ServiceAccount } from "./accounts.ts";
import { createFeeds, type Feeds } from "./feeds/feeds.ts";
import type { Group } from "./groups/group.ts";
import { createPeople, type People, profileOf } from "./people/people.ts";
import { createSignOnState, type SignOnState } from "./sign-on-state.ts";
import type { Signal } from "./signals/stored.ts";
import type { Message, Stream } from "./streams/stored.ts";
import type { User } from "./user.ts";

/** The tokens that a login of a service account gives. */
export type TokenName = "session" | "keyManager";

/** Everything that one server remembers beside its sessions. */
export interface State extends Pick<ProviderContext, "clock" | "ledger"> {
  /** Those who sign on with a key or a certificate. */
  readonly accounts: readonly ServiceAccount[];
  /** Everybody, the accounts among them. */
  readonly users: User[];
  readonly signOn: SignOnState;
  readonly streams: Map<string, Stream>;
  readonly messages: Map<string, Message>;
  readonly feeds: Feeds;
  readonly people: People;
  /** By id. */
  readonly groups: Map<string, Group>;
  readonly signals: Map<string, Signal>;
  agentVersion: string;
  /** Whether the mutual TLS hosts refuse logouts from callers that show no certificate. */
  logoutNeedsCertificate: boolean;
}

/** Makes the state of a server that has just started. */
export function createState(
  { clock, ledger }: ProviderContext,
  { services, people, app }: Accounts,
): State {
  return {
    clock,
    ledger,
    accounts: services,
    users: [...services, ...people],
    signOn: createSignOnState([app]),
    streams: new Map(),
    messages: new Map(),
    feeds: createFeeds({ clock }),
    people: createPeople(clock),
    groups: new Map(),
    signals: new Map(),
    agentVersion: "Agent-25.8.1",
    logoutNeedsCertificate: false,
  };
}

/** The service account with that user name, unless it is disabled or suspended. */
export function findAccount(
  { accounts, people, clock }: State,
  username: string | undefined,
): ServiceAccount | undefined {
  const account = accounts.find((one) => one.username === username);
  if (!account?.isEnabled) return undefined;
  const { suspended = false, suspendedUntil = Infinity } = profileOf(people, account).suspension;
  return suspended && clock.now() < suspendedUntil ? undefined : account;
}

/** The user with that name. */
export function findByName({ users }: State, username: string | undefined): User | undefined {
  return users.find((user) => user.username === username);
}

/** The user with that id, in decimal digits. */
export function findById({ users }: State, userId: string): User | undefined {
  return users.find((user) => String(user.userId) === userId);
}
