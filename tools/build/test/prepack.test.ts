import { run } from "@signoff/test-support";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const core = fileURLToPath(new URL("../../../packages/core/", import.meta.url));

/** What a package manager that runs the tests tells its children of itself would be taken for npm's own. */
const asUser = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => name.startsWith("npm_"))
    .map((name) => [name, undefined]),
);

test.each([["pack"], ["publish", "--dry-run"]])(
  "npm %s is refused, with what to run instead",
  async (...command) => {
    const parameters = [...command, "--json"];
    const { status, stdout, stderr } = await run("npm", parameters, { cwd: core, env: asUser });
    expect(status).not.toBe(0);
    expect(stdout).not.toContain(".tgz");
    expect(stderr).toMatch(
      /@signoff\/core is packed and published by pnpm alone: .* pnpm@[\d.]+ publish/,
    );
  },
);
