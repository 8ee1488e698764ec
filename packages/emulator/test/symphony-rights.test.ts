import { describe, expect, test } from "vitest";
import { isFeature, type PodFeature, podFeatures } from "../src/symphony/people/features.ts";
import type { RoleId } from "../src/symphony/people/role-names.ts";
import { needsOf, rights, rolesFor } from "../src/symphony/rights/table.ts";
import { unasked } from "../src/symphony/rights/unasked.ts";
import { type Bot, startServer } from "./symphony-bots.ts";
import { actFor, type Answered, call as callPath, logInApp } from "./symphony-support.ts";
import { entitledCalls } from "./symphony-entitled-calls.ts";
import { documentedOperations } from "./symphony-operations.ts";
import { privilegedCalls } from "./symphony-privileged-calls.ts";
import { type Call, createWorld, messageWith, type World } from "./symphony-world.ts";

interface Told {
  readonly status: number;
  readonly text: string;
}

interface Refused {
  readonly message: string;
}

async function call(world: World, caller: Bot, id: string, given: Call): Promise<Told> {
  const operation = documentedOperations.find((one) => one.id === id)!;
  const { params = {}, query = "", scope } = given;
  const body = operation.method === "GET" ? undefined : (given.body ?? operation.example);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const answer = scope
    ? await callByToken(world, caller, operation.method, path + query, scope)
    : await caller.call(operation.method, path + query, body);
  return { status: answer.status, text: await answer.text() };
}

async function callByToken(
  { server }: World,
  caller: Bot,
  method: string,
  path: string,
  scope: string,
): Promise<Response> {
  const token = await caller.post<{ access_token: string }>(`/login/idm/tokens?scope=${scope}`);
  return fetch(server.url + path, {
    method,
    headers: { authorization: `Bearer ${token.access_token}` },
  });
}

/** What came of a call, as one line to compare. */
const told = (id: string, { status, text }: Told): string =>
  status < 300 ? `${id}: taken` : `${id}: ${status} ${text}`;

const forSome =
  /^(?!For (owners|members)).*\b(for administrators|needs (a service account with )?the (role|privilege)|for (service )?accounts with the role)\b/is;

const entitlements = documentedOperations.flatMap(({ id }) =>
  needsOf(id).flatMap(({ entitlement }) => (entitlement ? [{ id, entitlement }] : [])),
);

describe("the table of rights", () => {
  test("has an entry for each operation of the document, and for nothing else", () => {
    expect(Object.keys(rights).toSorted()).toEqual(
      documentedOperations.map(({ id }) => id).toSorted(),
    );
  });

  // Each operation's page has a section "Required Permissions", as
  // https://rest-api.symphony.com/main/user-management/features has.
  test("asks for a role wherever the document tells that an operation is not for everybody", () => {
    const guarded = documentedOperations.filter(
      ({ path, description }) => /^\/(pod|agent)\//.test(path) && forSome.test(description),
    );
    expect(guarded.length).toBeGreaterThan(60);
    expect(guarded.filter(({ id }) => rolesFor(id).length === 0)).toEqual([]);
  });

  test("says why everybody may call what asks for nothing", () => {
    const vague = Object.entries(rights).filter(([, right]) =>
      "anyone" in right ? !right.anyone.endsWith(".") : right.needs.length === 0,
    );
    expect(vague).toEqual([]);
  });

  test("asks for each entitlement of the pod, or says why no operation does", () => {
    const asked = entitlements.map(({ entitlement }) => entitlement);
    expect([...new Set([...asked, ...Object.keys(unasked)])].toSorted()).toEqual(
      podFeatures.toSorted(),
    );
    expect(asked.filter((name) => name in unasked)).toEqual([]);
  });
});

/** What is wrong with an operation that takes a role: nothing, if it goes as it should. */
async function tryRoles(world: World, id: string): Promise<readonly string[]> {
  const prepare = privilegedCalls[id];
  if (!prepare) return [`${id}: how is it called?`];
  const { other } = world;
  const wrong: string[] = [];
  const refused = await call(world, other, id, await prepare(world));
  const isNamed = rolesFor(id).every((role) => refused.text.includes(role));
  if (refused.status !== 403 || !isNamed) wrong.push(told(id, refused));
  const { controls } = world.server;
  for (const role of rolesFor(id) as RoleId[]) {
    const given = await prepare(world);
    controls.configureUser(other.username, { roles: [role] });
    const taken = await call(world, other, id, given);
    if (taken.status > 299) wrong.push(`${role} ${told(id, taken)}`);
    controls.configureUser(other.username, { roles: ["INDIVIDUAL"] });
  }
  return wrong;
}

/** The same for one that takes an entitlement. */
async function tryEntitlement(
  world: World,
  id: string,
  entitlement: PodFeature,
): Promise<readonly string[]> {
  const prepare = entitledCalls[id]?.[entitlement];
  if (!prepare) return [`${id}: when does it take ${entitlement}?`];
  const { bot } = world;
  const given = await prepare(world);
  const { controls } = world.server;
  const set = (on: boolean): void =>
    isFeature(entitlement)
      ? controls.configureUser(bot.username, { features: { [entitlement]: on } })
      : controls.setPodFeature(entitlement, on);
  set(false);
  const refused = await call(world, bot, id, given);
  set(true);
  const taken = await call(world, bot, id, given);
  return [
    ...(refused.status === 403 && refused.text.includes(entitlement) ? [] : [told(id, refused)]),
    ...(taken.status < 300 ? [] : [told(id, taken)]),
  ];
}

describe("callers", () => {
  const privileged = documentedOperations.filter(({ id }) => rolesFor(id).length > 0);
  const areas = ["/pod/v1/admin/", "/pod/", "/agent/", "/files/"];
  const areaOf = (path: string): string | undefined => areas.find((area) => path.startsWith(area));

  test.each(areas)(
    "need one of the roles of each operation of %s, are told which, and each will do",
    async (area) => {
      const world = await createWorld(await startServer());
      const wrong: string[] = [];
      for (const { id, path } of privileged)
        if (areaOf(path) === area) wrong.push(...(await tryRoles(world, id)));
      expect(wrong).toEqual([]);
    },
  );

  test("need a role for more than a hundred operations, of these areas alone", () => {
    expect(privileged.length).toBeGreaterThan(100);
    expect(privileged.filter(({ path }) => areaOf(path) === undefined)).toEqual([]);
  });

  test("need the entitlement of what they want, are told which, and it will do", async () => {
    const world = await createWorld(await startServer());
    world.server.controls.setFeedPatience(1);
    expect(entitlements.length).toBeGreaterThan(15);
    const wrong: string[] = [];
    for (const { id, entitlement } of entitlements)
      wrong.push(...(await tryEntitlement(world, id, entitlement)));
    expect(wrong).toEqual([]);
  });
});

describe("rights", () => {
  test("are given and taken by the operations for it", async () => {
    const { bot, admin } = await createWorld(await startServer());
    const user = `/pod/v1/admin/user/${bot.userId}`;
    await admin.post(`${user}/roles/add`, { id: "USER_PROVISIONING" });
    expect(await bot.status("GET", `${user}/avatar`)).toBe(200);
    await admin.post(`${user}/roles/remove`, { id: "USER_PROVISIONING" });
    expect(await bot.status("GET", `${user}/avatar`)).toBe(403);
    const room = { name: "Open", description: "To all", public: true };
    for (const enabled of [false, true]) {
      const change = [{ entitlment: "canCreatePublicRoom", enabled }];
      await admin.post(`${user}/features/update`, change);
      expect(await bot.status("POST", "/pod/v3/room/create", room)).toBe(enabled ? 200 : 403);
    }
  });

  test("are set by the controls, which name what there is not", async () => {
    const { server, bot } = await createWorld(await startServer());
    const { controls } = server;
    const { username } = bot;
    const avatar = `/pod/v1/admin/user/${bot.userId}/avatar`;
    controls.configureUser(username, { roles: ["USER_PROVISIONING"] });
    expect(await bot.status("GET", avatar)).toBe(200);
    controls.configureUser(username, { roles: ["INDIVIDUAL"] });
    expect(await bot.status("GET", avatar)).toBe(403);
    const room = { name: "Open", description: "To all", public: true };
    const create = (): Promise<number> => bot.status("POST", "/pod/v3/room/create", room);
    controls.configureUser(username, { features: { canCreatePublicRoom: false } });
    expect(await create()).toBe(403);
    controls.configureUser(username, { features: { canCreatePublicRoom: true } });
    expect(await create()).toBe(200);
    for (const wrong of [{ roles: ["KING"] }, { features: { canFly: true } }]) {
      expect(() => controls.configureUser(username, wrong as object)).toThrow(
        /^(roles|features): it must be one of .*, not '(KING|canFly)'\.$/,
      );
    }
    expect(() => controls.configureUser("nobody", {})).toThrow('there is no user "nobody"');
    expect(() => controls.setPodFeature("canFly" as "canUpdateAvatar", true)).toThrow(RangeError);
  });

  test("end where the pod does not offer the feature", async () => {
    const { server, bot, admin } = await createWorld(await startServer());
    const room = { name: "Open", description: "To all", public: true };
    const list = "/pod/v1/admin/system/features/list";
    expect(await admin.get(list)).toContain("canCreatePublicRoom");
    server.controls.setPodFeature("canCreatePublicRoom", false);
    expect(await bot.status("POST", "/pod/v3/room/create", room)).toBe(403);
    expect(await admin.get(list)).not.toContain("canCreatePublicRoom");
    const update = `/pod/v1/admin/user/${bot.userId}/features/update`;
    const wanted = [{ entitlment: "canCreatePublicRoom", enabled: true }];
    expect(await admin.status("POST", update, wanted)).toBe(400);
    server.controls.setPodFeature("canCreatePublicRoom", true);
    expect(await bot.status("POST", "/pod/v3/room/create", room)).toBe(200);
  });

  test("to blast into a stream are asked for each of them", async () => {
    const { server, bot, im, room } = await createWorld(await startServer());
    const blast = (): Promise<{ messages: object[]; errors: object }> =>
      bot.post("/agent/v4/message/blast", messageWith(true, { sids: `${im},${room}` }));
    expect(await blast()).toMatchObject({ messages: [{}, {}], errors: {} });
    for (const name of ["canShareFilesExternally", "isExternalIMEnabled"] as const) {
      server.controls.configureUser(bot.username, { features: { [name]: false } });
      expect(await blast()).toMatchObject({
        messages: [{}],
        errors: { [im]: { code: 403, message: expect.stringContaining(name) as string } },
      });
      server.controls.configureUser(bot.username, { features: { [name]: true } });
    }
  });

  test("of a user hold on behalf of that user as well", async () => {
    const server = await startServer();
    const [, , , { appId }, { username, userId }] = server.accounts;
    const app = await logInApp(server);
    const { body } = await actFor(server, app, `user/${userId}`);
    const create = (): Promise<Answered<Refused>> =>
      callPath<Refused>(
        server,
        "POST",
        "/pod/v3/room/create",
        { sessionToken: body.token },
        {
          name: "Open",
          description: "To all",
          public: true,
        },
      );
    expect(await create()).toMatchObject({ status: 200 });
    server.controls.configureUser(username, { features: { canCreatePublicRoom: false } });
    expect(await create()).toMatchObject({
      status: 403,
      body: { code: 403, message: "The caller needs the entitlement canCreatePublicRoom" },
    });
    server.controls.configureApp(appId, { permissions: ["ACT_AS_USER"] });
    expect((await create()).body.message).toContain("permission");
    for (const sessionToken of [body.token, app])
      await callPath(server, "POST", "/sessionauth/v1/logout", { sessionToken });
  });

  test("to join a multilateral room are those of whoever joins", async () => {
    const { server, bot, other } = await createWorld(await startServer());
    const attributes = { name: "Many", description: "Of many", multiLateralRoom: true };
    const { roomSystemInfo } = await bot.post<{ roomSystemInfo: { id: string } }>(
      "/pod/v3/room/create",
      attributes,
    );
    const add = (): Promise<number> =>
      bot.status(
        "POST",
        `/pod/v1/room/${roomSystemInfo.id}/membership/add`,
        `{"id":${other.userId}}`,
      );
    const set = (canJoinMultiLateralRoom: boolean): void =>
      server.controls.configureUser(other.username, { features: { canJoinMultiLateralRoom } });
    set(false);
    expect(await add()).toBe(403);
    set(true);
    expect(await add()).toBe(200);
  });

  test("of compliance officers reach into every room, those of individuals do not", async () => {
    const { server, other, room } = await createWorld(await startServer());
    const path = `/pod/v2/room/${room}/membership/list`;
    const setActive = `/pod/v1/room/${room}/setActive?active=true`;
    expect(await other.status("GET", path)).toBe(403);
    expect(await other.status("POST", setActive)).toBe(403);
    server.controls.configureUser(other.username, { roles: ["COMPLIANCE_OFFICER"] });
    expect(await other.status("GET", path)).toBe(200);
    expect(await other.status("POST", setActive)).toBe(200);
  });

  test("over a signal for the whole company are an entitlement's, not its creator's", async () => {
    const { server, bot, other } = await createWorld(await startServer());
    const signal = { name: "All", query: "hashtag:all", companyWide: true };
    const { id } = await bot.post<{ id: string }>("/agent/v1/signals/create", signal);
    const update = (): Promise<number> =>
      other.status("POST", `/agent/v1/signals/${id}/update`, { name: "Everybody" });
    const set = (canCreatePushedSignals: boolean): void =>
      server.controls.configureUser(other.username, { features: { canCreatePushedSignals } });
    set(false);
    expect(await update()).toBe(403);
    set(true);
    expect(await update()).toBe(200);
    const path = `/agent/v1/signals/${id}/unsubscribe`;
    expect(await other.status("POST", path, `[${bot.userId}]`)).toBe(403);
  });
});
