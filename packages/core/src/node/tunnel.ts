import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";
import type { SecureContext, TLSSocket } from "node:tls";
import type { Proxy } from "./proxy.ts";

/** Where undici wants to be connected to. */
interface Target {
  readonly protocol: string;
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  /** Empty for the protocol's own. */
  readonly port: string;
}

/** Makes the connections of an undici Agent. */
export type Connector = (
  target: Target,
  done: (error: Error | null, socket: Socket | null) => void,
) => void;

/** As long as undici gives its own connections, in ms. */
const connectTimeout = 10_000;

/** Connects through tunnels of a proxy; with TLS inside of them where the target asks for it. */
export function createTunnels(proxy: Proxy, secureContext: SecureContext | undefined): Connector {
  return (target, done) => {
    const end = (error: Error | null, socket: Socket | null): void => {
      clearTimeout(timer);
      done(error, socket);
    };
    let tunnel: Socket | undefined;
    const fail = (error: Error): void => {
      // A TLS connection that failed may leave open what it went through.
      tunnel?.destroy();
      end(error, null);
    };
    const succeed = (socket: Socket): void => {
      socket.off("error", fail);
      end(null, socket.setNoDelay(true));
    };
    let pending: { destroy(error: Error): unknown } = openTunnel(proxy, target, (socket) => {
      tunnel = socket;
      if (target.protocol !== "https:") return succeed(socket);
      const secured = secure(socket, target.hostname, secureContext);
      pending = secured.once("error", fail).once("secureConnect", () => succeed(secured));
    }).once("error", fail);
    const timer = setTimeout(() => pending.destroy(new ConnectTimeoutError()), connectTimeout);
  };
}

function openTunnel(
  { protocol, hostname, port, authorization }: Proxy,
  target: Target,
  take: (socket: Socket) => void,
): ClientRequest {
  const host = process.getBuiltinModule("node:net").isIPv6(target.hostname)
    ? `[${target.hostname}]`
    : target.hostname;
  const authority = `${host}:${target.port || (target.protocol === "https:" ? 443 : 80)}`;
  // Not imported: an import of node:http loads all of undici, and nobody needs either without a proxy.
  const { request } = process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http");
  const outgoing = request({
    agent: false,
    host: hostname,
    port,
    method: "CONNECT",
    path: authority,
    headers: {
      host: authority,
      ...(authorization !== undefined && { "proxy-authorization": authorization }),
    },
  });
  outgoing.once("connect", ({ statusCode = 0 }, socket: Socket, head) => {
    if (statusCode < 200 || statusCode > 299) {
      socket.destroy();
      outgoing.emit("error", new TunnelRefusedError(statusCode));
      return;
    }
    if (head.length > 0) socket.unshift(head);
    take(socket);
  });
  outgoing.end();
  return outgoing;
}

function secure(
  socket: Socket,
  hostname: string,
  secureContext: SecureContext | undefined,
): TLSSocket {
  return process.getBuiltinModule("node:tls").connect({
    socket,
    host: hostname,
    // Names only (RFC 6066, section 3); the certificate is checked against the host either way.
    ...(process.getBuiltinModule("node:net").isIP(hostname) === 0 && { servername: hostname }),
    ALPNProtocols: ["http/1.1"],
    ...(secureContext && { secureContext }),
  });
}

/** Neither carries what was sent to the proxy, since that holds its password. */
class TunnelRefusedError extends Error {
  readonly code = "PROXY_REFUSED";

  constructor(status: number) {
    const advice = status === 407 ? "; check the user name and password" : "";
    super(`The proxy answered ${status} when asked for a tunnel${advice}.`);
  }
}

class ConnectTimeoutError extends Error {
  readonly code = "UND_ERR_CONNECT_TIMEOUT";

  constructor() {
    super(`No connection through the proxy within ${connectTimeout} ms.`);
  }
}
