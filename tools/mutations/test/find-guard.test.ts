import { describe, expect, test } from "vitest";
import { changeAt } from "../src/apply.ts";
import { findGuard } from "../src/find-guard.ts";
import type { CodeMutation } from "../src/mutation.ts";
import { parseSources } from "../src/sources.ts";

const file = "packages/core/src/some.ts";

/** What is left of some code without a guard. */
function apply(text: string, guard: string, rest: Partial<CodeMutation> = {}): string {
  const mutation = { name: "some", row: "https", in: "core", tests: [], guard, ...rest } as const;
  return changeAt(findGuard(parseSources([{ file, text }]), mutation), mutation);
}

describe("a guard is found whatever it is written like", () => {
  test.each([
    ["as it is", "function f(a: A) { if (!ok(a)) throw no(a); }"],
    ["renamed", "function g(b: B) { if (!fine(b)) throw refusal(b); }"],
    ["in braces", "function f(a: A) { if (!ok(a)) { throw no(a); } }"],
    ["over lines", "function f(\n  a,\n) {\n  if (\n    !ok(a)\n  )\n    throw no(a);\n}"],
    ["with types", "function f(a: A) { if (!ok<A>(a as B)) throw (no(a!) satisfies Error); }"],
    ["in a method", "export class C { async #f(a: A) { if (!ok(a)) throw no(a); } }"],
  ])("%s", (_, code) => {
    const text = `${code}\nfunction ok() {} function fine() {} function no() {} function refusal() {}`;
    expect(apply(text, "if (!ok(a)) throw no(a);")).not.toMatch(/if|throw/);
  });
});

describe("what is of the runtime keeps its name", () => {
  test.each([
    ["a global", "const a = Number(b);", "const a = String(b);"],
    ["a method", "const a = b.startsWith(c);", "const a = b.endsWith(c);"],
    ["a literal", 'const a = "b";', 'const a = "c";'],
    ["an operator", "const a = b === c;", "const a = b !== c;"],
  ])("%s", (_, text, guard) => {
    expect(() => apply(`let b, c;\n${text}`, guard)).toThrow(/is gone/);
  });
});

test("one name stands for one variable, and two names for two", () => {
  const text = "const sum = (left, right) => right - left;";
  expect(() => apply(text, "(left, right) => left - right")).toThrow(/is gone/);
  expect(() => apply("let a; f(a, a);\nfunction f() {}", "f(a, b)")).toThrow(/is gone/);
});

test("a name in two scopes is two variables", () => {
  const text = "f((x) => x.id, (y) => y.id);\nfunction f() {}";
  expect(apply(text, "f((a) => a.id, (a) => a.id)", { with: "f()" })).toContain("f();");
});

describe("what is left out may be anything", () => {
  const text = "function f(a) { one(); if (a) { two(); three(a, 1, 2); } four(); }";
  test.each([
    [
      "statements",
      "one();\n$$$;\n«four();»",
      "function f(a) { one(); if (a) { two(); three(a, 1, 2); } ; }",
    ],
    ["arguments", "three(a, $$$)", "function f(a) { one(); if (a) { two(); 0; } four(); }"],
    ["one thing", "three($x, 1, 2)", "function f(a) { one(); if (a) { two(); 0; } four(); }"],
  ])("%s", (what, guard, left) => {
    expect(apply(text, guard, what === "statements" ? {} : { with: "0" })).toBe(left);
  });
});

test("a guard that is there twice is told with its places", () => {
  const text = "function f() { a(); }\nfunction g() { a(); }\nfunction a() {}";
  expect(() => apply(text, "a();")).toThrow(
    /matches 2 places[^]*some\.ts:1 {2}a\(\);\n {2}packages\/core\/src\/some\.ts:2/,
  );
});

test("more code of the same function narrows it", () => {
  const text =
    "function f() { a(); b(1); }\nfunction g() { a(); b(2); }\nfunction a() {} function b() {}";
  expect(apply(text, "a();", { within: "b(2)" })).toContain("function g() { ; b(2); }");
  expect(apply(text, "a();", { within: ["b(1)", "a()"] })).toContain("function f() { ; b(1); }");
});

test("a guard that is gone is told, with what is like it", () => {
  expect(() => apply("let a;", "check(a);")).toThrow(
    /gone from packages\/core\/src:\n {2}check\(a\);$/,
  );
  const text = "function f() { a(); }\nfunction a() {}";
  expect(() => apply(text, "a();", { within: "b(1)" })).toThrow(
    /not `within` its code:\n.*some\.ts:1/,
  );
  expect(() => apply(text, "a();", { in: "symphony" })).toThrow(/another package[^]*some\.ts:1/);
});

test("what is no code is told", () => {
  expect(() => apply("let a;", "if (")).toThrow(/no piece of code: if \(/);
  expect(() => apply("let a;", "a«(»);")).toThrow(/What is marked is no part/);
});
