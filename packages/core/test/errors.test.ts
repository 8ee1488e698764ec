import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import * as core from "../src/index.ts";
import {
  AbortError,
  type AnswerFailure,
  ApiError,
  AuthenticationError,
  type ErrorDetails,
  InvalidOptionError,
  isAbortError,
  isApiError,
  isAuthenticationError,
  isNetworkError,
  isOutcomeUnknownError,
  isProtocolError,
  isRateLimitError,
  isSessionEndedError,
  isSignoffError,
  isSignOnError,
  isStoreError,
  isTimeoutError,
  NetworkError,
  OutcomeUnknownError,
  ProtocolError,
  RateLimitError,
  SessionEndedError,
  SignoffError,
  SignOnError,
  StoreError,
  type StoreFailure,
  TimeoutError,
} from "../src/index.ts";

const details = {
  provider: "test",
  operation: "GET /items",
  requestId: "r-1",
  code: "E4",
} as const satisfies ErrorDetails;
const answered = { ...details, status: 503, body: { secret: "canary" }, text: "canary" };

const errors: readonly [SignoffError, (error: unknown) => boolean][] = [
  [new AuthenticationError("m", { ...details, reason: "captcha" }), isAuthenticationError],
  [new SessionEndedError("m", details), isSessionEndedError],
  [new ApiError("m", answered), isApiError],
  [new RateLimitError("m", { ...answered, status: 429, retryAfter: 5 }), isRateLimitError],
  [new TimeoutError("m", { ...details, limit: "total", phase: "body" }), isTimeoutError],
  [new AbortError("m", details), isAbortError],
  [new NetworkError("m", { ...details, sent: true }), isNetworkError],
  [new OutcomeUnknownError("m", details), isOutcomeUnknownError],
  [new ProtocolError("m", { ...details, status: 200, reason: "html" }), isProtocolError],
  [
    new SignOnError("m", { provider: "test", failed: "a", receipts: [], cause: new Error("c") }),
    isSignOnError,
  ],
  [new StoreError("m", { reason: "full", cause: new Error("c") }), isStoreError],
];
const guards = errors.map(([, guard]) => guard);

describe.each(errors)("%s", (error, guard) => {
  test("is a SignoffError of its own name, and of no other kind", () => {
    expect(error).toBeInstanceOf(SignoffError);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.constructor.name]).toEqual([error.kind, error.kind]);
    expect(isSignoffError(error)).toBe(true);
    const accepted = guards.filter((other) => other(error));
    expect(accepted).toContain(guard);
    expect(accepted).toHaveLength(error instanceof RateLimitError ? 2 : 1);
  });

  test("is known by its brand when another copy made it", () => {
    const foreign = new Error("from another copy");
    Object.defineProperty(foreign, Symbol.for("@signoff/core/error"), { value: error.kind });
    expect(foreign).not.toBeInstanceOf(SignoffError);
    expect([guard(foreign), isSignoffError(foreign)]).toEqual([true, true]);
  });

  test("shows what is listed and nothing else", () => {
    const why = ["name", "message", "reason", "provider", "operation", "status"];
    const listed = [...why, "requestId", "code", "retryable"];
    const more = error instanceof SignOnError ? ["failed", "receipts"] : [];
    expect(Object.keys(error.toJSON())).toEqual([...listed, ...more]);
    for (const shown of [JSON.stringify(error), inspect(error, { depth: 9 }), String(error)]) {
      expect(shown).not.toContain("canary");
    }
  });
});

test("every class that is exported has its guard", () => {
  const classes = Object.entries(core).filter(([name]) => /^[A-Z]\w*Error$/.test(name));
  expect(classes.length).toBeGreaterThanOrEqual(13);
  const known = new Set<unknown>(Object.keys(core));
  expect(classes.filter(([name]) => !known.has(`is${name}`)).map(([name]) => name)).toEqual([]);
});

test("each has a reason and the provider's own code, for programs", () => {
  for (const [error] of errors) {
    expect(error.reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const isOfStore = error instanceof StoreError || error instanceof SignOnError;
    expect(error.code).toBe(isOfStore ? undefined : "E4");
  }
  expect(new InvalidOptionError("a", "b").reason).toBe("invalid-option");
});

test.each<[number, AnswerFailure]>([
  [200, "failed"],
  [304, "unexpected"],
  [400, "bad-request"],
  [401, "unauthorized"],
  [403, "forbidden"],
  [404, "not-found"],
  [408, "timed-out"],
  [409, "conflict"],
  [410, "not-found"],
  [412, "conflict"],
  [422, "bad-request"],
  [428, "conflict"],
  [429, "rate-limited"],
  [451, "blocked"],
  [500, "server-error"],
  [502, "bad-gateway"],
  [503, "unavailable"],
  [504, "bad-gateway"],
  [599, "server-error"],
  [600, "unexpected"],
])("an answer of %i is %s", (status, reason) => {
  expect(new ApiError("m", { ...answered, status }).reason).toBe(reason);
});

test.each<[unknown, string]>([
  [new TimeoutError("m", { ...details, limit: "total", phase: "body" }), "timed-out"],
  [new ProtocolError("m", { ...details, reason: "cut-short" }), "cut-short"],
  [new ProtocolError("m", { ...details, reason: "unusable" }), "unusable"],
  [new NetworkError("m", { ...details, sent: true }), "no-connection"],
])("an unknown outcome has the reason of its cause", (cause, reason) => {
  expect(new OutcomeUnknownError("m", { ...details, cause }).reason).toBe(reason);
});

test("a limit says what did not come", () => {
  const limit = { ...details, limit: "attempt" } as const;
  expect(new TimeoutError("m", { ...limit, phase: "answer" }).reason).toBe("no-answer");
  expect(new TimeoutError("m", { ...limit, phase: "body" }).reason).toBe("unfinished-body");
});

test("guards take anything", () => {
  for (const value of [
    undefined,
    null,
    0,
    "",
    {},
    [],
    new Error("e"),
    () => {},
    { kind: "ApiError" },
  ]) {
    for (const guard of [...guards, isSignoffError]) expect(guard(value)).toBe(false);
  }
});

test.each([
  [408, true],
  [429, true],
  [500, true],
  [599, true],
  [400, false],
  [404, false],
  [600, false],
])("an answer of %i is retryable: %s", (status, retryable) => {
  expect(new ApiError("m", { ...answered, status }).retryable).toBe(retryable);
});

test.each<[StoreFailure, boolean]>([
  ["unreachable", true],
  ["busy", true],
  ["full", false],
  ["refused", false],
  ["unsafe", false],
  ["unsupported", false],
  ["key", false],
  ["corrupt", false],
  ["foreign", false],
  ["newer", false],
])("a store that is %s is retryable: %s", (reason, retryable) => {
  const error = new StoreError("m", { reason });
  expect(error).toMatchObject({ reason, retryable, provider: "store" });
  expect(new StoreError("m", { reason, provider: "test" }).provider).toBe("test");
});

test("InvalidOptionError names the option", () => {
  const error = new InvalidOptionError("timeout", "has to be a number.");
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ option: "timeout", message: "timeout has to be a number." });
});

function causeOf(cause: unknown): unknown {
  return new NetworkError("m", { ...details, sent: true, cause }).cause;
}

describe("causes", () => {
  test("keep name, code and message of a chain, and nothing else", () => {
    const inner = Object.assign(new RangeError("inner"), { code: "ECONNRESET", headers: "canary" });
    const outer = Object.assign(new TypeError("outer", { cause: inner }), { request: "canary" });
    const cause = causeOf(outer) as Error;
    expect(cause).toMatchObject({ name: "TypeError", message: "outer" });
    expect(cause.cause).toMatchObject({ name: "RangeError", message: "inner", code: "ECONNRESET" });
    expect(inspect(cause, { depth: 9, showHidden: true })).not.toContain("canary");
  });

  test.each([
    ["https://user:canary@api.example.com:8443/canary?token=canary#canary", "api.example.com:8443"],
    ["wss://a@canary@b.example.com/x", "b.example.com"],
    ["HTTP://API.example.com?canary", "API.example.com"],
  ])("mask %s", (url, host) => {
    const { message } = causeOf(new Error(`cannot reach ${url}, sorry`)) as Error;
    expect(message).toContain(`://${host}/…`);
    expect(message).not.toContain("canary");
    expect(message).toContain("sorry");
  });

  test("are cut: long messages, long chains, cycles", () => {
    expect((causeOf(new Error("x".repeat(1e6))) as Error).message).toHaveLength(300);
    const cycle = new Error("cycle");
    cycle.cause = cycle;
    expect(inspect(causeOf(cycle), { depth: 20 }).length).toBeLessThan(1000);
  });

  test("that are no errors are named by their type alone", () => {
    expect([causeOf("canary"), causeOf({ token: "canary" }), causeOf(undefined)]).toEqual([
      "string",
      "object",
      undefined,
    ]);
  });

  test("errors of this library pass as they are, look-alikes do not", () => {
    const own = new AbortError("own", details);
    expect(causeOf(own)).toBe(own);
    const alike = Object.assign(new Error("alike"), {
      kind: "x",
      provider: "y",
      option: "z",
      token: "canary",
    });
    expect(inspect(causeOf(alike))).not.toContain("canary");
  });
});

test("guards tell what cannot be read from errors of the library, and throw nothing", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const all = Object.entries(core).filter(([name]) => /^is\w+Error$/.test(name));
  expect(all.length).toBeGreaterThan(10);
  for (const [, isKind] of all) {
    expect((isKind as (error: unknown) => boolean)(proxy)).toBe(false);
  }
});
