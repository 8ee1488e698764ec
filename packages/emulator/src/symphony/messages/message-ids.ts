import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../errors.ts";
import type { State } from "../state.ts";

/** How far apart the times of a list of ids may be, in ms. */
const longestWindow = 24 * 60 * 60 * 1000;
const defaultLimit = 50;

/** Which messages were sent to a stream. */
export function messageIdHandlers(state: State): Record<string, Handler> {
  return {
    listStreamMessageIds({ params, query }) {
      const stream = state.streams.get(params.required("streamId"));
      if (!stream) return failure(404, "No such stream");
      const to = query.number("to") ?? state.clock.now();
      const since = query.number("since") ?? to - longestWindow;
      if (to - since > longestWindow) return failure(422, "The time is longer than 24 hours");
      const offset = query.number("offset") ?? 0;
      const limit = query.number("limit") ?? defaultLimit;
      const ids = stream.messages
        .filter(({ timestamp }) => timestamp >= since && timestamp <= to)
        .map(({ id }) => id);
      const page = ids.slice(offset, offset + limit);
      return json(200, {
        Data: page,
        TotalNumberFound: ids.length,
        numberReturned: page.length,
        nextStartNumber: offset + page.length,
      });
    },
  };
}
