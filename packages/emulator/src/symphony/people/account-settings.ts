import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation, forAdministratorsOn } from "../administrators.ts";
import { failure } from "../errors.ts";
import { findById, type State } from "../state.ts";
import { profileOf } from "./people.ts";
import type { Suspension } from "./profile.ts";

interface Feature {
  /** Spelled so. */
  readonly entitlment?: string;
  readonly enabled?: boolean;
}

/** What else administrators set on accounts: features, status, suspension, delegates. */
export function accountSettingHandlers(state: State): Record<string, Handler> {
  const { people, ledger } = state;
  return {
    listUserFeatures: forAdministratorsOn(state, "uid", (_request, user) => {
      const features = [...profileOf(people, user).features];
      return json(
        200,
        features.map(([entitlment, enabled]) => ({ entitlment, enabled })),
      );
    }),
    updateUserFeatures: forAdministratorsOn(state, "uid", ({ body }, user) => {
      const wanted = body as readonly Feature[];
      const { features } = profileOf(people, user);
      if (!wanted.every(({ entitlment = "" }) => features.has(entitlment))) {
        return failure(400, "There is no such feature");
      }
      for (const { entitlment = "", enabled = false } of wanted) features.set(entitlment, enabled);
      return json(200, confirmation("OK"));
    }),
    getUserStatus: forAdministratorsOn(state, "uid", (_request, user) =>
      json(200, {
        status: user.isEnabled ? "ENABLED" : "DISABLED",
        ...profileOf(people, user).suspension,
      }),
    ),
    updateUserStatus: forAdministratorsOn(state, "uid", ({ body }, user) => {
      const { status, ...suspension } = body as Suspension & { status?: string };
      if (status !== undefined) user.isEnabled = status === "ENABLED";
      const profile = profileOf(people, user);
      profile.suspension = { ...profile.suspension, ...suspension };
      if (!user.isEnabled) ledger.expire({ account: user.username });
      return json(200, confirmation("OK"));
    }),
    updateUserSuspension: forAdministratorsOn(state, "userId", ({ body }, user) => {
      profileOf(people, user).suspension = body as Suspension;
      if ((body as Suspension).suspended) ledger.expire({ account: user.username });
      return json(200, confirmation("OK"));
    }),
    listUserDelegates: forAdministratorsOn(state, "uid", (_request, user) => {
      const { delegates } = profileOf(people, user);
      return json(
        200,
        [...delegates].map(({ userId }) => userId),
      );
    }),
    updateUserDelegates: forAdministratorsOn(state, "uid", ({ body }, user) => {
      const { userId, action } = body as { userId?: number | bigint; action?: string };
      const delegate = findById(state, String(userId));
      if (!delegate) return failure(400, "No such user");
      const { delegates } = profileOf(people, user);
      if (action === "REMOVE") delegates.delete(delegate);
      else delegates.add(delegate);
      return json(200, confirmation("OK"));
    }),
  };
}
