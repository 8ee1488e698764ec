import { describe, expect, test } from "vitest";
import { checkCredential, checkText, checkWords, resolveText } from "@signoff/core/provider";
import { unfitFormsOf } from "@signoff/test-support";
import { failureOf } from "./support/open.ts";

const secret = "canary-correct horse ї 😀";

describe("a name or secret", () => {
  test("is taken as it is, with blanks inside", async () => {
    expect(() => checkText("password", secret)).not.toThrow();
    expect(await resolveText("password", async () => secret)).toBe(secret);
  });

  test.each(unfitFormsOf(secret))("%j is refused, and not repeated", async (unfit) => {
    const failures = [
      await failureOf((async () => checkText("password", unfit))()),
      await failureOf((async () => checkCredential("password", unfit))()),
      await failureOf(resolveText("password", () => unfit)),
      await failureOf(resolveText("password", Promise.resolve(unfit))),
    ];
    for (const failure of failures) {
      expect(failure).toMatchObject({ name: "InvalidOptionError", option: "password" });
      expect((failure as Error).message).toMatch(/^password has .*; (trim it|take it out)\.$/);
      expect((failure as Error).message).not.toContain("canary");
    }
  });

  test("what to do is told: a line break at the end is trimmed, a control character taken out", () => {
    expect(() => checkText("password", "word\n")).toThrow(/line break at the end of a file; trim/);
    expect(() => checkText("password", "wo\0rd")).toThrow(/not printed.*take it out/);
  });
});

describe("words for people", () => {
  test.each(["", "one line", "two\nlines", "two\r\n\tlines"])("%j is taken", (words) => {
    expect(() => checkWords("comment", words)).not.toThrow();
  });

  test.each(["a\n", " a", "a\u001B[2J", "a\u009Bb", "a\0b", "a\uD800"])(
    "%j is refused",
    (words) => {
      expect(() => checkWords("comment", words)).toThrow(/^comment has /);
    },
  );
});
