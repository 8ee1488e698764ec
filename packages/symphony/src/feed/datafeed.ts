import { ApiError, isApiError } from "@signoff/core";
import { guardHook } from "@signoff/core/provider";
import type { SymphonySession } from "../session.ts";
import { createBatchReader } from "./batches.ts";
import { createDatafeeds, feedsPath, withoutId } from "./datafeeds.ts";
import type { FeedOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { type Known, settle } from "./settle.ts";
import { type EventSource, readLimits } from "./source.ts";

const readPath = "/agent/v5/datafeeds/{datafeedId}/read";
const readOperation = `POST ${readPath}` as const;

/** The datafeed of an account: found by its tag or created, created again when it is lost, deleted at the end. */
export function createDatafeed(session: SymphonySession, options: FeedOptions): EventSource {
  const { tag, updatePresence, includeOwn = false } = options;
  const { deleteAtEnd = tag === undefined } = options;
  const tell = guardHook(options.onStatus);
  const feeds = createDatafeeds(session, options);
  const progress = createProgress(tell);
  const batches = createBatchReader();
  const known: Known = { ownId: undefined, gone: new Set() };
  let ownId: string | undefined;
  let feedId: string | undefined;
  let lostId: string | undefined;
  let closing: Promise<void> | undefined;

  async function open(signal: AbortSignal): Promise<string> {
    if (lostId !== undefined) await feeds.remove(lostId, signal);
    const id = await (tag === undefined ? feeds.create(signal) : settle(feeds, tag, known, signal));
    // Before it is told: whoever signs off when told leaves no later moment to delete it.
    feedId = id;
    lostId = undefined;
    known.gone.clear();
    tell({ type: "opened", feedId, isNew: tag === undefined || id === known.ownId });
    return id;
  }

  async function findOwnId(signal: AbortSignal): Promise<string> {
    const init = { ...readLimits, signal };
    const { data, response } = await session.GET("/pod/v2/sessioninfo", init);
    const id = idOf(data?.id);
    if (id !== undefined) return id;
    // The account's own messages would pass for those of others, and be answered.
    throw withoutId(session, "GET /pod/v2/sessioninfo", "the account", response);
  }

  return {
    progress,
    async read(signal) {
      if (!includeOwn) ownId ??= await findOwnId(signal);
      feedId ??= await open(signal);
      const { ackId } = progress;
      const init = {
        params: { path: { datafeedId: feedId } },
        body: {
          ...(ackId !== undefined && { ackId }),
          ...(updatePresence !== undefined && { updatePresence }),
        },
        ...readLimits,
        signal,
      };
      const answer = await batches.read({
        operation: readOperation,
        typed: () => session.POST(readPath, init),
        streamed: () => session.stream.POST(readPath, init),
      });
      return progress.accept(answer);
    },
    isWanted({ initiator }) {
      const userId = idOf(initiator?.user?.userId);
      return includeOwn || userId === undefined || userId !== ownId;
    },
    recover(error) {
      const { status, operation } = error;
      if (operation !== readOperation || feedId === undefined) return false;
      if (batches.isSpoiled(error)) return true;
      if (status !== 400) return false;
      // It may be the `ackId` that was refused: then the feed still is there, and nothing is lost.
      if (progress.forget()) return true;
      tell({ type: "lost", feedId, lastPull: progress.lastPull });
      lostId = feedId;
      known.ownId = undefined;
      known.gone.add(feedId);
      feedId = undefined;
      return true;
    },
    explain: explainRefusal,
    async close() {
      const id = feedId ?? known.ownId;
      if (deleteAtEnd && id !== undefined) await (closing ??= feeds.remove(id));
    },
  };
}

/** The id of a user as a text; `undefined` for what is none. */
function idOf(userId: unknown): string | undefined {
  const isId = ["string", "number", "bigint"].includes(typeof userId);
  return isId ? String(userId) : undefined;
}

function explainRefusal(error: unknown): unknown {
  if (!isApiError(error) || error.status !== 403) return error;
  const { provider, operation, status, requestId, body, text } = error;
  if (!operation?.includes(feedsPath)) return error;
  return new ApiError(
    `${operation} answered 403: the account has 20 datafeeds already, or may not read them. List them with GET ${feedsPath} and delete those that nobody reads; one with a tag is found again after a restart.`,
    { provider, operation, status, requestId, body, text, cause: error },
  );
}
