import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation, forUser } from "../callers.ts";
import { createId } from "../ids.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";

const sizes = ["original", "small"] as const;

/** Pictures of users. */
export function avatarHandlers(state: State): Record<string, Handler> {
  const pictures = new Map<User, string>();
  return {
    getUserAvatar: forUser(state, "uid", (_request, user) => {
      const picture = pictures.get(user) ?? "default";
      return json(
        200,
        sizes.map((size) => ({ size, url: `../avatars/static/${size}/${picture}.png` })),
      );
    }),
    updateUserAvatar: forUser(state, "uid", (_request, user) => {
      pictures.set(user, createId());
      return json(200, confirmation("OK"));
    }),
  };
}
