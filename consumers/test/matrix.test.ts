import { expect, test } from "vitest";
import { renderTable, replaceTable } from "../src/matrix/render.ts";
import { type Bench, type Row, tryRow } from "../src/matrix/row.ts";

const compiled = (name: string, ok: boolean) => ({
  kind: "TypeScript" as const,
  name,
  version: "5.7",
  result: ok ? "ok" : "FAILED: error TS2307",
  ok,
});

test("a row tells what failed by the line that has the error", async () => {
  const row: Row = {
    kind: "runtime",
    name: "Bun",
    run: () => Promise.reject(new Error("node:internal/x\n\nError: bytes lost\n  at y")),
  };
  const tried = await tryRow(row, {} as Bench);
  expect(tried).toMatchObject({ ok: false, result: "FAILED: Error: bytes lost" });
});

test("the compilers of one version are one row, which tells each that failed", () => {
  const tried = [
    compiled("TypeScript 5.7, bundler, with the DOM", true),
    compiled("TypeScript 5.7, node16, with the DOM", false),
    { kind: "runtime" as const, name: "Bun", version: "1.4.5", result: "ok", ok: true },
  ];
  const table = renderTable(tried, "2026-11-30");
  expect(table).toContain("| Bun | 1.4.5 | ok |");
  expect(table).toContain("| node16, with the DOM: FAILED: error TS2307 |");
});

test("the README keeps all but its table", () => {
  const readme = "before\n<!-- matrix:start -->\nold\n<!-- matrix:end -->\nafter\n";
  const table = renderTable([], "2026-11-30");
  const written = replaceTable(readme, table);
  expect(written).toBe(`before\n${table}\nafter\n`);
  expect(replaceTable(written, table)).toBe(written);
  expect(() => replaceTable("no table", table)).toThrow(/has no <!-- matrix:start -->/);
});
