import { link, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { receiveFiles } from "../../../src/node.ts";
import { signOn, startServer } from "../../support/index.ts";
import { addFiles, contentsOf, receiveAll, temporaryDirectory } from "./support.ts";

const own = "what is not the server's to change";

/** A file elsewhere, to which somebody who may write into the directory leads. */
async function plantFile(): Promise<{ readonly elsewhere: string; readonly directory: string }> {
  const elsewhere = join(await temporaryDirectory(), "elsewhere");
  await writeFile(elsewhere, own);
  const directory = await temporaryDirectory();
  await mkdir(join(directory, ".signoff"));
  return { elsewhere, directory };
}

describe.each([
  ["a symbolic link", symlink],
  ["a hard link", link],
])("%s", (_, plant) => {
  test("in the place of a temporary file is taken away, not followed", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    addFiles(server, ["a.txt", "new bytes"]);
    const { elsewhere, directory } = await plantFile();
    for (let number = 0; number < 5; number += 1) {
      await plant(elsewhere, join(directory, ".signoff", `${number}.part`));
    }
    await receiveAll(session, directory);
    expect(await readFile(elsewhere, "utf8")).toBe(own);
    expect(await contentsOf(directory)).toEqual({ "a.txt": "new bytes" });
  });

  test("that is planted once receiving has begun is not followed either", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    addFiles(server, ["a.txt", "first"], ["b.txt", "second"]);
    const { elsewhere, directory } = await plantFile();
    for await (const { name } of receiveFiles(session, directory, { concurrency: 1 })) {
      if (name !== "a.txt") continue;
      const taken = await readdir(join(directory, ".signoff"));
      for (let number = 0; number < 9; number += 1) {
        if (taken.includes(`${number}.part`)) continue;
        await plant(elsewhere, join(directory, ".signoff", `${number}.part`));
      }
    }
    expect(await readFile(elsewhere, "utf8")).toBe(own);
    expect(await contentsOf(directory)).toMatchObject({ "a.txt": "first", "b.txt": "second" });
  });

  test("in the place of the journal is refused before a file is asked for", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    addFiles(server, ["a.txt", "new bytes"]);
    const { elsewhere, directory } = await plantFile();
    await plant(elsewhere, join(directory, ".signoff", "journal.jsonl"));
    await expect(receiveAll(session, directory)).rejects.toMatchObject({
      name: "DirectoryError",
      reason: "damaged",
    });
    expect(await readFile(elsewhere, "utf8")).toBe(own);
    expect(server.requests.some(({ operationId }) => operationId === "downloadFile")).toBe(false);
  });
});

test("a link in the place of the folder is refused", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  addFiles(server, ["a.txt", "new bytes"]);
  const [elsewhere, directory] = [await temporaryDirectory(), await temporaryDirectory()];
  await symlink(elsewhere, join(directory, ".signoff"));
  await expect(receiveAll(session, directory)).rejects.toMatchObject({
    name: "DirectoryError",
    message: expect.stringContaining("is a link, or no directory"),
  });
  expect(await readdir(elsewhere)).toEqual([]);
});
