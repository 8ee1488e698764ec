import type { StepResponse } from "../transport/step-response.ts";
import type { CallRequest } from "../transport/request.ts";
import type { CallResponse } from "../transport/response.ts";
import type { WireRequest } from "../transport/transport.ts";

/** Sends a request on, to the next step or to the wire. It may be called again. */
export type Next = (request: CallRequest) => Promise<StepResponse>;

/** One layer around every request: it may change, delay, repeat or answer it. */
export type Step = (request: CallRequest, next: Next) => Promise<StepResponse>;

/** Sends a request and gives its answer. */
export type Send = (request: WireRequest) => Promise<CallResponse>;

/** A step of the library's own, on the light request and answer that cost little: it puts itself around a sender. */
export type Layer = (next: Send) => Send;

/** Puts layers around a sender, the first one outermost. */
export function composeLayers(layers: readonly Layer[], send: Send): Send {
  return layers.reduceRight<Send>((next, layer) => layer(next), send);
}
