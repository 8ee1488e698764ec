import { describe, expect, test } from "vitest";
import {
  type Bot,
  openIm,
  say,
  type SeenReading,
  type Server,
  signAllOn,
  signOn,
  startServer,
} from "./symphony-bots.ts";

const feedsPath = "/agent/v5/datafeeds";

const createFeed = async (bot: Bot, body: object = {}): Promise<string> =>
  (await bot.post<{ id: string }>(feedsPath, body)).id;

const read = (bot: Bot, id: string, ackId = ""): Promise<SeenReading> =>
  bot.post(`${feedsPath}/${id}/read`, { ackId });

const readStatus = (bot: Bot, id: string, body: object = {}): Promise<number> =>
  bot.status("POST", `${feedsPath}/${id}/read`, body);

const types = ({ events }: SeenReading): string[] => events.map(({ type }) => type);

const push = (server: Server, bot: Bot, ...names: string[]): void => {
  for (const name of names) {
    server.controls.pushEvent(bot.username, {
      type: "GENERICSYSTEMEVENT",
      payload: { genericSystemEvent: { eventSubtype: name } },
    });
  }
};

const subtypes = ({ events }: SeenReading): unknown[] =>
  events.map(({ payload }) => payload["genericSystemEvent"]?.["eventSubtype"]);

/** Until so many reads of the only feed wait. */
async function untilReadersAre(server: Server, count: number): Promise<void> {
  while (server.controls.feeds()[0]?.readers !== count) await new Promise(setImmediate);
}

describe("datafeeds", () => {
  test("are created, listed by their owner and by tag, and deleted", async () => {
    const server = await startServer();
    const [bot, other] = await signAllOn(server);
    const plain = await createFeed(bot);
    const tagged = await createFeed(bot, { tag: "archive" });
    expect(plain).toMatch(/^[^\s_]+_f$/);
    expect(await bot.get(feedsPath)).toEqual([
      { id: plain, type: "fanout" },
      { id: tagged, type: "fanout" },
    ]);
    expect(await bot.get(`${feedsPath}?tag=archive`)).toEqual([{ id: tagged, type: "fanout" }]);
    expect(await other.get(feedsPath)).toEqual([]);
    expect(await other.status("DELETE", `${feedsPath}/${plain}`)).toBe(400);
    expect(await bot.status("DELETE", `${feedsPath}/${plain}`)).toBe(204);
    expect(await bot.status("DELETE", `${feedsPath}/${plain}`)).toBe(204);
    expect(await other.status("DELETE", `${feedsPath}/${plain}`)).toBe(400);
    expect(await bot.status("DELETE", `${feedsPath}/nothing_f`)).toBe(400);
    expect(await readStatus(bot, plain)).toBe(400);
    expect(await readStatus(other, tagged)).toBe(400);
  });

  test("tell every member of a message, the sender included, once it is acknowledged", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    const ids = [await createFeed(bot), await createFeed(other), await createFeed(admin)] as const;
    const streamId = await openIm(bot, other);
    const messageId = await say(bot, streamId, "Good morning");
    server.controls.setFeedPatience(0);
    for (const [reader, id] of [
      [bot, ids[0]],
      [other, ids[1]],
    ] as const) {
      const reading = await read(reader, id);
      expect(types(reading)).toEqual(["INSTANTMESSAGECREATED", "MESSAGESENT"]);
      expect(reading.events[1]).toMatchObject({
        initiator: { user: { username: bot.username } },
        payload: { messageSent: { message: { messageId, stream: { streamId } } } },
      });
      expect((await read(reader, id, reading.ackId)).events).toEqual([]);
    }
    expect((await read(admin, ids[2])).events).toEqual([]);
  });

  test("let a read wait until something happens", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    const id = await createFeed(bot);
    const waiting = read(bot, id);
    await untilReadersAre(server, 1);
    push(server, bot, "first");
    expect(subtypes(await waiting)).toEqual(["first"]);
  });

  test("answer nothing after 20 seconds of the clock", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    const id = await createFeed(bot);
    const waiting = read(bot, id);
    await untilReadersAre(server, 1);
    server.clock.advance(10_000);
    const isOver = await Promise.race([waiting.then(() => true), new Promise(setImmediate)]);
    expect(isOver).not.toBe(true);
    server.clock.advance(10_000);
    expect(await waiting).toEqual({ events: [], ackId: expect.any(String) });
  });

  test("bring what was not acknowledged again after 30 seconds, in order", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    server.controls.setFeedPatience(0);
    const id = await createFeed(bot);
    push(server, bot, "one", "two");
    const lost = await read(bot, id);
    push(server, bot, "three");
    const kept = await read(bot, id);
    expect(subtypes(kept)).toEqual(["three"]);
    server.clock.advance(20_000);
    expect((await read(bot, id, kept.ackId)).events).toEqual([]);
    push(server, bot, "four");
    server.clock.advance(10_000);
    const again = await read(bot, id, kept.ackId);
    expect(subtypes(again)).toEqual(["one", "two", "four"]);
    expect(again.events.slice(0, 2)).toEqual(lost.events);
    await read(bot, id, again.ackId);
    server.clock.advance(30_000);
    expect((await read(bot, id)).events).toEqual([]);
    expect(server.controls.feeds()).toMatchObject([{ waiting: 0, unacknowledged: 0 }]);
  });

  test("take a late acknowledgement as long as nobody else has read the events", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    server.controls.setFeedPatience(0);
    const id = await createFeed(bot);
    push(server, bot, "one");
    const { ackId } = await read(bot, id);
    server.clock.advance(60_000);
    expect((await read(bot, id, ackId)).events).toEqual([]);
  });

  test("refuse an ackId that they did not give out", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    server.controls.setFeedPatience(0);
    const [id, other] = [await createFeed(bot), await createFeed(bot)];
    const { ackId } = await read(bot, other);
    for (const wrong of ["x", ackId, Buffer.from(`${id} 7`).toString("base64url")]) {
      expect(await readStatus(bot, id, { ackId: wrong })).toBe(400);
    }
    expect(await readStatus(bot, id)).toBe(200);
    expect(await readStatus(bot, other, { ackId })).toBe(200);
  });

  test("are gone after 30 minutes without a read, and not before", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    server.controls.setFeedPatience(0);
    const id = await createFeed(bot);
    server.clock.advance(29 * 60_000);
    expect(await readStatus(bot, id)).toBe(200);
    server.clock.advance(30 * 60_000);
    expect(await readStatus(bot, id)).toBe(400);
    expect(await bot.get(feedsPath)).toEqual([]);
  });

  test("outlive the session", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    server.controls.setFeedPatience(0);
    const id = await createFeed(bot);
    push(server, bot, "one", "two");
    const { ackId } = await read(bot, id);
    server.expireSessions({ account: bot.username });
    expect(await readStatus(bot, id, { ackId })).toBe(401);
    const again = await signOn(server, server.accounts[0]);
    server.clock.advance(30_000);
    expect((await read(again, id, ackId)).events).toEqual([]);
  });

  test("hand nothing to a session that ended while it waited", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    const id = await createFeed(bot);
    const waiting = readStatus(bot, id);
    await untilReadersAre(server, 1);
    server.expireSessions({ account: bot.username });
    push(server, bot, "one");
    expect(await waiting).toBe(401);
    const again = await signOn(server, server.accounts[0]);
    expect(subtypes(await read(again, id))).toEqual(["one"]);
  });

  test("keep events from a reader who hung up", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    const id = await createFeed(bot);
    const leaving = new AbortController();
    const waiting = bot.call("POST", `${feedsPath}/${id}/read`, {}, leaving.signal);
    await untilReadersAre(server, 1);
    leaving.abort();
    await expect(waiting).rejects.toThrow("abort");
    await untilReadersAre(server, 0);
    push(server, bot, "one");
    expect(subtypes(await read(bot, id))).toEqual(["one"]);
  });

  test("can be read up to 20 at once", async () => {
    const server = await startServer();
    const [bot, other] = await signAllOn(server);
    server.controls.setFeedPatience(0);
    const ids: string[] = [];
    for (let index = 0; index < 21; index += 1) ids.push(await createFeed(bot));
    const [first = "", twentieth = "", last = ""] = [ids[0], ids[19], ids[20]];
    expect(await readStatus(bot, twentieth)).toBe(200);
    expect(await readStatus(bot, last)).toBe(403);
    expect(await readStatus(other, await createFeed(other))).toBe(200);
    await bot.call("DELETE", `${feedsPath}/${first}`);
    expect(await readStatus(bot, last)).toBe(200);
  });

  test("hand out 100 events at most, and forget those that were acknowledged", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    server.controls.setFeedPatience(0);
    const id = await createFeed(bot);
    const names = Array.from({ length: 250 }, (_, index) => `event ${index}`);
    push(server, bot, ...names);
    const seen: unknown[] = [];
    let ackId = "";
    for (let count = 0; count < 4; count += 1) {
      const reading = await read(bot, id, ackId);
      expect(reading.events.length).toBeLessThanOrEqual(100);
      seen.push(...subtypes(reading));
      ackId = reading.ackId;
    }
    expect(seen).toEqual(names);
    expect(server.controls.feeds()).toMatchObject([{ waiting: 0, unacknowledged: 0 }]);
  });
});

describe("the controls", () => {
  test("push events of types that the document does not have", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    const id = await createFeed(bot);
    const event = { type: "ROOMPAINTED", payload: { roomPainted: { colour: "blue" } } };
    const eventId = server.controls.pushEvent(bot.username, event);
    push(server, bot, "known");
    const { events } = await read(bot, id);
    expect(events).toMatchObject([{ ...event, id: eventId }, { type: "GENERICSYSTEMEVENT" }]);
    expect(() => server.controls.pushEvent("nobody", event)).toThrow(RangeError);
  });

  test("complete an event by what all of its type have, and change nothing that it has", async () => {
    const server = await startServer();
    const [bot, other] = await signAllOn(server);
    const id = await createFeed(bot);
    const message = { messageId: "own", message: "<div>Hello</div>", silent: true };
    server.controls.pushEvent(bot.username, { type: "ROOMCREATED" });
    server.controls.pushEvent(bot.username, {
      type: "MESSAGESENT",
      timestamp: 5,
      payload: { messageSent: { message } },
    });
    const { events } = await read(bot, id);
    const stream = { streamId: expect.any(String) };
    const initiator = { user: { username: other.username } };
    expect(events).toMatchObject([
      { type: "ROOMCREATED", initiator, payload: { roomCreated: { stream, roomProperties: {} } } },
      { timestamp: 5, initiator, payload: { messageSent: { message: { ...message, stream } } } },
    ]);
    expect(server.violations).toEqual([]);
  });

  test("lose the feeds of one user, and end the reads that wait", async () => {
    const server = await startServer();
    const [bot, other] = await signAllOn(server);
    const [id, kept] = [await createFeed(bot), await createFeed(other)];
    const waiting = readStatus(bot, id);
    await untilReadersAre(server, 1);
    server.controls.loseFeeds(bot.username);
    expect(await waiting).toBe(400);
    expect(server.controls.feeds()).toMatchObject([{ id: kept, username: other.username }]);
    server.controls.loseFeeds();
    expect(server.controls.feeds()).toEqual([]);
  });

  test("restart the agent: connections are reset, feeds and sessions stay", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    const id = await createFeed(bot);
    const waiting = read(bot, id);
    await untilReadersAre(server, 1);
    server.controls.restartAgent();
    await expect(waiting).rejects.toThrow("fetch failed");
    push(server, bot, "one");
    expect(subtypes(await read(bot, id))).toEqual(["one"]);
  });
});

describe("the datahose", () => {
  const hose = { type: "datahose", tag: "archive", eventTypes: ["MESSAGESENT"] };
  const readHose = (bot: Bot, body: object = hose): Promise<SeenReading> =>
    bot.post("/agent/v5/events/read", body);

  test("tells of the whole pod, from its first read on, and only of the types asked for", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    server.controls.setFeedPatience(0);
    const streamId = await openIm(bot, other);
    await say(bot, streamId, "before");
    expect((await readHose(admin)).events).toEqual([]);
    await say(bot, streamId, "after");
    push(server, bot, "another type");
    const reading = await readHose(admin);
    expect(types(reading)).toEqual(["MESSAGESENT"]);
    expect((await readHose(admin, { ...hose, ackId: reading.ackId })).events).toEqual([]);
    expect(await admin.status("POST", "/agent/v5/events/read", { ...hose, ackId: "x" })).toBe(400);
  });

  test("shares a feed among readers with the same tag and filters", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    server.controls.setFeedPatience(0);
    const external = { ...hose, scopes: ["EXTERNAL"] };
    for (const body of [hose, { ...hose, tag: "other" }, external]) await readHose(admin, body);
    await say(bot, await openIm(bot, other), "Good morning");
    expect((await readHose(admin)).events).toHaveLength(1);
    expect((await readHose(admin)).events).toEqual([]);
    expect((await readHose(admin, { ...hose, tag: "other" })).events).toHaveLength(1);
    expect((await readHose(admin, external)).events).toEqual([]);
    const ids = (await admin.get<{ id: string; type: string }[]>(feedsPath)).map(
      ({ type }) => type,
    );
    expect(ids).toEqual(["datahose", "datahose", "datahose"]);
  });
});
