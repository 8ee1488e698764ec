import { connect } from "node:net";
import { text as readText } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemOf, startNotes, type Echo, type NotesServer } from "./notes.ts";

let server: NotesServer;
beforeAll(async () => {
  server = await startNotes();
});
afterAll(() => server.close());

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(server.url + path, init);
const postJson = (body: string): Promise<Response> =>
  get("/notes", { method: "POST", body, headers: { "content-type": "application/json" } });

const putForm = (fill: (form: FormData) => void): Promise<Response> => {
  const body = new FormData();
  fill(body);
  return get("/files", { method: "PUT", body });
};

const putRaw = (...lines: string[]): Promise<Response> =>
  get("/files", {
    method: "PUT",
    body: lines.join("\r\n"),
    headers: { "content-type": "multipart/form-data; boundary=b" },
  });

describe("what the document does not know is refused, with the reason", () => {
  test.each([
    ["/note", 404, "the path /note is not documented"],
    ["/notes/1/2", 404, "the path /notes/1/2 is not documented"],
    ["/notes?page=1", 400, 'query parameter "page" is not documented'],
    ["/notes?limit=x", 400, 'query parameter "limit": must be integer'],
    ["/notes?limit=", 400, 'query parameter "limit": must be integer'],
    ["/notes?limit=0", 400, 'query parameter "limit": must be >= 1'],
    ["/notes?limit=1&limit=2", 400, 'query parameter "limit" was sent 2 times'],
    [
      "/notes?tag=red&tag=green",
      400,
      'query parameter "tag": /1 must be equal to one of the allowed values: red, blue',
    ],
    ["/notes/seven", 400, 'path parameter "id": must be integer'],
  ])("GET %s", async (path, status, problem) => {
    expect(await problemOf(get(path))).toEqual({ status, problem });
    expect(server.requests.at(-1)).toMatchObject({ status, problem });
  });

  test("a method that the path does not have", async () => {
    const response = await get("/notes", { method: "DELETE" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
  });

  test("a header parameter of the wrong form", async () => {
    expect(await problemOf(get("/notes", { headers: { "x-trace": "ABC" } }))).toMatchObject({
      status: 400,
      problem: expect.stringContaining('header parameter "x-trace"'),
    });
  });

  test("a path with dots reaches no other route", async () => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.end("GET /notes/../files HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    expect(await readText(socket)).toMatch(/^HTTP\/1.1 404 /);
  });
});

describe("bodies", () => {
  test.each([
    ["", "the request body is required"],
    ["{", "the body is not JSON: "],
    ['{"id":1}', "body must have required property 'text'"],
    ['{"id":"1","text":"one"}', "body /id must be integer"],
  ])("JSON %s", async (body, problem) => {
    expect(await problemOf(postJson(body))).toEqual({
      status: 400,
      problem: expect.stringContaining(problem),
    });
  });

  test("another media type", async () => {
    const answer = get("/notes", {
      method: "POST",
      body: "x",
      headers: { "content-type": "text/plain" },
    });
    expect(await problemOf(answer)).toEqual({
      status: 400,
      problem: "the media type text/plain is not documented; it must be application/json",
    });
  });

  test("a body for an operation that takes none", async () => {
    const answer = get("/session", { method: "POST", body: "x" });
    expect(await problemOf(answer)).toEqual({
      status: 400,
      problem: "the operation takes no request body",
    });
  });

  test("integers beyond 2^53 go in and out exactly", async () => {
    const response = await postJson('{"id":9007199254740993,"text":"big"}');
    expect(response.status).toBe(201);
    expect(await response.text()).toBe('{"id":9007199254740993,"text":"big"}');
    expect(server.controls.seen.at(-1)?.body).toEqual({ id: 9007199254740993n, text: "big" });
    expect(await (await get("/notes")).text()).toBe('[{"id":1152921504606846977,"text":"big"}]');
    await get("/notes/1152921504606846977");
    expect(server.controls.seen.at(-1)?.params.required("id")).toBe("1152921504606846977");
  });

  test("__proto__ in a body changes nothing", async () => {
    const response = await postJson('{"id":1,"text":"one","more":{"__proto__":{"polluted":true}}}');
    expect(response.status).toBe(201);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("of two values of one key the last counts, as for JSON.parse", async () => {
    const text =
      '{"id":1,"text":"one","id":9007199254740993,"text":"two","more":{"__proto__":1,"__proto__":2}}';
    const response = await postJson(text);
    expect(response.status).toBe(201);
    expect(await response.text()).toBe(
      '{"id":9007199254740993,"text":"two","more":{"__proto__":2}}',
    );
  });

  test.each([
    ["arrays", "[".repeat(200_000) + "]".repeat(200_000)],
    ["objects", '{"x":'.repeat(200_000) + "1" + "}".repeat(200_000)],
    ["a value that is replaced", `{"x":${"[".repeat(200_000) + "]".repeat(200_000)},"x":1}`],
  ])("%s nested too deep", async (_name, body) => {
    expect(await problemOf(postJson(body))).toEqual({
      status: 400,
      problem: "the body is nested deeper than 1000 levels",
    });
  });

  test("brackets in a text are no levels", async () => {
    const text = `\\"${"[{".repeat(80)}`;
    const nested = "[".repeat(999) + "]".repeat(999);
    const response = await postJson(`{"id":1,"text":${JSON.stringify(text)},"more":${nested}}`);
    expect(response.status).toBe(201);
    const tooMany = `{"id":1,"text":${JSON.stringify(text)},"more":[${nested}]}`;
    expect(await problemOf(postJson(tooMany))).toMatchObject({ status: 400 });
  });

  test("multipart parts, one of them repeated", async () => {
    const response = await putForm((form) => {
      form.append("title", "Заголовок");
      form.append("count", "2");
      form.append("file", new Blob(["one"]), "файл 1.txt");
      form.append("file", new Blob(["two"]), "2.txt");
    });
    expect((await response.json()) as Echo).toEqual({
      body: { title: "Заголовок", count: "2", file: ["one", "two"] },
      parts: [
        { name: "title", text: "Заголовок" },
        { name: "count", text: "2" },
        { name: "file", filename: "файл 1.txt", text: "one" },
        { name: "file", filename: "2.txt", text: "two" },
      ],
    });
  });

  test.each<[string, (form: FormData) => void, string]>([
    [
      "a part that is missing",
      (form) => form.append("title", "x"),
      "must have required property 'file'",
    ],
    [
      "a part that is not documented",
      (form) => {
        form.append("file", new Blob(["x"]));
        form.append("colour", "red");
      },
      '("colour")',
    ],
    ["a file sent as text", (form) => form.append("file", "x"), 'part "file" must be a file'],
    [
      "a part of the wrong type",
      (form) => {
        form.append("file", new Blob(["x"]));
        form.append("count", "many");
      },
      "/count must be integer",
    ],
    [
      "a part sent twice",
      (form) => {
        form.append("title", "x");
        form.append("title", "y");
      },
      'part "title" was sent 2 times',
    ],
  ])("multipart: %s", async (_name, fill, problem) => {
    expect(await problemOf(putForm(fill))).toEqual({
      status: 400,
      problem: expect.stringContaining(problem),
    });
  });

  test("a file name arrives as it was sent", async () => {
    const names = ["folder/2026/report.txt", String.raw`C:\reports\report.txt`, "../report.txt"];
    const response = await putForm((form) => {
      for (const name of names) form.append("file", new Blob(["x"]), name);
    });
    const { parts } = (await response.json()) as Echo;
    expect(parts.map(({ filename }) => filename)).toEqual(names);
  });

  test.each(["form-data", 'form-data; filename="x"'])(
    "multipart: a part without a name (%s)",
    async (disposition) => {
      const answer = putRaw("--b", `Content-Disposition: ${disposition}`, "", "abc", "--b--", "");
      expect(await problemOf(answer)).toEqual({
        status: 400,
        problem: "the multipart body cannot be read: a part has no name",
      });
    },
  );

  test("multipart that is cut short", async () => {
    const answer = putRaw(
      "--b",
      'Content-Disposition: form-data; name="file"; filename="x"',
      "",
      "abc",
    );
    expect(await problemOf(answer)).toMatchObject({
      status: 400,
      problem: expect.stringContaining("the multipart body cannot be read"),
    });
  });
});

test("literal text wins over a parameter", async () => {
  await get("/notes/mine");
  expect(server.requests.at(-1)).toMatchObject({
    operationId: "myNotes",
    path: "/notes/mine",
    status: 204,
  });
});

test("an operation without a handler says so", async () => {
  expect(await problemOf(get("/nobody"))).toMatchObject({ status: 501 });
});

test("an example of the document can be the answer, and is recorded as one", async () => {
  expect(await (await get("/notes/7")).json()).toEqual({ id: 7, text: "seven" });
  expect(server.requests.at(-1)).toMatchObject({ status: 200, example: true });
  await get("/notes");
  expect(server.requests.at(-1)).toMatchObject({ status: 200, example: false });
});

test("so can a sample of its schema", async () => {
  expect(await (await get("/sample")).json()).toEqual({ id: 0, text: "string" });
  expect(server.requests.at(-1)).toMatchObject({ status: 200, example: true });
});

test("none of this was an error of the emulator", () => {
  expect(server.violations).toEqual([]);
});
