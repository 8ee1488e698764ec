import type { State } from "../state.ts";
import { describeUser, type User } from "../user.ts";
import { completeEvent } from "./event.ts";
import { announce, feedsOf, liveFeeds, removeFeed, stamp } from "./feeds.ts";

/** An event as a test makes it up. */
export interface SymphonyEvent {
  /** One of the document's types, or any other. */
  readonly type: string;
  /**
   * Whatever else it has. `id`, `messageId`, `timestamp` and another user as `initiator` are added where they are left out,
   * and so is all that events of a documented type always have, from the document's examples.
   */
  readonly [property: string]: unknown;
}

/** A feed as a test may see it. */
export interface SymphonyFeed {
  readonly id: string;
  readonly username: string;
  readonly type: "fanout" | "datahose";
  /** How many events no read has answered yet. */
  readonly waiting: number;
  /** How many events were answered and not acknowledged. */
  readonly unacknowledged: number;
  /** How many reads wait for events. */
  readonly readers: number;
}

/** What a test may do to the feeds. */
export interface FeedControls {
  /**
   * Tells the datafeeds of a user, and the datahose, of an event; answers its id. What one of its type always has is
   * added, such as a payload; one of a type that the document does not have goes out unchecked. Throws a `RangeError` for an unknown user.
   */
  pushEvent(username: string, event: SymphonyEvent): string;
  /** Loses all feeds of a user, or of everybody, as if they had not been read for too long. */
  loseFeeds(username?: string): void;
  /** The feeds that can be read, oldest first. */
  feeds(): SymphonyFeed[];
  /** How long a read waits for events, in milliseconds of the server's clock: 20,000 at first. */
  setFeedPatience(milliseconds: number): void;
  /** Resets all connections, those of waiting reads among them. Feeds and sessions are kept. */
  restartAgent(): void;
}

/** Makes the controls over the feeds of one server. */
export function feedControls(state: State, resetConnections: () => void): FeedControls {
  const { feeds } = state;
  return {
    pushEvent(username, event) {
      const user = knownUser(state, username);
      const made = completeEvent({ ...stamp(feeds), ...byAnother(state, user), ...event });
      announce(feeds, [user], made);
      return made.id;
    },
    loseFeeds(username) {
      const owner = username === undefined ? undefined : knownUser(state, username);
      const lost = owner ? feedsOf(feeds, owner) : liveFeeds(feeds);
      for (const feed of lost) removeFeed(feeds, feed);
    },
    feeds: () =>
      liveFeeds(feeds).map(({ id, owner, type, waiting, unacknowledged, readers }) => ({
        id,
        username: owner.username,
        type,
        waiting: waiting.length,
        unacknowledged: [...unacknowledged.values()].flatMap(({ events }) => events).length,
        readers: readers.size,
      })),
    setFeedPatience(milliseconds) {
      if (!(milliseconds >= 0)) {
        throw new RangeError(`milliseconds: ${milliseconds} is no time; give 0 or more.`);
      }
      feeds.patience = milliseconds;
    },
    restartAgent: resetConnections,
  };
}

/** Feeds tend to leave out what their own account has done. */
function byAnother({ users }: State, user: User): { initiator?: object } {
  const other = users.find((one) => one !== user);
  return other ? { initiator: { user: describeUser(other) } } : {};
}

function knownUser({ users }: State, username: string): User {
  const user = users.find((one) => one.username === username);
  if (!user) throw new RangeError(`username: there is no user "${username}".`);
  return user;
}
