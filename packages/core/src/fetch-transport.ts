import { readBody } from "./body-reader.ts";
import { InvalidOptionError } from "./errors.ts";
import { neverLeft } from "./never-left.ts";
import type { FetchFunction } from "./options.ts";
import { checkUnread } from "./request.ts";
import { checkTarget } from "./target.ts";
import { BodyFailure, type Transport, type WireAnswer, type WireRequest } from "./transport.ts";

/** Sends with a `fetch`; with `globalThis.fetch`, looked up at each request, where none is given. */
export function createFetchTransport(fetch?: FetchFunction): Transport {
  // An app's own `fetch` may be deaf to the signal.
  return (request) => request.cancellation.race(exchange(fetch ?? globalThis.fetch, request));
}

async function exchange(fetch: FetchFunction, request: WireRequest): Promise<WireAnswer> {
  const { call } = request;
  checkTarget(request);
  if (request.body instanceof ReadableStream) checkUnread(request.body);
  const { status, ok, headers, body } = await send(fetch, request);
  call.phase = "body";
  if (call.streaming && ok && body) return { status, headers, body };
  try {
    return { status, headers, body: await readBody(body, call, status) };
  } catch (error) {
    throw new BodyFailure(status, error);
  }
}

async function send(fetch: FetchFunction, request: WireRequest): Promise<Response> {
  const init = toFetchInit(request);
  try {
    return await fetch(request.url.href, init);
  } catch (error) {
    if (isUnfit(request.url.href, init)) throw unfitBody();
    if (neverLeft(error)) request.call.left = false;
    throw error;
  }
}

/** Whether the web makes no request of it at all. A stream is no reason: it was looked at before, and may be read by now. */
function isUnfit(url: string, init: RequestInit): boolean {
  if (!init.body || init.body instanceof ReadableStream) return false;
  try {
    void new Request(url, init);
    return false;
  } catch {
    return true;
  }
}

function unfitBody(): InvalidOptionError {
  return new InvalidOptionError(
    "body",
    "cannot be sent; give a text, bytes, a form, or a Blob of this runtime's own.",
  );
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
