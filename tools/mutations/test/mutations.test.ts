import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { mutations } from "../src/mutations.ts";
import { prepare } from "../src/prepare.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("every guard is found once, and its tests are there", async () => {
  expect(await prepare(root, mutations)).toHaveLength(mutations.length);
});

test("names are unique, and every mutation has tests", () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  expect(mutations.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test("every row has its mutations", () => {
  expect(new Set(mutations.map(({ row }) => row)).size).toBe(29);
});
