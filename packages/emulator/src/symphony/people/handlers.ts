import type { Handler } from "../../contract.ts";
import { groupHandlers } from "../groups/groups.ts";
import type { State } from "../state.ts";
import { accountStatusHandlers } from "./account-status.ts";
import { adminUserHandlers } from "./admin-users.ts";
import { connectionHandlers } from "./connections.ts";
import { delegateHandlers } from "./delegates.ts";
import { followHandlers } from "./follows.ts";
import { lookupHandlers } from "./lookup.ts";
import { manifestHandlers } from "./manifests.ts";
import { presenceFeedHandlers } from "./presence-feeds.ts";
import { presenceHandlers } from "./presence.ts";
import { roleHandlers } from "./roles.ts";
import { userFeatureHandlers } from "./user-features.ts";

/** Who there is, who is there, and what they may do. */
export function peopleHandlers(state: State): Record<string, Handler> {
  return {
    ...lookupHandlers(state),
    ...followHandlers(state),
    ...manifestHandlers(state),
    ...presenceHandlers(state),
    ...presenceFeedHandlers(state),
    ...connectionHandlers(state),
    ...adminUserHandlers(state),
    ...roleHandlers(state),
    ...accountStatusHandlers(state),
    ...userFeatureHandlers(state),
    ...delegateHandlers(state),
    ...groupHandlers(state),
  };
}
