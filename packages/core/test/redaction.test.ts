import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import type { FetchFunction, Step } from "../src/index.ts";
import { createScrubber, type Scrubber } from "../src/errors/scrub.ts";
import { startBackend } from "./support/backend.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson } from "./support/server.ts";
import { everythingOf } from "./support/shown.ts";

/** Every scrubber that a session made. */
const made = vi.hoisted((): Scrubber[] => []);

vi.mock(import("../src/errors/scrub.ts"), async (importOriginal) => {
  const original = await importOriginal();
  return {
    createScrubber() {
      const scrubber = original.createScrubber();
      made.push(scrubber);
      return scrubber;
    },
  };
});

describe("the scrubber", () => {
  test("masks the longer of two secrets that begin alike", () => {
    const scrubber = createScrubber();
    for (const secret of ["canary", "canary-and-more"]) scrubber.learn(secret);
    expect(scrubber.scrub("<canary-and-more> <canary>")).toBe("<[secret]> <[secret]>");
  });

  test("holds no secret any more when the session is signed off", async () => {
    const { backend, session } = await open();
    const [token = ""] = backend.alive;
    const scrubber = made.at(-1);
    expect(scrubber?.scrub(token)).toBe("[secret]");
    await session.signOff();
    expect(scrubber?.scrub(token)).toBe(token);
  });
});

/** A `fetch` that logs in as it should, and fails all other requests with an error of the runtime's. */
function failing(fail: (init: RequestInit) => Promise<Response>): FetchFunction {
  return async (url, init) => (url.endsWith("/items") ? fail(init) : fetch(url, init));
}

function authorizationOf({ headers }: RequestInit): string {
  return new Headers(headers).get("authorization")?.replace("Bearer ", "") ?? "";
}

describe("what the runtime throws", () => {
  const failures: [string, (init: RequestInit) => Promise<Response>][] = [
    [
      "before an answer",
      async (init) => {
        throw new TypeError(`refused ${authorizationOf(init)}`);
      },
    ],
    [
      "before an answer, as a cause",
      async (init) => {
        throw new TypeError("refused", { cause: new Error(`header ${authorizationOf(init)}`) });
      },
    ],
    [
      "before an answer, as no error",
      async (init) => {
        throw new TypeError("refused", { cause: { token: authorizationOf(init) } });
      },
    ],
    [
      "in the midst of a body",
      async (init) =>
        new Response(
          new ReadableStream({
            pull(controller) {
              controller.error(new TypeError(`broke ${authorizationOf(init)}`));
            },
          }),
        ),
    ],
  ];

  test.each(failures)("%s shows no token", async (_, fail) => {
    const backend = await startBackend();
    const options = { baseUrl: backend.origin, retry: false, fetch: failing(fail) };
    const session = await login(options);
    const [token = ""] = backend.alive;
    const error = await failureOf(session.GET("/items"));
    expect(everythingOf(error)).not.toContain(token);
    // The twin: the error that was thrown does.
    const thrown = fail({ headers: { authorization: `Bearer ${token}` } }).then((response) =>
      response.text(),
    );
    expect(everythingOf(await failureOf(thrown))).toContain(token);
  });
});

test("neither a result nor a step's response shows headers", async () => {
  const seen: unknown[] = [];
  const look: Step = async (request, next) => {
    const response = await next(request);
    seen.push(response);
    return response;
  };
  const { session } = await open(
    (_, response) => {
      response.setHeader("set-cookie", "SID=canary-cookie");
      sendJson(response, { ok: true });
    },
    { steps: [look] },
  );
  const result = await session.GET("/items");
  expect(result.response.headers.getSetCookie()).toEqual(["SID=canary-cookie"]);
  expect(everythingOf([result, seen])).not.toContain("canary");
});

test("a session that is inspected shows who and where, and nothing else", async () => {
  const { session } = await open();
  const described = { provider: "test", account: "robot", state: "open" };
  expect(session.toJSON()).toEqual({ ...described, origins: [expect.any(String)] });
  expect(inspect(session)).toBe(inspect(session.toJSON()));
});
