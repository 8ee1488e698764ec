import { expect, expectTypeOf, test } from "vitest";
import { getAccount, getUser } from "../src/operations.ts";
import { ApiError, type EdinDocflowSession, isErrorOf } from "../src/index.ts";
import type { EdinError, LinkError } from "../src/generated/operations.ts";

// Never called: what counts is whether it compiles.
function narrows(error: unknown): void {
  // No page says which status means what: all have the same body.
  if (isErrorOf(error, "GET", "/bdoc/user")) {
    expectTypeOf(error.body).toEqualTypeOf<EdinError | undefined>();
    if (error.status === 404) expectTypeOf(error.body?.error).toEqualTypeOf<string | undefined>();
    if (error.status === 429) expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
  }
  if (isErrorOf(error, "GET", "/bdoc/store/package-arch/link") && error.status === 400) {
    expectTypeOf(error.body).toEqualTypeOf<LinkError | undefined>();
  }
  if (isErrorOf(error, getUser)) {
    expectTypeOf(error.body).toEqualTypeOf<EdinError | undefined>();
  }
  // @ts-expect-error -- no such path
  isErrorOf(error, "GET", "/bdoc/userz");
}

async function answersWithFailures(session: EdinDocflowSession): Promise<void> {
  const { ok, data, error } = await session.safe.GET("/bdoc/account");
  if (ok) expectTypeOf(data).not.toBeAny();
  else if (error.status === 403) expectTypeOf(error.body).toEqualTypeOf<EdinError | undefined>();
  else if (error.kind === "NetworkError") expectTypeOf(error.sent).toBeBoolean();
}

test("errors are typed by operation and status", () => {
  const operation = "GET /bdoc/user";
  const details = { provider: "edin-docflow", operation, status: 404, body: {}, text: "" } as const;
  const error: unknown = new ApiError("m", details);
  expect(isErrorOf(error, "GET", "/bdoc/user")).toBe(true);
  expect([isErrorOf(error, getUser), isErrorOf(error, getAccount)]).toEqual([true, false]);
  expect(isErrorOf(error, "GET", "/bdoc/users")).toBe(false);
  expect([narrows, answersWithFailures]).toHaveLength(2);
});
