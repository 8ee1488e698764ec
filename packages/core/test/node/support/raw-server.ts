import { type AddressInfo, createServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { onTestFinished } from "vitest";

export interface RawServer {
  readonly origin: string;
  readonly port: number;
  /** All that came, over whichever connection. */
  received(): string;
  /** How many connections were made. */
  readonly made: () => number;
  /** The connections that are open now. */
  readonly open: ReadonlySet<Socket>;
}

/** A server that answers bytes; `answer` is called with each chunk that comes. With a certificate it speaks TLS. */
export async function startRawServer(
  answer: (socket: Socket, chunk: string) => void,
  certificate?: { readonly cert: string; readonly key: string },
): Promise<RawServer> {
  const open = new Set<Socket>();
  let made = 0;
  let received = "";
  const listen = (socket: Socket): void => {
    made += 1;
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      answer(socket, chunk.toString("latin1"));
    });
  };
  const server = certificate ? createTlsServer(certificate, listen) : createServer(listen);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${certificate ? "https" : "http"}://127.0.0.1:${port}`,
    port,
    received: () => received,
    made: () => made,
    open,
  };
}
