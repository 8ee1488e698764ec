import type { ErrorKind } from "../errors.ts";

/**
 * How a sign-off went.
 *
 * - `ended`: the provider refused the old token afterwards, so the session is dead.
 * - `already-ended`: the provider had ended it before.
 * - `unconfirmed`: logout was accepted, but whether the session is dead could not be asked; or a renewal was given up
 *   whose answer had not come, so that it may have opened another session.
 * - `failed`: the session may still be alive.
 */
export type Outcome = "ended" | "already-ended" | "unconfirmed" | "failed";

/** What the provider said to one request of a sign-off. */
export interface ReceiptRequest {
  /** The HTTP status, where an answer came. */
  readonly status?: number | undefined;
  /** The kind of error, where none came. */
  readonly error?: ErrorKind | undefined;
  /** In ms. */
  readonly duration: number;
}

/** The end of one token. */
export interface ReceiptStep {
  /** Which token, such as `"session"` or `"keyManager"`. */
  readonly token: string;
  /** Whether it is an older token that a renewal had replaced. */
  readonly superseded: boolean;
  readonly outcome: Outcome;
  readonly logout: ReceiptRequest;
  /** The question with the old token afterwards; absent where none is possible. */
  readonly probe?: (ReceiptRequest & { readonly result: ProbeResult }) | undefined;
}

/** What the question with the old token showed: it was refused, it still works, or no answer tells. */
export type ProbeResult = "refused" | "alive" | "unknown";

/** What became of the calls that ran when the sign-off began. */
export interface DrainedCalls {
  readonly finished: number;
  readonly aborted: number;
}

/** How one session ended. It holds no secret and serialises to JSON. */
export interface Receipt {
  readonly provider: string;
  /** Who was signed on. */
  readonly account: string;
  /** Where. */
  readonly origins: readonly string[];
  /** ISO 8601. */
  readonly openedAt: string;
  /** ISO 8601. */
  readonly endedAt: string;
  /** From login to the end of the sign-off, in ms. */
  readonly duration: number;
  /** How often the session was renewed. */
  readonly renewals: number;
  readonly drained: DrainedCalls;
  readonly steps: readonly ReceiptStep[];
  readonly outcome: Outcome;
}

const gravest: readonly Outcome[] = ["failed", "unconfirmed", "ended", "already-ended"];

/** The outcome of a session by those of its tokens: the gravest one. That of a renewal without an answer is unknown. */
export function overallOutcome(steps: readonly ReceiptStep[], unanswered: boolean): Outcome {
  const outcomes = new Set(steps.map(({ outcome }) => outcome));
  if (unanswered) outcomes.add("unconfirmed");
  return gravest.find((outcome) => outcomes.has(outcome)) ?? "failed";
}
