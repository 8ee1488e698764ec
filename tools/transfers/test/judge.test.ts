import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedBytes } from "@signoff/emulator";
import { expect, onTestFinished, test } from "vitest";
import { createJudge, type Judge } from "../src/judge.ts";

const file = { name: "a.bin", size: 1000, seed: "a", modified: 1 };
const content = Buffer.concat([...generatedBytes(file.size, file.seed)]);
const download = { path: "/directlink/v1/download/file", status: 200, length: file.size };
const backup = { ...download, path: "/directlink/v1/download/file/backup" };

/** A judge of a directory that holds these files. */
async function judgeOf(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<{ readonly judge: Judge; readonly directory: string }> {
  const directory = await mkdtemp(join(tmpdir(), "signoff-judge-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(directory, name), bytes);
  return { judge: createJudge(directory, [file]), directory };
}

test("a file that arrived whole is no problem", async () => {
  const { judge } = await judgeOf({ "a.bin": content });
  expect(await judge.conclude()).toEqual([]);
});

test.each([
  ["is missing", {}, ["did not arrive: a.bin 1000"]],
  [
    "has other bytes",
    { "a.bin": content.toReversed() },
    ["did not arrive: a.bin 1000", "arrived, but should not: a.bin 1000"],
  ],
  ["came twice", { "a.bin": content, "a (2).bin": content }, ["arrived, but should not: a.bin"]],
])("a file that %s is one", async (_, files, problems) => {
  const { judge } = await judgeOf(files);
  expect(await judge.conclude()).toEqual(
    problems.map((problem) => expect.stringMatching(`^${problem}`) as string),
  );
});

test("what was left in the directory is one", async () => {
  const { judge, directory } = await judgeOf({ "a.bin": content });
  await mkdir(join(directory, ".signoff"));
  expect(await judge.conclude()).toEqual([".signoff was left in the directory"]);
});

test("a file that was asked for twice is one, a refused request is not", async () => {
  const { judge, directory } = await judgeOf({});
  for (const passage of [download, { ...download, status: 404 }, download]) judge.watch(passage);
  await writeFile(join(directory, "a.bin"), content);
  expect(await judge.conclude()).toEqual(["a file of 1000 bytes was asked for twice"]);
});

test("a file that was fetched again although it was in place is one", async () => {
  const { judge } = await judgeOf({ "a.bin": content });
  judge.watch(backup);
  expect(await judge.conclude()).toEqual([
    "a file of 1000 bytes was fetched again although it was in place",
  ]);
});
