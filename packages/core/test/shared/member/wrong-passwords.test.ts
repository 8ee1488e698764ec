import { dumpStore, secretsShownIn } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { isAuthenticationError } from "../../../src/index.ts";
import { memoryStore } from "../../../src/shared.ts";
import { type Backend, credentials, startBackend, tokenOf } from "../../support/backend.ts";
import { failureOf } from "../../support/open.ts";
import { sendJson } from "../../support/server.ts";
import { joinAs, scale } from "../../support/sharing.ts";

const wrong = { password: "wrong-horse-battery" };
/** Half of what others take in tests. */
const quick = { scale: scale / 2 };
const beat = 3000 * quick.scale;

/** A provider that takes a second password as well. */
function acceptAlso(backend: Backend, password: string): void {
  const { onLogin } = backend;
  backend.onLogin = (request, response) => {
    const given = JSON.parse(request.body.toString()) as { password: string };
    const token = `other-${backend.logins}`;
    if (given.password === password) backend.alive.add(token);
    return given.password === password ? sendJson(response, { token }) : onLogin(request, response);
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe("a wrong password", () => {
  test("is sent twice by 16 workers at once, and then by nobody", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const errors = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        failureOf(joinAs(`worker-${index}`, backend, store, wrong)),
      ),
    );
    expect(errors.filter((error) => !isAuthenticationError(error))).toEqual([]);
    expect(backend.logins).toBe(2);
    expect(await failureOf(joinAs("late", backend, store, wrong))).toMatchObject({
      kind: "AuthenticationError",
      message: expect.stringContaining("Nobody sends these credentials") as string,
    });
    expect(backend.logins).toBe(2);
  });

  test("keeps no right one from being sent", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    for (const label of ["first", "second", "third"]) {
      await failureOf(joinAs(label, backend, store, wrong));
    }
    expect(backend.logins).toBe(2);
    const session = await joinAs("right", backend, store);
    await session.GET("/items");
    expect(backend.logins).toBe(3);
    expect((await session.leave())?.outcome).toBe("ended");
  });

  test("is counted by itself: two wrong ones are sent twice each", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    for (const password of ["a", "b", "a", "b", "a", "b"]) {
      await failureOf(joinAs(password, backend, store, { password }));
    }
    expect(backend.logins).toBe(4);
  });

  test("never gets the session of those with the right one, which goes on", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const right = await joinAs("right", backend, store, { share: quick });
    await right.GET("/items");
    const error = await failureOf(joinAs("wrong", backend, store, { ...wrong, share: quick }));
    expect(error).toSatisfy(isAuthenticationError);
    expect(backend.logins).toBe(2);
    await right.GET("/items");
    await pause(2 * beat);
    await right.GET("/items");
    expect([right.state, backend.logins]).toEqual(["open", 2]);
    expect((await right.leave())?.outcome).toBe("ended");
  });

  test("gets it where nothing is sealed, as is said of that", async () => {
    const backend = await startBackend();
    const store = memoryStore();
    const share = { key: undefined, unsealed: true };
    const right = await joinAs("right", backend, store, { share });
    const other = await joinAs("wrong", backend, store, { ...wrong, share });
    await other.GET("/items");
    expect(backend.logins).toBe(1);
    await other.leave();
    await right.leave();
  });
});

test("two passwords that are both right have a session each, and do not take turns", async () => {
  const backend = await startBackend();
  const other = "second-horse-battery";
  acceptAlso(backend, other);
  const store = memoryStore();
  const tokens: string[] = [];
  backend.answer = (request, response) => {
    tokens.push(tokenOf(request));
    sendJson(response, {});
  };
  const first = await joinAs("first", backend, store, { share: quick });
  const second = await joinAs("second", backend, store, { password: other, share: quick });
  for (let round = 0; round < 4; round += 1) {
    await Promise.all([first.GET("/items"), second.GET("/items")]);
    await pause(beat);
  }
  expect(backend.logins).toBe(2);
  expect(new Set(tokens).size).toBe(2);
  expect(new Set(tokens.filter((token) => token.startsWith("other-"))).size).toBe(1);
  backend.expire();
  await Promise.all([first.GET("/items"), second.GET("/items")]);
  await pause(2 * beat);
  await Promise.all([first.GET("/items"), second.GET("/items")]);
  expect(backend.logins).toBe(4);
  await first.leave();
  await second.GET("/items");
  await second.leave();
  expect(backend.alive.size).toBe(0);
});

test("no password, and nothing of one, is in the store", async () => {
  const backend = await startBackend();
  const store = memoryStore();
  await failureOf(joinAs("wrong", backend, store, wrong));
  const session = await joinAs("right", backend, store);
  const [token = ""] = backend.alive;
  const secrets = { wrong: wrong.password, right: credentials.password, token };
  const dump = await dumpStore(store);
  expect(dump).toContain("refusals");
  expect(secretsShownIn(dump, secrets)).toEqual([]);
  await session.leave();
});
