import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { fitText, paragraph, wrapText } from "../../src/output/fit-text.ts";
import { layTable } from "../../src/output/table.ts";

const columns = [
  { head: "NAME", isTitle: true },
  { head: "WHERE" },
  { head: "COUNT", isNumber: true },
];

describe("a table", () => {
  test("is aligned where it fits, for wide letters too", () => {
    expect(
      layTable(
        columns,
        [
          ["請求", "a.test", "1"],
          ["b", "bb.test", "12"],
        ],
        80,
      ),
    ).toEqual(["NAME  WHERE    COUNT", "請求  a.test       1", "b     bb.test     12"]);
  });

  test("is a block of lines for each row where it does not", () => {
    const rows = [
      ["anna@example.com", "edin.example.com", "1"],
      ["b", "", "2"],
    ];
    expect(layTable(columns, rows, 30)).toEqual([
      "anna@example.com",
      "  where  edin.example.com",
      "  count  1",
      "b",
      "  count  2",
    ]);
  });

  test.each([20, 40, 80])("has no line of more than %i columns", (width) => {
    const long = "請求書-".repeat(40);
    const lines = layTable(columns, [[long, `${long} ${long}`, "1"]], width);
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    expect(lines.join("").replaceAll(/\s|where/g, "")).toContain(long + long);
  });

  test("shows no character that steers the terminal, and breaks no row", () => {
    const lines = layTable(columns, [["a\nb\u001B[2J", "c", "1"]], 80);
    expect(lines[1]).toMatch(/^a\uFFFDb\uFFFD\[2J {2}c/);
    expect(lines).toHaveLength(2);
  });
});

describe("texts", () => {
  test("break between words, and within a word that is longer than a line", () => {
    expect(wrapText("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrapText("abcdefgh ij", 3)).toEqual(["abc", "def", "gh", "ij"]);
    expect(wrapText("", 3)).toEqual([""]);
  });

  test("stand below a beginning of their own", () => {
    expect(paragraph("one two", 8, 4, "ok")).toEqual(["ok  one", "    two"]);
  });

  test.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "ab…"],
    ["請求書", 5, "請求…"],
    ["請求書", 6, "請求書"],
  ])("%s in %i columns is %s", (text, width, fitted) => {
    expect(fitText(text, width)).toBe(fitted);
  });
});
