import type { PollOptions } from "./options.ts";

/**
 * Asks until there is an answer, with longer and longer waits in between.
 *
 * @param wait resolves after so many ms, or rejects to end it.
 */
export async function poll<Value>(
  { baseDelay, maxDelay }: Required<{ [Name in keyof PollOptions]: number }>,
  ask: () => Promise<Value | undefined>,
  wait: (ms: number) => Promise<void>,
): Promise<Value> {
  for (let delay = baseDelay; ; delay *= 2) {
    const value = await ask();
    if (value !== undefined) return value;
    await wait(Math.min(delay, maxDelay));
  }
}
