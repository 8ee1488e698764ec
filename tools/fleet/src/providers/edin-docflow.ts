import { login } from "@signoff/edin-docflow";
import type { EdinDocflowAccounts } from "@signoff/emulator";
import type { ServerPlace } from "../emulator/functions.ts";
import type { FleetProvider } from "./provider.ts";

const accountOf = ({ accounts }: ServerPlace) => (accounts as EdinDocflowAccounts)[0];

/** EDIN DOCflow: a cookie that dies after ten idle minutes. */
export const edinDocflow: FleetProvider = {
  name: "edin-docflow",
  operations: { login: "logIn", logout: "logOut", read: "getUserProfile" },
  requests: { opening: ["POST /bdoc/auth"], notes: 1 },
  kinds: ["session"],
  secretsOf: (place) => ({ password: accountOf(place).password }),
  async logIn(place, options, other) {
    const { email, password: own } = accountOf(place);
    const password = other ?? own;
    const session = await login({ ...options, baseUrl: place.url, email, password });
    return { session, read: () => session.GET("/bdoc/user-profile") };
  },
};
