import {
  type Int64,
  isInvalidOptionError,
  isOutcomeUnknownError,
  isSignoffError,
} from "@signoff/core";
import { brandHelperError, isHelperError } from "@signoff/core/provider";
import type { SendingProblem } from "./problems.ts";

/** How far the sending of a package came: what it was at when it ended. */
export type SendingStep = "upload" | "sign" | "check" | "send";

/**
 * What became of a package.
 *
 * - `not-sent`: a step failed, which its `cause` says.
 * - `incomplete`: it lacks what `problems` says.
 * - `outcome-unknown`: it may have been sent; look at it before you go on.
 */
export type SendingFailure = "not-sent" | "incomplete" | "outcome-unknown";

/**
 * A package was not sent, or it is not known that it was (the `cause` is an `OutcomeUnknownError` at the step `"send"`).
 * Nothing is lost: what was done stays, and `sendDraft` goes on from there.
 */
export class SendingError extends Error {
  readonly reason: SendingFailure;
  /** The draft, for `sendDraft`. */
  readonly packageId: Int64;
  readonly step: SendingStep;
  /** What the package lacks; empty but for the step `"check"`. */
  readonly problems: readonly SendingProblem[];

  constructor(
    packageId: Int64,
    step: SendingStep,
    why: string,
    details: { readonly problems?: readonly SendingProblem[]; readonly cause?: unknown },
  ) {
    super(
      `Package ${packageId} stopped at the step ${JSON.stringify(step)}: ${why} Go on with sendDraft.`,
      "cause" in details ? { cause: details.cause } : undefined,
    );
    brandHelperError(this, "SendingError");
    this.reason = whatBecame(step, details.cause);
    this.packageId = packageId;
    this.step = step;
    this.problems = details.problems ?? [];
  }
}

/** Whether it is a {@link SendingError}, whichever installed copy threw it. */
export function isSendingError(error: unknown): error is SendingError {
  return isHelperError(error, "SendingError");
}

function whatBecame(step: SendingStep, cause: unknown): SendingFailure {
  if (step === "check" && cause === undefined) return "incomplete";
  return step === "send" && isOutcomeUnknownError(cause) ? "outcome-unknown" : "not-sent";
}

/**
 * Does a step of sending.
 *
 * @throws {SendingError} with what the step failed with as its cause.
 */
export async function inStep<Value>(
  packageId: Int64,
  step: SendingStep,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw new SendingError(packageId, step, describeCause(cause), { cause });
  }
}

/** The words of the app's own errors, such as those of its signer, may hold secrets. */
function describeCause(cause: unknown): string {
  const isOurs = isSignoffError(cause) || isInvalidOptionError(cause);
  return isOurs ? cause.message : "its cause was thrown by the app.";
}
