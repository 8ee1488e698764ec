import { afterAll, beforeAll, expect, test } from "vitest";
import {
  startEmulator,
  startFaultServer,
  type Emulator,
  type FaultServer,
  type SocketFault,
} from "../../src/index.ts";
import { requestBytes, strike } from "./support.ts";

let servers: Emulator;
const faults = new Map<string, FaultServer>();
beforeAll(async () => {
  servers = await startEmulator({ strict: true });
  for (const target of [servers.directlink, servers["edin-docflow"], servers.symphony]) {
    faults.set(target.provider, await startFaultServer({ target }));
  }
});
afterAll(async () => {
  for (const server of faults.values()) await server.close();
  await servers.close();
});

const operations = [
  ["directlink", "listDownloads", "GET /directlink/v1/download/list"],
  ["directlink", "logout", "POST /directlink/v1/auth/logout"],
  ["edin-docflow", "logOut", "GET /bdoc/logout"],
  ["symphony", "getSessionInfo", "GET /pod/v2/sessioninfo"],
] as const;

const kinds: readonly SocketFault[] = [
  { kind: "answer", answer: { status: 418 } },
  { kind: "badHeader", how: "folded" },
  { kind: "bigIds" },
  { kind: "bomb", megabytes: 1 },
  { kind: "chunks", how: "noLast" },
  { kind: "close", after: { body: 1 } },
  { kind: "contentLength", wrong: "short" },
  { kind: "contentType", type: "text/plain" },
  { kind: "cookies", how: "twoValues" },
  { kind: "cutUpload" },
  { kind: "date", value: { skew: 1 } },
  { kind: "deepJson" },
  { kind: "delay", milliseconds: 1 },
  { kind: "drip", milliseconds: 1, bytes: 100 },
  { kind: "earlyAnswer" },
  { kind: "edit", edit: (bytes) => bytes },
  { kind: "empty" },
  { kind: "encoding", how: "stacked" },
  { kind: "forbiddenBody" },
  { kind: "head", how: "http10" },
  { kind: "headerLines", lines: ["X-Any: 1"] },
  { kind: "hugeHeaders" },
  { kind: "interim" },
  { kind: "json", how: "cutShort" },
  { kind: "keepAlive", how: "announceOnly" },
  { kind: "notHttp" },
  { kind: "page" },
  { kind: "partial" },
  { kind: "raw", bytes: "x" },
  { kind: "redirect", to: "otherHost" },
  { kind: "relabel", status: 299 },
  { kind: "reset", after: 3 },
  { kind: "retryAfter", value: "soon" },
  { kind: "silence" },
  { kind: "status", status: 999 },
  { kind: "twice" },
];

test.each(operations)("every fault can be used with %s %s", async (provider, operation, line) => {
  const server = faults.get(provider);
  if (!server) throw new Error(`There is no server of ${provider}.`);
  for (const fault of kinds) {
    const { record } = await strike(server, fault, requestBytes(line), operation);
    expect([record.operationId, record.fault, record.problem]).toEqual([
      operation,
      fault.kind,
      undefined,
    ]);
  }
});

test("a provider works through a fault server as it does without one", async () => {
  const server = faults.get("directlink");
  const [{ username, password }] = servers.directlink.accounts;
  const init = {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${username}:${password}`)}` },
  };
  await fetch(`${server?.url}/directlink/v1/auth/login`, init);
  expect(servers.directlink.sessions()).toHaveLength(1);
  server?.order({ operation: "logout", fault: { kind: "reset", forward: true } });
  await expect(fetch(`${server?.url}/directlink/v1/auth/logout`, init)).rejects.toThrow("fetch");
  expect(servers.directlink.sessions()).toHaveLength(0);
});

test("dates follow the clock of the target", async () => {
  const server = faults.get("directlink");
  servers.directlink.clock.advance(86_400_000);
  server?.order({ operation: "*", fault: { kind: "page" } });
  const response = await fetch(`${server?.url}/any`);
  const date = Date.parse(response.headers.get("date") ?? "");
  expect(date - Date.now()).toBeGreaterThan(86_000_000);
});
