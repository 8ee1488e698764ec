import { expect, test } from "vitest";
import {
  datahose,
  type Feed,
  feed,
  isProtocolError,
  type SymphonySession,
} from "../../src/index.ts";
import { atOnce, named, record, take } from "./feed-support.ts";
import { openOddServer } from "../support/odd-server.ts";

interface OddAnswers {
  readonly account?: unknown;
  readonly list?: unknown;
  readonly created?: unknown;
  readonly read?: unknown;
}

/** A session with an agent that gives one event, but for what it is told to answer. */
async function openOddAgent(answers: OddAnswers): Promise<SymphonySession> {
  const {
    account = { id: 1 },
    list = [],
    created = { id: "made_f" },
    read = { events: [{ id: "one" }], ackId: "ack" },
  } = answers;
  const feedsPath = "/agent/v5/datafeeds";
  const answerRead = (): unknown => (typeof read === "function" ? (read as () => unknown)() : read);
  const { session } = await openOddServer({
    "/pod/v2/sessioninfo": () => account,
    [feedsPath]: (query) => (query.has("tag") ? list : created),
    [`${feedsPath}/made_f/read`]: answerRead,
    [`${feedsPath}/listed_f/read`]: answerRead,
    [`${feedsPath}/desk/read`]: answerRead,
  });
  return session;
}

const failureOf = (events: Feed): Promise<unknown> =>
  take(events, 1).catch((caught: unknown) => caught);

test("what is no object among the events is passed over, and told", async () => {
  const read = { events: [null, "text", 5, { id: "one" }], ackId: "ack" };
  const session = await openOddAgent({ read });
  const { told, onStatus } = record();
  expect(await take(feed(session, { ...atOnce, onStatus }), 1)).toEqual([{ id: "one" }]);
  expect(told).toMatchObject([{ type: "opened" }, { type: "skipped", count: 3 }]);
});

test.each([{ id: "one" }, "text"])("so is what is no list of events: %j", async (events) => {
  const answers = [{ events, ackId: "ack" }, { events: [{ id: "two" }] }];
  const session = await openOddAgent({ read: () => answers.shift() });
  const { told, onStatus } = record();
  expect(await take(feed(session, { ...atOnce, onStatus }), 1)).toEqual([{ id: "two" }]);
  expect(told).toMatchObject([{ type: "opened" }, { type: "skipped", count: 1 }]);
});

test("so is what is none among those of a datahose", async () => {
  const read = { events: ["text", { id: "one" }], ackId: "ack" };
  const { session } = await openOddServer({ "/agent/v5/events/read": () => read });
  const { told, onStatus } = record();
  const options = { ...atOnce, onStatus, tag: "desk", eventTypes: ["MESSAGESENT" as const] };
  expect(await take(datahose(session, options), 1)).toEqual([{ id: "one" }]);
  expect(told).toEqual([{ type: "skipped", count: 1 }]);
});

test.each<[missing: string, payload: unknown]>([
  ["payload", undefined],
  ["payload", null],
  ["payload", "text"],
  ["payload.messageSent", {}],
  ["payload.messageSent", { messageSent: 5, roomCreated: {} }],
  ["payload.messageSent.message", { messageSent: {} }],
  ["payload.messageSent.message", { messageSent: { message: null } }],
])("an event without %s is passed over, and told: %j", async (missing, payload) => {
  const odd = { id: "odd", type: "MESSAGESENT", payload };
  const whole = { ...odd, id: "one", payload: { messageSent: { message: {} } } };
  const session = await openOddAgent({ read: { events: [odd, whole], ackId: "ack" } });
  const { told, onStatus } = record();
  expect(await take(feed(session, { ...atOnce, onStatus }), 1)).toEqual([whole]);
  const event = JSON.parse(JSON.stringify(odd)) as unknown;
  expect(told).toMatchObject([{ type: "opened" }, { type: "incomplete", event, missing }]);
});

test("one of a type that the specification does not have arrives without them", async () => {
  const events = [{ id: "one", type: "FROMTHEFUTURE" }];
  const session = await openOddAgent({ read: { events } });
  expect(await take(feed(session, atOnce), 1)).toEqual(events);
});

test.each<[unknown]>([
  [{ toString: 5 }],
  [[]],
  [true],
  [{ user: 5 }],
  [{ user: { userId: { toString: null } } }],
])("an initiator that is none keeps no event from the app: %j", async (initiator) => {
  const session = await openOddAgent({ read: { events: [{ id: "one", initiator }] } });
  expect(await take(feed(session, atOnce), 1)).toEqual([{ id: "one", initiator }]);
});

test.each([null, {}, { id: null }])(
  "an account without an id ends it, since its own messages could not be told apart: %o",
  async (account) => {
    const session = await openOddAgent({ account });
    const error = await failureOf(feed(session, atOnce));
    expect(isProtocolError(error) && error.reason).toBe("unusable");
    expect((error as Error).message).toContain("GET /pod/v2/sessioninfo");
    expect(await take(feed(session, { ...atOnce, includeOwn: true }), 1)).toHaveLength(1);
  },
);

test.each([null, {}, { id: "" }])(
  "a datafeed without an id ends it, once created: %o",
  async (created) => {
    const session = await openOddAgent({ created });
    const error = await failureOf(feed(session, atOnce));
    expect(isProtocolError(error) && error.reason).toBe("unusable");
    expect((error as Error).message).toContain("POST /agent/v5/datafeeds");
  },
);

test.each([
  ["what is none", [null, 5, "made_f"], "made_f", true],
  ["one without an id", [{ type: "fanout" }, { id: "", type: "fanout" }], "made_f", true],
  ["one of a datahose", [{ id: "listed_f", type: "datahose" }], "made_f", true],
  ["one without a type", [{ id: "listed_f", type: null }], "listed_f", false],
  ["one named after its tag", [{ id: "listed_f", type: "fanout" }, { id: "desk" }], "desk", false],
])("of the listed datafeeds, %s", async (_, list, feedId, isNew) => {
  const session = await openOddAgent({ list });
  const { told, onStatus } = record();
  await take(feed(session, { ...named, onStatus }), 1);
  expect(told).toEqual([{ type: "opened", feedId, isNew }]);
});
