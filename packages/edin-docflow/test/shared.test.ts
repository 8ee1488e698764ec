import { throughJson } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { isStoreError } from "../src/index.ts";
import { prepareLogin } from "../src/login.ts";
import { edinDocflow, type SharedAccount } from "../src/shared.ts";

const { place, driver } = prepareLogin({
  baseUrl: "https://edo.example.com/",
  email: "office@example.com",
  password: "-",
});
const account = { account: driver.account, place: throughJson(place) };

/** Why it is refused; `undefined` where it is taken. */
function reasonOf(changed: Partial<SharedAccount>, grant: object): unknown {
  try {
    edinDocflow.checkGrant({ ...account, ...changed }, grant);
    return undefined;
  } catch (error) {
    if (isStoreError(error) && error.provider === "edin-docflow") return error.reason;
    throw error;
  }
}

test("says how long sessions live, and where their tokens go", () => {
  expect(edinDocflow).toMatchObject({ name: "edin-docflow", idleLimit: 600_000, lost: undefined });
  expect(edinDocflow.longestLife).toBeUndefined();
  expect(edinDocflow.originsOf(account)).toEqual(["https://edo.example.com"]);
});

describe("of what a store holds", () => {
  const grant = { sid: "abc" };

  test("takes what a login wrote", () => {
    expect(reasonOf({}, grant)).toBeUndefined();
    const insecure = { place: { baseUrl: "http://edo.example.com" }, allowInsecure: true };
    expect(reasonOf(insecure, grant)).toBeUndefined();
  });

  test.each<[what: string, place: object, reason: string]>([
    ["no server", {}, "corrupt"],
    ["a server that is no text", { baseUrl: 5 }, "corrupt"],
    ["http", { baseUrl: "http://edo.example.com" }, "corrupt"],
    ["a server as no login writes it", { baseUrl: "https://edo.example.com/" }, "corrupt"],
    ["a field of a newer package", { ...place, region: "eu" }, "newer"],
  ])("refuses a place with %s", (_, changed, reason) => {
    expect(reasonOf({ place: changed }, grant)).toBe(reason);
  });

  test.each<[what: string, grant: object, reason: string]>([
    ["nothing", {}, "corrupt"],
    ["an empty token", { sid: "" }, "corrupt"],
    ["a token that is no text", { sid: ["abc"] }, "corrupt"],
    ["a field of a newer package", { sid: "abc", device: "d" }, "newer"],
    ["the grant of another provider", { authorization: "Bearer abc" }, "newer"],
  ])("refuses a grant with %s", (_, changed, reason) => {
    expect(reasonOf({}, changed)).toBe(reason);
  });
});
