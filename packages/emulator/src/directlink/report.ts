import type { Handler } from "../contract.ts";
import { success } from "./envelope.ts";
import { printGoTime } from "./go-time.ts";
import { forCaller } from "./session.ts";
import type { State } from "./state.ts";

const pageSize = 100;

/** The latest transfers first. */
export function reportHandlers(state: State): Record<string, Handler> {
  return {
    getTransferReport: forCaller(state, (request, { user }) => {
      const page = request.query.number("page") ?? 0;
      const rows = user.transfers
        .toReversed()
        .slice(page * pageSize, (page + 1) * pageSize)
        .map(({ direction, file, size, time, result }) => {
          const printed = printGoTime(time, state.startedAt);
          return { user: user.username, direction, file, size, time: printed, result };
        });
      return success(state, "handlerReport", { user: user.username, transfers: rows });
    }),
  };
}
