import type { Run } from "./run-script.ts";
import { readMemory } from "./scripts.ts";

const losses: readonly [policy: RegExp, loss: string][] = [
  [/^allkeys-/, "accounts may go, and nobody signs off their sessions"],
  [/^volatile-/, "signs of life may go, and sessions in use be taken for left"],
];

/** Warns where the server throws away what it was to keep; where it tells nothing of that, nothing is said. */
export async function warnOfEviction(run: Run, key: string): Promise<void> {
  const memory = String(await run(readMemory, key).catch(() => ""));
  const [, policy = ""] = /^maxmemory_policy:(\S+)/m.exec(memory) ?? [];
  const [, loss] = losses.find(([pattern]) => pattern.test(policy)) ?? [];
  if (loss === undefined || /^maxmemory:0\s*$/m.test(memory)) return;
  warn(
    `Redis evicts by ${policy} once its memory is full: ${loss}. Set maxmemory-policy to noeviction, or keep sessions in a Redis of their own.`,
  );
}

function warn(message: string): void {
  const { process } = globalThis as {
    process?: { emitWarning?(message: string, name: string): void };
  };
  process?.emitWarning?.(message, "RedisStoreWarning");
}
