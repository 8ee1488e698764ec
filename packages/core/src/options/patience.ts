import { Cancellation } from "../time/cancellation.ts";
import { TimeoutError } from "../errors/errors.ts";
import { noteOrigin } from "../errors/thrown-by-app.ts";
import { resolveTimeout, type TimeoutOptions } from "./limits.ts";
import { followSignal, startTimer } from "../time/signals.ts";

/** How long the app is waited for when it is asked for something, such as a password or a signature. */
export interface Patience {
  readonly provider: string;
  readonly signal?: AbortSignal | undefined;
  /** `timeout.total` in ms. Default: no limit. */
  readonly total?: number | undefined;
}

/** That of a call without a session, by its options. */
export function patienceOf(
  provider: string,
  {
    signal,
    timeout,
  }: {
    readonly signal?: AbortSignal | undefined;
    readonly timeout?: number | TimeoutOptions | undefined;
  },
): Patience {
  return { provider, signal, total: resolveTimeout(timeout).total };
}

/**
 * Waits for what the app was asked for: nobody else can end a function of the app's that never settles.
 *
 * @param option the option that asks for it.
 * @throws {TimeoutError} when it does not come within `timeout.total`.
 * @throws the reason of the signal when that is aborted.
 */
export async function waitForApp<Value>(
  option: string,
  given: Promise<Value>,
  { provider, signal, total = Infinity }: Patience,
): Promise<Value> {
  const cancellation = new Cancellation();
  const release = signal && followSignal(signal, cancellation);
  const timer = startTimer(() => {
    const message = `${option} was not given within ${total} ms (timeout.total).`;
    cancellation.abort(new TimeoutError(message, { provider, limit: "total", phase: "answer" }));
  }, total);
  try {
    return await cancellation.race(given);
  } catch (error) {
    noteOrigin(error, "app");
    throw error;
  } finally {
    clearTimeout(timer);
    release?.();
  }
}
