import { findSlowTexts } from "@signoff/test-support";
import { expect, test } from "vitest";
import { fillIn, hasMark, readCommandLine } from "../../src/transfer/hooks/command-line.ts";

/** The words, or why there are none. */
function read(text: string): unknown {
  try {
    return readCommandLine(text, "--exec");
  } catch (error) {
    return error;
  }
}

test.each([
  ["import {}", ["import", "{}"]],
  ["  import   --to  erp {} ", ["import", "--to", "erp", "{}"]],
  ["'/opt/my tools/import' \"{}\" ''", ["/opt/my tools/import", "{}", ""]],
  ["import --name='a b'\"c d\"e", ["import", "--name=a bc de"]],
  ['C:\\tools\\import.exe "{}"', ["C:\\tools\\import.exe", "{}"]],
  ["import $HOME ; rm `x` | y > z", ["import", "$HOME", ";", "rm", "`x`", "|", "y", ">", "z"]],
  [`import "it's" 'say "hi"'`, ["import", "it's", 'say "hi"']],
])("the words of %s", (text, words) => {
  expect(readCommandLine(text, "--exec")).toEqual(words);
});

test.each([
  ["", /^--exec is empty/],
  ["  ", /^--exec is empty/],
  ["''", /^--exec is empty/],
  ["import 'a", /^--exec has a quotation mark without an end/],
  ['import a"b {}', /^--exec has a quotation mark without an end/],
])("no command line: %j", (text, message) => {
  expect(() => readCommandLine(text, "--exec")).toThrow(message);
});

test("a value is one word, whatever is in it", () => {
  const path = '/in/a b\'; rm -rf $& "$(x)".csv';
  const line = fillIn(["import", "--file={}", "{}"], { "{}": path });
  expect(line).toEqual(["import", `--file=${path}`, path]);
});

test("the program itself is no place for a value", () => {
  expect(fillIn(["{}", "a"], { "{}": "/in/a.csv" })).toEqual(["{}", "a"]);
  expect(hasMark(["{}"], "{}")).toBe(false);
});

test("a long command line is read in time that grows with its length", async () => {
  expect(await findSlowTexts(read)).toEqual([]);
});
