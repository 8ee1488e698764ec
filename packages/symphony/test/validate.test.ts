import { type Alter, alteringFetch, failureOf, watchWarnings, within } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import { isApiError, isProtocolError } from "../src/index.ts";
import { validateAnswers } from "../src/validate.ts";
import { signOn, startServer } from "./support/index.ts";

const sessionInfo = "/pod/v2/sessioninfo";

async function callWith(mode: "warn" | "throw", alter: Alter): Promise<unknown> {
  const server = await startServer();
  const fetch = alteringFetch(sessionInfo, alter);
  const validate = validateAnswers(mode);
  await using session = await signOn(server, { fetch, validate, retry: false }, 2);
  return session.GET(sessionInfo).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("an answer fails its call with throw", () => {
  test.each<[name: string, alter: Alter, words: string]>([
    ["where a type is another", ({ body }) => (within(body)["id"] = "1"), '/id fails "type"'],
    ["where a list is none", ({ body }) => (within(body)["roles"] = {}), '/roles fails "type"'],
    ["where a status is not documented", (answer) => (answer.status = 202), "status"],
    ["where the media type is another", (answer) => (answer.type = "text/csv"), "text/csv"],
  ])("%s", async (_, alter, words) => {
    const error = await callWith("throw", alter);
    expect(isProtocolError(error) && error.reason).toBe("unlike-spec");
    expect((error as Error).message).toContain(words);
  });

  test("and is not told with what it held", async () => {
    const error = await callWith("throw", ({ body }) => {
      within(body)["id"] = "canary-value";
      within(body)["avatars"] = [{ size: { "canary-key": 1 } }];
    });
    expect(JSON.stringify([error, String(error)])).not.toContain("canary");
  });
});

test("no answer as the spec has it fails, with integers beyond 2^53 either", async () => {
  expect(await callWith("throw", () => {})).toBeUndefined();
  for (const digits of ["9".repeat(19), "9".repeat(1200)]) {
    const error = await callWith("throw", (answer) => {
      answer.body = JSON.stringify(answer.body).replace(/"id":\d+/, `"id":${digits}`);
    });
    expect(error).toBeUndefined();
  }
});

test("an error of the provider is thrown as itself", async () => {
  let count = 0;
  const error = await callWith("throw", (answer) => {
    count += 1;
    // Later ones are those of the sign-off.
    if (count === 1) Object.assign(answer, { status: 500, body: [] });
  });
  expect(isApiError(error)).toBe(true);
});

test("with warn the call goes on, and the process is warned once", async () => {
  const server = await startServer();
  using warnings = watchWarnings("AnswerWarning");
  const fetch = alteringFetch(sessionInfo, ({ body }) => (within(body)["id"] = "1"));
  await using session = await signOn(server, { fetch, validate: validateAnswers("warn") }, 2);
  for (let call = 0; call < 3; call += 1) await session.GET(sessionInfo);
  await new Promise((resolve) => setImmediate(resolve));
  expect(warnings.messages.filter((text) => text.includes("/id fails"))).toHaveLength(1);
});

test("another mode is refused", async () => {
  const error = await failureOf((async () => validateAnswers("log" as "warn"))());
  expect(error).toMatchObject({ option: "mode" });
});
