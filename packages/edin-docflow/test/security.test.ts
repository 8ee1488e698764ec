import {
  type Exposed,
  exposeSecret,
  redirectEach,
  redirectStatuses,
  secretsShownIn,
  shownUnmasked,
  startRedirectTrap,
  waysToEcho,
} from "@signoff/test-support";
import { expect, onTestFinished, test, vi } from "vitest";
import { isProtocolError, login } from "../src/index.ts";
import { optionsFor, profile, type Server, signOn, startServer } from "./support/index.ts";

const ways = waysToEcho((text) => ({ error: text, code: text, status: text, message: [text] }));

/** The places where a server is given a secret that it may repeat. */
const slots = {
  password: {
    loginPaths: ["/bdoc/auth_uuid", "/bdoc/auth"],
    secretIn: (_: RequestInit, password: string) => password,
  },
  "login token": {
    loginPaths: ["/bdoc/auth"],
    secretIn: ({ body }: RequestInit) => {
      const form = body instanceof Uint8Array ? new TextDecoder().decode(body) : "";
      return /name="token"\r\n\r\n(.*)\r\n/.exec(form)?.[1];
    },
  },
  SID: {
    loginPaths: [],
    secretIn: ({ headers }: RequestInit) =>
      new Headers(headers).get("cookie")?.replace(/^SID=/, ""),
  },
} as const;

const slotNames = Object.keys(slots) as (keyof typeof slots)[];

function expose(server: Server, name: keyof typeof slots): Promise<Exposed> {
  const { loginPaths, secretIn } = slots[name];
  const { password } = server.accounts[0];
  vi.useFakeTimers({ toFake: ["performance"] });
  onTestFinished(() => void vi.useRealTimers());
  return exposeSecret({
    secretIn: (init) => secretIn(init, password),
    ways,
    loginPaths,
    signOn(hooks) {
      // Until then a password that was refused is not sent again.
      vi.advanceTimersByTime(5 * 60_000);
      return login(optionsFor(server, { retry: false, ...hooks }));
    },
    callPath: "/bdoc/account",
    call: (session) => session.GET("/bdoc/account"),
    logoutPath: "/bdoc/logout",
  });
}

test.each(slotNames)("the %s is shown nowhere, whoever repeats it", async (name) => {
  const server = await startServer();
  const { shown, secrets } = await expose(server, name);
  expect(Object.keys(secrets)).toContain("value 0");
  expect(secretsShownIn(shown, secrets)).toEqual([]);
  server.expireSessions();
});

test.each(slotNames)("the check finds the %s in every way of repeating it", async (name) => {
  const server = await startServer();
  const { secrets } = await expose(server, name);
  const [secret = ""] = Object.values(secrets);
  for (const way of ways) {
    expect(secretsShownIn(await shownUnmasked(way, secret), { secret })).toEqual(["secret"]);
  }
  server.expireSessions();
});

test.each(redirectStatuses)(
  "a redirect with %i delivers neither cookie nor body",
  async (status) => {
    const server = await startServer();
    await using session = await signOn(server);
    const { failures, received } = await redirectEach(server, status, {
      requestLoginToken: () => signOn(server),
      logIn: () => signOn(server),
      getUserProfile: () => session.GET(profile),
      addDocumentToPackage: () =>
        session.PUT("/bdoc/store/package/document", {
          params: { query: { package_id: 1, document_type_id: 3001 } },
          body: { file: new File(["content"], "a.txt") },
        }),
    });
    expect(failures.every(isProtocolError)).toBe(true);
    expect(received).toEqual([]);
  },
);

test("the trap sees what a client delivers that follows redirects", async () => {
  const server = await startServer();
  await using trap = await startRedirectTrap();
  server.fault({ operation: "logIn", kind: "redirect", status: 307, location: `${trap.url}/auth` });
  const { password } = server.accounts[0];
  const body = new FormData();
  body.append("token", "00000000-0000-4000-8000-000000000001");
  body.append("password", password);
  await fetch(`${server.url}/bdoc/auth`, { method: "POST", body });
  expect(secretsShownIn(trap.received.join("\n"), { password })).toEqual(["password"]);
});

test("the cookie goes to the exact origin of the base URL alone", async () => {
  const server = await startServer();
  await using session = await signOn(server, {
    steps: [
      async (request, next) => {
        if (!request.url.endsWith(profile)) return next(request);
        const url = request.url.replace("127.0.0.1", "localhost");
        return next({ ...request, url, method: request.method, headers: request.headers });
      },
    ],
  });
  await expect(session.GET(profile)).rejects.toThrow(/localhost/);
});

test("each call carries the session's cookie alone, and the login none", async () => {
  const server = await startServer();
  const sent: [path: string, cookie: string | null][] = [];
  const session = await signOn(server, {
    async fetch(url, init) {
      sent.push([new URL(url).pathname, new Headers(init.headers).get("cookie")]);
      return fetch(url, init);
    },
  });
  await session.GET(profile, { headers: { cookie: "SID=of-the-app; other=1" } });
  await session.signOff();
  const sid = expect.stringMatching(/^SID=[0-9a-f]{48}$/);
  expect(sent).toEqual([
    ["/bdoc/auth_uuid", null],
    ["/bdoc/auth", null],
    [profile, sid],
    [profile, sid],
    ["/bdoc/logout", sid],
    [profile, sid],
  ]);
});
