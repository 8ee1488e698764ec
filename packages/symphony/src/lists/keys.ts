/** What tells entries apart by several properties; `undefined` where one is missing, since others may lack it as well. */
export function joinKeys(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(" ");
}
