import { openSession } from "@signoff/core/provider";
import {
  dumpStore,
  failureOf,
  type Jsonified,
  mortalStore,
  requestsOf,
  secretsShownIn,
  throughJson,
} from "@signoff/test-support";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type DirectLinkSession, isInvalidOptionError, isSessionEndedError } from "../src/index.ts";
import { login, type LoginOptions, prepareLogin } from "../src/login.ts";
import {
  createKey,
  directlink,
  listAccounts,
  memoryStore,
  type SessionStore,
  share,
  signOffOrphans,
} from "../src/shared.ts";
import { createDriver, type Grant, type Place } from "../src/session.ts";
import { optionsFor, type Server, startServer } from "./support/index.ts";

const list = "/directlink/v1/download/list";

const ways = [
  { auth: "bearer", outcome: "ended" },
  { auth: "basic", outcome: "unconfirmed" },
] as const;

/** A session, and the grant of its login. */
async function openWatched(options: LoginOptions): Promise<readonly [DirectLinkSession, Grant]> {
  const prepared = prepareLogin(options);
  const grants: Grant[] = [];
  const session: DirectLinkSession = await openSession(
    prepared.driver,
    async (context) => {
      const grant = await prepared.signOn(context);
      grants.push(grant);
      return grant;
    },
    prepared.own,
    prepared,
  );
  return [session, grants[0]!];
}

/** The grant of a login, whose session is then left alone. */
async function logIn(options: LoginOptions): Promise<Grant> {
  const [, grant] = await openWatched(options);
  return grant;
}

/** A session of another process under a grant that was told to it in JSON, as was the place. */
function adopt(options: LoginOptions, grant: Grant): Promise<DirectLinkSession> {
  const { place, driver, signOn, own } = prepareLogin(options);
  return openSession(
    createDriver(throughJson(place), driver.account),
    async (context) => (context.previous ? signOn(context) : throughJson(grant)),
    own,
  );
}

function logins(server: Server): number {
  return requestsOf(server, "issueToken") + requestsOf(server, "login");
}

test("grant and place are plain data", () => {
  expectTypeOf<Jsonified<Grant>>().toEqualTypeOf<Grant>();
  expectTypeOf<Jsonified<Place>>().toEqualTypeOf<Place>();
});

/** Whether the only member of the only account is taken for gone. */
async function isGone(records: SessionStore): Promise<boolean | undefined> {
  for await (const { members } of listAccounts(records)) return members[0]?.gone;
  return undefined;
}

describe("a grant in a store", () => {
  test("is adopted by another login, and shows nothing to whoever reads the store", async () => {
    const server = await startServer();
    const records = memoryStore();
    const store = share(records, { key: createKey(), scale: 0.2 });
    const options = optionsFor(server, { store });
    const [first, grant] = await openWatched(options);
    const second = await login(options);
    expect((await second.GET(list)).response.status).toBe(200);
    expect(requestsOf(server, "issueToken")).toBe(1);
    const { password } = server.accounts[0];
    const secrets = { password, token: grant.authorization.slice("Bearer ".length) };
    expect(secretsShownIn(await dumpStore(records), secrets)).toEqual([]);
    expect(await first.leave()).toBeUndefined();
    expect(await second.leave()).toMatchObject({ outcome: "ended", cause: "last-left" });
    expect(secretsShownIn(await dumpStore(records), secrets)).toEqual([]);
    expect(server.sessions()).toEqual([]);
  });

  test("is none with basic authentication: it would be the password", async () => {
    const server = await startServer();
    const records = memoryStore();
    const store = share(records, { unsealed: true });
    const error = await failureOf(login(optionsFor(server, { auth: "basic", store })));
    expect(error).toSatisfy(isInvalidOptionError);
    expect(error).toMatchObject({ option: "store" });
    expect((error as Error).message).toMatch(/auth "bearer"/);
    expect(server.requests).toEqual([]);
    expect(await dumpStore(records)).toBe("");
  });

  test("is ended by a sweep when its process is gone", async () => {
    const server = await startServer();
    const [records, key] = [memoryStore(), createKey()];
    const process = mortalStore(records);
    await login(optionsFor(server, { store: share(process.store, { key, scale: 0.02 }) }));
    process.kill();
    await expect.poll(() => isGone(records), { timeout: 10_000 }).toBe(true);
    const swept = await signOffOrphans(records, { providers: [directlink], key, scale: 0.02 });
    expect(swept.left).toEqual([]);
    expect(swept.receipts).toMatchObject([
      { outcome: "ended", cause: "orphan", journal: "stored" },
    ]);
    expect(server.sessions()).toEqual([]);
  });

  test("shows its token, and no password, where nothing is sealed", async () => {
    const server = await startServer();
    const records = memoryStore();
    const options = optionsFor(server, { store: share(records, { unsealed: true }) });
    const [session, grant] = await openWatched(options);
    const secrets = {
      password: server.accounts[0].password,
      token: grant.authorization.slice("Bearer ".length),
    };
    expect(secretsShownIn(await dumpStore(records), secrets)).toEqual(["token"]);
    await session.leave();
  });
});

describe.each(ways)("with $auth, a grant that went through JSON", ({ auth, outcome }) => {
  test("opens calls and signs off", async () => {
    const server = await startServer();
    const options = optionsFor(server, { auth });
    const grant = await logIn(options);
    expect(throughJson(grant)).toStrictEqual(grant);
    const session = await adopt(options, grant);
    expect((await session.GET(list)).data.status).toBe(0);
    expect(logins(server)).toBe(1);
    expect(await session.signOff()).toMatchObject({ outcome, renewals: 0 });
    expect(server.sessions()).toEqual([]);
  });
});

test("a life that is too long for a number is not told in a grant", async () => {
  const server = await startServer();
  const grant = await logIn(
    optionsFor(server, {
      fetch: async (url, init) => {
        const response = await fetch(url, init);
        const text = await response.text();
        return new Response(text.replace(/"expires_in":\d+/, '"expires_in":1e308'));
      },
    }),
  );
  expect(throughJson(grant)).toStrictEqual(grant);
  expect(Object.keys(grant)).toEqual(["authorization"]);
  const session = await adopt(optionsFor(server), grant);
  expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 0 });
});

describe("a bearer's grant that went through JSON", () => {
  test("is renewed where it is too old", async () => {
    const server = await startServer();
    const options = optionsFor(server);
    const grant = await logIn(options);
    server.clock.advance(3_601_000);
    const session = await adopt(options, grant);
    expect((await session.GET(list)).data.status).toBe(0);
    expect(requestsOf(server, "issueToken")).toBe(2);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
  });

  test("is lost where it was changed and nothing may be renewed", async () => {
    const server = await startServer();
    const options = optionsFor(server, { renew: false });
    const grant = await logIn(options);
    const changed = { ...grant, authorization: `${grant.authorization}x` };
    const session = await adopt(options, changed);
    expect(await failureOf(session.GET(list))).toSatisfy(isSessionEndedError);
    expect((await session.signOff()).outcome).toBe("already-ended");
    const own = await adopt(options, grant);
    expect((await own.signOff()).outcome).toBe("ended");
  });
});

test("the password of basic authentication is refused where it was changed, and not sent again", async () => {
  const server = await startServer();
  const options = optionsFor(server, { auth: "basic" });
  const grant = await logIn(options);
  const session = await adopt(options, { ...grant, authorization: "Basic bm9ib2R5Om5vdGhpbmc=" });
  server.fault({ operation: "login", kind: "status", status: 401 });
  expect(await failureOf(session.GET(list))).toMatchObject({ kind: "AuthenticationError" });
  await session.signOff();
  server.expireSessions();
});

describe("what sessions take each other's place", () => {
  const options = { baseUrl: "https://mft.example.com/", username: "acme", password: "secret" };
  const identityOf = (changes: Partial<LoginOptions>): readonly string[] | undefined =>
    prepareLogin({ ...options, ...changes }).identity;

  test("is told by the installation and the user", () => {
    expect(identityOf({})).toEqual(["https://mft.example.com", "acme"]);
    expect(identityOf({ username: "other" })).not.toEqual(identityOf({}));
  });

  test("there are none where the password is all there is", () => {
    expect(identityOf({ auth: "basic" })).toBeUndefined();
  });
});
