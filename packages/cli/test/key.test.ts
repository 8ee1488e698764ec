import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { recordsOf } from "@signoff/command-kit/testing";
import { keyIdsOf } from "@signoff/core/shared";
import { expect, test } from "vitest";
import { makeFolder, runHere, start } from "./support/commands.ts";

test("key prints a key alone on standard output, and what to do with it on standard error", async () => {
  const { code, stdout, stderr } = await start(["key"]).ended;
  const key = stdout.trimEnd();
  expect(Buffer.from(key, "base64")).toHaveLength(32);
  expect(stdout).toBe(`${key}\n`);
  const [id = ""] = await keyIdsOf(key);
  expect(stderr).toContain(`This is the key ${id}`);
  expect(stderr).toContain("SIGNOFF_KEY");
  expect(stderr).not.toContain(key);
  expect(code).toBe(0);
});

test("two keys are never the same", async () => {
  const [one, other] = await Promise.all([runHere(["key"]), runHere(["key"])]);
  expect(one.stdout).not.toBe(other.stdout);
});

test("--out writes it to a file that only its owner can read, and shows it nowhere", async () => {
  const file = join(await makeFolder(), "signoff.key");
  const before = process.umask(0);
  const { code, stdout, stderr } = await runHere(["key", "--out", file]);
  process.umask(before);
  const key = (await readFile(file, "utf8")).trimEnd();
  const [id = ""] = await keyIdsOf(key);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(stdout).toContain(`The key ${id} is in ${file}`);
  expect(stdout + stderr).not.toContain(key);
  expect(code).toBe(0);
});

test("--out writes over no file", async () => {
  const file = join(await makeFolder(), "signoff.key");
  await writeFile(file, "the only copy");
  const { code, stdout, stderr } = await runHere(["key", "--out", file]);
  expect(stderr).toContain("is there already");
  expect(await readFile(file, "utf8")).toBe("the only copy");
  expect([code, stdout]).toEqual([2, ""]);
});

test("--out into a folder that is not there", async () => {
  const file = join(await makeFolder(), "a", "signoff.key");
  const { code, stderr } = await runHere(["key", "--out", file]);
  expect(stderr).toContain("there is no folder for");
  expect(code).toBe(2);
});

test("--json tells the key, or where it is, with its id", async () => {
  const printed = recordsOf((await runHere(["key", "--json"])).stdout);
  expect(printed).toEqual([
    {
      type: "key",
      id: (await keyIdsOf(String(printed[0]?.["key"])))[0],
      key: expect.any(String),
    },
  ]);
  const path = join(await makeFolder(), "signoff.key");
  const written = recordsOf((await runHere(["key", "--json", "--out", path])).stdout);
  expect(written).toEqual([{ type: "key", id: expect.any(String), path }]);
});
