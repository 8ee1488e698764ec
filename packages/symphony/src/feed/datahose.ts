import { guardHook } from "@signoff/core/provider";
import type { V5EventsReadBody } from "../generated/operations.ts";
import type { SymphonySession } from "../session.ts";
import { createBatchReader } from "./batches.ts";
import { type Feed, readEvents } from "./events.ts";
import { checkDatahoseOptions, type DatahoseOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { type EventSource, readLimits } from "./source.ts";

const readPath = "/agent/v5/events/read";

/**
 * The events of the whole pod, those of the account itself included, as `feed` tells those of its streams: at least
 * once, across outages and renewals, until the loop is left, the `signal` aborts, or the session is signed off.
 *
 * @throws {InvalidOptionError} for bad options, before any request.
 * @throws {AuthenticationError | SessionEndedError} in the loop, when the session is lost.
 * @throws {ApiError} in the loop, for a refusal that lasts, such as 400 for the filters, and 403 where the pod has no
 *   datahose.
 * @throws {ProtocolError} in the loop, for an answer that cannot be read and would be the same again.
 */
export function datahose(session: SymphonySession, options: DatahoseOptions): Feed {
  const own = checkDatahoseOptions(options);
  return readEvents(session, createDatahose(session, own), own);
}

function createDatahose(session: SymphonySession, options: DatahoseOptions): EventSource {
  const { tag, eventTypes, scopes, updatePresence } = options;
  const batches = createBatchReader();
  const progress = createProgress(guardHook(options.onStatus));
  return {
    progress,
    async read(signal) {
      const { ackId } = progress;
      const body: V5EventsReadBody = {
        type: "datahose",
        tag,
        eventTypes,
        ...(scopes && { scopes }),
        ...(ackId !== undefined && { ackId }),
        ...(updatePresence !== undefined && { updatePresence }),
      };
      const init = { body, ...readLimits, signal };
      const answer = await batches.read({
        operation: `POST ${readPath}`,
        typed: () => session.POST(readPath, init),
        streamed: () => session.stream.POST(readPath, init),
      });
      return progress.accept(answer);
    },
    isWanted: () => true,
    // A refused `ackId` is worth another read without it; refused filters are not.
    recover: (error) => batches.isSpoiled(error) || (error.status === 400 && progress.forget()),
    explain: (error) => error,
    close: () => Promise.resolve(),
  };
}
