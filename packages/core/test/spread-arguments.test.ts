import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const packages = fileURLToPath(new URL("../../", import.meta.url));

/** Calls that are often given a whole list as their arguments, of which an engine takes some tens of thousands. */
const calls =
  /(?:Math\.(?:max|min|hypot)|\.(?:push|unshift|splice|concat|apply)|String\.from(?:CharCode|CodePoint)|(?:Array|Uint8Array|Buffer)\.of)\((?:[^()[\]{}]*,\s*)?\.\.\.(?!\[\])/;

async function sourcesOf(name: string): Promise<string[]> {
  const folder = join(packages, name, "src");
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
    .map((file) => join(folder, file));
}

test("the twin: such a call is found", () => {
  expect("Math.max(0, ...numbers)").toMatch(calls);
  expect("list.push(...others)").toMatch(calls);
  expect("String.fromCharCode(...bytes)").toMatch(calls);
  expect("list.push({ ...other }, [...others])").not.toMatch(calls);
});

test("no list of any length is spread into arguments", async () => {
  const names = await readdir(packages);
  const files = (await Promise.all(names.map(sourcesOf))).flat();
  expect(files.length).toBeGreaterThan(300);
  const found = await Promise.all(
    files.map(async (file) => [file, calls.exec(await readFile(file, "utf8"))?.[0]] as const),
  );
  expect(found.filter(([, call]) => call !== undefined)).toEqual([]);
});
