import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation, forCallers, forUser } from "../callers.ts";
import { failure } from "../errors.ts";
import { findById, type State } from "../state.ts";
import type { User } from "../user.ts";
import { type People, profileOf } from "./people.ts";

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

const defaultLimit = 1000;

/** Who is there. */
export function presenceHandlers(state: State): Record<string, Handler> {
  const { people } = state;
  return {
    getOwnPresence: forCallers(state, (_request, caller) =>
      json(200, describePresence(people, caller)),
    ),
    setOwnPresence: forCallers(state, (request, caller) => setPresence(people, caller, request)),
    setUserPresence(request) {
      const user = findById(state, String((request.body as { userId?: bigint }).userId));
      return user ? setPresence(people, user, request) : failure(404, "No such user");
    },
    getUserPresence: forUser(
      state,
      "uid",
      (_request, user) => json(200, describePresence(people, user)),
      404,
    ),
    listPresences: ({ query }) => {
      const from = BigInt(query.text("lastUserId") ?? 0);
      const found = state.users
        .filter(({ userId }) => userId >= from)
        .toSorted((one, other) => (one.userId < other.userId ? -1 : 1))
        .slice(0, query.number("limit") ?? defaultLimit);
      return json(
        200,
        found.map((user) => describePresence(people, user)),
      );
    },
    registerPresenceInterest({ body }) {
      const ids = body as readonly (number | bigint)[];
      return ids.every((id) => findById(state, String(id)))
        ? json(200, confirmation("OK"))
        : failure(404, "No such user");
    },
  };
}

/** How somebody is there. */
export function describePresence(people: People, user: User): object {
  const { category, since } = profileOf(people, user).presence;
  return { category, userId: user.userId, timestamp: since };
}

function setPresence(people: People, user: User, { body, query }: EmulatedRequest): Answer {
  const { category } = body as { category: string };
  if (!categories.has(category)) return failure(400, `There is no category "${category}"`);
  const profile = profileOf(people, user);
  const staysOffline = query.flag("soft") && profile.presence.category === "OFFLINE";
  if (!staysOffline) {
    profile.presence = { category, since: people.clock.now() };
    for (const { changed } of people.presenceFeeds.values()) changed.add(user);
  }
  return json(200, describePresence(people, user));
}
