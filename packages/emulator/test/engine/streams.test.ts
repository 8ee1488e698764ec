import { connect } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { createClock } from "../../src/clock.ts";
import type { Content, ProviderModule } from "../../src/contract.ts";
import { streamed } from "../../src/engine/answers.ts";
import { startServer } from "../../src/engine/server.ts";

const piece = Buffer.alloc(64 * 1024);
const fileLength = 16_384 * piece.length;

/** Answers 1 GiB, and counts what is read of it. */
function startGiver(): {
  readonly module: ProviderModule & { readonly name: "giver" };
  readonly reading: { readonly bytes: number; readonly isOver: boolean };
} {
  const reading = { bytes: 0, isOver: false };
  const content: Content = {
    length: fileLength,
    *read() {
      try {
        for (; reading.bytes < fileLength; reading.bytes += piece.length) yield piece;
      } finally {
        reading.isOver = true;
      }
    },
  };
  const responses = { "200": { content: { "application/octet-stream": {} } } };
  return {
    module: {
      name: "giver",
      spec: { openapi: "3.1.1", paths: { "/all": { get: { operationId: "give", responses } } } },
      start: () => ({
        accounts: [],
        controls: {},
        handlers: { give: () => streamed(200, content) },
      }),
    },
    reading,
  };
}

/** Asks for all, takes so many bytes of it, and leaves. */
async function takeSome(url: string, wanted: number): Promise<void> {
  const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1" });
  socket.write("GET /all HTTP/1.1\r\nHost: localhost\r\n\r\n");
  let received = 0;
  while (received < wanted) {
    const [bytes] = (await once(socket, "data")) as [Buffer];
    received += bytes.length;
  }
  socket.destroy();
}

test.each([
  { name: "content", wanted: 1024 * 1024 },
  { name: "content sent slowly", wanted: 1000, slowly: { milliseconds: 1, bytes: 100 } },
  { name: "content to be cut", wanted: 1024 * 1024, cut: { bytes: fileLength - 1 } },
])(
  "$name is read no faster than the caller takes it, and let go of when the caller leaves",
  async ({ wanted, slowly, cut }) => {
    const { module, reading } = startGiver();
    const options = { port: 0, strict: true, clock: createClock(), lies: [], authority: undefined };
    const server = await startServer(module, options);
    if (slowly) server.fault({ operation: "give", kind: "slowBody", ...slowly });
    if (cut) server.fault({ operation: "give", kind: "truncate", ...cut });
    await takeSome(server.url, wanted);
    await expect.poll(() => reading.isOver, { interval: 1, timeout: 20_000 }).toBe(true);
    // What the buffers of the connection hold, and far less than all.
    expect(reading.bytes).toBeLessThan(fileLength / 8);
    expect(server.violations).toEqual([]);
    await server.close();
  },
);
