import { describe, expect, test } from "vitest";
import { printable } from "@signoff/core/provider";
import { InvalidOptionError, NetworkError, type SignoffEvent } from "../src/index.ts";
import { startBackend } from "./support/backend.ts";
import { failureOf, open } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { type Answer, sendJson, sendText } from "./support/server.ts";
import { everythingOf } from "./support/shown.ts";

const hostile =
  "x\n2026-01-01 root: login ok\r\u001B[2J\u001B]8;;http://evil\u0007click\u007F\u009B31m\u0085\u202E\u2066\u061C\u200B\u200D\u2060\uFEFF\u00AD\u3164\u2028\u2029\u{E0041}\uD800 end";
const steering = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** All messages, ids, names and codes along the chain of causes. */
function toldBy(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const { name, message, cause, requestId, code, redirectOrigin } = error as Error & {
    readonly requestId?: string;
    readonly code?: string;
    readonly redirectOrigin?: string;
  };
  const own = [name, message, requestId, code, redirectOrigin, error.stack?.split("\n    at ")[0]];
  return own.join("") + toldBy(cause);
}

test.each([
  ["words", "words"],
  ["два слова 請求書 é 👍", "два слова 請求書 é 👍"],
  ["a\nb\r\nc\td\u0085e\u2028f", "a b c d e f"],
  ["\u001B[31m", "\uFFFD[31m"],
  ["\u0000\u0007\u007F\u009B", "\uFFFD\uFFFD\uFFFD\uFFFD"],
  ["\u202Egpj.exe", "\uFFFDgpj.exe"],
  ["a\u200Bb\uFEFFc", "a\uFFFDb\uFFFDc"],
  ["a\uD83Db", "a\uFFFDb"],
])("of %j %j is shown", (text, shown) => {
  expect(printable(text)).toBe(shown);
});

describe("control characters of the provider reach no message", () => {
  const answers: readonly (readonly [string, Answer])[] = [
    ["from its words", (_, response) => sendJson(response, { description: hostile }, 400)],
    ["from its words in 429", (_, response) => sendJson(response, { description: hostile }, 429)],
    [
      "from a page",
      (_, response) =>
        sendText(response, `\u009B31m${hostile.replaceAll("\uD800", "")}`, "text/html"),
    ],
    [
      "from the headers",
      (_, response) => {
        response.setHeader("x-request-id", "id\u009B31m\u0085");
        sendText(response, "no JSON", "text/html; a=\u009B31m");
      },
    ],
  ];

  test.each(answers)("%s", async (_, answer) => {
    const events: SignoffEvent[] = [];
    const { session } = await open(answer, {
      retry: false,
      onEvent: (event) => events.push(event),
    });
    const error = await failureOf(session.GET("/items"));
    const receipt = await session.signOff();
    expect(toldBy(error)).toMatch(/answered/);
    // The twin: what was sent does.
    expect(hostile).toMatch(steering);
    for (const shown of [toldBy(error), everythingOf(events), everythingOf(receipt)]) {
      expect(shown.replaceAll("\n", "")).not.toMatch(steering);
    }
  });

  test("from what a fetch throws, its causes, names and codes", async () => {
    const backend = await startBackend();
    const session = await login({
      baseUrl: backend.origin,
      retry: false,
      fetch: async (url, init) => {
        if (!url.endsWith("/items")) return fetch(url, init);
        const inner = Object.assign(new Error(hostile), { name: hostile, code: hostile });
        throw new TypeError(hostile, { cause: inner });
      },
    });
    const error = await failureOf(session.GET("/items"));
    expect(error).toMatchObject({ kind: "NetworkError", cause: { cause: { name: "Error" } } });
    expect(toldBy(error)).toContain("login ok");
    expect(toldBy(error)).not.toMatch(steering);
  });

  test("of an error that a provider's package makes itself", () => {
    const details = { provider: "test", sent: false, requestId: hostile, code: hostile };
    for (const error of [
      new NetworkError(hostile, details),
      new InvalidOptionError(hostile, hostile),
    ]) {
      expect(toldBy(error)).toContain("login ok");
      expect(toldBy(error)).not.toMatch(steering);
    }
  });
});

describe("the words of the provider stand in the message", () => {
  test.each([
    ["no such folder", "no such folder"],
    ["  blanks around \n", "blanks around"],
    ["x".repeat(200), "x".repeat(80)],
    [`${"x".repeat(79)}😀`, "x".repeat(79)],
  ])("%j", async (description, shown) => {
    const { session } = await open((_, response) => sendJson(response, { description }, 400));
    const error = await failureOf(session.GET("/items"));
    expect((error as Error).message).toBe(`GET /items answered 400: ${shown}.`);
  });

  test.each(["", " \n ", "\u200B"])("but not %j, which says nothing", async (description) => {
    const { session } = await open((_, response) => sendJson(response, { description }, 400));
    const error = await failureOf(session.GET("/items"));
    expect((error as Error).message).toMatch(/^GET \/items answered 400(: \uFFFD)?\.$/);
  });
});
