import { connect, type TLSSocket } from "node:tls";
import { afterEach, expect, test, vi } from "vitest";
import { createClock, startEmulator, startFaultServer } from "../src/index.ts";

const longAgo = Date.UTC(2001, 0, 1);

/** As an app's own tests turn the time: everything stands still, and `Date` shows another year. */
function fakeTime(): void {
  vi.useFakeTimers({ now: longAgo });
}

afterEach(() => {
  vi.useRealTimers();
});

test("fake timers do stop what was not taken before", async () => {
  fakeTime();
  const woken = vi.fn<() => void>();
  setTimeout(woken, 1);
  setImmediate(woken);
  await createClock().sleep(20);
  expect(woken).not.toHaveBeenCalled();
  expect(Date.now()).toBe(longAgo);
});

test("the clock shows the machine's time, goes on and wakes sleepers", async () => {
  const before = Date.now();
  fakeTime();
  const clock = createClock();
  const start = clock.now();
  expect(start).toBeGreaterThanOrEqual(before);
  await clock.sleep(20);
  expect(clock.now() - start).toBeGreaterThanOrEqual(19);
});

test("turning fake timers turns no clock, and wakes no sleeper", async () => {
  fakeTime();
  const clock = createClock();
  const before = clock.now();
  const woken = vi.fn<() => void>();
  const sleeping = clock.sleep(3_600_000).then(woken);
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(clock.now() - before).toBeLessThan(3_600_000);
  expect(woken).not.toHaveBeenCalled();
  clock.advance(3_600_000);
  await sleeping;
  expect(woken).toHaveBeenCalledOnce();
});

test("a clock can begin at the fake time", () => {
  fakeTime();
  expect(createClock(Date.now()).now() - longAgo).toBeLessThan(3_600_000);
});

const statusOf = async (origin: string): Promise<number> =>
  (await fetch(`${origin}/directlink/v1/download/list`)).status;

test("servers, their faults and the fault server answer", async () => {
  fakeTime();
  await using servers = await startEmulator({ strict: true, providers: ["directlink"] });
  const { directlink } = servers;
  await using faults = await startFaultServer({ target: directlink });
  directlink.fault({ operation: "*", kind: "delay", milliseconds: 5 });
  expect(await statusOf(directlink.url)).toBe(401);
  directlink.fault({ operation: "*", kind: "slowBody", milliseconds: 1 });
  expect(await (await fetch(`${directlink.url}/directlink/v1/download/list`)).text()).not.toBe("");
  directlink.fault({ operation: "*", kind: "truncate" });
  await expect(
    fetch(`${directlink.url}/directlink/v1/download/list`).then((answer) => answer.text()),
  ).rejects.toThrow("terminated");
  faults.order({ operation: "*", fault: { kind: "delay", milliseconds: 5 } });
  expect(await statusOf(faults.url)).toBe(401);
  const bare = await startFaultServer({ target: directlink.url });
  bare.order({ operation: "*", fault: { kind: "retryAfter", value: { milliseconds: 0 } } });
  const { headers } = await fetch(`${bare.url}/`);
  expect(Date.parse(headers.get("retry-after") ?? "")).toBeGreaterThan(longAgo + 86_400_000);
  await bare.close();
});

test("certificates are valid now, and not then", async () => {
  fakeTime();
  await using servers = await startEmulator({ strict: true, providers: ["directlink"], tls: true });
  const { url, ca } = servers.directlink;
  const socket = await new Promise<TLSSocket>((resolve, reject) => {
    const opened = connect({ port: Number(new URL(url).port), host: "127.0.0.1", ca }, () =>
      resolve(opened),
    ).on("error", reject);
  });
  expect(socket.authorized).toBe(true);
  socket.destroy();
});
