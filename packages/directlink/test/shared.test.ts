import { throughJson } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { isStoreError } from "../src/index.ts";
import { type LoginOptions, prepareLogin } from "../src/login.ts";
import { directlink, type SharedAccount } from "../src/shared.ts";

const options: LoginOptions = {
  baseUrl: "https://mft.example.com/stcp",
  username: "acme",
  password: "-",
};
const { place, driver } = prepareLogin(options);
const account = { account: driver.account, place: throughJson(place) };

/** Why it is refused; `undefined` where it is taken. */
function reasonOf(changed: Partial<SharedAccount>, grant: object): unknown {
  try {
    directlink.checkGrant({ ...account, ...changed }, grant);
    return undefined;
  } catch (error) {
    if (isStoreError(error) && error.provider === "directlink") return error.reason;
    throw error;
  }
}

test("says how long sessions live, and where their tokens go", () => {
  expect(directlink).toMatchObject({ name: "directlink", longestLife: 3_600_000, lost: undefined });
  expect(directlink.idleLimit).toBeUndefined();
  expect(directlink.originsOf(account)).toEqual(["https://mft.example.com"]);
});

describe("of what a store holds", () => {
  const grant = { authorization: "Bearer abc", lifetime: 60_000 };

  test("takes what a login wrote, with a lifetime and without", () => {
    expect(reasonOf({}, grant)).toBeUndefined();
    expect(reasonOf({}, { authorization: grant.authorization })).toBeUndefined();
  });

  test.each<[what: string, place: object, reason: string]>([
    ["no server", { auth: "bearer" }, "corrupt"],
    ["http", { baseUrl: "http://mft.example.com", auth: "bearer" }, "corrupt"],
    ["basic authentication", prepareLogin({ ...options, auth: "basic" }).place, "corrupt"],
    ["a field of a newer package", { ...place, region: "eu" }, "newer"],
  ])("refuses a place with %s", (_, changed, reason) => {
    expect(reasonOf({ place: changed }, grant)).toBe(reason);
  });

  test.each<[what: string, grant: object, reason: string]>([
    ["nothing", {}, "corrupt"],
    ["an empty token", { authorization: "Bearer " }, "corrupt"],
    ["a token that is no text", { authorization: 5 }, "corrupt"],
    ["a lifetime that is none", { ...grant, lifetime: "60" }, "corrupt"],
    ["a lifetime that is over", { ...grant, lifetime: 0 }, "corrupt"],
    ["a field of a newer package", { ...grant, refresh: "r" }, "newer"],
  ])("refuses a grant with %s", (_, changed, reason) => {
    expect(reasonOf({}, changed)).toBe(reason);
  });
});
