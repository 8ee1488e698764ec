import type { Socket } from "node:net";
import type { SecureContext } from "node:tls";
import type { Proxy } from "./proxy.ts";
import {
  connectPlain,
  connectSecure,
  createDefaultContext,
  type Place,
  reached,
} from "./sockets.ts";
import { openTunnel } from "./tunnel.ts";

/** Where undici wants to be connected to. */
export interface Target {
  readonly protocol: string;
  readonly hostname: string;
  /** Empty for the protocol's own. */
  readonly port: string;
}

/** As long as undici gives its own connections, in ms. */
const connectTimeout = 10_000;

/** After so many ms without a byte the system asks whether the other side is still there, as with undici's own. */
const keepAliveDelay = 60_000;

/** Makes the connections of an Agent, directly or through tunnels of a proxy, and ends those that nobody waits for. */
export class Connections {
  readonly #secureContext: SecureContext | undefined;
  readonly #proxy: Proxy | undefined;
  readonly #openings = new Map<string, Set<Opening>>();
  readonly #waiting = new Map<string, number>();
  readonly #sessions = new Map<string, Buffer>();

  constructor(secureContext: SecureContext | undefined, proxy: Proxy | undefined) {
    this.#secureContext = secureContext;
    this.#proxy = proxy;
  }

  /** As undici asks for it. */
  connect(target: Target, done: (error: Error | null, socket: Socket | null) => void): void {
    const key = keyOf(target);
    const openings = this.#openings.get(key) ?? new Set();
    this.#openings.set(key, openings);
    const opening = new Opening();
    openings.add(opening);
    const timer = setTimeout(() => opening.end(new ConnectTimeoutError()), connectTimeout);
    // It is no opening any more when undici hears of it: the end of the wait would end the connection.
    const settle = (): void => {
      clearTimeout(timer);
      openings.delete(opening);
    };
    void this.#open(target, opening).then(
      (socket) => {
        settle();
        done(null, socket.setNoDelay(true).setKeepAlive(true, keepAliveDelay));
      },
      (error: Error) => {
        settle();
        opening.end(error);
        done(error, null);
      },
    );
  }

  /** A request waits for a connection; gives what ends that. With the last of them the connections end that are not there yet. */
  wait(target: Target): () => void {
    const key = keyOf(target);
    this.#waiting.set(key, (this.#waiting.get(key) ?? 0) + 1);
    let waits = true;
    return () => {
      if (!waits) return;
      waits = false;
      const others = (this.#waiting.get(key) ?? 1) - 1;
      this.#waiting.set(key, others);
      if (others > 0) return;
      for (const opening of this.#openings.get(key) ?? []) opening.end(new UnwantedError());
    };
  }

  async #open(target: Target, opening: Opening): Promise<Socket> {
    const place = placeOf(target);
    const tunnel =
      this.#proxy &&
      (await openTunnel(this.#proxy, place, (socket) => {
        opening.hold(socket);
      }));
    if (target.protocol === "https:") return this.#secure(tunnel ?? place, place, opening);
    if (tunnel) return tunnel;
    const socket = opening.hold(connectPlain(place));
    await reached(socket, "connect");
    return socket;
  }

  async #secure(
    through: Place | Socket,
    { hostname, port }: Place,
    opening: Opening,
  ): Promise<Socket> {
    const key = `${hostname}:${port}`;
    const context = this.#secureContext ?? createDefaultContext();
    const session = this.#sessions.get(key);
    const socket = opening.hold(connectSecure(through, hostname, context, session));
    socket.on("session", (given: Buffer) => this.#sessions.set(key, given));
    await reached(socket, "secureConnect");
    return socket;
  }
}

/** A connection that is not there yet. */
class Opening {
  readonly #sockets: Socket[] = [];
  #error: Error | undefined;

  /** Ends the socket with the opening. */
  hold<Held extends Socket>(socket: Held): Held {
    // Whoever waits is told; an error that comes while nobody does must not end the process.
    this.#sockets.push(socket.on("error", () => {}));
    if (this.#error) this.end(this.#error);
    return socket;
  }

  end(error: Error): void {
    this.#error ??= error;
    // One that failed under TLS may leave open what it went through.
    for (const socket of this.#sockets) socket.destroy(error);
  }
}

function keyOf({ protocol, hostname, port }: Target): string {
  return `${protocol}//${withoutBrackets(hostname)}:${port}`;
}

function placeOf({ protocol, hostname, port }: Target): Place {
  return {
    hostname: withoutBrackets(hostname),
    port: Number(port || (protocol === "https:" ? 443 : 80)),
  };
}

function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

class ConnectTimeoutError extends Error {
  readonly code = "UND_ERR_CONNECT_TIMEOUT";

  constructor() {
    super(`No connection within ${connectTimeout} ms.`);
  }
}

class UnwantedError extends Error {
  constructor() {
    super("No request waits for the connection any more.");
  }
}
