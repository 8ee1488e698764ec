import { checkText } from "./check-text.ts";
import { isThenable } from "../values/kinds.ts";
import { type Patience, waitForApp } from "./patience.ts";

/**
 * A value, a promise of it, or a function that gives either; resolved anew at each login, which waits for it up to
 * `timeout.total`.
 */
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
 * @param patience for how long a promise or function is waited for. Default: for as long as it takes.
 * @param check what the text has to pass; a key in PEM has line breaks.
 * @throws {InvalidOptionError} when it turns out to be unfit.
 * @throws {TimeoutError} when it does not settle within `timeout.total`.
 */
export async function resolveText(
  option: string,
  value: Resolvable<string>,
  patience?: Patience,
  check: TextCheck = checkText,
): Promise<string> {
  const given = resolve(value);
  const text: unknown = await (patience ? waitForApp(option, given, patience) : given);
  check(option, text);
  return text;
}

/** @throws {InvalidOptionError} when a credential that is given as it is, is unfit. */
export function checkCredential(
  option: string,
  value: Resolvable<string> | undefined,
  check: TextCheck = checkText,
): void {
  if (typeof value === "function" || isThenable(value)) return;
  check(option, value);
}
