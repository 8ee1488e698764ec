import { guardHook } from "./events.ts";
import { checkNumber, ownOptions } from "./checks.ts";
import type { Receipt } from "./session/receipt.ts";
import type { SignOffOptions } from "./session/sign-off-options.ts";

/** What `signOffOnExit` can end: a session, or what `signOn` of the package `signoff` gives. */
export interface SignsOffOnExit {
  signOff(options?: SignOffOptions): Promise<Receipt | readonly Receipt[]>;
}

/** How to end sessions with the process. */
export interface ExitOptions {
  /** How long all sign-offs together may take, in ms. Default 5,000. */
  budget?: number | undefined;
  /** Given the receipts before the process ends. */
  onReceipts?: ((receipts: readonly Receipt[]) => void) | undefined;
}

/** As much of Node's `process` as is used; other runtimes have it too, or none. */
interface Process {
  readonly pid: number;
  on(event: string, listener: (...values: never[]) => void): unknown;
  off(event: string, listener: (...values: never[]) => void): unknown;
  listenerCount(event: string): number;
  kill(pid: number, signal: string): unknown;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Signs off all sessions at the same time when the process ends: by SIGINT, SIGTERM or SIGHUP, by an error that nobody
 * caught, or because nothing is left to do. The process then ends as it would have, with the same status. A second
 * signal ends it at once. Where the app listens for a signal or for uncaught errors itself, ending is left to the app.
 * `process.exit()` leaves no time: call `signOff` before it.
 *
 * @param sessions the sessions, or a function that gives those that are open by then.
 * @returns takes all listeners off again.
 * @throws {InvalidOptionError} for a bad option.
 */
export function signOffOnExit(
  sessions: Iterable<SignsOffOnExit> | (() => Iterable<SignsOffOnExit>),
  options?: ExitOptions,
): () => void {
  const { budget = 5_000, onReceipts } = ownOptions(
    options,
    ["budget", "onReceipts"],
    "signOffOnExit",
  );
  checkNumber("budget", budget, 1);
  const { process } = globalThis as unknown as { process?: Process };
  if (typeof process?.on !== "function") return () => {};

  let ending: Promise<void> | undefined;
  const end = (): Promise<void> => {
    ending ??= signOffAll(typeof sessions === "function" ? sessions() : sessions, budget).then(
      guardHook(onReceipts),
    );
    return ending;
  };

  function onSignal(signal: string): void {
    const again = ending !== undefined;
    const alone = process?.listenerCount(signal) === 1;
    const leave = (): void => {
      stop();
      if (alone) process?.kill(process.pid, signal);
    };
    if (again) leave();
    else void end().then(leave);
  }

  function onUncaught(error: unknown): void {
    const alone = process?.listenerCount("uncaughtException") === 1;
    void end().then(() => {
      stop();
      // Out of the promise, so that the runtime reports it as it would have.
      if (alone) setTimeout(() => rethrow(error));
    });
  }

  function onBeforeExit(): void {
    void end().then(stop);
  }

  const listeners: readonly [string, (value: never) => void][] = [
    ...signals.map((signal): [string, () => void] => [signal, () => onSignal(signal)]),
    ["uncaughtException", onUncaught],
    ["beforeExit", onBeforeExit],
  ];
  const stop = (): void => {
    for (const [event, listener] of listeners) process.off(event, listener);
  };
  for (const [event, listener] of listeners) process.on(event, listener);
  return stop;
}

function rethrow(error: unknown): never {
  throw error;
}

/** All at once; none that misbehaves keeps the others, or the process, waiting. */
async function signOffAll(
  sessions: Iterable<SignsOffOnExit>,
  budget: number,
): Promise<readonly Receipt[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), budget);
  });
  const told = await Promise.all(
    Array.from(sessions, async (session) => {
      try {
        return await Promise.race([session.signOff({ budget }), over]);
      } catch {
        return undefined;
      }
    }),
  );
  clearTimeout(timer);
  return told.flatMap((receipts) => receipts ?? []);
}
