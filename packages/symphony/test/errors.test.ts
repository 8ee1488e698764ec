import { failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import { isApiError, isAuthenticationError } from "../src/index.ts";
import { signOn, startServer } from "./support/index.ts";

const path = "/pod/v2/sessioninfo";

test.each([
  [{ code: 301, message: "No keyManagerToken token" }, "answered 422: No keyManagerToken token."],
  [{ error: "The export is not ready" }, "answered 422: The export is not ready."],
  [{ message: "", error: "The export is not ready" }, "answered 422: The export is not ready."],
  [{ message: "x".repeat(100) }, `answered 422: ${"x".repeat(80)}.`],
  [{ message: { text: "words" } }, "answered 422."],
  [{ details: { reason: "words" } }, "answered 422."],
  [["words"], "answered 422."],
  [null, "answered 422."],
])("of the body %j an error's message shows the words", async (body, ending) => {
  const server = await startServer();
  await using session = await signOn(server);
  server.fault({ operation: "getSessionInfo", kind: "status", status: 422, body });
  const error = await failureOf(session.GET(path));
  expect(isApiError(error) && error.message).toBe(`GET ${path} ${ending}`);
});

test.each([
  [{ code: 400, message: "words" }, "400"],
  [{ code: "BAD_REQUEST", message: "words" }, "BAD_REQUEST"],
  [{ error: "words" }, undefined],
  [{ code: "words of somebody's" }, undefined],
  [{ code: "x".repeat(65) }, undefined],
  [{ code: { text: "words" } }, undefined],
  [{ code: "" }, undefined],
  [["words"], undefined],
  [null, undefined],
])("of the body %j an error has Symphony's own code", async (body, code) => {
  const server = await startServer();
  await using session = await signOn(server);
  server.fault({ operation: "getSessionInfo", kind: "status", status: 403, body });
  const { error } = await session.safe.GET(path);
  expect(error).toMatchObject({ kind: "ApiError", reason: "forbidden", status: 403 });
  expect(error?.code).toBe(code);
});

test("a refused login tells the pod's words, and what to check", async () => {
  const server = await startServer();
  const body = { code: 401, message: "The public key is unknown" };
  server.fault({
    operation: "authenticateByPublicKey",
    kind: "status",
    status: 401,
    body,
    times: 9,
  });
  const error = await failureOf(signOn(server));
  expect(error).toSatisfy(isAuthenticationError);
  expect(error).toMatchObject({ reason: "refused", code: "401" });
  expect((error as Error).message).toMatch(
    /^Symphony refused the login: POST \/login\/pubkey\/authenticate answered 401: The public key is unknown\. Check /,
  );
});

// Under `message`, of the `Error` of https://rest-api.symphony.com/main/user-management/get-user-v2
test("an error tells why the service refused, and why a call does not conform", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const stream = "/pod/v2/streams/{sid}/info";
  const unknown = await failureOf(session.GET(stream, { params: { path: { sid: "nothing" } } }));
  expect(unknown).toMatchObject({ status: 400, message: expect.stringMatching(/: .*stream/i) });
  const users = "/pod/v1/user/search";
  const query = { limit: 0.5 };
  const wrong = await failureOf(session.POST(users, { params: { query }, body: { query: "a" } }));
  expect(wrong).toMatchObject({
    status: 400,
    message: `POST ${users} answered 400: query parameter "limit": must be integer.`,
  });
});

// https://rest-api.symphony.com/main/streams-conversations/room-endpoints/create-room-v3 and
// https://rest-api.symphony.com/main/user-management/list-users-v2
test("an error names the role or the entitlement that the caller lacks", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const list = await failureOf(session.GET("/pod/v2/admin/user/list"));
  expect(list).toMatchObject({
    status: 403,
    message:
      "GET /pod/v2/admin/user/list answered 403: The caller needs the role USER_PROVISIONING.",
  });
  const [{ username }] = server.accounts;
  server.controls.configureUser(username, { features: { canCreatePublicRoom: false } });
  const body = { name: "Open", description: "To all", public: true };
  const room = await failureOf(session.POST("/pod/v3/room/create", { body }));
  expect(room).toMatchObject({
    status: 403,
    message:
      "POST /pod/v3/room/create answered 403: The caller needs the entitlement canCreatePublicRoom.",
  });
});
