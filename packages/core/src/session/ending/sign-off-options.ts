import { checkNumber, ownOptions } from "../../options/checks.ts";

/** How to sign off. */
export interface SignOffOptions {
  /** How long to wait for running calls, in ms, before they are aborted. Default: the session's `drain`, 10,000. */
  drain?: number | undefined;
  /** How long the whole sign-off may take, in ms. What is not confirmed by then is `failed`. Default: no limit. */
  budget?: number | undefined;
}

/** @throws {InvalidOptionError} for a bad option. */
export function checkSignOffOptions(options: SignOffOptions | undefined): SignOffOptions {
  const own = ownOptions(options, ["drain", "budget"], "signOff");
  checkNumber("drain", own.drain, 0);
  checkNumber("budget", own.budget, 1);
  return own;
}
