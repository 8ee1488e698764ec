import { createFetchTransport, type FetchWatch } from "../transport/fetch-transport.ts";
import type { FetchFunction } from "../transport/fetch-function.ts";
import type { Transport } from "../transport/transport.ts";
import { rememberFailures } from "./connect-failures.ts";
import {
  dispatcherPlace,
  findNodeDispatcher,
  type Globals,
  isNodeFetch,
} from "./find-dispatcher.ts";
import { runtimeVersions } from "./runtime.ts";
import { nodesExchange, send } from "./transport.ts";
import { WatchedFetch } from "./watched-fetch.ts";

/**
 * A transport over the app's `fetch`, where it gives one. Else the Node transport, and at times when a mock or wrapper
 * stands in the place of `globalThis.fetch`, that one.
 */
export function createRuntimeTransport(fetch?: FetchFunction): Transport {
  const overFetch = createFetchTransport(fetch, hasUndici() ? watchUndici : undefined);
  if (fetch) return overFetch;
  const NewExchange = nodesExchange();
  const place = dispatcherPlace();
  let examined: unknown;
  let isNodes = false;
  return (request) => {
    const { fetch: current, [place]: known } = globalThis as unknown as Globals;
    if (current !== examined) {
      examined = current;
      isNodes = isNodeFetch();
    }
    const dispatcher = isNodes ? (known ?? findNodeDispatcher()) : undefined;
    return dispatcher ? send(request, dispatcher, NewExchange) : overFetch(request);
  };
}

function hasUndici(): boolean {
  return runtimeVersions()["undici"] !== undefined;
}

/** Whatever `fetch` it is: most of them send on undici. */
function watchUndici(): FetchWatch {
  rememberFailures();
  return new WatchedFetch();
}
