import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemOf, startNotes, type NotesServer } from "./notes.ts";

let lenient: NotesServer;
let strict: NotesServer;
beforeAll(async () => {
  lenient = await startNotes({ strict: false });
  strict = await startNotes();
});
afterAll(() => Promise.all([lenient.close(), strict.close()]));

interface Case {
  readonly path: string;
  readonly method?: string;
  readonly body?: string;
  /** What the strict server says. */
  readonly status?: number;
  readonly problem: string;
}

function send(server: NotesServer, { path, method = "GET", body }: Case): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(server.url + path, { method, ...(body !== undefined && { body, headers }) });
}

const otherForms: Record<string, Case> = {
  "null in an optional property": {
    path: "/notes",
    method: "POST",
    body: '{"id":1,"text":"one","colour":null,"box":{"width":null}}',
    problem: "body /colour must be string; /box/width must be integer",
  },
  "null in an optional property, beside an integer beyond 2^53": {
    path: "/notes",
    method: "POST",
    body: '{"id":9007199254740993,"text":"one","colour":null}',
    problem: "body /colour must be string",
  },
  "a boolean of the query in another case": {
    path: "/notes?archived=True",
    problem: 'query parameter "archived": must be boolean',
  },
  "an enum of the query in another case": {
    path: "/notes?sort=desc",
    problem: 'query parameter "sort": must be equal to one of the allowed values: ASC, DESC',
  },
  "an enum in a list of the query in another case": {
    path: "/notes?tag=red&tag=Blue",
    problem: 'query parameter "tag": /1 must be equal to one of the allowed values: red, blue',
  },
  "a value that a list of the query lacks, and that stays open": {
    path: "/notes?tier=cold",
    problem: 'query parameter "tier": must be equal to one of the allowed values: hot, warm',
  },
  "a value that a list of a body lacks, and that stays open": {
    path: "/notes",
    method: "POST",
    body: '{"id":1,"text":"one","kind":"rich"}',
    problem: "body /kind must be equal to one of the allowed values: plain",
  },
  "a slash at the end of the path": {
    path: "/notes/7/",
    status: 404,
    problem: "the path /notes/7/ is not documented",
  },
  "a slash at the end of the path, and a query": {
    path: "/notes/?limit=1",
    status: 404,
    problem: "the path /notes/ is not documented",
  },
};

const undocumented: Record<string, Case> = {
  "an unknown query parameter": {
    path: "/notes?page=1&limit=2",
    problem: 'query parameter "page" is not documented',
  },
  "an unknown property of a JSON body": {
    path: "/notes",
    method: "POST",
    body: '{"id":1,"text":"one","extra":{"id":2}}',
    problem: 'body property "/extra" is not documented',
  },
  "unknown properties of objects in a JSON body": {
    path: "/notes",
    method: "POST",
    body: '{"id":9007199254740993,"text":"one","box":{"depth":1,"lids":[{"size":1},{"hue":2,"size":3}]},"sizes":{"m":{"hue":1}}}',
    problem:
      'body property "/box/depth" is not documented; body property "/box/lids/1/hue" is not documented; body property "/sizes/m/hue" is not documented',
  },
  "a body for an operation that takes none": {
    path: "/session",
    method: "POST",
    body: "{}",
    problem: "the operation takes no request body",
  },
};

describe.each(Object.entries({ ...otherForms, ...undocumented }))("%s", (_name, one) => {
  test("passes, and its record says so", async () => {
    const response = await send(lenient, one);
    expect(response.ok).toBe(true);
    expect(lenient.requests.at(-1)).toMatchObject({
      problem: undefined,
      passedOver: [one.problem],
    });
  });

  test("is refused by a strict server", async () => {
    const { status = 400, problem } = one;
    expect(await problemOf(send(strict, one))).toEqual({ status, problem });
    expect(strict.requests.at(-1)).toMatchObject({ problem, passedOver: [] });
  });
});

test("only what the document does not have is a violation", () => {
  expect(lenient.violations).toEqual([
    { operationId: "listNotes", problem: 'query parameter "page" is not documented' },
    { operationId: "addNote", problem: 'body property "/extra" is not documented' },
    {
      operationId: "addNote",
      problem:
        'body property "/box/depth" is not documented; body property "/box/lids/1/hue" is not documented; body property "/sizes/m/hue" is not documented',
    },
    { operationId: "signIn", problem: "the operation takes no request body" },
  ]);
  expect(strict.violations).toEqual([]);
});

describe("strict or not, it makes no difference", () => {
  const note =
    '{"id":1,"text":"one","marks":{"any":{"extra":true}},"sizes":{"s":{"hue":1},"m":{"size":2}}}';
  const post = { method: "POST", body: note };
  test.each<[string, string, RequestInit]>([
    [
      "a charset of JSON",
      "/notes",
      { ...post, headers: { "content-type": "application/json; charset=utf-8" } },
    ],
    [
      "the case of a media type",
      "/notes",
      { ...post, headers: { "Content-Type": "Application/JSON" } },
    ],
    ["the case of a header's name", "/notes", { headers: { "X-TRACE": "abc" } }],
    ["what a caller accepts", "/notes", { headers: { accept: "text/html, */*;q=0.1" } }],
    ["a media type without a body", "/notes", { headers: { "content-type": "application/json" } }],
    ["an empty body where none is documented", "/session", { method: "POST", body: "" }],
    ["a header that is not documented", "/notes", { headers: { "x-forwarded-for": "127.0.0.1" } }],
  ])("%s", async (_name, path, init) => {
    for (const server of [lenient, strict]) {
      expect((await fetch(server.url + path, init)).ok).toBe(true);
      expect(server.requests.at(-1)?.passedOver).toEqual([]);
    }
  });
});

test("what is passed over reaches the handler in its documented form", async () => {
  const seen = (): NotesServer["controls"]["seen"][number] | undefined =>
    lenient.controls.seen.at(-1);
  await send(lenient, { path: "/notes?archived=FALSE&sort=desc&tag=RED&page=1", problem: "" });
  expect(seen()?.query.flag("archived")).toBe(false);
  expect(seen()?.query.text("sort")).toBe("DESC");
  expect(seen()?.query.list("tag")).toEqual(["red"]);
  expect(seen()?.query.text("page")).toBeUndefined();
  const body =
    '{"id":9007199254740993,"text":"one","colour":null,"box":{"width":null,"depth":1},"extra":true}';
  await send(lenient, { path: "/notes", method: "POST", body, problem: "" });
  expect(seen()?.body).toEqual({ id: 9007199254740993n, text: "one", box: {} });
  expect(Object.keys(seen()?.body as object)).toEqual(["id", "text", "box"]);
});

describe("a lenient server still refuses", () => {
  test.each<Case>([
    {
      path: "/notes",
      method: "POST",
      body: '{"id":1,"text":null}',
      problem: "body /text must be string",
    },
    {
      path: "/notes",
      method: "POST",
      body: '{"id":1,"text":"one","colour":null,"box":7}',
      problem: "body /colour must be string; /box must be object",
    },
    {
      path: "/notes",
      method: "POST",
      body: '{"id":1,"text":"one","tags":[null]}',
      problem: "body /tags/0 must be string",
    },
    { path: "/notes", method: "POST", body: "null", problem: "body must be object" },
    { path: "/notes?archived=yes", problem: 'query parameter "archived": must be boolean' },
    {
      path: "/notes?sort=down",
      problem: 'query parameter "sort": must be equal to one of the allowed values: ASC, DESC',
    },
    { path: "/notes?limit=0", problem: 'query parameter "limit": must be >= 1' },
    { path: "/note/", status: 404, problem: "the path /note/ is not documented" },
    { path: "/notes//", status: 404, problem: "the path /notes// is not documented" },
    {
      path: "/notes/",
      method: "DELETE",
      status: 405,
      problem: "/notes/ is documented for GET, POST, not for DELETE",
    },
  ])("%o", async ({ status = 400, problem, ...one }) => {
    expect(await problemOf(send(lenient, { ...one, problem }))).toEqual({ status, problem });
    expect(lenient.requests.at(-1)?.problem).toBe(problem);
  });
});
