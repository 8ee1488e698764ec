import { expect, test } from "vitest";
import { formatSlowest } from "../src/slowest.ts";

test("the ten slowest files are listed, the slowest first", () => {
  const files = Array.from({ length: 12 }, (_, index) => ({
    path: `a/${index}.test.ts`,
    duration: (index + 1) * 1000,
  }));
  const lines = formatSlowest(files).trim().split("\n").slice(1);
  expect(lines).toHaveLength(10);
  expect(lines[0]?.trim()).toBe("12.0 s  a/11.test.ts");
  expect(lines.at(-1)?.trim()).toBe("3.0 s  a/2.test.ts");
});

test("nothing is told where nothing ran", () => {
  expect(formatSlowest([])).toBe("");
});
