import { inspect } from "node:util";
import { issueUserJwt, type UserJwtOptions } from "./extension-app.ts";
import { appPermissions, type AppPermission } from "./obo-permissions.ts";
import { findApp, type JwtHost, type LimitedToken } from "./sign-on-state.ts";
import { findByName, type State } from "./state.ts";
import type { App } from "./apps.ts";

/** What administrators decide about an application. What is left out stays as it is. */
export interface SymphonyAppSettings {
  /** Whether it may sign on; `true` at first. */
  readonly enabled?: boolean;
  /** All at first. Those of `ACT_AS_USER` are of no use without it. */
  readonly permissions?: readonly AppPermission[];
}

/** What a test may do behind the wire about signing on. Throws a `RangeError` that names what is unfit. */
export interface SignOnControls {
  /** Whether both logouts answer 403 to callers that show no client certificate. Off at first. */
  setLogoutNeedsCertificate(on: boolean): void;
  /** What the agent tells of its version, `Agent-25.8.1` at first. */
  setAgentVersion(version: string): void;
  /**
   * Lives of the tokens to come, in ms: two weeks at first, of access tokens five minutes. `session` is also that of
   * applications and on behalf of users.
   */
  setTokenLifetime(token: LimitedToken, milliseconds: number): void;
  /** Sets the clock that a host judges JWTs by, and tells in its answers to logins: so many ms ahead, below 0 behind. */
  setClockSkew(host: JwtHost, milliseconds: number): void;
  /** Whether session tokens to come say that they need no key manager token. Off at first. */
  setSimplifiedKeyDelivery(on: boolean): void;
  /**
   * Whether agents refuse calls without a key manager token with 401. On behalf of a user none is needed, and with
   * simplified key delivery neither, from agent 24.12 on. At first agents before 24.12 do.
   */
  setKeyManagerTokenNeeded(on: boolean): void;
  /** Whether logins on the pod answer an `authorizationToken` as well. On at first. */
  setGivesAuthorizationToken(on: boolean): void;
  configureApp(appId: string, settings: SymphonyAppSettings): void;
  /** Installs an application for a user, or with `false` removes it. */
  installApp(appId: string, username: string, installed?: boolean): void;
  /** Makes the JWT that the front end of an application is given to tell who its user is, signed by the pod. */
  issueUserJwt(options: UserJwtOptions): Promise<string>;
}

/** The controls over one server's state. */
export function signOnControls(state: State): SignOnControls {
  const { signOn } = state;
  return {
    setLogoutNeedsCertificate(on) {
      state.logoutNeedsCertificate = on;
    },
    setAgentVersion(version) {
      state.agentVersion = version;
    },
    setTokenLifetime(token, milliseconds) {
      checkName("token", token, signOn.lifetimes);
      if (!(milliseconds > 0)) throw unfit("milliseconds", "a number above 0", milliseconds);
      signOn.lifetimes[token] = milliseconds;
    },
    setClockSkew(host, milliseconds) {
      checkName("host", host, signOn.clockSkew);
      if (!Number.isFinite(milliseconds)) throw unfit("milliseconds", "a number", milliseconds);
      signOn.clockSkew[host] = milliseconds;
    },
    setSimplifiedKeyDelivery(on) {
      signOn.simplifiedKeyDelivery = on;
    },
    setKeyManagerTokenNeeded(on) {
      signOn.isKeyManagerTokenNeeded = on;
    },
    setGivesAuthorizationToken(on) {
      signOn.givesAuthorizationToken = on;
    },
    configureApp(appId, { enabled, permissions }) {
      const app = appOf(state, appId);
      const unknown = permissions?.find((name) => !appPermissions.includes(name));
      if (unknown !== undefined) throw unfit("permissions", appPermissions.join(", "), unknown);
      if (enabled !== undefined) app.isEnabled = enabled;
      if (permissions) app.permissions = new Set(permissions);
    },
    installApp(appId, username, installed = true) {
      const { installedFor } = appOf(state, appId);
      if (!findByName(state, username))
        throw new RangeError(`username: there is no user "${username}".`);
      if (installed) installedFor.add(username);
      else installedFor.delete(username);
    },
    issueUserJwt: (options) => issueUserJwt(state, options),
  };
}

function appOf({ signOn }: State, appId: string): App {
  const app = findApp(signOn, appId);
  if (!app) throw new RangeError(`appId: there is no application "${appId}".`);
  return app;
}

function checkName(parameter: string, name: string, known: object): void {
  if (!Object.hasOwn(known, name)) throw unfit(parameter, Object.keys(known).join(", "), name);
}

function unfit(parameter: string, wanted: string, value: unknown): RangeError {
  return new RangeError(`${parameter}: it must be ${wanted}, not ${inspect(value)}.`);
}
