import type { ProviderContext } from "../../contract.ts";
import { createId } from "../ids.ts";
import { type User, describeUser } from "../user.ts";
import { type EventDraft, type FeedEvent, payloadOf } from "./event.ts";
import { deleteFeed, type Feed, isAlive, offer } from "./feed.ts";

/** How long a read waits for events, in ms. */
const longestPoll = 20 * 1000;

/** Every feed of one server. */
export interface Feeds extends Pick<ProviderContext, "clock"> {
  /** By id, oldest first. */
  readonly byId: Map<string, Feed>;
  /** Those that were lost or deleted, by id, and whose they were. */
  readonly gone: Map<string, User>;
  /** How long a read waits for events, in milliseconds of the clock. */
  patience: number;
}

/** Makes an empty collection. */
export function createFeeds({ clock }: Pick<ProviderContext, "clock">): Feeds {
  return { clock, byId: new Map(), gone: new Map(), patience: longestPoll };
}

/** The feeds that can still be read, oldest first. Those that cannot are gone for good. */
export function liveFeeds(feeds: Feeds): Feed[] {
  const now = feeds.clock.now();
  for (const feed of feeds.byId.values()) if (!isAlive(feed, now)) removeFeed(feeds, feed);
  return [...feeds.byId.values()];
}

/** The feeds of one user, oldest first. */
export function feedsOf(feeds: Feeds, owner: User): Feed[] {
  return liveFeeds(feeds).filter((feed) => feed.owner === owner);
}

/** Deletes a feed for good. */
export function removeFeed({ byId, gone }: Feeds, feed: Feed): void {
  byId.delete(feed.id);
  gone.set(feed.id, feed.owner);
  deleteFeed(feed);
}

/** Tells the feeds of those who take part, and the datahose, of something that happened. */
export function publish(feeds: Feeds, audience: Iterable<User>, draft: EventDraft): void {
  announce(feeds, audience, {
    ...stamp(feeds),
    type: draft.type,
    initiator: { user: describeUser(draft.initiator) },
    payload: payloadOf(draft),
  });
}

/** The same for an event that is ready. */
export function announce(feeds: Feeds, audience: Iterable<User>, event: FeedEvent): void {
  const listeners = new Set(audience);
  for (const feed of liveFeeds(feeds)) if (feed.hears(event, listeners)) offer(feed, event);
}

/** What every event has: ids of its own, and the time. */
export function stamp({ clock }: Feeds): { id: string; messageId: string; timestamp: number } {
  return { id: createId(), messageId: createId(), timestamp: clock.now() };
}
