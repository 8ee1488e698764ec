import { describe, expect, test } from "vitest";
import type { Mistake } from "./model/decisions.ts";
import { createRules, twoMembers } from "./model/first.ts";
import { search } from "./model/search.ts";
import { told } from "./model/told.ts";
import type { Faults } from "./model/world.ts";

describe("two members and a sweep, through every order of their steps", () => {
  test("of which one logs in: nothing is wrong in any state", () => {
    const found = search(twoMembers([1, 0], {}), createRules());
    expect(told("no fault", found)).toBeUndefined();
    expect(found.whole).toBe(true);
  });

  test.each<keyof Faults>(["crash", "suspicion", "lost", "late", "lostLogin"])(
    "with one %s: nothing is wrong in the nearest states",
    (fault) => {
      const found = search(twoMembers([1, 1], { [fault]: 1 }), createRules(), 2_500);
      expect(told(`one ${fault}`, found)).toBeUndefined();
    },
  );

  test.each<[Mistake, Partial<Faults>, string]>([
    ["request before the turn", {}, "1: "],
    ["publish unchecked", { suspicion: 1 }, "2: "],
    ["nothing taken back", { late: 1 }, "8: "],
    ["strike before the receipt", {}, "4: "],
    ["turn ignored", {}, "1: "],
  ])("%s: something is wrong", (mistake, faults, wrong) => {
    const found = search(twoMembers([1, 1], faults), createRules(mistake), 50_000);
    expect(found.wrong).toContain(wrong);
  });
});
