import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { Cancellation } from "../src/time/cancellation.ts";
import { createFetchTransport } from "../src/transport/fetch-transport.ts";
import { exchange, until } from "./node/support/exchange.ts";
import { failureOf } from "./support/open.ts";
import { startServer } from "./support/server.ts";

const transport = createFetchTransport();

/** A server that begins an answer and never ends it. */
async function startEndless(text: string) {
  let answer: ServerResponse | undefined;
  const { origin } = await startServer((_, response) => {
    answer = response;
    response.write(text);
  });
  return { origin, isOver: () => answer?.destroyed === true, isBegun: () => answer !== undefined };
}

test("a body that is larger than the limit is refused, and its connection ended", async () => {
  const server = await startEndless("x".repeat(1001));
  const failure = await failureOf(exchange(server.origin, { transport, maxBodyBytes: 1000 }));
  expect(failure).toMatchObject({ cause: { kind: "ProtocolError", reason: "too-large" } });
  await until(server.isOver);
});

test("a request that is aborted ends its connection", async () => {
  const server = await startEndless("x");
  const cancellation = new Cancellation();
  const sent = exchange(server.origin, { transport, cancellation });
  await until(server.isBegun);
  cancellation.abort("enough");
  expect(await failureOf(sent)).toBe("enough");
  await until(server.isOver);
});
