import { throughJson } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { isStoreError } from "../src/index.ts";
import { prepareLogin } from "../src/login.ts";
import { type SharedAccount, symphony } from "../src/shared.ts";
import { prepareLoginOnBehalfOf } from "../src/sign-on/on-behalf.ts";

const host = "acme.symphony.com";
const signJwt = (): string => "a.b.c";
const bot = prepareLogin({ host, username: "bot", signJwt });
const user = prepareLoginOnBehalfOf({ host, appId: "app", userId: 5, signJwt });
const { place } = bot;
const account = { account: bot.driver.account, place: throughJson(place) };
const onBehalf = { account: user.driver.account, place: throughJson(user.place) };

/** Why it is refused; `undefined` where it is taken. */
function reasonOf(changed: Partial<SharedAccount>, grant: object): unknown {
  try {
    symphony.checkGrant({ ...account, ...changed }, grant);
    return undefined;
  } catch (error) {
    if (isStoreError(error) && error.provider === "symphony") return error.reason;
    throw error;
  }
}

test("says how long sessions live, and where their tokens go", () => {
  expect(symphony).toMatchObject({ name: "symphony", longestLife: 14 * 24 * 3_600_000 });
  expect(symphony.idleLimit).toBeUndefined();
  const origins = ["https://acme.symphony.com", "https://acme-api.symphony.com"];
  expect(symphony.originsOf(account)).toEqual(origins);
});

describe("of what a store holds", () => {
  const grant = { sessionToken: "abc", keyManagerToken: "def" };

  test("takes what a login wrote, and as much of it as was there", () => {
    for (const known of [grant, { sessionToken: "abc" }]) {
      expect(reasonOf({}, known)).toBeUndefined();
    }
    for (const known of [{ appToken: "ghi", sessionToken: "abc" }, { appToken: "ghi" }]) {
      expect(reasonOf(onBehalf, known)).toBeUndefined();
    }
    const bearer = prepareLogin({ host, username: "bot", signJwt, auth: "bearer" });
    expect(reasonOf({ place: throughJson(bearer.place) }, grant)).toBeUndefined();
  });

  test.each<[what: string, place: object, reason: string]>([
    ["nothing", {}, "corrupt"],
    ["no hosts", { auth: "session" }, "corrupt"],
    ["an agent missing", { ...place, hosts: { ...place.hosts, agent: undefined } }, "corrupt"],
    ["http", { ...place, hosts: { ...place.hosts, agent: "http://a.example.com" } }, "corrupt"],
    ["another way to authorise", { ...place, auth: "basic" }, "corrupt"],
    ["an application that is no text", { ...place, appId: 5 }, "corrupt"],
    ["a field of a newer package", { ...place, region: "eu" }, "newer"],
    ["a host of a newer package", { ...place, hosts: { ...place.hosts, ai: host } }, "newer"],
  ])("refuses a place with %s", (_, changed, reason) => {
    expect(reasonOf({ place: throughJson(changed) }, grant)).toBe(reason);
  });

  test.each<[what: string, grant: object, reason: string]>([
    ["nothing", {}, "corrupt"],
    ["an empty token", { ...grant, keyManagerToken: "" }, "corrupt"],
    ["a token that is no text", { sessionToken: 5 }, "corrupt"],
    ["the session of an application alone", { appToken: "ghi" }, "corrupt"],
    ["a field of a newer package", { ...grant, refreshToken: "r" }, "newer"],
  ])("refuses a bot's grant with %s", (_, changed, reason) => {
    expect(reasonOf({}, changed)).toBe(reason);
  });
});
