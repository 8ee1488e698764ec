import { isSignoffError } from "@signoff/core";
import { below, collectGarbage, exactly, report } from "./figures.ts";
import { failedCalls, mostHeapKilobytes } from "./limits.ts";
import { type FailingSession, openFailingSession } from "./open-session.ts";

const atOnce = 50;

/** Ways to fail, in turn, with the kind of error that each has to end in. */
const ways: readonly (readonly [
  kind: string,
  call: (session: FailingSession) => Promise<unknown>,
])[] = [
  ["NetworkError", (session) => session.GET("/refused")],
  ["ApiError", (session) => session.GET("/error")],
  ["ProtocolError", (session) => session.GET("/page")],
  ["TimeoutError", (session) => session.GET("/silent", { timeout: 20 })],
  ["AbortError", (session) => session.GET("/silent", { signal: AbortSignal.timeout(10) })],
];

/** Makes so many calls that fail; gives how many of them did so in another way than they should. */
async function failOften(session: FailingSession, times: number): Promise<number> {
  let odd = 0;
  for (let done = 0; done < times; done += atOnce) {
    const batch = Array.from({ length: atOnce }, async (_, index) => {
      const [kind, call] = ways[index % ways.length] ?? [];
      const failure: unknown = await call?.(session).catch((error: unknown) => error);
      if (!isSignoffError(failure) || failure.kind !== kind) odd += 1;
    });
    await Promise.all(batch);
  }
  return odd;
}

async function heapUsed(): Promise<number> {
  await collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Idle connections are closed by the runtime after some seconds. */
async function resourcesOnceIdle(expected: string): Promise<string> {
  for (let waited = 0; waited < 100; waited += 1) {
    if (resources() === expected) break;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return resources();
}

/** What keeps the process running, but for its standard streams, which are pipes when a caller reads them. */
function resources(): string {
  const standard = new Set(["PipeWrap", "TTYWrap"]);
  const kept = process.getActiveResourcesInfo().filter((name) => !standard.has(name));
  return kept.toSorted().join(", ") || "none";
}

async function measureFailures(origin: string): Promise<void> {
  const before = resources();
  const session = await openFailingSession(origin, { retry: { attempts: 2, baseDelay: 0 } });
  const { warmUp, total } = failedCalls;
  let odd = await failOften(session, warmUp);
  const early = await heapUsed();
  odd += await failOften(session, total - warmUp);
  const late = await heapUsed();
  const { outcome } = await session.signOff();
  const after = await resourcesOnceIdle(before);
  report([
    exactly(`${total} failed calls: those that failed otherwise`, String(odd), "0"),
    below(
      `${total} failed calls: heap at ${total} against ${warmUp}`,
      (late - early) / 1024,
      mostHeapKilobytes,
      "kB",
    ),
    exactly("after the sign-off: handles", after, before),
    exactly("after the sign-off: outcome", outcome, "ended"),
  ]);
}

await measureFailures(process.argv[2] ?? "");
