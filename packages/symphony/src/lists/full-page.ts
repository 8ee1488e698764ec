/** Whether a page has as many entries as were asked for, so that there may be another one. */
export function isFull(entries: readonly unknown[] | null | undefined, limit: number): boolean {
  return Array.isArray(entries) && entries.length >= limit;
}
