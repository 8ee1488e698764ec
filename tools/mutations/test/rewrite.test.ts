import { describe, expect, test } from "vitest";
import { changeAt } from "../src/apply.ts";
import { findGuard } from "../src/find-guard.ts";
import type { CodeMutation } from "../src/mutation.ts";
import { parseSources } from "../src/sources.ts";

function apply(text: string, guard: string, rest: Partial<CodeMutation> = {}): string {
  const mutation = { name: "some", row: "https", in: "core", tests: [], guard, ...rest } as const;
  const sources = parseSources([{ file: "packages/core/src/some.ts", text }]);
  return changeAt(findGuard(sources, mutation), mutation);
}

describe("taken out", () => {
  test.each([
    ["a statement", "f(); g(1);", "g(1);", "f(); ;"],
    ["the body of a condition", "if (a) g(1);", "g(1);", "if (a) ;"],
    ["an operand", "const a = b && (c || d === 1);", "d === 1", "const a = b && ((c));"],
    ["the first operand", "const a = b === 1 && c;", "b === 1", "const a = (c);"],
    ["an argument", "f(a, 1, b);", "f(a, «1», b)", "f(a,  b);"],
    ["the last argument", "f(a, 1);", "f(a, «1»)", "f(a);"],
    ["the only argument", "f(1);", "f(«1»)", "f();"],
    ["a property", "const a = { b: 1, c };", "b: 1", "const a = {  c };"],
    ["the last property", "const a = {\n  c,\n  b: 1,\n};", "b: 1,", "const a = {\n  c,\n  \n};"],
    ["an element", "const a = [b, 1];", "[b, «1»]", "const a = [b];"],
    ["some elements", "const a = [1, 2, 3, 4];", "[1, «2, 3», 4]", "const a = [1,  4];"],
    ["a member", "class A { readonly b = 1; c = 2; }", "readonly b = 1;", "class A {  c = 2; }"],
  ])("%s", (_, text, guard, left) => {
    expect(apply(text, guard)).toBe(left);
  });
});

describe("replaced", () => {
  test.each([
    [
      "in the names of the source",
      "let x; if (x > 1) y(x);",
      "if (a > 1) y(a);",
      "y(a);",
      "let x; y(x);",
    ],
    ["with parentheses", "let x; x === 1 && x;", "x === 1", "x || 1", "let x; (x || 1) && x;"],
    ["what a placeholder stands for", "f(a + b).trim();", "$x.trim()", "$x", "f(a + b);"],
    [
      "a shorthand property",
      "let v; const o = { v, w: 1 };",
      "{ «v», w: 1 }",
      "v: 2",
      "let v; const o = { v: 2, w: 1 };",
    ],
    [
      "its value",
      "let v; f(1, { v });",
      "f(1, «$o»)",
      "{ ...$o }",
      "let v; f(1, ({ ...({ v }) }));",
    ],
    ["several statements", "if (a) g(1);", "g(1);", "g(1); g(2);", "if (a) { g(1); g(2); }"],
    [
      "what was written in a private name",
      "class A { #x = 1; f() { this.#x += 1; } }",
      "this.#y += 1;",
      "this.#y -= 1;",
      "class A { #x = 1; f() { this.#x -= 1; } }",
    ],
  ])("%s", (_, text, guard, code, left) => {
    expect(apply(text, guard, { with: code })).toBe(left);
  });

  test("by a shorthand property under the names of the source", () => {
    const text = "const o = { length$: 1 }; let size; f(size, o.length$, 1); function f() {}";
    const left = apply(text, "f(length, b.length, 1)", { with: "f({ length })" });
    expect(left).toContain("f({ length$: size })");
  });

  test("in the names of what it is within", () => {
    const text = "function f(z) { z.end(1); g(2); } function g() {} const o = { end() {} };";
    expect(apply(text, "g(2);", { with: "x.end(1); g(2);", within: "x.end(1)" })).toContain(
      "z.end(1); z.end(1); g(2);",
    );
  });
});

test.each([
  ["a variable", "f(1);", "f(x)", /speaks of x,/],
  ["a property", "f(1);", "f.own(1)", /speaks of \.own,/],
])("%s that is not known is told", (_, guard, code, message) => {
  const text = "f(1); function f() {} const x = { own: 1 };";
  expect(() => apply(text, guard, { with: code })).toThrow(message);
});

test("what changes nothing is told", () => {
  expect(() => apply("f(1);", "f(1)", { with: "f(1)" })).toThrow(/the guard itself/);
});

test("a name that may be one or the other is told", () => {
  const text = "function f(a, b) { g(a); g(b); h(1); } function g() {} function h() {}";
  expect(() => apply(text, "h(1);", { within: "g(x)", with: "h(x);" })).toThrow(
    /may be read as\n {2}h\(a\);\nor as\n {2}h\(b\);/,
  );
});

test("one property that became two is told apart by what it is of", () => {
  const text = "if (a.size > b.bytes) f(1); const o = { size: 1, bytes: 1 }; let a, b;";
  const guard = "x.size > y.size";
  expect(apply(text, guard, { with: "x.size >= y.size" })).toContain("a.size >= b.bytes");
  expect(() => apply(text, guard, { with: "x.size > [y].size" })).toThrow(/bytes and size/);
});
