import { inspect } from "node:util";
import { failureOf, requestsOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  BlastError,
  isBlastError,
  blastMessage,
  isOutcomeUnknownError,
  isProtocolError,
  listMessages,
  type Step,
} from "../../src/index.ts";
import { openOddServer } from "../support/odd-server.ts";
import { all, openIm, openRoom, signOn, startServer } from "../support/index.ts";

test("a message gets to several streams, each once, with its files", async () => {
  const server = await startServer();
  const asked: unknown[] = [];
  const look: Step = (request, next) => {
    if (request.body instanceof FormData) asked.push(request.body.get("sids"));
    return next(request);
  };
  await using session = await signOn(server, { steps: [look] });
  const sids = [await openIm(server, session), await openRoom(session, "Settlement")];
  const attachments = [new File(["a"], "a.txt")];
  const sent = await blastMessage(session, [...sids, sids[0]!], "Good <b>morning</b>", {
    attachments,
  });
  expect(new Set(sent.map(({ stream }) => stream?.streamId))).toEqual(new Set(sids));
  expect(sent).toHaveLength(2);
  for (const sid of sids) {
    const messages = await all(listMessages(session, sid, { since: 0 }));
    expect(messages).toMatchObject([{ attachments: [{ name: "a.txt" }] }]);
  }
  expect(asked).toEqual([sids.join(",")]);
});

test("streams that a message did not reach are told, beside those that it did", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  await using other = await signOn(server, {}, 1);
  const sid = await openIm(server, session);
  const strange = await openRoom(other, "Not for all");
  const failure = await failureOf(
    blastMessage(session, [sid, strange, "bm8tc3VjaA"], "confidential"),
  );
  expect(failure).toBeInstanceOf(BlastError);
  const { sent, failed, message, reason } = failure as BlastError;
  expect([reason, isBlastError(failure)]).toEqual(["some-sent", true]);
  expect(new BlastError([], failed).reason).toBe("none-sent");
  expect(sent[0]!.message).toContain("confidential");
  expect(sent).toMatchObject([{ stream: { streamId: sid } }]);
  expect(failed).toMatchObject([
    { streamId: strange, code: 403 },
    { streamId: "bm8tc3VjaA", code: 400 },
  ]);
  expect(message).toContain(strange);
  expect(message).not.toContain(failed[0]!.message);
  for (const logged of [inspect(failure), JSON.stringify(failure)]) {
    expect(logged).not.toContain("confidential");
    expect(logged).not.toContain(failed[0]!.message);
  }
});

test("a blast without any stream, or to more than 100, is refused before any request", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const many = Array.from({ length: 101 }, (_, index) => `stream${index}`);
  for (const streamIds of [[], many, "abcd" as unknown as string[]]) {
    const failure = await failureOf(blastMessage(session, streamIds, "a"));
    expect(failure).toMatchObject({ name: "InvalidOptionError", option: "streamIds" });
  }
  const failure = await failureOf(blastMessage(session, ["abcd", "a,b"], "a"));
  expect(failure).toMatchObject({ name: "InvalidOptionError", option: "streamIds[1]" });
  expect(requestsOf(server, "blastMessage")).toBe(0);
});

test("a blast whose answer got lost is not repeated", async () => {
  const server = await startServer();
  await using session = await signOn(server);
  const sid = await openIm(server, session);
  server.fault({ operation: "blastMessage", kind: "reset", applied: true });
  expect(isOutcomeUnknownError(await failureOf(blastMessage(session, [sid], "a")))).toBe(true);
  expect(await all(listMessages(session, sid, { since: 0 }))).toHaveLength(1);
});

test.each([{}, { messages: [], errors: {} }, { messages: {} }, null])(
  "an answer that tells of no stream is no success: %j",
  async (answer) => {
    const { session, queries } = await openOddServer({ "/agent/v4/message/blast": () => answer });
    const failure = await failureOf(blastMessage(session, ["abcd"], "a"));
    expect(isProtocolError(failure) && failure.reason).toBe("unusable");
    expect(queries).toHaveLength(1);
  },
);

test("an answer without errors is a success", async () => {
  const messages = [{ messageId: "a" }];
  const { session } = await openOddServer({ "/agent/v4/message/blast": () => ({ messages }) });
  expect(await blastMessage(session, ["abcd"], "a")).toEqual(messages);
});
