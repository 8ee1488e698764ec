import { guardStream } from "../body-reader.ts";
import { summariseCause } from "../cause.ts";
import { isSignoffError, NetworkError, ProtocolError } from "../errors.ts";
import type { RequestBody } from "../request.ts";
import { CallResponse } from "../response.ts";
import type { Scrubber } from "../scrub.ts";
import { describeAbort } from "../signals.ts";
import type { Send } from "../step.ts";
import { BodyFailure, type Transport, type WireRequest } from "../transport.ts";

/** The last layer: sends the request over a transport, and tells its failures as errors of this library. */
export function createWire(transport: Transport, scrubber: Scrubber): Send {
  return async (request) => {
    const { call, cancellation, url } = request;
    call.phase = "answer";
    if (cancellation.aborted) {
      cancelStream(request.body, cancellation.reason);
      throw describeAbort(cancellation.reason, call);
    }
    try {
      const { status, headers, body } = await transport(request);
      return new CallResponse(
        status,
        url.href,
        headers,
        !(body instanceof ReadableStream)
          ? body
          : guardStream(body, call, cancellation, (error) =>
              describeFailure(toBodyFailure(error, status), request, scrubber),
            ),
      );
    } catch (error) {
      throw describeFailure(error, request, scrubber);
    }
  };
}

/** As a transport does with what it sends no more of. */
function cancelStream(body: RequestBody | undefined, reason: unknown): void {
  if (body instanceof ReadableStream) body.cancel(reason).catch(() => {});
}

function toBodyFailure(error: unknown, status: number): BodyFailure {
  return error instanceof BodyFailure ? error : new BodyFailure(status, error);
}

function describeFailure(
  error: unknown,
  { call, cancellation }: WireRequest,
  scrubber: Scrubber,
): Error {
  if (cancellation.aborted) return describeAbort(cancellation.reason, call);
  const failed = error instanceof BodyFailure ? error.cause : error;
  if (isSignoffError(failed)) return failed;
  const reason = reasonOf(failed);
  const cause = summariseCause(failed, (text) => scrubber.scrub(text, call.secrets));
  if (error instanceof BodyFailure) {
    return new ProtocolError(
      `${call.operation} was cut short before the end of its body (${reason}).`,
      { ...call.details, status: error.status, cause, reason: "cut-short" },
    );
  }
  return new NetworkError(
    `${call.operation} got no answer: ${reason}. Check the host and the network.`,
    { ...call.details, sent: !neverSent.has(reason), cause },
  );
}

/** Reasons that say that no request reached the provider. */
const neverSent: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "PROXY_REFUSED",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function reasonOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  const found = cause?.code ?? code;
  return typeof found === "string" && /^[A-Z0-9_]+$/.test(found) ? found : "the connection failed";
}
