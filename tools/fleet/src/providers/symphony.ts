import type { SymphonyAccounts } from "@signoff/emulator";
import { login } from "@signoff/symphony";
import type { ServerPlace } from "../emulator/functions.ts";
import type { FleetProvider } from "./provider.ts";

const accountOf = ({ accounts }: ServerPlace) => (accounts as SymphonyAccounts)[0];

/** Symphony: a session token and a key manager's, for two weeks. */
export const symphony: FleetProvider = {
  name: "symphony",
  operations: {
    login: "authenticateByPublicKey",
    logout: "logoutSession",
    read: "getSessionInfo",
  },
  requests: {
    opening: ["POST /login/pubkey/authenticate", "POST /relay/pubkey/authenticate"],
    notes: 2,
  },
  kinds: ["session", "keyManager"],
  secretsOf: (place) => ({ privateKey: accountOf(place).privateKey.split("\n")[5] ?? "" }),
  async logIn(place, options) {
    const { username, privateKey } = accountOf(place);
    const session = await login({ ...options, host: place.url, username, privateKey });
    return { session, read: () => session.GET("/pod/v2/sessioninfo") };
  },
};
