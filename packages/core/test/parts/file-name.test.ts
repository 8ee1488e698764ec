import { describe, expect, test } from "vitest";
import { readFileName } from "@signoff/core/provider";

const read = (given: unknown, ownName?: unknown): string =>
  readFileName("name", given, ownName, "give the name to store it under");

describe("the name to send a file under", () => {
  test("is the given one, or else the file's own", () => {
    expect(read("a.txt", "b.txt")).toBe("a.txt");
    expect(read(undefined, "b.txt")).toBe("b.txt");
    expect(read("Rechnung März (2).pdf")).toBe("Rechnung März (2).pdf");
    expect(read("..a")).toBe("..a");
  });

  test.each([undefined, "", null, 7])("is missing, saying what to do: %j", (ownName) => {
    expect(() => read(undefined, ownName)).toThrow(
      expect.objectContaining({
        option: "name",
        message: expect.stringContaining("give the name"),
      }),
    );
  });

  test.each([".", "..", "a/b", "../a", "a\\b", "a\nb", "a\u0000", "a\uD800"])(
    "is no path and has no character that is none: %j",
    (name) => {
      for (const attempt of [() => read(name), () => read(undefined, name)]) {
        expect(attempt).toThrow(expect.objectContaining({ name: "InvalidOptionError" }));
      }
    },
  );

  test("has no white space at its ends where the app gives it", () => {
    expect(() => read("a.txt\n")).toThrow(/white space/);
    expect(() => read(" a.txt")).toThrow(/white space/);
  });
});
