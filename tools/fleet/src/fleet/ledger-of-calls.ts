import type { Failure } from "../ipc/messages.ts";
import type { Worker } from "../worker/start.ts";

/** What became of the calls of a fleet. */
export interface CallLedger {
  readonly calls: number;
  /** Of processes that were not killed. */
  readonly failures: readonly Failure[];
  /** In ms, of each call. */
  readonly durations: readonly number[];
  /** How often the workers told of an event or moment of that name. */
  count(name: string): number;
  watch(worker: Worker): void;
}

/** Listens to what workers tell. */
export function createCallLedger(): CallLedger {
  let calls = 0;
  const failures: Failure[] = [];
  const durations: number[] = [];
  const counts = new Map<string, number>();
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    get calls() {
      return calls;
    },
    failures,
    durations,
    count: (name) => counts.get(name) ?? 0,
    watch: (worker) =>
      worker.onTold((news) => {
        if (news.type === "event") add(news.event.type);
        if (news.type === "moment") news.names.forEach(add);
        if (news.type !== "call") return;
        calls += 1;
        durations.push(news.report.duration);
        if (news.report.failure) failures.push(news.report.failure);
      }),
  };
}
