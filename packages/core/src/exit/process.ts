/** As much of Node's `process` as is used; other runtimes have it too, or none. */
export interface ExitingProcess {
  readonly pid: number;
  prependListener(event: string, listener: (...values: never[]) => void): unknown;
  off(event: string, listener: (...values: never[]) => void): unknown;
  listeners(event: string): readonly unknown[];
  kill(pid: number, signal: string): unknown;
  exit(status: number): void;
  emitWarning?(message: string, name: string): void;
}

/** The process of this runtime, where it has one that can be listened to. */
export function findProcess(): ExitingProcess | undefined {
  const { process } = globalThis as unknown as { process?: ExitingProcess };
  return typeof process?.prependListener === "function" ? process : undefined;
}

/** POSIX numbers of the signals that ask a process to end. */
const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/** A signal that asks a process to end. */
export type EndingSignal = keyof typeof numbers;

export const endingSignals = /* @__PURE__ */ Object.keys(numbers) as readonly EndingSignal[];

/**
 * Ends the process by a signal that nobody listens to any more. The first process of a container ignores one that it sends
 * itself: it exits with the status that a shell gives to such an end, 128 and the signal's number.
 */
export function dieOf(signal: EndingSignal, process: ExitingProcess): void {
  process.kill(process.pid, signal);
  // Others that waited for this may still want to act on the signal.
  setTimeout(() => process.exit(128 + numbers[signal]), 100);
}
