import { expect, test } from "vitest";
import * as symphony from "../src/index.ts";
import * as codes from "../src/generated/codes.ts";

test("every list of values is exported", () => {
  expect(Object.keys(codes)).toContain("SortOrder");
  expect(symphony).toMatchObject(codes);
});
