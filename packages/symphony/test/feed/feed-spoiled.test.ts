import { parseJson } from "@signoff/core/provider";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  datahose,
  type Feed,
  feed,
  type FeedStatus,
  ProtocolError,
  type Step,
  type SymphonySession,
  stringifyJson,
} from "../../src/index.ts";
import type { V5EventList } from "../../src/generated/operations.ts";
import { createBatchReader } from "../../src/feed/batches.ts";
import { atOnce, named, openNamed, pushMessages, record } from "./feed-support.ts";
import { type Server, signOn, startServer } from "../support/index.ts";

/** Puts a text in the place of each event that tells of a room which was reactivated. */
function spoil(text: string): Step {
  return async (request, next) => {
    const response = await next(request);
    if (!request.call.operation.endsWith("/read") || response.status !== 200) return response;
    const { events, ackId } = parseJson(await response.text()) as V5EventList;
    const texts = (events ?? []).map((event) =>
      event.type === "ROOMREACTIVATED" ? text : stringifyJson(event),
    );
    const answer = `{"events":[${texts.join()}],"ackId":"${ackId}"}`;
    return new Response(answer, { status: 200, headers: { "content-type": "application/json" } });
  };
}

async function open(text: string): Promise<{ server: Server; session: SymphonySession }> {
  const server = await startServer();
  const session = await signOn(server, { steps: [spoil(text)] });
  onTestFinished(() => session[Symbol.asyncDispose]());
  await openNamed(session);
  return { server, session };
}

const pushPoison = (server: Server): string =>
  server.controls.pushEvent(server.accounts[0].username, { type: "ROOMREACTIVATED" });

/** Makes what is not acknowledged come again, until the test is over. */
function turnClock(server: Server): void {
  const clock = setInterval(() => server.clock.advance(30_000), 50);
  onTestFinished(() => clearInterval(clock));
}

async function untilReading({ controls }: Server): Promise<void> {
  await expect.poll(() => controls.feeds().some(({ readers }) => readers > 0)).toBe(true);
}

const kinds: readonly (readonly [
  kind: string,
  start: (session: SymphonySession, onStatus: (status: FeedStatus) => void) => Feed,
])[] = [
  ["datafeed", (session, onStatus) => feed(session, { ...named, onStatus })],
  [
    "datahose",
    (session, onStatus) => {
      const eventTypes = ["MESSAGESENT" as const, "ROOMREACTIVATED" as const];
      return datahose(session, { ...atOnce, onStatus, tag: "desk", eventTypes });
    },
  ],
];

/** What is no JSON, or none that is read. */
const unreadable = {
  "nested too deep": `{"id":"a","payload":${"[".repeat(2_000)}${"]".repeat(2_000)}}`,
  "with a line break in a text": '{"id":"a","type":"a\nb"}',
  "with an escape that is none": '{"id":"\\x"}',
  "with NaN": '{"id":"a","timestamp":NaN}',
  "with a member that has no value": '{"id":}',
  "with brackets and quotes in texts": '{"id":"]}\\"[{,","a":undefined}',
};

describe.each(kinds)("of a %s", (_, start) => {
  test.each(Object.entries(unreadable))(
    "an event %s keeps none of the others from being handled",
    async (__, text) => {
      const { server, session } = await open(text);
      const { told, onStatus } = record();
      const events = start(session, onStatus);
      const seen: (string | undefined)[] = [];
      const handling = events.handle(({ id }) => void seen.push(id));
      await untilReading(server);
      const ids = pushMessages(server, 1);
      pushPoison(server);
      ids.push(...pushMessages(server, 1));
      turnClock(server);
      await expect.poll(() => new Set(seen), { timeout: 20_000 }).toEqual(new Set(ids));
      await expect.poll(() => told).toContainEqual({ type: "skipped", count: 1 });
      await expect
        .poll(() => server.controls.feeds().map(({ unacknowledged }) => unacknowledged))
        .toContain(0);
      const [later] = pushMessages(server, 1);
      await expect.poll(() => seen, { timeout: 20_000 }).toContain(later);
      await events.return();
      await handling;
    },
  );

  test("an integer where the specification promises a smaller one comes as a bigint", async () => {
    const { server, session } = await open('{"id":"a","type":"X","timestamp":9223372036854775807}');
    const events = start(session, () => {});
    const first = events.next();
    await untilReading(server);
    pushPoison(server);
    turnClock(server);
    expect((await first).value).toEqual({ id: "a", type: "X", timestamp: 9223372036854775807n });
    await events.return();
  });
});

/** Reads a text as the batch that comes after one that could not be read. */
function readCarefully(text: string): Promise<unknown> {
  const batches = createBatchReader();
  const failure = { provider: "symphony", reason: "not-json" } as const;
  batches.isSpoiled(new ProtocolError("No JSON.", failure));
  const data = new Blob([text]).stream();
  return batches.read({
    operation: "POST /read",
    typed: () => Promise.reject(new Error("This is the careful way.")),
    streamed: () => Promise.resolve({ data, response: { status: 200 } }),
  });
}

describe("a batch that is read event by event", () => {
  test.each([
    ['{"events":[],"ackId":"b"}', { events: [], ackId: "b" }],
    [
      ' {\n"ackId" : "b" ,\t"events" : [ {"a" : [1, {}]} , 5 ]\n} ',
      { events: [{ a: [1, {}] }, 5], ackId: "b" },
    ],
    [
      '{"events":[{"a":"\\\\"},{"b":"\\\\\\",["}],"ackId":5}',
      { events: [{ a: "\\" }, { b: '\\",[' }] },
    ],
    ['{"more":{"events":[1]},"events":[{"id":1}]}', { events: [{ id: 1 }] }],
    ['{"events":[{"id":9007199254740993}]}', { events: [{ id: 9007199254740993n }] }],
  ])("%s", async (text, batch) => {
    expect(await readCarefully(text)).toEqual(batch);
  });

  test.each([
    "",
    "<html></html>",
    "[]",
    "{}",
    '{"events":{}}',
    '{"events":[{"a":1}',
    '{"events":[]}x',
  ])("is none: %j", async (text) => {
    await expect(readCarefully(text)).rejects.toMatchObject({
      name: "ProtocolError",
      reason: "not-json",
    });
  });
});
