import { login } from "@signoff/directlink";
import type { DirectlinkAccounts } from "@signoff/emulator";
import type { ServerPlace } from "../emulator/functions.ts";
import type { FleetProvider } from "./provider.ts";

const accountOf = ({ accounts }: ServerPlace) => (accounts as DirectlinkAccounts)[0];

/** STCP DirectLink: one token of an hour. */
export const directlink: FleetProvider = {
  name: "directlink",
  operations: { login: "issueToken", logout: "logout", read: "listDownloads" },
  requests: { opening: ["POST /directlink/v1/oauth2/token"], notes: 1 },
  kinds: ["bearer"],
  secretsOf: (place) => ({ password: accountOf(place).password }),
  async logIn(place, options, other) {
    const { username, password: own } = accountOf(place);
    const password = other ?? own;
    const session = await login({ ...options, baseUrl: place.url, username, password });
    return { session, read: () => session.GET("/directlink/v1/download/list") };
  },
};
