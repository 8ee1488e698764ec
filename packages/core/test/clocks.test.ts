import { isShared } from "@signoff/test-support";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { ageOf, leastAgeOf, now } from "../src/time/moment.ts";
import { type Backend, refusal, startBackend, tokenOf } from "./support/backend.ts";
import { callsOf, failureOf, open, type Opened } from "./support/open.ts";
import { login } from "./support/provider.ts";
import { sendJson, sendText } from "./support/server.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Two clocks that a test turns apart, by ms: that of the wall, and that of `performance.now()`. */
function turnClocks(): { wall: number; monotonic: number } {
  const ahead = { wall: 0, monotonic: 0 };
  const wall = Date.now;
  const monotonic = performance.now;
  const spies = [
    vi.spyOn(Date, "now").mockImplementation(() => wall() + ahead.wall),
    vi
      .spyOn(performance, "now")
      .mockImplementation(() => monotonic.call(performance) + ahead.monotonic),
  ];
  onTestFinished(() => spies.forEach((spy) => spy.mockRestore()));
  return ahead;
}

/** A session whose tokens are good for an hour, by the provider's word. */
async function openForAnHour(quirks: object = {}): Promise<Opened> {
  const backend = await startBackend();
  backend.lifetime = hour;
  return { backend, session: await login({ baseUrl: backend.origin, quirks, retry: false }) };
}

/** The tokens that calls were made with, each once. */
function tokensIn(backend: Backend): number {
  return new Set(callsOf(backend).map(tokenOf)).size;
}

describe("the age of a moment", () => {
  test.each([
    ["both clocks tell the same", { wall: hour, monotonic: hour }, hour, hour],
    ["the machine slept", { wall: day, monotonic: hour }, day, hour],
    ["the wall's clock was set back", { wall: -day, monotonic: hour }, hour, hour],
    ["the wall's clock was set forth", { wall: day, monotonic: 0 }, day, 0],
  ])("where %s", (_, turned, atMost, atLeast) => {
    const ahead = turnClocks();
    const moment = now();
    Object.assign(ahead, turned);
    expect(ageOf(moment)).toBeGreaterThanOrEqual(atMost);
    expect(ageOf(moment)).toBeLessThan(atMost + minute);
    expect(leastAgeOf(moment)).toBeGreaterThanOrEqual(atLeast);
    expect(leastAgeOf(moment)).toBeLessThan(atLeast + minute);
  });
});

describe("a grant", () => {
  test.each([
    ["time has passed", { wall: hour, monotonic: hour }],
    ["the machine slept meanwhile", { wall: hour, monotonic: 0 }],
    ["the clock was set back meanwhile", { wall: -day, monotonic: hour }],
  ])("that is over is not used: %s", async (_, turned) => {
    const ahead = turnClocks();
    const { backend, session } = await openForAnHour();
    const [first = ""] = backend.alive;
    Object.assign(ahead, turned);
    expect((await session.GET("/items")).data.ok).toBe(true);
    expect(callsOf(backend).map(tokenOf)).not.toContain(first);
    expect(backend.logins).toBe(2);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  test.each([
    ["the clock was set forth", { wall: day, monotonic: 0 }],
    ["the clock was set back", { wall: -day, monotonic: 0 }],
    ["the clock was set forth and back", { wall: 0, monotonic: 0 }, { wall: day, monotonic: 0 }],
  ])("is renewed once at most, and then lives its hour: %s", async (_, turned, before = turned) => {
    const ahead = turnClocks();
    const { backend, session } = await openForAnHour();
    Object.assign(ahead, before);
    await session.GET("/items");
    Object.assign(ahead, turned);
    const { logins } = backend;
    expect(logins).toBe(before.wall > 0 ? 2 : 1);
    for (let count = 0; count < 5; count += 1) {
      ahead.wall += 10 * minute;
      ahead.monotonic += 10 * minute;
      await session.GET("/items");
    }
    expect([backend.logins, tokensIn(backend)]).toEqual([logins, 1]);
    ahead.wall += 10 * minute;
    ahead.monotonic += 10 * minute;
    await session.GET("/items");
    expect([backend.logins, tokensIn(backend)]).toEqual([logins + 1, 2]);
    expect((await session.signOff()).outcome).toBe("ended");
  });

  // The clock of a store is set by whoever has it, and goes for all.
  test.skipIf(isShared)(
    "that is replaced is told in the receipt, although the clock was set forth beyond any life",
    async () => {
      const ahead = turnClocks();
      const { backend, session } = await openForAnHour({ longestLife: 2 * hour, probe: false });
      ahead.wall = day;
      await session.GET("/items");
      ahead.wall = 2 * day;
      await session.GET("/items");
      const { steps } = await session.signOff();
      expect(steps.map(({ superseded }) => superseded)).toEqual([false, true, true]);
      expect([...backend.alive]).toEqual([]);
    },
  );

  test("that may be open is told, although the clock was set forth beyond any life", async () => {
    const ahead = turnClocks();
    const { backend, session } = await open(undefined, {
      quirks: { longestLife: hour },
      retry: false,
    });
    const { onLogin } = backend;
    backend.expire();
    backend.onLogin = (_, response) => response.destroy();
    await failureOf(session.GET("/items"));
    backend.onLogin = onLogin;
    ahead.wall = day;
    const { steps } = await session.signOff();
    expect(steps.filter(({ possible }) => possible)).toHaveLength(1);
  });
});

test.each([
  // That of the store is set by whoever has it, and goes for all.
  ...(isShared ? [] : [["was set back", { wall: -day, monotonic: hour }, hour] as const]),
  ["stood still while the machine slept", { wall: day, monotonic: hour }, day] as const,
])(
  "the receipt tells how long a session was open, although a clock %s",
  async (_, turned, life) => {
    const ahead = turnClocks();
    const { session } = await open();
    Object.assign(ahead, turned);
    const { duration } = await session.signOff();
    expect(duration).toBeGreaterThanOrEqual(life);
    expect(duration).toBeLessThan(life + minute);
  },
);

describe("a further token", () => {
  /** A session whose texts take a ticket that is good for a minute; `made` counts these. */
  async function openWithTickets(): Promise<Opened & { readonly made: { count: number } }> {
    const opened = await open(undefined, { retry: false, quirks: { tickets: minute } });
    const made = { count: 0 };
    opened.backend.answer = ({ url, headers }, response) => {
      if (url !== "/touch") return sendText(response, String(headers["x-ticket"]));
      made.count += 1;
      return sendJson(response, { ticket: `ticket-${made.count}` });
    };
    return { ...opened, made };
  }

  test.each([
    ["time has passed", { wall: minute, monotonic: minute }],
    ["the machine slept meanwhile", { wall: minute, monotonic: 0 }],
    ["the clock was set back meanwhile", { wall: -day, monotonic: minute }],
  ])("that is over is not used: %s", async (_, turned) => {
    const ahead = turnClocks();
    const { session } = await openWithTickets();
    expect((await session.GET("/text")).data).toBe("ticket-1");
    Object.assign(ahead, turned);
    expect((await session.GET("/text")).data).toBe("ticket-2");
    await session.signOff();
  });

  test("is replaced 10 s before its end, and serves until then where no other comes", async () => {
    const ahead = turnClocks();
    const { backend, session, made } = await openWithTickets();
    await session.GET("/text");
    ahead.monotonic = minute - 15_000;
    expect((await session.GET("/text")).data).toBe("ticket-1");
    const { answer } = backend;
    backend.answer = (request, response) =>
      request.url === "/touch" ? sendJson(response, refusal, 503) : answer(request, response);
    ahead.monotonic = minute - 5_000;
    expect((await session.GET("/text")).data).toBe("ticket-1");
    ahead.monotonic = minute;
    expect(await failureOf(session.GET("/text"))).toMatchObject({ status: 503 });
    backend.answer = answer;
    expect((await session.GET("/text")).data).toBe("ticket-2");
    expect(made.count).toBe(2);
    await session.signOff();
  });

  test("is replaced 10 s before its end, and no earlier", async () => {
    const ahead = turnClocks();
    const { session } = await openWithTickets();
    await session.GET("/text");
    ahead.monotonic = minute - 15_000;
    expect((await session.GET("/text")).data).toBe("ticket-1");
    ahead.monotonic = minute - 5_000;
    expect((await session.GET("/text")).data).toBe("ticket-2");
    await session.signOff();
  });

  test("is made anew once where the clock was set forth", async () => {
    const ahead = turnClocks();
    const { session } = await openWithTickets();
    await session.GET("/text");
    ahead.wall = day;
    expect((await session.GET("/text")).data).toBe("ticket-2");
    expect((await session.GET("/text")).data).toBe("ticket-2");
    await session.signOff();
  });
});
