import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
import { answerQuestions } from "./answer-questions.ts";
import { installMemoryDispatcher, memoryFetch } from "./memory-answers.ts";
import { callOf, openClient, type Operation } from "./open-client.ts";

/** So many calls, a few of them at a time. */
export interface MemoryQuestion {
  readonly operation: Operation;
  readonly calls: number;
}

/** What a call took: CPU time of this process in ns, and bytes of memory that it allocated. */
export interface CallCost {
  readonly nanoseconds: number;
  /** undefined where garbage was collected meanwhile, so that the difference says nothing. */
  readonly bytes: number | undefined;
}

const [name = ""] = process.argv.slice(2);
installMemoryDispatcher();
const client = await openClient(name, { origin: "http://127.0.0.1", fetch: memoryFetch });

/** octokit puts every call behind a timer: one at a time, it would do little but wait. */
const inFlight = 10;

let collections = 0;
new PerformanceObserver((list) => (collections += list.getEntries().length)).observe({
  entryTypes: ["gc"],
});

function allocated(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Collects all garbage, and waits until the observer has been told. */
async function settle(): Promise<void> {
  globalThis.gc?.();
  await delay(20);
}

answerQuestions("ready", async ({ operation, calls }: MemoryQuestion): Promise<CallCost> => {
  const call = callOf(client, operation);
  await settle();
  const before = { collections, bytes: allocated(), cpu: process.cpuUsage() };
  let started = 0;
  async function repeat(): Promise<void> {
    while (started < calls) {
      started += 1;
      await call();
    }
  }
  await Promise.all(Array.from({ length: inFlight }, repeat));
  const { user, system } = process.cpuUsage(before.cpu);
  const bytes = allocated() - before.bytes;
  await delay(20);
  return {
    nanoseconds: ((user + system) * 1000) / calls,
    bytes: collections === before.collections ? bytes / calls : undefined,
  };
});
