import { UsageError } from "@signoff/command-kit";

/** A program and what it is given, without a shell. */
export type CommandLine = readonly [program: string, ...parameters: string[]];

/**
 * The words of a command line: what stands between blanks, where quotation marks, single or double, keep blanks together.
 * Nothing else is special: neither backslashes, as Windows has them in paths, nor `$`.
 *
 * @throws {UsageError} where it is empty, or a quotation mark has no end.
 */
export function readCommandLine(text: string, option: string): CommandLine {
  const words: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const [word = ""] = /^(?:"[^"]*"|'[^']*'|[^\s"'])+/.exec(rest) ?? [];
    if (word === "") throw new UsageError(`${option} has a quotation mark without an end.`);
    words.push(word.replaceAll(/"([^"]*)"|'([^']*)'/g, "$1$2"));
    rest = rest.slice(word.length);
    if (/^["']/.test(rest)) throw new UsageError(`${option} has a quotation mark without an end.`);
    rest = rest.trimStart();
  }
  const [program, ...parameters] = words;
  if (!program)
    throw new UsageError(`${option} is empty: give a program, such as '/usr/local/bin/import {}'.`);
  return [program, ...parameters];
}

/** The command line with values in the places of their marks, such as `{}`; a value whose mark is nowhere is left out. */
export function fillIn(
  [program, ...parameters]: CommandLine,
  values: Readonly<Record<string, string>>,
): CommandLine {
  const fill = (word: string): string =>
    Object.entries(values).reduce(
      (filled, [mark, value]) => filled.replaceAll(mark, () => value),
      word,
    );
  return [program, ...parameters.map(fill)];
}

/** Whether a value has a place in the command line. */
export function hasMark([, ...parameters]: CommandLine, mark: string): boolean {
  return parameters.some((word) => word.includes(mark));
}
