/** So many are told. */
const most = 3;

/** The texts that differ least from what was written, where they are near enough to have been meant. */
export function nearestOf(written: string, known: readonly string[]): readonly string[] {
  const wanted = written.toLowerCase();
  return known
    .map((text) => ({ text, distance: distanceOf(wanted, text.toLowerCase()) }))
    .filter(
      ({ text, distance }) =>
        distance <= Math.max(2, text.length / 3) || text.toLowerCase().includes(wanted),
    )
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ text }) => text);
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
