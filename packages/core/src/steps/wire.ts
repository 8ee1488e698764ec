import { bypassCaches } from "../transport/caches.ts";
import { summariseCause } from "../errors/cause.ts";
import {
  InvalidOptionError,
  isInvalidOptionError,
  isSignoffError,
  NetworkError,
  ProtocolError,
} from "../errors/errors.ts";
import { onDemand, whereLoaded } from "../call/on-demand.ts";
import type { NoticeListener } from "../reports/deprecation.ts";
import { isBytes } from "../values/kinds.ts";
import { readMember } from "../values/read-member.ts";
import { checkAttached, isRead, type RequestBody } from "../transport/request.ts";
import { CallResponse } from "../transport/response.ts";
import type { Scrubber } from "../errors/scrub.ts";
import { describeAbort } from "../time/describe-abort.ts";
import type { NetworkFailureFacts } from "./network-failure.ts";
import type { Send } from "./step.ts";
import {
  BodyFailure,
  isBodyFailure,
  isRedirectFailure,
  type Transport,
  type WireRequest,
} from "../transport/transport.ts";
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
        describeBodyFailure(toBodyFailure(error, status), request, scrubber),
      );
      if (Array.isArray(body)) request.upload?.cancel(undefined);
      const { secrets } = call;
      const mask = (text: string): string => scrubber.scrub(text, secrets);
      return new CallResponse(status, url.href, headers, body, mask);
    } catch (error) {
      request.upload?.cancel(error);
      throw await describeFailure(error, request, scrubber);
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
    const { gatherSmall, prepareUpload } = await cancellation
      .race(loadUploads(call.details))
      .catch((error: unknown) => {
        cancelStream(body, error);
        throw error;
      });
    return await gatherSmall(prepareUpload(request, body));
  } catch (error) {
    throw cancellation.aborted ? describeAbort(cancellation.reason, call) : error;
  }
}

const loadUploads = /* @__PURE__ */ onDemand(
  "uploads",
  () => import("../transport/upload/prepare.ts"),
);

/** As a transport does with what it sends no more of. */
function cancelStream(body: RequestBody | undefined, reason: unknown): void {
  if (body instanceof ReadableStream) body.cancel(reason).catch(() => {});
}

function toBodyFailure(error: unknown, status: number): BodyFailure {
  return isBodyFailure(error) ? error : new BodyFailure(status, error);
}

async function describeFailure(
  error: unknown,
  request: WireRequest,
  scrubber: Scrubber,
): Promise<unknown> {
  if (isBodyFailure(error)) return describeBodyFailure(error, request, scrubber);
  const known = describeKnown(error, error, request);
  if (known !== undefined) return known;
  const { call } = request;
  // Before anything is waited for: a sign-off may forget the secrets.
  const cause = summarise(error, request, scrubber);
  const code = codeOf(error);
  const { check, reason } = code === undefined ? unknownFailure : await lookUp(code);
  return new NetworkError(`${call.operation} got no answer: ${reasonOf(error)}. Check ${check}.`, {
    ...call.details,
    sent: call.sent,
    reason,
    cause,
  });
}

const unknownFailure = { check: "the host and the network", reason: "broken" } as const;

/** What a code means is loaded with the first one that there is: in web pages there is none. */
const loadCodes = /* @__PURE__ */ whereLoaded(() => import("./network-failure.ts"));

async function lookUp(code: string): Promise<NetworkFailureFacts> {
  return (await loadCodes())?.factsOfCode(code) ?? unknownFailure;
}

function describeBodyFailure(
  failure: BodyFailure,
  request: WireRequest,
  scrubber: Scrubber,
): unknown {
  const { cause: failed, status } = failure;
  const known = describeKnown(failure, failed, request);
  if (known !== undefined) return known;
  const { call } = request;
  const cause = summarise(failed, request, scrubber);
  return new ProtocolError(
    `${call.operation} was cut short before the end of its body (${reasonOf(failed)}).`,
    { ...call.details, status, cause, reason: "cut-short" },
  );
}

function summarise(failed: unknown, { call }: WireRequest, scrubber: Scrubber): unknown {
  return summariseCause(failed, (text) => scrubber.scrub(text, call.secrets));
}

/** @param failed what was thrown below. */
function describeKnown(
  error: unknown,
  failed: unknown,
  { call, cancellation, upload }: WireRequest,
): unknown {
  if (cancellation.aborted) return describeAbort(cancellation.reason, call);
  if (upload?.failure) return upload.failure.error;
  if (isSignoffError(failed) || isInvalidOptionError(failed)) return failed;
  const misuse = call.sent ? undefined : explainMisuse(failed);
  if (misuse || !isRedirectFailure(error)) return misuse;
  return new ProtocolError(`${call.operation} was redirected, which is never followed.`, {
    ...call.details,
    reason: "redirect",
  });
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

function reasonOf(error: unknown): string {
  return codeOf(error) ?? "the connection failed";
}

function codeOf(error: unknown): string | undefined {
  const found = readMember(readMember(error, "cause"), "code") ?? readMember(error, "code");
  return typeof found === "string" && /^(?:ERR_SSL_SSL\/)?\w{1,80}$/.test(found)
    ? found
    : undefined;
}
