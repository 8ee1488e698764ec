import type { SymphonySession } from "../session.ts";
import { createDatafeed } from "./datafeed.ts";
import { type Feed, readEvents } from "./events.ts";
import { checkFeedOptions, type FeedOptions } from "./options.ts";

/**
 * The events of the account's streams, as they happen: narrow them by `type`, down to what each is about, such as
 * `event.payload.messageSent.message`. One that lacks that is passed over and told to `onStatus`, as are those that are none;
 * types that the specification does not have come as they are. Its `handle` calls a function for each; it is an iterator, too.
 *
 * Each event comes at least once. Those of one answer are acknowledged together, by the read after it, hence when the
 * body of the loop is through with all of them. A body that takes longer than 30 s, or ends the loop, may see some again.
 * Without a loop, a call of `next` says that the events before are handled: do not make it ahead.
 *
 * The feed survives outages and renewals of the session: whatever passes is tried again for ever, with growing waits, and
 * told to `onStatus`. One that the agent has lost is replaced. It ends without an error when the loop is left, the
 * `signal` aborts, or the session is signed off.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError | SessionEndedError} in the loop, when the session is lost.
 * @throws {ApiError} in the loop, for a refusal that lasts, such as 403 when the account has 20 datafeeds already.
 * @throws {ProtocolError} in the loop, for an answer that cannot be read and would be the same again.
 */
export function feed(session: SymphonySession, options?: FeedOptions): Feed {
  const own = checkFeedOptions(options);
  return readEvents(session, createDatafeed(session, own), own);
}
