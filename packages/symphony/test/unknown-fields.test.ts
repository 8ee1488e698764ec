import { describe, expect, test } from "vitest";
import { feed, isProtocolError, stringifyJson } from "../src/index.ts";
import { atOnce, take } from "./feed/feed-support.ts";
import { openOddServer, Pieces } from "./support/odd-server.ts";

const big = 9_223_372_036_854_775_807n;

describe("a field that the spec does not know fails no call, whatever integer is in it", () => {
  test.each<[text: string, value: object]>([
    ['{"newField":9223372036854775807}', { newField: big }],
    [
      '{"newField":{"deep":[[1,{"x":-9223372036854775807}]]}}',
      { newField: { deep: [[1, { x: -big }]] } },
    ],
    ['{"newField":{"timestamp":9223372036854775807}}', { newField: { timestamp: big } }],
    ['{"newField":[9223372036854775807,1]}', { newField: [big, 1] }],
    ['{"id":9223372036854775807}', { id: big }],
  ])("%s in an ordinary answer", async (text, value) => {
    const { session } = await openOddServer({ "/pod/v2/sessioninfo": () => new Pieces(text) });
    expect((await session.GET("/pod/v2/sessioninfo")).data).toEqual(value);
    expect((await session.raw.GET("/pod/v2/sessioninfo")).data).toEqual(value);
  });

  test("in an event of a feed, which the app can write down", async () => {
    const event =
      '{"id":"one","type":"NEWKIND","payload":{"newThing":{"expirationDate":9223372036854775807}},"until":9223372036854775807}';
    const feedsPath = "/agent/v5/datafeeds";
    const { session } = await openOddServer({
      "/pod/v2/sessioninfo": () => ({ id: 1 }),
      [feedsPath]: (query) => (query.has("tag") ? [] : { id: "made_f" }),
      [`${feedsPath}/made_f/read`]: () => new Pieces(`{"events":[${event}],"ackId":"a"}`),
    });
    const [first] = await take(feed(session, atOnce), 1);
    expect(first).toMatchObject({ id: "one", type: "NEWKIND", until: big });
    expect(stringifyJson(first)).toBe(event);
    // The twin: what apps write down otherwise.
    expect(() => JSON.stringify(first)).toThrow(TypeError);
  });
});

test("where the spec promises a plain integer it is an error that names the field", async () => {
  const { session } = await openOddServer({
    "/agent/v1/message/abcd": () => new Pieces('{"timestamp":9223372036854775807}'),
  });
  const params = { path: { id: "abcd" } };
  const error = await session
    .GET("/agent/v1/message/{id}", { params })
    .catch((caught: unknown) => caught);
  expect(isProtocolError(error) && error.reason).toBe("unsafe-integer");
  expect((error as Error).message).toContain("timestamp is an integer beyond 2^53");
});

test("lists of users beyond 2^53 are exact", async () => {
  const { session } = await openOddServer({
    "/pod/v1/admin/user/1/delegates": () => new Pieces("[9223372036854775807,1]"),
  });
  const params = { path: { uid: 1 } };
  const { data } = await session.GET("/pod/v1/admin/user/{uid}/delegates", { params });
  expect(data).toEqual([big, 1]);
});
