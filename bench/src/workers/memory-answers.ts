import { answerTo, tokenAnswer } from "../answers.ts";
import { commonToken, paths } from "../routes.ts";

const encoder = new TextEncoder();
const sizes = new Map<string, string>();

/** The answer of the server's path, without a server. */
function bodyFor(method: string, path: string): string {
  if (path === paths.token) return tokenAnswer(commonToken);
  const body = answerTo(method, path);
  if (body === undefined) throw new Error(`Nothing answers ${method} ${path} in memory.`);
  return body;
}

function sizeOf(body: string): string {
  const known = sizes.get(body);
  if (known !== undefined) return known;
  const size = String(encoder.encode(body).length);
  sizes.set(body, size);
  return size;
}

function headersFor(body: string): Record<string, string> {
  return { "content-type": "application/json", "content-length": sizeOf(body) };
}

/** Stands in for the runtime's fetch. */
export const memoryFetch: typeof fetch = async (input, init) => {
  const { url, method } =
    input instanceof Request ? input : { url: String(input), method: init?.method ?? "GET" };
  const body = bodyFor(method, url.slice(url.indexOf("/", "http://".length)));
  return new Response(body, { headers: headersFor(body) });
};

/** The handler of one request, as undici 8 knows it, or as it was before. */
type Handler =
  | {
      onRequestStart(controller: object, context: object): void;
      onResponseStart(controller: object, status: number, headers: object, text: string): void;
      onResponseData(controller: object, piece: Buffer): void;
      onResponseEnd(controller: object, trailers: object): void;
    }
  | {
      onRequestStart?: undefined;
      onConnect(abort: () => void, context: object): void;
      onHeaders(status: number, headers: Buffer[], resume: () => void, text: string): void;
      onData(piece: Buffer): void;
      onComplete(trailers: Buffer[]): void;
    };

function nothing(): void {}

function answer(handler: Handler, body: string): void {
  const headers = headersFor(body);
  if (handler.onRequestStart) {
    const idle = { aborted: false, paused: false, pause: nothing, resume: nothing, abort: nothing };
    handler.onRequestStart(idle, {});
    handler.onResponseStart(idle, 200, headers, "OK");
    handler.onResponseData(idle, Buffer.from(body));
    handler.onResponseEnd(idle, {});
    return;
  }
  const raw = Object.entries(headers)
    .flat()
    .map((text) => Buffer.from(text));
  handler.onConnect(nothing, {});
  handler.onHeaders(200, raw, nothing, "OK");
  handler.onData(Buffer.from(body));
  handler.onComplete([]);
}

interface Dispatcher {
  dispatch(options: { readonly method: string; readonly path: string }, handler: Handler): boolean;
}

const globalDispatchers = [1, 2].map((version) => Symbol.for(`undici.globalDispatcher.${version}`));

/**
 * Puts a dispatcher without sockets where undici, the npm package as well as the runtime's own, looks for the global one.
 * All that a client does above it is measured, with nothing below.
 */
export function installMemoryDispatcher(): void {
  // The runtime makes its dispatchers when its fetch is first looked at.
  void globalThis.Response;
  const slots = globalThis as Record<symbol, unknown>;
  for (const slot of globalDispatchers.filter((symbol) => slots[symbol] !== undefined)) {
    const inMemory = Object.create(slots[slot] as Dispatcher) as Dispatcher;
    inMemory.dispatch = ({ method, path }, handler) => {
      const body = bodyFor(method, path);
      queueMicrotask(() => answer(handler, body));
      return true;
    };
    slots[slot] = inMemory;
  }
}
