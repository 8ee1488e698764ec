import type { TimedFile } from "./vitest.ts";

const count = 10;

/** The files whose tests took longest, a line for each. */
export function formatSlowest(files: readonly TimedFile[]): string {
  const slowest = files.toSorted((one, other) => other.duration - one.duration).slice(0, count);
  if (slowest.length === 0) return "";
  const lines = slowest.map(
    ({ path, duration }) => `  ${(duration / 1000).toFixed(1).padStart(6)} s  ${path}\n`,
  );
  return `\nThe slowest files:\n${lines.join("")}\n`;
}
