import { byteStream } from "../values/byte-stream.ts";
import { readBody } from "./body-reader.ts";
import { type Framing, readLength } from "../values/content-length.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { tellsOfRedirect, toFetchInit } from "./fetch-init.ts";
import { readForeignAnswer } from "./foreign-answer.ts";
import { neverLeft } from "./never-left.ts";
import type { FetchFunction } from "./fetch-function.ts";
import { isSuccess } from "./response.ts";
import { checkTarget } from "./target.ts";
import {
  BodyFailure,
  cutOff,
  RedirectFailure,
  type Transport,
  type WireAnswer,
  type WireRequest,
} from "./transport.ts";

/** What a runtime sees of one request beside what its `fetch` tells. */
export interface FetchWatch {
  /** Calls the `fetch`. */
  follow<Value>(fetch: () => Value): Value;
  /** Whether the body of an answer, which came to an end, was cut off there. */
  isCutOff(framing: Framing): boolean;
  /** Whether no connection stood when it failed. */
  neverLeft(error: unknown): boolean;
}

/**
 * Sends with a `fetch`; with `globalThis.fetch`, looked up at each request, where none is given.
 *
 * @param watch makes what watches one request.
 */
export function createFetchTransport(fetch?: FetchFunction, watch?: () => FetchWatch): Transport {
  // An app's own `fetch` may be deaf to the signal.
  return (request) =>
    request.cancellation.race(exchange(fetch ?? globalThis.fetch, request, watch?.()));
}

async function exchange(
  fetch: FetchFunction,
  request: WireRequest,
  watch: FetchWatch | undefined,
): Promise<WireAnswer> {
  const { call, method } = request;
  if (!request.isChecked) checkTarget(request);
  const answer = await send(fetch, request, watch);
  call.phase = "body";
  const { status, headers, body } = readForeignAnswer(answer, call, "the fetch");
  call.readHeaders = () => headers;
  const framing: Framing = {
    contentLength: headers.get("content-length"),
    contentEncoding: headers.get("content-encoding"),
    transferEncoding: headers.get("transfer-encoding"),
  };
  const head = {
    status,
    headers,
    length: readLength(method, status, framing),
    deprecation: headers.get("deprecation"),
    sunset: headers.get("sunset"),
  };
  const checkEnd = (): void => {
    if (watch?.isCutOff(framing)) throw cutOff();
  };
  if (call.streaming && isSuccess(status) && body) {
    return { ...head, body: watch ? withCheckedEnd(body, checkEnd) : body };
  }
  try {
    const chunks = await readBody(body, call, status);
    checkEnd();
    return { ...head, body: chunks };
  } catch (error) {
    throw new BodyFailure(status, error);
  }
}

async function send(
  fetch: FetchFunction,
  request: WireRequest,
  watch: FetchWatch | undefined,
): Promise<Response> {
  const init = await toFetchInit(request);
  const begin = (): Promise<Response> => fetch(request.url.href, init);
  try {
    const answer = await (watch ? watch.follow(begin) : begin());
    if (!isHiddenRedirect(answer)) return answer;
  } catch (error) {
    if (isUnfit(request.url.href, init)) throw unfitBody();
    if (neverLeft(error) || watch?.neverLeft(error)) request.call.left = false;
    throw init.redirect === "error" && tellsOfRedirect(error) ? new RedirectFailure(error) : error;
  }
  throw new RedirectFailure(undefined);
}

/** What browsers give in place of a redirect that they were told not to follow. */
function isHiddenRedirect(answer: unknown): boolean {
  return (answer as Partial<Response> | undefined)?.type === "opaqueredirect";
}

/** The same body, which fails where the check of its end does. */
function withCheckedEnd(
  body: ReadableStream<Uint8Array>,
  checkEnd: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return byteStream({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (!done) return controller.enqueue(value);
      checkEnd();
      controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
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
