import { createTransport, checkText } from "@signoff/core/provider";
import { type SharedProvider, sharedProvider } from "@signoff/core/shared";
import { checkServer } from "./server.ts";
import { createDriver, sharing } from "./session.ts";

export * from "@signoff/core/shared";

/** EDIN DOCflow, for those who end sessions that others have opened. */
export const edinDocflow: SharedProvider = sharedProvider({
  name: "edin-docflow",
  sharing,
  placeFields: ["baseUrl"],
  readPlace({ baseUrl }, allowInsecure) {
    checkText("baseUrl", baseUrl);
    return { baseUrl: checkServer({ baseUrl, allowInsecure }) };
  },
  createDriver,
  createTransport,
});
