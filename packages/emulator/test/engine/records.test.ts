import { expect, expectTypeOf, test } from "vitest";
import { startEmulator, type RequestRecord } from "../../src/index.ts";
import { partnerOf } from "../directlink-support.ts";
import { startNotes } from "./notes.ts";

const jsonType = { "content-type": "application/json" };

async function recordOf(
  path: string,
  init: RequestInit = {},
  strict = true,
): Promise<RequestRecord | undefined> {
  await using server = await startNotes({ strict });
  await (await fetch(server.url + path, init)).arrayBuffer();
  return server.requests.at(-1);
}

test("a request's headers, target and parameters are recorded", async () => {
  const record = await recordOf("/notes?tag=red&tag=blue&limit=%31&q=a%26b", {
    headers: { "X-Trace": "abc", authorization: "Bearer secret" },
  });
  expect(record).toMatchObject({
    target: "/notes?tag=red&tag=blue&limit=%31&q=a%26b",
    path: "/notes",
    headers: { "x-trace": "abc", authorization: "Bearer secret" },
    parameters: { path: {}, query: { tag: ["red", "blue"], limit: "1", q: "a&b" } },
    body: undefined,
    files: [],
  });
});

test("parameters of the path are recorded as sent, decoded, also when they are refused", async () => {
  expect((await recordOf("/notes/18014398509481985"))?.parameters.path).toEqual({
    id: "18014398509481985",
  });
  const refused = await recordOf("/notes/a%20b");
  expect(refused).toMatchObject({ status: 400, parameters: { path: { id: "a b" } } });
});

test("a question mark in a query belongs to it", async () => {
  expect((await recordOf("/notes?tag=a?b"))?.parameters.query).toEqual({ tag: "a?b" });
});

test("JSON is recorded as its value, with exact integers", async () => {
  const record = await recordOf("/notes", {
    method: "POST",
    headers: jsonType,
    body: '{"id":18014398509481985,"text":"big"}',
  });
  expect(record).toMatchObject({ status: 201, body: { id: 18_014_398_509_481_985n, text: "big" } });
});

test.each([
  ['{"id":"x"}', { id: "x" }],
  ['{"id":', '{"id":'],
])("what was sent is recorded though it is refused: %s", async (body, recorded) => {
  const record = await recordOf("/notes", { method: "POST", headers: jsonType, body });
  expect(record).toMatchObject({ status: 400, body: recorded });
});

test("null, which a lenient server passes over, is recorded as it was sent", async () => {
  const body = '{"id":1,"text":"a","colour":null}';
  const record = await recordOf("/notes", { method: "POST", headers: jsonType, body }, false);
  expect(record).toMatchObject({ status: 201, body: { id: 1, text: "a", colour: null } });
});

test("fields and files of a multipart body are recorded, files without their bytes", async () => {
  const body = new FormData();
  body.append("title", "Notes");
  body.append("file", new Blob(["12345"], { type: "text/plain" }), "a.txt");
  const record = await recordOf("/files", { method: "PUT", body });
  expect(record).toMatchObject({
    status: 200,
    body: { title: "Notes" },
    files: [{ part: "file", filename: "a.txt", contentType: "text/plain", length: 5 }],
  });
  expect(record?.body).not.toHaveProperty("file");
});

const send = (length: number): Promise<RequestRecord | undefined> =>
  recordOf("/notes", { method: "POST", headers: jsonType, body: `"${"a".repeat(length)}"` });

test("a body of more than 1 MiB is not kept", async () => {
  expect((await send(1024 * 1024 - 2))?.body).toHaveLength(1024 * 1024 - 2);
  expect((await send(1024 * 1024 - 1))?.body).toBeUndefined();
});

test("forms and files on their way to disk are recorded", async () => {
  await using servers = await startEmulator({ strict: true, providers: ["directlink"] });
  const { directlink } = servers;
  const [{ username, password }] = directlink.accounts;
  const form = new URLSearchParams({ grant_type: "password", username, password });
  await fetch(`${directlink.url}/directlink/v1/oauth2/token`, { method: "POST", body: form });
  expect(directlink.requests.at(-1)).toMatchObject({
    operationId: "issueToken",
    body: { grant_type: "password", username, password },
  });
  await partnerOf(directlink).upload("a.edi", "12345");
  expect(directlink.requests.at(-1)).toMatchObject({
    operationId: "uploadFile",
    files: [{ part: "file", filename: "a.edi", length: 5 }],
  });
});

test("operations are told by the names of the provider's document", async () => {
  await using servers = await startEmulator({ strict: true, providers: ["directlink"] });
  const [first] = servers.directlink.requests;
  expectTypeOf(first?.operationId).extract<"login">().toEqualTypeOf<"login">();
  // @ts-expect-error no operation has this name
  expect(servers.directlink.requests.filter(({ operationId }) => operationId === "logon")).toEqual(
    [],
  );
  expect(() => servers.directlink.fault({ operation: "logon", kind: "reset" })).toThrow(
    'operation: there is no "logon"',
  );
});
