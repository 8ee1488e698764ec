import type { ExitingProcess } from "./process.ts";

/**
 * How many others listen for an event and may mean to end the process themselves. The listeners of `signal-exit`, which comes
 * along with many packages, wait until all others are gone, as ours do: they end nothing by themselves.
 */
export function countForeign(event: string, own: unknown, process: ExitingProcess): number {
  const others = process.listeners(event).filter((listener) => listener !== own);
  return Math.max(0, others.length - (event.startsWith("SIG") ? countWaiting(process) : 0));
}

/** Version 4 keeps its count under a symbol of the global object, earlier ones under a name of `process`. */
function countWaiting(process: ExitingProcess): number {
  const { __signal_exit_emitter__: earlier } = process as {
    __signal_exit_emitter__?: { count?: unknown };
  };
  const { [Symbol.for("signal-exit emitter")]: current } = globalThis as {
    [emitter: symbol]: { count?: unknown } | undefined;
  };
  return [earlier, current].reduce(
    (sum, emitter) => sum + (typeof emitter?.count === "number" ? emitter.count : 0),
    0,
  );
}
