import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openJournal } from "../../../src/node/receive/journal.ts";
import { printLine } from "../../../src/node/receive/journal-lines.ts";
import { temporaryDirectory } from "./support.ts";

const facts = { account: "ACME", name: "a\nb", length: 3, modified: 1 };

async function journalWith(...texts: string[]): Promise<string> {
  const path = join(await temporaryDirectory(), "journal.jsonl");
  await writeFile(path, texts.join(""));
  return path;
}

test("a journal tells the next process what was written", async () => {
  const path = join(await temporaryDirectory(), "journal.jsonl");
  const journal = await openJournal(path);
  await journal.append({ requested: journal.nextNumber(), ...facts });
  await journal.append({ requested: journal.nextNumber(), ...facts });
  await journal.append({ complete: 1, target: "a_b" });
  await journal.append({ placed: 1 });
  const { transfers } = journal;
  await journal.close();
  const again = await openJournal(path);
  expect(again.transfers).toEqual(transfers);
  expect(transfers.map(({ state }) => state)).toEqual(["placed", "requested"]);
  expect(again.nextNumber()).toBe(3);
  await again.close();
});

test.each(["{", '{"complete":1,"tar', "\0\0\0\n", '{"placed"\n'])(
  "a last line torn to %j is taken off before the next one is written",
  async (torn) => {
    const whole = printLine({ requested: 1, ...facts });
    const path = await journalWith(whole, torn);
    const journal = await openJournal(path);
    expect(journal.transfers.map(({ state }) => state)).toEqual(["requested"]);
    await journal.append({ complete: 1, target: "a_b" });
    await journal.close();
    expect(await readFile(path, "utf8")).toBe(whole + printLine({ complete: 1, target: "a_b" }));
  },
);

test.each(["{\n", '{"requested":1}\n', '{"unknown":1}\n', "\n"])(
  "damage in the middle, %j, is an error that says what to do",
  async (damage) => {
    const path = await journalWith(printLine({ requested: 1, ...facts }), damage, '{"placed":1}\n');
    await expect(openJournal(path)).rejects.toMatchObject({
      name: "DirectoryError",
      reason: "damaged",
      message: expect.stringMatching(/line 2 is damaged\. Move it away/) as string,
    });
  },
);

test("what is to be kept survives the end, and nothing else", async () => {
  const path = await journalWith();
  const journal = await openJournal(path);
  for (const number of [1, 2, 3]) await journal.append({ requested: number, ...facts });
  await journal.append({ complete: 2, target: "x", reserved: true });
  const keep = journal.transfers.slice(1);
  await journal.finish(keep);
  expect((await openJournal(path)).transfers).toEqual(keep);
});

test("a new one that cannot take its place does not stay", async () => {
  const path = await journalWith();
  const journal = await openJournal(path);
  await journal.append({ requested: 1, ...facts });
  await rm(path);
  await mkdir(path);
  await expect(journal.finish(journal.transfers)).rejects.toThrow("rename");
  expect(await readdir(dirname(path))).toEqual([basename(path)]);
});

test("with nothing to keep the file goes", async () => {
  const path = await journalWith(printLine({ requested: 1, ...facts }));
  await (await openJournal(path)).finish([]);
  await expect(stat(path)).rejects.toMatchObject({ code: "ENOENT" });
});

test("lines that are written at once follow each other", async () => {
  const path = await journalWith();
  const journal = await openJournal(path);
  const numbers = Array.from({ length: 50 }, () => journal.nextNumber());
  await Promise.all(numbers.map((number) => journal.append({ requested: number, ...facts })));
  await journal.close();
  await appendFile(path, "{");
  expect((await openJournal(path)).transfers.map(({ number }) => number)).toEqual(numbers);
});
