import { openSession, type SignOn } from "@signoff/core/provider";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { CommonOptions, Session, SignoffEvent } from "../src/index.ts";
import { refusal } from "./support/backend.ts";
import { failureOf } from "./support/open.ts";
import type { Operations, Paths } from "./support/provider.ts";
import { type Answer, sendJson, startServer, type TestServer } from "./support/server.ts";

interface Key {
  readonly key: string;
}

/** Opens a session with an API key: it is no session at the provider, so that nothing signs on or off. */
function openWithKey(
  { origin }: TestServer,
  signOn: SignOn<Operations, Key>,
  options: CommonOptions = {},
): Promise<Session<Operations, Paths>> {
  return openSession<Operations, Paths, Key>(
    {
      facts: {
        name: "keyed",
        version: "0.0.0",
        traits: { plainIntegers: {}, operations: {} },
        origins: [origin],
        baseUrlFor: () => origin,
        describeError: () => undefined,
      },
      account: "robot",
      authorise: (headers, { key }) => headers.set("x-api-key", key),
      secretsOf: ({ key }) => [key],
      judge: ({ status }) => (status === 401 ? "over" : "open"),
      tokensOf: () => [],
    },
    signOn,
    options,
  );
}

const always =
  (key: string): SignOn<Operations, Key> =>
  async () => ({ key });

const takes =
  (key: string): Answer =>
  ({ headers }, response) =>
    headers["x-api-key"] === key
      ? sendJson(response, { ok: true })
      : sendJson(response, refusal, 401);

test("a provider with nothing to end: the receipt says so, and nothing is sent", async () => {
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const server = await startServer(takes("right-key"));
  const events: SignoffEvent[] = [];
  const session = await openWithKey(server, always("right-key"), {
    onEvent: (event) => events.push(event),
  });
  expect((await session.GET("/items")).data.ok).toBe(true);
  await session[Symbol.asyncDispose]();
  expect(await session.signOff()).toMatchObject({
    outcome: "nothing-to-end",
    steps: [],
    renewals: 0,
  });
  expect(events.at(-1)).toMatchObject({ type: "sign-off", outcome: "nothing-to-end" });
  expect(server.requests).toHaveLength(1);
  expect(warn).not.toHaveBeenCalled();
});

describe("a key that is refused", () => {
  test.each([undefined, true, false])("is sent once, with renew %s", async (renew) => {
    const server = await startServer(takes("right-key"));
    const events: SignoffEvent[] = [];
    const session = await openWithKey(server, always("wrong-key"), {
      onEvent: (event) => events.push(event),
      ...(renew !== undefined && { renew }),
    });
    expect(await failureOf(session.GET("/items"))).toMatchObject({ kind: "ApiError", status: 401 });
    expect(server.requests).toHaveLength(1);
    expect(session.state).toBe("open");
    const body = new Blob(["bytes"]).stream();
    expect(await failureOf(session.POST("/bytes", { body }))).toMatchObject({ status: 401 });
    await Promise.all(Array.from({ length: 20 }, () => failureOf(session.GET("/items"))));
    expect(server.requests).toHaveLength(22);
    expect(events.filter(({ type }) => type === "renewal")).toEqual([]);
    expect(await session.signOff()).toMatchObject({ outcome: "nothing-to-end", renewals: 0 });
  });

  test("is replaced where the app has a new one, and the call is sent again", async () => {
    const server = await startServer(takes("new-key"));
    const keys = ["old-key", "old-key", "new-key"];
    const session = await openWithKey(server, async () => ({ key: keys.shift() ?? "new-key" }));
    expect(await failureOf(session.GET("/items"))).toMatchObject({ status: 401 });
    expect((await session.GET("/items")).data.ok).toBe(true);
    expect(server.requests.map(({ headers }) => headers["x-api-key"])).toEqual([
      "old-key",
      "old-key",
      "new-key",
    ]);
    expect(await session.signOff()).toMatchObject({ outcome: "nothing-to-end", renewals: 1 });
  });

  test("and given back by the sign-on as it was, is not sent again either", async () => {
    const server = await startServer(takes("right-key"));
    const session = await openWithKey(server, async ({ previous }) => previous ?? { key: "wrong" });
    expect(await failureOf(session.GET("/items"))).toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(1);
    await session.signOff();
  });
});
