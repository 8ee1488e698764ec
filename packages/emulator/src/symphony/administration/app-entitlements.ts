import type { Answer, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forUser, forCallers } from "../callers.ts";
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
type Wanted = Readonly<Record<"appId", string>> &
  Readonly<Partial<Record<"enable" | "listed" | "install", boolean | string>>>;

/** What the company, and what each user, may do with the applications. */
export function appEntitlementHandlers(
  state: State,
  apps: ReadonlyMap<string, Application>,
): Record<string, Handler> {
  const company = new Map<string, Entitlement>();
  const users = new Map<User, Map<string, Entitlement>>();
  const ofUser = (user: User): Map<string, Entitlement> => users.get(user) ?? new Map();
  // Beside the company's own there are applications of others, by ids that only their publishers know.
  const nameOf = (appId: string): string => apps.get(appId)?.applicationInfo.name ?? appId;

  const ofCompany = (appId: string): Entitlement =>
    company.get(appId) ?? { appId, enable: true, listed: true, install: false };
  const tellCompany = (): Answer => {
    const found = [...new Set([...apps.keys(), ...company.keys()])].map((appId): object => {
      const { enable, listed, install } = ofCompany(appId);
      return { appId, appName: nameOf(appId), enable, listed, install };
    });
    return json(200, found);
  };
  const tellUser = (user: User): Answer => {
    const known = ofUser(user);
    const found = [...new Set([...apps.keys(), ...known.keys()])].map(
      (appId) => known.get(appId) ?? initialFor(state, user, appId),
    );
    return json(
      200,
      found.map(({ appId, listed, install }) => ({
        appId,
        appName: nameOf(appId),
        listed,
        install,
      })),
    );
  };
  const change = (user: User, wanted: readonly Wanted[]): Answer => {
    const known = ofUser(user);
    for (const one of wanted) {
      const entitlement = merge(known.get(one.appId) ?? initialFor(state, user, one.appId), one);
      known.set(one.appId, entitlement);
      installFor(state, user, entitlement);
    }
    users.set(user, known);
    return tellUser(user);
  };

  return {
    listAppEntitlements: forCallers(state, tellCompany),
    updateAppEntitlements: forCallers(state, ({ body }) => {
      const wanted = body as readonly Wanted[];
      for (const one of wanted) {
        company.set(one.appId, merge(ofCompany(one.appId), one));
      }
      return tellCompany();
    }),
    listUserAppEntitlements: forUser(state, "uid", (_request, user) => tellUser(user)),
    updateUserAppEntitlements: forUser(state, "uid", ({ body }, user) =>
      change(user, body as readonly Wanted[]),
    ),
    patchUserAppEntitlements: forUser(state, "uid", ({ body }, user) =>
      change(user, body as readonly Wanted[]),
    ),
  };
}

function initialFor({ signOn }: State, { username }: User, appId: string): Entitlement {
  const isInstalled = findApp(signOn, appId)?.installedFor.has(username) ?? false;
  return { appId, enable: true, listed: true, install: isInstalled };
}

function merge(known: Entitlement, wanted: Wanted): Entitlement {
  const flag = (name: "enable" | "listed" | "install"): boolean => {
    const value = wanted[name];
    if (value === undefined || value === "KEEP") return known[name];
    return value === true || value === "TRUE";
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
