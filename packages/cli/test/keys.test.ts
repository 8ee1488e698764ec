import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hasTerminal, shows } from "@signoff/command-kit/testing";
import { createKey } from "@signoff/core/shared";
import { describe, expect, test } from "vitest";
import { makeFolder, runHere, startInTerminal } from "./support/commands.ts";

const [key, older] = [createKey(), createKey()];

async function emptyStore(): Promise<Record<string, string>> {
  return { SIGNOFF_STORE: `file:${await makeFolder()}` };
}

async function fileWith(text: string): Promise<string> {
  const file = join(await makeFolder(), "signoff.key");
  await writeFile(file, text, { mode: 0o600 });
  return file;
}

describe("the key comes", () => {
  test("from SIGNOFF_KEY, several with blanks between them", async () => {
    const environment = { ...(await emptyStore()), SIGNOFF_KEY: ` ${key}\n${older} ` };
    expect((await runHere(["orphans"], environment)).code).toBe(0);
  });

  test("from the file of --key-file, which goes before the environment", async () => {
    const environment = { ...(await emptyStore()), SIGNOFF_KEY: "none" };
    const file = await fileWith(`${key}\n${older}\n`);
    expect((await runHere(["orphans", "--key-file", file], environment)).code).toBe(0);
    expect((await runHere(["orphans"], environment)).code).toBe(2);
  });

  test("from the file of SIGNOFF_KEY_FILE", async () => {
    const environment = { ...(await emptyStore()), SIGNOFF_KEY_FILE: await fileWith(key) };
    expect((await runHere(["orphans"], environment)).code).toBe(0);
  });

  test.skipIf(!hasTerminal)("from whoever types it, and it is not shown", async () => {
    const { child, ended } = startInTerminal("orphans", await emptyStore());
    await shows(child.stdout, "Key of the store: ");
    child.stdin?.write(`${key}\r`);
    const { code, stdout } = await ended;
    expect(stdout).toContain("Nothing to sign off.");
    expect(stdout).not.toContain(key);
    expect(code).toBe(0);
  });
});

test.each<[what: string, parameters: string[], text: string | undefined, shown: RegExp]>([
  ["no key and no terminal", [], undefined, /no terminal to ask for one: set SIGNOFF_KEY/],
  ["an empty file", [], "\n", /--key-file is empty/],
  ["a passphrase", [], "correct horse battery staple", /--key-file holds no key/],
  ["a key and --unsealed", ["--unsealed"], key, /--unsealed takes no key/],
])("%s is a usage error", async (_, parameters, text, shown) => {
  const files = text === undefined ? [] : ["--key-file", await fileWith(text)];
  const { code, stderr } = await runHere(["orphans", ...parameters, ...files], await emptyStore());
  expect(stderr).toMatch(shown);
  expect(stderr).not.toContain(text?.trim() || "no text");
  expect(code).toBe(2);
});

test("a file of a key that is not there is a usage error", async () => {
  const { code, stderr } = await runHere(
    ["list", "--key-file", "/nowhere/key"],
    await emptyStore(),
  );
  expect(stderr).toContain("--key-file cannot be read: there is no /nowhere/key.");
  expect(code).toBe(2);
});
