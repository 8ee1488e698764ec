import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { startEmulator, startFaultServer } from "../../src/index.ts";
import { faultsOfEachKind } from "./faults-of-each-kind.ts";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const section = readme.split("## The fault server")[1]?.split("\n## ")[0] ?? "";

test("every fault of the table exists", async () => {
  const kinds = [...section.matchAll(/^\| `([a-zA-Z0-9]+)` /gm)].map(([, kind]) => kind);
  const from = kinds.indexOf("silence");
  const faults = kinds.slice(from);
  expect(faults).toHaveLength(38);
  await using server = await startFaultServer({ target: "http://127.0.0.1:9" });
  for (const kind of faults) {
    const fault = Object.values(faultsOfEachKind).find((each) => each.kind === kind);
    expect(server.order({ operation: "*", fault: fault ?? ({ kind } as never) }).hits).toBe(0);
  }
});

test("the first example", async () => {
  await using servers = await startEmulator({ strict: true, providers: ["directlink"] });
  await using faults = await startFaultServer({ target: servers.directlink });
  const order = faults.order({ operation: "logout", fault: { kind: "reset", forward: true } });

  const [{ username, password }] = servers.directlink.accounts;
  const headers = { authorization: `Basic ${btoa(`${username}:${password}`)}` };
  const call = (path: string): Promise<Response> =>
    fetch(`${faults.url}/directlink/v1/auth/${path}`, { method: "POST", headers });
  await call("login");
  await expect(call("logout")).rejects.toThrow("fetch failed");

  expect(order.hits).toBe(1);
  expect(faults.log.at(-1)).toMatchObject({
    operationId: "logout",
    forwarded: true,
    fault: "reset",
    ended: "reset",
    sentBytes: 0,
  });
  expect(servers.directlink.sessions()).toEqual([]);
});

test("the second example", async () => {
  await using servers = await startEmulator({ strict: true, providers: ["directlink"] });
  await using faults = await startFaultServer({ target: servers.directlink.url });
  faults.order({ operation: "GET /files/{id}", fault: { kind: "close", after: { body: 1000 } } });
  faults.order({ operation: "*", fault: { kind: "retryAfter", value: 1 }, times: 3, skip: 1 });
  faults.choose(({ method, nth }) =>
    method === "GET" && nth > 1 ? { kind: "keepAlive", how: "resetOnNext" } : undefined,
  );
  const statuses: number[] = [];
  for (let count = 0; count < 4; count += 1) {
    const response = await fetch(`${faults.url}/any`);
    statuses.push(response.status);
    await response.text();
  }
  expect(statuses).toEqual([404, 429, 429, 429]);
});
