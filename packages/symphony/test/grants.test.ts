import { openSession, type PreparedLogin } from "@signoff/core/provider";
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
import {
  authenticateExtensionApp,
  isExtensionAppPair,
  isSessionEndedError,
  type SymphonySession,
} from "../src/index.ts";
import {
  createKey,
  listAccounts,
  memoryStore,
  type SessionStore,
  share,
  signOffOrphans,
  symphony,
} from "../src/shared.ts";
import type { Operations } from "../src/generated/operations.ts";
import { type LoginOptions, prepareLogin } from "../src/login.ts";
import { nodeTransport } from "../src/node.ts";
import { type OnBehalfOptions, prepareLoginOnBehalfOf } from "../src/sign-on/on-behalf.ts";
import { createDriver, type Place } from "../src/session.ts";
import type { Grant } from "../src/sign-on/tokens.ts";
import { optionsFor, pemOf, type Server, startServer } from "./support/index.ts";

const info = "/pod/v2/sessioninfo";

type Prepared = PreparedLogin<Operations, Grant, Place>;

/** A way to sign on. */
interface Way {
  readonly tls?: boolean;
  /** What its grant holds. */
  readonly tokens: readonly (keyof Grant)[];
  setUp?(server: Server): void;
  prepare(server: Server, options?: Partial<LoginOptions>): Promise<Prepared>;
}

const bot = ["sessionToken", "keyManagerToken"] as const;
const onBehalf = ["appToken", "sessionToken"] as const;

async function certificateOf(server: Server, name: string): Promise<object> {
  const tls = await pemOf(server, name);
  return { privateKey: undefined, certificate: true, transport: nodeTransport({ tls }) };
}

async function actFor(server: Server, own: Partial<OnBehalfOptions>): Promise<Prepared> {
  const { appId, privateKey } = server.accounts[3];
  return prepareLoginOnBehalfOf({ host: server.url, appId, privateKey, ...own });
}

const userId = ({ accounts }: Server): object => ({ userId: BigInt(accounts[4].userId) });
const username = ({ accounts }: Server): object => ({ username: accounts[4].username });

const ways: Readonly<Record<string, Way>> = {
  "a key": {
    tokens: bot,
    prepare: async (server, options) => prepareLogin(optionsFor(server, options)),
  },
  "a key and bearers": {
    tokens: bot,
    prepare: async (server, options) =>
      prepareLogin(optionsFor(server, { auth: "bearer", ...options })),
  },
  "a key and simplified key delivery": {
    tokens: ["sessionToken"],
    setUp({ controls }) {
      controls.setSimplifiedKeyDelivery(true);
      controls.setAgentVersion("Agent-24.12.1");
    },
    prepare: async (server, options) => prepareLogin(optionsFor(server, options)),
  },
  "a certificate": {
    tokens: bot,
    tls: true,
    prepare: async (server, options) =>
      prepareLogin(
        optionsFor(server, {
          ...(await certificateOf(server, server.accounts[0].username)),
          ...options,
        }),
      ),
  },
  "an application's key, for a user by id": {
    tokens: onBehalf,
    prepare: (server, options) => actFor(server, { ...userId(server), ...options }),
  },
  "an application's key, for a user by name": {
    tokens: onBehalf,
    prepare: (server, options) => actFor(server, { ...options, ...username(server) }),
  },
  "an application's certificate, for a user by id": {
    tokens: onBehalf,
    tls: true,
    prepare: async (server, options) =>
      actFor(server, {
        ...userId(server),
        ...(await certificateOf(server, server.accounts[3].appId)),
        ...options,
      }),
  },
  "an application's certificate, for a user by name": {
    tokens: onBehalf,
    tls: true,
    prepare: async (server, options) =>
      actFor(server, {
        ...options,
        ...username(server),
        ...(await certificateOf(server, server.accounts[3].appId)),
      }),
  },
};

/** A login whose grants are seen. */
function watchGrants(prepared: Prepared): { prepared: Prepared; grants: readonly Grant[] } {
  const grants: Grant[] = [];
  const signOn: Prepared["signOn"] = async (context) => {
    const grant = await prepared.signOn(context);
    grants.push(grant);
    return grant;
  };
  return { prepared: { ...prepared, signOn }, grants };
}

function open(prepared: Prepared): Promise<SymphonySession> {
  return openSession(prepared.driver, prepared.signOn, prepared.own, prepared);
}

/** The grant of a login, whose session is then left alone. */
async function logIn(login: Prepared): Promise<Grant> {
  const { prepared, grants } = watchGrants(login);
  const session = await open(prepared);
  // A further token that was made stays with this process.
  await session.GET(info);
  return grants[0]!;
}

/** A session of another process under a grant that was told to it in JSON, as was the place. */
function adopt({ place, driver, signOn, own }: Prepared, grant: Grant): Promise<SymphonySession> {
  return openSession(
    createDriver(throughJson(place), driver.account),
    async (context) => (context.previous ? signOn(context) : throughJson(grant)),
    own,
  );
}

/** Whether the only member of the only account is taken for gone. */
async function isGone(records: SessionStore): Promise<boolean | undefined> {
  for await (const { members } of listAccounts(records)) return members[0]?.gone;
  return undefined;
}

function signJwt(): string {
  return "a.b.c";
}

function logins({ requests }: Server): number {
  return requests.filter(({ operationId = "" }) => operationId.startsWith("authenticate")).length;
}

test("grant and place are plain data", () => {
  expectTypeOf<Jsonified<Grant>>().toEqualTypeOf<Grant>();
  expectTypeOf<Jsonified<Place>>().toEqualTypeOf<Place>();
});

describe.each(Object.entries(ways))("with %s, a grant that went through JSON", (_, way) => {
  async function start(): Promise<Server> {
    const server = await startServer({ tls: way.tls ?? false });
    way.setUp?.(server);
    return server;
  }

  test("opens calls and signs off", async () => {
    const server = await start();
    const grant = await logIn(await way.prepare(server));
    expect(throughJson(grant)).toStrictEqual(grant);
    expect(Object.keys(grant)).toEqual(way.tokens);
    const before = logins(server);
    const session = await adopt(await way.prepare(server), grant);
    expect((await session.GET(info)).response.status).toBe(200);
    expect(logins(server)).toBe(before);
    const receipt = await session.signOff();
    expect(receipt).toMatchObject({ outcome: "ended", renewals: 0 });
    expect(receipt.steps).toHaveLength(way.tokens.length);
    expect(server.sessions()).toEqual([]);
  });

  test("is adopted out of a store, which shows nothing of it", async () => {
    const server = await start();
    const records = memoryStore();
    const store = share(records, { key: createKey(), scale: 0.2 });
    const { prepared, grants } = watchGrants(await way.prepare(server, { store }));
    const first = await open(prepared);
    const before = logins(server);
    const second = await open(await way.prepare(server, { store }));
    expect((await second.GET(info)).response.status).toBe(200);
    expect(logins(server)).toBe(before);
    expect(Object.keys(grants[0]!)).toEqual(way.tokens);
    expect(secretsShownIn(await dumpStore(records), { ...grants[0] })).toEqual([]);
    expect(await first.leave()).toBeUndefined();
    expect((await second.GET(info)).response.status).toBe(200);
    const receipt = await second.leave();
    expect(receipt).toMatchObject({ outcome: "ended", cause: "last-left", journal: "stored" });
    expect(receipt?.steps).toHaveLength(way.tokens.length);
    expect(server.sessions()).toEqual([]);
  });

  test("is ended by a sweep when its process is gone", async () => {
    const server = await start();
    const [records, key] = [memoryStore(), createKey()];
    const process = mortalStore(records);
    const store = share(process.store, { key, scale: 0.02 });
    const prepared = await way.prepare(server, { store });
    await open(prepared);
    process.kill();
    const { transport } = prepared.own;
    await expect.poll(() => isGone(records), { timeout: 10_000 }).toBe(true);
    const { receipts, left } = await signOffOrphans(records, {
      providers: [symphony],
      key,
      scale: 0.02,
      connect: () => ({ transport }),
    });
    expect(left).toEqual([]);
    expect(receipts).toMatchObject([{ outcome: "ended", cause: "orphan", journal: "stored" }]);
    expect(receipts[0]?.steps).toHaveLength(way.tokens.length);
    expect(server.sessions()).toEqual([]);
  });

  test("is renewed where it is over", async () => {
    const server = await start();
    const grant = await logIn(await way.prepare(server));
    server.expireSessions();
    const before = logins(server);
    const session = await adopt(await way.prepare(server), grant);
    expect((await session.GET(info)).response.status).toBe(200);
    expect(logins(server)).toBe(before + way.tokens.length);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
  });

  test("is lost where it was changed and nothing may be renewed", async () => {
    const server = await start();
    const grant = await logIn(await way.prepare(server));
    const changed = { ...grant, sessionToken: `${grant.sessionToken}x` };
    const session = await adopt(await way.prepare(server, { renew: false }), changed);
    expect(await failureOf(session.GET(info))).toSatisfy(isSessionEndedError);
    const { steps } = await session.signOff();
    const told = steps.find(({ token }) => token === "session" || token === "onBehalf");
    expect(told?.outcome).toBe("already-ended");
    const own = await adopt(await way.prepare(server), grant);
    await own.signOff();
    expect(server.sessions()).toEqual([]);
  });
});

test("a store that seals nothing shows the tokens of a grant", async () => {
  const server = await startServer();
  const records = memoryStore();
  const store = share(records, { unsealed: true, scale: 0.2 });
  const { prepared, grants } = watchGrants(prepareLogin(optionsFor(server, { store })));
  const session = await open(prepared);
  expect(secretsShownIn(await dumpStore(records), { ...grants[0] })).toEqual(bot);
  await session.leave();
});

test("a session with another one's grant makes short-lived tokens of its own", async () => {
  const server = await startServer();
  const prepare = (): Prepared => prepareLogin(optionsFor(server, { auth: "bearer" }));
  const grant = await logIn(prepare());
  expect(requestsOf(server, "createAccessToken")).toBe(1);
  const session = await adopt(prepare(), grant);
  await session.GET(info);
  await session.GET(info);
  expect(requestsOf(server, "createAccessToken")).toBe(2);
  await session.signOff();
});

test("a driver has no state: what one session learns by its logouts counts for no other", async () => {
  const server = await startServer();
  const { driver, signOn, own } = prepareLogin(optionsFor(server));
  const first: SymphonySession = await openSession(driver, signOn, own);
  expect((await first.signOff()).outcome).toBe("ended");
  const second: SymphonySession = await openSession(driver, signOn, own);
  server.expireSessions({ kind: "session" });
  const body = { code: 401, message: "No certificate" };
  server.fault({
    operation: "logoutKeyManager",
    kind: "status",
    status: 401,
    body,
    times: Infinity,
  });
  const [keyManager] = (await second.signOff()).steps;
  expect(keyManager).toMatchObject({ token: "keyManager", outcome: "unconfirmed" });
  server.expireSessions();
});

test("the pair of an extension application is known after it went through JSON, and no other", async () => {
  const server = await startServer();
  const { appId, privateKey } = server.accounts[3];
  const pair = await authenticateExtensionApp({ host: server.url, appId, privateKey });
  const kept = throughJson(pair);
  expect(kept).toStrictEqual(pair);
  expect(isExtensionAppPair(kept, throughJson(pair))).toBe(true);
  expect(isExtensionAppPair(kept, { ...pair, symphonyToken: `${pair.symphonyToken}x` })).toBe(
    false,
  );
});

describe("what sessions take each other's place", () => {
  const host = "acme.symphony.com";
  const botOf = (changes: Partial<LoginOptions>): unknown =>
    prepareLogin({ host, username: "bot", signJwt, ...changes }).identity;
  const userOf = (user: Partial<OnBehalfOptions>): unknown =>
    prepareLoginOnBehalfOf({ host, appId: "app", signJwt, ...user }).identity;

  test("is told by pod, key manager and bot", () => {
    expect(botOf({})).toEqual(["https://acme.symphony.com", "https://acme.symphony.com", "bot"]);
    expect(botOf({ agent: "https://agent.example.com" })).toEqual(botOf({}));
    expect(botOf({ username: "other" })).not.toEqual(botOf({}));
    expect(botOf({ keyManager: "https://km.example.com" })).not.toEqual(botOf({}));
  });

  test("is told by pod, application and user, who may be named by a number", () => {
    expect(userOf({ userId: 5 })).toEqual(["https://acme.symphony.com", "app", "userId", "5"]);
    expect(userOf({ userId: 5n })).toEqual(userOf({ userId: 5 }));
    expect(userOf({ username: "5" })).not.toEqual(userOf({ userId: 5 }));
    expect(userOf({ userId: 5, appId: "other" })).not.toEqual(userOf({ userId: 5 }));
  });
});
