import { expect, test } from "vitest";
import { isProtocolError, type ObservedAnswer } from "../src/index.ts";
import { createAnswerValidator, type Shapes } from "../src/validate/index.ts";
import { essenceOf } from "../src/shapes/read-shapes.ts";
import { createWarner } from "../src/validate/warn.ts";
import { catchWarnings } from "./support/warnings.ts";

const shapes: Shapes = {
  provider: "test",
  spec: "0a1b2c3d4e5f6071",
  answers: { "GET /items": "200:0" },
  contents: ['{"application/json":{"$ref":"#/$defs/Item"}}'],
  schemas: {
    Item: JSON.stringify({
      type: "object",
      properties: {
        id: { type: ["integer", "null"] },
        labels: { type: "object", additionalProperties: { type: "string" } },
      },
    }),
  },
};

const answer: ObservedAnswer = {
  provider: "test",
  operation: "GET /items",
  status: 200,
  contentType: "application/json",
  requestId: undefined,
  isEmpty: false,
  read: () => ({}),
  mask: (text) => text,
};

function messageFor(body: unknown, more: Partial<ObservedAnswer> = {}): string {
  try {
    createAnswerValidator(shapes, "throw").check({ ...answer, read: () => body, ...more });
  } catch (error) {
    if (isProtocolError(error)) return error.message;
    throw error;
  }
  throw new Error("no fault was found");
}

test("a fault under a name that the spec has is told with it", () => {
  expect(messageFor({ labels: 5 })).toContain('/labels fails "type"');
});

test.each<[body: unknown, words: string]>([
  [{ id: 1.5 }, '/id fails "type" (number, not integer or null)'],
  [{ id: "canary" }, '/id fails "type" (string, not integer or null)'],
  [{ labels: null }, '/labels fails "type" (null, not object)'],
  [[], 'the body fails "type" (array, not object)'],
])("a type is told with those that the spec has: %j", (body, words) => {
  expect(messageFor(body)).toContain(words);
});

test.each([
  [undefined, "none"],
  ["words of a proxy", "not one that can be read"],
  [`application/vnd.${"x".repeat(116)}`, `application/vnd.${"x".repeat(116)}`],
])("a media type is told as what it is: %s", (contentType, words) => {
  expect(messageFor({}, { contentType })).toContain(`its media type is ${words}.`);
});

test("a name of a media type has at most 127 characters on either side", () => {
  expect(essenceOf(`text/${"x".repeat(127)}`)).toBe(`text/${"x".repeat(127)}`);
  expect(essenceOf(`text/${"x".repeat(128)}`)).toBeUndefined();
});

test.each(["anna@example.com", "canaryKey", "labels/canary", "#canary"])(
  "a fault under a key that is data is told with its hash: %s",
  (key) => {
    const message = messageFor({ labels: { [key]: 5 } });
    expect(message).toMatch(/\/labels\/#[0-9a-f]{8} fails "type"/);
    expect(message).not.toContain(key);
  },
);

test.each(["warn", "throw"] as const)(
  "an error of the provider that is unlike the spec is warned of, with %s too",
  (mode) => {
    const warnings = catchWarnings();
    const check = createAnswerValidator(shapes, mode);
    check.check({ ...answer, status: 500, read: () => [] });
    expect(warnings).toEqual([
      "GET /items answered 500 unlike its spec: the status is not documented.",
    ]);
  },
);

test("the process is warned of each fault once, and of no more than somebody reads", () => {
  const warnings = catchWarnings();
  const warn = createWarner();
  for (let index = 0; index < 500; index += 1) warn(`fault ${Math.floor(index / 2)}`);
  expect(warnings).toEqual(Array.from({ length: 200 }, (_, index) => `fault ${index}`));
});
