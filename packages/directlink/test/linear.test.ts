import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findSlowTexts } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";
import { describeError } from "../src/errors.ts";
import {
  type DirectLinkSession,
  findUpload,
  login,
  readLinkKey,
  reportRows,
} from "../src/index.ts";
import { openJournal } from "../src/node/receive/journal.ts";
import { readJournal } from "../src/node/receive/journal-lines.ts";
import { candidateNames, safeName } from "@signoff/core/provider/node";

function reporting(row: object): DirectLinkSession {
  return {
    GET: async () => ({ data: { rows: [row] }, response: { status: 200 } }),
  } as unknown as DirectLinkSession;
}

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["a link", readLinkKey],
  ["the query of a link", (text) => readLinkKey(`/file?${text}&k=1`)],
  ["a name of the server's", safeName],
  ["the names for a file", (text) => candidateNames(text).next()],
  ["a journal", (text) => readJournal(Buffer.from(text))],
  ["a report", (text) => reportRows({ rows: [{ text }] } as never)],
  ["a row of a report", (text) => findUpload(reporting({ a: text, b: "a" }), { name: "a" })],
  ["an error", (text) => describeError({ description: text })],
];

test.each(readers)("%s is read in time that grows with its length", async (_, read) => {
  expect(await findSlowTexts(read)).toEqual([]);
});

test("a journal of hundreds of thousands of lines is opened", async () => {
  const folder = await mkdtemp(join(tmpdir(), "signoff-journal-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "journal.jsonl");
  const facts = { account: "a", name: "a.csv", length: 1, modified: 0 };
  const lines = Array.from({ length: 200_000 }, (_, requested) =>
    JSON.stringify({ requested, ...facts }),
  );
  await writeFile(path, `${lines.join("\n")}\n`);
  const journal = await openJournal(path);
  expect([journal.transfers.length, journal.nextNumber()]).toEqual([200_000, 200_000]);
  await journal.close();
});

test("a password of megabytes is written for basic authentication", async () => {
  const session = await login({
    baseUrl: "https://mft.example.com",
    username: "acme",
    password: "ї".repeat(200_000),
    auth: "basic",
    fetch: async () => Response.json({ status: 0, description: "" }),
  });
  expect((await session.signOff()).outcome).toBe("unconfirmed");
});
