import { ApiError, isApiError } from "@signoff/core";
import { guardHook } from "@signoff/core/provider";
import type { SymphonySession } from "../session.ts";
import { createBatchReader } from "./batches.ts";
import { feedsPath } from "./datafeeds.ts";
import { HeldDatafeed } from "./held-datafeed.ts";
import type { FeedOptions } from "./options.ts";
import { OwnAccount } from "./own-account.ts";
import { createProgress } from "./progress.ts";
import { type EventSource, readLimits } from "./source.ts";

const readPath = "/agent/v5/datafeeds/{datafeedId}/read";
const readOperation = `POST ${readPath}` as const;

/** The events of an account's datafeed. */
export function createDatafeed(session: SymphonySession, options: FeedOptions): EventSource {
  const { updatePresence, includeOwn = false } = options;
  const own = includeOwn ? undefined : new OwnAccount(session);
  const held = new HeldDatafeed(session, options);
  const progress = createProgress(guardHook(options.onStatus));
  const batches = createBatchReader();
  return {
    progress,
    async read(signal) {
      await own?.find(signal);
      const datafeedId = await held.open(signal);
      const { ackId } = progress;
      const init = {
        params: { path: { datafeedId } },
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
    isWanted: (event) => !own?.hasInitiated(event),
    recover(error) {
      if (error.operation !== readOperation || !held.isOpen) return false;
      if (batches.isSpoiled(error)) return true;
      if (error.status !== 400) return false;
      // It may be the `ackId` that was refused: then the feed still is there, and nothing is lost.
      if (progress.forget()) return true;
      held.lose(progress.lastPull);
      return true;
    },
    explain: explainRefusal,
    close: () => held.close(),
  };
}

function explainRefusal(error: unknown): unknown {
  if (!isApiError(error) || error.status !== 403) return error;
  const { provider, operation, status, requestId, code, body, text } = error;
  if (!operation?.includes(feedsPath)) return error;
  return new ApiError(
    `${operation} answered 403: the account has 20 datafeeds already, or may not read them. List them with GET ${feedsPath} and delete those that nobody reads; one with a tag is found again after a restart.`,
    { provider, operation, status, requestId, code, body, text, cause: error },
  );
}
