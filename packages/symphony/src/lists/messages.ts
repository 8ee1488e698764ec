import { ownOptions } from "@signoff/core/provider";
import type {
  MessageSearchQuery,
  Operations,
  StreamAttachmentItem,
  V4Message,
} from "../generated/operations.ts";
import { urlSafeId } from "../values/ids.ts";
import { onlyGiven } from "../values/only-given.ts";
import type { SymphonySession } from "../session.ts";
import { checkFilter, type FilterOf } from "./filter.ts";
import { isFull } from "./full-page.ts";
import { joinKeys } from "./keys.ts";
import { type ListOptions, pagedList } from "./paged-list.ts";
import { skipList } from "./skip-list.ts";
import { type Time, toMilliseconds, toOptionalMilliseconds } from "./time-window.ts";

/** Which messages {@link listMessages} gives. */
export interface MessageWindow {
  /** The earliest time. */
  since: Time;
  /** The latest time. Default: now. */
  until?: Time | undefined;
}

/** Which files {@link listStreamAttachments} gives. */
export interface AttachmentWindow {
  /** The earliest time. Default: the stream's beginning. */
  since?: Time | undefined;
  /** The latest time. Default: now. */
  until?: Time | undefined;
}

/** What {@link searchMessages} looks for, and where. `text` needs a `streamId`. */
export interface MessageSearch
  extends MessageSearchQuery, FilterOf<Operations["POST"]["/agent/v1/message/search"]> {}

/**
 * The messages of a stream in a time, in the order in which the agent gives them. Messages that come meanwhile shift no
 * others out of the list.
 *
 * @throws {InvalidOptionError} for an id, time, search or option that is unfit, at once.
 * @throws {ProtocolError} while it is read, when an answer is no list, or the pages come to no end.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} while it is read, as any call does.
 */
export function listMessages(
  session: SymphonySession,
  streamId: string,
  window: MessageWindow,
  options?: ListOptions,
): AsyncGenerator<V4Message, void, undefined> {
  const path = "/agent/v4/stream/{sid}/message";
  const own = ownOptions(window, ["since", "until"], "window");
  const sid = urlSafeId("streamId", streamId);
  const since = toMilliseconds("since", own.since);
  const until = toOptionalMilliseconds("until", own.until);
  return skipList<V4Message>(
    {
      operation: `GET ${path}`,
      usual: 50,
      most: 500,
      keyOf: ({ messageId }) => messageId,
      async read(rows, call) {
        const params = { path: { sid }, query: { since, ...onlyGiven({ until }), ...rows } };
        const { data, response } = await session.GET(path, { ...call, params });
        return { entries: data, response };
      },
    },
    options,
  );
}

/**
 * The messages that a search finds.
 *
 * @throws as {@link listMessages}.
 */
export function searchMessages(
  session: SymphonySession,
  search: MessageSearch,
  options?: ListOptions,
): AsyncGenerator<V4Message, void, undefined> {
  const path = "/agent/v1/message/search";
  checkFilter("search", search);
  const { scope, sortDir, tier, streamId, ...query } = search;
  const where = streamId === undefined ? {} : { streamId: urlSafeId("streamId", streamId) };
  const body = { ...query, ...where };
  return skipList<V4Message>(
    {
      operation: `POST ${path}`,
      usual: 50,
      keyOf: ({ messageId }) => messageId,
      async read(rows, call) {
        const params = { query: { ...onlyGiven({ scope, sortDir, tier }), ...rows } };
        const { data, response } = await session.POST(path, { ...call, params, body });
        return { entries: data, response };
      },
    },
    options,
  );
}

/**
 * The files of a stream's messages in a time, the oldest first. `downloadAttachment` takes them with the stream's id.
 *
 * @throws as {@link listMessages}; the pages also come to no end where more files than a page holds are of one millisecond.
 */
export function listStreamAttachments(
  session: SymphonySession,
  streamId: string,
  window?: AttachmentWindow,
  options?: ListOptions,
): AsyncGenerator<StreamAttachmentItem, void, undefined> {
  const path = "/pod/v1/streams/{sid}/attachments";
  const own = ownOptions(window, ["since", "until"], "window");
  const sid = urlSafeId("streamId", streamId);
  const begin = toOptionalMilliseconds("since", own.since);
  const to = toOptionalMilliseconds("until", own.until);
  return pagedList<StreamAttachmentItem, number>(
    {
      operation: `GET ${path}`,
      usual: 100,
      most: 100,
      keyOf: ({ messageId, fileId }) => joinKeys(messageId, fileId),
      async read(since = begin, limit, call) {
        const params = { path: { sid }, query: { ...onlyGiven({ since, to }), limit } };
        const { data, response } = await session.GET(path, { ...call, params });
        const next = isFull(data, limit) ? data.at(-1)?.ingestionDate : undefined;
        return { entries: data, response, next };
      },
    },
    options,
  );
}
