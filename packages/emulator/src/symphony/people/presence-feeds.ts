import type { Answer, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forCallers } from "../callers.ts";
import { failure } from "../errors.ts";
import { createId } from "../ids.ts";
import type { State } from "../state.ts";
import type { PresenceFeed } from "./people.ts";
import { describePresence } from "./presence.ts";

/** The feeds that tell whose presence has changed, each for its owner. */
export function presenceFeedHandlers(state: State): Record<string, Handler> {
  const { people } = state;
  return {
    createPresenceFeed: forCallers(state, (_request, owner) => {
      const id = createId();
      people.presenceFeeds.set(id, { owner, changed: new Set() });
      return json(200, { id });
    }),
    readPresenceFeed: forOwner(state, (_id, { changed }) => {
      const told = [...changed].map((user) => describePresence(people, user));
      changed.clear();
      return json(200, told);
    }),
    deletePresenceFeed: forOwner(state, (id) => {
      people.presenceFeeds.delete(id);
      return json(200, { id });
    }),
  };
}

function forOwner(state: State, handler: (id: string, feed: PresenceFeed) => Answer): Handler {
  return forCallers(state, ({ params }, caller) => {
    const id = params.required("feedId");
    const feed = state.people.presenceFeeds.get(id);
    return feed?.owner === caller ? handler(id, feed) : failure(400, "No such feed");
  });
}
