import { createServer, request, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface TestProxy {
  readonly host: string;
  /** Target and Proxy-Authorization of each request, in the order of their arrival. */
  readonly seen: { readonly target: string; readonly authorization: string | undefined }[];
  /** What it answers in place of a tunnel. */
  refusal: string | undefined;
}

/** A proxy on loopback that makes tunnels, and passes plain requests on. With a certificate it speaks TLS. */
export async function startProxy(certificate?: {
  readonly cert: string;
  readonly key: string;
}): Promise<TestProxy> {
  const proxy: TestProxy = { host: "", seen: [], refusal: undefined };
  const sockets = new Set<Socket>();
  const passOn: RequestListener = (incoming, response) => {
    const target = incoming.url ?? "";
    proxy.seen.push({ target, authorization: incoming.headers["proxy-authorization"] });
    const { method, headers } = incoming;
    incoming.pipe(
      request(target, { ...(method && { method }), headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }),
    );
  };
  const server = certificate ? createSecureServer(certificate, passOn) : createServer(passOn);
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => {})));
  server.on("connect", ({ url: target = "", headers }, socket: Socket, head: Buffer) => {
    proxy.seen.push({ target, authorization: headers["proxy-authorization"] });
    if (proxy.refusal !== undefined) {
      socket.end(proxy.refusal);
      return;
    }
    const { hostname, port } = new URL(`http://${target}`);
    const onwards = connect(Number(port || 80), hostname, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onwards.write(head);
      socket.pipe(onwards).pipe(socket);
    });
    onwards.on("error", () => {}).on("close", () => socket.destroy());
    socket.on("close", () => onwards.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  return Object.assign(proxy, { host: `127.0.0.1:${(server.address() as AddressInfo).port}` });
}
