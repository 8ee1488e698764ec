import type { Socket } from "node:net";
import type { Proxy } from "./proxy.ts";
import {
  connectPlain,
  connectSecure,
  createDefaultContext,
  type Place,
  reached,
} from "./sockets.ts";

/** In bytes. */
const longestHead = 16 * 1024;

/**
 * Opens a tunnel of a proxy (RFC 9110, section 9.3.6).
 *
 * @param hold is given the connection as soon as it is made, to end it.
 */
export async function openTunnel(
  proxy: Proxy,
  target: Place,
  hold: (socket: Socket) => void,
): Promise<Socket> {
  const isSecure = proxy.protocol === "https:";
  const socket = isSecure
    ? connectSecure(proxy, proxy.hostname, createDefaultContext())
    : connectPlain(proxy);
  hold(socket);
  await reached(socket, isSecure ? "secureConnect" : "connect");
  socket.write(requestFor(target, proxy.authorization), "latin1");
  await accepted(socket);
  return socket;
}

function requestFor({ hostname, port }: Place, authorization: string | undefined): string {
  const authority = `${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
  const credentials =
    authorization === undefined ? "" : `Proxy-Authorization: ${authorization}\r\n`;
  return `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${credentials}\r\n`;
}

/** Waits for a proxy's answer. What is read of the connection afterwards is the target's. */
async function accepted(socket: Socket): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const settle = (error: Error | undefined): void => {
      socket.off("data", take).off("error", settle).off("close", hangUp).pause();
      if (error) reject(error);
      else resolve();
    };
    const hangUp = (): void => settle(new ProxyError("The proxy closed the connection"));
    let received = "";
    const take = (chunk: Buffer): void => {
      received += chunk.toString("latin1");
      const verdict = judge(received);
      if (verdict !== "unfinished") settle(verdict);
    };
    socket.on("data", take).on("error", settle).on("close", hangUp);
  });
}

/** What is wrong with a proxy's answer; nothing where it made the tunnel. */
function judge(received: string): ProxyError | undefined | "unfinished" {
  const [head = "", ...rest] = received.split("\r\n\r\n");
  if (rest.length === 0 && head.length < longestHead) return "unfinished";
  const [, status] = /^HTTP\/1\.[01] (\d{3})(?= |\r|$)/.exec(head) ?? [];
  if (rest.length === 0 || status === undefined) {
    return new ProxyError("The proxy did not answer as proxies do");
  }
  if (status.startsWith("1")) return judge(rest.join("\r\n\r\n"));
  if (!status.startsWith("2")) {
    const advice = status === "407" ? "; check the user name and password" : "";
    return new ProxyError(`The proxy answered ${status}`, advice);
  }
  // Hosts speak when they are spoken to. undici would break off, and begin again without end.
  return rest.join("") === ""
    ? undefined
    : new ProxyError("The proxy let the host speak before anything was asked of it");
}

/** Carries nothing of what was sent to the proxy, since that holds its password, nor of what it answered. */
class ProxyError extends Error {
  readonly code = "PROXY_REFUSED";

  constructor(problem: string, advice = "") {
    super(`${problem} when asked for a tunnel${advice}.`);
  }
}
