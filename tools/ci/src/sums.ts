/** What came of test runs. */
export interface Sums {
  readonly passed: number;
  readonly failed: number;
}

/** The line that ends every test run of this workspace. */
export function formatSums({ passed, failed }: Sums): string {
  return `${passed} passed, ${failed} failed`;
}

/** The sums that an output tells last; `undefined` where it tells none. */
export function parseSums(output: string): Sums | undefined {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)];
  const [, passed, failed] = lines.at(-1) ?? [];
  if (passed === undefined || failed === undefined) return undefined;
  return { passed: Number(passed), failed: Number(failed) };
}

export function addSums(all: readonly Sums[]): Sums {
  return all.reduce(
    (sums, { passed, failed }) => ({ passed: sums.passed + passed, failed: sums.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/**
 * What came of a command that ends with its sums: a failure more where it told none, or failed although all of its tests
 * passed.
 */
export function sumsOf(status: number, output: string): Sums {
  const sums = parseSums(output);
  if (sums && (status === 0 || sums.failed > 0)) return sums;
  return { passed: sums?.passed ?? 0, failed: 1 };
}
