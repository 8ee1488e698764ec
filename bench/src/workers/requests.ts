import { monitorEventLoopDelay } from "node:perf_hooks";
import { answerQuestions } from "./answer-questions.ts";
import { callOf, openClient, type Operation } from "./open-client.ts";

/** Have so many calls in flight, for so long, and tell of all of them or of each; or sign off. */
export type RequestsQuestion =
  | {
      readonly kind: "run" | "tail";
      readonly operation: Operation;
      readonly inFlight: number;
      readonly milliseconds: number;
    }
  | { readonly kind: "close" };

/** How many calls were done, in how many ms, with how much CPU time of this process in microseconds. */
export interface Stint {
  readonly calls: number;
  readonly elapsed: number;
  readonly cpu: number;
}

/** How long single calls took, and how late the event loop was at its 99th percentile; in microseconds. */
export interface Tail {
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly loopP99: number;
}

const [name = "", origin = ""] = process.argv.slice(2);
const client = await openClient(name, { origin });

/** Calls until the time is over; `done` is told when each began. */
async function repeat(
  call: () => Promise<unknown>,
  inFlight: number,
  milliseconds: number,
  done: (start: number) => void,
): Promise<void> {
  const deadline = performance.now() + milliseconds;
  async function one(): Promise<void> {
    for (let start = performance.now(); start < deadline; start = performance.now()) {
      await call();
      done(start);
    }
  }
  await Promise.all(Array.from({ length: inFlight }, one));
}

async function run(
  call: () => Promise<unknown>,
  inFlight: number,
  milliseconds: number,
): Promise<Stint> {
  let calls = 0;
  const cpu = process.cpuUsage();
  const start = performance.now();
  await repeat(call, inFlight, milliseconds, () => (calls += 1));
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { calls, elapsed, cpu: user + system };
}

/** The timer that watches the loop fires every so many ms: what is beyond that is delay. */
const resolution = 1;

async function watch(
  call: () => Promise<unknown>,
  inFlight: number,
  milliseconds: number,
): Promise<Tail> {
  const times: number[] = [];
  const loop = monitorEventLoopDelay({ resolution });
  loop.enable();
  await repeat(call, inFlight, milliseconds, (start) => times.push(performance.now() - start));
  loop.disable();
  const sorted = Float64Array.from(times).toSorted();
  const at = (share: number): number =>
    1000 * sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const loopP99 = Math.max(0, loop.percentile(99) / 1000 - resolution * 1000);
  return { p50: at(0.5), p99: at(0.99), p999: at(0.999), loopP99 };
}

answerQuestions("ready", async (question: RequestsQuestion) => {
  if (question.kind === "close") return (await client.close?.()) !== undefined;
  const { operation, inFlight, milliseconds } = question;
  const measured = question.kind === "run" ? run : watch;
  return measured(callOf(client, operation), inFlight, milliseconds);
});
