import { readBody } from "./body-reader.ts";
import type { FetchFunction } from "./options.ts";
import { BodyFailure, type Transport, type WireAnswer, type WireRequest } from "./transport.ts";

/** Sends with a `fetch`; with `globalThis.fetch`, looked up at each request, where none is given. */
export function createFetchTransport(fetch?: FetchFunction): Transport {
  // An app's own `fetch` may be deaf to the signal.
  return (request) => request.cancellation.race(exchange(fetch ?? globalThis.fetch, request));
}

async function exchange(fetch: FetchFunction, request: WireRequest): Promise<WireAnswer> {
  const { call } = request;
  const { status, ok, headers, body } = await fetch(request.url.href, toFetchInit(request));
  call.phase = "body";
  if (call.streaming && ok && body) return { status, headers, body };
  try {
    return { status, headers, body: await readBody(body, call, status) };
  } catch (error) {
    throw new BodyFailure(status, error);
  }
}

/** Without a prototype, since `fetch` reads inherited members too and a polluted one would change the request. */
function toFetchInit({ method, headers, body, cancellation }: WireRequest): RequestInit {
  return Object.assign(Object.create(null) as RequestInit, {
    method,
    headers: headers.pairs,
    body: body ?? null,
    signal: cancellation.signal,
    redirect: "manual",
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  });
}
