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
import { type EdinDocflowSession, isSessionEndedError } from "../src/index.ts";
import { login, type LoginOptions, prepareLogin } from "../src/login.ts";
import {
  createKey,
  edinDocflow,
  listAccounts,
  memoryStore,
  type SessionStore,
  share,
  signOffOrphans,
} from "../src/shared.ts";
import { createDriver, type Grant, idleLimit, type Place } from "../src/session.ts";
import { optionsFor, profile, startServer } from "./support/index.ts";

/** A session, and the grant of its login. */
async function openWatched(options: LoginOptions): Promise<readonly [EdinDocflowSession, Grant]> {
  const prepared = prepareLogin(options);
  const grants: Grant[] = [];
  const session: EdinDocflowSession = await openSession(
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
function adopt(options: LoginOptions, grant: Grant): Promise<EdinDocflowSession> {
  const { place, driver, signOn, own } = prepareLogin(options);
  return openSession(
    createDriver(throughJson(place), driver.account),
    async (context) => (context.previous ? signOn(context) : throughJson(grant)),
    own,
  );
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
    expect((await second.GET(profile)).response.status).toBe(200);
    expect(requestsOf(server, "logIn")).toBe(1);
    const { password } = server.accounts[0];
    const secrets = { password, token: grant.sid };
    expect(secretsShownIn(await dumpStore(records), secrets)).toEqual([]);
    expect(await first.leave()).toBeUndefined();
    expect(await second.leave()).toMatchObject({ outcome: "ended", cause: "last-left" });
    expect(secretsShownIn(await dumpStore(records), secrets)).toEqual([]);
    expect(server.sessions()).toEqual([]);
  });

  test("is ended by a sweep when its process is gone", async () => {
    const server = await startServer();
    const [records, key] = [memoryStore(), createKey()];
    const process = mortalStore(records);
    await login(optionsFor(server, { store: share(process.store, { key, scale: 0.02 }) }));
    process.kill();
    await expect.poll(() => isGone(records), { timeout: 10_000 }).toBe(true);
    const swept = await signOffOrphans(records, { providers: [edinDocflow], key, scale: 0.02 });
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
    const secrets = { password: server.accounts[0].password, token: grant.sid };
    expect(secretsShownIn(await dumpStore(records), secrets)).toEqual(["token"]);
    await session.leave();
  });
});

describe("a grant that went through JSON", () => {
  test.each([0, 1] as const)("opens calls and signs off, for company %i", async (company) => {
    const server = await startServer();
    const options = optionsFor(server, server.accounts[company]);
    const grant = await logIn(options);
    expect(throughJson(grant)).toStrictEqual(grant);
    const session = await adopt(options, grant);
    expect((await session.GET(profile)).data.email).toBe(options.email);
    expect(requestsOf(server, "logIn")).toBe(1);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 0 });
    expect(server.sessions()).toEqual([]);
  });

  test("is renewed where it is too old", async () => {
    const server = await startServer();
    const options = optionsFor(server);
    const grant = await logIn(options);
    server.clock.advance(idleLimit + 1000);
    const session = await adopt(options, grant);
    expect((await session.GET(profile)).response.status).toBe(200);
    expect(requestsOf(server, "logIn")).toBe(2);
    expect(await session.signOff()).toMatchObject({ outcome: "ended", renewals: 1 });
  });

  test("is lost where it was changed and nothing may be renewed", async () => {
    const server = await startServer();
    const options = optionsFor(server, { renew: false });
    const grant = await logIn(options);
    const session = await adopt(options, { sid: `${grant.sid}x` });
    expect(await failureOf(session.GET(profile))).toSatisfy(isSessionEndedError);
    expect((await session.signOff()).outcome).toBe("unconfirmed");
    const own = await adopt(options, grant);
    expect((await own.signOff()).outcome).toBe("ended");
  });
});

test("sessions take each other's place by installation and user", () => {
  const options = {
    baseUrl: "https://edo.example.com/",
    email: "Office@example.com",
    password: "-",
  };
  const identityOf = (changes: Partial<LoginOptions>): readonly string[] | undefined =>
    prepareLogin({ ...options, ...changes }).identity;
  expect(identityOf({})).toEqual(["https://edo.example.com", "office@example.com"]);
  expect(identityOf({ email: "office@EXAMPLE.com" })).toEqual(identityOf({}));
  expect(identityOf({ email: "other@example.com" })).not.toEqual(identityOf({}));
});
