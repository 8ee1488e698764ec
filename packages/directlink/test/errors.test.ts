import { failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { isApiError, isAuthenticationError } from "../src/index.ts";
import { signOn, startServer } from "./support/index.ts";

const list = "/directlink/v1/download/list";

test.each([
  [{ status: 403, description: "Forbidden" }, "answered 403: Forbidden."],
  [{ description: "", error_description: "No such user" }, "answered 403: No such user."],
  [{ error: 7, error_description: "No such user" }, "answered 403: No such user."],
  [{ description: "x".repeat(200) }, `answered 403: ${"x".repeat(80)}.`],
  [{ description: { text: "Forbidden" } }, "answered 403."],
  [{ message: "Forbidden" }, "answered 403."],
  [["Forbidden"], "answered 403."],
  [null, "answered 403."],
  ["<html>Forbidden</html>", "answered 403."],
  [undefined, "answered 403."],
])("of the body %j an error's message shows the description at most", async (body, ending) => {
  const server = await startServer();
  await using session = await signOn(server);
  server.fault({ operation: "listDownloads", kind: "status", status: 403, body });
  const error = await failureOf(session.GET(list));
  expect(isApiError(error) && error.message).toBe(`GET ${list} ${ending}`);
});

test.each([
  [{ status: 403, description: "Forbidden" }, "403"],
  [{ error: 7, error_description: "No such user" }, "7"],
  [{ error: "invalid_grant", error_description: "No such user" }, "invalid_grant"],
  [{ status: 0 }, undefined],
  [{ status: "words of somebody's" }, undefined],
  [{ error: "" }, undefined],
  [["Forbidden"], undefined],
  [null, undefined],
])("of the body %j an error has the server's own code", async (body, code) => {
  const server = await startServer();
  await using session = await signOn(server);
  server.fault({ operation: "listDownloads", kind: "status", status: 403, body });
  const { error } = await session.safe.GET(list);
  expect(error).toMatchObject({ kind: "ApiError", reason: "forbidden", status: 403 });
  expect(error?.code).toBe(code);
});

test("an envelope that tells of a failure inside 200 is an ApiError with its body", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const body = { status: 403, description: "Forbidden", apiver: "v1 (6.9.10)", time: "2026-01-01" };
  server.fault({ operation: "listDownloads", kind: "status", status: 200, body });
  const error = await failureOf(session.GET(list));
  expect(isApiError(error) && error.message).toBe(`GET ${list} answered 200: Forbidden.`);
  expect(error).toMatchObject({ status: 200, operation: `GET ${list}`, body });
});

test("a raw call answers the error with its body", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { error, response } = await session.raw.GET("/directlink/v1/download/file", {
    params: { query: { k: "unknown" } },
  });
  expect(response.ok).toBe(false);
  expect(error).toMatchObject({ status: response.status, description: expect.any(String) });
});

test.each([
  ["bearer", "issueToken", "POST /directlink/v1/oauth2/token"],
  ["basic", "login", "POST /directlink/v1/auth/login"],
] as const)("a refused %s login names its operation", async (auth, operation, name) => {
  const server = await startServer();
  for (const status of [400, 401, 403]) {
    server.fault({ operation, kind: "status", status });
    const error = await failureOf(signOn(server, { auth }));
    expect(error).toSatisfy(isAuthenticationError);
    expect(error).toMatchObject({ operation: name, status, reason: "refused" });
  }
  server.fault({ operation, kind: "status", status: 404 });
  expect(await failureOf(signOn(server, { auth }))).toSatisfy(isApiError);
});

test("a refused login tells the server's words", async () => {
  const server = await startServer();
  const body = { error: 401, error_description: "The mailbox is locked", error_uri: server.url };
  server.fault({ operation: "issueToken", kind: "status", status: 401, body });
  const error = await failureOf(signOn(server));
  expect((error as Error).message).toMatch(
    /^STCP DirectLink refused the login: POST \/directlink\/v1\/oauth2\/token answered 401: The mailbox is locked\. Check /,
  );
});

test("an answer without a token names its operation", async () => {
  const server = await startServer();
  server.fault({
    operation: "issueToken",
    kind: "status",
    status: 200,
    body: { token_type: "Bearer" },
  });
  const error = await failureOf(signOn(server));
  expect(error).toSatisfy(isAuthenticationError);
  expect(error).toMatchObject({ operation: "POST /directlink/v1/oauth2/token", status: 200 });
});

// Under `description`, the name that the vendor's pages have: STCP DirectLink documentation, API, page "10-upload-multipart".
test("an error tells why an upload was refused, and why a call does not conform", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const body = { file: new File(["one"], "one.txt"), d: "NOBODY" };
  const upload = await failureOf(session.POST("/directlink/v1/upload", { body }));
  expect(upload).toMatchObject({
    status: 400,
    message: "POST /directlink/v1/upload answered 400: Bad Request: there is no such recipient.",
  });
  const page = await failureOf(session.GET(list, { params: { query: { page: 0.5 } } }));
  expect(page).toMatchObject({
    status: 400,
    message: `GET ${list} answered 400: query parameter "page": must be integer.`,
  });
});
