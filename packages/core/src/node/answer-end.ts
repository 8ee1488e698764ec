import type { Socket } from "node:net";
import type { Framing } from "../values/content-length.ts";

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
    if (!isListening) AnswerEnd.#listen();
    following.push(this);
    try {
      return dispatch();
    } finally {
      following.pop();
    }
  }

  /** Whether an answer that was taken for complete lacks its end (RFC 9112, section 8). */
  isCutOff({ contentLength, transferEncoding }: Framing): boolean {
    if (this.#standing === undefined || this.#standing === "open") return false;
    // undici itself compares the length.
    if (!transferEncoding && contentLength) return false;
    return this.#standing === "broken" || /\bchunked\s*$/i.test(transferEncoding ?? "");
  }

  static #listen(): void {
    isListening = true;
    const { subscribe } = process.getBuiltinModule("node:diagnostics_channel");
    subscribe("undici:request:create", (told) => {
      const end = following.at(-1);
      if (!end) return;
      const { request } = told as Told;
      ends.set(request, end);
      // undici asks it for an error before there is one, and would take one from a polluted `Object.prototype`.
      if ("error" in request && !Object.hasOwn(request, "error")) noError(request);
    });
    subscribe("undici:client:sendHeaders", (told) => {
      const { request, socket } = told as Told;
      const end = ends.get(request);
      // HTTP/2 tells the end of each answer.
      if (end && socket.alpnProtocol !== "h2") end.#socket = socket;
    });
    subscribe("undici:request:trailers", (told) => {
      const end = ends.get((told as Told).request);
      if (!end || !end.#socket) return;
      const { errored, readableEnded, destroyed } = end.#socket;
      const isBroken = errored || (destroyed && !readableEnded);
      end.#standing = isBroken ? "broken" : readableEnded ? "closed" : "open";
      end.#socket = undefined;
    });
  }
}

/** Whose requests undici makes now, the innermost last. */
const following: AnswerEnd[] = [];
let isListening = false;
const ends = new WeakMap<object, AnswerEnd>();

function noError(request: object): void {
  const property = { value: undefined, writable: true, enumerable: true, configurable: true };
  Object.defineProperty(request, "error", property);
}

interface Told {
  readonly request: object;
  readonly socket: Socket & { readonly alpnProtocol?: unknown };
}
