import { expect, test } from "vitest";
import { accountKeyOf } from "../../src/session/shared/account-key.ts";
import { isSamePlace } from "../../src/session/shared/canonical.ts";

test("an account's key is fit for names of files, and no two accounts have the same", async () => {
  const keys = await Promise.all([
    accountKeyOf("symphony", ["a", "b"]),
    accountKeyOf("symphony", ["ab"]),
    accountKeyOf("symphony", ["a", "b", ""]),
    accountKeyOf("directlink", ["a", "b"]),
    accountKeyOf("symphony", ['a","b']),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[\da-f]{32}$/);
  expect(await accountKeyOf("symphony", ["a", "b"])).toBe(keys[0]);
});

test("a key stays what it is: other versions of the package have to find the record", async () => {
  const identity = ["https://doc.edin.ua", "office@example.com"];
  expect(await accountKeyOf("edin-docflow", identity)).toBe("46d81eb6f7c801fb4b516c24e6f49feb");
});

test("places are the same however their fields are ordered, and else not", () => {
  const place = { a: { x: "1", y: "2" }, b: "3" };
  expect(isSamePlace(place, { b: "3", a: { y: "2", x: "1" } })).toBe(true);
  expect(isSamePlace(place, { b: "3", a: { x: "1", y: "3" } })).toBe(false);
  expect(isSamePlace(place, { a: place.a })).toBe(false);
  expect(isSamePlace({ list: ["a", "b"] }, { list: ["b", "a"] })).toBe(false);
});
