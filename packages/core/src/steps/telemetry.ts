import type { Call } from "../call/call.ts";
import { isUndocumented } from "../call/operation.ts";
import { isRetryableStatus } from "../errors/errors.ts";
import type { Scrubber } from "../errors/scrub.ts";
import { shownRequestId } from "../reports/shown-request-id.ts";
import type { ActivityResult, RequestActivity, Telemetry } from "../reports/telemetry.ts";
import { track } from "../reports/track.ts";
import type { WireRequest } from "../transport/transport.ts";
import type { Layer } from "./step.ts";

/** Tells of each call, from before the app's steps to its answer. */
export function createCallTelemetry(telemetry: Telemetry): Layer {
  return (next) => (request) => {
    const { provider, operation } = request.call;
    return track(
      telemetry,
      { type: "call", provider, operation },
      () => next(request),
      ({ status }) => ({ status, expected: isExpected(request.call, status) }),
    );
  };
}

/** Tells of each request, to the end of its answer or to the head of a streamed one. */
export function createRequestTelemetry(telemetry: Telemetry, scrubber: Scrubber): Layer {
  return (next) => (request) =>
    track(
      telemetry,
      activityOf(request),
      () => next(request),
      ({ status, headers }): ActivityResult => ({
        status,
        expected: isExpected(request.call, status),
        requestId: shownRequestId(headers, scrubber, request.call.secrets) ?? request.call.sentId,
      }),
    );
}

/** Limits of traffic are none of what was asked. */
function isExpected({ expectsRefusal }: Call, status: number): boolean {
  return expectsRefusal && status >= 400 && status < 500 && !isRetryableStatus(status);
}

function activityOf({ method, url, headers, call }: WireRequest): RequestActivity {
  const { provider, operation } = call;
  return {
    type: "request",
    provider,
    operation,
    method,
    template: isUndocumented(call) ? undefined : operation.slice(operation.indexOf(" ") + 1),
    address: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: Number(url.port) || (url.protocol === "https:" ? 443 : 80),
    resends: call.requests,
    setHeader(name, value) {
      if (!headers.has(name.toLowerCase())) headers.set(name, value);
    },
  };
}
