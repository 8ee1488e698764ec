import { expect, test } from "vitest";
import {
  type AnswerValidator,
  type DriftWatch,
  type ObservedAnswer,
  ProtocolError,
} from "../src/index.ts";
import { failureOf, open } from "./support/open.ts";
import { sendJson, sendText } from "./support/server.ts";

const once = { retry: false } as const;

interface Seen {
  readonly told: string;
  readonly body: unknown;
}

/** Keeps what it is shown, of the app's calls alone. */
function watch(seen: Seen[], all = false): DriftWatch {
  return {
    provider: "test",
    compare(answer) {
      const { operation, status, isEmpty, contentType = "nothing" } = answer;
      if (!all && !operation.endsWith("/items")) return;
      const told = [operation, status, contentType, ...(isEmpty ? ["empty"] : [])].join(" ");
      seen.push({ told, body: answer.read() });
    },
  };
}

function validator(check: (answer: ObservedAnswer) => void): AnswerValidator {
  return { provider: "test", check };
}

test("each answer is seen once, whichever way the call is made", async () => {
  const seen: Seen[] = [];
  const drift = watch(seen);
  const { session } = await open((_, response) => sendJson(response, { id: 1 }), { drift });
  await session.GET("/items");
  await session.raw.GET("/items");
  expect(seen).toEqual(
    Array.from({ length: 2 }, () => ({
      told: "GET /items 200 application/json",
      body: { id: 1 },
    })),
  );
  await new Response((await session.stream.GET("/items")).data).text();
  expect(seen).toHaveLength(3);
  expect(seen[2]).toEqual({ told: "GET /items 200 application/json", body: undefined });
});

test.each([
  [500, '{"code":"x"}', { code: "x" }],
  [404, "<html>gone</html>", undefined],
  [302, "", undefined],
])("an answer with %i is seen too", async (status, text, body) => {
  const seen: Seen[] = [];
  const { session } = await open(
    (_, response) => sendText(response, text, "application/json", status),
    { drift: watch(seen) },
  );
  await failureOf(session.GET("/items", once));
  const end = text === "" ? " empty" : "";
  expect(seen).toEqual([{ told: `GET /items ${status} application/json${end}`, body }]);
});

test("a success that is no JSON is seen, and told as what it is", async () => {
  const seen: Seen[] = [];
  const { session } = await open(
    (_, response) => sendText(response, "<html></html>", "text/html", 200),
    {
      drift: watch(seen),
      validate: validator(() => {
        throw new Error("unlike");
      }),
    },
  );
  expect(await failureOf(session.GET("/items"))).toMatchObject({ reason: "html" });
  expect(seen).toEqual([{ told: "GET /items 200 text/html", body: undefined }]);
});

test("the answers of a login and of a sign-off are seen, and not checked", async () => {
  const seen: Seen[] = [];
  const checked: string[] = [];
  const validate = validator(({ operation }) => checked.push(operation));
  const { session } = await open((_, response) => sendJson(response, {}), {
    drift: watch(seen, true),
    validate,
  });
  await session.GET("/items");
  await session.signOff();
  const operations = seen.map(({ told }) => told.split(" ", 2).join(" "));
  expect(operations).toEqual(expect.arrayContaining(["POST /login", "POST /logout", "GET /me"]));
  expect(checked).toEqual(["GET /items"]);
});

test("a watch that throws breaks nothing; a check that throws fails the call", async () => {
  const { session } = await open((_, response) => sendJson(response, {}), {
    drift: {
      provider: "test",
      compare() {
        throw new Error("broken");
      },
    },
  });
  expect((await session.GET("/items")).data).toEqual({});

  const validate = validator(({ provider, operation }) => {
    throw new ProtocolError("unlike", { provider, operation, reason: "unlike-spec" });
  });
  const checked = await open((_, response) => sendJson(response, {}), { validate });
  expect(await failureOf(checked.session.GET("/items"))).toMatchObject({ reason: "unlike-spec" });
  expect(await failureOf(checked.session.fetch("/items"))).toMatchObject({
    reason: "unlike-spec",
  });
  expect((await checked.session.signOff()).outcome).toBe("ended");
});

test.each([
  ["drift", { drift: {} }],
  ["drift", { drift: () => {} }],
  ["drift", { drift: { ...watch([]), provider: "other" } }],
  ["validate", { validate: "throw" }],
  ["validate", { validate: watch([]) }],
])("no %s is taken that was made by something else", async (name, options) => {
  const error = await failureOf(open(undefined, options as object));
  expect(error).toMatchObject({ option: name });
  expect((error as Error).message).toContain(`@signoff/test/${name}`);
});
