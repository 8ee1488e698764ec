import { createTransport } from "@signoff/core/provider";
import { type SharedProvider, sharedProvider } from "@signoff/core/shared";
import { createDriver, sharing } from "./session.ts";
import { lostSessions } from "./shared/lost-sessions.ts";
import { placeFields, readPlace } from "./shared/place.ts";

export * from "@signoff/core/shared";

/** Symphony, for those who end sessions that others have opened. */
export const symphony: SharedProvider = sharedProvider({
  name: "symphony",
  sharing,
  placeFields,
  readPlace,
  createDriver,
  createTransport,
  lost: lostSessions,
});
