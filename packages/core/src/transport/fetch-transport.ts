import { byteStream } from "../values/byte-stream.ts";
import { readBody } from "./body-reader.ts";
import { type Framing, readLength } from "../values/content-length.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { tellsOfRedirect, toFetchInit } from "./fetch-init.ts";
import { readForeignAnswer } from "./foreign-answer.ts";
import { whereLoaded } from "../call/on-demand.ts";
import { isBrowser } from "./browser.ts";
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
  const { call, method, body: given, upload, url } = request;
  if (!request.isChecked) checkTarget(request);
  const init = toFetchInit(request, upload ? await upload.openForFetch(url) : (given ?? null));
  let answer: Response;
  try {
    answer = await (watch ? watch.follow(() => fetch(url.href, init)) : fetch(url.href, init));
  } catch (error) {
    throw await describeFailure(error, request, init, watch);
  }
  if (isHiddenRedirect(answer)) throw new RedirectFailure(undefined);
  call.phase = "body";
  const { status, headers, body } = readForeignAnswer(answer, call, "the fetch");
  call.readHeaders = () => headers;
  const framing = readFraming(headers);
  const checkEnd = (): void => {
    if (watch?.isCutOff(framing)) throw cutOff();
  };
  if (call.streaming && isSuccess(status) && body) {
    return toAnswer(
      method,
      status,
      headers,
      framing,
      watch ? withCheckedEnd(body, checkEnd) : body,
    );
  }
  try {
    const chunks = await readBody(body, call, status);
    checkEnd();
    return toAnswer(method, status, headers, framing, chunks);
  } catch (error) {
    throw new BodyFailure(status, error);
  }
}

function toAnswer(
  method: string,
  status: number,
  headers: Headers,
  framing: Framing,
  body: WireAnswer["body"],
): WireAnswer {
  return {
    status,
    headers,
    length: readLength(method, status, framing),
    deprecation: headers.get("deprecation"),
    sunset: headers.get("sunset"),
    body,
  };
}

function readFraming(headers: Headers): Framing {
  return {
    contentLength: headers.get("content-length"),
    contentEncoding: headers.get("content-encoding"),
    transferEncoding: headers.get("transfer-encoding"),
  };
}

/** What comes of a `fetch` that gave no answer. */
async function describeFailure(
  error: unknown,
  { call, url }: WireRequest,
  init: RequestInit,
  watch: FetchWatch | undefined,
): Promise<unknown> {
  if (isUnfit(url.href, init)) return unfitBody();
  if ((await neverLeft(error)) || watch?.neverLeft(error)) call.left = false;
  return init.redirect === "error" && tellsOfRedirect(error) ? new RedirectFailure(error) : error;
}

/**
 * What shows it is loaded with the first failure, and shows nothing where it cannot be. In a web page no failure tells.
 */
async function neverLeft(error: unknown): Promise<boolean> {
  if (isBrowser()) return false;
  return (await loadFailures())?.neverLeft(error) ?? false;
}

const loadFailures = /* @__PURE__ */ whereLoaded(() => import("./never-left.ts"));

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
