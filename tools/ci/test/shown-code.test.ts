import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

const patterns = ["{,docs/,packages/*/}*.md", "examples/*/src/**/*.{ts,js}"];

/**
 * What says that something is there, other than a variable of the environment, and what says that it is of another type,
 * other than a mock of a session.
 */
const assertions = {
  "!": /(?<!\bprocess\.env\.\w*)[\w\])]!(?=[.[\];,)}:\s]|$)/,
  as: /(?<!\*) as (?!\w+Session\b)[A-Z]\w*/,
};

/** The lines of code in a file, which is a page with blocks of code, or code. */
function codeOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  const blocks = [...text.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
  return (file.endsWith(".md") ? blocks.join("") : text).split("\n");
}

test.each(Object.entries(assertions))(
  "no code that is shown needs %s to work with an answer",
  (_, assertion) => {
    const files = globSync(patterns, { cwd: root, exclude: ["**/node_modules/**"] });
    expect(files.length).toBeGreaterThan(20);
    const lines = files.flatMap((file) => codeOf(file).map((line) => `${file}: ${line.trim()}`));
    expect(lines.filter((line) => assertion.test(line.replace(/\/\/.*$/, "")))).toEqual([]);
  },
);
