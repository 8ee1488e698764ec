import { expect, test } from "vitest";
import { findExcess } from "../src/budgets.ts";
import { bundle, bundleKind } from "../src/bundle.ts";

test("an app with one login, one call and one sign-off keeps its budget with each package and target", async () => {
  expect(findExcess(bundleKind, await bundleKind.measure())).toEqual([]);
});

test("what is measured is the whole client", async () => {
  const code = await bundle("directlink", "browser");
  expect(code).toContain("/directlink/v1/auth/logout");
  expect(code).not.toMatch(/\bimport\b[^(]/);
});
