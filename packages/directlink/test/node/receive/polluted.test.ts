import { expect, onTestFinished, test } from "vitest";
import { inParallel } from "../../../src/node/receive/in-parallel.ts";
import {
  applyLine,
  type JournalLine,
  printLine,
  readJournal,
  type Transfers,
} from "../../../src/node/receive/journal-lines.ts";
import { all } from "../../support/odd-server.ts";

/** Has every object inherit a property until the test ends. */
function pollute(name: string, value: unknown): void {
  // oxlint-disable-next-line no-extend-native -- the subject
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  onTestFinished(() => void Reflect.deleteProperty(Object.prototype, name));
}

function noStop(): never {
  throw new Error("nothing runs any more");
}

test("an error that every object inherits is no failure of a file", async () => {
  pollute("error", new Error("inherited"));
  const results = inParallel([1, 2, 3], 1, (item) => Promise.resolve(item), noStop);
  expect(await all(results)).toEqual([1, 2, 3]);
});

test.each(["requested", "complete", "placed", "dropped", "target", "reserved"])(
  "what every object inherits as %s stands in no line of the journal",
  (name) => {
    const facts = { account: "ACME", name: "a", length: 3, modified: 1 };
    const lines: readonly JournalLine[] = [
      { requested: 1, ...facts },
      { complete: 1, target: "a" },
      { placed: 1 },
    ];
    const bytes = Buffer.from(lines.map(printLine).join(""));
    const { transfers, end } = readJournal(bytes);
    pollute(name, 1);
    expect(readJournal(bytes)).toEqual({ transfers, end });
    const told: Transfers = new Map();
    for (const line of lines) applyLine(told, line);
    expect(told).toEqual(transfers);
  },
);
