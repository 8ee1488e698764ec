import type { Attempts } from "./attempts.ts";
import type { Survey, Task } from "./survey.ts";
import { kindOf } from "./transfer.ts";

// Should a server take a file for a new one each time it was fetched, there is an end to it.
const mostTwins = 100;

/** Counts the files of each kind that one call received. */
export class Received {
  readonly #counts = new Map<string, number>();

  add(kind: string): void {
    this.#counts.set(kind, this.countOf(kind) + 1);
  }

  countOf(kind: string): number {
    return this.#counts.get(kind) ?? 0;
  }
}

/** The tasks to perform now. Of files that cannot be told apart it is one at a time, in the order of the lists. */
export function selectDue(survey: Survey, attempts: Attempts, received: Received): Task[] {
  const kinds = new Set<string>();
  return survey.tasks.filter((task) => {
    const kind = kindOfTask(task);
    if (kind === undefined || kinds.has(kind) || !isDue(task, kind, attempts, received))
      return false;
    kinds.add(kind);
    return true;
  });
}

function isDue(
  { action, file: { transfer } }: Task,
  kind: string,
  attempts: Attempts,
  received: Received,
): boolean {
  if (action === "leave") return false;
  return transfer ? !attempts.isSpent(transfer.number) : received.countOf(kind) < mostTwins;
}

function kindOfTask({ file: { transfer, listed } }: Task): string | undefined {
  const facts = transfer ?? listed;
  return facts && kindOf(facts);
}
