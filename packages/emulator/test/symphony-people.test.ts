import { describe, expect, test } from "vitest";
import {
  type Bot,
  type SeenReading,
  type Server,
  signAllOn,
  signOn,
  startServer,
} from "./symphony-bots.ts";

const idOf = (account: { readonly userId: number | bigint }): number => Number(account.userId);

/** A colleague of the first bot, who has the same tenant. */
const analystOf = (server: Server): Server["accounts"][5] => server.accounts[5];

const names = (users: readonly { readonly username: string }[] | undefined): string[] =>
  (users ?? []).map(({ username }) => username);

async function search(bot: Bot, body: object, query = ""): Promise<string[]> {
  const path = `/pod/v1/user/search${query}`;
  const found = await bot.post<{ users: { username: string }[] } | undefined>(path, body);
  return names(found?.users);
}

describe("users", () => {
  test("are searched by name, mail address and filters", async () => {
    const [bot] = await signAllOn(await startServer());
    expect(await search(bot, { query: "BOT" })).toEqual([
      "settlement-bot",
      "pricing-bot",
      "admin-bot",
    ]);
    expect(await search(bot, { query: "bot" }, "?skip=1&limit=1")).toEqual(["pricing-bot"]);
    expect(await search(bot, { query: "trader@example" })).toEqual(["trader"]);
    expect(await search(bot, { filters: { accountTypes: ["NORMAL"] } })).toEqual([
      "trader",
      "analyst",
    ]);
    expect(await search(bot, { query: "", filters: { company: "Elsewhere" } })).toEqual([]);
  });

  test("are looked up one by one", async () => {
    const [bot, other] = await signAllOn(await startServer());
    expect(await bot.get(`/pod/v2/user?uid=${other.userId}`)).toMatchObject({
      username: other.username,
    });
    expect(await bot.get("/pod/v2/user?email=trader@example.com")).toMatchObject({
      username: "trader",
    });
    expect(await bot.status("GET", "/pod/v2/user?username=nobody")).toBe(204);
    expect(await bot.status("GET", "/pod/v2/user")).toBe(400);
  });

  test("are followed, and the lists are paged by cursors in both directions", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    const userIds = server.accounts.flatMap((account) =>
      "userId" in account ? [account.userId] : [],
    );
    const followers = `{"followers":[${userIds.join(",")}]}`;
    const path = `/pod/v1/user/${bot.userId}`;
    expect(await other.status("POST", `${path}/follow`, followers)).toBe(403);
    expect(await admin.status("POST", `${path}/follow`, { followers: [1] })).toBe(400);
    expect(await admin.status("POST", `${path}/follow`, followers)).toBe(200);

    interface Page {
      readonly count: number;
      readonly followers: readonly number[];
      readonly pagination: {
        readonly cursors: { readonly before: string; readonly after?: string };
      };
    }
    const seen: number[] = [];
    const pages: Page[] = [];
    for (let after: string | undefined = ""; after !== undefined;) {
      const wanted: string = after === "" ? "" : `&after=${after}`;
      const page: Page = await bot.get(`${path}/followers?limit=2${wanted}`);
      pages.push(page);
      seen.push(...page.followers);
      after = page.pagination.cursors.after;
    }
    // Nobody follows themselves.
    expect(seen).toEqual(userIds.slice(1).map(Number));
    expect(pages.map((page) => page.followers.length)).toEqual([2, 2]);
    const { before } = pages[1]?.pagination.cursors ?? { before: "" };
    const back: Page = await bot.get(`${path}/followers?limit=2&before=${before}`);
    expect(back.followers).toEqual(pages[0]?.followers);
    expect(await bot.status("GET", `${path}/followers?after=x`)).toBe(400);

    const one = await other.get<{ following: number[] }>(`/pod/v1/user/${other.userId}/following`);
    expect(one).toMatchObject({ following: [Number(bot.userId)] });
    const unfollow = `{"followers":[${other.userId}]}`;
    expect(await other.status("POST", `${path}/unfollow`, unfollow)).toBe(200);
    expect(await bot.get(`${path}/followers`)).toMatchObject({ count: 3 });
  });

  test("keep a manifest", async () => {
    const [bot] = await signAllOn(await startServer());
    const path = "/pod/v1/user/manifest/own";
    const manifest = '{"commands":[]}';
    await bot.post(path, { manifest });
    expect(await bot.get(path)).toEqual({ manifest });
  });
});

describe("presence", () => {
  test("is set by oneself and by administrators, and read by all", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    const own = "/pod/v2/user/presence";
    expect(await bot.post(own, { category: "BUSY" })).toMatchObject({ category: "BUSY" });
    expect(await bot.get(own)).toMatchObject({ category: "BUSY" });
    expect(await bot.status("POST", own, { category: "ASLEEP" })).toBe(400);
    const path = `/pod/v3/user/${bot.userId}/presence`;
    expect(await other.get(path)).toMatchObject({ category: "BUSY", userId: Number(bot.userId) });
    expect(await other.status("GET", "/pod/v3/user/1/presence")).toBe(404);
    const person = analystOf(server);
    const away = { userId: idOf(person), category: "AWAY" };
    expect(await bot.status("POST", "/pod/v3/user/presence", away)).toBe(403);
    expect(await admin.post("/pod/v3/user/presence?soft=true", away)).toMatchObject({
      category: "OFFLINE",
    });
    expect(await admin.post("/pod/v3/user/presence", away)).toMatchObject({ category: "AWAY" });
  });

  test("is listed from a user on, in the order of ids", async () => {
    const [bot] = await signAllOn(await startServer());
    const list = (query: string): Promise<{ userId: number }[]> =>
      bot.get(`/pod/v2/users/presence?${query}`);
    const first = await list("limit=2");
    expect(first.map(({ userId }) => userId)).toEqual([68719476742, 68719476744]);
    const rest = await list(`lastUserId=${first[1]?.userId}`);
    expect(rest).toHaveLength(4);
    expect(rest[0]).toEqual(first[1]);
  });

  test("is told by a feed, once", async () => {
    const [bot, other] = await signAllOn(await startServer());
    const { id } = await bot.post<{ id: string }>("/pod/v1/presence/feed/create");
    const path = `/pod/v1/presence/feed/${id}`;
    await other.post("/pod/v2/user/presence", { category: "BUSY" });
    expect(await other.status("GET", `${path}/read`)).toBe(400);
    expect(await bot.get(`${path}/read`)).toMatchObject([{ category: "BUSY" }]);
    expect(await bot.get(`${path}/read`)).toEqual([]);
    expect(await bot.post(`${path}/delete`)).toEqual({ id });
    expect(await bot.status("GET", `${path}/read`)).toBe(400);
  });
});

const ask = (bot: Bot, what: string, userId: number | bigint): Promise<Response> =>
  bot.call("POST", `/pod/v1/connection/${what}`, `{"userId":${userId}}`);

describe("connections", () => {
  test("between companies are asked for and accepted, and both hear of it", async () => {
    const server = await startServer();
    const [bot, other] = await signAllOn(server);
    const feed = await other.post<{ id: string }>("/agent/v5/datafeeds");
    expect(await (await ask(bot, "create", other.userId)).json()).toMatchObject({
      status: "PENDING_OUTGOING",
      requestCounter: 1,
    });
    expect(await other.get("/pod/v1/connection/list")).toMatchObject([
      { status: "PENDING_INCOMING", userId: Number(bot.userId) },
    ]);
    expect((await ask(bot, "accept", other.userId)).status).toBe(404);
    expect((await ask(other, "accept", bot.userId)).status).toBe(200);
    expect(await bot.get(`/pod/v1/connection/user/${other.userId}/info`)).toMatchObject({
      status: "ACCEPTED",
    });
    expect(await bot.get("/pod/v1/connection/list")).toEqual([]);
    const { events } = await other.post<SeenReading>(`/agent/v5/datafeeds/${feed.id}/read`);
    expect(events.map(({ type }) => type)).toEqual(["CONNECTIONREQUESTED", "CONNECTIONACCEPTED"]);
    const remove = `/pod/v1/connection/user/${other.userId}/remove`;
    expect(await bot.status("POST", remove)).toBe(200);
    expect(await bot.status("POST", remove)).toBe(404);
  });

  test("are rejected, and asked for again", async () => {
    const [bot, other] = await signAllOn(await startServer());
    await ask(bot, "create", other.userId);
    expect((await ask(other, "reject", bot.userId)).status).toBe(200);
    expect(await bot.get("/pod/v1/connection/list?status=REJECTED")).toHaveLength(1);
    expect(await (await ask(bot, "create", other.userId)).json()).toMatchObject({
      status: "PENDING_OUTGOING",
      requestCounter: 2,
    });
  });

  test("between colleagues are always there", async () => {
    const server = await startServer();
    const [bot] = await signAllOn(server);
    const { userId } = analystOf(server);
    expect(await bot.get(`/pod/v1/connection/user/${userId}/info`)).toMatchObject({
      status: "ACCEPTED",
    });
    expect((await ask(bot, "reject", userId)).status).toBe(400);
    const list = "/pod/v1/connection/list?status=ACCEPTED";
    expect(await bot.get(list)).toEqual([]);
    expect(await bot.get(`${list}&userIds=${userId}`)).toHaveLength(1);
    expect((await ask(bot, "create", bot.userId)).status).toBe(400);
    expect((await ask(bot, "create", 1)).status).toBe(404);
  });
});

describe("administrators", () => {
  const users = "/pod/v2/admin/user";

  test("make accounts, change them and find them", async () => {
    const [bot, , admin] = await signAllOn(await startServer());
    const userAttributes = {
      userName: "ada",
      emailAddress: "ada@example.org",
      lastName: "Example",
    };
    const roles = ["INDIVIDUAL", "COMPLIANCE_OFFICER"];
    const body = { userAttributes, roles };
    expect(await bot.status("POST", `${users}/create`, body)).toBe(403);
    interface Account {
      readonly userAttributes: object;
      readonly userSystemInfo: { readonly id: number };
    }
    const made = await admin.post<Account>(`${users}/create`, body);
    expect(made).toMatchObject({ userAttributes, roles, userSystemInfo: { status: "ENABLED" } });
    for (const wrong of [
      body,
      { userAttributes: { ...userAttributes, userName: "grace" } },
      { userAttributes: { userName: "grace" } },
      { userAttributes: { userName: "grace", emailAddress: "grace@example.org" }, roles: ["NONE"] },
    ]) {
      expect(await admin.status("POST", `${users}/create`, wrong)).toBe(400);
    }
    const path = `${users}/${made.userSystemInfo.id}`;
    expect(await admin.post(`${path}/update`, { displayName: "Ada Example" })).toMatchObject({
      userAttributes: { ...userAttributes, displayName: "Ada Example" },
    });
    expect(await admin.status("POST", `${path}/update`, { userName: "grace" })).toBe(400);
    expect(await admin.get(path)).toMatchObject({ userAttributes: { displayName: "Ada Example" } });
    expect(await search(bot, { query: "ada ex" })).toEqual(["ada"]);

    const find = async (filter: object): Promise<number> =>
      (await admin.post<unknown[]>("/pod/v1/admin/user/find", filter)).length;
    expect(await find({ role: "COMPLIANCE_OFFICER" })).toBe(2);
    expect(await find({ feature: "isExternalRoomEnabled" })).toBe(6);
    expect(await find({ feature: "delegatesEnabled" })).toBe(0);
    expect(await find({ status: "ENABLED" })).toBe(6);
    expect(await admin.get(`${users}/list?skip=5`)).toHaveLength(1);
    const [first] = await admin.get<{ features: object[] }[]>(
      "/pod/v3/admin/user/list?limit=1&includeFeatures=true",
    );
    expect(first?.features).toContainEqual({ entitlment: "canCreatePublicRoom", enabled: true });
  });

  test("give and take roles and features", async () => {
    const [bot, , admin] = await signAllOn(await startServer());
    const path = `/pod/v1/admin/user/${bot.userId}`;
    const role = (what: string, id: string): Promise<number> =>
      admin.status("POST", `${path}/roles/${what}`, { id });
    expect(await admin.get("/pod/v1/admin/system/roles/list")).toHaveLength(21);
    expect(await role("add", "MONITOR_ROOMS")).toBe(400);
    expect(await role("add", "CONTENT_MANAGEMENT")).toBe(200);
    expect(await role("add", "MONITOR_ROOMS")).toBe(200);
    expect(await admin.get(`${users}/${bot.userId}`)).toMatchObject({
      roles: ["INDIVIDUAL", "CONTENT_MANAGEMENT", "CONTENT_MANAGEMENT.MONITOR_ROOMS"],
    });
    expect(await role("remove", "CONTENT_MANAGEMENT")).toBe(200);
    expect(await role("remove", "CONTENT_MANAGEMENT")).toBe(404);
    expect(await admin.get(`${users}/${bot.userId}`)).toMatchObject({ roles: ["INDIVIDUAL"] });
    await role("add", "USER_PROVISIONING");
    expect(await bot.status("GET", `${path}/features`)).toBe(200);
    await role("remove", "USER_PROVISIONING");
    expect(await bot.status("GET", `${path}/features`)).toBe(403);

    const update = (entitlment: string): Promise<number> =>
      admin.status("POST", `${path}/features/update`, [{ entitlment, enabled: false }]);
    expect(await update("canFly")).toBe(400);
    expect(await update("sendFilesEnabled")).toBe(200);
    expect(await admin.get(`${path}/features`)).toContainEqual({
      entitlment: "sendFilesEnabled",
      enabled: false,
    });
  });

  test("disable and suspend accounts, which ends their sessions", async () => {
    const server = await startServer();
    const [bot, other, admin] = await signAllOn(server);
    const path = `/pod/v1/admin/user/${bot.userId}/status`;
    const info = "/pod/v2/sessioninfo";
    await admin.post(`${path}/update`, { status: "DISABLED" });
    expect(await bot.status("GET", info)).toBe(401);
    expect(await admin.get(path)).toMatchObject({ status: "DISABLED" });
    await expect(signOn(server, server.accounts[0])).rejects.toThrow("401");
    await admin.post(`${path}/update`, { status: "ENABLED" });
    expect(await (await signOn(server, server.accounts[0])).status("GET", info)).toBe(200);

    const suspendedUntil = server.clock.now() + 60_000;
    const suspension = `/pod/v1/admin/user/${other.userId}/suspension/update`;
    const body = { suspended: true, suspendedUntil };
    expect(await admin.status("PUT", suspension, body)).toBe(200);
    expect(await other.status("GET", info)).toBe(401);
    await expect(signOn(server, server.accounts[1])).rejects.toThrow("401");
    server.clock.advance(60_000);
    expect(await (await signOn(server, server.accounts[1])).status("GET", info)).toBe(200);
  });

  test("set who may act for whom", async () => {
    const [bot, other, admin] = await signAllOn(await startServer());
    const path = `/pod/v1/admin/user/${other.userId}/delegates`;
    const change = (action: string, userId: number | bigint): Promise<number> =>
      admin.status("POST", `${path}/update`, `{"action":"${action}","userId":${userId}}`);
    expect(await change("ADD", bot.userId)).toBe(200);
    expect(await change("ADD", 1)).toBe(400);
    expect(await admin.get(path)).toEqual([Number(bot.userId)]);
    expect(await change("REMOVE", bot.userId)).toBe(200);
    expect(await admin.get(path)).toEqual([]);
  });
});
