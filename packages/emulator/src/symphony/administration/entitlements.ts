import { findApp } from "../sign-on-state.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import type { Application } from "./applications.ts";

/** Whether an application may be used, is shown, and is there without being asked for. */
interface Entitlement {
  readonly appId: string;
  readonly enable: boolean;
  readonly listed: boolean;
  readonly install: boolean;
}

/** What a request says of one; a patch says what to keep, and flags as texts. */
export type WantedEntitlement = Readonly<Record<"appId", string>> &
  Readonly<Partial<Record<"enable" | "listed" | "install", boolean | string>>>;

/** What was set, for the company and for users. */
export interface Entitlements {
  readonly state: State;
  readonly apps: ReadonlyMap<string, Application>;
  readonly company: Map<string, Entitlement>;
  readonly users: Map<User, Map<string, Entitlement>>;
}

/** Makes a collection in which nothing is set. */
export function createEntitlements(
  state: State,
  apps: ReadonlyMap<string, Application>,
): Entitlements {
  return { state, apps, company: new Map(), users: new Map() };
}

/** The entitlements of the company, one for each application. */
export function describeForCompany(entitlements: Entitlements): object[] {
  return [...entitlements.apps].map(([appId, app]) => {
    const { enable, listed, install } = ofCompany(entitlements, appId);
    return { appId, appName: nameOf(appId, app), enable, listed, install };
  });
}

/** The entitlements of a user, one for each application. */
export function describeForUser(entitlements: Entitlements, user: User): object[] {
  return [...entitlements.apps].map(([appId, app]) => {
    const { listed, install } = ofUser(entitlements, user, appId);
    return { appId, appName: nameOf(appId, app), listed, install };
  });
}

/** Sets what holds for everybody who has no setting of their own. */
export function setForCompany(
  entitlements: Entitlements,
  wanted: readonly WantedEntitlement[],
): void {
  for (const one of wanted) {
    const known = ofCompany(entitlements, one.appId);
    entitlements.company.set(one.appId, merge(known, one, known));
  }
}

/** Sets what a user has; what is left out goes by the company again, or is kept. */
export function setForUser(
  entitlements: Entitlements,
  user: User,
  wanted: readonly WantedEntitlement[],
  others: "replace" | "keep",
): void {
  const { state, users } = entitlements;
  const known = users.get(user) ?? new Map<string, Entitlement>();
  users.set(user, known);
  const named = new Set(wanted.map(({ appId }) => appId));
  for (const appId of others === "replace" ? [...known.keys()] : []) {
    if (named.has(appId)) continue;
    known.delete(appId);
    installFor(state, user, ofCompany(entitlements, appId));
  }
  for (const one of wanted) {
    const general = ofCompany(entitlements, one.appId);
    const entitlement = merge(ofUser(entitlements, user, one.appId), one, general);
    known.set(one.appId, entitlement);
    installFor(state, user, entitlement);
  }
}

function nameOf(appId: string, { applicationInfo }: Application): string {
  return applicationInfo.name ?? appId;
}

function ofCompany({ company }: Entitlements, appId: string): Entitlement {
  return company.get(appId) ?? { appId, enable: true, listed: true, install: false };
}

function ofUser(entitlements: Entitlements, user: User, appId: string): Entitlement {
  const own = entitlements.users.get(user)?.get(appId);
  if (own) return own;
  const { signOn } = entitlements.state;
  const isInstalled = findApp(signOn, appId)?.installedFor.has(user.username) ?? false;
  const general = ofCompany(entitlements, appId);
  return { ...general, install: isInstalled || general.install };
}

/** What is wanted; what is to be removed goes by what holds in general. */
function merge(known: Entitlement, wanted: WantedEntitlement, general: Entitlement): Entitlement {
  const flag = (name: "enable" | "listed" | "install"): boolean => {
    const value = wanted[name];
    if (value === undefined || value === "KEEP") return known[name];
    return value === "REMOVE" ? general[name] : value === true || value === "TRUE";
  };
  return {
    appId: known.appId,
    enable: flag("enable"),
    listed: flag("listed"),
    install: flag("install"),
  };
}

/** An application that can act for users does so from then on, or no longer. */
function installFor({ signOn }: State, { username }: User, entitlement: Entitlement): void {
  const installedFor = findApp(signOn, entitlement.appId)?.installedFor;
  if (entitlement.install) installedFor?.add(username);
  else installedFor?.delete(username);
}
