import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forUser } from "../callers.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import type { Application } from "./applications.ts";
import {
  createEntitlements,
  describeForCompany,
  describeForUser,
  type Entitlements,
  setForCompany,
  setForUser,
  type WantedEntitlement,
} from "./entitlements.ts";

/** What the company, and what each user, may do with the applications. */
export function appEntitlementHandlers(
  state: State,
  apps: ReadonlyMap<string, Application>,
): Record<string, Handler> {
  const entitlements = createEntitlements(state, apps);
  const tellUser = (user: User): Answer => json(200, describeForUser(entitlements, user));

  return {
    listAppEntitlements: () => json(200, describeForCompany(entitlements)),
    updateAppEntitlements: forKnown(entitlements, (wanted) => {
      setForCompany(entitlements, wanted);
      return json(200, describeForCompany(entitlements));
    }),
    listUserAppEntitlements: forUser(state, "uid", (_request, user) => tellUser(user)),
    updateUserAppEntitlements: forUser(state, "uid", (request, user) =>
      forKnown(entitlements, (wanted) => {
        setForUser(entitlements, user, wanted, "replace");
        return tellUser(user);
      })(request),
    ),
    patchUserAppEntitlements: forUser(state, "uid", (request, user) =>
      forKnown(entitlements, (wanted) => {
        setForUser(entitlements, user, wanted, "keep");
        return tellUser(user);
      })(request),
    ),
  };
}

/** For what the body says of applications that there are. */
function forKnown(
  { apps }: Entitlements,
  change: (wanted: readonly WantedEntitlement[]) => Answer,
): (request: EmulatedRequest) => Answer {
  return ({ body }) => {
    const wanted = body as readonly WantedEntitlement[];
    const unknown = wanted.find(({ appId }) => !apps.has(appId));
    return unknown ? failure(400, `There is no application "${unknown.appId}"`) : change(wanted);
  };
}
