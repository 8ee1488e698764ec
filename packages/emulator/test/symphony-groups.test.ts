import { expect, test } from "vitest";
import { type Bot, type Server, signAllOn, startServer } from "./symphony-bots.ts";

interface SeenGroup {
  readonly id: string;
  readonly eTag: string;
  readonly members: readonly { readonly memberId: number }[];
}

interface SeenPage {
  readonly data: readonly SeenGroup[];
  readonly pagination: { readonly cursors: { readonly after?: string } };
}

/** Calls the profile manager. */
type Manage = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Response>;

async function manager(server: Server, bot: Bot): Promise<Manage> {
  const { access_token: token } = await bot.post<{ access_token: string }>(
    "/login/idm/tokens?scope=profile-manager",
  );
  return (method, path, body, headers) =>
    fetch(`${server.url}/profile-manager/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        "x-symphony-host": "",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}

const desk = { type: "SDL", ownerType: "TENANT", ownerId: 1, name: "Desk" };

async function create(manage: Manage, more: object = {}): Promise<SeenGroup> {
  const answer = await manage("POST", "/groups", { ...desk, ...more });
  expect(answer.status).toBe(201);
  return (await answer.json()) as SeenGroup;
}

test("groups have members, each once", async () => {
  const server = await startServer();
  const [bot, , admin] = await signAllOn(server);
  const manage = await manager(server, admin);
  const members = [{ memberTenant: 1, memberId: Number(bot.userId) }];
  const { id } = await create(manage, { members });
  for (const wrong of [
    { members: [...members, ...members] },
    { members: [{ memberId: 1 }] },
    { type: "OTHER" },
  ]) {
    expect((await manage("POST", "/groups", { ...desk, ...wrong })).status).toBe(400);
  }
  const member = { memberId: Number(admin.userId) };
  const added = await manage("POST", `/groups/${id}/member`, { member });
  expect(((await added.json()) as SeenGroup).members.map(({ memberId }) => memberId)).toEqual([
    Number(bot.userId),
    Number(admin.userId),
  ]);
  expect((await manage("GET", "/groups/unknown")).status).toBe(404);
});

test("a group is changed only by who has read its latest version", async () => {
  const server = await startServer();
  const [, , admin] = await signAllOn(server);
  const manage = await manager(server, admin);
  const { id, eTag } = await create(manage);
  const update = (version: string): Promise<Response> =>
    manage("PUT", `/groups/${id}`, { ...desk, name: "New" }, { "if-match": version });
  const updated = await update(eTag);
  expect(updated.status).toBe(200);
  expect(updated.headers.get("etag")).not.toBe(eTag);
  expect((await update(eTag)).status).toBe(412);
  const read = await manage("GET", `/groups/${id}`);
  expect(read.headers.get("etag")).toBe(updated.headers.get("etag"));
  expect(await read.json()).toMatchObject({ id, name: "New", status: "ACTIVE" });
});

test("groups are listed by cursors, in both orders, until they are deleted", async () => {
  const server = await startServer();
  const [, , admin] = await signAllOn(server);
  const manage = await manager(server, admin);
  const ids: string[] = [];
  for (let count = 0; count < 3; count += 1) ids.push((await create(manage)).id);
  const list = async (query: string, type = "SDL"): Promise<SeenPage> =>
    (await (await manage("GET", `/groups/type/${type}?${query}`)).json()) as SeenPage;
  const first = await list("limit=2");
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  const rest = await list(`limit=2&after=${first.pagination.cursors.after}`);
  expect(rest.data.map(({ id }) => id)).toEqual(ids.slice(2));
  expect(rest.pagination.cursors.after).toBeUndefined();
  expect((await list("sortOrder=DESC")).data[0]?.id).toBe(ids[2]);
  expect((await list("status=DELETED")).data).toEqual([]);
  expect((await manage("GET", "/groups/type/OTHER")).status).toBe(404);
  expect((await manage("DELETE", "/groups/deleteAll")).status).toBe(200);
  expect((await list("")).data).toEqual([]);
});
