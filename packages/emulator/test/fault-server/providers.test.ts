import { afterAll, beforeAll, expect, test } from "vitest";
import {
  startEmulator,
  startFaultServer,
  type Emulator,
  type FaultServer,
  type SocketFault,
} from "../../src/index.ts";
import { faultsOfEachKind } from "./faults-of-each-kind.ts";
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

// Nothing is there to be sent again.
const { replay: _replay, ...others } = faultsOfEachKind;
const kinds: readonly SocketFault[] = Object.values(others);

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
