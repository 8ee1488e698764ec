import { failureOf, requestsOf } from "@signoff/test-support";
import { describe, expect, test } from "vitest";
import {
  InvalidOptionError,
  isOutcomeUnknownError,
  isProtocolError,
  isRateLimitError,
  listMessages,
  messageML,
  sendMessage,
  streamLimiter,
  type SymphonySession,
  updateMessage,
} from "../../src/index.ts";
import { openOddServer } from "../support/odd-server.ts";
import { all, killSessions, openIm, signOn, startServer } from "../support/index.ts";

async function textsOf(session: SymphonySession, sid: string): Promise<(string | undefined)[]> {
  const messages = await all(listMessages(session, sid, { since: 0 }));
  return messages.map(({ message }) => /2\.0">(.*)<\/div>$/s.exec(message ?? "")?.[1]);
}

function toStandardBase64(id: string): string {
  return Buffer.from(id, "base64url").toString("base64");
}

describe("sendMessage", () => {
  test("puts text into a messageML element, and leaves whole messages as they are", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    for (const message of [
      "one <b>two</b>",
      "<messageML>three</messageML>",
      '\n<messageML beta="true">four</messageML>',
    ]) {
      await sendMessage(session, sid, message);
    }
    expect(await textsOf(session, sid)).toEqual(["four", "three", "one <b>two</b>"]);
    const shown = '<div data-format="PresentationML" data-version="2.0">five</div>';
    expect((await sendMessage(session, sid, shown)).message).toContain(shown);
  });

  /** What XML lets stand before an element. */
  const openings: readonly (readonly [what: string, before: string])[] = [
    ["a byte order mark", "\ufeff"],
    ["a declaration", '<?xml version="1.0" encoding="UTF-8"?>\n'],
    ["a byte order mark, white space and a declaration", '\ufeff \n<?xml version="1.0"?>'],
  ];

  test.each<readonly [what: string, before: string]>([
    ...openings,
    ["a comment", "<!-- of <b>today</b> -->"],
    ["a comment that names the element", "<!-- <messageML> -->"],
    ["a processing instruction", "<?render once?>"],
    ["all of them", '\r\n<?xml version="1.0"?>\n<!-- a --> <?b c?>\n\t<!-- d -->\n'],
  ])("knows a whole message after %s", async (_, before) => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    const shown =
      "<div class=\"a > b\" data-format = 'PresentationML' data-version='2.0'>whole</div>";
    await sendMessage(session, sid, `${before}<messageML>whole</messageML>`);
    expect((await sendMessage(session, sid, before + shown)).message).toContain(shown);
    expect((await textsOf(session, sid)).at(-1)).toBe("whole");
  });

  test.each(openings)("knows a part of a message after %s", async (_, before) => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    await sendMessage(session, sid, `${before}<b>part</b>`);
    expect(await textsOf(session, sid)).toEqual(["<b>part</b>"]);
  });

  test("takes ids in both forms of Base64", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    for (let made = 0; made < 8; made += 1) {
      const sid = await openIm(server, session);
      const sent = await sendMessage(session, toStandardBase64(sid), "a");
      const id = toStandardBase64(sent.messageId);
      const updated = await updateMessage(session, toStandardBase64(sid), id, "b");
      expect(updated.replacing).toBe(sent.messageId);
    }
  });

  test("sends data as an object or as a text", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    const data = { trade: { type: "com.example.trade", version: "1.0" } };
    expect((await sendMessage(session, sid, "a", { data })).data).toBe(JSON.stringify(data));
    const exact = await sendMessage(session, sid, "a", { data: { id: 2n ** 53n + 1n } });
    expect(exact.data).toBe('{"id":9007199254740993}');
    const text = ' {"trade": {}}';
    expect((await sendMessage(session, sid, "a", { data: text })).data).toBe(text);
    const marked = { data: `\ufeff${text}` };
    expect((await sendMessage(session, sid, "a", marked)).data).toBe(text);
  });

  test("refuses options that are unfit before any request", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const unfit: readonly (readonly [options: object, option: string])[] = [
      [{ data: "{" }, "data"],
      [{ data: [] }, "data"],
      [{ data: { toJSON: () => undefined } }, "data"],
      [{ limiter: {} }, "limiter"],
      [{ limiter: null }, "limiter"],
      [{ attachment: [] }, "attachment"],
      [{ signal: {} }, "signal"],
      [{ signal: {}, limiter: streamLimiter() }, "signal"],
    ];
    for (const [options, option] of unfit) {
      const failure = await failureOf(sendMessage(session, "abcd", "a", options));
      expect(failure).toBeInstanceOf(InvalidOptionError);
      expect(failure).toMatchObject({ option });
    }
    expect(requestsOf(server, "createMessage")).toBe(0);
  });

  test("refuses ids and texts that are none before any request", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const refused: readonly [Promise<unknown>, string][] = [
      [sendMessage(session, "../pod", "a"), "streamId"],
      [sendMessage(session, "abcd", " "), "message"],
      [sendMessage(session, "abcd", messageML` ${""}`), "message"],
      [sendMessage(session, "abcd", 1 as unknown as string), "message"],
      [updateMessage(session, "abcd", "?", "a"), "messageId"],
      [updateMessage(session, "abcd", "ab", "a", { silent: "no" as unknown as true }), "silent"],
    ];
    for (const [call, option] of refused) {
      const failure = await failureOf(call);
      expect(failure).toBeInstanceOf(InvalidOptionError);
      expect(failure).toMatchObject({ option });
    }
    expect(requestsOf(server, "createMessage") + requestsOf(server, "updateMessage")).toBe(0);
  });

  test.each(["reset", "hang"] as const)(
    "sends nothing again when the answer got lost (%s)",
    async (kind) => {
      const server = await startServer();
      await using session = await signOn(server);
      const sid = await openIm(server, session);
      server.fault({ operation: "createMessage", kind, applied: true });
      const failure = await failureOf(sendMessage(session, sid, "once", { timeout: 500 }));
      expect(isOutcomeUnknownError(failure)).toBe(true);
      expect(await textsOf(session, sid)).toEqual(["once"]);
      expect(requestsOf(server, "createMessage")).toBe(1);
    },
  );

  test("tells how long to wait, and sends nothing again, when there were too many", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    const headers = { "retry-after": "7" };
    server.fault({ operation: "createMessage", kind: "status", status: 429, headers });
    const failure = await failureOf(sendMessage(session, sid, "a"));
    expect(isRateLimitError(failure) && failure.retryAfter).toBe(7_000);
    expect(requestsOf(server, "createMessage")).toBe(1);
  });

  test("sends once, files of a stream included, when the session has to be renewed", async () => {
    const server = await startServer();
    await using session = await signOn(server);
    const sid = await openIm(server, session);
    await killSessions(server);
    const content = new Blob(["one"]).stream();
    const sent = await sendMessage(session, sid, "a", {
      attachments: [{ name: "one.txt", content }],
    });
    expect(sent.attachments).toMatchObject([{ name: "one.txt", size: 3 }]);
    expect(await textsOf(session, sid)).toEqual(["a"]);
    expect(requestsOf(server, "createMessage")).toBe(2);
  });

  test("tells that a message was sent whose id did not come", async () => {
    const path = "/agent/v4/stream/abcd/message/create";
    const { session, queries } = await openOddServer({ [path]: () => ({}) });
    const failure = await failureOf(sendMessage(session, "abcd", "a"));
    expect(isProtocolError(failure) && failure.reason).toBe("unusable");
    expect(queries).toHaveLength(1);
  });
});

test("an update replaces the text and the files, and tells whether it stays read", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const sid = await openIm(server, session);
  const sent = await sendMessage(session, sid, "one", { attachments: [new File(["1"], "1.txt")] });
  const loud = await updateMessage(session, sid, sent.messageId, "two", { silent: false });
  expect(loud).toMatchObject({ replacing: sent.messageId, silent: false, attachments: [] });
  const attachments = [new File(["22"], "2.txt")];
  const quiet = await updateMessage(session, sid, loud.messageId, "three", { attachments });
  expect(quiet).toMatchObject({ replacing: loud.messageId, silent: true });
  expect(quiet.attachments).toMatchObject([{ name: "2.txt", size: 2 }]);
});
