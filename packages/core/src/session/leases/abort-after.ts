import { startTimer } from "../../time/signals.ts";
import { within } from "../../time/within.ts";

/**
 * Waits for a login, whether it succeeds or not; aborts one that takes longer than so many ms, and waits half as long again
 * for one that is deaf. It never rejects.
 */
export async function abortAfter(
  milliseconds: number,
  login: Promise<unknown>,
  controller: AbortController,
): Promise<void> {
  const timer = startTimer(() => controller.abort(), milliseconds);
  await within(
    milliseconds * 1.5,
    login.catch(() => {}),
  );
  clearTimeout(timer);
}
