import { expect, test } from "vitest";
import { isProtocolError, type ObservedAnswer } from "../src/index.ts";
import { createAnswerValidator, type Shapes } from "../src/validate/index.ts";
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
      properties: { labels: { type: "object", additionalProperties: { type: "string" } } },
    }),
  },
};

function messageFor(body: unknown): string {
  const answer: ObservedAnswer = {
    provider: "test",
    operation: "GET /items",
    status: 200,
    contentType: "application/json",
    requestId: undefined,
    isEmpty: false,
    read: () => body,
    mask: (text) => text,
  };
  try {
    createAnswerValidator(shapes, "throw").check(answer);
  } catch (error) {
    if (isProtocolError(error)) return error.message;
    throw error;
  }
  throw new Error("no fault was found");
}

test("a fault under a name that the spec has is told with it", () => {
  expect(messageFor({ labels: 5 })).toContain('/labels fails "type"');
});

test.each(["anna@example.com", "canaryKey", "labels/canary", "#canary"])(
  "a fault under a key that is data is told with its hash: %s",
  (key) => {
    const message = messageFor({ labels: { [key]: 5 } });
    expect(message).toMatch(/\/labels\/#[0-9a-f]{8} fails "type"/);
    expect(message).not.toContain(key);
  },
);

test("the process is warned of each fault once, and of no more than somebody reads", () => {
  const warnings = catchWarnings();
  const warn = createWarner();
  for (let index = 0; index < 500; index += 1) warn(`fault ${Math.floor(index / 2)}`);
  expect(warnings).toEqual(Array.from({ length: 200 }, (_, index) => `fault ${index}`));
});
