import type { Handler } from "../../contract.ts";
import { groupHandlers } from "../groups/groups.ts";
import type { State } from "../state.ts";
import { accountSettingHandlers } from "./account-settings.ts";
import { adminUserHandlers } from "./admin-users.ts";
import { connectionHandlers } from "./connections.ts";
import { followHandlers } from "./follows.ts";
import { lookupHandlers } from "./lookup.ts";
import { manifestHandlers } from "./manifests.ts";
import { presenceHandlers } from "./presence.ts";
import { roleHandlers } from "./roles.ts";

/** Who there is, who is there, and what they may do. */
export function peopleHandlers(state: State): Record<string, Handler> {
  return {
    ...lookupHandlers(state),
    ...followHandlers(state),
    ...manifestHandlers(state),
    ...presenceHandlers(state),
    ...connectionHandlers(state),
    ...adminUserHandlers(state),
    ...roleHandlers(state),
    ...accountSettingHandlers(state),
    ...groupHandlers(state),
  };
}
