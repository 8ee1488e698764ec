import type { CallRequest } from "./request.ts";

/** What steps may rely on in an answer; the web's `Response` has all of it. */
export interface StepResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly url: string;
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Sends a request on, to the next step or to the wire. It may be called again. */
export type Next = (request: CallRequest) => Promise<StepResponse>;

/** One layer around every request: it may change, delay, repeat or answer it. */
export type Step = (request: CallRequest, next: Next) => Promise<StepResponse>;

/** Puts steps around a sender, the first one outermost. */
export function composeSteps(steps: readonly Step[], wire: Next): Next {
  return steps.reduceRight<Next>((next, step) => (request) => step(request, next), wire);
}
