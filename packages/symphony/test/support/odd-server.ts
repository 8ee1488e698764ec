import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { login, type SymphonySession } from "../../src/index.ts";

/** What a call gets, as JSON or as bytes in the given pieces, by its path. */
type Answers = Readonly<Record<string, (query: URLSearchParams) => unknown>>;

/** A text in pieces, sent as they are. */
export class Pieces {
  readonly pieces: readonly string[];

  constructor(...pieces: readonly string[]) {
    this.pieces = pieces;
  }
}

const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

const anyToken = { name: "any", token: "a-token", access_token: "a-token", expires_in: 300 };

/** A session with a server that answers as no emulated one does, and the queries of the calls to these paths. */
export async function openOddServer(
  answers: Answers,
): Promise<{ session: SymphonySession; queries: string[]; host: string }> {
  const queries: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
    const answer = answers[pathname];
    if (answer) queries.push(searchParams.toString());
    const content = answer ? answer(searchParams) : anyToken;
    request.resume();
    if (content instanceof Pieces) {
      response.setHeader("content-type", "application/octet-stream");
      for (const piece of content.pieces) response.write(piece);
      response.end();
    } else {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(content));
    }
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { session: await login({ host, username: "bot", privateKey }), queries, host };
}
