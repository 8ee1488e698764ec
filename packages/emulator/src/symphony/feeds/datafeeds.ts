import type { EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { callerOf } from "../authorize.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";
import { createFeed, type Feed } from "./feed.ts";
import { feedsOf, removeFeed } from "./feeds.ts";
import { answerRead } from "./reading.ts";

/** How many datafeeds an account may read. */
const mostFeeds = 20;

/** The feeds of what happens in the streams that their owner belongs to. */
export function datafeedHandlers(state: State): Record<string, Handler> {
  const { feeds } = state;
  const findFeed = (request: EmulatedRequest): Feed | undefined => {
    const id = request.params.required("datafeedId");
    return feedsOf(feeds, callerOf(state, request)).find((feed) => feed.id === id);
  };
  return {
    listDatafeeds(request) {
      const tag = request.query.text("tag");
      const found = feedsOf(feeds, callerOf(state, request)).filter(
        (feed) => tag === undefined || feed.tag === tag,
      );
      return json(200, found.map(describeFeed));
    },
    createDatafeed(request) {
      const owner = callerOf(state, request);
      const { tag } = (request.body ?? {}) as { tag?: string };
      const feed = createFeed(feeds.clock, {
        owner,
        type: "fanout",
        tag,
        hears: (_event, audience) => audience.has(owner),
      });
      feeds.byId.set(feed.id, feed);
      return json(201, describeFeed(feed));
    },
    deleteDatafeed(request) {
      const feed = findFeed(request);
      const isGone =
        feeds.gone.get(request.params.required("datafeedId")) === callerOf(state, request);
      if (!feed && !isGone) return failure(400, "The datafeed does not exist");
      if (feed) removeFeed(feeds, feed);
      return empty(204);
    },
    readDatafeed(request) {
      const feed = findFeed(request);
      if (!feed) return failure(400, "The datafeed does not exist");
      return isBeyondLimit(state, feed)
        ? failure(403, `The account has ${mostFeeds} datafeeds already`)
        : answerRead(state, request, feed);
    },
  };
}

/** Whether the owner has so many older ones that this one cannot be read. */
function isBeyondLimit({ feeds }: State, feed: Feed): boolean {
  const datafeeds = feedsOf(feeds, feed.owner).filter(({ type }) => type === feed.type);
  return datafeeds.indexOf(feed) >= mostFeeds;
}

function describeFeed({ id, type }: Feed): object {
  return { id, type };
}
