import type { Socket } from "node:net";

/** How a connection stood when undici took the answer on it for complete. */
type Standing = "open" | "closed" | "broken";

/**
 * How an answer came to its end.
 *
 * undici takes an answer without a length for complete when its connection is reset, and its older releases do so with
 * chunks as well, where the server said that it closes the connection. On its diagnostics channels it tells which
 * connection that was.
 */
export class AnswerEnd {
  #socket: Socket | undefined;
  #standing: Standing | undefined;

  /** Follows the request that undici makes while the function runs, to the end of its answer. */
  follow<Value>(dispatch: () => Value): Value {
    listen();
    return dispatchFor(this, dispatch);
  }

  /** The request goes out over this connection. */
  sentOver(socket: Socket): void {
    this.#socket = socket;
  }

  /** undici takes the answer for complete. */
  completed(): void {
    if (this.#socket) this.#standing = standingOf(this.#socket);
    this.#socket = undefined;
  }

  /**
   * Whether an answer that was taken for complete lacks its end (RFC 9112, section 8).
   *
   * @param field reads a header field of the answer.
   */
  isCutOff(field: (name: string) => string | null | undefined): boolean {
    if (this.#standing === undefined || this.#standing === "open") return false;
    const codings = field("transfer-encoding");
    // undici itself compares the length.
    if (!codings && field("content-length")) return false;
    return this.#standing === "broken" || /\bchunked\s*$/i.test(codings ?? "");
  }
}

function standingOf({ errored, readableEnded, destroyed }: Socket): Standing {
  if (errored || (destroyed && !readableEnded)) return "broken";
  return readableEnded ? "closed" : "open";
}

/** Whose request undici makes now. */
let current: AnswerEnd | undefined;
let isListening = false;
const ends = new WeakMap<object, AnswerEnd>();

function dispatchFor<Value>(end: AnswerEnd, dispatch: () => Value): Value {
  const outer = current;
  current = end;
  try {
    return dispatch();
  } finally {
    current = outer;
  }
}

function noError(request: object): void {
  const property = { value: undefined, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(request, "error", property);
}

interface Told {
  readonly request: object;
  readonly socket: Socket & { readonly alpnProtocol?: unknown };
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  const { subscribe } = process.getBuiltinModule("node:diagnostics_channel");
  subscribe("undici:request:create", (told) => {
    if (!current) return;
    const { request } = told as Told;
    ends.set(request, current);
    // undici asks it for an error before there is one, and would take one from a polluted `Object.prototype`.
    if ("error" in request && !Object.hasOwn(request, "error")) noError(request);
  });
  subscribe("undici:client:sendHeaders", (told) => {
    const { request, socket } = told as Told;
    // HTTP/2 tells the end of each answer.
    if (socket.alpnProtocol !== "h2") ends.get(request)?.sentOver(socket);
  });
  subscribe("undici:request:trailers", (told) => ends.get((told as Told).request)?.completed());
}
