import type { Call } from "../call/call.ts";
import type { Cancellation } from "../time/cancellation.ts";
import type { HeaderFields } from "./header-fields.ts";
import type { Notice } from "../reports/deprecation.ts";
import { isErrorLike } from "../values/kinds.ts";
import type { FetchFunction } from "./fetch-function.ts";
import type { RequestBody } from "./request.ts";
import type { OutgoingBody } from "./upload/outgoing-body.ts";

/** One attempt of a call, ready to be sent. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  /** That of the URL, which makes it anew each time it is asked. */
  readonly origin: string;
  readonly headers: HeaderFields;
  readonly body: RequestBody | undefined;
  /** Whether it was made of an operation of the spec, and has nothing that {@link checkTarget} would refuse. */
  readonly isChecked?: boolean | undefined;
  /** The body where it is read while it is sent: it takes the place of `body`, and `headers` describe it. */
  readonly upload: OutgoingBody | undefined;
  /** Ends the attempt at whatever point it is. */
  readonly cancellation: Cancellation;
  readonly call: Call;
}

/**
 * An answer as a transport gives it. Its fields `Deprecation` and `Sunset` are there by themselves, since every answer is
 * looked at for them.
 */
export interface WireAnswer extends Notice {
  readonly status: number;
  /** A function where making them costs time: most answers are never asked for them. */
  readonly headers: Headers | (() => Headers);
  /** How many bytes the body has by its `Content-Length`; `undefined` where that does not tell. */
  readonly length?: number | undefined;
  /** A stream where the call streams and the answer is a success, else the chunks of the whole body, decoded. */
  readonly body: readonly Uint8Array[] | ReadableStream<Uint8Array>;
}

/**
 * Sends requests and gives the answers as they are: no redirect is followed, nothing is repeated. It is given none that
 * was cancelled before.
 *
 * It sets `call.left` to what it knows of whether the request left: one that sees connections sets `false` first, and
 * `true` once there is one. It sets `call.phase` to `"body"` once the head of the answer is there, holds no more than `call.limits.maxBodyBytes` of
 * a body in memory, and rejects with the reason of the cancellation, with {@link BodyFailure} for what goes wrong after
 * the head, and with whatever the runtime threw before it.
 */
export type Transport = (request: WireRequest) => Promise<WireAnswer>;

/** Makes the transport of a session: over the app's `fetch` where there is one, else what the runtime has. */
export type CreateTransport = (fetch?: FetchFunction) => Transport;

const bodyFailure: unique symbol = Symbol.for("@signoff/core/body-failure") as never;
const redirectFailure: unique symbol = Symbol.for("@signoff/core/redirect-failure") as never;

/** The body of an answer broke off, or cannot be decoded. */
export class BodyFailure extends Error {
  readonly status: number;

  constructor(status: number, cause: unknown) {
    super("The body of the answer failed.", { cause });
    this.status = status;
    Object.defineProperty(this, bodyFailure, { value: true });
  }
}

/** Whether it is a {@link BodyFailure}, whichever installed copy's transport threw it. */
export function isBodyFailure(error: unknown): error is BodyFailure {
  return isErrorLike(error) && Object.hasOwn(error, bodyFailure);
}

/** What an answer fails with whose connection broke off before its end. */
export function cutOff(): Error {
  return Object.assign(new Error("The connection broke off before the end of the body."), {
    code: "ECONNRESET",
  });
}

/** The provider answered with a redirect, and the runtime tells no more of it. */
export class RedirectFailure extends Error {
  constructor(cause: unknown) {
    super("The answer was a redirect.", { cause });
    Object.defineProperty(this, redirectFailure, { value: true });
  }
}

/** Whether it is a {@link RedirectFailure}, whichever installed copy's transport threw it. */
export function isRedirectFailure(error: unknown): error is RedirectFailure {
  return isErrorLike(error) && Object.hasOwn(error, redirectFailure);
}
