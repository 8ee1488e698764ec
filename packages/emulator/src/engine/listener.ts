import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { CertificateAuthority } from "./certificates.ts";

/** A request with what belongs to its connection. */
export interface Exchange {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  /** The TCP connection, below TLS. */
  readonly socket: Socket;
  readonly clientCommonName: string | undefined;
  /** Of the server. */
  readonly origin: string;
}

/** A server that listens. */
export interface Listener {
  /** Its origin. */
  readonly url: string;
  /** Resets every connection, and goes on listening. */
  reset(): void;
  /** Ends every connection at once. */
  close(): Promise<void>;
}

/** Listens on 127.0.0.1, with TLS when there is an authority for it. */
export async function listen(
  port: number,
  authority: CertificateAuthority | undefined,
  onExchange: (exchange: Exchange) => void,
): Promise<Listener> {
  const server = authority
    ? createHttpsServer({
        ...(await authority.issueServer()),
        ca: authority.ca,
        requestCert: true,
        // Who must show a certificate is for each route to say.
        rejectUnauthorized: false,
      })
    : createHttpServer();
  // Over TLS the request's socket is not the one that can be reset.
  const connections = new Map<number | undefined, Socket>();
  server.on("connection", (socket: Socket) => {
    const { remotePort } = socket;
    connections.set(remotePort, socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => connections.delete(remotePort));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const origin = `${authority ? "https" : "http"}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on("request", (message: IncomingMessage, response: ServerResponse) => {
    const socket = connections.get(message.socket.remotePort) ?? message.socket;
    onExchange({ message, response, socket, clientCommonName: commonName(message.socket), origin });
  });
  return {
    url: origin,
    reset() {
      for (const socket of connections.values()) socket.resetAndDestroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of connections.values()) socket.destroy();
      }),
  };
}

function commonName(socket: Socket): string | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  const name = socket.getPeerCertificate().subject?.CN;
  return typeof name === "string" ? name : name?.[0];
}
