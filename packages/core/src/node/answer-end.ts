import type { EventEmitter } from "node:events";
import type { Socket } from "node:net";
import type { Framing } from "../values/content-length.ts";

/** How a connection stands whose end undici is being told of. */
export type Standing = "closed" | "broken";

/**
 * Has the end of each connection noticed on which undici sends from now on. It tells of them on a diagnostics channel, and
 * every further one that is listened to would cost each call more than the rest of its way.
 */
export function followConnections(): void {
  if ("error" in Object.prototype) keepErrorsOwn();
  if (asyncId) return;
  asyncId = process.getBuiltinModule("node:async_hooks").executionAsyncId;
  const { subscribe } = process.getBuiltinModule("node:diagnostics_channel");
  subscribe("undici:client:sendHeaders", (told) => {
    const { socket } = told as { readonly socket: Socket };
    if (!followed.has(socket)) follow(socket);
  });
}

/** How the connection stands on which undici takes an answer for complete at this moment, where it does so for its end. */
export function standingNow(): Standing | undefined {
  return ending?.during === asyncId?.() ? ending?.standing : undefined;
}

/**
 * Whether an answer that undici took for complete lacks its end (RFC 9112, section 8). It does so with one that has no length
 * when its connection is reset, and its older releases do so with chunks as well, where the server said that it closes the
 * connection.
 */
export function isCutOff(
  { contentLength, transferEncoding }: Framing,
  standing: Standing | undefined,
): boolean {
  // undici itself compares the length.
  if (standing === undefined || (!transferEncoding && contentLength)) return false;
  return standing === "broken" || /\bchunked\s*$/i.test(transferEncoding ?? "");
}

/** The end of a connection, and what Node runs while it is told: answers that end by it do so meanwhile. */
let ending: { readonly during: number; readonly standing: Standing } | undefined;
let asyncId: (() => number) | undefined;
const followed = new WeakSet<Socket>();

function follow(socket: Socket & { readonly alpnProtocol?: unknown }): void {
  followed.add(socket);
  // HTTP/2 tells the end of each answer.
  if (socket.alpnProtocol === "h2") return;
  const { errorMonitor } = process.getBuiltinModule("node:events");
  const onEnding = (): void => {
    const isBroken = socket.errored || !socket.readableEnded;
    ending = { during: asyncId?.() ?? 0, standing: isBroken ? "broken" : "closed" };
  };
  socket.prependListener("end", onEnding).prependListener("close", onEnding);
  // Unlike a listener to errors it leaves those that nobody handles unhandled.
  (socket as EventEmitter).prependListener(errorMonitor, onEnding);
}

/** undici asks a request for an error before there is one, and would take one from a polluted `Object.prototype`. */
function keepErrorsOwn(): void {
  if (isKept) return;
  isKept = true;
  const { subscribe } = process.getBuiltinModule("node:diagnostics_channel");
  subscribe("undici:request:create", (told) => {
    const { request } = told as { readonly request: object };
    if (Object.hasOwn(request, "error") || !("error" in request)) return;
    const property = { value: undefined, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(request, "error", property);
  });
}

let isKept = false;
