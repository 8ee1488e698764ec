import { InvalidOptionError } from "@signoff/core";
import { checkText, createTransport } from "@signoff/core/provider";
import { type SharedProvider, sharedProvider } from "@signoff/core/shared";
import { checkServer } from "./server.ts";
import { createDriver, sharing } from "./session.ts";

export * from "@signoff/core/shared";

/** STCP DirectLink, for those who end sessions that others have opened. */
export const directlink: SharedProvider = sharedProvider({
  name: "directlink",
  sharing,
  placeFields: ["baseUrl", "auth"],
  readPlace({ baseUrl, auth }, allowInsecure) {
    checkText("baseUrl", baseUrl);
    if (auth !== "bearer") {
      throw new InvalidOptionError("auth", 'has to be "bearer": no other session is shared.');
    }
    return { baseUrl: checkServer({ baseUrl, allowInsecure }), auth };
  },
  createDriver,
  createTransport,
});
