import { expect, test } from "vitest";
import type { SocketFault } from "../../src/index.ts";
import { atOnce, openRaw, requestBytes, startFaults, startOrigin } from "./support.ts";

const resources = (): string[] =>
  process.getActiveResourcesInfo().filter((name) => name === "Timeout" || name.startsWith("TCP"));

test("everything ends with close", async () => {
  await using origin = await startOrigin();
  const before = resources().toSorted();

  const server = await startFaults(origin.url);
  const hour = 3_600_000;
  const waiting: SocketFault[] = [
    { kind: "silence" },
    { kind: "silence", after: "head" },
    { kind: "delay", milliseconds: hour },
    { kind: "drip", milliseconds: hour },
    { kind: "interim", milliseconds: hour },
    { kind: "keepAlive", how: "closeIdle", milliseconds: hour },
    { kind: "keepAlive", how: "resetOnNext" },
    { kind: "cutUpload", by: "silence" },
    { kind: "close" },
    { kind: "bomb", megabytes: 1_000_000 },
  ];
  server.refuse({ by: "silence" });
  const clients = [openRaw(server.url)];
  for (const [index, fault] of waiting.entries()) {
    server.order({ operation: "*", fault });
    const raw = openRaw(server.url);
    raw.socket.pause();
    raw.send(requestBytes("GET /"));
    clients.push(raw);
    await expect.poll(() => server.log[index]?.fault, atOnce).toBe(fault.kind);
  }
  await Promise.all([server.close(), server.close()]);
  expect(server.sockets).toEqual([]);
  for (const raw of clients) raw.leave();
  await expect.poll(() => resources().toSorted(), atOnce).toEqual(before);
  await expect(fetch(server.url)).rejects.toThrow("fetch failed");
  await expect(fetch(server.elsewhere.url)).rejects.toThrow("fetch failed");
});
