import { setImmediate as turn } from "node:timers/promises";
import { login } from "@signoff/directlink";
import { paths } from "../../src/routes.ts";
import { answerQuestions } from "../../src/workers/answer-questions.ts";
import { inParallel } from "./in-parallel.ts";

/** Open so many sessions; sign all of them off; have so many calls in flight. */
export type ScaleQuestion =
  | { readonly kind: "open"; readonly sessions: number }
  | { readonly kind: "sign-off" }
  | { readonly kind: "call"; readonly inFlight: number; readonly calls: number };

/** What sessions that do nothing take. */
export interface Idle {
  /** Memory of each, in bytes. */
  readonly bytes: number;
  /** Timers of the process. */
  readonly timers: number;
}

/** What the sign-off of all came to. */
export interface Ended {
  readonly ended: number;
  readonly milliseconds: number;
}

/** What calls took that were repeated and renewed on their way. */
export interface Called {
  /** CPU time of each, in microseconds. */
  readonly cpu: number;
  readonly failed: number;
  readonly requests: number;
}

const [origin = ""] = process.argv.slice(2);
/** How many logins and sign-offs are under way at a time. */
const atOnce = 64;
const retry = { attempts: 5, baseDelay: 1, maxDelay: 5 };

let open: Awaited<ReturnType<typeof login>>[] = [];

async function logIn(baseUrl = origin): ReturnType<typeof login> {
  return login({ baseUrl, username: "scale", password: "scale", retry });
}

async function used(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    await turn();
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function openSessions(count: number): Promise<Idle> {
  // What is made once, and the connections, are no session's.
  const first = await inParallel(2 * atOnce, atOnce, () => logIn());
  const before = await used();
  open = await inParallel(count, atOnce, () => logIn());
  const bytes = ((await used()) - before) / count;
  const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  open = [...open, ...first];
  return { bytes, timers };
}

async function signOff(): Promise<Ended> {
  const start = performance.now();
  let ended = 0;
  await inParallel(open.length, atOnce, async (index) => {
    const { outcome } = await open[index]!.signOff();
    if (outcome === "ended") ended += 1;
  });
  const milliseconds = performance.now() - start;
  open = [];
  return { ended, milliseconds };
}

async function call(inFlight: number, calls: number): Promise<Called> {
  const session = await logIn(`${origin}/wearing`);
  let failed = 0;
  let requests = 0;
  const cpu = process.cpuUsage();
  await inParallel(calls, inFlight, async () => {
    try {
      const { response } = await session.GET(paths.small);
      requests += response.attempts;
    } catch {
      failed += 1;
    }
  });
  const { user, system } = process.cpuUsage(cpu);
  await session.signOff();
  return { cpu: (user + system) / calls, failed, requests };
}

answerQuestions("ready", async (question: ScaleQuestion) => {
  if (question.kind === "open") return openSessions(question.sessions);
  if (question.kind === "sign-off") return signOff();
  return call(question.inFlight, question.calls);
});
