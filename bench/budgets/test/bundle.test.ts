import { join } from "node:path";
import { expect, test } from "vitest";
import { findExcess } from "../src/budgets.ts";
import { bundle, bundleKind, splitByNeed } from "../src/bundle.ts";
import { roomOf, roomsKind } from "../src/rooms.ts";

const root = join(import.meta.dirname, "../../..");

function chunk(fileName: string, imports: readonly string[], isEntry = false) {
  return { fileName, imports: [...imports], isEntry };
}

test("an app with one login, one call and one sign-off keeps its budget with each package and target", async () => {
  expect(findExcess(bundleKind, await bundleKind.measure())).toEqual([]);
});

test("what is measured is the whole client", async () => {
  const code = await bundle("directlink", "browser");
  expect(code).toContain("/directlink/v1/auth/logout");
  // Chunks may take from one another, and from nothing else.
  expect(code).not.toMatch(/\b(?:import|from)\s*["'](?!\.\/)/);
});

test("each room keeps its budget", async () => {
  expect(findExcess(roomsKind, await roomsKind.measure())).toEqual([]);
});

test("what the entry imports counts as loaded at first, and what is imported by import() does not", () => {
  const chunks = [
    chunk("rare.js", ["shared.js", "rarer.js"]),
    chunk("rarer.js", []),
    chunk("deep.js", []),
    chunk("shared.js", ["deep.js"]),
    chunk("app.js", ["shared.js"], true),
  ];
  const { initial, onDemand } = splitByNeed(chunks);
  expect(initial.map(({ fileName }) => fileName)).toEqual(["app.js", "shared.js", "deep.js"]);
  expect(onDemand.map(({ fileName }) => fileName)).toEqual(["rare.js", "rarer.js"]);
});

test.each([
  ["packages/core/src/session/ending/sign-off.ts", "core/session/ending"],
  ["packages/core/src/session/open-own.ts", "core/session"],
  ["packages/core/src/client/serialize/body.ts", "core/client"],
  ["packages/symphony/src/login.ts", "symphony"],
  ["node_modules/.pnpm/a@1/node_modules/openapi-fetch/dist/index.mjs", "openapi-fetch"],
  ["node_modules/@scope/name/index.js", "@scope/name"],
  ["packages/symphony/test/support/least-app.ts", "app"],
])("%s belongs to %s", (file, room) => {
  expect(roomOf(join(root, file))).toBe(room);
});
