import { expect, test } from "vitest";
import { formatFailures, parseFailures } from "../src/failures.ts";

test("what failed is found again in an output, each test in a line of its own", () => {
  const names = ["a.test.ts > one", "b.test.ts > a name\nof two lines"];
  const output = `not failed: x\n${formatFailures(names)}1 passed, 2 failed\n`;
  expect(parseFailures(output)).toEqual(["a.test.ts > one", "b.test.ts > a name of two lines"]);
  expect(parseFailures(formatFailures([]))).toEqual([]);
});
