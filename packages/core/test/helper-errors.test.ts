import { expect, test } from "vitest";
import { brandHelperError, isHelperError } from "../src/errors/helper-errors.ts";

test("an error of a helper is known by its brand, when another copy made it too", () => {
  const error = new Error("m");
  brandHelperError(error, "SendingError");
  expect([error.name, isHelperError(error, "SendingError")]).toEqual(["SendingError", true]);
  expect(isHelperError(error, "BlastError")).toBe(false);
  const foreign = new Error("from another copy");
  expect(isHelperError(foreign, "SendingError")).toBe(false);
  const mark = Symbol.for("@signoff/core/helper-error");
  Object.defineProperty(foreign, mark, { value: "SendingError" });
  expect(isHelperError(foreign, "SendingError")).toBe(true);
});

test("nothing else is one", () => {
  for (const value of [undefined, null, "SendingError", { name: "SendingError" }, () => {}]) {
    expect(isHelperError(value, "SendingError")).toBe(false);
  }
});
