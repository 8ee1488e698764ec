import { expect, test } from "vitest";
import * as main from "../src/index.ts";
import * as node from "../src/node.ts";

const own = ["DirectoryError", "FileError", "FilesNotReceivedError"];
const entry: Readonly<Record<string, unknown>> = { ...main, ...node };
const classes = Object.entries(entry).flatMap(([name, value]) =>
  typeof value === "function" && value.prototype instanceof Error ? name : [],
);

test("every class of errors that is exported has its guard", () => {
  expect(classes).toEqual(expect.arrayContaining(own));
  for (const name of classes) {
    const guard = entry[`is${name}`] as (error: unknown) => boolean;
    expect([name, guard?.(new Error(name))]).toEqual([name, false]);
  }
});

test.each(own)("a %s that another installed copy made is known", (name) => {
  const foreign = new Error("from another copy");
  const mark = Symbol.for("@signoff/core/helper-error");
  Object.defineProperty(foreign, mark, { value: name });
  const guard = entry[`is${name}`] as (error: unknown) => boolean;
  expect(guard(foreign)).toBe(true);
});
