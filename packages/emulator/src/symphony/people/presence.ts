import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation } from "../callers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import { createId } from "../ids.ts";
import { findById, type State } from "../state.ts";
import type { User } from "../user.ts";
import { profileOf } from "./people.ts";

const categories: ReadonlySet<string> = new Set([
  "UNDEFINED",
  "AVAILABLE",
  "BUSY",
  "DO_NOT_DISTURB",
  "ON_THE_PHONE",
  "BE_RIGHT_BACK",
  "IN_A_MEETING",
  "AWAY",
  "OUT_OF_OFFICE",
  "OFF_WORK",
  "OFFLINE",
]);

/** Who is there, and the feeds that tell of it. */
export function presenceHandlers(state: State): Record<string, Handler> {
  const { people } = state;
  const describe = (user: User): object => {
    const { category, since } = profileOf(people, user).presence;
    return { category, userId: user.userId, timestamp: since };
  };
  const set = (user: User, { body, query }: EmulatedRequest): Answer => {
    const { category } = body as { category: string };
    if (!categories.has(category)) return failure(400, `There is no category "${category}"`);
    const profile = profileOf(people, user);
    const staysOffline = query.flag("soft") && profile.presence.category === "OFFLINE";
    if (!staysOffline) {
      profile.presence = { category, since: people.clock.now() };
      for (const { changed } of people.presenceFeeds.values()) changed.add(user);
    }
    return json(200, describe(user));
  };

  return {
    getOwnPresence: (request) => json(200, describe(callerOf(state, request))),
    setOwnPresence: (request) => set(callerOf(state, request), request),
    setUserPresence(request) {
      const user = findById(state, String((request.body as { userId?: bigint }).userId));
      return user ? set(user, request) : failure(404, "No such user");
    },
    getUserPresence({ params }) {
      const user = findById(state, params.required("uid"));
      return user ? json(200, describe(user)) : failure(404, "No such user");
    },
    listPresences({ query }) {
      const from = BigInt(query.text("lastUserId") ?? 0);
      const found = state.users
        .filter(({ userId }) => userId >= from)
        .toSorted((one, other) => (one.userId < other.userId ? -1 : 1));
      return json(200, found.slice(0, query.number("limit") ?? 1000).map(describe));
    },
    registerPresenceInterest({ body }) {
      const ids = body as readonly (number | bigint)[];
      return ids.every((id) => findById(state, String(id)))
        ? json(200, confirmation("OK"))
        : failure(404, "No such user");
    },
    createPresenceFeed(request) {
      const id = createId();
      people.presenceFeeds.set(id, { owner: callerOf(state, request), changed: new Set() });
      return json(200, { id });
    },
    readPresenceFeed(request) {
      const feed = people.presenceFeeds.get(request.params.required("feedId"));
      if (feed?.owner !== callerOf(state, request)) return failure(400, "No such feed");
      const changed = [...feed.changed];
      feed.changed.clear();
      return json(200, changed.map(describe));
    },
    deletePresenceFeed(request) {
      const id = request.params.required("feedId");
      const feed = people.presenceFeeds.get(id);
      if (feed?.owner !== callerOf(state, request)) return failure(400, "No such feed");
      people.presenceFeeds.delete(id);
      return json(200, { id });
    },
  };
}
