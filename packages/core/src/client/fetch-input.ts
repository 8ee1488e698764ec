import type { SessionFetchInit } from "../call/session-fetch.ts";
import type { ProviderFacts } from "../call/provider.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { checkBoolean, checkSignal } from "../options/checks.ts";
import { parseUnder, readBase } from "../options/base-url.ts";
import { normaliseMethod } from "../transport/request.ts";
import { isSendable } from "../transport/target.ts";
import { bare } from "../values/bare.ts";
import { byteStream } from "../values/byte-stream.ts";
import { isHeaders } from "../values/kinds.ts";

/** A request as a `fetch` is given it. */
export interface FetchRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: object | undefined;
  /** That of `init`, or the stream of a `Request`. */
  readonly body: unknown;
  /** Whether the body is a stream that can be held in memory, to be sent again. */
  readonly isHeld: boolean;
  readonly signal: AbortSignal | undefined;
  readonly streaming: boolean;
  readonly limits: Pick<SessionFetchInit, "timeout" | "retry">;
}

/**
 * Reads what a `fetch` is given; what `init` has takes the place of what a `Request` has.
 *
 * @throws {InvalidOptionError} for a URL of another origin, and what no request can be made of.
 */
export function readFetchRequest(
  input: string | URL | Request,
  told: SessionFetchInit | undefined,
  provider: ProviderFacts,
): FetchRequest {
  const init = readInit(told);
  const given = isRequest(input) ? input : undefined;
  const method: unknown = init.method ?? given?.method ?? "GET";
  const signal = (init.signal === undefined ? given?.signal : init.signal) ?? undefined;
  checkSignal(signal);
  checkBoolean("stream", init.stream);
  if (typeof method !== "string" || !isSendable(method)) {
    throw new InvalidOptionError("method", "cannot be sent.");
  }
  const body = init.body ?? undefined;
  if (given?.bodyUsed && body === undefined) {
    throw new InvalidOptionError("body", "of the Request was read before; give a new one.");
  }
  return {
    method: normaliseMethod(method),
    url: readUrl(given ? given.url : `${input as string | URL}`, provider),
    headers: init.headers ?? given?.headers,
    body: body ?? (given && bodyOf(given, method)),
    isHeld: body === undefined || isInherited(told),
    signal,
    streaming: init.stream === true,
    limits: { timeout: init.timeout, retry: init.retry },
  };
}

interface Init extends Omit<SessionFetchInit, "body"> {
  readonly body?: unknown;
}

/** A `Request` may stand in its place too, whose members are inherited. */
function readInit(given: SessionFetchInit | undefined): Init {
  if (!isInherited(given)) return bare({ ...given });
  const { method, headers, signal } = given;
  return bare({ method, headers, body: bodyOf(given, method), signal });
}

/** Whether it is a `Request`, and no options with headers that a polluted prototype gives a URL. */
function isInherited(given: SessionFetchInit | undefined): given is Request {
  return isRequest(given) && !Object.hasOwn(given, "headers");
}

/** Whether it is the web's, of whichever realm. */
function isRequest(input: unknown): input is Request {
  if (typeof input !== "object" || input === null) return false;
  const { url, headers } = input as Partial<Request>;
  return typeof url === "string" && isHeaders(headers);
}

/** Some runtimes give no stream of it: Firefox and React Native. */
function bodyOf(request: Request, method: string): unknown {
  const { body } = request as Partial<Request>;
  if (body !== undefined || method === "GET" || method === "HEAD") return body;
  return byteStream({
    async pull(controller) {
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (bytes.byteLength > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** @throws {InvalidOptionError} for what is no path of the API, and no URL of the session's origins. */
function readUrl(given: string, provider: ProviderFacts): URL {
  if (/^\/(?![/\\])/.test(given)) {
    const [path = ""] = given.split(/[?#]/);
    const base = readBase(provider.baseUrlFor(path));
    return parseUnder(base, base.href + given);
  }
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && isOwn(url, provider)) return url;
  const what = url && url.origin !== "null" ? `is of ${url.origin}` : "is no URL of this session";
  throw new InvalidOptionError(
    "url",
    `${what}; give a path of the API, which begins with one slash, or an absolute URL of ${provider.origins.join(" or ")}, without a user name: this session's credentials are for nobody else.`,
  );
}

/** The origin alone would not do: that of `blob:https://…` is its host's. */
function isOwn({ protocol, origin, username, password }: URL, { origins }: ProviderFacts): boolean {
  const isHttp = protocol === "https:" || protocol === "http:";
  return isHttp && origins.includes(origin) && username === "" && password === "";
}
