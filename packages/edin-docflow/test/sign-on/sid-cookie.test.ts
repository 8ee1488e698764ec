import { expect, test } from "vitest";
import { readSids } from "../../src/sign-on/sid-cookie.ts";

function sidsIn(...cookies: readonly string[]): readonly string[] {
  return readSids(new Headers(cookies.map((cookie) => ["set-cookie", cookie])));
}

test.each([
  ["SID=abc", ["abc"]],
  ["SID=abc; Path=/; HttpOnly", ["abc"]],
  [" SID = abc ;Secure", ["abc"]],
  ["OTHER=abc", []],
  ["SID=", []],
  ["SID=a b", []],
  ["SID=a,b", []],
  ["SID=a\tb", []],
  ["SID=\u00e9", []],
])("the cookie %j holds %j", (cookie, sids) => {
  expect(sidsIn(cookie)).toEqual(sids);
});

test("every cookie of that name is read, in order", () => {
  expect(sidsIn("SID=one", "OTHER=x", "SID=two")).toEqual(["one", "two"]);
});
