import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { type Backend, startBackend, tokenOf } from "./support/backend.ts";
import { callsOf, failureOf } from "./support/open.ts";
import { login, type TestSession } from "./support/provider.ts";
import { type Received, sendJson } from "./support/server.ts";

const names = ["ada", "bob"] as const;
type Name = (typeof names)[number];

const passwordOf = (name: Name): string => `password-of-${name}`;

interface World {
  readonly backend: Backend;
  readonly sessions: Record<Name, TestSession>;
}

/** A provider whose tokens say whose they are, and that answers each call with the owner of its token. */
async function openBoth(): Promise<World> {
  const backend = await startBackend((request, response) =>
    sendJson(response, { owner: ownerOf(request) }),
  );
  backend.onLogin = async (request: Received, response: ServerResponse) => {
    const { username, password } = JSON.parse(request.body.toString()) as Record<string, string>;
    expect(password).toBe(passwordOf(username as Name));
    const token = `token-of-${username}-${crypto.randomUUID()}`;
    backend.alive.add(token);
    // Long enough for logins to meet.
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    sendJson(response, { token });
  };
  const opened = await Promise.all(
    names.map((username) =>
      login({
        baseUrl: backend.origin,
        username,
        password: passwordOf(username),
        retry: { baseDelay: 0 },
      }),
    ),
  );
  return {
    backend,
    sessions: Object.fromEntries(names.map((name, at) => [name, opened[at]])) as Record<
      Name,
      TestSession
    >,
  };
}

function ownerOf(request: Received): string {
  return tokenOf(request).split("-")[2] ?? "nobody";
}

async function ownerSeenBy(session: TestSession): Promise<unknown> {
  return (await session.GET("/items")).data.owner;
}

/** Each order in which two sessions can do a thing. */
const orders: [string, (run: (name: Name) => Promise<void>) => Promise<unknown>][] = [
  ["together", (run) => Promise.all(names.map(run))],
  ["ada first", async (run) => [await run("ada"), await run("bob")]],
  ["bob first", async (run) => [await run("bob"), await run("ada")]],
];

describe.each(orders)("two accounts that act %s", (_, inOrder) => {
  test("call, renew and end each with their own tokens", async () => {
    const { backend, sessions } = await openBoth();
    const call = async (name: Name): Promise<void> => {
      const seen = Array.from({ length: 3 }, () => ownerSeenBy(sessions[name]));
      expect(await Promise.all(seen)).toEqual([name, name, name]);
    };
    for (let round = 0; round < 3; round += 1) {
      await inOrder(call);
      backend.expire();
      await inOrder(call);
    }
    await inOrder(async (name) => {
      const other = name === "ada" ? "bob" : "ada";
      const before = backend.requests.length;
      const { outcome, account } = await sessions[name].signOff();
      expect([outcome, account]).toEqual(["ended", name]);
      const used = new Set(
        backend.requests
          .slice(before)
          .filter(({ url }) => url === "/logout")
          .map(ownerOf),
      );
      expect(used).toContain(name);
      const left = sessions[other].state === "open" ? await ownerSeenBy(sessions[other]) : other;
      expect(left).toBe(other);
    });
    expect([...backend.alive]).toEqual([]);
    expect(callsOf(backend).every((request) => names.includes(ownerOf(request) as Name))).toBe(
      true,
    );
  });
});

test("one session's end leaves the secrets of the other masked", async () => {
  const { backend, sessions } = await openBoth();
  await sessions.ada.signOff();
  backend.answer = (request, response) =>
    sendJson(response, { description: `${tokenOf(request)} ${passwordOf("bob")}` }, 400);
  const { message } = (await failureOf(sessions.bob.GET("/items"))) as Error;
  expect(message).toContain("[secret]");
  expect(message).not.toMatch(/token-of|password-of/);
  await sessions.bob.signOff();
});

test("one session's credentials do not go to the origin of the other", async () => {
  const [first, second] = [await openBoth(), await openBoth()];
  const session = await login({
    baseUrl: first.backend.origin,
    username: "ada",
    password: passwordOf("ada"),
    steps: [
      async (request, next) =>
        next(
          request.url.endsWith("/items")
            ? { ...request, url: `${second.backend.origin}/items` }
            : request,
        ),
    ],
  });
  expect(await failureOf(session.GET("/items"))).toMatchObject({ option: "steps" });
  expect(callsOf(second.backend)).toEqual([]);
});

test("a token that the provider gives again is not ended with the login that it had before", async () => {
  const backend = await startBackend();
  const token = "the-same-token-again";
  backend.onLogin = (_, response) => {
    backend.alive.add(token);
    sendJson(response, { token });
  };
  const session = await login({ baseUrl: backend.origin });
  backend.expire();
  await session.GET("/items");
  // Time for a logout that nobody wants.
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
  await session.GET("/items");
  expect([backend.logins, backend.logouts]).toEqual([2, 0]);
  expect((await session.signOff()).outcome).toBe("ended");
  expect([backend.logouts, backend.alive.size]).toEqual([1, 0]);
});
