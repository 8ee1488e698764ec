import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Prepared } from "../src/prepare.ts";
import { createBaselines } from "../src/running/baselines.ts";
import { type MutationResult, runMutation } from "../src/running/run-mutation.ts";
import { createWorkspace, type Workspace } from "../src/running/workspace.ts";

const vitest = fileURLToPath(new URL("../../../node_modules/vitest", import.meta.url));
const source = "export const limit = 3;\nexport const check = (n: number) => n <= limit;\n";
const files = {
  "package.json": "{}",
  "pnpm-workspace.yaml": "",
  "providers.ts": "",
  "tsconfig.base.json": "{}",
  "vitest.config.ts": 'export default { test: { projects: ["packages/*"] } };',
  "bench/package.json": "{}",
  "examples/package.json": "{}",
  "tools/package.json": "{}",
  "packages/a/package.json": '{ "name": "a", "type": "module" }',
  "packages/a/src/check.ts": source,
  "packages/a/test/check.test.ts": `
    import { expect, test } from "vitest";
    import { check } from "../src/check.ts";
    test("takes what is small", () => expect(check(2)).toBe(true));
    test("refuses what is large", async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(check(5)).toBe(false);
    });
  `,
  "packages/a/test/red.test.ts": `
    import { expect, test } from "vitest";
    test("is red", () => expect(1).toBe(2));
  `,
};

let folder: string;
let workspace: Workspace;
const baselines = createBaselines();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mutations-"));
  const root = join(folder, "root");
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  await mkdir(join(root, "node_modules"));
  await symlink(vitest, join(root, "node_modules/vitest"));
  await mkdir(join(folder, "one"));
  workspace = await createWorkspace(root, join(folder, "one"), {
    beginning: 8_000,
    shortest: 1_000,
  });
});

afterAll(async () => {
  workspace.end();
  await rm(folder, { recursive: true, force: true });
});

async function run(text: string, tests = ["check"]): Promise<MutationResult> {
  const prepared: Prepared = {
    mutation: { name: "some", row: "https", in: "a", guard: "", tests },
    change: { file: "packages/a/src/check.ts", line: 1, text },
    tests: tests.map((name) => `packages/a/test/${name}.test.ts`),
  };
  return runMutation(workspace, baselines, prepared);
}

test("a mutation is killed by the test that fails, and leaves nothing to the next", async () => {
  const early = await run(source.replace("n <= limit", "false"));
  expect(early).toMatchObject({ verdict: "killed", by: "takes what is small" });
  const late = await run(source.replace("n <= limit", "true"));
  expect(late).toMatchObject({ verdict: "killed", by: "refuses what is large" });
  expect(await run(source.replace("3", "4"))).toMatchObject({ verdict: "SURVIVED" });
  const copy = join(folder, "one/copy/packages/a/src/check.ts");
  expect(await readFile(copy, "utf8")).toBe(source);
});

test("a mutation that hangs is ended, and the next one runs", async () => {
  const hung = await run(source.replace("n <= limit", "{ for (;;); }"));
  expect(hung).toMatchObject({ verdict: "BROKEN", by: "it hangs" });
  expect(await run(source.replace("n <= limit", "true"))).toMatchObject({ verdict: "killed" });
});

test("a mutation whose code cannot be loaded proves nothing", async () => {
  expect(await run("export const check = ;")).toMatchObject({ verdict: "BROKEN" });
});

test("tests that fail without a mutation prove nothing", async () => {
  const result = await run(source.replace("n <= limit", "true"), ["check", "red"]);
  expect(result).toMatchObject({ verdict: "BROKEN", by: "is red, without the mutation, too" });
});
