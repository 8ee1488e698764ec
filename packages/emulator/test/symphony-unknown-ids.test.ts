import { expect, test } from "vitest";
import { startServer } from "./symphony-bots.ts";
import { type DocumentedOperation, documentedOperations } from "./symphony-operations.ts";
import { privilegedCalls } from "./symphony-privileged-calls.ts";
import { loginJwt } from "./symphony-support.ts";
import { type Call, createWorld, messageWith, type Prepare, type World } from "./symphony-world.ts";

/** What is not told by an error, with the reason. */
const others: Readonly<Record<string, readonly [status: number, why: string]>> = {
  listUserSessions: [204, "its page has no error for a user who is unknown"],
  getMessage: [204, "its page has no error for a message that is unknown"],
  putAllowedFileExtension: [400, "it has to be the extension of the body"],
};

const form: Prepare = () => ({ body: messageWith(false) });

/** What the calls need that takes no role, beside their path. */
const bodies: Readonly<Record<string, Prepare>> = {
  createMessage: form,
  updateMessage: form,
  setRoomActive: () => ({ query: "?active=true" }),
  downloadAttachment: () => ({ query: "?messageId=unknown&fileId=unknown" }),
  followUser: ({ bot }) => ({ body: `{"followers":[${bot.userId}]}` }),
  unfollowUser: ({ bot }) => ({ body: `{"followers":[${bot.userId}]}` }),
  addRoomMember: ({ other }) => ({ body: `{"id":${other.userId}}` }),
  removeRoomMember: ({ other }) => ({ body: `{"id":${other.userId}}` }),
  promoteRoomOwner: ({ other }) => ({ body: `{"id":${other.userId}}` }),
  demoteRoomOwner: ({ other }) => ({ body: `{"id":${other.userId}}` }),
  readDatafeed: () => ({ body: {} }),
  listMessages: () => ({ query: "?since=0" }),
};

/** The token of what takes no session; `undefined` where a session will do. */
async function bearerFor({ server, admin }: World, path: string): Promise<string | undefined> {
  if (path.startsWith("/v1/channelco/")) {
    const { appId, privateKey } = server.accounts[3];
    return loginJwt(server, appId, privateKey);
  }
  const scope = /^\/(profile-manager)\//.exec(path)?.[1] ?? /^\/(files)\//.exec(path)?.[1];
  if (scope === undefined) return undefined;
  const name = scope === "files" ? "sym-files" : scope;
  return (await admin.post<{ access_token: string }>(`/login/idm/tokens?scope=${name}`))
    .access_token;
}

async function send(world: World, operation: DocumentedOperation, given: Call): Promise<Response> {
  const { method, path, example } = operation;
  const target =
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      String(given.params?.[name] ?? unknownIds[name] ?? "unknown"),
    ) + (given.query ?? "");
  const body = method === "GET" ? undefined : (given.body ?? example);
  const bearer = await bearerFor(world, path);
  if (bearer === undefined) return world.admin.call(method, target, body);
  return fetch(world.server.url + target, {
    method,
    headers: {
      authorization: `Bearer ${bearer}`,
      "content-type": "application/json",
      "X-Symphony-Host": "pod.example.com",
      "If-Match": "any",
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** Where numbers are wanted. */
const unknownIds: Readonly<Record<string, string>> = {
  uid: "1",
  userId: "1",
  groupId: "1",
  companyId: "1",
};

/** What is wrong with the answer to an id that nothing has; nothing, if it is as it should be. */
async function tryUnknown(
  world: World,
  operation: DocumentedOperation,
  params?: Call["params"],
): Promise<readonly string[]> {
  const { id } = operation;
  const prepare = bodies[id] ?? privilegedCalls[id];
  const { params: _known, ...given } = (await prepare?.(world)) ?? {};
  const answer = await send(world, operation, { ...given, ...(params && { params }) });
  const { status } = answer;
  const text = await answer.text();
  const [wanted] = others[id] ?? [];
  const isTold =
    /no such|there is no|there are no|does not exist/i.test(text) && [400, 404].includes(status);
  return (wanted === undefined ? isTold : status === wanted) ? [] : [`${id}: ${status} ${text}`];
}

// https://rest-api.symphony.com/main/ has the statuses of each operation on its page.
test("an id that nothing has is refused by every operation that takes one", async () => {
  const world = await createWorld(await startServer());
  const operations = documentedOperations.filter(
    ({ path }) => path.includes("{") && !/^\/(login|sessionauth)\//.test(path),
  );
  expect(operations.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const operation of operations) wrong.push(...(await tryUnknown(world, operation)));
  expect(wrong).toEqual([]);
});

test("so is an id that something has elsewhere", async () => {
  const world = await createWorld(await startServer());
  const { room, message, person } = world;
  const grace = String((2n << 36n) + 999n);
  const known: readonly (readonly [string, Call["params"]])[] = [
    ["terminateUserSession", { uid: person }],
    ["getChannelUser", { userId: grace }],
    ["updateChannelUser", { userId: grace }],
    ["disableChannelUser", { userId: grace }],
    ["addChannelUserRole", { userId: grace }],
    ["getRoom", { id: message }],
    ["getIm", { id: message }],
    ["getMessageStatus", { mid: room }],
    ["suppressMessage", { id: room }],
  ];
  const wrong: string[] = [];
  for (const [id, params] of known) {
    const operation = documentedOperations.find((one) => one.id === id)!;
    wrong.push(...(await tryUnknown(world, operation, params)));
  }
  expect(wrong).toEqual([]);
});

test("entitlements to applications are refused where there is no such application", async () => {
  const world = await createWorld(await startServer());
  for (const id of [
    "updateAppEntitlements",
    "updateUserAppEntitlements",
    "patchUserAppEntitlements",
  ]) {
    const operation = documentedOperations.find((one) => one.id === id)!;
    const params = { uid: world.person };
    expect([id, (await send(world, operation, { params })).status]).toEqual([id, 200]);
    const body = JSON.stringify(operation.example).replaceAll("settlement-app", "nothing");
    const answer = await send(world, operation, { params, body });
    expect([id, answer.status, await answer.text()]).toEqual([
      id,
      400,
      expect.stringContaining("There is no application"),
    ]);
  }
});
