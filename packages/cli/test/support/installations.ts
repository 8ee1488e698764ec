import { createServer, type RequestListener } from "node:http";
import {
  createServer as createSecureServer,
  type ServerOptions as SecureServerOptions,
} from "node:https";
import {
  type AddressInfo,
  connect,
  createServer as createRawServer,
  type Server,
  type Socket,
} from "node:net";
import type { Environment } from "@signoff/command-kit/testing";
import { type Emulator, type EmulatorOptions, startEmulator } from "@signoff/emulator";
import { closeCleanly } from "@signoff/test-support";
import { onTestFinished } from "vitest";
import type { Certificate } from "./certificate.ts";
import { makeFolder } from "./commands.ts";

/** The servers of all providers, and what signs on to each. */
export interface Installation {
  readonly servers: Emulator;
  readonly environment: Environment;
}

/** When the test ends no session may be left alive in it, unless it may not be clean. */
export async function install({
  clean = true,
  ...options
}: EmulatorOptions & { readonly clean?: boolean } = {}): Promise<Installation> {
  const servers = await startEmulator({ strict: true, ...options });
  const { directlink, symphony, "edin-docflow": edin } = servers;
  for (const server of [directlink, symphony, edin]) {
    onTestFinished(() => (clean ? closeCleanly(server) : server.close()));
  }
  return {
    servers,
    environment: {
      XDG_STATE_HOME: await makeFolder(),
      DIRECTLINK_URL: directlink.url,
      DIRECTLINK_USERNAME: directlink.accounts[0].username,
      DIRECTLINK_PASSWORD: directlink.accounts[0].password,
      EDIN_URL: edin.url,
      EDIN_EMAIL: edin.accounts[0].email,
      EDIN_PASSWORD: edin.accounts[0].password,
      SYMPHONY_HOST: symphony.url,
      SYMPHONY_USERNAME: symphony.accounts[0].username,
      SYMPHONY_PRIVATE_KEY: symphony.accounts[0].privateKey,
    },
  };
}

/** What signs on to nothing of its own: for servers that no login may reach. */
export const credentials: Environment = {
  DIRECTLINK_USERNAME: "ACME",
  DIRECTLINK_PASSWORD: "canary-4711",
  EDIN_EMAIL: "office@acme.example",
  EDIN_PASSWORD: "canary-4711",
  SYMPHONY_USERNAME: "settlement-bot",
};

/** A server that is not the provider's, and all requests that came to it. */
export interface OtherServer {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly string[];
}

/** How a server speaks TLS, and what it staples to its certificate. */
interface Secure extends SecureServerOptions {
  readonly ocsp?: Buffer;
}

/** Answers pages, by default one of itself. With TLS where it is given a certificate. */
export async function startWeb(
  secure?: Secure,
  answer: RequestListener = (_, response) => response.end("hello"),
): Promise<OtherServer> {
  const requests: string[] = [];
  const listen: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    answer(request, response);
  };
  const server = secure ? createSecureServer(secure, listen) : createServer(listen);
  const { ocsp } = secure ?? {};
  if (ocsp)
    server.on("OCSPRequest", (_cert, _issuer, done: (e: null, bytes: Buffer) => void) =>
      done(null, ocsp),
    );
  const port = await listening(server);
  return { url: `${secure ? "https" : "http"}://127.0.0.1:${port}`, port, requests };
}

/** Answers each chunk that comes with bytes, or with nothing. */
export async function startRaw(
  answer: (socket: Socket, chunk: Buffer) => void,
): Promise<OtherServer> {
  const requests: string[] = [];
  const server = createRawServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      requests.push(chunk.toString("latin1"));
      answer(socket, chunk);
    });
  });
  const port = await listening(server);
  return { url: `https://127.0.0.1:${port}`, port, requests };
}

const refuse: RequestListener = (_, response) => void response.writeHead(400).end();

interface ProxyOptions {
  /** The field that it wants. */
  readonly authorization?: string;
  /** What it answers to others. */
  readonly status?: number;
  /** With a certificate it speaks TLS itself. */
  readonly secure?: Certificate;
}

/** A proxy that makes tunnels for who knows its password, where it has one. */
export async function startProxy({
  authorization,
  status = 407,
  secure,
}: ProxyOptions = {}): Promise<OtherServer> {
  const requests: string[] = [];
  const server = secure ? createSecureServer(secure, refuse) : createServer(refuse);
  server.on("connect", ({ url = "", headers }, socket: Socket) => {
    requests.push(url);
    socket.on("error", () => {});
    if (authorization !== undefined && headers["proxy-authorization"] !== authorization) {
      socket.end(`HTTP/1.1 ${status} No\r\nProxy-Authenticate: Basic realm="proxy"\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${url}`);
    const onwards = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      socket.pipe(onwards).pipe(socket);
    });
    onwards.on("error", () => socket.destroy());
    socket.on("close", () => onwards.destroy());
  });
  const port = await listening(server);
  return { url: `${secure ? "https" : "http"}://127.0.0.1:${port}`, port, requests };
}

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  return (server.address() as AddressInfo).port;
}
