import { expect, test } from "vitest";
import { CallResponse } from "../src/transport/response.ts";

function makeHeaders(): never {
  throw new Error("nobody asked for the headers");
}

function answer(...texts: readonly string[]): CallResponse {
  const body = texts.map((text) => new TextEncoder().encode(text));
  return new CallResponse(200, "https://api.example.com/", makeHeaders, body);
}

test.each([
  [true, ["{}"]],
  [true, ["[", "1]"]],
  [false, ["<!doctype html>"]],
  [false, ['"text"']],
  [false, [""]],
  [false, []],
])("without a look at the headers: is it %s that JSON begins with %j", (expected, texts) => {
  expect(answer(...texts).beginsAsJson).toBe(expected);
});
