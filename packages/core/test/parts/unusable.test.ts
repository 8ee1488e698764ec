import { expect, test } from "vitest";
import { unusableAnswer } from "../../src/parts/unusable.ts";

test("an answer that is of no use is told by its operation, and by what is missing", () => {
  const error = unusableAnswer("test", "GET /items", "answered without a list", {
    status: 200,
    requestId: "r-1",
  });
  expect(error).toMatchObject({
    name: "ProtocolError",
    message: "GET /items answered without a list.",
    provider: "test",
    operation: "GET /items",
    status: 200,
    requestId: "r-1",
    reason: "unusable",
    retryable: false,
  });
  expect(unusableAnswer("test", "GET /items", "gave no end").status).toBeUndefined();
});
