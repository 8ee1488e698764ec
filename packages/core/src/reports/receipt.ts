import type { ErrorKind, OperationName } from "../errors/errors.ts";

/**
 * How a sign-off went.
 *
 * - `ended`: the provider refused the old token afterwards, so the session is dead.
 * - `already-ended`: the provider had ended it before.
 * - `unconfirmed`: logout was accepted or the token denied, but nothing proves that the session is dead: it could not be
 *   asked, or the answer was one that a gateway or a page of maintenance gives to everything. Or a login was sent that may
 *   have opened another session, of which nobody holds a token.
 * - `failed`: the session may still be alive.
 * - `nothing-to-end`: there was no session at the provider, such as with an API key; its receipt has no steps.
 */
export type Outcome = TokenOutcome | "nothing-to-end";

/** How the end of one token went, see {@link Outcome}. */
export type TokenOutcome = "ended" | "already-ended" | "unconfirmed" | "failed";

/** What the provider said to one request of a sign-off. */
export interface ReceiptRequest {
  /** The HTTP status, where an answer came. */
  readonly status?: number | undefined;
  /** The kind of error, where none came. */
  readonly error?: ErrorKind | undefined;
  /** In ms. */
  readonly duration: number;
  /** The provider's id of the request, where its answer had one. */
  readonly requestId?: string | undefined;
  /** When the provider answered by its own clock, where it says. ISO 8601. */
  readonly date?: string | undefined;
}

/** The end of one token; or sessions that may be open without one, where `possible` is there. */
export interface ReceiptStep {
  /** Which token, such as `"session"` or `"keyManager"`. */
  readonly token: string;
  /** Whether it is another token than that of the last login: one that a renewal had replaced, or nobody holds. */
  readonly superseded: boolean;
  readonly outcome: TokenOutcome;
  /** The question with the token before the logout; absent where the provider's refusals speak for themselves. */
  readonly before?: ReceiptQuestion | undefined;
  /** The last one, where it was repeated; absent where nobody holds the token. */
  readonly logout?: ReceiptRequest | undefined;
  /** The question with the old token afterwards; absent where none is possible. */
  readonly probe?: ReceiptQuestion | undefined;
  readonly possible?: PossibleSessions | undefined;
  /** By when a token that may be alive has ended by itself, where the provider tells or documents it. ISO 8601. */
  readonly endsBy?: string | undefined;
}

/** A question with a token, whether it is alive. */
export interface ReceiptQuestion extends ReceiptRequest {
  readonly result: ProbeResult;
}

/**
 * Why there may be sessions whose token nobody holds.
 *
 * - `answer-lost`: a login was sent, and its answer never came or was none: a reset, a time limit, a 5xx, a web page, broken
 *   JSON, a success without a token.
 * - `let-go`: so many replaced tokens were not confirmed as dead that the oldest of them were let go of.
 */
export type PossibleReason = "answer-lost" | "let-go";

/** Sessions that may be open although nobody holds a token of theirs. */
export interface PossibleSessions {
  readonly reason: PossibleReason;
  /** How many; those beyond the first hundred of a kind are told together. */
  readonly count: number;
  /** When the login was sent, or the token let go of; of several that of the last one. ISO 8601. */
  readonly since: string;
  /** Until when it may live by what the provider documents; absent where that tells nothing. ISO 8601. */
  readonly until?: string | undefined;
  /** The login; absent for tokens that were let go of. */
  readonly operation?: OperationName | undefined;
  /** The HTTP status of what came in place of its answer. */
  readonly status?: number | undefined;
  /** The kind of error, where nothing came. */
  readonly error?: ErrorKind | undefined;
}

/**
 * What a question with a token showed: it was refused, it works, or no answer tells; a denial that may be a gateway's tells
 * nothing by itself.
 */
export type ProbeResult = "refused" | "alive" | "unknown";

/** What became of the calls that ran when the sign-off began. */
export interface DrainedCalls {
  readonly finished: number;
  readonly aborted: number;
}

/**
 * Why a session was ended.
 *
 * - `sign-off`: somebody signed off, for all who used it.
 * - `last-left`: the last process that used it had left.
 * - `orphan`: nobody who used it was there any more.
 * - `superseded`: a newer one had taken its place.
 * - `lost`: a login was sent and its answer never stored; there is nothing to end it with.
 *
 * Sessions without a store have the first alone.
 */
export type ReceiptCause = "sign-off" | "last-left" | "orphan" | "superseded" | "lost";

/**
 * Whether the receipt stands in the store of shared sessions: `stored`, or `unreachable` where that could not be done.
 * `none`: the session had no store.
 */
export type ReceiptJournal = "stored" | "unreachable" | "none";

/** How one session ended. It holds no secret and serialises to JSON. */
export interface Receipt {
  readonly provider: string;
  /** The version of the provider's package; absent where the session is of the app's own making. */
  readonly version?: string | undefined;
  /** The `specHash` of that package: which state of the provider's spec it was made from. */
  readonly spec?: string | undefined;
  /** Tells the session from all others, in 32 hexadecimal digits of chance: nothing of a token is in it. */
  readonly session: string;
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
  readonly cause: ReceiptCause;
  /** Who ended it: host and process, as far as the runtime tells, unless the app named it otherwise. */
  readonly endedBy: string;
  readonly journal: ReceiptJournal;
  /**
   * By when all has ended by itself that may still be alive, where the provider tells or documents it for each. ISO 8601.
   * Absent where nothing is left.
   */
  readonly endsBy?: string | undefined;
}

const gravest: readonly TokenOutcome[] = ["failed", "unconfirmed", "ended", "already-ended"];

/** The outcome of a session by those of its tokens: the gravest one. */
export function overallOutcome(steps: readonly ReceiptStep[]): Outcome {
  const outcomes = new Set(steps.map(({ outcome }) => outcome));
  return gravest.find((outcome) => outcomes.has(outcome)) ?? "nothing-to-end";
}

/** By when all that may be alive by these steps has ended by itself; `undefined` where that is not known of each. */
export function overallEnd(steps: readonly ReceiptStep[]): string | undefined {
  const ends = steps
    .filter(({ outcome }) => outcome === "unconfirmed" || outcome === "failed")
    .map(({ endsBy, possible }) => Date.parse(endsBy ?? possible?.until ?? ""));
  const last = ends.reduce((latest, end) => Math.max(latest, end), Number.NEGATIVE_INFINITY);
  // Of none at all it is no number either.
  return Number.isFinite(last) ? new Date(last).toISOString() : undefined;
}
