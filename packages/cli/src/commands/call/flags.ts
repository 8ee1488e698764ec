import { UsageError } from "@signoff/command-kit";

/** One flag behind the operation. */
export interface GivenFlag {
  /** Without its dashes. */
  readonly name: string;
  /** `undefined` where another flag, or nothing, follows. */
  readonly value: string | undefined;
}

/**
 * Reads what stands behind the operation: `--name value` and `--name=value`.
 *
 * @throws {UsageError} for a word that belongs to no flag.
 */
export function readFlags(words: readonly string[]): readonly GivenFlag[] {
  const flags: GivenFlag[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const [, name = "", joined, value] = /^--([^=]+)(=(.*))?$/s.exec(word) ?? [];
    if (name === "") {
      throw new UsageError(
        `${JSON.stringify(word)} belongs to no flag; parameters are given by name: --name value.`,
      );
    }
    if (joined !== undefined) {
      flags.push({ name, value });
      continue;
    }
    const next = words[index + 1];
    const isValue = next !== undefined && !next.startsWith("--");
    if (isValue) index += 1;
    flags.push({ name, value: isValue ? next : undefined });
  }
  return flags;
}

/** `--field name=value`, as flags. @throws {UsageError} where there is no `=`. */
export function readPairs(option: string, pairs: readonly string[]): readonly GivenFlag[] {
  return pairs.map((pair) => {
    const end = pair.indexOf("=");
    if (end < 1) {
      throw new UsageError(`${option} takes name=value, and ${JSON.stringify(pair)} has no "=".`);
    }
    return { name: pair.slice(0, end), value: pair.slice(end + 1) };
  });
}
