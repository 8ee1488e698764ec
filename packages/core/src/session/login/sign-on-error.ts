import { hasKind, isSignoffError, SignoffError, tellPossibleSession } from "../../errors/errors.ts";
import type { Receipt } from "../../reports/receipt.ts";

/** Not all sessions could be opened; those that were open have been signed off again. */
export class SignOnError extends SignoffError {
  declare readonly kind: "SignOnError";
  /** The one that there is: the `cause` says more. */
  declare readonly reason: "login-failed";
  /** The name, in the call of `signOn`, whose login failed. */
  readonly failed: string;
  /** The receipts of the sessions that were open already. */
  readonly receipts: readonly Receipt[];

  constructor(
    message: string,
    details: {
      readonly provider: string;
      readonly failed: string;
      readonly receipts: readonly Receipt[];
      readonly cause: unknown;
    },
  ) {
    super("SignOnError", message, details, false);
    if (isSignoffError(details.cause) && details.cause.sessionMayBeOpen) tellPossibleSession(this);
    this.reason = "login-failed";
    this.failed = details.failed;
    this.receipts = details.receipts;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), failed: this.failed, receipts: this.receipts };
  }
}

/** Whether it is a {@link SignOnError}. */
export function isSignOnError(error: unknown): error is SignOnError {
  return hasKind(error, "SignOnError");
}
