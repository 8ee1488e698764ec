import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@signoff/test-support";
import { expect, onTestFinished, test } from "vitest";

const root = join(import.meta.dirname, "..");
const page = join(root, "../../docs/shared-sessions.md");

async function examples(): Promise<string[]> {
  return Array.from(
    (await readFile(page, "utf8")).matchAll(/```ts\n([\s\S]*?)```/g),
    ([, code]) => code!,
  );
}

/** What the compiler says of some modules of this package. */
async function compile(modules: readonly string[]): Promise<string> {
  // Beside the dependencies of this package, so that they are found.
  const folder = await mkdtemp(join(root, "node_modules/.docs-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = modules.map((_, index) => `example-${index + 1}.ts`);
  await Promise.all(files.map((file, index) => writeFile(join(folder, file), modules[index]!)));
  const config = { extends: "../../tsconfig.json", include: [], files };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  return (await run("tsc", ["-p", folder], { cwd: root })).stdout;
}

test("the examples of the page about shared sessions compile", async () => {
  const modules = await examples();
  expect(modules.length).toBeGreaterThan(3);
  expect(await compile(modules)).toBe("");
});

test("an example with a misspelled option would be found", async () => {
  const [first = ""] = await examples();
  expect(await compile([first.replace("password:", "pasword:")])).toContain("pasword");
});
