import { expect, test } from "vitest";
import { InvalidOptionError, toUrlSafeId } from "../../src/index.ts";

test("an id becomes URL-safe, whatever form it came in", () => {
  expect(toUrlSafeId("ab+/cd==")).toBe("ab-_cd");
  expect(toUrlSafeId("a/b/c+d+e=")).toBe("a_b_c-d-e");
  expect(toUrlSafeId("ab-_cd")).toBe("ab-_cd");
});

test.each(["", " ab", "a b", "ab===", "=ab", "../ab", "ab%2F", "ä", 1, undefined])(
  "%j is no id",
  (id) => {
    expect(() => toUrlSafeId(id as string)).toThrow(InvalidOptionError);
  },
);
