import { describe, expect, test } from "vitest";
import { HeaderFields } from "../src/transport/header-fields.ts";

describe("a header field", () => {
  test.each(["x-a", "X-A", "!#$%&'*+-.^_`|~09aZ"])("may be called %j", (name) => {
    const fields = new HeaderFields();
    fields.set(name, "1");
    expect(fields.pairs).toEqual([[name.toLowerCase(), "1"]]);
  });

  test.each([
    "",
    " ",
    "a b",
    " a",
    "a ",
    "a:",
    ":a",
    "a\r\nb",
    "a\n",
    "\0",
    "ä",
    "a\u212a",
    "a(",
    "a\t",
  ])("cannot be called %j", (name) => {
    const fields = new HeaderFields();
    expect(() => fields.set(name, "1")).toThrow(TypeError);
    expect(fields.flat).toEqual([]);
  });

  test.each(["", "a", "a b", "a\tb", "~", "caf\u00e9", "\u0080\u00ff"])("may be %j", (value) => {
    const fields = new HeaderFields();
    fields.set("x", value);
    expect(fields.pairs).toEqual([["x", value]]);
  });

  test.each<unknown>([
    " ",
    "\t",
    " a",
    "a ",
    "\ta",
    "a\t",
    "a\rb",
    "a\nb",
    "a\n",
    "\na",
    "a\r\nb: c",
    "\0",
    "a\x01b",
    "a\x1fb",
    "a\x7fb",
    "a\u0100b",
    "\ud83d\ude00",
    "\ud800",
    undefined,
    null,
    1,
    true,
    ["a"],
    { toString: () => "a" },
  ])("cannot be %j", (value) => {
    const fields = new HeaderFields();
    expect(() => fields.set("x", value as string)).toThrow(TypeError);
    expect(fields.flat).toEqual([]);
  });

  test("tells no value that it refuses", () => {
    const fields = new HeaderFields();
    expect(() => fields.set("x", "canary\n")).toThrow(TypeError);
    expect(() => fields.set("x", "canary\n")).not.toThrow(/canary/);
  });

  test("refuses a value that is no text", () => {
    const fields = new HeaderFields();
    expect(() => fields.set("x", 5 as never)).toThrow(TypeError);
    expect(fields.pairs).toEqual([]);
  });

  test("takes the place of one of the same name, whatever its letters", () => {
    const fields = new HeaderFields(["authorization", "first", "x", "1"]);
    fields.set("Authorization", "second");
    fields.set("AUTHORIZATION", "third");
    expect(fields.pairs).toEqual([
      ["authorization", "third"],
      ["x", "1"],
    ]);
    expect([fields.has("authorization"), fields.has("third")]).toEqual([true, false]);
  });

  test("is not set in what the fields were made from", () => {
    const common = ["accept", "*/*"];
    const fields = new HeaderFields(common);
    fields.set("accept", "a/b");
    fields.set("x", "1");
    expect(common).toEqual(["accept", "*/*"]);
    expect(new HeaderFields(common).pairs).toEqual([["accept", "*/*"]]);
  });
});
