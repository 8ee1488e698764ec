import { checkSignal } from "../options/checks.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { noteOrigin } from "../errors/thrown-by-app.ts";
import { HeaderFields, isConnectionField } from "../transport/header-fields.ts";
import { toBytes } from "../values/kinds.ts";
import {
  type CallRequest,
  isRead,
  normaliseMethod,
  type RequestBody,
} from "../transport/request.ts";
import { CallResponse } from "../transport/response.ts";
import { followSignal } from "../time/signals.ts";
import type { Layer, Next, Step } from "./step.ts";
import type { WireRequest } from "../transport/transport.ts";

/** The app's own steps, which see requests and answers as the web knows them. */
export function createAppSteps(steps: readonly Step[]): Layer {
  return (send) => async (request) => {
    const wire = noting("library", (given) => send(toWireRequest(given, request)));
    const next = steps.reduceRight<Next>(
      (inner, step) => noting("app", (given) => step(given, inner)),
      wire,
    );
    return CallResponse.from(await next(toCallRequest(request)), request);
  };
}

function noting(origin: "app" | "library", next: Next): Next {
  return async (given) => {
    try {
      return await next(given);
    } catch (error) {
      noteOrigin(error, origin);
      throw error;
    }
  };
}

function toCallRequest({
  method,
  url,
  headers,
  body,
  cancellation,
  call,
}: WireRequest): CallRequest {
  return {
    method,
    url: url.href,
    headers: new Headers(headers.pairs),
    body,
    signal: cancellation.signal,
    call,
  };
}

function toWireRequest(given: CallRequest, original: WireRequest): WireRequest {
  const { signal, method, url, headers, body } = readRequest(given);
  const { call } = original;
  const { cancellation, release } = original.cancellation.fork();
  call.onEnd(release);
  if (signal && signal !== original.cancellation.signal) {
    call.onEnd(followSignal(signal, cancellation));
  }
  return { method, url, origin: url.origin, headers, body, upload: undefined, cancellation, call };
}

/** @throws {InvalidOptionError} for what no step may send on. */
function readRequest(given: Partial<CallRequest> | undefined) {
  const { signal, method, url, headers, body } = given ?? {};
  if (signal) checkSignal(signal);
  if (typeof method !== "string") throw unfit("sent on a request without a method.");
  return {
    signal,
    method: normaliseMethod(method),
    url: parseUrl(url),
    headers: readHeaders(headers),
    body: readBody(body),
  };
}

function parseUrl(url: unknown): URL {
  if (typeof url === "string" && URL.canParse(url)) return new URL(url);
  throw unfit("sent on a request whose url is not absolute.");
}

function readHeaders(given: Headers | undefined): HeaderFields {
  const fields = new HeaderFields();
  for (const [name, value] of toHeaders(given)) {
    if (isConnectionField(name)) {
      throw unfit(`set the header ${name}, which belongs to the connection; leave it out.`);
    }
    try {
      fields.set(name, value);
    } catch {
      throw unfit(`set the header ${name} to what no header can carry.`);
    }
  }
  return fields;
}

function toHeaders(given: Headers | undefined): Headers {
  try {
    return new Headers(given);
  } catch {
    // Not told further: the web repeats what it refuses, token and all.
    throw unfit("sent on a request whose headers cannot be read.");
  }
}

function readBody(body: unknown): RequestBody | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string") return body;
  const bytes = toBytes(body);
  if (bytes) return bytes;
  if (isRead(body) || body instanceof URLSearchParams) return body;
  throw unfit("sent on a request whose body is none that can be sent.");
}

function unfit(problem: string): InvalidOptionError {
  return new InvalidOptionError("steps", problem);
}
