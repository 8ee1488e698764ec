import { type Alter, alteringFetch, within } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { type DriftFact, watchDrift } from "../src/drift.ts";
import {
  changePassword,
  type DirectLinkSession,
  downloadFile,
  listBackupFiles,
  listFiles,
  requestFirstAccess,
  requestPasswordReset,
  transferReport,
  uploadFile,
} from "../src/index.ts";
import { validateAnswers } from "../src/validate.ts";
import { all } from "./support/odd-server.ts";
import { type Server, signOn, startServer } from "./support/index.ts";

const list = "/directlink/v1/download/list";

interface Watched {
  readonly facts: readonly DriftFact[];
  readonly drift: ReturnType<typeof watchDrift>;
}

function watch(): Watched {
  const facts: DriftFact[] = [];
  return { facts, drift: watchDrift((fact) => facts.push(fact), { sample: 1 }) };
}

async function factsWith(alter: Alter): Promise<readonly DriftFact[]> {
  const server = await startServer();
  const { username } = server.accounts[0];
  for (const name of ["a.csv", "b.csv"]) server.controls.addFile(username, { name, content: name });
  const { facts, drift } = watch();
  const fetch = alteringFetch(list, alter);
  await using session = await signOn(server, { fetch, drift, retry: false });
  await session.GET(list).catch(() => {});
  return facts;
}

const mutations: readonly (readonly [name: string, alter: Alter, fact: Partial<DriftFact>])[] = [
  [
    "a promised field gone",
    ({ body }) => delete within(body)["status"],
    { kind: "missing-field", at: "/status", field: "status" },
  ],
  [
    "a field more in an item",
    ({ body }) => (within(body, "files", 1)["checksum"] = "a"),
    { kind: "unknown-field", at: "/files/*/checksum", seen: "string" },
  ],
  [
    "a text that is a truth value",
    ({ body }) => (within(body)["description"] = true),
    { kind: "other-type", at: "/description", seen: "boolean" },
  ],
  [
    "an item that is a text",
    ({ body }) => (within(body, "files")[0] = "a.csv"),
    { kind: "other-type", at: "/files/*", seen: "string" },
  ],
  [
    "an object in place of the list",
    ({ body }) => (within(body)["files"] = {}),
    { kind: "other-type", at: "/files", seen: "object" },
  ],
  [
    "another status",
    (answer) => (answer.status = 206),
    { kind: "undocumented-status", seen: "206" },
  ],
  [
    "another status of an error",
    (answer) => (answer.status = 409),
    { kind: "undocumented-status", seen: "409" },
  ],
  [
    "another media type",
    (answer) => (answer.type = "text/plain"),
    { kind: "undocumented-media-type", seen: "text/plain" },
  ],
];

describe("drift reports", () => {
  test.each(mutations)("%s", async (_, alter, fact) => {
    const facts = await factsWith(alter);
    expect(facts).toContainEqual(expect.objectContaining({ ...fact, provider: "directlink" }));
  });
});

async function callAll(server: Server, session: DirectLinkSession): Promise<void> {
  const { username } = server.accounts[0];
  server.controls.addFile(username, { name: "a.csv", content: "a" });
  const [file] = await all(listFiles(session));
  await new Response((await downloadFile(session, file!)).stream).text();
  const [backup] = await all(listBackupFiles(session));
  expect(backup).toBeDefined();
  await uploadFile(session, new Uint8Array([1]), { name: "b.csv" });
  await all(transferReport(session));
}

test("no answer of the emulator is reported, to any operation", async () => {
  const server = await startServer();
  const { facts, drift } = watch();
  const validate = validateAnswers("throw");
  {
    await using session = await signOn(server, { drift, validate });
    await callAll(server, session);
  }
  {
    await using session = await signOn(server, { drift, validate, auth: "basic" });
    await session.GET(list);
  }
  const common = { baseUrl: server.url, drift, validate };
  const { username } = server.accounts[0];
  const { linkURL } = await requestFirstAccess({
    ...common,
    username: server.controls.newcomer,
  });
  const pin = server.controls.messages().at(-1)?.pin ?? "";
  await changePassword({ ...common, linkURL, pin, password: "new-made-up-word-1" });
  await requestPasswordReset({ ...common, username });
  expect(facts).toEqual([]);
  const called = new Set(server.requests.map(({ operationId }) => operationId));
  expect(called.size).toBeGreaterThan(9);
});
