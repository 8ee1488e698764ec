import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** A blank line counts, and so does a comment. */
function functionOf(lines: number): string {
  const body = ["  // Works.", "", ...Array<string>(lines - 4).fill("  work();")];
  return ["export function long(work: () => void): void {", ...body, "}", ""].join("\n");
}

/** Lints a file with one function of so many lines by the project's rules, and tells whether it is called too long. */
function isTooLong(file: string, lines: number): boolean {
  const folder = mkdtempSync(join(tmpdir(), "long-functions-"));
  try {
    copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), functionOf(lines));
    const { stdout } = spawnSync(join(root, "node_modules/.bin/oxlint"), [file], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout).toContain("on 1 file");
    return stdout.includes("max-lines-per-function");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("no function in the sources of a package is longer than 50 lines", () => {
  expect(isTooLong("packages/core/src/session/long.ts", 50)).toBe(false);
  expect(isTooLong("packages/core/src/session/long.ts", 51)).toBe(true);
});

test("in tests and tools there may be longer ones", () => {
  expect(isTooLong("packages/core/test/long.ts", 51)).toBe(false);
  expect(isTooLong("tools/ci/src/long.ts", 51)).toBe(false);
});
