import { InvalidOptionError } from "./errors.ts";
import { orAborted } from "./signals.ts";

/** A value, a promise of it, or a function that gives either; resolved anew at each login. */
export type Resolvable<T> = T | Promise<T> | (() => T | Promise<T>);

/** The value behind a {@link Resolvable}. */
export async function resolve<T>(value: Resolvable<T>): Promise<T> {
  return typeof value === "function" ? (value as () => T | Promise<T>)() : value;
}

/**
 * The text behind a credential.
 *
 * @param signal ends the wait for a promise or function that does not settle.
 * @throws {InvalidOptionError} when it turns out not to be a text, or an empty one.
 */
export async function resolveText(
  option: string,
  value: Resolvable<string>,
  signal?: AbortSignal,
): Promise<string> {
  const text = await orAborted(resolve(value), signal);
  checkText(option, text);
  return text;
}

/** @throws {InvalidOptionError} when a credential that is given as it is, is no text or an empty one. */
export function checkCredential(option: string, value: Resolvable<string> | undefined): void {
  if (typeof value === "function" || value instanceof Promise) return;
  checkText(option, value);
}

/** @throws {InvalidOptionError} when it is no text or an empty one. */
export function checkText(option: string, value: unknown): asserts value is string {
  if (value === undefined || value === "") {
    throw new InvalidOptionError(option, "is missing; it has to be a text that is not empty.");
  }
  if (typeof value !== "string") throw new InvalidOptionError(option, "has to be a text.");
}
