import { guardStream, readBody } from "../body-reader.ts";
import { summariseCause } from "../cause.ts";
import { isSignoffError, NetworkError, ProtocolError } from "../errors.ts";
import type { FetchFunction } from "../options.ts";
import type { CallRequest } from "../request.ts";
import { CallResponse } from "../response.ts";
import type { Scrubber } from "../scrub.ts";
import { describeAbort } from "../signals.ts";
import type { Next, StepResponse } from "../step.ts";

/** The last step: sends the request with `fetch` and reads the body, unless the app takes it as a stream. */
export function createWire(fetch: FetchFunction | undefined, scrubber: Scrubber): Next {
  return async (request) => {
    const { call } = request;
    call.phase = "answer";
    const response = await send(fetch ?? globalThis.fetch, request, scrubber);
    call.phase = "body";
    const describe = (error: unknown): Error =>
      describeBodyFailure(error, request, response.status, scrubber);
    if (call.streaming && response.ok && response.body) {
      return new CallResponse(response, guardStream(response.body, call, request.signal, describe));
    }
    try {
      return new CallResponse(response, await readBody(response.body, call, response.status));
    } catch (error) {
      throw describe(error);
    }
  };
}

async function send(
  fetch: FetchFunction,
  request: CallRequest,
  scrubber: Scrubber,
): Promise<StepResponse> {
  try {
    return await fetch(request.url, toFetchInit(request));
  } catch (error) {
    throw describeFailure(error, request, scrubber);
  }
}

/** Without a prototype, since `fetch` reads inherited members too and a polluted one would change the request. */
function toFetchInit(request: CallRequest): RequestInit {
  return Object.assign(Object.create(null) as RequestInit, {
    method: request.method,
    headers: request.headers,
    body: request.body ?? null,
    signal: request.signal ?? null,
    redirect: "manual",
    ...(request.body instanceof ReadableStream ? { duplex: "half" } : {}),
  });
}

function describeFailure(
  error: unknown,
  { call, signal }: CallRequest,
  { scrub }: Scrubber,
): Error {
  if (signal?.aborted) return describeAbort(signal.reason, call);
  if (isSignoffError(error)) return error;
  const reason = reasonOf(error);
  return new NetworkError(
    `${call.operation} got no answer: ${reason}. Check the host and the network.`,
    { ...call.details, sent: !neverSent.has(reason), cause: summariseCause(error, scrub) },
  );
}

/** Reasons that say that no request reached the provider. */
const neverSent = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

function describeBodyFailure(
  error: unknown,
  { call, signal }: CallRequest,
  status: number,
  { scrub }: Scrubber,
): Error {
  if (signal?.aborted) return describeAbort(signal.reason, call);
  if (isSignoffError(error)) return error;
  return new ProtocolError(
    `${call.operation} was cut short before the end of its body (${reasonOf(error)}).`,
    {
      ...call.details,
      status,
      cause: summariseCause(error, scrub),
      reason: "cut-short",
    },
  );
}

function reasonOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  const found = cause?.code ?? code;
  return typeof found === "string" && /^[A-Z0-9_]+$/.test(found) ? found : "the connection failed";
}
