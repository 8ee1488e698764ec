import { failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { isAbortError, isAuthenticationError } from "../../src/index.ts";
import { profile, type Server, signOn, startServer } from "../support/index.ts";

const password = "wrong";

/** Logins with a wrong password, one after another; answers how many reached the service. */
async function failLogins(server: Server, times: number): Promise<number> {
  const before = requestsOf(server, "logIn");
  for (let login = 0; login < times; login += 1) {
    expect(await failureOf(signOn(server, { password }))).toSatisfy(isAuthenticationError);
  }
  return requestsOf(server, "logIn") - before;
}

async function expectNotBlocked(server: Server): Promise<void> {
  const session = await signOn(server);
  expect((await session.signOff()).outcome).toBe("ended");
}

describe("a wrong password", () => {
  test("is sent twice and no third time, which would block the user", async () => {
    const server = await startServer();
    expect(await failLogins(server, 2)).toBe(2);
    const before = server.requests.length;
    const error = await failureOf(signOn(server, { password }));
    expect(isAuthenticationError(error) && error.reason).toBe("refused");
    expect((error as Error).message).toMatch(/not sent again for 5 minutes.*email and password/);
    expect(server.requests.length).toBe(before);
    await expectNotBlocked(server);
  });

  test("is sent twice to a service that refuses by a redirect to its login page", async () => {
    const server = await startServer();
    server.fault({ operation: "logIn", kind: "redirect", location: "/auth", times: Infinity });
    expect(await failLogins(server, 3)).toBe(2);
  });

  test("blocks the user when a client sends it three times", async () => {
    const server = await startServer();
    const { email } = server.accounts[0];
    await logInWithout(server, email);
    await logInWithout(server, email);
    await logInWithout(server, email);
    expect(await failureOf(signOn(server))).toSatisfy(isAuthenticationError);
  });

  test("is sent twice by five logins at once", async () => {
    const server = await startServer();
    const logins = Array.from({ length: 5 }, () => failureOf(signOn(server, { password })));
    expect((await Promise.all(logins)).every(isAuthenticationError)).toBe(true);
    expect(requestsOf(server, "logIn")).toBe(2);
    await expectNotBlocked(server);
  });

  test("is sent twice by the renewals of five sessions", async () => {
    const server = await startServer();
    let current = server.accounts[0].password;
    const sessions = await Promise.all(
      Array.from({ length: 5 }, () => signOn(server, { password: () => current })),
    );
    current = password;
    server.expireSessions();
    const calls = sessions.map((session) => failureOf(session.GET(profile)));
    expect((await Promise.all(calls)).every(isAuthenticationError)).toBe(true);
    expect(requestsOf(server, "logIn")).toBe(sessions.length + 2);
    expect(sessions.map(({ state }) => state)).toEqual(sessions.map(() => "lost"));
    await expectNotBlocked(server);
  });

  test("is sent again after five minutes", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const server = await startServer();
    expect(await failLogins(server, 3)).toBe(2);
    vi.advanceTimersByTime(5 * 60_000 - 1);
    expect(await failLogins(server, 1)).toBe(0);
    vi.advanceTimersByTime(1);
    expect(await failLogins(server, 1)).toBe(1);
  });

  test("is forgotten with a login that succeeds", async () => {
    const server = await startServer();
    expect(await failLogins(server, 2)).toBe(2);
    await expectNotBlocked(server);
    expect(await failLogins(server, 3)).toBe(2);
    await expectNotBlocked(server);
  });

  test("of one user or server is none of another", async () => {
    const [server, elsewhere] = [await startServer(), await startServer()];
    expect(await failLogins(server, 3)).toBe(2);
    const { email } = server.accounts[1];
    await failureOf(signOn(server, { email, password }));
    expect(requestsOf(server, "logIn")).toBe(3);
    expect(await failLogins(elsewhere, 1)).toBe(1);
  });

  test("of an e-mail in other letters is that of the same user", async () => {
    const server = await startServer();
    expect(await failLogins(server, 2)).toBe(2);
    const email = server.accounts[0].email.toUpperCase();
    await failureOf(signOn(server, { email, password }));
    expect(requestsOf(server, "logIn")).toBe(2);
    await expectNotBlocked(server);
  });

  test("counts when it is refused after its login was aborted, and the next one waits for that", async () => {
    const server = await startServer();
    const delay = server.fault({ operation: "logIn", kind: "delay", milliseconds: 60_000 });
    const controller = new AbortController();
    const aborted = failureOf(signOn(server, { password, signal: controller.signal }));
    await vi.waitFor(() => expect(delay.hits).toBe(1));
    controller.abort();
    expect(await aborted).toSatisfy(isAbortError);
    const logins = Array.from({ length: 3 }, () => failureOf(signOn(server, { password })));
    const { email } = server.accounts[1];
    await failureOf(signOn(server, { email, password }));
    // The other user waits for nobody, and has overtaken them.
    expect(requestsOf(server, "requestLoginToken")).toBe(2);
    server.clock.advance(60_000);
    expect((await Promise.all(logins)).every(isAuthenticationError)).toBe(true);
    expect(requestsOf(server, "logIn")).toBe(3);
    await expectNotBlocked(server);
  });

  test("is none that the service did not look at", async () => {
    const server = await startServer();
    server.fault({ operation: "requestLoginToken", kind: "status", status: 401, times: 3 });
    for (const attempt of [1, 2, 3]) {
      const error = await failureOf(signOn(server));
      expect(isAuthenticationError(error) && error.status, `attempt ${attempt}`).toBe(401);
    }
    await expectNotBlocked(server);
  });
});

test("a login that waits for another one of the same user can be aborted", async () => {
  const server = await startServer();
  server.fault({ operation: "logIn", kind: "hang" });
  const [first, second] = [new AbortController(), new AbortController()];
  const hanging = failureOf(signOn(server, { signal: first.signal }));
  await vi.waitFor(() => expect(requestsOf(server, "logIn")).toBe(1));
  const waiting = failureOf(signOn(server, { signal: second.signal }));
  // The password is read first.
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  second.abort();
  expect(await waiting).toSatisfy(isAbortError);
  first.abort();
  expect(await hanging).toSatisfy(isAbortError);
  await expectNotBlocked(server);
});

/** A login as a client makes it that remembers nothing. */
async function logInWithout(server: Server, email: string): Promise<void> {
  const post = async (path: string, fields: Record<string, string>): Promise<Response> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return fetch(server.url + path, { method: "POST", body });
  };
  const { token } = (await (await post("/bdoc/auth_uuid", { email })).json()) as { token: string };
  expect((await post("/bdoc/auth", { token, password })).status).toBe(401);
}
