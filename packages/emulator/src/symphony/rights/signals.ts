import { hasBody, isCompanyWide, namesUsers } from "./conditions.ts";
import { anyone, each, entitled, type Rights } from "./right.ts";

/** Saved searches. */
export const signalRights: Rights = {
  // https://rest-api.symphony.com/main/signals/create-signal
  createSignal: entitled(["canCreatePushedSignals", hasBody("companyWide")]),
  // https://rest-api.symphony.com/main/signals/update-signal
  updateSignal: entitled(["canCreatePushedSignals", isCompanyWide]),
  // https://rest-api.symphony.com/main/signals/subscribe-signal
  ...each(
    entitled(["canManageSignalSubscription", namesUsers]),
    "subscribeSignal",
    "unsubscribeSignal",
  ),
  ...each(
    anyone("Whoever is signed on may see signals; whoever made one may delete it."),
    "listSignals",
    "getSignal",
    "deleteSignal",
    "listSignalSubscribers",
  ),
};
