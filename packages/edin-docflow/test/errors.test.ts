import { failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { isApiError } from "../src/index.ts";
import { signOn, startServer } from "./support/index.ts";

test.each([
  [{ code: 762, message: "some text" }, "answered 422: code 762, some text."],
  [{ error: "TRANS_IN_PROGRESS" }, "answered 422: code TRANS_IN_PROGRESS."],
  [814, "answered 422: code 814."],
  [{ error: "The package was not found" }, "answered 422: The package was not found."],
  [{ description: "Not found", error: 404 }, "answered 422: code 404, Not found."],
  [{ message: "FORBIDDEN" }, "answered 422: FORBIDDEN."],
  [{ message: " " }, "answered 422."],
  [{ message: { text: "words" } }, "answered 422."],
  [{ code: "0b1c7d52-9c52-4a35-8f04-6f6f1c3b0f11" }, "answered 422."],
  [{ code: { toString: 1 } }, "answered 422."],
  [["text"], "answered 422."],
  [null, "answered 422."],
  ["<html>text</html>", "answered 422."],
  [undefined, "answered 422."],
])("of the body %j an error's message shows its code and its words", async (body, ending) => {
  const server = await startServer();
  await using session = await signOn(server);
  server.fault({ operation: "getAccount", kind: "status", status: 422, body });
  const error = await failureOf(session.GET("/bdoc/account"));
  expect(isApiError(error) && error.message).toBe(`GET /bdoc/account ${ending}`);
});

test.each([
  [{ code: 762, message: "some text" }, "762"],
  [{ error: "TRANS_IN_PROGRESS" }, "TRANS_IN_PROGRESS"],
  [{ description: "Not found", error: 404 }, "404"],
  [814, "814"],
  [{ error: "The package was not found" }, undefined],
  [{ code: { text: "words" } }, undefined],
  [["text"], undefined],
  [null, undefined],
])("of the body %j an error has the service's own code", async (body, code) => {
  const server = await startServer();
  await using session = await signOn(server);
  server.fault({ operation: "getAccount", kind: "status", status: 403, body });
  const { error } = await session.safe.GET("/bdoc/account");
  expect(error).toMatchObject({ kind: "ApiError", reason: "forbidden", status: 403 });
  expect(error?.code).toBe(code);
});

test("a refused login tells the service's words", async () => {
  const server = await startServer();
  const body = { code: 17, message: "The password has expired" };
  server.fault({ operation: "logIn", kind: "status", status: 403, body });
  const error = await failureOf(signOn(server));
  expect((error as Error).message).toMatch(
    /^EDIN DOCflow refused the login \(POST \/bdoc\/auth answered 403: code 17, The password has expired\)\. /,
  );
});

test("a raw call answers the error with its body", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const { error, response } = await session.raw.GET("/bdoc/store/package", {
    params: { query: { package_id: 1 } },
  });
  expect(response.status).toBe(404);
  expect(error).toEqual({ error: "Not Found: there is no such package" });
});

// The pages have `error` for what went wrong with an account:
// https://wiki-df.edin.ua/uk/latest/API_DOCflow/Methods/RegisterAccountList.html
test("an error tells why the service refused, and why a call does not conform", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const path = "/bdoc/store/package";
  const unknown = await failureOf(session.GET(path, { params: { query: { package_id: 1 } } }));
  expect(unknown).toMatchObject({
    status: 404,
    message: `GET ${path} answered 404: Not Found: there is no such package.`,
  });
  const wrong = await failureOf(session.GET(path, { params: { query: { package_id: 0.5 } } }));
  expect(wrong).toMatchObject({
    status: 400,
    message: `GET ${path} answered 400: query parameter "package_id": must be integer.`,
  });
});
