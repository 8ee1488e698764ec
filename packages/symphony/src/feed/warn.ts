import { isErrorLike, printable } from "@signoff/core/provider";
import type { V4Event } from "../generated/operations.ts";

interface Runtime {
  process?: { emitWarning?(message: string, name: string): void };
  console?: { warn?(message: string): void };
}

/** Says that an event was given up, where nobody else is told of it. It never throws, whatever the two hold. */
export function warnOfUnhandled(error: unknown, { id, type }: V4Event): void {
  const { process, console } = globalThis as Runtime;
  const event = `${wordOf(id)} (${wordOf(type)})`;
  const message = printable(
    `A handler failed with ${describe(error)}: the event ${event} is given up. Give onError to handle this.`,
  );
  if (process?.emitWarning) process.emitWarning(message, "FeedWarning");
  else console?.warn?.(message);
}

function describe(error: unknown): string {
  try {
    return isErrorLike(error) ? `${error.name} (${error.message})` : JSON.stringify(error);
  } catch {
    return "an error that cannot be shown";
  }
}

/** Events are the agent's: what should be a text need not be one. */
function wordOf(value: unknown): string {
  return typeof value === "string" ? value : "without a name";
}
