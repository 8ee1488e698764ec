import { describe, expect, test } from "vitest";
import { candidateNames, safeName } from "../../../src/node/files/safe-names.ts";

const names: readonly (readonly [name: string, safe: string])[] = [
  ["orders (2).edi", "orders (2).edi"],
  ["Ärger über 日本.txt", "Ärger über 日本.txt"],
  ["../../etc/passwd", ".._.._etc_passwd"],
  ["..\\..\\boot.ini", ".._.._boot.ini"],
  ["/etc/passwd", "_etc_passwd"],
  ["C:\\x", "C__x"],
  ["a:stream", "a_stream"],
  ["a\u0000b\r\nc\u001b[31m\u0085d\u2028e", "a_b__c_[31m_d_e"],
  ['<>:"|?*', "_______"],
  ["..", "unnamed"],
  [".", "unnamed"],
  ["", "unnamed"],
  ["   ", "unnamed"],
  ["name. . ", "name"],
  ["  name", "name"],
  ["CON", "_CON"],
  ["nul.txt", "_nul.txt"],
  ["com1.tar.gz", "_com1.tar.gz"],
  ["LPT³", "_LPT³"],
  ["AUX .txt", "_AUX .txt"],
  ["console.log", "console.log"],
  ["a\ud800b", "a\ufffdb"],
];

test.each(names)("%j becomes %j", (name, safe) => {
  expect(safeName(name)).toBe(safe);
});

describe("a name that is too long", () => {
  test("keeps its extension, and no character is halved", () => {
    const safe = safeName(`${"日".repeat(200)}.xml`);
    expect(safe).toBe(`${"日".repeat(78)}.xml`);
    expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(240);
  });

  test("loses what only looks like an extension", () => {
    expect(safeName(`a.${"b".repeat(400)}`)).toBe(`a.${"b".repeat(238)}`);
  });
});

test("further names are numbered before the extension", () => {
  expect(firstThree("a.tar.gz")).toEqual(["a.tar.gz", "a.tar (2).gz", "a.tar (3).gz"]);
  expect(firstThree("noext")).toEqual(["noext", "noext (2)", "noext (3)"]);
  expect(firstThree(".hidden")).toEqual([".hidden", ".hidden (2)", ".hidden (3)"]);
});

function firstThree(name: string): string[] {
  const candidates = candidateNames(name);
  return [1, 2, 3].map(() => candidates.next().value);
}
