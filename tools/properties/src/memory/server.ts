import { createServer, type ServerResponse } from "node:http";
import { createGzip } from "node:zlib";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { bombMegabytes } from "./limits.ts";

/** A provider in a process of its own, whose calls all fail in their own way; it tells its port to its parent. */
const server = createServer((request, response) => {
  request.resume();
  answer(request.url ?? "", response);
});

function answer(path: string, response: ServerResponse): void {
  switch (path) {
    case "/bomb":
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      Readable.from(zeros(bombMegabytes)).pipe(createGzip()).pipe(response);
      break;
    case "/error":
      response.writeHead(500, { "content-type": "application/json" });
      response.end('{"code":"broken"}');
      break;
    case "/page":
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<html><body>gateway</body></html>");
      break;
    case "/silent":
      break;
    case "/me":
      response.writeHead(401);
      response.end();
      break;
    default:
      response.writeHead(200, { "content-type": "application/json" });
      response.end("{}");
  }
}

function* zeros(megabytes: number): Generator<Buffer> {
  const megabyte = Buffer.alloc(1024 * 1024, "0");
  for (let count = 0; count < megabytes; count += 1) yield megabyte;
}

server.listen(0, "127.0.0.1", () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.on("disconnect", () => process.exit());
