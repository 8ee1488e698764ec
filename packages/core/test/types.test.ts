import { expect, expectTypeOf, test } from "vitest";
import {
  type ApiError,
  type InitOf,
  type Int64,
  isApiError,
  type Receipt,
  type Result,
} from "../src/index.ts";
import {
  type Item,
  login,
  type Operations,
  type Problem,
  type TestSession,
} from "./support/provider.ts";

// None of these functions is run: that they compile is the test.

function typesOfAnswers(session: TestSession): void {
  expectTypeOf(session.GET("/items")).resolves.toEqualTypeOf<Result<Item>>();
  expectTypeOf(session.stream.GET("/items")).resolves.toEqualTypeOf<
    Result<ReadableStream<Uint8Array>>
  >();
  expectTypeOf(session.signOff()).resolves.toEqualTypeOf<Receipt>();
  expectTypeOf<Item["id"]>().toEqualTypeOf<Int64 | undefined>();
}

function guardsNarrow(error: unknown): void {
  if (isApiError<Problem>(error)) expectTypeOf(error).toEqualTypeOf<ApiError<Problem>>();
}

type Gets = Operations["GET"];

async function passArgumentsOn<Path extends keyof Gets>(
  session: TestSession,
  path: Path,
  ...init: InitOf<Gets[Path]>
): Promise<Gets[Path]["data"]> {
  const { data } = await session.GET(path, ...init);
  return data;
}

function generalCalls(session: TestSession): void {
  expectTypeOf(passArgumentsOn(session, "/items")).resolves.toEqualTypeOf<Item>();
  expectTypeOf(
    passArgumentsOn(session, "/items/{id}", { params: { path: { id: 1 } } }),
  ).resolves.toEqualTypeOf<Item>();
  // @ts-expect-error -- an argument is missing
  void passArgumentsOn(session, "/items/{id}");
  // @ts-expect-error -- a misspelled query name
  void passArgumentsOn(session, "/items", { params: { query: { pagee: 1 } } });
}

function misspelledNames(session: TestSession): void {
  // @ts-expect-error -- no such path
  void session.GET("/itemz");
  // @ts-expect-error -- no such method on this path
  void session.DELETE("/items");
  // @ts-expect-error -- a misspelled option
  void session.GET("/items", { timeot: 1 });
  // @ts-expect-error -- a misspelled query name
  void session.GET("/items", { params: { query: { pagee: 1 } } });
  // @ts-expect-error -- a value of the wrong kind
  void session.GET("/items", { params: { query: { page: "1" } } });
  // @ts-expect-error -- an argument is missing
  void session.GET("/items/{id}");
  // @ts-expect-error -- a misspelled path name
  void session.GET("/items/{id}", { params: { path: { idd: 1 } } });
  // @ts-expect-error -- a body is missing
  void session.POST("/items", {});
  // @ts-expect-error -- a misspelled retry option
  void session.GET("/items", { retry: { atempts: 1 } });
  // @ts-expect-error -- a misspelled option of the sign-off
  void session.signOff({ drian: 1 });
  // @ts-expect-error -- a misspelled option of the login
  void login({ baseUrl: "https://api.example.com", timeot: 1 });
}

test.each([typesOfAnswers, guardsNarrow, generalCalls, misspelledNames])("%o compiles", (check) => {
  expect(check).toBeTypeOf("function");
});
