import { describe, expect, test } from "vitest";
import {
  type Bot,
  openIm,
  say,
  type SeenReading,
  signAllOn,
  startServer,
} from "./symphony-bots.ts";

interface SeenRoom {
  readonly roomAttributes: Readonly<Record<string, unknown>>;
  readonly roomSystemInfo: { readonly id: string; readonly active: boolean };
}

async function createRoom(owner: Bot, attributes: object = {}): Promise<string> {
  const body = { name: "Settlement", description: "Trades that need a hand", ...attributes };
  const room = await owner.post<SeenRoom>("/pod/v3/room/create", body);
  return room.roomSystemInfo.id;
}

const change = (bot: Bot, what: string, room: string, who: Bot): Promise<number> =>
  bot.status("POST", `/pod/v1/room/${room}/membership/${what}`, `{"id":${who.userId}}`);

const members = async (bot: Bot, room: string): Promise<[owner: boolean, joined: number][]> => {
  const path = `/pod/v2/room/${room}/membership/list`;
  const found = await bot.get<{ owner: boolean; joinDate: number }[]>(path);
  return found.map(({ owner, joinDate }) => [owner, joinDate]);
};

const setActive = (bot: Bot, room: string, active: boolean): Promise<number> =>
  bot.status("POST", `/pod/v1/room/${room}/setActive?active=${active}`);

async function search(who: Bot, criteria: object, query = ""): Promise<string[]> {
  const path = `/pod/v3/room/search${query}`;
  const { rooms } = await who.post<{ rooms: SeenRoom[] }>(path, criteria);
  return rooms.map(({ roomAttributes }) => String(roomAttributes["name"]));
}

const listStreams = async (who: Bot, query = "", body: object = {}): Promise<string[]> =>
  (await who.post<{ id: string }[]>(`/pod/v1/streams/list${query}`, body)).map(({ id }) => id);

describe("rooms", () => {
  test("are private unless they are made otherwise", async () => {
    const [bot, other] = await signAllOn(await startServer());
    const id = await createRoom(bot);
    const path = `/pod/v3/room/${id}/info`;
    expect(await bot.get(path)).toMatchObject({
      roomAttributes: { name: "Settlement", public: false, discoverable: false, readOnly: false },
      roomSystemInfo: { id, active: true, createdByUserId: Number(bot.userId) },
    });
    expect(await other.status("GET", path)).toBe(403);
    const open = await createRoom(bot, { public: true });
    expect(await other.get(`/pod/v3/room/${open}/info`)).toMatchObject({
      roomAttributes: { public: true, discoverable: true, membersCanInvite: true },
    });
    for (const attributes of [
      { public: true, discoverable: false },
      { crossPod: true, discoverable: true },
      { crossPod: true, readOnly: true },
      {
        keywords: [
          { key: "a", value: "1" },
          { key: "a", value: "2" },
        ],
      },
    ]) {
      expect(await bot.status("POST", "/pod/v3/room/create", attributes)).toBe(400);
    }
  });

  test("are changed by their owners, as far as they can be", async () => {
    const [bot, other, admin] = await signAllOn(await startServer());
    const id = await createRoom(bot);
    await change(bot, "add", id, other);
    const path = `/pod/v3/room/${id}/update`;
    expect(await bot.post(path, { description: "New", copyProtected: true })).toMatchObject({
      roomAttributes: { name: "Settlement", description: "New", copyProtected: true },
    });
    for (const attributes of [
      { description: "New" },
      { copyProtected: false },
      { public: true },
      { pinnedMessageId: "unknown", description: "Newer" },
    ]) {
      expect(await bot.status("POST", path, attributes)).toBe(400);
    }
    expect(await other.status("POST", path, { description: "Newer" })).toBe(403);
    expect(await admin.status("POST", path, { description: "Newer" })).toBe(200);
    const pinnedMessageId = await say(other, id, "Pin me");
    expect(await bot.post(path, { pinnedMessageId })).toMatchObject({
      roomAttributes: { pinnedMessageId },
    });
  });

  test("have members and owners", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    const id = await createRoom(bot);
    const [, , , , person] = server.accounts;
    const add = (who: Bot, userId: number | bigint): Promise<number> =>
      who.status("POST", `/pod/v1/room/${id}/membership/add`, `{"id":${userId}}`);
    expect(await add(other, other.userId)).toBe(403);
    expect(await add(bot, other.userId)).toBe(200);
    expect(await add(bot, other.userId)).toBe(200);
    expect(await add(bot, 1)).toBe(400);
    expect(await add(other, person.userId)).toBe(403);
    expect(await add(admin, person.userId)).toBe(200);
    expect((await members(other, id)).map(([owner]) => owner)).toEqual([true, false, false]);

    expect(await change(other, "promoteOwner", id, other)).toBe(403);
    expect(await change(bot, "demoteOwner", id, bot)).toBe(400);
    expect(await change(bot, "promoteOwner", id, other)).toBe(200);
    expect(await change(other, "demoteOwner", id, bot)).toBe(200);
    expect((await members(bot, id)).map(([owner]) => owner)).toEqual([false, true, false]);
    expect(await change(bot, "remove", id, other)).toBe(403);
    expect(await change(bot, "remove", id, bot)).toBe(200);
    expect(await change(other, "remove", id, bot)).toBe(400);
    expect(await bot.status("GET", `/pod/v2/room/${id}/membership/list`)).toBe(403);
    const all = `/pod/v1/admin/room/${id}/membership/list`;
    expect(await admin.get(all)).toHaveLength(2);
    expect(await admin.get(`${all}?includePastMembers=true`)).toHaveLength(3);
    expect(await other.status("GET", all)).toBe(403);
  });

  test("that are public are joined by anyone", async () => {
    const [bot, other] = await signAllOn(await startServer());
    const id = await createRoom(bot, { public: true });
    expect(await change(other, "add", id, other)).toBe(200);
    expect(await members(other, id)).toHaveLength(2);
  });

  test("take neither messages nor members while they are inactive", async () => {
    const [bot, other, admin] = await signAllOn(await startServer());
    const id = await createRoom(bot);
    expect(await setActive(other, id, false)).toBe(403);
    expect(await setActive(bot, id, false)).toBe(200);
    await expect(say(bot, id, "Hello")).rejects.toThrow("403");
    expect(await change(bot, "add", id, other)).toBe(400);
    expect(await bot.status("POST", "/pod/v1/streams/list")).toBe(204);
    expect(await bot.post("/pod/v1/streams/list", { includeInactiveStreams: true })).toHaveLength(
      1,
    );
    const path = `/pod/v1/admin/room/${id}/setActive?active=true`;
    expect(await admin.status("POST", path)).toBe(200);
    await say(bot, id, "Hello");
  });

  test("that are read-only take the messages of their owners", async () => {
    const [bot, other] = await signAllOn(await startServer());
    const id = await createRoom(bot, { readOnly: true });
    await change(bot, "add", id, other);
    await say(bot, id, "Hello");
    await expect(say(other, id, "Hello")).rejects.toThrow("403");
  });

  test("are searched by text, people and state", async () => {
    const [bot, other] = await signAllOn(await startServer());
    const keywords = [{ key: "region", value: "EMEA" }];
    const settlement = await createRoom(bot, { discoverable: true, keywords });
    await createRoom(bot, { name: "Pricing" });
    expect(await search(other, { query: "" })).toEqual(["Settlement"]);
    expect(await search(bot, { query: "" })).toEqual(["Settlement", "Pricing"]);
    expect(await search(bot, { query: "" }, "?skip=1&limit=1")).toEqual(["Pricing"]);
    expect(await search(bot, { query: "emea" })).toEqual(["Settlement"]);
    expect(await search(bot, { query: "emea", labels: ["desk"] })).toEqual([]);
    expect(await search(bot, { query: "", owner: { id: Number(bot.userId) } })).toHaveLength(2);
    expect(await search(bot, { query: "", creator: { id: 1 } })).toEqual([]);
    await setActive(bot, settlement, false);
    expect(await search(bot, { query: "", active: true })).toEqual(["Pricing"]);
  });
});

test("every change of a room is an event for those who are in it", async () => {
  const server = await startServer();
  const [bot, other] = await signAllOn(server);
  server.controls.setFeedPatience(0);
  const feeds = await Promise.all(
    [bot, other].map((one) => one.post<{ id: string }>("/agent/v5/datafeeds")),
  );
  const id = await createRoom(bot);
  await change(bot, "add", id, other);
  await change(bot, "promoteOwner", id, other);
  await change(bot, "promoteOwner", id, other);
  await change(bot, "demoteOwner", id, other);
  await bot.post(`/pod/v3/room/${id}/update`, { name: "New" });
  await setActive(bot, id, false);
  await setActive(bot, id, true);
  await change(bot, "remove", id, other);
  const read = (who: Bot, index: number): Promise<SeenReading> =>
    who.post(`/agent/v5/datafeeds/${feeds[index]?.id}/read`);
  const seen = await read(bot, 0);
  const theirs = [
    "USERJOINEDROOM",
    "ROOMMEMBERPROMOTEDTOOWNER",
    "ROOMMEMBERDEMOTEDFROMOWNER",
    "ROOMUPDATED",
    "ROOMDEACTIVATED",
    "ROOMREACTIVATED",
    "USERLEFTROOM",
  ];
  expect(seen.events.map(({ type }) => type)).toEqual(["ROOMCREATED", ...theirs]);
  expect((await read(other, 1)).events.map(({ type }) => type)).toEqual(theirs);
  expect(seen.events[4]?.payload).toMatchObject({
    roomUpdated: { stream: { streamId: id, roomName: "New" }, newRoomProperties: { name: "New" } },
  });
  expect(seen.events[1]?.payload).toMatchObject({
    userJoinedRoom: { affectedUser: { username: other.username } },
  });
});

describe("streams", () => {
  test("are listed for those who take part, by type and page by page", async () => {
    const [bot, other, admin] = await signAllOn(await startServer());
    const ids = [await openIm(bot, other), await createRoom(bot), await createRoom(bot)];
    expect(await listStreams(bot)).toEqual(ids);
    expect(await listStreams(bot, "?skip=1&limit=1")).toEqual([ids[1]]);
    expect(await listStreams(bot, "", { streamTypes: [{ type: "ROOM" }] })).toEqual(ids.slice(1));
    expect(await listStreams(other)).toEqual(ids.slice(0, 1));
    const path = `/pod/v1/admin/user/${bot.userId}/streams/list`;
    expect(await admin.post(path)).toHaveLength(3);
    expect(await bot.status("POST", path, {})).toBe(403);
    const one = `/pod/v2/streams/${ids[0]}/info`;
    expect(await bot.get(one)).toMatchObject({ id: ids[0], streamType: { type: "IM" } });
    expect(await admin.status("GET", one)).toBe(200);
    expect(await other.status("GET", `/pod/v2/streams/${ids[1]}/info`)).toBe(403);
  });

  test("are listed in full for administrators, with their members", async () => {
    const [bot, other, admin] = await signAllOn(await startServer());
    const im = await openIm(bot, other);
    const room = await createRoom(bot, { public: true });
    const path = "/pod/v2/admin/streams/list";
    expect(await admin.post(`${path}?limit=1`)).toMatchObject({
      count: 2,
      limit: 1,
      streams: [{ id: im, type: "IM", attributes: { membersCount: 2 } }],
    });
    expect(await admin.post(path, { privacy: "PUBLIC" })).toMatchObject({
      streams: [{ id: room, attributes: { roomName: "Settlement" } }],
    });
    expect(await admin.post(path, { scope: "EXTERNAL" })).toMatchObject({ count: 0 });
    expect(await admin.get(`/pod/v1/admin/stream/${im}/membership/list?skip=1`)).toMatchObject({
      count: 2,
      members: [{ user: { displayName: "Pricing Bot" }, isOwner: false, isCreator: false }],
    });
    expect(await bot.status("POST", path, {})).toBe(403);
  });

  test("of a few people keep a pinned message", async () => {
    const [bot, other] = await signAllOn(await startServer());
    const id = await openIm(bot, other);
    const pinnedMessageId = await say(bot, id, "Pin me");
    const pin = (messageId: string): Promise<number> =>
      bot.status("POST", `/pod/v1/im/${id}/update`, { pinnedMessageId: messageId });
    expect(await pin("unknown")).toBe(400);
    expect(await pin(pinnedMessageId)).toBe(200);
    expect(await pin(pinnedMessageId)).toBe(400);
    expect(await other.get(`/pod/v1/im/${id}/info`)).toMatchObject({
      V1IMAttributes: { pinnedMessageId },
      IMSystemInfo: { id, active: true },
    });
    expect(await pin("")).toBe(200);
    expect(await other.get(`/pod/v1/im/${id}/info`)).toMatchObject({ V1IMAttributes: {} });
  });
});
