import {
  everythingShownOf,
  type Exposed,
  exposeSecret,
  redirectEach,
  redirectStatuses,
  secretsShownIn,
  shownUnmasked,
  startRedirectTrap,
  waysToEcho,
} from "@signoff/test-support";
import { expect, test } from "vitest";
import { isProtocolError, login } from "../src/index.ts";
import { optionsFor, type Server, signOn, startServer } from "./support/index.ts";

const list = "/directlink/v1/download/list";
const issueToken = "/directlink/v1/oauth2/token";
const basicLogin = "/directlink/v1/auth/login";

const ways = waysToEcho((text) => ({
  status: 403,
  description: text,
  error: 1,
  error_description: text,
  other: [text],
}));

/** The part of an `Authorization` header after its scheme. */
function credentialIn({ headers }: RequestInit): string | undefined {
  return new Headers(headers).get("authorization")?.replace(/^\w+ /, "");
}

/** The places where a server is given a secret that it may repeat. */
const slots = {
  "bearer password": { auth: "bearer", loginPaths: [issueToken], isPassword: true },
  "access token": { auth: "bearer", loginPaths: [], isPassword: false },
  "basic password": { auth: "basic", loginPaths: [basicLogin], isPassword: true },
  "basic credentials": { auth: "basic", loginPaths: [basicLogin], isPassword: false },
} as const;

const slotNames = Object.keys(slots) as (keyof typeof slots)[];

function expose(server: Server, name: keyof typeof slots): Promise<Exposed> {
  const { auth, loginPaths, isPassword } = slots[name];
  const { password } = server.accounts[0];
  return exposeSecret({
    secretIn: isPassword ? () => password : credentialIn,
    ways,
    loginPaths,
    signOn: (hooks) => login(optionsFor(server, { auth, retry: false, ...hooks })),
    callPath: list,
    call: (session) => session.GET(list),
    logoutPath: "/directlink/v1/auth/logout",
  });
}

test("of Basic credentials that a refusal repeats nothing is left beside the mask", async () => {
  const refused = login({
    baseUrl: "https://directlink.example.com",
    username: "robot.user",
    password: "canary-pass-word",
    auth: "basic",
    retry: false,
    fetch: async (_, init) =>
      Response.json(
        {
          status: 403,
          description: `got ${new Headers(init?.headers).get("authorization")}`,
          error: 1,
        },
        { status: 403 },
      ),
  });
  await expect(refused).rejects.toThrow("got Basic [secret].");
});

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

test.each<readonly [string, (secret: string) => string]>([
  ["in the first half", (secret) => secret.slice(0, 8)],
  ["in the last half", (secret) => secret.slice(-8)],
  ["URL-encoded", encodeURIComponent],
  ["in hexadecimal", (secret) => Buffer.from(secret).toString("hex")],
  ["in Base64", (secret) => Buffer.from(secret).toString("base64")],
  ["in Base64 after a user", (secret) => Buffer.from(`u:${secret}`).toString("base64")],
  ["in Base64 after another user", (secret) => Buffer.from(`us:${secret}`).toString("base64url")],
])("the check finds a secret %s", (_where, formOf) => {
  const secrets = { first: "p+ss/w=rd-1?>~", second: "another-secret" };
  const hidden = new Error("hidden");
  Object.defineProperty(hidden, "text", { value: `before ${formOf(secrets.first)} after` });
  const shown = everythingShownOf(new Error("failed", { cause: hidden }));
  expect(secretsShownIn(shown, secrets)).toEqual(["first"]);
});

test.each(redirectStatuses)(
  "a redirect with %i delivers neither token nor body",
  async (status) => {
    const server = await startServer();
    await using session = await signOn(server);
    const body = { file: new File(["content"], "a.txt") };
    const { failures, received } = await redirectEach(server, status, {
      issueToken: () => signOn(server),
      listDownloads: () => session.GET(list),
      uploadFile: () => session.POST("/directlink/v1/upload", { body }),
    });
    expect(failures.every(isProtocolError)).toBe(true);
    expect(received).toEqual([]);
  },
);

test("the trap sees what a client delivers that follows redirects", async () => {
  const server = await startServer();
  await using trap = await startRedirectTrap();
  const location = `${trap.url}/elsewhere`;
  server.fault({ operation: "issueToken", kind: "redirect", status: 307, location });
  const { username, password } = server.accounts[0];
  const form = new URLSearchParams({ grant_type: "password", username, password });
  await fetch(server.url + issueToken, { method: "POST", body: form });
  expect(secretsShownIn(trap.received.join("\n"), { password })).toEqual(["password"]);
});

test("the session's token replaces the one that a call sets", async () => {
  const server = await startServer();
  const sent: (string | undefined)[] = [];
  await using session = await signOn(server, {
    async fetch(url, init) {
      if (url.endsWith(list))
        sent.push(new Headers(init.headers).get("authorization") ?? undefined);
      return fetch(url, init);
    },
  });
  await session.GET(list);
  await session.GET(list, { headers: { authorization: "Bearer of-the-app" } });
  expect(sent).toEqual([expect.stringMatching(/^Bearer /), sent[0]]);
});
