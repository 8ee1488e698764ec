import { createFetchTransport } from "../fetch-transport.ts";
import type { Transport } from "../transport.ts";
import { findNodeDispatcher, isNodeFetch } from "./find-dispatcher.ts";
import { send } from "./transport.ts";

/** The Node transport, and at times when a mock or wrapper stands in the place of `globalThis.fetch`, that one. */
export function createRuntimeTransport(): Transport {
  const overFetch = createFetchTransport();
  return (request) => {
    const dispatcher = isNodeFetch() ? findNodeDispatcher() : undefined;
    return dispatcher ? send(request, dispatcher) : overFetch(request);
  };
}
