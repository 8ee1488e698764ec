import { warnProcess } from "../../reports/process-warning.ts";
import type { Receipt, ReceiptStep } from "../../reports/receipt.ts";

type Account = Pick<Receipt, "provider" | "account">;

/** Says that a session may still be alive since its sign-off failed. */
export function warnOfFailure(of: Account): void {
  warn(of, "its sign-off failed. Give onReceipt to the login to handle this");
}

/** Says that the tokens of a login that failed may still be alive. */
export function warnOfRemains(of: Account): void {
  warn(of, "its login failed, and what that had opened was not confirmed as ended");
}

/** Says that sessions may be open that nobody can end. */
export function warnOfPossible(of: Account, { possible }: ReceiptStep): void {
  if (!possible) return;
  const { reason, count, operation, error, status, until } = possible;
  // Of a login of another process no more is known.
  const why = error === undefined && status === undefined ? "" : ` (${error ?? status})`;
  const what =
    reason === "let-go"
      ? "replaced tokens were let go of that were not confirmed as ended"
      : `${operation ?? "a login"} was sent and no readable answer came${why}`;
  const times = count === 1 ? "" : ` (${count} times)`;
  const end = until === undefined ? "" : `; it may live until ${until}`;
  warn(of, what + times + end);
}

function warn({ account, provider }: Account, reason: string): void {
  warnProcess(
    `The session of ${account} at ${provider} may still be alive: ${reason}.`,
    "SignOffWarning",
  );
}
