import { expect, expectTypeOf, test } from "vitest";
import { createMessage } from "../src/operations.ts";
import { ApiError, isErrorOf, type SymphonySession } from "../src/index.ts";
import type {
  Error as PodError,
  ProfileManagerError,
  V2Error,
  V3Health,
} from "../src/generated/operations.ts";

const send = "/agent/v4/stream/{sid}/message/create";
const group = "/profile-manager/v1/groups/{groupId}";

// Never called: what counts is whether it compiles.
function narrows(error: unknown): void {
  if (isErrorOf(error, "POST", send)) {
    if (error.status === 451) expectTypeOf(error.body).toEqualTypeOf<V2Error | undefined>();
    if (error.status === 404) expectTypeOf(error.body).toBeUnknown();
  }
  if (isErrorOf(error, "PUT", group) && error.status === 429) {
    expectTypeOf(error.body).toEqualTypeOf<ProfileManagerError | undefined>();
    expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
  }
  if (isErrorOf(error, "GET", "/agent/v3/health/extended") && error.status === 503) {
    expectTypeOf(error.body).toEqualTypeOf<V3Health | undefined>();
  }
  if (isErrorOf(error, createMessage) && error.status === 451) {
    expectTypeOf(error.body).toEqualTypeOf<V2Error | undefined>();
  }
  // @ts-expect-error -- no such path
  isErrorOf(error, "GET", "/pod/v2/sessionInfo");
}

async function answersWithFailures(session: SymphonySession): Promise<void> {
  const { ok, data, error } = await session.safe.GET("/pod/v2/sessioninfo");
  if (ok) expectTypeOf(data).not.toBeAny();
  else if (error.status === 403) expectTypeOf(error.body).toEqualTypeOf<PodError | undefined>();
  else if (error.kind === "NetworkError") expectTypeOf(error.sent).toBeBoolean();
}

test("errors are typed by operation and status", () => {
  const details = { provider: "symphony", operation: `POST ${send}`, status: 451 } as const;
  const error: unknown = new ApiError("m", { ...details, body: {}, text: "" });
  expect(isErrorOf(error, "POST", send)).toBe(true);
  expect(isErrorOf(error, createMessage)).toBe(true);
  expect(isErrorOf(error, "POST", "/agent/v4/message/blast")).toBe(false);
  expect([narrows, answersWithFailures]).toHaveLength(2);
});
