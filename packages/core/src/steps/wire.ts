import { bypassCaches } from "../transport/caches.ts";
import { summariseCause } from "../errors/cause.ts";
import {
  InvalidOptionError,
  isInvalidOptionError,
  isSignoffError,
  NetworkError,
  ProtocolError,
} from "../errors/errors.ts";
import type { NoticeListener } from "../reports/deprecation.ts";
import { isBytes } from "../values/kinds.ts";
import { readMember } from "../values/read-member.ts";
import { isCertificateCode, isHandshakeCode } from "../transport/never-left.ts";
import { checkAttached, type RequestBody } from "../transport/request.ts";
import { CallResponse } from "../transport/response.ts";
import type { Scrubber } from "../errors/scrub.ts";
import { describeAbort } from "../time/describe-abort.ts";
import { networkFailureOf } from "./network-failure.ts";
import type { Send } from "./step.ts";
import {
  BodyFailure,
  isBodyFailure,
  isRedirectFailure,
  type Transport,
  type WireRequest,
} from "../transport/transport.ts";
import { gatherSmall, isRead, prepareUpload } from "../transport/upload/prepare.ts";
import { countAnswer } from "./counted-answer.ts";

/** The last layer: sends the request over a transport, and tells its failures as errors of this library. */
export function createWire(
  transport: Transport,
  scrubber: Scrubber,
  onNotice: NoticeListener,
): Send {
  return async (given) => {
    const { call, cancellation, url } = given;
    if (cancellation.aborted) {
      cancelStream(given.body, cancellation.reason);
      throw describeAbort(cancellation.reason, call);
    }
    const request = given.body === undefined ? given : await prepareBody(given, given.body);
    call.beginAttempt();
    try {
      const isTold = request.headers.has("cache-control");
      const answer = await transport(isTold ? request : bypassCaches(request));
      call.left = false;
      const { status, headers, deprecation, sunset } = answer;
      if (deprecation || sunset) onNotice(call, answer);
      call.readHeaders ??= typeof headers === "function" ? headers : () => headers;
      const body = countAnswer(answer, request, (error) =>
        describeFailure(toBodyFailure(error, status), request, scrubber),
      );
      if (Array.isArray(body)) request.upload?.cancel(undefined);
      const { secrets } = call;
      const mask = (text: string): string => scrubber.scrub(text, secrets);
      return new CallResponse(status, url.href, headers, body, mask);
    } catch (error) {
      request.upload?.cancel(error);
      throw describeFailure(error, request, scrubber);
    }
  };
}

/** What fails here never left: it is told as it is. */
async function prepareBody(request: WireRequest, body: RequestBody): Promise<WireRequest> {
  // They may have been transferred while the session was renewed.
  if (isBytes(body)) checkAttached(body, "body");
  if (!isRead(body)) return request;
  const { call, cancellation } = request;
  try {
    return await gatherSmall(prepareUpload(request, body));
  } catch (error) {
    throw cancellation.aborted ? describeAbort(cancellation.reason, call) : error;
  }
}

/** As a transport does with what it sends no more of. */
function cancelStream(body: RequestBody | undefined, reason: unknown): void {
  if (body instanceof ReadableStream) body.cancel(reason).catch(() => {});
}

function toBodyFailure(error: unknown, status: number): BodyFailure {
  return isBodyFailure(error) ? error : new BodyFailure(status, error);
}

function describeFailure(
  error: unknown,
  { call, cancellation, upload }: WireRequest,
  scrubber: Scrubber,
): unknown {
  if (cancellation.aborted) return describeAbort(cancellation.reason, call);
  if (upload?.failure) return upload.failure.error;
  const failed = isBodyFailure(error) ? error.cause : error;
  if (isSignoffError(failed) || isInvalidOptionError(failed)) return failed;
  const misuse = call.sent ? undefined : explainMisuse(failed);
  if (misuse) return misuse;
  if (isRedirectFailure(error)) {
    return new ProtocolError(`${call.operation} was redirected, which is never followed.`, {
      ...call.details,
      reason: "redirect",
    });
  }
  const reason = reasonOf(failed);
  const cause = summariseCause(failed, (text) => scrubber.scrub(text, call.secrets));
  if (isBodyFailure(error)) {
    return new ProtocolError(
      `${call.operation} was cut short before the end of its body (${reason}).`,
      { ...call.details, status: error.status, cause, reason: "cut-short" },
    );
  }
  return new NetworkError(
    `${call.operation} got no answer: ${reason}. Check ${whatToCheck(reason)}.`,
    { ...call.details, sent: call.sent, reason: networkFailureOf(codeOf(failed)), cause },
  );
}

/** What undici throws for a request that it did not even try to send. */
function explainMisuse(error: unknown): InvalidOptionError | undefined {
  switch (codeOf(error)) {
    case "UND_ERR_CLOSED":
    case "UND_ERR_DESTROYED":
      return new InvalidOptionError("dispatcher", "was closed; keep it open until the sign-off.");
    case "UND_ERR_INVALID_ARG":
    case "UND_ERR_NOT_SUPPORTED":
      return new InvalidOptionError("dispatcher", "does not take the request that a step made.");
    default:
      return undefined;
  }
}

function whatToCheck(reason: string): string {
  if (isCertificateCode(reason)) return "the host and its certificate";
  return isHandshakeCode(reason) ? "the host, its port and its TLS" : "the host and the network";
}

function reasonOf(error: unknown): string {
  return codeOf(error) ?? "the connection failed";
}

function codeOf(error: unknown): string | undefined {
  const found = readMember(readMember(error, "cause"), "code") ?? readMember(error, "code");
  return typeof found === "string" && /^(?:ERR_SSL_SSL\/)?\w{1,80}$/.test(found)
    ? found
    : undefined;
}
