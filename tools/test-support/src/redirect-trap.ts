import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A server on another origin that remembers everything that reaches it. */
export interface RedirectTrap {
  readonly url: string;
  /** Request lines, headers and bodies, as they came. */
  readonly received: readonly string[];
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a trap on 127.0.0.1. */
export async function startRedirectTrap(): Promise<RedirectTrap> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push([`${request.method} ${request.url}`, ...request.rawHeaders, body].join("\n"));
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, received, close, [Symbol.asyncDispose]: close };
}
