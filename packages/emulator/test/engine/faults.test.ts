import { Agent, request } from "node:http";
import { request as secureRequest } from "node:https";
import { connect } from "node:net";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Fault, FaultKind } from "../../src/engine/fault.ts";
import type { FaultHandle } from "../../src/faults/order-list.ts";
import { createAuthority } from "../../src/engine/certificates.ts";
import type { AnswerFaultOrder } from "../../src/engine/fault-orders.ts";
import { faultsOfEachKind } from "../fault-server/faults-of-each-kind.ts";
import { problemOf, startNotes, type NotesServer } from "./notes.ts";

let server: NotesServer;
beforeEach(async () => {
  await server?.close();
  server = await startNotes();
});
afterAll(() => server.close());

const getFile = (init?: RequestInit): Promise<Response> => fetch(`${server.url}/files`, init);

/** What comes back on a bare connection until it ends, and whether it was reset. */
function exchange(): Promise<{ text: string; error: string | undefined }> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    let text = "";
    let error: string | undefined;
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("error", (cause: NodeJS.ErrnoException) => (error = cause.code));
    socket.on("close", () => resolve({ text, error }));
    socket.write("GET /files HTTP/1.1\r\nHost: localhost\r\n\r\n");
  });
}

/** What comes back, and on which port of the client's. */
function getBy(agent: Agent): Promise<{ text: string; port: number | undefined }> {
  return new Promise((resolve, reject) => {
    const call = request(`${server.url}/files`, { agent }, (response) => {
      const port = call.socket?.localPort;
      let text = "";
      response.on("data", (bytes: Buffer) => (text += bytes.toString()));
      response.on("end", () => resolve({ text, port }));
    });
    call.on("error", reject);
    call.end();
  });
}

const statuses = async (count: number): Promise<number[]> => {
  const list: number[] = [];
  for (let index = 0; index < count; index += 1) list.push((await getFile()).status);
  return list;
};

test("delay answers later, by the server's clock", async () => {
  server.fault({ operation: "getFile", kind: "delay", milliseconds: 3_600_000 });
  const answer = getFile();
  await expect.poll(() => server.requests.at(-1)?.fault).toBe("delay");
  server.clock.advance(3_600_000);
  expect(await (await answer).text()).toBe("0123456789");
});

test("status answers whatever is asked for", async () => {
  const headers = { "retry-after": "2" };
  server.fault({
    operation: "getFile",
    kind: "status",
    status: 429,
    body: { message: "slow down" },
    headers,
  });
  server.fault({
    operation: "getFile",
    kind: "status",
    status: 502,
    body: "<html>",
    headers: { "Content-Type": "text/html" },
  });
  server.fault({ operation: "getFile", kind: "status", status: 500 });
  const first = await getFile();
  expect([first.status, first.headers.get("retry-after"), await first.json()]).toEqual([
    429,
    "2",
    { message: "slow down" },
  ]);
  const second = await getFile();
  expect([second.status, second.headers.get("content-type"), await second.text()]).toEqual([
    502,
    "text/html",
    "<html>",
  ]);
  const third = await getFile();
  expect([third.status, await third.text()]).toEqual([500, ""]);
  expect((await getFile()).status).toBe(200);
});

test("reset cuts the connection", async () => {
  server.fault({ operation: "getFile", kind: "reset" });
  expect(await exchange()).toEqual({ text: "", error: "ECONNRESET" });
  expect(server.requests).toMatchObject([{ fault: "reset", status: undefined }]);
});

test("reset cuts the connection over TLS too", async () => {
  await using secure = await startNotes({ authority: await createAuthority() });
  secure.fault({ operation: "getFile", kind: "reset" });
  const code = await new Promise((resolve) => {
    const call = secureRequest(`${secure.url}/files`, { ca: secure.ca }, () => resolve("answered"));
    call.on("error", (cause: NodeJS.ErrnoException) => resolve(cause.code));
    call.end();
  });
  expect(code).toBe("ECONNRESET");
});

test("hang answers nothing", async () => {
  server.fault({ operation: "getFile", kind: "hang" });
  await expect(getFile({ signal: AbortSignal.timeout(50) })).rejects.toThrow("timeout");
});

describe("truncate sends less than it promises", () => {
  test("by Content-Length", async () => {
    server.fault({ operation: "getFile", kind: "truncate", bytes: 3 });
    const { text } = await exchange();
    expect(text).toMatch(/\r\nContent-Length: 10\r\n/);
    expect(text).toMatch(/\r\n\r\n012$/);
  });

  test("by chunks without an end", async () => {
    server.fault({ operation: "getFile", kind: "truncate", framing: "chunked" });
    const { text } = await exchange();
    expect(text).toMatch(/\r\nTransfer-Encoding: chunked\r\n/);
    expect(text).toMatch(/\r\n\r\n5\r\n01234\r\n$/);
  });

  test("as fetch sees it", async () => {
    server.fault({ operation: "getFile", kind: "truncate" });
    const response = await getFile();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("terminated");
  });
});

test("truncate cuts the connection over TLS too", async () => {
  await using secure = await startNotes({ authority: await createAuthority() });
  secure.fault({ operation: "getFile", kind: "truncate", bytes: 4 });
  const received = await new Promise((resolve) => {
    const call = secureRequest(`${secure.url}/files`, { ca: secure.ca }, (response) => {
      let text = "";
      response.on("data", (bytes: Buffer) => (text += bytes.toString()));
      response.on("error", (cause: NodeJS.ErrnoException) => resolve([text, cause.code]));
    });
    call.end();
  });
  expect(received).toEqual(["0123", "ECONNRESET"]);
  expect(secure.requests).toMatchObject([{ fault: "truncate", status: 200 }]);
});

test.each<FaultKind>([
  { kind: "delay", milliseconds: 0 },
  { kind: "status", status: 503 },
  { kind: "status", status: 204 },
  { kind: "slowBody", milliseconds: 1, bytes: 5 },
  { kind: "contentType" },
  { kind: "duplicateCookies" },
  { kind: "redirect", location: "/" },
])("the connection is kept after %o", async (fault) => {
  server.fault({ operation: "getFile", ...fault });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const first = await getBy(agent);
  const second = await getBy(agent);
  agent.destroy();
  expect(second).toEqual({ port: first.port, text: "0123456789" });
  expect(server.requests.map((record) => record.fault)).toEqual([fault.kind, undefined]);
});

describe("faults of the fault server's", () => {
  test.each<[AnswerFaultOrder["fault"], number, string]>([
    [{ kind: "json", how: "cutShort" }, 200, "01234"],
    [{ kind: "relabel", status: 299 }, 299, "0123456789"],
    [{ kind: "status", status: 999, body: "text" }, 999, '"failed"'],
    [{ kind: "headerLines", lines: ["X-Any: \u00e9"] }, 200, "0123456789"],
  ])("keep the connection where its HTTP can say them: %o", async (fault, status, text) => {
    server.fault({ operation: "getFile", fault });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const first = await getBy(agent);
    const second = await getBy(agent);
    agent.destroy();
    expect(first.text).toBe(text);
    expect(second).toEqual({ port: first.port, text: "0123456789" });
    expect(server.requests.map((record) => [record.fault, record.status])).toEqual([
      [fault.kind, status],
      [undefined, 200],
    ]);
  });

  test.each<[AnswerFaultOrder["fault"], RegExp]>([
    [{ kind: "badHeader", how: "noColon" }, /\r\n0123456789$/s],
    [{ kind: "head", how: "http37" }, /^HTTP\/3\.7 200 /],
    [{ kind: "interim" }, /^HTTP\/1\.1 103 [^]*HTTP\/1\.1 200 OK\r\n/],
    [{ kind: "forbiddenBody" }, /^HTTP\/1\.1 204 No Content\r\n[^]*\{"unexpected":true\}$/],
    [{ kind: "chunks", how: "noLast" }, /\r\n\r\n5\r\n01234\r\n5\r\n56789\r\n$/],
    [{ kind: "raw", bytes: "anything" }, /^anything$/],
    [{ kind: "close", after: { body: 2 } }, /\r\n\r\n01$/],
  ])("end it where it cannot: %o", async (fault, received) => {
    server.fault({ operation: "getFile", fault });
    const { text, error } = await exchange();
    expect(text).toMatch(received);
    expect(error).toBeUndefined();
  });

  test("can wait for others, do the work, and be taken back", async () => {
    const fault = { kind: "reset", forward: true } as const;
    const order = server.fault({ operation: "signIn", fault, times: 2, skip: 1 });
    const signIn = (): Promise<Response> => fetch(`${server.url}/session`, { method: "POST" });
    expect((await signIn()).status).toBe(200);
    await expect(signIn()).rejects.toThrow("fetch failed");
    expect([order.hits, server.sessions().length]).toEqual([1, 2]);
    order.remove();
    expect((await signIn()).status).toBe(200);
  });

  test("need one in front where the answer is not enough", () => {
    const problems = Object.values(faultsOfEachKind).flatMap((fault) => {
      const order: { operation: string; fault: object } = { operation: "*", fault };
      try {
        server.fault(order as AnswerFaultOrder).remove();
        return [];
      } catch (error) {
        return [(error as Error).message.split(" is for a fault server")[0]];
      }
    });
    const needed = ["cutUpload", "earlyAnswer", "keepAlive", "redirect", "replay", "twice"];
    expect(problems).toEqual(needed.map((kind) => `fault.kind: "${kind}"`));
  });

  test("are refused as there", () => {
    const order = { operation: "*", fault: { kind: "json", how: "cut" } } as unknown;
    expect(() => server.fault(order as AnswerFaultOrder)).toThrow('how: of a fault "json"');
    expect(() => server.fault({ operation: "*", fault: { kind: "reset" }, skip: -1 })).toThrow(
      "skip: ",
    );
  });
});

test("slowBody dribbles", async () => {
  server.fault({ operation: "getFile", kind: "slowBody", milliseconds: 10, bytes: 2 });
  const start = performance.now();
  const response = await getFile();
  expect(await response.text()).toBe("0123456789");
  expect(performance.now() - start).toBeGreaterThan(45);
});

test("contentType answers a page with 200", async () => {
  server.fault({ operation: "getFile", kind: "contentType" });
  const response = await getFile();
  expect([response.status, response.headers.get("content-type")]).toEqual([
    200,
    "text/html; charset=utf-8",
  ]);
  expect(await response.text()).toMatch(/^<!doctype html>/);
});

test("duplicateCookies sends each cookie twice", async () => {
  server.fault({ operation: "signIn", kind: "duplicateCookies" });
  const response = await fetch(`${server.url}/session`, { method: "POST" });
  expect(response.headers.getSetCookie()).toEqual([
    "SID=sid-1; Path=/",
    "SID=other-sid-1; Path=/",
    "lang=en",
    "lang=other-en",
  ]);
});

test("redirect sends the caller elsewhere", async () => {
  server.fault({
    operation: "getFile",
    kind: "redirect",
    location: "https://other.example.com/",
    status: 307,
  });
  const response = await getFile({ redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([
    307,
    "https://other.example.com/",
  ]);
});

test("raw writes what it is given", async () => {
  const bytes = "HTTP/1.1 204 No Content\r\n\r\nsurprise";
  server.fault({ operation: "getFile", kind: "raw", bytes });
  expect((await exchange()).text).toBe(bytes);
});

test("raw can dribble, headers included", async () => {
  const bytes = "HTTP/1.1 204 No Content\r\n\r\n";
  server.fault({ operation: "getFile", kind: "raw", bytes, milliseconds: 2 });
  const start = performance.now();
  expect((await exchange()).text).toBe(bytes);
  expect(performance.now() - start).toBeGreaterThan(bytes.length);
});

test.each(["status", "reset"] as const)("%s can strike after the work was done", async (kind) => {
  const fault = { operation: "signIn", applied: true } as const;
  server.fault(kind === "status" ? { ...fault, kind, status: 503 } : { ...fault, kind });
  await fetch(`${server.url}/session`, { method: "POST" }).catch(() => undefined);
  expect(server.sessions()).toHaveLength(1);
});

test("a fault hits one request, a number of them, or all until it is removed", async () => {
  server.fault({ operation: "getFile", kind: "status", status: 503 });
  expect(await statuses(2)).toEqual([503, 200]);
  server.fault({ operation: "getFile", kind: "status", status: 503, times: 2 });
  expect(await statuses(3)).toEqual([503, 503, 200]);
  const handle = server.fault({ operation: "*", kind: "status", status: 503, times: Infinity });
  expect(await statuses(3)).toEqual([503, 503, 503]);
  expect(handle.hits).toBe(3);
  handle.remove();
  expect(await statuses(1)).toEqual([200]);
});

test("a fault for an operation that does not exist is a mistake of the test", () => {
  expect(() => server.fault({ operation: "getFiles", kind: "hang" })).toThrow(
    'operation: there is no "getFiles"',
  );
});

test.each([
  [{ kind: "explode" }, "kind: there is no fault 'explode'; there are delay, status, "],
  [{ kind: "constructor" }, "kind: "],
  [{}, "kind: "],
  [{ kind: "hang", times: 0 }, "times: "],
  [{ kind: "hang", times: 1.5 }, "times: "],
  [{ kind: "hang", applied: "yes" }, "applied: "],
  [{ kind: "hang", milliseconds: 5 }, 'milliseconds: a fault "hang" has no such field'],
  [{ kind: "delay" }, "milliseconds: "],
  [{ kind: "delay", milliseconds: -1 }, "milliseconds: "],
  [{ kind: "delay", milliseconds: NaN }, "milliseconds: "],
  [{ kind: "delay", milliseconds: 2 ** 31 }, "milliseconds: "],
  [{ kind: "slowBody", milliseconds: Number.MAX_VALUE }, "milliseconds: "],
  [{ kind: "raw", bytes: "", milliseconds: 2 ** 31 }, "milliseconds: "],
  [
    { kind: "status", status: 103 },
    'status: of a fault "status" it must be a whole number from 200 to 999, not 103',
  ],
  [{ kind: "status", status: 1000 }, "status: "],
  [{ kind: "status", status: 200, headers: { "a b": "c" } }, "headers: "],
  [{ kind: "status", status: 200, headers: { a: "b\nc" } }, "headers: "],
  [{ kind: "truncate", bytes: -1 }, "bytes: "],
  [{ kind: "truncate", framing: "none" }, "framing: "],
  [{ kind: "slowBody", milliseconds: 1, bytes: 0 }, "bytes: "],
  [{ kind: "slowBody" }, "milliseconds: "],
  [{ kind: "contentType", type: "text/html\n" }, "type: "],
  [{ kind: "contentType", body: 1 }, "body: "],
  [{ kind: "redirect" }, "location: "],
  [{ kind: "redirect", location: "/", status: 200 }, "status: "],
  [{ kind: "raw", bytes: 5 }, "bytes: "],
  [{ kind: "raw", bytes: "", milliseconds: -1 }, "milliseconds: "],
])("the order %o is refused with the name of the field", async (order, message) => {
  const place = (): FaultHandle => server.fault({ operation: "*", ...order } as Fault);
  expect(place).toThrow(RangeError);
  expect(place).toThrow(message);
  expect(await statuses(1)).toEqual([200]);
});

test("the longest pause is as long as a timer can wait", async () => {
  const longest = { kind: "delay", milliseconds: 2 ** 31 - 1 } as const;
  server.fault({ operation: "*", ...longest }).remove();
  expect(await statuses(1)).toEqual([200]);
});

test("a request that is refused uses no fault up", async () => {
  server.fault({ operation: "getFile", kind: "status", status: 503 });
  expect(await problemOf(fetch(`${server.url}/files?x=1`))).toMatchObject({ status: 400 });
  expect((await getFile()).status).toBe(503);
});
