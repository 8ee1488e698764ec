import { InvalidOptionError } from "../../errors/errors.ts";

/**
 * A parameter's value as it stands in a URL, encoded.
 *
 * @throws {InvalidOptionError} for what is no text, finite number or boolean, and for half a surrogate pair.
 */
export function encodeScalar(option: string, value: unknown): string {
  return encodeText(option, scalarText(option, value));
}

/** The text of a scalar. */
export function scalarText(option: string, value: unknown): string {
  switch (typeof value) {
    case "string":
    case "bigint":
    case "boolean":
      return String(value);
    case "number":
      if (Number.isFinite(value)) return String(value);
      throw new InvalidOptionError(option, "has to be a finite number.");
    default:
      throw new InvalidOptionError(option, "has to be a text, a number, true or false.");
  }
}

const halfPair = /\p{Surrogate}/u;

/** @throws {InvalidOptionError} for half a surrogate pair, which would arrive as another character. */
export function checkWellFormed(option: string, text: string): void {
  if (halfPair.test(text)) {
    throw new InvalidOptionError(option, "holds half of a surrogate pair and cannot be encoded.");
  }
}

/** @throws {InvalidOptionError} for half a surrogate pair, which no URL can carry. */
export function encodeText(option: string, text: string): string {
  checkWellFormed(option, text);
  return encodeURIComponent(text);
}
