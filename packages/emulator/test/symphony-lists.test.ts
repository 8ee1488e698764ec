import { expect, onTestFinished, test } from "vitest";
import { type Bot, openIm, say, type Server, signAllOn, startServer } from "./symphony-bots.ts";

/** How a list is paged: what the first page is asked for with, and the next one; nothing after the last. */
type Paging = (size: number, page: Page, pageNumber: number) => string | undefined;

interface Page {
  readonly body: unknown;
  readonly rows: readonly unknown[];
}

type Caller = Pick<Bot, "call">;

interface Certificate {
  readonly companyCertInfo: { readonly issuerFingerPrint: string };
}

interface Row {
  readonly [name: string]: unknown;
}

interface List {
  readonly path: string;
  readonly method?: "POST";
  readonly body?: unknown;
  /** Where the rows stand in the body; the body itself by default. */
  readonly rows?: string;
  readonly paging: Paging;
}

const bySkip: Paging = (size, { rows }, number) =>
  rows.length < size && number > 0 ? undefined : `skip=${number * size}&limit=${size}`;

const byCursor: Paging = (size, { body }, number) => {
  const { after } = cursorsOf(body);
  if (number > 0 && after === undefined) return undefined;
  return `limit=${size}${after === undefined ? "" : `&after=${after}`}`;
};

function cursorsOf(body: unknown): { readonly after?: string } {
  interface Paged {
    readonly cursors?: { readonly after?: string };
  }
  const { pagination, paging } = (body ?? {}) as { pagination?: Paged; paging?: Paged };
  return (pagination ?? paging)?.cursors ?? {};
}

const byPage: Paging = (size, { body }, number) => {
  const { pageCount = 1 } = (body ?? {}) as { pageCount?: number };
  return number < pageCount ? `page=${number}&limit=${size}` : undefined;
};

const byOffset: Paging = (size, { body }, number) => {
  const { nextOffset } = (body ?? {}) as { nextOffset?: string };
  if (number > 0 && !nextOffset) return undefined;
  return `startTime=0&limit=${size}${nextOffset ? `&next=${nextOffset}` : ""}`;
};

/** A list without pages. */
const atOnce: Paging = (_size, _page, number) => (number > 0 ? undefined : "");

/** By pages with their number and whether there is another one. */
const bySize: Paging = (size, { body }, number) => {
  const { page } = (body ?? {}) as { page?: { hasNext: boolean } };
  return number > 0 && !page?.hasNext ? undefined : `page=${number}&size=${size}`;
};

/** By the last id of the page before. */
function byLast(parameter: string, property: string, isInclusive = false): Paging {
  return (size, { rows }, number) => {
    const last = (rows.at(-1) as Row | undefined)?.[property];
    if (number > 0 && rows.length < size) return undefined;
    const from = last === undefined ? "" : `&${parameter}=${Number(last) + (isInclusive ? 1 : 0)}`;
    return `limit=${size}${from}`;
  };
}

/** What the walked lists are about. */
interface Subjects {
  readonly userId: number | bigint;
  readonly streamId: string;
  readonly signalId: string;
  readonly messageId: string;
  readonly barrierGroup: string;
  readonly issuer: string;
  readonly appId: string;
}

const policies = "/agent/v3/dlp/policies";
const dictionaries = "/agent/v1/dlp/dictionaries";

function listsOf(subjects: Subjects): readonly List[] {
  const { userId, streamId, signalId, messageId, barrierGroup, issuer, appId } = subjects;
  const violations = ["v1", "v3"].flatMap((version) =>
    ["message", "stream", "signal"].map((kind): List => {
      const path = `/agent/${version}/dlp/violations/${kind}`;
      return { path, rows: "violations", paging: byOffset };
    }),
  );
  return [
    ...violations,
    { path: policies, rows: "policies", paging: byPage },
    { path: "/agent/v1/dlp/policies", rows: "policies", paging: byPage },
    { path: dictionaries, rows: "items", paging: byPage },
    {
      path: "/agent/v1/audittrail/privilegeduser?startTimestamp=0",
      rows: "items",
      paging: byCursor,
    },
    { path: `/pod/v1/user/${userId}/followers`, rows: "followers", paging: byCursor },
    { path: "/pod/file_ext/v1/allowed_extensions", rows: "data", paging: byCursor },
    { path: "/pod/v1/companycert/list", paging: bySkip },
    { path: "/pod/v1/companycert/podmanaged/list", paging: bySkip },
    {
      path: "/pod/v1/companycert/type/list",
      method: "POST",
      body: [{ type: "USER" }],
      paging: bySkip,
    },
    { path: `/pod/v1/companycert/${issuer}/issuedBy`, paging: atOnce },
    { path: `/pod/v1/admin/group/${barrierGroup}/membership/list`, paging: bySkip },
    { path: `/v5/users/apps/${appId}`, rows: "users", paging: bySize },
    { path: `/pod/v1/user/${userId}/following`, rows: "following", paging: byCursor },
    {
      path: "/pod/v2/admin/streams/list",
      method: "POST",
      body: {},
      rows: "streams",
      paging: bySkip,
    },
    { path: `/pod/v1/admin/stream/${streamId}/membership/list`, rows: "members", paging: bySkip },
    { path: "/pod/v3/admin/user/list", paging: bySkip },
    { path: "/pod/v1/admin/user/find", method: "POST", body: {}, paging: bySkip },
    {
      path: `/pod/v2/admin/streams/${streamId}/messageIds`,
      rows: "Data",
      paging: (size, { rows }, number) =>
        rows.length < size && number > 0 ? undefined : `offset=${number * size}&limit=${size}`,
    },
    {
      path: `/pod/v1/admin/messages/${messageId}/receipts`,
      rows: "MessageReceiptDetail",
      paging: atOnce,
    },
    { path: "/pod/v2/system/protocols", paging: bySkip },
    { path: "/pod/v2/users/presence", paging: byLast("lastUserId", "userId", true) },
    { path: "/v1/groups/sdl/list", paging: byLast("lastGroupId", "groupId") },
    { path: "/pod/v2/admin/user/list", paging: bySkip },
    { path: "/pod/v1/streams/list", method: "POST", body: {}, paging: bySkip },
    { path: `/agent/v4/stream/${streamId}/message?since=0`, paging: bySkip },
    { path: `/agent/v1/signals/${signalId}/subscribers`, rows: "data", paging: bySkip },
    { path: "/agent/v1/signals/list", paging: bySkip },
  ];
}

async function fetchPage(
  caller: Caller,
  { path, method, body, rows }: List,
  query: string,
): Promise<Page> {
  const target = `${path}${path.includes("?") ? "&" : "?"}${query}`;
  const answer = await caller.call(method ?? "GET", target, body);
  const text = await answer.text();
  expect([target, answer.ok, text]).toEqual([target, true, text]);
  const parsed: unknown = text === "" ? undefined : JSON.parse(text);
  const found = rows === undefined ? parsed : ((parsed ?? {}) as Row)[rows];
  return { body: parsed, rows: (found ?? []) as readonly unknown[] };
}

/** Walks a list in pages of a size to its end. */
async function walk(caller: Caller, list: List, size: number): Promise<unknown[]> {
  const found: unknown[] = [];
  let page: Page = { body: undefined, rows: [] };
  for (let number = 0; number < 50; number += 1) {
    const query = list.paging(size, page, number);
    if (query === undefined) return found;
    page = await fetchPage(caller, list, query);
    const most = list.paging === atOnce ? Infinity : size;
    expect(page.rows.length).toBeLessThanOrEqual(most);
    found.push(...page.rows);
  }
  throw new Error(`${list.path} does not end.`);
}

// https://rest-api.symphony.com/main/ has the parameters of each list on its page.
test("every list ends, and its pages are the whole", async () => {
  const server = await startServer();
  const [bot, other, admin] = await signAllOn(server);
  const streamId = await openIm(admin, other);
  for (const word of ["a", "b"]) await say(admin, streamId, word);
  const messageId = await say(admin, streamId, "c");
  await openIm(admin, bot);
  const signal = { name: "Bonds", query: "hashtag:bonds" };
  const { id } = await admin.post<{ id: string }>("/agent/v1/signals/create", signal);
  await admin.post(`/agent/v1/signals/${id}/subscribe`, `[${bot.userId},${other.userId}]`);
  const followers = `{"followers":[${bot.userId},${admin.userId}]}`;
  await admin.post(`/pod/v1/user/${other.userId}/follow`, followers);
  await admin.post(`/pod/v1/user/${bot.userId}/follow`, `{"followers":[${other.userId}]}`);
  for (const name of ["A", "B", "C"]) {
    await admin.post(policies, { name, scopes: ["External"], appliesTo: [] });
    await admin.post(dictionaries, { name, type: "Word" });
  }
  const [group] = await admin.get<{ id: string }[]>("/pod/v1/admin/group/list");
  const everybody = server.accounts.flatMap((one) => ("userId" in one ? [one.userId] : []));
  const barrierGroup = group!.id;
  await admin.post(`/pod/v1/admin/group/${barrierGroup}/membership/add`, `[${everybody.join()}]`);
  const [certificate] = await admin.get<Certificate[]>("/pod/v1/companycert/list");
  const issuer = certificate!.companyCertInfo.issuerFingerPrint;
  const { appId } = server.accounts[3];
  const subjects = { userId: other.userId, streamId, signalId: id, messageId };
  for (const list of listsOf({ ...subjects, barrierGroup, issuer, appId })) {
    const whole = await walk(admin, list, 50);
    const pages = await walk(admin, list, 2);
    expect([list.path, whole.length > 0]).toEqual([list.path, true]);
    expect([list.path, pages.length]).toEqual([list.path, whole.length]);
    expect([list.path, withoutChance(pages)]).toEqual([list.path, withoutChance(whole)]);
  }
});

/** Calls the profile manager with an access token. */
async function groupManager(server: Server, bot: Bot): Promise<Caller> {
  const path = "/login/idm/tokens?scope=profile-manager";
  const { access_token } = await bot.post<{ access_token: string }>(path);
  return {
    call: (method, target, body) =>
      fetch(server.url + target, {
        method,
        headers: {
          authorization: `Bearer ${access_token}`,
          "content-type": "application/json",
          "X-Symphony-Host": "pod.example.com",
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}

// https://rest-api.symphony.com/main/groups-distribution-lists
test("distribution lists and their types end as well", async () => {
  const server = await startServer();
  const [bot] = await signAllOn(server);
  const manager = await groupManager(server, bot);
  for (const name of ["A", "B", "C"]) {
    const body = { type: "SDL", ownerType: "TENANT", ownerId: 1, name, members: [] };
    const made = await manager.call("POST", "/profile-manager/v1/groups", body);
    expect([made.status, await made.text()]).toEqual([201, expect.anything()]);
  }
  const groups = "/profile-manager/v1/groups/type/SDL?status=ACTIVE";
  const types = "/profile-manager/v1/types?status=ACTIVE";
  for (const [path, count] of [
    [groups, 3],
    [types, 1],
  ] as const) {
    const list: List = { path, rows: "data", paging: byCursor };
    for (const size of [1, 2, 50]) {
      expect([path, size, await walk(manager, list, size)]).toEqual([
        path,
        size,
        expect.toSatisfy((rows: unknown[]) => rows.length === count),
      ]);
    }
  }
});

/** Each policy is told with an id of the answer's own. */
function withoutChance(rows: readonly unknown[]): unknown[] {
  return rows.map((row) =>
    typeof row === "object"
      ? Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => name !== "id"))
      : row,
  );
}

// https://rest-api.symphony.com/main/content-export-files
test("exported files are counted in a header, page by page, and unknown ones are missing", async () => {
  const server = await startServer();
  const [, , admin] = await signAllOn(server);
  const { access_token } = await admin.post<{ access_token: string }>(
    "/login/idm/tokens?scope=sym-files",
  );
  onTestFinished(() => admin.signOff());
  const get = (path: string): Promise<Response> =>
    fetch(`${server.url}/files/v1/${path}`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
  const seen: string[] = [];
  for (const page of [1, 2, 3]) {
    const answer = await get(`?type=ContentExport&page=${page}&pageSize=2`);
    expect(answer.headers.get("x-total-count")).toBe("3");
    seen.push(...((await answer.json()) as { id: string }[]).map(({ id }) => id));
  }
  expect(new Set(seen).size).toBe(3);
  expect(seen).toHaveLength(3);
  const statuses = async (id: string): Promise<number[]> => {
    const answers = [
      await get(`${id}/metadata?type=ContentExport`),
      await get(`${id}?type=ContentExport`),
    ];
    for (const answer of answers) await answer.body?.cancel();
    return answers.map(({ status }) => status);
  };
  expect(await statuses(seen[0] ?? "")).toEqual([200, 200]);
  expect(await statuses("unknown")).toEqual([404, 404]);
});

test("things that there are none of are refused as their pages say", async () => {
  const [bot, , admin] = await signAllOn(await startServer());
  const statuses = new Map<string, number>([
    ["GET /pod/v1/admin/app/nothing/get", 400],
    ["POST /pod/v1/admin/app/nothing/delete", 400],
    ["GET /pod/v1/admin/disclaimer/nothing", 400],
    ["GET /pod/v1/admin/disclaimer/nothing/users", 400],
    ["GET /pod/v1/companycert/nothing/get", 400],
    ["GET /pod/v1/admin/group/nothing/membership/list", 404],
    ["GET /agent/v3/dlp/policies/nothing", 400],
    ["POST /agent/v3/dlp/policies/nothing/enable", 400],
    ["GET /agent/v1/dlp/policies/nothing", 400],
    ["GET /agent/v1/dlp/dictionaries/nothing", 400],
    ["DELETE /agent/v1/dlp/dictionaries/nothing", 400],
    ["GET /agent/v3/dlp/violation/attachment?fileId=a&violationId=nothing", 404],
    ["DELETE /pod/v1/admin/system/protocols/nothing", 400],
    ["DELETE /pod/file_ext/v1/allowed_extensions/nothing", 400],
    ["GET /v5/users/apps/nothing", 404],
    ["GET /v1/groups/sdl/1", 400],
    ["GET /pod/v1/admin/user/1/avatar", 400],
    ["GET /pod/v1/admin/user/1/disclaimer", 400],
    ["GET /pod/v1/admin/user/1/app/entitlement/list", 400],
    [`GET /pod/v1/admin/user/${bot.userId}/avatar`, 200],
  ]);
  for (const [call, status] of statuses) {
    const [method = "", path = ""] = call.split(" ");
    expect([call, await admin.status(method, path)]).toEqual([call, status]);
  }
});
