import type { KeyObject } from "node:crypto";
import type { App } from "./apps.ts";
import { createPodIdentity, type PodIdentity } from "./pod-identity.ts";
import { createTokenKey, type TokenKey } from "./token-key.ts";

/** A kind of token whose life can be set. */
export type LimitedToken = "session" | "keyManager" | "access";

/** The kinds of session in the ledger: of a service account, its key manager, an application, and on behalf of a user. */
export type SessionKind = "session" | "keyManager" | "app" | "onBehalf";

/** A host that judges JWTs by a clock of its own. */
export type JwtHost = "pod" | "keyManager";

/** What one server decides and remembers about signing on. */
export interface SignOnState {
  readonly apps: readonly App[];
  /** Lives in ms of the tokens to come. */
  readonly lifetimes: Record<LimitedToken, number>;
  /** By how many ms the clock of a host is ahead of the server's. */
  readonly clockSkew: Record<JwtHost, number>;
  /** Whether sessions say that they need no key manager token. */
  simplifiedKeyDelivery: boolean;
  /** Whether agents refuse calls without a key manager token; `undefined`: those do that do not deliver keys themselves. */
  isKeyManagerTokenNeeded: boolean | undefined;
  /** Whether a login on the pod gives an access token as well. */
  givesAuthorizationToken: boolean;
  /** Signs the access tokens. */
  readonly tokenKey: TokenKey;
  /** What the JWTs of users are signed with, made when it is first needed. */
  readonly identity: () => Promise<PodIdentity>;
}

const day = 24 * 60 * 60 * 1000;

/** Makes the state of a server that has just started. */
export function createSignOnState(apps: readonly App[]): SignOnState {
  let identity: Promise<PodIdentity> | undefined;
  return {
    apps,
    // Two weeks are the longest that administrators may set.
    lifetimes: { session: 14 * day, keyManager: 14 * day, access: 300_000 },
    clockSkew: { pod: 0, keyManager: 0 },
    simplifiedKeyDelivery: false,
    isKeyManagerTokenNeeded: undefined,
    givesAuthorizationToken: true,
    tokenKey: createTokenKey(),
    identity: () => (identity ??= createPodIdentity()),
  };
}

/** The application with that id. */
export function findApp({ apps }: SignOnState, appId: string | undefined): App | undefined {
  return apps.find((app) => app.appId === appId);
}

/** The application with that id, and the key that its JWTs are checked with. */
export function findSigner(
  signOn: SignOnState,
  appId: string,
): { readonly app: App; readonly publicKey: KeyObject } | undefined {
  const app = findApp(signOn, appId);
  return app && { app, publicKey: app.key.publicKey };
}
