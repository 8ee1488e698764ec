import type { Secrets } from "../secrets.ts";
import { createApp, type App } from "./apps.ts";
import { allRoles } from "./people/role-names.ts";
import { createRsaKey, type RsaKey } from "./rsa-key.ts";
import { createUser, createUserId, type User } from "./user.ts";

/** A service account with its RSA key. */
export interface SymphonyAccount {
  readonly username: string;
  /** A `bigint` beyond 2^53, as clients take it. */
  readonly userId: number | bigint;
  /** PEM, PKCS#8. */
  readonly privateKey: string;
}

/** An application with its RSA key. The common name of its certificate is its id. */
export interface SymphonyApp {
  readonly appId: string;
  /** PEM, PKCS#8. */
  readonly privateKey: string;
}

/** A person, who signs on nowhere here: only an application acts for one. */
export interface SymphonyUser {
  readonly username: string;
  /** A `bigint` beyond 2^53, as clients take it. */
  readonly userId: number | bigint;
}

/** A service account as the server knows it. */
export interface ServiceAccount extends User, RsaKey {}

/** Everybody that a server knows when it starts. */
export interface Accounts {
  readonly services: readonly [
    bot: ServiceAccount,
    otherBot: ServiceAccount,
    administrator: ServiceAccount,
  ];
  readonly people: readonly [user: User, otherUser: User];
  /** Installed for the first of the people. */
  readonly app: App;
}

const serviceAccount = { accountType: "SYSTEM" } as const;
const personalAccount = { accountType: "NORMAL" } as const;

/** Makes two bots, an administrator, two people and an application. One bot and one person have ids beyond 2^53. */
export function createAccounts(secrets: Secrets): Accounts {
  const trader = createUser("trader", createUserId(131_075n, 9n), "Trader", personalAccount);
  const analyst = createUser("analyst", createUserId(1n, 10n), "Analyst", personalAccount);
  const services = [
    withKey(
      createUser("settlement-bot", createUserId(1n, 6n), "Settlement Bot", serviceAccount),
      secrets,
    ),
    withKey(
      createUser("pricing-bot", createUserId(131_075n, 7n), "Pricing Bot", serviceAccount),
      secrets,
    ),
    withKey(
      createUser("admin-bot", createUserId(1n, 8n), "Admin Bot", {
        ...serviceAccount,
        roles: allRoles.map(({ id }) => id),
      }),
      secrets,
    ),
  ] as const;
  const app = createApp("settlement-app", trader.username, secrets);
  return { services, people: [trader, analyst], app };
}

function withKey(user: User, secrets: Secrets): ServiceAccount {
  return Object.assign(createRsaKey(user.username, secrets), user);
}

function exact(id: bigint): number | bigint {
  const rounded = Number(id);
  return Number.isSafeInteger(rounded) ? rounded : id;
}

/** What of an account its owner is told. */
export function describeAccount(account: ServiceAccount): SymphonyAccount {
  return {
    username: account.username,
    userId: exact(account.userId),
    get privateKey() {
      return account.privateKey;
    },
  };
}

/** What of an application its owner is told. */
export function describeApp({ appId, key }: App): SymphonyApp {
  return {
    appId,
    get privateKey() {
      return key.privateKey;
    },
  };
}

/** What of a person a test is told. */
export function describePerson({ username, userId }: User): SymphonyUser {
  return { username, userId: exact(userId) };
}
