import { expect, test } from "vitest";
import { budgetsFor, findExcess } from "../src/budgets.ts";

const kind = { name: "bundle", slack: 0.02 };
const budgets = { bundle: { "acme browser": 1000 } };

test("a number that keeps its budget is passed over", () => {
  expect(findExcess(kind, { "acme browser": 1000 }, budgets)).toEqual([]);
});

test("a number over its budget is named, with how much it is over and what to edit", () => {
  expect(findExcess(kind, { "acme browser": 1001 }, budgets)).toEqual([
    "bundle, acme browser: 1001, 1 more than the budget of 1000. " +
      "Save it elsewhere, or raise the number in bench/budgets/budgets.json in the commit that needs it.",
  ]);
});

test("a number without a budget is no number that is kept", () => {
  expect(findExcess(kind, { "acme node": 1 }, budgets)).toEqual([
    "bundle, acme node: no budget in bench/budgets/budgets.json; " +
      "write one with pnpm bench:budgets bundle --update.",
  ]);
});

test("a budget that is written leaves the slack of its kind, and small counts as they are", () => {
  expect(budgetsFor(kind, { bytes: 1000, packages: 4 })).toEqual({ bytes: 1020, packages: 4 });
});

test("a budget that is kept stays beside new ones, be it exceeded", () => {
  const measured = { "acme browser": 2000, "post browser": 1000 };
  expect(budgetsFor(kind, measured, budgets.bundle)).toEqual({
    "acme browser": 1000,
    "post browser": 1020,
  });
});
