import { checkTarget } from "../transport/target.ts";
import type { WireAnswer, WireRequest } from "../transport/transport.ts";
import { followConnections } from "./answer-end.ts";
import { ControlledExchange } from "./controlled-exchange.ts";
import { acceptedCodings } from "./decode.ts";
import type { DispatchBody, Dispatcher } from "./dispatcher.ts";
import { Exchange, type Settle } from "./exchange.ts";
import { takesControlled } from "./find-dispatcher.ts";
import { type EncodedBody, encodeBody } from "./request-body.ts";
import { Upload } from "./upload.ts";

/** An exchange for a generation of undici. */
export type ExchangeClass = new (
  request: WireRequest,
  upload: Upload | undefined,
  settle: Settle,
) => Exchange;

/** That for Node's own undici. */
export function nodesExchange(): ExchangeClass {
  return takesControlled() ? ControlledExchange : Exchange;
}

/**
 * Sends a request on an undici dispatcher. What throws in here rejects.
 *
 * @param NewExchange what the dispatcher's generation of undici takes; by default that of Node's own.
 * @param connected is called when there is a connection for it.
 */
export function send(
  request: WireRequest,
  dispatcher: Dispatcher,
  NewExchange: ExchangeClass = nodesExchange(),
  connected?: () => void,
): Promise<WireAnswer> {
  followConnections();
  return new Promise((resolve, reject) => {
    request.call.left = false;
    if (!request.isChecked) checkTarget(request);
    const isEmpty = request.body === undefined && !request.upload;
    const body = isEmpty ? undefined : encodeBody(request);
    const upload = body?.content instanceof Upload ? body.content : undefined;
    const exchange = new NewExchange(request, upload, { resolve, reject, connected });
    try {
      dispatcher.dispatch(toOptions(request, body, isPlainAgent(dispatcher)), exchange);
    } catch (error) {
      exchange.fail(error);
    }
  });
}

/** What undici reads of a request. It inherits nothing: a polluted `Object.prototype` would change the request. */
function toOptions(
  { method, origin, url, headers }: WireRequest,
  body: EncodedBody | undefined,
  isFlat: boolean,
): DispatchOptions {
  // Names and values in turn, the way that undici reads fastest.
  let fields = headers.flat;
  if (!headers.has("accept-encoding")) {
    // A part of an encoded body cannot be decoded.
    fields = fields.concat("accept-encoding", headers.has("range") ? "identity" : acceptedCodings);
  }
  if (body?.type !== undefined && !headers.has("content-type")) {
    fields = fields.concat("content-type", body.type);
  }
  return {
    __proto__: bareBase,
    origin,
    path: url.pathname + url.search,
    method,
    headers: isFlat ? fields : toRecord(fields),
    body: body?.content ?? null,
    // Some dispatchers follow redirects by themselves, with tokens and all.
    maxRedirections: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
  };
}

/** A literal whose own prototype is `null` would be read slowly: V8 makes a dictionary of it. */
const bareBase = Object.freeze({ __proto__: null });

interface DispatchOptions {
  readonly __proto__: typeof bareBase;
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: readonly string[] | Record<string, string>;
  readonly body: DispatchBody;
  readonly maxRedirections: number;
  readonly headersTimeout: number;
  readonly bodyTimeout: number;
}

function toRecord(fields: readonly string[]): Record<string, string> {
  const record = Object.create(null) as Record<string, string>;
  for (let index = 0; index < fields.length; index += 2) {
    record[fields[index] as string] = fields[index + 1] as string;
  }
  return record;
}

/** Whether nothing stands between the request and undici's own Agent: what intercepts requests may know records only. */
function isPlainAgent(dispatcher: Dispatcher): boolean {
  const prototype = Object.getPrototypeOf(dispatcher) as Dispatcher | null;
  return prototype?.constructor?.name === "Agent" && dispatcher.dispatch === prototype.dispatch;
}
