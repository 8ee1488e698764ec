import { InvalidOptionError } from "../errors.ts";
import { HeaderFields, isConnectionField } from "../header-fields.ts";
import type { CallRequest } from "../request.ts";
import { CallResponse } from "../response.ts";
import { followSignal } from "../signals.ts";
import type { Layer, Next, Step } from "../step.ts";
import type { WireRequest } from "../transport.ts";

/** The app's own steps, which see requests and answers as the web knows them. */
export function createAppSteps(steps: readonly Step[]): Layer {
  return async (request, send) => {
    const wire: Next = (given) => send(toWireRequest(given, request));
    const next = steps.reduceRight<Next>((inner, step) => (given) => step(given, inner), wire);
    return CallResponse.from(await next(toCallRequest(request)), request);
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
  const { signal, call } = given;
  const method = normaliseMethod(given.method);
  const url = parseUrl(given.url);
  const headers = readHeaders(given.headers);
  const body = given.body ?? undefined;
  const { cancellation, release } = original.cancellation.fork();
  call.onEnd(release);
  if (signal && signal !== original.cancellation.signal) {
    call.onEnd(followSignal(signal, cancellation));
  }
  return { method, url, origin: url.origin, headers, body, cancellation, call };
}

function parseUrl(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new InvalidOptionError("steps", "sent on a request whose url is not absolute.");
}

function readHeaders(given: Headers): HeaderFields {
  const fields = new HeaderFields();
  for (const [name, value] of new Headers(given)) {
    if (isConnectionField(name)) {
      throw new InvalidOptionError(
        "steps",
        `set the header ${name}, which belongs to the connection; leave it out.`,
      );
    }
    try {
      fields.set(name, value);
    } catch {
      throw new InvalidOptionError("steps", `set the header ${name} to what no header can carry.`);
    }
  }
  return fields;
}

/** As `fetch` does (section 2.2.1 of the Fetch standard). */
function normaliseMethod(method: string): string {
  return /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
}
