import { expect, onTestFinished, test, vi } from "vitest";
import { endWithin } from "../src/exit/within-budget.ts";
import type { Receipt } from "../src/index.ts";

const receipt = { account: "kept" } as Receipt;
const proper = { signOff: async () => receipt };

test.each([
  ["never answers", () => new Promise<never>(() => {})],
  [
    "throws",
    () => {
      throw new Error("no sign-off");
    },
  ],
])(
  "a session whose sign-off %s keeps neither the process nor the receipts of others",
  async (_, signOff) => {
    const emitWarning = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    onTestFinished(() => emitWarning.mockRestore());
    const told: (readonly Receipt[])[] = [];
    await endWithin(
      10,
      () => [{ signOff }, proper],
      (receipts) => void told.push(receipts),
    );
    expect(told).toEqual([[receipt]]);
    expect(emitWarning.mock.calls).toEqual([
      [expect.stringContaining("may still be alive"), "SignOffWarning"],
    ]);
  },
);
