import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { keepAlive, openSession } from "@signoff/core/provider";
import { credentials, startBackend } from "./support/backend.ts";
import { login, type Operations, type Paths, type TestSession } from "./support/provider.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

async function isCollected(reference: WeakRef<object>): Promise<boolean> {
  for (let round = 0; round < 20; round += 1) {
    // A WeakRef keeps its target until the end of the current job.
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    collect();
    if (reference.deref() === undefined) return true;
  }
  return false;
}

/** Opens a session whose credentials are an object that can be watched. */
async function openWatched(
  origin: string,
): Promise<{ session: TestSession; password: WeakRef<object> }> {
  const { password: secret } = { ...credentials };
  const password = (): string => secret;
  const session = await login({ baseUrl: origin, password });
  return { session, password: new WeakRef(password) };
}

interface Grant {
  readonly token: string;
}

/** Opens a session whose grants can be watched. */
async function openWithGrants(
  origin: string,
): Promise<{ session: TestSession; grants: WeakRef<Grant>[] }> {
  const grants: WeakRef<Grant>[] = [];
  const session = await openSession<Operations, Paths, Grant>(
    {
      facts: {
        name: "test",
        version: "0.0.0",
        traits: { plainIntegers: {}, operations: {} },
        origins: [origin],
        baseUrlFor: () => origin,
        describeError: () => undefined,
      },
      account: "robot",
      authorise: (headers, { token }) => headers.set("authorization", `Bearer ${token}`),
      secretsOf: ({ token }) => [token],
      judge: ({ status }) => (status === 401 ? "over" : "open"),
      tokensOf: () => [
        {
          name: "session",
          logOut: (calls) => calls.POST("/logout"),
          probe: (calls) => calls.GET("/me"),
          isGone: () => true,
        },
      ],
      keepOpen: (calls, lastActivity) => keepAlive(60_000, lastActivity, () => calls.GET("/me")),
    },
    async ({ calls }) => {
      const body = { username: "robot", password: "correct-horse-battery" };
      const grant = { token: `${(await calls.POST("/login", { body })).data.token}` };
      grants.push(new WeakRef(grant));
      return grant;
    },
    {},
  );
  return { session, grants };
}

test("after the sign-off neither grants nor credentials are held, before it they are", async () => {
  const backend = await startBackend();
  const { session, grants } = await openWithGrants(backend.origin);
  await session.GET("/items");
  backend.expire();
  await session.GET("/items");
  expect(grants).toHaveLength(2);
  // The twin: while the session is open, its grant is not collected.
  expect(await isCollected(grants[1] as WeakRef<Grant>)).toBe(false);
  await session.signOff();
  for (const grant of grants) expect(await isCollected(grant)).toBe(true);
  expect(session.state).toBe("signed-off");
});

test("the options of the login, with the credentials in them, are not held after the sign-off", async () => {
  const backend = await startBackend();
  const { session, password } = await openWatched(backend.origin);
  await session.GET("/items");
  expect(await isCollected(password)).toBe(false);
  await session.signOff();
  expect(await isCollected(password)).toBe(true);
  expect(session.state).toBe("signed-off");
});
