import { run } from "@signoff/test-support";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const core = fileURLToPath(new URL("../../../packages/core/", import.meta.url));

test.each([["pack"], ["publish", "--dry-run"]])(
  "npm %s is refused, with what to run instead",
  async (...command) => {
    const { status, stdout, stderr } = await run("npm", [...command, "--json"], { cwd: core });
    expect(status).not.toBe(0);
    expect(stdout).not.toContain(".tgz");
    expect(stderr).toMatch(
      /@signoff\/core is packed and published by pnpm alone: .* pnpm@[\d.]+ publish/,
    );
  },
);
