import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  datahose,
  feed,
  type HandleOptions,
  InvalidOptionError,
  NetworkError,
  OutcomeUnknownError,
  RateLimitError,
  type SymphonySession,
  type V4Event,
} from "../../src/index.ts";
import { atOnce, named, openNamed, pushMessages } from "./feed-support.ts";
import { openIm, type Server, signOn, startServer } from "../support/index.ts";

const provider = "symphony";
const poison = new TypeError("Cannot read properties of undefined (reading 'streamId')");

interface Handled {
  readonly ids: (string | undefined)[];
  readonly given: { readonly error: unknown; readonly id: string | undefined }[];
}

/** Handles events until there were so many, and what failed for good among them; the feed is stopped with the last one. */
async function handle(
  session: SymphonySession,
  count: number,
  handler: (event: V4Event) => unknown,
  options: HandleOptions = {},
): Promise<Handled> {
  const stop = new AbortController();
  const handled: Handled = { ids: [], given: [] };
  const done = (): void => {
    if (handled.ids.length + handled.given.length === count) stop.abort();
  };
  await feed(session, { ...named, signal: stop.signal }).handle(
    async (event) => {
      await handler(event);
      handled.ids.push(event.id);
      done();
    },
    {
      onError: (error, { id }) => {
        handled.given.push({ error, id });
        done();
      },
      ...options,
    },
  );
  return handled;
}

async function open(): Promise<{ server: Server; session: SymphonySession }> {
  const server = await startServer();
  const session = await signOn(server);
  onTestFinished(() => session[Symbol.asyncDispose]());
  await openNamed(session);
  return { server, session };
}

const failing =
  (id: string | undefined, error: unknown) =>
  (event: V4Event): void => {
    if (event.id === id) throw error;
  };

describe("an event that cannot be handled", () => {
  test("is told after three attempts, and keeps no other from being handled", async () => {
    const { server, session } = await open();
    const [first, second, third] = pushMessages(server, 3);
    let attempts = 0;
    const handler = ({ id }: V4Event): void => {
      if (id !== second) return;
      attempts += 1;
      throw poison;
    };
    expect(await handle(session, 3, handler)).toEqual({
      ids: [first, third],
      given: [{ error: poison, id: second }],
    });
    expect(attempts).toBe(3);
  });

  test("does not come again, after a restart neither", async () => {
    const { server, session } = await open();
    const [bad] = pushMessages(server, 1);
    const stop = new AbortController();
    const events = feed(session, { ...named, signal: stop.signal });
    const told: unknown[] = [];
    const handling = events.handle(failing(bad, poison), {
      onError: (error) => void told.push(error),
    });
    await expect.poll(() => server.controls.feeds()[0]?.unacknowledged).toBe(0);
    await expect.poll(() => told).toEqual([poison]);
    stop.abort();
    await handling;
    await expect.poll(() => server.controls.feeds()[0]?.readers).toBe(0);
    server.clock.advance(30_000);
    const [good] = pushMessages(server, 1);
    expect(await handle(session, 1, () => {})).toEqual({ ids: [good], given: [] });
  });

  test("is handled by a later attempt, where one succeeds", async () => {
    const { server, session } = await open();
    const ids = pushMessages(server, 2);
    let failures = 2;
    const handler = (): void => {
      failures -= 1;
      if (failures >= 0) throw poison;
    };
    expect(await handle(session, 2, handler)).toEqual({ ids, given: [] });
  });

  test("is waited for while onError keeps it somewhere", async () => {
    const { server, session } = await open();
    const ids = pushMessages(server, 2);
    const order: unknown[] = [];
    const onError = async (_: unknown, { id }: V4Event): Promise<void> => {
      await new Promise(setImmediate);
      order.push(["kept", id]);
    };
    await handle(
      session,
      1,
      ({ id }) => {
        order.push(["handled", id]);
        if (id === ids[0]) throw poison;
      },
      { attempts: 1, onError },
    );
    expect(order).toEqual([
      ["handled", ids[0]],
      ["kept", ids[0]],
      ["handled", ids[1]],
    ]);
  });

  test.each([
    [
      "throws at once",
      () => (): never => {
        throw poison;
      },
    ],
    ["rejects", () => () => Promise.reject(poison)],
    ["throws what is no error", () => () => Promise.reject(Object.create(null) as Error)],
  ])("is told by a warning where there is no onError: its handler %s", async (_, make) => {
    const { server, session } = await open();
    const warnings: [string, string][] = [];
    const emit = (message: string, name: string): void => void warnings.push([message, name]);
    const spy = vi.spyOn(process, "emitWarning").mockImplementation(emit as never);
    onTestFinished(() => spy.mockRestore());
    const [bad, good] = pushMessages(server, 2);
    const fail = make();
    const handled = await handle(session, 1, ({ id }) => (id === bad ? fail() : undefined), {
      onError: undefined,
    });
    expect(handled.ids).toEqual([good]);
    expect(warnings).toEqual([[expect.stringContaining(`${bad} (MESSAGESENT)`), "FeedWarning"]]);
  });

  test("is told on one line, whatever the agent and the error say", async () => {
    const { server, session } = await open();
    const warnings: string[] = [];
    const spy = vi.spyOn(process, "emitWarning");
    spy.mockImplementation((message) => void warnings.push(String(message)));
    onTestFinished(() => spy.mockRestore());
    const odd = { id: "\u001b[2J\n1", type: "\u202eNEW\u009b" };
    server.controls.pushEvent(server.accounts[0].username, odd);
    pushMessages(server, 1);
    const handled = handle(
      session,
      1,
      ({ id }) => {
        if (id === odd.id) throw new Error("a\nb\u0007");
      },
      { attempts: 1, onError: undefined },
    );
    expect((await handled).ids).toHaveLength(1);
    expect(warnings).toHaveLength(1);
    // oxlint-disable-next-line no-control-regex -- control characters are the subject
    expect(warnings[0]).not.toMatch(/[\0-\x1f\x7f-\x9f\u202e]/);
  });

  test("is handed over only once where a call of its handler may have been carried out", async () => {
    const { server, session } = await open();
    const sid = await openIm(server, session);
    const [bad, good] = pushMessages(server, 2);
    let attempts = 0;
    for (const error of [new OutcomeUnknownError("Perhaps.", { provider }), undefined]) {
      server.fault({ operation: "createMessage", kind: "status", status: 503, body: {} });
      const handled = await handle(session, 2, async ({ id }) => {
        if (id === good) return;
        attempts += 1;
        if (error) throw error;
        await session.POST("/agent/v4/stream/{sid}/message/create", {
          params: { path: { sid } },
          body: { message: "<messageML>Hello</messageML>" },
        });
      });
      expect(handled.given).toHaveLength(1);
      expect(handled.given[0]?.id).toBe(bad);
      server.clock.advance(30_000);
    }
    expect(attempts).toBe(2);
  });

  test.each([
    new NetworkError("No way.", { provider, sent: false }),
    new RateLimitError("Later.", {
      provider,
      status: 429,
      body: {},
      text: "",
      retryAfter: undefined,
    }),
  ])("is handed over again where nothing was carried out: %o", async (error) => {
    const { server, session } = await open();
    const [bad] = pushMessages(server, 1);
    let attempts = 0;
    const handled = await handle(session, 1, () => {
      attempts += 1;
      throw error;
    });
    expect(handled.given).toEqual([{ error, id: bad }]);
    expect(attempts).toBe(3);
  });

  test("ends the feed unacknowledged where onError throws, which is the strict way", async () => {
    const { server, session } = await open();
    const ids = pushMessages(server, 2);
    const strict = handle(session, 2, failing(ids[0], poison), {
      attempts: 1,
      onError: (error) => {
        throw error;
      },
    });
    await expect(strict).rejects.toBe(poison);
    expect(server.controls.feeds()).toMatchObject([{ unacknowledged: 2 }]);
    server.clock.advance(30_000);
    expect(await handle(session, 2, () => {})).toEqual({ ids, given: [] });
  });
});

describe("an event is left for later, and told to nobody", () => {
  test("when the feed is stopped while its handler is tried again", async () => {
    const { server, session } = await open();
    const [id] = pushMessages(server, 1);
    const stop = new AbortController();
    const backoff = { baseDelay: 1e12, maxDelay: 1e12 };
    const told: unknown[] = [];
    let attempts = 0;
    await feed(session, { ...named, backoff, signal: stop.signal }).handle(
      () => {
        attempts += 1;
        setTimeout(() => stop.abort(), 10);
        throw poison;
      },
      { onError: (error) => void told.push(error) },
    );
    expect([attempts, told]).toEqual([1, []]);
    server.clock.advance(30_000);
    expect(await handle(session, 1, () => {})).toEqual({ ids: [id], given: [] });
  });

  test("when the session is signed off while it is handled", async () => {
    const server = await startServer();
    const session = await signOn(server);
    await openNamed(session);
    pushMessages(server, 1);
    const told: unknown[] = [];
    await feed(session, named).handle(
      async () => {
        await session.signOff();
        await session.GET("/pod/v2/sessioninfo");
      },
      { onError: (error) => void told.push(error) },
    );
    expect(told).toEqual([]);
    expect(server.controls.feeds()).toMatchObject([{ unacknowledged: 1 }]);
  });

  test("when the session is lost while it is handled, which ends the feed", async () => {
    const { server, session } = await open();
    pushMessages(server, 1);
    const refusal = { kind: "status", status: 401, body: {} } as const;
    const told: unknown[] = [];
    const handling = feed(session, named).handle(
      async () => {
        server.fault({ operation: "authenticateByPublicKey", ...refusal });
        server.expireSessions();
        await session.GET("/pod/v2/sessioninfo");
      },
      { onError: (error) => void told.push(error) },
    );
    await expect(handling).rejects.toMatchObject({ name: "AuthenticationError" });
    expect(session.state).toBe("lost");
    expect(told).toEqual([]);
    expect(server.controls.feeds()).toMatchObject([{ unacknowledged: 1 }]);
  });
});

test("a datahose is handled in the same way", async () => {
  const { server, session } = await open();
  const stop = new AbortController();
  const told: unknown[] = [];
  const seen: unknown[] = [];
  const events = datahose(session, {
    backoff: atOnce.backoff,
    tag: "archive",
    eventTypes: ["MESSAGESENT"],
    signal: stop.signal,
  });
  const handling = events.handle(
    ({ id }) => {
      if (seen.length === 0 && told.length === 0) throw poison;
      seen.push(id);
      stop.abort();
    },
    { attempts: 2, onError: (error, { id }) => void told.push([error, id]) },
  );
  await expect.poll(() => server.controls.feeds().length).toBe(2);
  const [bad, good] = pushMessages(server, 2);
  await handling;
  expect([told, seen]).toEqual([[[poison, bad]], [good]]);
});

test.each<[option: string, handler: unknown, options: object | undefined]>([
  ["handler", undefined, undefined],
  ["handler", {}, undefined],
  ["attempts", () => {}, { attempts: 0 }],
  ["attempts", () => {}, { attempts: "3" }],
  ["onError", () => {}, { onError: "console" }],
  ["retries", () => {}, { retries: 3 }],
])("a bad %s is refused before any request", async (option, handler, options) => {
  const { server, session } = await open();
  const before = server.requests.length;
  const handling = feed(session, named).handle(handler as () => void, options);
  await expect(handling).rejects.toBeInstanceOf(InvalidOptionError);
  await expect(handling).rejects.toMatchObject({ option });
  expect(server.requests.length).toBe(before);
});
