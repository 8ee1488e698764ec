import type { FetchWatch } from "../transport/fetch-transport.ts";
import type { Framing } from "../values/content-length.ts";
import { followConnections, isCutOff, type Standing, standingNow } from "./answer-end.ts";
import { failedToConnect } from "./connect-failures.ts";

/** What undici tells of one request that a `fetch` makes of it. */
export class WatchedFetch implements FetchWatch {
  readonly neverLeft: FetchWatch["neverLeft"] = failedToConnect;
  #standing: Standing | undefined;

  follow<Value>(fetch: () => Value): Value {
    followConnections();
    if (!isListening) listen();
    following.push(this);
    try {
      return fetch();
    } finally {
      following.pop();
    }
  }

  isCutOff(framing: Framing): boolean {
    return isCutOff(framing, this.#standing);
  }

  /** undici took the answer for complete, for an end of its connection. */
  end(standing: Standing): void {
    this.#standing = standing;
  }
}

/** Whose requests undici makes now, the innermost last. */
const following: WatchedFetch[] = [];
const watches = new WeakMap<object, WatchedFetch>();
let isListening = false;

function listen(): void {
  isListening = true;
  const { subscribe } = process.getBuiltinModule("node:diagnostics_channel");
  subscribe("undici:request:create", (told) => {
    const watch = following.at(-1);
    if (watch) watches.set((told as Told).request, watch);
  });
  subscribe("undici:request:trailers", (told) => {
    const standing = standingNow();
    if (standing) watches.get((told as Told).request)?.end(standing);
  });
}

interface Told {
  readonly request: object;
}
