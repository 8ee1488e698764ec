import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openInbox } from "../../../src/node/receive/inbox.ts";
import { placeFile } from "../../../src/node/receive/place.ts";

/** Places so many files of one name; gives how often a name was looked up, and how many there are then. */
async function lookUps(count: number): Promise<{ asked: number; placed: number }> {
  const directory = await mkdtemp(join(tmpdir(), "signoff-names-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const inbox = await openInbox(directory);
  const has = vi.spyOn(inbox.chosenNames, "has");
  for (let number = 1; number <= count; number += 1) {
    const facts = { account: "a", name: "report.csv", length: 1, modified: number };
    await inbox.journal.append({ requested: number, ...facts });
    await writeFile(inbox.partOf(number).part, "a");
    await placeFile(inbox, number, "report.csv");
  }
  const asked = has.mock.calls.length;
  await inbox.journal.finish([]);
  await inbox.close();
  return { asked, placed: (await readdir(directory)).length };
}

test("the name of each of many files of one name is found at once", async () => {
  const few = await lookUps(20);
  const twice = await lookUps(40);
  expect([few.placed, twice.placed]).toEqual([20, 40]);
  expect(twice.asked).toBeLessThanOrEqual(2 * few.asked + 2);
});
