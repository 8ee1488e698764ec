import { expect, test } from "vitest";
import {
  NetworkError,
  OutcomeUnknownError,
  SendingError,
  type SendingFailure,
  type SendingStep,
} from "../../src/index.ts";

const details = { provider: "edin-docflow", operation: "POST /bdoc/sign" } as const;
const lost = new OutcomeUnknownError("lost", details);

test.each<[SendingStep, unknown, SendingFailure]>([
  ["check", undefined, "incomplete"],
  ["check", new NetworkError("m", { ...details, sent: false }), "not-sent"],
  ["upload", lost, "not-sent"],
  ["sign", new Error("of the app"), "not-sent"],
  ["send", new NetworkError("m", { ...details, sent: true }), "not-sent"],
  ["send", lost, "outcome-unknown"],
])("at the step %s, %s, a package is %s", (step, cause, reason) => {
  const error = new SendingError(1, step, "why.", cause === undefined ? {} : { cause });
  expect(error.reason).toBe(reason);
});
