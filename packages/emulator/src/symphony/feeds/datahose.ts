import type { EmulatedRequest, Handler } from "../../contract.ts";
import { callerOf } from "../authorize.ts";
import type { State } from "../state.ts";
import type { User } from "../user.ts";
import type { FeedEvent } from "./event.ts";
import { createFeed, type Feed } from "./feed.ts";
import { feedsOf, type Feeds } from "./feeds.ts";
import { answerRead } from "./reading.ts";

/** What a read of the datahose asks for. */
interface DatahoseRequest {
  readonly tag: string;
  readonly eventTypes: readonly string[];
  readonly scopes?: readonly string[];
}

/** The feeds of what happens on the whole pod. The first read makes one. */
export function datahoseHandlers(state: State): Record<string, Handler> {
  return {
    readDatahose(request: EmulatedRequest) {
      const wanted = request.body as DatahoseRequest;
      const owner = callerOf(state, request);
      const feed =
        findDatahose(state.feeds, owner, wanted) ?? openDatahose(state.feeds, owner, wanted);
      return answerRead(state, request, feed);
    },
  };
}

/** Readers with the same tag and filters share a feed. */
function findDatahose(feeds: Feeds, owner: User, wanted: DatahoseRequest): Feed | undefined {
  const tag = nameOf(wanted);
  return feedsOf(feeds, owner).find((feed) => feed.type === "datahose" && feed.tag === tag);
}

function openDatahose(feeds: Feeds, owner: User, wanted: DatahoseRequest): Feed {
  const types = new Set(wanted.eventTypes);
  // Nobody of another company takes part in anything here.
  const isHeard = wanted.scopes?.includes("INTERNAL") ?? true;
  const hears = ({ type }: FeedEvent): boolean => isHeard && types.has(type);
  const feed = createFeed(feeds.clock, { owner, type: "datahose", tag: nameOf(wanted), hears });
  feeds.byId.set(feed.id, feed);
  return feed;
}

function nameOf({ tag, eventTypes, scopes = [] }: DatahoseRequest): string {
  return [tag, eventTypes.toSorted().join(), scopes.toSorted().join()].join(" ");
}
