import { ApiError, isApiError, type OperationName, ProtocolError } from "@signoff/core";
import { guardHook } from "@signoff/core/provider";
import type { V5Datafeed } from "../generated/operations.ts";
import type { SymphonySession } from "../session.ts";
import type { FeedOptions } from "./options.ts";
import { objectsIn } from "./objects-in.ts";
import { createProgress } from "./progress.ts";
import { type EventSource, readLimits } from "./source.ts";

const feedsPath = "/agent/v5/datafeeds";
const readPath = "/agent/v5/datafeeds/{datafeedId}/read";
const closeLimits = { timeout: 5_000 };

/** The datafeed of an account: found by its tag or created, created again when it is lost, deleted at the end. */
export function createDatafeed(session: SymphonySession, options: FeedOptions): EventSource {
  const { tag, includeInvisible, updatePresence, includeOwn = false } = options;
  const { deleteAtEnd = tag === undefined } = options;
  const tell = guardHook(options.onStatus);
  const progress = createProgress();
  let ownId: string | undefined;
  let feedId: string | undefined;
  let lostId: string | undefined;
  let closing: Promise<void> | undefined;

  async function remove(datafeedId: string, signal?: AbortSignal): Promise<void> {
    const init = { params: { path: { datafeedId } }, ...closeLimits, signal };
    // One that cannot be deleted is gone already, or will be when nobody has read it for a while.
    await session.DELETE("/agent/v5/datafeeds/{datafeedId}", init).catch(() => undefined);
  }

  async function find(signal: AbortSignal): Promise<string | undefined> {
    if (tag === undefined) return undefined;
    const init = { params: { query: { tag } }, ...readLimits, signal };
    const { data } = await session.GET(feedsPath, init);
    const feeds = objectsIn(data).filter((one) => isFanout(one, tag));
    const ids = feeds.map(({ id }) => id).filter((id) => isUsable(id) && id !== lostId);
    // Agents may name a datafeed after its tag.
    return ids.find((id) => id === tag) ?? ids[0];
  }

  async function create(signal: AbortSignal): Promise<string> {
    const body = {
      ...(tag !== undefined && { tag }),
      ...(includeInvisible !== undefined && { includeInvisible }),
    };
    const init = { body, ...readLimits, signal };
    const { data, response } = await session.POST(feedsPath, init);
    if (isUsable(data?.id)) return data.id;
    throw withoutId(`POST ${feedsPath}`, "a datafeed", response);
  }

  async function open(signal: AbortSignal): Promise<string> {
    if (lostId !== undefined) await remove(lostId, signal);
    const found = await find(signal);
    // Before it is told: whoever signs off when told leaves no later moment to delete it.
    feedId = found ?? (await create(signal));
    lostId = undefined;
    tell({ type: "opened", feedId, isNew: found === undefined });
    return feedId;
  }

  async function findOwnId(signal: AbortSignal): Promise<string> {
    const init = { ...readLimits, signal };
    const { data, response } = await session.GET("/pod/v2/sessioninfo", init);
    const id = data?.id ?? undefined;
    if (id !== undefined) return String(id);
    // The account's own messages would pass for those of others, and be answered.
    throw withoutId("GET /pod/v2/sessioninfo", "the account", response);
  }

  function withoutId(
    operation: OperationName,
    whose: string,
    { status }: { readonly status: number },
  ): ProtocolError {
    return new ProtocolError(`${operation} answered without the id of ${whose}.`, {
      provider: session.provider,
      operation,
      status,
      reason: "unusable",
    });
  }

  return {
    progress,
    async read(signal) {
      if (!includeOwn) ownId ??= await findOwnId(signal);
      feedId ??= await open(signal);
      const { ackId } = progress;
      const { data } = await session.POST(readPath, {
        params: { path: { datafeedId: feedId } },
        body: {
          ...(ackId !== undefined && { ackId }),
          ...(updatePresence !== undefined && { updatePresence }),
        },
        ...readLimits,
        signal,
      });
      return progress.accept(data);
    },
    isWanted({ initiator }) {
      const userId = initiator?.user?.userId;
      return includeOwn || userId === undefined || String(userId) !== ownId;
    },
    recover({ status, operation }) {
      if (status !== 400 || operation !== `POST ${readPath}` || feedId === undefined) return false;
      // It may be the `ackId` that was refused: then the feed still is there, and nothing is lost.
      if (progress.forget()) return true;
      tell({ type: "lost", feedId, lastPull: progress.lastPull });
      lostId = feedId;
      feedId = undefined;
      return true;
    },
    explain: explainRefusal,
    async close() {
      if (deleteAtEnd && feedId !== undefined) await (closing ??= remove(feedId));
    },
  };
}

function isUsable(id: unknown): id is string {
  return typeof id === "string" && id !== "";
}

/** What a datahose leaves in the list has ids of another form. */
function isFanout({ id = "", type }: V5Datafeed, tag: string): boolean {
  if (typeof type === "string") return type === "fanout";
  return id === tag || /^[^\s_]+_f(_[^\s_]+)?$/.test(id);
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
