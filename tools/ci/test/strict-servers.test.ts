import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** What is tested there is what the emulator passes over, or what it refuses though it is lenient. */
const lenient: ReadonlySet<string> = new Set([
  "packages/emulator/test/directlink-leniency.test.ts",
  "packages/emulator/test/edin-docflow-codes.test.ts",
  "packages/emulator/test/start.test.ts",
  "tools/vendor-client",
]);

const patterns = [
  "packages/*/test/**/*.ts",
  "{bench,consumers,tools}/**/*.ts",
  "examples/*/test/**/*.ts",
];

test("the project's own tests and tools start servers that are strict", () => {
  const files = globSync(patterns, { cwd: root, exclude: ["**/node_modules/**", "**/dist/**"] });
  const calls = files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/startEmulator\(([^)]*)\)/g)].map(
      ([, options = ""]) => ({ file, isStrict: /\bstrict: (?:true|isStrict)\b/.test(options) }),
    ),
  );
  expect(calls.length).toBeGreaterThan(30);
  const others = calls.filter(
    ({ file, isStrict }) => !isStrict && ![...lenient].some((name) => file.startsWith(name)),
  );
  expect(others).toEqual([]);
});
