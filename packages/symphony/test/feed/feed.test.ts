import { requestsOf } from "@signoff/test-support";
import { describe, expect, expectTypeOf, test } from "vitest";
import { feed, type SymphonySession, type V4Event, type V4User } from "../../src/index.ts";
import {
  atOnce,
  named,
  openNamed,
  pushMessages,
  record,
  take,
  untilFeeds,
  untilRead,
} from "./feed-support.ts";
import { openIm, type Server, signOn, startServer } from "../support/index.ts";

const types = [
  "MESSAGESENT",
  "MESSAGESUPPRESSED",
  "SYMPHONYELEMENTSACTION",
  "SHAREDPOST",
  "INSTANTMESSAGECREATED",
  "ROOMCREATED",
  "ROOMUPDATED",
  "ROOMDEACTIVATED",
  "ROOMREACTIVATED",
  "USERREQUESTEDTOJOINROOM",
  "USERJOINEDROOM",
  "USERLEFTROOM",
  "ROOMMEMBERPROMOTEDTOOWNER",
  "ROOMMEMBERDEMOTEDFROMOWNER",
  "CONNECTIONREQUESTED",
  "CONNECTIONACCEPTED",
];

async function say(session: SymphonySession, sid: string, text: string): Promise<void> {
  await session.POST("/agent/v4/stream/{sid}/message/create", {
    params: { path: { sid } },
    body: { message: `<messageML>${text}</messageML>` },
  });
}

const textOf = (event: V4Event): string | undefined =>
  event.type === "MESSAGESENT" ? event.payload.messageSent.message.message : undefined;

const idsOf = (events: readonly V4Event[]): (string | undefined)[] => events.map(({ id }) => id);

const unacknowledged = (server: Server): number | undefined =>
  server.controls.feeds()[0]?.unacknowledged;

// Never run: that it compiles is the test.
async function namesOf(session: SymphonySession): Promise<void> {
  for await (const event of feed(session)) {
    if (event.type !== "USERJOINEDROOM") continue;
    const { affectedUser, stream } = event.payload.userJoinedRoom;
    expectTypeOf(affectedUser).toEqualTypeOf<V4User>();
    expectTypeOf(stream.streamId).toEqualTypeOf<string>();
  }
}

describe("events", () => {
  test("all types arrive in their order, those that the specification does not have as well", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const events = feed(session, atOnce);
    const first = events.next();
    await untilFeeds(server, 1);
    const { username } = server.accounts[0];
    const sent = [...types, "FROMTHEFUTURE"];
    const ids = sent.map((type) => server.controls.pushEvent(username, { type }));
    const { value } = await first;
    const rest = await take(events, sent.length - 1);
    const all = [value as V4Event, ...rest];
    expect(idsOf(all)).toEqual(ids);
    expect(all.map(({ type }) => type)).toEqual(sent);
  });

  test.each([0, 1] as const)(
    "messages of others arrive at account %i, its own only where they are asked for",
    async (own) => {
      const server = await startServer();
      const other = own === 0 ? 1 : 0;
      await using session = await signOn(server, {}, own);
      await using partner = await signOn(server, {}, other);
      const sid = await openIm(server, session, other);
      const others = feed(session, atOnce);
      const everybody = feed(session, { ...atOnce, includeOwn: true });
      const reads = [others.next(), everybody.next()] as const;
      await untilFeeds(server, 2);
      await say(session, sid, "mine");
      await say(partner, sid, "theirs");
      const [theirs, mine] = await Promise.all(reads);
      expect(textOf(theirs.value as V4Event)).toContain("theirs");
      expect(textOf(mine.value as V4Event)).toContain("mine");
      const [next] = await take(everybody, 1);
      expect(textOf(next!)).toContain("theirs");
      await others.return();
    },
  );

  test("the type of an event tells what its payload is", () => {
    expect(namesOf).toBeTypeOf("function");
  });
});

describe("acknowledgement", () => {
  test("a batch is acknowledged with the next read, when its last event is handled", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    const ids = pushMessages(server, 3);
    const events = feed(session, named);
    for (const id of ids) {
      expect((await events.next()).value).toMatchObject({ id });
      expect(unacknowledged(server)).toBe(3);
    }
    const next = events.next();
    await expect.poll(() => unacknowledged(server)).toBe(0);
    const [id] = pushMessages(server, 1);
    expect((await next).value).toMatchObject({ id });
    await events.return();
  });

  test("a loop that is left within a batch sees all of it again, after a restart too", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    const ids = pushMessages(server, 3);
    expect(idsOf(await take(feed(session, named), 2))).toEqual(ids.slice(0, 2));
    server.clock.advance(30_000);
    expect(idsOf(await take(feed(session, named), 3))).toEqual(ids);
  });

  test("an answer that got lost comes again", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    await openNamed(session);
    const ids = pushMessages(server, 2);
    const lost = server.fault({ operation: "readDatafeed", kind: "reset", applied: true });
    const events = feed(session, named);
    const first = events.next();
    await expect.poll(() => lost.hits).toBe(1);
    server.clock.advance(30_000);
    expect((await first).value).toMatchObject({ id: ids[0] });
    expect(idsOf(await take(events, 1))).toEqual(ids.slice(1));
  });

  test("a renewal of the session changes neither the datafeed nor what is acknowledged", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const { told, onStatus } = record();
    await openNamed(session);
    const events = feed(session, { ...named, onStatus });
    const ids = pushMessages(server, 2);
    expect(idsOf([(await events.next()).value as V4Event])).toEqual(ids.slice(0, 1));
    server.expireSessions();
    expect(idsOf([(await events.next()).value as V4Event])).toEqual(ids.slice(1));
    const [later] = pushMessages(server, 1);
    expect(idsOf(await take(events, 1))).toEqual([later]);
    expect(told).toMatchObject([{ type: "opened", isNew: false }]);
    expect(unacknowledged(server)).toBe(1);
    expect(requestsOf(server, "authenticateByPublicKey")).toBe(2);
  });
});

describe("the datafeed", () => {
  test("with a tag it is found again, and kept at the end", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const { told, onStatus } = record();
    for (const _ of [1, 2]) {
      const events = feed(session, { ...named, onStatus });
      const first = events.next();
      await untilRead(server, told.length + 1);
      pushMessages(server, 1);
      await first;
      await events.return();
    }
    const { id } = server.controls.feeds()[0]!;
    expect(server.controls.feeds()).toHaveLength(1);
    expect(told).toEqual([
      { type: "opened", feedId: id, isNew: true },
      { type: "opened", feedId: id, isNew: false },
    ]);
  });

  test.each([
    ["without a tag", {}, 0],
    ["without a tag, as the option says", { deleteAtEnd: false }, 1],
    ["with a tag, as the option says", { tag: "desk", deleteAtEnd: true }, 0],
  ])("%s it is kept or deleted at the end", async (_, options, left) => {
    const server = await startServer();
    await using session = await signOn(server);
    const events = feed(session, { ...atOnce, ...options });
    const first = events.next();
    await untilFeeds(server, 1);
    pushMessages(server, 1);
    await first;
    await events.return();
    expect(server.controls.feeds()).toHaveLength(left);
  });

  test("one whose creation was answered to nobody is found by its tag", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    server.fault({ operation: "createDatafeed", kind: "reset", applied: true });
    const events = feed(session, named);
    const first = events.next();
    await untilRead(server, 1);
    pushMessages(server, 1);
    await first;
    expect(requestsOf(server, "createDatafeed")).toBe(1);
    expect(server.controls.feeds()).toHaveLength(1);
    await events.return();
  });

  test("nothing is opened before the loop begins, and lastPull tells when it was read", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const events = feed(session, atOnce);
    expect(events.lastPull).toBeUndefined();
    expect(requestsOf(server, "createDatafeed")).toBe(0);
    const before = Date.now();
    const first = events.next();
    await untilFeeds(server, 1);
    pushMessages(server, 1);
    await first;
    expect(events.lastPull).toBeGreaterThanOrEqual(before);
    await events.return();
  });
});
