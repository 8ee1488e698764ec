import { InvalidOptionError } from "../errors/errors.ts";
import { isSignal } from "../values/kinds.ts";

/**
 * A copy of the options that has only their own properties, none inherited.
 *
 * @throws {InvalidOptionError} for a name that is not in the list, or options that are no object.
 */
export function ownOptions<Options extends object>(
  options: Options | undefined,
  names: readonly (keyof Options & string)[],
  where: string,
): Options {
  if (options !== undefined && !isPlainObject(options)) {
    throw new InvalidOptionError(where, "takes an object of options.");
  }
  const own = Object.assign(Object.create(null) as Options, options);
  for (const name of Object.keys(own)) {
    if (!(names as readonly string[]).includes(name)) {
      throw new InvalidOptionError(
        name,
        `is not an option of ${where}. It takes: ${names.join(", ")}.`,
      );
    }
  }
  return own;
}

/** Whether it is an object that is no list. */
export function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @throws {InvalidOptionError} when it is no number of at least the given minimum. */
export function checkNumber(name: string, value: number | undefined, minimum: number): void {
  if (value === undefined) return;
  if (typeof value !== "number" || Number.isNaN(value) || value < minimum) {
    throw new InvalidOptionError(name, `has to be a number of at least ${minimum}.`);
  }
}

/** @throws {InvalidOptionError} when it is no function. */
export function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") {
    throw new InvalidOptionError(name, "has to be a function.");
  }
}

/** @throws {InvalidOptionError} when it is neither true nor false. */
export function checkBoolean(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "boolean") {
    throw new InvalidOptionError(name, "has to be true or false.");
  }
}

/** @throws {InvalidOptionError} when it is no `AbortSignal`. */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal !== undefined && !isSignal(signal)) {
    throw new InvalidOptionError("signal", "has to be an AbortSignal.");
  }
}
