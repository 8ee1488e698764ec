import { expect, test } from "vitest";
import { type Action, decide, type Situation } from "../../../src/node/receive/decide.ts";

const journals = ["none", "requested", "complete", "placed"] as const;
const parts = ["absent", "partial", "whole"] as const;

/** By journal, listed, in backup (each of the three states of the temporary file if it does not matter). */
const table: readonly (readonly [
  journal: Situation["journal"],
  listed: boolean,
  inBackup: boolean,
  part: Situation["part"] | "any",
  action: Action,
])[] = [
  ["none", false, false, "any", "leave"],
  ["none", false, true, "any", "leave"],
  ["none", true, false, "any", "download"],
  ["none", true, true, "any", "download"],
  ["requested", false, false, "any", "lost"],
  ["requested", false, true, "any", "repair"],
  ["requested", true, false, "any", "download"],
  ["requested", true, true, "any", "repair"],
  ["complete", false, false, "absent", "note"],
  ["complete", false, true, "absent", "note"],
  ["complete", true, false, "absent", "note"],
  ["complete", true, true, "absent", "note"],
  ["complete", false, false, "partial", "reopen"],
  ["complete", false, true, "partial", "reopen"],
  ["complete", true, false, "partial", "reopen"],
  ["complete", true, true, "partial", "reopen"],
  ["complete", false, false, "whole", "place"],
  ["complete", false, true, "whole", "place"],
  ["complete", true, false, "whole", "place"],
  ["complete", true, true, "whole", "place"],
  ["placed", false, false, "any", "leave"],
  ["placed", false, true, "any", "leave"],
  ["placed", true, false, "any", "leave"],
  ["placed", true, true, "any", "leave"],
];

const cases = table.flatMap(([journal, listed, inBackup, part, action]) =>
  (part === "any" ? parts : [part]).map((one) => ({
    journal,
    listed,
    inBackup,
    part: one,
    action,
  })),
);

test.each(cases)(
  "journal $journal, listed $listed, in backup $inBackup, part $part: $action",
  ({ action, ...situation }) => {
    expect(decide(situation)).toBe(action);
  },
);

test("the table has each situation once", () => {
  const seen = new Set(
    cases.map(({ journal, listed, inBackup, part }) => `${journal} ${listed} ${inBackup} ${part}`),
  );
  expect(cases).toHaveLength(journals.length * 2 * 2 * parts.length);
  expect(seen.size).toBe(cases.length);
});
