import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation, forUser } from "../callers.ts";
import { failure } from "../errors.ts";
import { findById, type State } from "../state.ts";
import { profileOf } from "./people.ts";

/** Who may act for a user. */
export function delegateHandlers(state: State): Record<string, Handler> {
  const { people } = state;
  return {
    listUserDelegates: forUser(state, "uid", (_request, user) => {
      const { delegates } = profileOf(people, user);
      return json(
        200,
        [...delegates].map(({ userId }) => userId),
      );
    }),
    updateUserDelegates: forUser(state, "uid", ({ body }, user) => {
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
