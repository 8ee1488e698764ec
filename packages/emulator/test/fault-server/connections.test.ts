import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { FaultServer, SocketFault } from "../../src/index.ts";
import {
  atOnce,
  openRaw,
  requestBytes,
  startFaults,
  startOrigin,
  strike,
  trueAnswer,
  type Origin,
  type RawClient,
} from "./support.ts";

let origin: Origin;
let faults: FaultServer;
let client: RawClient;
beforeAll(async () => {
  origin = await startOrigin();
});
beforeEach(async () => {
  faults = await startFaults(origin.url);
  client = openRaw(faults.url);
  await vi.waitUntil(() => faults.sockets.length === 1, atOnce);
});
afterEach(async () => {
  client.leave();
  await faults.close();
});
afterAll(() => origin.close());

const get = requestBytes("GET /notes");

async function answered(fault: SocketFault): Promise<string> {
  faults.order({ operation: "*", fault });
  client.send(get);
  await expect.poll(() => faults.log[0]?.ended, atOnce).toBe("kept");
  const { sentBytes } = faults.log[0] ?? {};
  await expect.poll(() => client.received().length, atOnce).toBe(sentBytes);
  return client.received();
}

describe("keepAlive", () => {
  test.each([
    ["closeIdle", "closed"],
    ["resetIdle", "reset"],
  ] as const)("%s ends an idle connection", async (how, end) => {
    const start = performance.now();
    faults.order({ operation: "*", fault: { kind: "keepAlive", how, milliseconds: 30 } });
    client.send(get);
    await expect.poll(client.ended, atOnce).toBe(end);
    expect(performance.now() - start).toBeGreaterThan(29);
    expect(client.received()).toContain('"seven"');
    expect(faults.log).toMatchObject([{ ended: end }]);
  });

  test("an idle connection that is used in time goes on", async () => {
    const first = await answered({ kind: "keepAlive", how: "closeIdle", milliseconds: 60_000 });
    client.send(get);
    await expect.poll(client.received, atOnce).toBe(first + trueAnswer);
    expect(faults.log).toMatchObject([{ ended: "kept" }, { nth: 2, ended: "kept" }]);
  });

  test.each([
    ["closeOnNext", "closed"],
    ["resetOnNext", "reset"],
  ] as const)("%s takes the next request and ends", async (how, end) => {
    const before = origin.requests.length;
    const first = await answered({ kind: "keepAlive", how });
    client.send(get);
    await expect.poll(client.ended, atOnce).toBe(end);
    expect(client.received()).toBe(first);
    expect(origin.requests.length).toBe(before + 1);
    expect(faults.log).toMatchObject([
      { ended: "kept" },
      { nth: 2, fault: "keepAlive", forwarded: false, ended: end },
    ]);
  });

  test.each(["announceOnly", "timeoutZero"] as const)("after %s it still answers", async (how) => {
    const first = await answered({ kind: "keepAlive", how });
    client.send(get);
    await expect.poll(client.received, atOnce).toBe(first + trueAnswer);
  });
});

describe("repeats", () => {
  test("the second of two answers meets the next request", async () => {
    await answered({ kind: "twice" });
    client.send(get);
    await expect.poll(client.received, atOnce).toBe(trueAnswer.repeat(3));
  });

  test("an earlier answer is replayed", async () => {
    client.send(get);
    await expect.poll(client.received, atOnce).toBe(trueAnswer);
    faults.order({ operation: "*", fault: { kind: "replay" } });
    const before = origin.requests.length;
    client.send(requestBytes("POST /other", "body"));
    await expect.poll(client.received, atOnce).toBe(trueAnswer + trueAnswer);
    expect(origin.requests.length).toBe(before);
    const named = { kind: "replay", operation: "GET /notes" } as const;
    expect((await strike(faults, named)).received).toBe(trueAnswer);
  });

  test("where there is none, the reason is told", async () => {
    const { received: text, record } = await strike(faults, { kind: "replay" });
    expect(text).toContain("There is no earlier answer to replay.");
    expect(record.problem).toBe("There is no earlier answer to replay.");
  });
});

describe("uploads", () => {
  const head = "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n";

  test.each([
    ["reset", "reset"],
    ["close", "closed"],
  ] as const)("are cut by %s after so many bytes", async (by, end) => {
    faults.order({ operation: "*", fault: { kind: "cutUpload", after: 5, by } });
    client.send(`${head}0123`);
    await expect.poll(() => faults.log[0]?.bodyBytes, atOnce).toBe(4);
    expect([faults.log[0]?.ended, client.ended()]).toEqual([undefined, undefined]);
    client.send("4");
    await expect.poll(client.ended, atOnce).toBe(end);
    expect(client.received()).toBe("");
    expect(faults.log).toMatchObject([{ bodyBytes: 5, forwarded: false, ended: end }]);
  });

  test("stall when nobody reads them", async () => {
    faults.order({ operation: "*", fault: { kind: "cutUpload", by: "silence" } });
    const size = 64 * 1024 * 1024;
    client.send(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${size}\r\n\r\n`);
    client.send(Buffer.alloc(size));
    await expect.poll(() => faults.log[0]?.ended, atOnce).toBe("silent");
    expect(client.socket.writableLength).toBeGreaterThan(0);
    expect(faults.log[0]?.bodyBytes).toBe(0);
  });

  test("are answered early, and the rest is taken", async () => {
    faults.order({ operation: "*", fault: { kind: "earlyAnswer", after: 2 } });
    client.send(`${head}01`);
    await expect.poll(client.ended, atOnce).toBe("closed");
    expect(client.received()).toMatch(/^HTTP\/1.1 413 Payload Too Large\r\n/);
    expect(client.received()).toMatch(/\r\nConnection: close\r\n/);
    expect(faults.log).toMatchObject([{ bodyBytes: 2, ended: "closed" }]);
  });

  test("are answered early with a reset", async () => {
    faults.order({ operation: "*", fault: { kind: "earlyAnswer", ending: "reset" } });
    client.send(`${head}01`);
    await expect.poll(client.ended, atOnce).toBe("reset");
  });

  test("are answered early, and the connection goes on", async () => {
    const answer = { status: 400, body: "{}" };
    faults.order({ operation: "*", fault: { kind: "earlyAnswer", ending: "keep", answer } });
    client.send(head);
    await expect.poll(() => client.received(), atOnce).toMatch(/\{\}$/);
    const early = client.received();
    client.send(`0123456789${get}`);
    await expect.poll(client.received, atOnce).toBe(early + trueAnswer);
  });

  test("that wait to be asked for are asked when bytes of them are wanted", async () => {
    faults.order({ operation: "*", fault: { kind: "cutUpload", after: 3 } });
    client.send(head.replace("Content", "Expect: 100-continue\r\nContent"));
    await expect.poll(client.received, atOnce).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    client.send("0123");
    await expect.poll(client.ended, atOnce).toBe("reset");
  });

  test("that wait to be asked for are not asked by a fault without a target", async () => {
    faults.order({ operation: "*", fault: { kind: "status", status: 500 } });
    client.send(head.replace("Content", "Expect: 100-continue\r\nContent"));
    await expect.poll(client.ended, atOnce).toBe("closed");
    expect(client.received()).toMatch(/^HTTP\/1.1 500 /);
  });
});

describe("times", () => {
  test.each<SocketFault>([
    { kind: "delay", milliseconds: 40 },
    { kind: "drip", milliseconds: 10, bytes: 5 },
    { kind: "drip", milliseconds: 20, bytes: 50, part: "head" },
    { kind: "interim", milliseconds: 20, times: 2 },
  ])("$kind takes as long as it is told", async (fault) => {
    const start = performance.now();
    await strike(faults, fault);
    expect(performance.now() - start).toBeGreaterThan(38);
  });

  test("drips come one by one", async () => {
    const pieces: string[] = [];
    client.socket.on("data", (bytes: Buffer) => pieces.push(bytes.toString()));
    await answered({ kind: "drip", milliseconds: 5, bytes: 10 });
    expect(pieces.slice(1)).toEqual(['{"id":7,"n', 'ame":"seve', 'n"}']);
  });
});

describe("the door", () => {
  test.each([
    [undefined, "reset"],
    ["close", "closed"],
  ] as const)("a connection is turned away by %s", async (by, end) => {
    const handle = faults.refuse(by ? { by } : {});
    const refused = openRaw(faults.url);
    await expect.poll(() => refused.ended(), atOnce).toBe(end);
    expect(handle.hits).toBe(1);
    expect((await fetch(faults.url)).status).toBe(200);
  });

  test("a connection is taken and never served", async () => {
    const handle = faults.refuse({ by: "silence", times: 2 });
    await expect(fetch(faults.url, { signal: AbortSignal.timeout(50) })).rejects.toThrow("timeout");
    handle.remove();
    expect((await fetch(faults.url)).status).toBe(200);
    expect(faults.log).toHaveLength(1);
  });

  test("the port is closed and opened again; connections that are open go on", async () => {
    client.send(get);
    await expect.poll(client.received, atOnce).toBe(trueAnswer);
    faults.closePort();
    const refused = openRaw(faults.url);
    const code = new Promise((resolve) => {
      refused.socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    });
    expect(await code).toBe("ECONNREFUSED");
    client.send(get);
    await expect.poll(client.received, atOnce).toBe(trueAnswer + trueAnswer);
    await faults.openPort();
    await faults.openPort();
    expect((await fetch(faults.url)).status).toBe(200);
  });

  test.each([
    ["close", "closed"],
    ["reset", "reset"],
  ] as const)("idle connections are ended by %s, busy ones are not", async (by, end) => {
    client.send(get);
    await expect.poll(client.received, atOnce).toBe(trueAnswer);
    const busy = openRaw(faults.url);
    faults.order({ operation: "*", fault: { kind: "silence" } });
    busy.send(get);
    await expect.poll(() => faults.log[1]?.ended, atOnce).toBe("silent");
    await faults.endIdle(by);
    await expect.poll(client.ended, atOnce).toBe(end);
    expect(busy.ended()).toBeUndefined();
    busy.leave();
  });
});

const badRequest = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n";

test.each([
  ["TLS", "\x16"],
  ["SSL 2", "\x80"],
  ["SSH", "SSH-2.0-OpenSSH_9.6\r"],
  ["a header without a request line", "Host: "],
  ["a space first", " GET"],
  ["a control character in the path", "GET /\0"],
  ["a control character in a header", "GET / HTTP/1.1\r\nHost: a\x7f"],
])("a client that speaks no HTTP is refused before its head ends: %s", async (_, bytes) => {
  client.send(Buffer.from(bytes, "latin1"));
  await expect.poll(client.ended, atOnce).toBe("closed");
  expect(client.received()).toBe(badRequest);
  expect(faults.log).toEqual([]);
});

test("what follows a request and speaks no HTTP is refused as well", async () => {
  client.send(`${get}\x16\x03`);
  await expect.poll(client.ended, atOnce).toBe("closed");
  expect(client.received()).toBe(trueAnswer + badRequest);
});

test.each(["", "\r\n"])("a head that comes byte by byte is taken, after %j", async (before) => {
  const head = "M-SEARCH /notes HTTP/1.1\r\nHost: a\r\nX-A:\t\xff\r\n\r\n";
  for (const byte of Buffer.from(before + head, "latin1")) client.send(Buffer.of(byte));
  await expect.poll(client.received, atOnce).toBe(trueAnswer);
});

test("a client that leaves a silence frees its connection", async () => {
  faults.order({ operation: "*", fault: { kind: "silence" } });
  await expect(fetch(faults.url, { signal: AbortSignal.timeout(50) })).rejects.toThrow("timeout");
  await expect.poll(() => faults.log[0]?.ended, atOnce).toBe("hung-up");
});
