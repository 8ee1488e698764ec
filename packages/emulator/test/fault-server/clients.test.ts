import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FaultServer, SocketFault } from "../../src/index.ts";
import { atOnce, trueBody, startFaults, startOrigin, type Origin } from "./support.ts";

let origin: Origin;
let faults: FaultServer;
beforeAll(async () => {
  origin = await startOrigin();
  faults = await startFaults(origin.url);
});
afterAll(async () => {
  await faults.close();
  await origin.close();
});

function struck(fault: SocketFault, init?: RequestInit): Promise<Response> {
  faults.order({ operation: "*", fault });
  return fetch(faults.url, init);
}

test.each<SocketFault>([
  { kind: "encoding", how: "gzip" },
  { kind: "encoding", how: "brotli" },
  { kind: "encoding", how: "deflate" },
  { kind: "encoding", how: "stacked" },
  { kind: "chunks", how: "valid", size: 1 },
  { kind: "chunks", how: "extension" },
  { kind: "chunks", how: "trailers" },
  { kind: "head", how: "http10" },
  { kind: "head", how: "emptyReason" },
  { kind: "interim", times: 5 },
  { kind: "badHeader", how: "notAscii" },
  { kind: "drip", milliseconds: 1 },
])("what HTTP allows a good client understands: $kind $how", async (fault) => {
  expect(await (await struck(fault)).text()).toBe(trueBody);
});

test.each<SocketFault>([
  { kind: "reset" },
  { kind: "close", after: "head" },
  { kind: "encoding", how: "badChecksum" },
  { kind: "encoding", how: "notEncoded" },
  { kind: "chunks", how: "noLast" },
  { kind: "chunks", how: "badSize" },
  { kind: "contentLength", wrong: "long" },
  { kind: "contentLength", wrong: "twice" },
  { kind: "contentLength", wrong: "notANumber" },
  { kind: "notHttp" },
  { kind: "notHttp", speaks: "http2" },
  { kind: "head", how: "http09" },
  { kind: "badHeader", how: "nul" },
  { kind: "hugeHeaders" },
])("what HTTP forbids a good client refuses: $kind $how $wrong", async (fault) => {
  await expect(struck(fault).then((response) => response.text())).rejects.toThrow(TypeError);
});

test("ids are beyond what a number can hold", async () => {
  const text = await (await struck({ kind: "bigIds" })).text();
  expect(text).toContain("9007199254740993");
  expect(String(JSON.parse(text).id)).not.toBe("9007199254740993");
});

test("JSON may be nested deeper than most can follow", async () => {
  const text = await (await struck({ kind: "deepJson", depth: 200_000 })).text();
  expect(text).toHaveLength(400_000);
});

describe("a bomb", () => {
  test.each(["gzip", "br"] as const)("of %s is small, and inflates to JSON", async (encoding) => {
    const index = faults.log.length;
    const text = await (await struck({ kind: "bomb", megabytes: 20, encoding })).text();
    expect(text).toHaveLength(20 * 1024 * 1024 + 2);
    expect(JSON.parse(text)).toMatch(/^aaa/);
    expect(faults.log[index]?.sentBytes).toBeLessThan(100_000);
  });

  test("is made while it is sent", async () => {
    const before = process.memoryUsage().rss;
    const response = await struck({ kind: "bomb", megabytes: 200 });
    let size = 0;
    for await (const bytes of response.body ?? []) size += bytes.length;
    expect(size).toBe(200 * 1024 * 1024 + 2);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test("stops when the client has seen enough", async () => {
    const index = faults.log.length;
    const response = await struck({ kind: "bomb", megabytes: 1_000_000 });
    await response.body?.cancel();
    await expect.poll(() => faults.log[index]?.ended, atOnce).toBe("hung-up");
  });
});

describe("elsewhere", () => {
  const secret = { headers: { "X-Token": "canary" } };

  test.each(["otherPort", "otherHost", "networkPath"] as const)(
    "a redirect to %s shows what a client that follows it hands over",
    async (to) => {
      const before = faults.elsewhere.received.length;
      const response = await struck({ kind: "redirect", to, status: 307 }, secret).catch(
        () => undefined,
      );
      const received = faults.elsewhere.received.slice(before);
      expect(await response?.json()).toEqual({});
      expect(received).toHaveLength(1);
      expect(received[0]).toMatch(/^GET \/redirected HTTP\/1.1\r\n/);
      expect(received[0]?.toLowerCase()).toContain("x-token: canary");
    },
  );

  test("a client that goes there by https says hello", async () => {
    const before = faults.elsewhere.received.length;
    await expect(struck({ kind: "redirect", to: "https" })).rejects.toThrow("fetch failed");
    expect(faults.elsewhere.received[before]).toSatisfy((text: string) =>
      text.startsWith("\u0016\u0003"),
    );
  });

  test("a loop goes on for as long as the client follows", async () => {
    const loop = faults.order({
      operation: "*",
      times: Infinity,
      fault: { kind: "redirect", to: "self" },
    });
    await expect(fetch(faults.url)).rejects.toThrow("fetch failed");
    expect(loop.hits).toBe(21);
    loop.remove();
  });
});

test("a HEAD is answered by a head alone", async () => {
  for (const fault of [
    { kind: "page" },
    { kind: "bomb" },
    { kind: "deepJson" },
    { kind: "encoding", how: "gzip" },
    { kind: "chunks", how: "valid" },
    { kind: "status", status: 500, body: "object" },
  ] as const) {
    faults.order({ operation: "*", fault, skip: 1 });
    const head = await fetch(faults.url, { method: "DELETE" });
    await head.text();
    const response = await fetch(faults.url, { method: "HEAD" });
    expect(await response.text()).toBe("");
  }
});
