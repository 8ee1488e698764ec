import { getEventListeners } from "node:events";
import { startRedirectTrap } from "@signoff/test-support";
import { expect, test } from "vitest";
import type { FetchFunction } from "../src/index.ts";
import { tlsFetch } from "../src/node.ts";
import { type Server, startServer } from "./support.ts";

const info = "/agent/v1/info";
const login = "/login/pubkey/authenticate";

async function start(): Promise<{ server: Server; fetch: FetchFunction }> {
  const server = await startServer({ tls: true });
  return { server, fetch: tlsFetch({ ca: server.ca }) };
}

function streamOf(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, 3));
      controller.enqueue(bytes.subarray(3));
      controller.close();
    },
  });
}

test("sends every kind of body", async () => {
  const { server, fetch } = await start();
  const text = '{"token":"ü"}';
  for (const body of [
    text,
    new TextEncoder().encode(text),
    new Blob([text]),
    streamOf(text),
    streamOf(text),
  ]) {
    const headers = { "content-type": "application/json" };
    const response = await fetch(server.url + login, { method: "POST", headers, body });
    // The body conforms, and the JWT in it does not: with a body cut short it would be a 400.
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ code: 401, message: "Unauthorized" });
  }
  const form = new FormData();
  form.append("message", "x");
  const response = await fetch(server.url + login, { method: "POST", body: form });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain("multipart/form-data");
  const none = await fetch(server.url + login, { method: "POST" });
  expect(await none.text()).toContain("body is required");
});

test("answers as fetch does", async () => {
  const { server, fetch } = await start();
  const response = await fetch(server.url + info, {});
  expect(response).toBeInstanceOf(Response);
  expect(response).toMatchObject({ status: 200, ok: true, url: server.url + info });
  expect(response.headers.get("content-type")).toContain("application/json");
  expect(await response.json()).toMatchObject({ version: "Agent-24.11" });
  server.fault({ operation: "getAgentInfo", kind: "status", status: 204 });
  const empty = await fetch(server.url + info, {});
  expect([empty.status, empty.body]).toEqual([204, null]);
});

test("does not follow redirects", async () => {
  const { server, fetch } = await start();
  await using trap = await startRedirectTrap();
  server.fault({ operation: "getAgentInfo", kind: "redirect", location: trap.url });
  const response = await fetch(server.url + info, { headers: { sessionToken: "secret" } });
  expect([response.status, response.headers.get("location")]).toEqual([302, trap.url]);
  expect(trap.received).toEqual([]);
});

test("gives the body as it comes, and fails when it is cut short", async () => {
  const { server, fetch } = await start();
  server.fault({ operation: "getAgentInfo", kind: "slowBody", milliseconds: 60_000, bytes: 1 });
  const slow = await fetch(server.url + info, {});
  expect(slow.status).toBe(200);
  await slow.body?.cancel();
  for (const framing of ["length", "chunked"] as const) {
    server.fault({ operation: "getAgentInfo", kind: "truncate", framing });
    const cut = await fetch(server.url + info, {});
    await expect(cut.text()).rejects.toMatchObject({ code: "ECONNRESET" });
  }
});

test("aborts at every point, and leaves no listener behind", async () => {
  const { server, fetch } = await start();
  const reason = new Error("enough");
  const aborted = fetch(server.url + info, { signal: AbortSignal.abort(reason) });
  await expect(aborted).rejects.toBe(reason);
  expect(server.requests).toEqual([]);

  const waiting = new AbortController();
  server.fault({ operation: "getAgentInfo", kind: "hang" });
  const unanswered = fetch(server.url + info, { signal: waiting.signal });
  await expect.poll(() => server.requests.length).toBe(1);
  waiting.abort(reason);
  await expect(unanswered).rejects.toBe(reason);

  const reading = new AbortController();
  server.fault({ operation: "getAgentInfo", kind: "slowBody", milliseconds: 60_000 });
  const response = await fetch(server.url + info, { signal: reading.signal });
  const text = response.text();
  reading.abort(reason);
  await expect(text).rejects.toBeInstanceOf(Error);

  const { signal } = new AbortController();
  for (let count = 0; count < 20; count += 1) {
    await (await fetch(server.url + info, { signal })).text();
  }
  await expect.poll(() => getEventListeners(signal, "abort")).toEqual([]);
});

test("speaks https only", async () => {
  const plain = await startServer();
  const { fetch } = await start();
  await expect(fetch(plain.url + info, {})).rejects.toThrow("https:");
  expect(plain.requests).toEqual([]);
});
