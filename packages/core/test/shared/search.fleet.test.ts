import { describe, expect, test } from "vitest";
import { createRules, twoMembers } from "./model/first.ts";
import { search } from "./model/search.ts";
import { told } from "./model/told.ts";
import type { Faults } from "./model/world.ts";

const tenMinutes = 600_000;

describe("all states of two members and a sweep", () => {
  test.each<readonly [name: string, logins: readonly number[], faults: Partial<Faults>]>([
    ["two logins, no fault", [1, 1], {}],
    ["a crash", [1, 0], { crash: 1 }],
    ["a false suspicion", [1, 0], { suspicion: 1 }],
    ["a lost answer of the store", [1, 0], { lost: 1 }],
    ["a late write", [1, 0], { late: 1 }],
    ["a login that is not answered", [1, 0], { lostLogin: 1 }],
    ["a crash and a false suspicion", [1, 0], { crash: 1, suspicion: 1 }],
  ])(
    "%s: nothing is wrong in any",
    (name, logins, faults) => {
      const found = search(twoMembers(logins, faults), createRules());
      expect(told(name, found)).toBeUndefined();
      expect(found.whole).toBe(true);
    },
    tenMinutes,
  );

  test(
    "one fault of each kind: nothing is wrong in the nearest 300,000",
    () => {
      const all = { crash: 1, suspicion: 1, lost: 1, late: 1, lostLogin: 1 };
      const found = search(twoMembers([1, 1], all), createRules(), 300_000);
      expect(told("one fault of each kind", found)).toBeUndefined();
    },
    tenMinutes,
  );
});
