import type { Call } from "./call.ts";

/** A body that can be sent as it is. All but a stream can be sent again. */
export type RequestBody =
  | string
  | Uint8Array<ArrayBuffer>
  | Blob
  | FormData
  | URLSearchParams
  | ReadableStream<Uint8Array>;

/** Bytes as an app hands them over for a binary request body. */
export type BinaryBody = Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>;

/** What steps see of a request: a light stand-in for the web's `Request`. */
export interface CallRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: RequestBody | undefined;
  readonly signal: AbortSignal | undefined;
  readonly call: Call;
}

/** The `Request` that openapi-fetch is given: it only keeps what it is told. */
export class LightRequest implements CallRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: RequestBody | undefined;
  readonly signal: AbortSignal | undefined;
  readonly call: Call;

  constructor(url: string, init: Omit<CallRequest, "url">) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
    this.call = init.call;
  }
}

/** The same request with other headers. */
export function withHeaders(request: CallRequest, headers: Headers): CallRequest {
  const { method, url, body, signal, call } = request;
  return new LightRequest(url, { method, headers, body, signal, call });
}

/** The same request with another signal. */
export function withSignal(request: CallRequest, signal: AbortSignal): CallRequest {
  const { method, url, headers, body, call } = request;
  return new LightRequest(url, { method, headers, body, signal, call });
}

/** Whether the body can be sent a second time. */
export function isReplayable(request: CallRequest): boolean {
  return !(request.body instanceof ReadableStream);
}
