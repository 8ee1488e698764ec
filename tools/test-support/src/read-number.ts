/**
 * A whole number, as an option of a command gives it.
 *
 * @throws {RangeError} for anything else, and for a smaller one than the minimum; it names the option.
 */
export function readNumber(name: string, text: string, minimum: number): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isSafeInteger(value) && value >= minimum) return value;
  throw new RangeError(`--${name} has to be a whole number of at least ${minimum}.`);
}
