import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** What the server made of the latest request to `/echo`. */
interface Received {
  /** The path after `/echo/`, decoded. */
  readonly segment: string | undefined;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Headers;
  readonly body: Buffer;
}

/** A real server that signs anybody on, remembers each request, and answers it with the request's own body. */
export interface EchoServer extends AsyncDisposable {
  readonly origin: string;
  readonly received: Received;
}

/** Starts one on a free port of 127.0.0.1. */
export async function startEchoServer(): Promise<EchoServer> {
  let received: Received | undefined;
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const gone = request.url === "/me";
      if (request.url?.startsWith("/echo")) received = describe(request, body);
      response.writeHead(gone ? 401 : 200, { "content-type": "application/json" });
      response.end(received?.body === body ? body : "{}");
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    get received() {
      if (!received) throw new Error("nothing was received");
      return received;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function describe(request: IncomingMessage, body: Buffer): Received {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const segment = path.split("/")[2];
  return {
    segment: segment && decodeURIComponent(segment),
    query: [...new URLSearchParams(query)],
    headers: new Headers(
      Object.entries(request.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
    ),
    body,
  };
}
