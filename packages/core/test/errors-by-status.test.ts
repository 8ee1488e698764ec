import { expect, expectTypeOf, test } from "vitest";
import type {
  AbortError,
  ApiError,
  AuthenticationError,
  ByStatus,
  CallFailure,
  NetworkError,
  OperationError,
  RateLimitError,
  SafeResult,
} from "../src/index.ts";
import type { Item, Operations, Problem, TestSession } from "./support/provider.ts";

// None of these functions is run: that they compile is the test.

type Items = Operations["GET"]["/items"];

interface WithDefault {
  errors: ByStatus<404, Item> & ByStatus<"default", Problem>;
}

interface WithLimit {
  errors: ByStatus<429, Problem>;
}

function statusesNarrow(error: OperationError<Items>): void {
  if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<Problem | undefined>();
  else if (error.status === 409) expectTypeOf(error.body).toEqualTypeOf<Item | undefined>();
  else if (error.status === 429) expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
  else if (error.status === 503) expectTypeOf(error.body).toBeUnknown();
  if (error.reason === "rate-limited") expectTypeOf(error).toExtend<RateLimitError>();
  else if (error.reason === "not-found") expectTypeOf(error.kind).toEqualTypeOf<"ApiError">();
  switch (error.status) {
    case 400:
      expectTypeOf(error.body).toEqualTypeOf<Problem | undefined>();
      break;
    case 200:
    case 418:
    case 599:
      expectTypeOf(error.body).toBeUnknown();
      break;
    default:
  }
  if (error.status >= 500) expectTypeOf(error.text).toBeString();
  expectTypeOf(error).toExtend<ApiError>();
  // @ts-expect-error -- which body it has depends on the status
  void error.body?.description;
  // @ts-expect-error -- no error has such a status
  void (error.status === 4004);
}

function statusesBesideTheListHaveTheDefault(error: OperationError<WithDefault>): void {
  if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<Item | undefined>();
  if (error.status === 502) expectTypeOf(error.body).toEqualTypeOf<Problem | undefined>();
  if (error.status === 429) {
    expectTypeOf(error).toExtend<RateLimitError<Problem | undefined>>();
  }
}

function limitsHaveTheirBody(error: OperationError<WithLimit>): void {
  if (error.status === 429) expectTypeOf(error.body).toEqualTypeOf<Problem | undefined>();
  if (error.kind === "RateLimitError")
    expectTypeOf(error.retryAfter).toExtend<number | undefined>();
}

async function safeCallsTellWhichOfTheTwo(session: TestSession): Promise<void> {
  const result = await session.safe.GET("/items");
  expectTypeOf(result).toEqualTypeOf<SafeResult<Items>>();
  const { ok, data, error, response } = result;
  if (ok) {
    expectTypeOf(data).toEqualTypeOf<Item>();
    expectTypeOf(response.status).toBeNumber();
    return;
  }
  if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<Problem | undefined>();
  if (error.status === 409) expectTypeOf(error.body).toEqualTypeOf<Item | undefined>();
  if (error.kind === "NetworkError") expectTypeOf(error.sent).toBeBoolean();
  if (error.kind === "TimeoutError") expectTypeOf(error.limit).toEqualTypeOf<"attempt" | "total">();
  if (error.kind === "RateLimitError")
    expectTypeOf(error.retryAfter).toExtend<number | undefined>();
  expectTypeOf<NetworkError | AbortError | AuthenticationError>().toExtend<CallFailure>();
  // @ts-expect-error -- a misspelled query name
  void session.safe.GET("/items", { params: { query: { pagee: 1 } } });
  // @ts-expect-error -- no such path
  void session.safe.GET("/itemz");
  // @ts-expect-error -- it may have failed
  void result.data.id;
}

test("the errors of a call are typed by their status", () => {
  const functions = [
    statusesNarrow,
    statusesBesideTheListHaveTheDefault,
    limitsHaveTheirBody,
    safeCallsTellWhichOfTheTwo,
  ];
  expect(functions).toHaveLength(4);
});
