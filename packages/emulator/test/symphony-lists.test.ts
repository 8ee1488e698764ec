import { expect, onTestFinished, test } from "vitest";
import { type Bot, openIm, say, signAllOn, startServer } from "./symphony-bots.ts";

/** How a list is paged: what the first page is asked for with, and the next one; nothing after the last. */
type Paging = (size: number, page: Page, pageNumber: number) => string | undefined;

interface Page {
  readonly body: unknown;
  readonly rows: readonly unknown[];
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
  const { pagination } = (body ?? {}) as { pagination?: { cursors?: { after?: string } } };
  return pagination?.cursors ?? {};
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

/** By the last id of the page before. */
function byLast(parameter: string, property: string, isInclusive = false): Paging {
  return (size, { rows }, number) => {
    const last = (rows.at(-1) as Row | undefined)?.[property];
    if (number > 0 && rows.length < size) return undefined;
    const from = last === undefined ? "" : `&${parameter}=${Number(last) + (isInclusive ? 1 : 0)}`;
    return `limit=${size}${from}`;
  };
}

const policies = "/agent/v3/dlp/policies";
const dictionaries = "/agent/v1/dlp/dictionaries";

function listsOf(userId: number | bigint, streamId: string, signalId: string): readonly List[] {
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
  caller: Bot,
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
async function walk(caller: Bot, list: List, size: number): Promise<unknown[]> {
  const found: unknown[] = [];
  let page: Page = { body: undefined, rows: [] };
  for (let number = 0; number < 50; number += 1) {
    const query = list.paging(size, page, number);
    if (query === undefined) return found;
    page = await fetchPage(caller, list, query);
    expect(page.rows.length).toBeLessThanOrEqual(size);
    found.push(...page.rows);
  }
  throw new Error(`${list.path} does not end.`);
}

// https://rest-api.symphony.com/main/ has the parameters of each list on its page.
test("every list ends, and its pages are the whole", async () => {
  const [bot, other, admin] = await signAllOn(await startServer());
  const streamId = await openIm(admin, other);
  for (const word of ["a", "b", "c"]) await say(admin, streamId, word);
  await openIm(admin, bot);
  const signal = { name: "Bonds", query: "hashtag:bonds" };
  const { id } = await admin.post<{ id: string }>("/agent/v1/signals/create", signal);
  await admin.post(`/agent/v1/signals/${id}/subscribe`, `[${bot.userId},${other.userId}]`);
  const followers = `{"followers":[${bot.userId},${admin.userId}]}`;
  await admin.post(`/pod/v1/user/${other.userId}/follow`, followers);
  for (const name of ["A", "B", "C"]) {
    await admin.post(policies, { name, scopes: ["External"], appliesTo: [] });
    await admin.post(dictionaries, { name, type: "Word" });
  }
  for (const list of listsOf(other.userId, streamId, id)) {
    const whole = await walk(admin, list, 50);
    const pages = await walk(admin, list, 2);
    expect([list.path, pages.length]).toEqual([list.path, whole.length]);
    expect([list.path, new Set(pages.map(String)).size > 0]).toEqual([list.path, true]);
    expect([list.path, withoutChance(pages)]).toEqual([list.path, withoutChance(whole)]);
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
