import { InvalidOptionError } from "../errors/errors.ts";

/**
 * Checks a name or a secret. Whoever reads one from a file or an environment variable gets a line break with it, and to a
 * service it is another name, or a wrong password that counts.
 *
 * @throws {InvalidOptionError} when it is no text, an empty one, has white space at its ends, or a line break or control
 * character in it. The message does not repeat it.
 */
export function checkText(option: string, value: unknown): asserts value is string {
  checkFilled(option, value);
  checkEnds(option, value);
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(value)) throw unfit(option, "a line break");
}

/**
 * Checks words for people, which may be empty or run over several lines.
 *
 * @throws {InvalidOptionError} when it is no text, has white space at its ends, or a control character in it.
 */
export function checkWords(option: string, value: unknown): asserts value is string {
  if (typeof value !== "string") throw new InvalidOptionError(option, "has to be a text.");
  checkEnds(option, value);
  if (/(?![\t\n\r])[\p{Cc}\p{Cs}]/u.test(value)) throw unfit(option, "a control character");
}

/** @throws {InvalidOptionError} when it is no text or an empty one, as of a key in PEM. */
export function checkFilled(option: string, value: unknown): asserts value is string {
  if (value === undefined || value === "") {
    throw new InvalidOptionError(option, "is missing; it has to be a text that is not empty.");
  }
  if (typeof value !== "string") throw new InvalidOptionError(option, "has to be a text.");
}

function checkEnds(option: string, value: string): void {
  if (value === value.trim()) return;
  throw new InvalidOptionError(
    option,
    "has white space at its ends, such as the line break at the end of a file; trim it.",
  );
}

function unfit(option: string, what: string): InvalidOptionError {
  return new InvalidOptionError(
    option,
    `has ${what}, or another character that is not printed, in it; take it out.`,
  );
}
