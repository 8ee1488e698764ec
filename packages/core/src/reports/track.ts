import { isSignoffError } from "../errors/errors.ts";
import type { Activity, ActivityResult, Telemetry, Tracked } from "./telemetry.ts";

/** Runs the work as an activity that telemetry is told of; it runs once, whatever telemetry does. */
export async function track<Value>(
  telemetry: Telemetry | undefined,
  activity: Activity,
  work: () => Promise<Value>,
  resultOf: (value: Value) => ActivityResult = nothingMore,
): Promise<Value> {
  const tracked = telemetry && quietly(() => telemetry.begin(activity));
  if (!tracked) return work();
  try {
    const value = await runWithin(tracked, work);
    quietly(() => tracked.end(resultOf(value)));
    return value;
  } catch (error) {
    quietly(() => tracked.end({ error: isSignoffError(error) ? error.kind : "Error" }));
    throw error;
  }
}

/** Tells of an open session, and gives what tells of its end. */
export function trackSession(telemetry: Telemetry | undefined, provider: string): () => void {
  const close = quietly(() => telemetry?.opened?.(provider));
  return () => quietly(() => close?.());
}

function runWithin<Value>(tracked: Tracked, work: () => Promise<Value>): Promise<Value> {
  let running: Promise<Value> | undefined;
  quietly(() => tracked.within(() => void (running ??= work())));
  return (running ??= work());
}

/** What observes a session must not break it. */
function quietly<Value>(tell: () => Value): Value | undefined {
  try {
    return tell();
  } catch {
    return undefined;
  }
}

function nothingMore(): ActivityResult {
  return {};
}
