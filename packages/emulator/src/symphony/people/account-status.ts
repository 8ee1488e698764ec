import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation, forUser } from "../callers.ts";
import type { State } from "../state.ts";
import { profileOf } from "./people.ts";
import type { Suspension } from "./profile.ts";

/** Whether accounts can be used. One that cannot loses its sessions. */
export function accountStatusHandlers(state: State): Record<string, Handler> {
  const { people, ledger } = state;
  return {
    getUserStatus: forUser(state, "uid", (_request, user) =>
      json(200, {
        status: user.isEnabled ? "ENABLED" : "DISABLED",
        ...profileOf(people, user).suspension,
      }),
    ),
    updateUserStatus: forUser(state, "uid", ({ body }, user) => {
      const { status, ...suspension } = body as Suspension & { status?: string };
      if (status !== undefined) user.isEnabled = status === "ENABLED";
      const profile = profileOf(people, user);
      profile.suspension = { ...profile.suspension, ...suspension };
      if (!user.isEnabled) ledger.expire({ account: user.username });
      return json(200, confirmation("OK"));
    }),
    updateUserSuspension: forUser(state, "userId", ({ body }, user) => {
      profileOf(people, user).suspension = body as Suspension;
      if ((body as Suspension).suspended) ledger.expire({ account: user.username });
      return json(200, confirmation("OK"));
    }),
  };
}
