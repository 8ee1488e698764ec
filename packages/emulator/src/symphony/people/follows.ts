import type { EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation } from "../callers.ts";
import { failure } from "../errors.ts";
import { findById, type State } from "../state.ts";
import type { User } from "../user.ts";
import { takeCursorPage } from "../cursors.ts";
import { profileOf } from "./people.ts";

/** Who follows whom. */
export function followHandlers(state: State): Record<string, Handler> {
  const change =
    (apply: (followers: Set<User>, user: User) => void): Handler =>
    (request) => {
      const followed = findById(state, request.params.required("uid"));
      const { followers = [] } = request.body as { followers?: readonly (number | bigint)[] };
      if (!followed) return failure(400, "No such user");
      const users = followers.map((id) => findById(state, String(id)));
      // Nobody follows themselves, and those who are not there keep nobody else from following.
      for (const user of users) {
        if (user && user !== followed) apply(profileOf(state.people, followed).followers, user);
      }
      const missing = followers.find((_, index) => !users[index]);
      return missing === undefined
        ? json(200, confirmation("OK"))
        : failure(400, `There is no user ${missing}`);
    };

  const list =
    (name: "followers" | "following", pick: (user: User) => User[]): Handler =>
    (request) => {
      const user = findById(state, request.params.required("uid"));
      if (!user) return failure(400, "No such user");
      return listPage(request, name, pick(user));
    };

  return {
    followUser: change((followers, user) => followers.add(user)),
    unfollowUser: change((followers, user) => followers.delete(user)),
    listUserFollowers: list("followers", (user) => [...profileOf(state.people, user).followers]),
    listUserFollowing: list("following", (user) =>
      state.users.filter((other) => profileOf(state.people, other).followers.has(user)),
    ),
  };
}

function listPage(
  request: EmulatedRequest,
  name: string,
  users: readonly User[],
): ReturnType<typeof json> {
  const page = takeCursorPage(users, request);
  if (!page) return failure(400, "The cursor is malformed, or the limit no positive number");
  return json(200, {
    count: users.length,
    [name]: page.rows.map(({ userId }) => userId),
    pagination: page.pagination,
  });
}
