/** What CI runs beside `pnpm run check`: scripts of the workspace, each of which ends with a line of its sums. */
export const runs: readonly string[] = [
  "test",
  "test:long",
  "test:specs",
  "test:consumers",
  "test:clients",
];
