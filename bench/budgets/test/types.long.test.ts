import { expect, test } from "vitest";
import { findExcess } from "../src/budgets.ts";
import { typesKind } from "../src/types.ts";

test("an app of many typed calls keeps its budget of type instantiations", async () => {
  expect(findExcess(typesKind, await typesKind.measure())).toEqual([]);
});
