import { checkText } from "./check-text.ts";
import { orAborted } from "./signals.ts";

/** A value, a promise of it, or a function that gives either; resolved anew at each login. */
export type Resolvable<T> = T | Promise<T> | (() => T | Promise<T>);

/** Throws for a text that is unfit for its option. */
type TextCheck = (option: string, value: unknown) => asserts value is string;

/** The value behind a {@link Resolvable}. */
export async function resolve<T>(value: Resolvable<T>): Promise<T> {
  return typeof value === "function" ? (value as () => T | Promise<T>)() : value;
}

/**
 * The text behind a credential.
 *
 * @param signal ends the wait for a promise or function that does not settle.
 * @param check what the text has to pass; a key in PEM has line breaks.
 * @throws {InvalidOptionError} when it turns out to be unfit.
 */
export async function resolveText(
  option: string,
  value: Resolvable<string>,
  signal?: AbortSignal,
  check: TextCheck = checkText,
): Promise<string> {
  const text: unknown = await orAborted(resolve(value), signal);
  check(option, text);
  return text;
}

/** @throws {InvalidOptionError} when a credential that is given as it is, is unfit. */
export function checkCredential(
  option: string,
  value: Resolvable<string> | undefined,
  check: TextCheck = checkText,
): void {
  if (typeof value === "function" || value instanceof Promise) return;
  check(option, value);
}
