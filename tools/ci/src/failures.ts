const beginning = "failed: ";

/** A line for each test that failed, by which all of a run are found at its end. */
export function formatFailures(names: readonly string[]): string {
  return names.map((name) => `${beginning}${name.replaceAll("\n", " ")}\n`).join("");
}

/** The tests that failed, as an output tells them. */
export function parseFailures(output: string): readonly string[] {
  return output
    .split("\n")
    .filter((line) => line.startsWith(beginning))
    .map((line) => line.slice(beginning.length));
}
