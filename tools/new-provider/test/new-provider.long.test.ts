import { run } from "@signoff/test-support";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What was wrong; nothing where it ended well. */
async function faultsOf(
  cwd: string,
  [program = "", ...parameters]: readonly string[],
): Promise<string> {
  const { status, stdout, stderr } = await run(program, parameters, { cwd });
  return status === 0 ? "" : `${program} ${parameters.join(" ")}: ${stdout}${stderr}`;
}

test("a new provider compiles, is lint-free, and passes its tests at once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "signoff-new-provider-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const clone = join(folder, "signoff");
  const cloning = ["git", "clone", "--quiet", "--local", "--no-hardlinks", root, clone];
  expect(await faultsOf(root, cloning)).toBe("");
  for (const command of [
    "pnpm install --frozen-lockfile --prefer-offline",
    "pnpm run new-provider acme-files",
    "tsc --project packages/acme-files",
    "tsc --project packages/emulator",
    "tsc --project packages/signoff",
    "oxlint --type-aware --deny-warnings packages/acme-files",
    "vitest run packages/acme-files tools/ci/test/provider-plan.test.ts",
  ]) {
    expect(await faultsOf(clone, command.split(" "))).toBe("");
  }
}, 600_000);
