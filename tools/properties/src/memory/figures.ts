/** One thing measured in a process of its own. */
export interface Figure {
  readonly name: string;
  readonly value: number | string;
  /** What it had to be, in words. */
  readonly limit: string;
  readonly kept: boolean;
}

/** Tells the parent what was measured. */
export function report(figures: readonly Figure[]): void {
  process.send?.(figures);
  process.disconnect?.();
}

/** A number that has to stay below a limit. */
export function below(name: string, value: number, limit: number, unit: string): Figure {
  return {
    name,
    value: `${value.toFixed(1)} ${unit}`,
    limit: `< ${limit} ${unit}`,
    kept: value < limit,
  };
}

/** Something that has to be as it is expected. */
export function exactly(name: string, value: string, expected: string): Figure {
  return { name, value, limit: expected, kept: value === expected };
}

/** Frees all that nobody holds; the process has to run with --expose-gc. */
export async function collectGarbage(): Promise<void> {
  if (!globalThis.gc) throw new Error("start the process with --expose-gc");
  for (let round = 0; round < 6; round += 1) {
    await globalThis.gc({ execution: "async" });
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}
