import type { Asked } from "./asked.ts";
import type { Logouts } from "../channel/logouts.ts";
import type { ProbeResult, TokenOutcome } from "../../reports/receipt.ts";

/** What is known of a token before it is ended. */
export interface TokenHistory {
  readonly superseded: boolean;
  /** Whether the provider already said that it is over. */
  readonly over: boolean;
  /** Whether the provider takes the grant that replaced it, after it has denied this one: asked where everything might be. */
  isReplaced?(): boolean | Promise<boolean>;
  /** Whether an earlier sign-off has proved its end. Default: there was none. */
  readonly proven?: boolean;
  /** Those of all tokens of the session. */
  readonly logouts: Logouts;
}

/** What the provider said to the requests that end a token. */
export interface Evidence {
  /** The question before the logout, where it was asked. */
  readonly before: Asked | undefined;
  readonly logout: Asked;
  /** Whether an earlier logout went without a proper answer: it may have been carried out. */
  readonly repeated: boolean;
  readonly probe: Asked | undefined;
}

/**
 * Whether a token is dead. The provider's own word proves it. A denial that something in front of the provider may give as
 * well proves it only by comparison: of a token that the same question found alive before a logout that was answered
 * otherwise; or of one that was denied and replaced, and is denied again while the provider takes the other one; or of
 * one whose end was proved before.
 */
export async function isDead(
  { before, logout, probe }: Evidence,
  { superseded, over, proven, isReplaced }: TokenHistory,
): Promise<boolean> {
  if (probe?.reply === "gone") return true;
  // The dead do not come to life again; but a provider that gives a token twice may have revived it.
  if (proven) return probe?.reply !== "accepted";
  if (probe?.reply !== "denied") return false;
  if (before?.reply === "gone") return true;
  if (before?.reply === "accepted") return logout.reply === "accepted" && !isAlike(logout, probe);
  const wasDenied = over || before?.reply === "denied";
  return superseded && wasDenied && (await isReplaced?.()) === true;
}

/** Whether one thing may have answered both, such as a page of maintenance that everybody is led to. */
function isAlike({ status: one = 0 }: Asked, { status: other = 0 }: Asked): boolean {
  return Math.floor(one / 100) === Math.floor(other / 100);
}

/** How a token ended. */
export function outcomeOf(
  evidence: Evidence,
  dead: boolean,
  { over, proven }: TokenHistory,
): TokenOutcome {
  const { logout, probe } = evidence;
  if (dead) return over || proven || wasRefused(evidence) ? "already-ended" : "ended";
  if (probe?.reply === "accepted") return "failed";
  if (logout.reply === "gone" && !probe) return "already-ended";
  return logout.reply === "failed" || logout.reply === "refused" ? "failed" : "unconfirmed";
}

/** Whether one that is dead was so before its logout. */
function wasRefused({ before, logout, probe, repeated }: Evidence): boolean {
  if (before?.reply === "gone") return true;
  if (before?.reply === "denied" && probe?.reply === "denied") return true;
  return !repeated && logout.reply !== "accepted" && logout.reply !== "failed";
}

/** What a question showed; `dead`: whether its denial counts. */
export function resultOf({ reply }: Asked, dead: boolean): ProbeResult {
  if (reply === "accepted") return "alive";
  return dead ? "refused" : "unknown";
}
