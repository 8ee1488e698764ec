import { checkText } from "@signoff/core/provider";
import type { ChannelSubscriber, Signal } from "../generated/operations.ts";
import type { SymphonySession } from "../session.ts";
import { type ListOptions, pagedList } from "./paged-list.ts";
import { skipList } from "./skip-list.ts";

/**
 * The signals that the account created, and the public ones that it subscribed to.
 *
 * @throws {InvalidOptionError} for an id or option that is unfit, at once.
 * @throws {ProtocolError} while it is read, when an answer is no list, or the pages come to no end.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} while it is read, as any call does.
 */
export function listSignals(
  session: SymphonySession,
  options?: ListOptions,
): AsyncGenerator<Signal, void, undefined> {
  const path = "/agent/v1/signals/list";
  return skipList<Signal>(
    {
      operation: `GET ${path}`,
      usual: 50,
      most: 500,
      keyOf: ({ id }) => id,
      async read(rows, call) {
        const params = { query: rows };
        const { data, response } = await session.GET(path, { ...call, params });
        return { entries: data, response };
      },
    },
    options,
  );
}

/**
 * The subscribers of a signal.
 *
 * @throws as {@link listSignals}.
 */
export function listSignalSubscribers(
  session: SymphonySession,
  signalId: string,
  options?: ListOptions,
): AsyncGenerator<ChannelSubscriber, void, undefined> {
  const path = "/agent/v1/signals/{id}/subscribers";
  checkText("signalId", signalId);
  return pagedList<ChannelSubscriber, number>(
    {
      operation: `GET ${path}`,
      usual: 100,
      keyOf: ({ userId }) => userId,
      async read(skip = 0, limit, call) {
        const params = { path: { id: signalId }, query: { skip, limit } };
        const { data, response } = await session.GET(path, { ...call, params });
        const entries = data?.data ?? [];
        return { entries, response, next: data?.hasMore ? skip + entries.length : undefined };
      },
    },
    options,
  );
}
