import { everythingShownOf, failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  changePassword,
  type ChangePasswordOptions,
  isApiError,
  isOutcomeUnknownError,
  login,
  requestFirstAccess,
  requestPasswordReset,
  type SignoffEvent,
} from "../../src/index.ts";
import { type Server, startServer } from "../support/index.ts";

const password = "new-canary-password";

function lastPin(server: Server): string {
  return server.controls.messages().at(-1)?.pin ?? "";
}

test("a new user sets a first password and signs on with it", async () => {
  const server = await startServer();
  const { url: baseUrl, controls } = server;
  const username = controls.newcomer;
  const { linkURL } = await requestFirstAccess({ baseUrl, username });
  const pin = lastPin(server);
  const answer = await changePassword({ baseUrl, linkURL, pin, password: async () => password });
  expect(answer.status).toBe(0);
  const session = await login({ baseUrl, username, password });
  expect((await session.signOff()).outcome).toBe("ended");
});

test("a forgotten password is replaced, by the key of the link", async () => {
  const server = await startServer();
  const { url: baseUrl } = server;
  const { username } = server.accounts[0];
  const { linkURL } = await requestPasswordReset({ baseUrl, username });
  const key = new URL(linkURL!).searchParams.get("k")!;
  await changePassword({ baseUrl, key, pin: lastPin(server), password });
  const session = await login({ baseUrl, username, password });
  expect((await session.signOff()).outcome).toBe("ended");
});

test("requests for a link are refused with the server's status", async () => {
  const server = await startServer();
  const { url: baseUrl, controls } = server;
  const [{ username }] = server.accounts;
  const statuses = await Promise.all(
    [
      requestFirstAccess({ baseUrl, username }),
      requestPasswordReset({ baseUrl, username: controls.newcomer }),
      requestPasswordReset({ baseUrl, username: "nobody" }),
    ].map(async (request) => {
      const error = await failureOf(request);
      return isApiError(error) && error.status;
    }),
  );
  expect(statuses).toEqual([403, 403, 401]);
});

test("none of the calls is repeated", async () => {
  const server = await startServer();
  const { url: baseUrl } = server;
  const { username } = server.accounts[0];
  server.fault({ operation: "*", kind: "reset", times: Infinity });
  const failures = [
    await failureOf(requestFirstAccess({ baseUrl, username })),
    await failureOf(requestPasswordReset({ baseUrl, username })),
    await failureOf(changePassword({ baseUrl, key: "key-canary", pin: "000000", password })),
  ];
  expect(failures.map(isOutcomeUnknownError)).toEqual([true, true, true]);
  for (const operation of ["requestFirstAccess", "requestPasswordReset", "changePassword"]) {
    expect(requestsOf(server, operation)).toBe(1);
  }
});

test("no error and no event shows key, PIN or password, though the URL has them", async () => {
  const server = await startServer();
  const { url: baseUrl } = server;
  const [key, pin] = ["canary-key==", "canary-pin"];
  const shown: unknown[] = [];
  let url = "";
  const options: ChangePasswordOptions = {
    baseUrl,
    key,
    pin,
    password,
    onEvent: (event: SignoffEvent) => void shown.push(event),
    steps: [
      (request, next) => {
        url = request.url;
        return next(request);
      },
    ],
  };
  shown.push(await failureOf(changePassword(options)));
  for (const kind of ["reset", "truncate"] as const) {
    server.fault({ operation: "*", kind });
    shown.push(await failureOf(changePassword(options)));
  }
  const body = { status: 400, description: `refused ${key} ${pin} ${password}`, echo: url };
  server.fault({ operation: "*", kind: "status", status: 400, body });
  shown.push(await failureOf(changePassword(options)));
  server.fault({ operation: "*", kind: "contentType", body: `<html>${url}` });
  shown.push(await failureOf(changePassword(options)));
  server.fault({ operation: "*", kind: "redirect", location: `${baseUrl}/elsewhere?${url}` });
  shown.push(await failureOf(changePassword(options)));
  // The twin: the URL had all three.
  expect(url.match(/canary/g)).toHaveLength(3);
  expect(shown.map(everythingShownOf).join("\n")).not.toContain("canary");
  expect(shown.map(everythingShownOf).join("\n")).toContain("refused [secret]");
});

describe("before any request", () => {
  const good = { key: "key", pin: "123456", password };
  test.each<readonly [string, object]>([
    ["pin", { ...good, pin: "" }],
    ["pin", { ...good, pin: 123_456 }],
    ["password", { ...good, password: "" }],
    ["key", { ...good, key: undefined }],
    ["key", { ...good, linkURL: "/f?k=1" }],
    ["linkURL", { pin: "1", password, linkURL: "/f" }],
    ["drain", { ...good, drain: 1 }],
    ["baseUrl", { ...good, baseUrl: "http://mft.example.com" }],
    ["baseUrl", { ...good, baseUrl: "https://mft.example.com/directlink/v1" }],
  ])("a bad %s is refused", async (option, options) => {
    const server = await startServer();
    const given = { baseUrl: server.url, ...options } as ChangePasswordOptions;
    const error = await failureOf(changePassword(given));
    expect(error).toMatchObject({ name: "InvalidOptionError", option });
    expect(server.requests).toEqual([]);
  });

  test("a missing user name is refused", async () => {
    const server = await startServer();
    for (const request of [requestFirstAccess, requestPasswordReset]) {
      const error = await failureOf(request({ baseUrl: server.url, username: "" }));
      expect(error).toMatchObject({ name: "InvalidOptionError", option: "username" });
    }
    expect(server.requests).toEqual([]);
  });
});
