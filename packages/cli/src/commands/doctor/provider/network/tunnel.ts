import { request } from "node:http";
import { isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { addressOf, type Host, portOf } from "./host.ts";
import { limits, within } from "../limits.ts";
import { connectPlain, established } from "./sockets.ts";
import type { Proxy } from "./way.ts";

/** Where a proxy listens. */
export function targetOf(url: URL): { readonly hostname: string; readonly port: number } {
  return { hostname: addressOf(url), port: portOf(url) };
}

/** What a proxy answered when it was asked for a tunnel, and the tunnel where it made one. */
export interface Tunnel {
  readonly status: number;
  readonly socket: Socket;
}

/** Asks a proxy for a tunnel to a host, over a connection to it (RFC 9110, section 9.3.6). */
export async function openTunnel(
  proxy: Proxy,
  to: Host,
  connection: Socket,
  signal: AbortSignal,
): Promise<Tunnel> {
  const limited = within(limits.answer, signal);
  const socket =
    proxy.url.protocol === "https:" ? await secured(proxy, connection, limited) : connection;
  const authority = to.name;
  return new Promise((resolve, reject) => {
    const asked = request({
      createConnection: () => socket,
      method: "CONNECT",
      path: authority,
      headers: { host: authority, ...authorization(proxy.url) },
      signal: limited,
    });
    asked.on("connect", ({ statusCode = 0 }, tunnel: Socket) => {
      resolve({ status: statusCode, socket: tunnel.on("error", () => {}) });
    });
    asked.on("error", reject).end();
  });
}

/** A connection to a host, through the proxy where there is one. It rejects where there is none to be had. */
export async function openLine(
  host: Host,
  proxy: Proxy | undefined,
  signal: AbortSignal,
): Promise<Socket> {
  if (!proxy) return connectPlain(targetOf(host.url), signal);
  const connection = await connectPlain(targetOf(proxy.url), signal);
  const { status, socket } = await openTunnel(proxy, host, connection, signal);
  if (status >= 200 && status < 300) return socket;
  connection.destroy();
  throw new Error(`The proxy answered ${status}.`);
}

async function secured({ url }: Proxy, socket: Socket, signal: AbortSignal): Promise<Socket> {
  const host = addressOf(url);
  const name = isIP(host) === 0 ? { servername: host } : {};
  return established(connectTls({ socket, host, ...name }), "secureConnect", signal);
}

function authorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === "" && password === "") return {};
  const words = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(words).toString("base64")}` };
}
