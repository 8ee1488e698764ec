import { doubledWait } from "@signoff/core/provider";
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
  for (let asked = 0; ; asked += 1) {
    const value = await ask();
    if (value !== undefined) return value;
    await wait(doubledWait(baseDelay, maxDelay, asked));
  }
}
