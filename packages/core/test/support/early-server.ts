import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A provider that answers each upload when its first bytes have come, and waits for no more; sessions work as elsewhere. */
export async function startEarlyServer(status = 200): Promise<string> {
  const server = createServer((request, response) => {
    const answer = (code: number): void => {
      response.writeHead(code, { "content-type": "application/json" });
      response.end(JSON.stringify({ token: "example-token", ok: true }));
    };
    request.on("error", () => {});
    if (request.url === "/bytes") request.once("data", () => answer(status));
    else request.resume().on("end", () => answer(200));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
