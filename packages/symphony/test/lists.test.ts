import { failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  InvalidOptionError,
  isAbortError,
  isApiError,
  isProtocolError,
  listAuditTrail,
  listDlpPolicies,
  listDlpViolations,
  listFiles,
  listGroups,
  listMessages,
  listSignals,
  listSignalSubscribers,
  listStreamAttachments,
  listStreamMembers,
  listStreams,
  listUserFollowers,
  listUserFollowing,
  listUsers,
  searchMessages,
  searchRooms,
  searchUsers,
  sendMessage,
  type SymphonySession,
} from "../src/index.ts";
import { openOddServer } from "./support/odd-server.ts";
import { all, openIm, openRoom, signOn, startServer } from "./support/index.ts";

const messagesPath = "/agent/v4/stream/abcd/message";

/** An audit trail whose only action is on the last page. */
function trailOf(last: number): (query: URLSearchParams) => unknown {
  return (query) => {
    const page = Number(query.get("after") ?? 0) + 1;
    const cursors = { before: "0", after: String(page) };
    return page < last
      ? { items: [], pagination: { cursors, next: "/more" } }
      : { items: [{ timestamp: page }], pagination: { cursors } };
  };
}

/** So many files that were all sent at the same time. */
function filesOf(count: number): (query: URLSearchParams) => unknown {
  const files = Array.from({ length: count }, (_, index) => ({
    messageId: "a",
    fileId: `${index}`,
    ingestionDate: 5,
  }));
  return (query) => files.slice(0, Number(query.get("limit")));
}

async function sendMany(session: SymphonySession, sid: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    ids.push((await sendMessage(session, sid, `${sent}`)).messageId);
  }
  return ids;
}

describe("the messages of a stream", () => {
  test("are read over several pages, and are none where there are none", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    expect(await all(listMessages(session, sid, { since: 0 }))).toEqual([]);
    const ids = await sendMany(session, sid, 60);
    const found = await all(listMessages(session, sid, { since: new Date(0) }));
    expect(new Set(found.map(({ messageId }) => messageId))).toEqual(new Set(ids));
    expect(found).toHaveLength(60);
    expect(requestsOf(server, "listMessages")).toBe(3);
  });

  test("are each read once while others come", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    const ids = await sendMany(session, sid, 10);
    const found: unknown[] = [];
    for await (const { messageId } of listMessages(session, sid, { since: 0 }, { pageSize: 2 })) {
      found.push(messageId);
      if (found.length < 5) await sendMany(session, sid, 2);
    }
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(expect.arrayContaining(ids));
  });

  test("are those of a time", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    const times: number[] = [];
    for (let sent = 0; sent < 3; sent += 1) {
      times.push((await sendMessage(session, sid, `${sent}`)).timestamp);
      server.clock.advance(60_000);
    }
    const window = { since: times[1]!, until: new Date(times[1]! + 1_000) };
    const found = await all(listMessages(session, sid, window));
    expect(found.map(({ timestamp }) => timestamp)).toEqual([times[1]]);
  });

  test("are not asked for with an id or a time that is none", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    for (const since of [-1, 1.5, new Date(Number.NaN), "0", undefined]) {
      const list = (): unknown => listMessages(session, "abcd", { since: since as number });
      expect(list).toThrow(InvalidOptionError);
    }
    expect(() => listMessages(session, "a b", { since: 0 })).toThrow(InvalidOptionError);
    expect(() => listMessages(session, "ab", { since: 0, to: 1 } as never)).toThrow("to is not");
    expect(requestsOf(server, "listMessages")).toBe(0);
  });

  test("fail where the answer is no list, with the error of the call, or by a signal", async () => {
    const { session } = await openOddServer({ [messagesPath]: () => ({ messages: [] }) });
    const failure = await failureOf(all(listMessages(session, "abcd", { since: 0 })));
    expect(isProtocolError(failure) && failure.reason).toBe("unusable");

    const server = await startServer();
    await using real = await signOn(server);
    const unknown = all(listMessages(real, "bm8tc3VjaA", { since: 0 }));
    expect(isApiError(await failureOf(unknown))).toBe(true);
    const sid = await openIm(server, real);
    await sendMany(real, sid, 3);
    const controller = new AbortController();
    const options = { pageSize: 1, signal: controller.signal };
    const list = listMessages(real, sid, { since: 0 }, options);
    await list.next();
    controller.abort();
    expect(isAbortError(await failureOf(list.next()))).toBe(true);
  });
});

test("a server may give fewer entries than it is asked for, down to the usual number", async () => {
  const entries = Array.from({ length: 120 }, (_, index) => ({ messageId: `${index}` }));
  const { session, queries } = await openOddServer({
    [messagesPath](query) {
      const skip = Number(query.get("skip"));
      return entries.slice(skip, skip + Math.min(50, Number(query.get("limit"))));
    },
  });
  const options = { pageSize: 500 };
  expect(await all(listMessages(session, "abcd", { since: 0 }, options))).toEqual(entries);
  expect(queries).toHaveLength(3);
});

test("an entry that a page repeats is dropped far down a list as well", async () => {
  const entries = Array.from({ length: 10_600 }, (_, index) => ({ messageId: `${index}` }));
  const { session } = await openOddServer({
    [messagesPath](query) {
      const skip = Number(query.get("skip"));
      // A message comes between two requests, so that a page begins with the last one of the page before.
      const start = skip < 10_000 ? skip : skip - 1;
      return entries.slice(start, start + Number(query.get("limit")));
    },
  });
  const options = { pageSize: 500 };
  const found = await all(listMessages(session, "abcd", { since: 0 }, options));
  expect(found).toHaveLength(entries.length);
  expect(new Set(found.map(({ messageId }) => messageId)).size).toBe(entries.length);
});

test("empty pages are passed over as long as there is a cursor, but not for ever", async () => {
  const path = "/agent/v1/audittrail/privilegeduser";
  const trail = { startTimestamp: 0 };
  const some = await openOddServer({ [path]: trailOf(40) });
  expect(await all(listAuditTrail(some.session, trail))).toEqual([{ timestamp: 40 }]);
  const endless = await openOddServer({ [path]: trailOf(Infinity) });
  const failure = await failureOf(all(listAuditTrail(endless.session, trail)));
  expect(isProtocolError(failure) && failure.reason).toBe("unusable");
});

test("files of one time are all listed, and those that a page cannot hold are told", async () => {
  const path = "/pod/v1/streams/abcd/attachments";
  const few = await openOddServer({ [path]: filesOf(99) });
  expect(await all(listStreamAttachments(few.session, "abcd"))).toHaveLength(99);
  const many = await openOddServer({ [path]: filesOf(101) });
  const failure = await failureOf(all(listStreamAttachments(many.session, "abcd")));
  expect(isProtocolError(failure)).toBe(true);
});

test("entries that lack what tells them apart, and violations of one id, are all given", async () => {
  const same = [
    { violation: { enforcementEventID: "a" } },
    { violation: { enforcementEventID: "a" } },
  ];
  const nameless = [{ name: "one" }, { name: "two" }];
  const { session } = await openOddServer({
    "/agent/v3/dlp/violations/message": () => ({ violations: same, nextOffset: null }),
    "/agent/v3/dlp/policies": () => ({ policies: nameless, pageCount: 1 }),
    "/pod/v1/streams/abcd/attachments": () => nameless,
  });
  const violations = listDlpViolations(session, "message", { startTime: 0 });
  expect(await all(violations)).toEqual(same);
  expect(await all(listDlpPolicies(session))).toEqual(nameless);
  expect(await all(listStreamAttachments(session, "abcd"))).toEqual(nameless);
});

test("a filter or search that is no object is refused at once", async () => {
  const { session } = await openOddServer({});
  for (const unfit of [null, "ada", 1, ["ada"]] as never[]) {
    const lists: readonly (readonly [option: string, list: () => unknown])[] = [
      ["search", () => searchUsers(session, unfit)],
      ["search", () => searchMessages(session, unfit)],
      ["search", () => searchRooms(session, unfit)],
      ["filter", () => listStreams(session, unfit)],
      ["filter", () => listUsers(session, unfit)],
      ["filter", () => listGroups(session, "SDL", unfit)],
      ["filter", () => listAuditTrail(session, unfit)],
      ["filter", () => listFiles(session, unfit)],
      ["filter", () => listDlpViolations(session, "message", unfit)],
    ];
    for (const [option, list] of lists) {
      await expect(async () => list()).rejects.toMatchObject({
        name: "InvalidOptionError",
        option,
      });
    }
  }
});

test("ids and kinds that are none are refused at once, naming the parameter", async () => {
  const { session } = await openOddServer({});
  const unfit: readonly (readonly [option: string, list: () => unknown])[] = [
    ["kind", () => listDlpViolations(session, "room" as "message", { startTime: 0 })],
    ["kind", () => listDlpViolations(session, "constructor" as "message", { startTime: 0 })],
    ["typeId", () => listGroups(session, "")],
    ["signalId", () => listSignalSubscribers(session, undefined as unknown as string)],
    ["streamId", () => searchMessages(session, { streamId: "a b", text: "a" })],
    ["userId", () => listUserFollowers(session, 2 ** 60)],
    ["userId", () => listUserFollowing(session, "1" as unknown as number)],
  ];
  for (const [option, list] of unfit) {
    await expect(async () => list()).rejects.toMatchObject({ name: "InvalidOptionError", option });
  }
});

test("rooms, streams, members, messages and signals are found", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  await using admin = await signOn(server, {}, 2);
  const members = [server.accounts[1], server.accounts[2]].map(({ userId }) => BigInt(userId));
  const rooms: string[] = [];
  for (const name of ["Settlement one", "Settlement two", "Pricing"]) {
    rooms.push(await openRoom(session, name, members));
  }
  const one = { pageSize: 1 };
  const found = await all(searchRooms(session, { query: "Settlement" }, one));
  expect(found).toHaveLength(2);
  const foundRooms = new Set(found.map(({ roomSystemInfo }) => roomSystemInfo?.id));
  expect(foundRooms).toEqual(new Set(rooms.slice(0, 2)));
  const im = await openIm(server, session);
  const streams = await all(listStreams(session, undefined, one));
  expect(streams).toHaveLength(4);
  expect(new Set(streams.map(({ id }) => id))).toEqual(new Set([...rooms, im]));
  const ims = await all(listStreams(session, { streamTypes: [{ type: "IM" }] }));
  expect(ims.map(({ id }) => id)).toEqual([im]);

  const people = await all(listStreamMembers(admin, rooms[0]!, one));
  expect(people.map(({ user }) => user?.userId)).toContain(members[0]);
  expect(people).toHaveLength(3);

  for (const sid of [...rooms, im]) await sendMany(session, sid, 2);
  const search = { streamId: rooms[0]!, text: "1", sortDir: "ASC" } as const;
  const messages = await all(searchMessages(session, search, one));
  expect(messages.map(({ stream }) => stream?.streamId)).toEqual([rooms[0]]);
  const streamId = Buffer.from(rooms[0]!, "base64url").toString("base64");
  expect(await all(searchMessages(session, { ...search, streamId }))).toEqual(messages);
  expect(await all(searchMessages(session, { hashtag: "nowhere" }))).toEqual([]);

  expect(await all(listSignals(session, one))).toEqual([]);
});
