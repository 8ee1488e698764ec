import { requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { datahose, type DatahoseOptions, InvalidOptionError, isApiError } from "../../src/index.ts";
import { atOnce, pushMessages, record, take } from "./feed-support.ts";
import { openIm, signOn, startServer } from "../support/index.ts";

const options: DatahoseOptions = {
  backoff: atOnce.backoff,
  tag: "archive",
  eventTypes: ["MESSAGESENT", "ROOMCREATED"],
};

async function untilOpen(server: Awaited<ReturnType<typeof startServer>>): Promise<void> {
  await expect.poll(() => server.controls.feeds().length).toBe(1);
}

test("it tells of streams of others, of the account's own events too, and of the wanted types alone", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const events = datahose(session, options);
  const first = events.next();
  await untilOpen(server);
  const { username } = server.accounts[1];
  const id = server.controls.pushEvent(username, { type: "ROOMCREATED" });
  expect((await first).value).toMatchObject({ id, type: "ROOMCREATED" });
  server.controls.pushEvent(username, { type: "ROOMUPDATED" });
  const sid = await openIm(server, session);
  await session.POST("/agent/v4/stream/{sid}/message/create", {
    params: { path: { sid } },
    body: { message: "<messageML>mine</messageML>" },
  });
  expect(await take(events, 1)).toMatchObject([
    { type: "MESSAGESENT", initiator: { user: { username: server.accounts[0].username } } },
  ]);
});

test("what is not acknowledged comes again, across outages and renewals", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { told, onStatus } = record();
  const events = datahose(session, { ...options, onStatus });
  const first = events.next();
  await untilOpen(server);
  const ids = pushMessages(server, 2);
  expect((await first).value).toMatchObject({ id: ids[0] });
  server.expireSessions();
  server.fault({ operation: "readDatahose", kind: "status", status: 503, body: "", times: 2 });
  const second = pushMessages(server, 1);
  const rest = await take(events, 2);
  expect(rest.map(({ id }) => id)).toEqual([ids[1], second[0]]);
  expect(told.map(({ type }) => type)).toEqual(["waiting", "waiting", "resumed"]);
});

test("400 ends it with the agent's own words", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const body = { code: 400, message: "No such filter" };
  server.fault({ operation: "readDatahose", kind: "status", status: 400, body, times: Infinity });
  const error = await take(datahose(session, options), 1).catch((caught: unknown) => caught);
  expect(isApiError(error) && error.message).toContain("No such filter");
  expect(requestsOf(server, "readDatahose")).toBe(1);
});

test("400 for what was to be acknowledged is followed by one read without it", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const events = datahose(session, options);
  const first = events.next();
  await untilOpen(server);
  pushMessages(server, 1);
  await first;
  const refusal = { kind: "status", status: 400, body: {} } as const;
  server.fault({ operation: "readDatahose", times: 2, ...refusal });
  const reads = requestsOf(server, "readDatahose");
  await expect(events.next()).rejects.toSatisfy(isApiError);
  expect(requestsOf(server, "readDatahose")).toBe(reads + 2);
});

test("403, where the pod has no datahose, ends it", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  server.fault({ operation: "readDatahose", kind: "status", status: 403, body: {} });
  await expect(take(datahose(session, options), 1)).rejects.toMatchObject({ status: 403 });
});

test("the sign-off ends it without an error", async () => {
  const server = await startServer();
  server.controls.setFeedPatience(Number.POSITIVE_INFINITY);
  const session = await signOn(server);
  const ended = take(datahose(session, options), 1);
  await untilOpen(server);
  expect(await session.signOff({ drain: 60_000 })).toMatchObject({ drained: { aborted: 0 } });
  expect(await ended).toEqual([]);
});

test.each<[string, object]>([
  ["tag", { ...options, tag: undefined }],
  ["tag", { ...options, tag: "x".repeat(81) }],
  ["eventTypes", { ...options, eventTypes: [] }],
  ["eventTypes", { ...options, eventTypes: "MESSAGESENT" }],
  ["eventTypes", { ...options, eventTypes: ["MESSAGESENT", 1] }],
  ["scopes", { ...options, scopes: [] }],
  ["includeOwn", { ...options, includeOwn: true }],
  ["datahose", []],
])("a bad %s is refused before any request", async (option, given) => {
  const server = await startServer();
  await using session = await signOn(server);
  const open = (): unknown => datahose(session, given as DatahoseOptions);
  expect(open).toThrow(InvalidOptionError);
  expect(open).toThrow(option);
});
