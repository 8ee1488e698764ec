import { access } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { applyTo, findStale } from "../src/apply.ts";
import type { Mutation } from "../src/mutation.ts";
import { mutations } from "../src/mutations.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const mutation: Mutation = {
  name: "some-guard",
  row: "https",
  file: "some.ts",
  find: "a && b",
  replace: "a",
  tests: [],
};

test("every guard stands exactly once where the list says", async () => {
  expect(await findStale(root, mutations)).toEqual([]);
});

test("names are unique, and the tests are there", async () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  for (const file of new Set(mutations.flatMap(({ tests }) => tests))) await access(root + file);
});

test("every row has its mutations", () => {
  expect(new Set(mutations.map(({ row }) => row)).size).toBe(16);
  expect(mutations.every(({ find, replace, tests }) => find !== replace && tests.length > 0)).toBe(
    true,
  );
});

test("a guard is taken out as it is written, whatever characters it has", () => {
  expect(applyTo("if (a && b) c", { ...mutation, replace: "$&" })).toBe("if ($&) c");
});

test.each([
  ["gone", "if (a) c", "0 times"],
  ["there twice", "a && b; a && b", "2 times"],
])("a guard that is %s is told by name", (_, text, times) => {
  expect(() => applyTo(text, mutation)).toThrow(/some-guard/);
  expect(() => applyTo(text, mutation)).toThrow(times);
});
