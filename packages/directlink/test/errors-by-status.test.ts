import { expect, expectTypeOf, test } from "vitest";
import { downloadFile, listDownloads } from "../src/operations.ts";
import { ApiError, type DirectLinkSession, isErrorOf } from "../src/index.ts";
import type { ErrorEnvelope, TokenError } from "../src/generated/operations.ts";

// Never called: what counts is whether it compiles.
function narrows(error: unknown): void {
  if (isErrorOf(error, "GET", "/directlink/v1/download/list")) {
    if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<ErrorEnvelope | undefined>();
    if (error.status === 429) expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
    if (error.status === 503) expectTypeOf(error.body).toBeUnknown();
  }
  if (isErrorOf(error, "POST", "/directlink/v1/oauth2/token") && error.status === 401) {
    expectTypeOf(error.body).toEqualTypeOf<TokenError | undefined>();
  }
  if (isErrorOf(error, listDownloads) && error.status === 404) {
    expectTypeOf(error.body).toEqualTypeOf<ErrorEnvelope | undefined>();
  }
  // @ts-expect-error -- no such path
  isErrorOf(error, "GET", "/directlink/v1/download/lists");
}

async function answersWithFailures(session: DirectLinkSession): Promise<void> {
  const { ok, data, error } = await session.safe.GET("/directlink/v1/download/list");
  if (ok) expectTypeOf(data).not.toBeAny();
  else if (error.status === 403) {
    expectTypeOf(error.body).toEqualTypeOf<ErrorEnvelope | undefined>();
  } else if (error.kind === "NetworkError") expectTypeOf(error.sent).toBeBoolean();
}

test("errors are typed by operation and status", () => {
  const operation = "GET /directlink/v1/download/list";
  const details = { provider: "directlink", operation, status: 404, body: {}, text: "" } as const;
  const error: unknown = new ApiError("m", details);
  expect(isErrorOf(error, "GET", "/directlink/v1/download/list")).toBe(true);
  expect(isErrorOf(error, "GET", "/directlink/v1/download/list/backup")).toBe(false);
  expect([isErrorOf(error, listDownloads), isErrorOf(error, downloadFile)]).toEqual([true, false]);
  expect([narrows, answersWithFailures]).toHaveLength(2);
});
