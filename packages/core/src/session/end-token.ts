import type { HttpMethod, TypedCalls } from "../calls.ts";
import { type ErrorKind, isApiError, isRetryableStatus, isSignoffError } from "../errors.ts";
import type { TokenDriver } from "./driver.ts";
import type { Outcome, ProbeResult, ReceiptRequest, ReceiptStep } from "./receipt.ts";

/** What came of a request: `gone` says that the token is dead, `refused` only that the request was not wanted. */
type Reply = "accepted" | "gone" | "refused" | "failed";

interface Asked extends ReceiptRequest {
  readonly reply: Reply;
}

/** What is known of a token before it is ended. */
export interface TokenHistory {
  readonly superseded: boolean;
  /** Whether the provider already said that it is over. */
  readonly over: boolean;
}

/** Ends one token: calls logout, then asks with the old token whether it is really dead. */
export async function endToken<Operations extends { [Method in HttpMethod]: object }>(
  token: TokenDriver<Operations, object>,
  calls: TypedCalls<Operations>,
  history: TokenHistory,
): Promise<ReceiptStep> {
  let { logout, probe } = await logOutAndAsk(token, calls);
  // As over a connection that had gone stale. That the token is alive makes a second logout safe.
  if (logout.reply === "failed" && probe?.reply === "accepted") {
    ({ logout, probe } = await logOutAndAsk(token, calls));
  }
  const result = probe && probeResult(probe.reply);
  return {
    token: token.name,
    superseded: history.superseded,
    outcome: decideOutcome(logout.reply, result, history.over),
    logout: toReceipt(logout),
    probe: probe && result && { result, ...toReceipt(probe) },
  };
}

async function logOutAndAsk<Operations extends { [Method in HttpMethod]: object }>(
  token: TokenDriver<Operations, object>,
  calls: TypedCalls<Operations>,
): Promise<{ readonly logout: Asked; readonly probe: Asked | undefined }> {
  const logout = await ask(token, () => token.logOut(calls));
  const probe = token.probe && (await ask(token, () => token.probe?.(calls)));
  return { logout, probe };
}

async function ask<Operations extends { [Method in HttpMethod]: object }>(
  token: TokenDriver<Operations, object>,
  request: () => Promise<unknown> | undefined,
): Promise<Asked> {
  const started = performance.now();
  const took = (): number => Math.round(performance.now() - started);
  try {
    const answer = (await request()) as { response?: { status?: number } } | undefined;
    return { reply: "accepted", status: answer?.response?.status, duration: took() };
  } catch (error) {
    return {
      reply: token.isGone(error) ? "gone" : isRefused(error) ? "refused" : "failed",
      ...failureOf(error),
      duration: took(),
    };
  }
}

function isRefused(error: unknown): boolean {
  return isApiError(error) && error.status < 500 && !isRetryableStatus(error.status);
}

function failureOf(error: unknown): { status?: number | undefined; error?: ErrorKind | undefined } {
  if (!isSignoffError(error)) return {};
  return error.status === undefined ? { error: error.kind } : { status: error.status };
}

function probeResult(reply: Reply): ProbeResult {
  if (reply === "accepted") return "alive";
  return reply === "gone" ? "refused" : "unknown";
}

function decideOutcome(logout: Reply, probe: ProbeResult | undefined, over: boolean): Outcome {
  if (probe === "alive") return "failed";
  if (probe === "refused") {
    return over || logout === "gone" || logout === "refused" ? "already-ended" : "ended";
  }
  if (logout === "gone") return probe === undefined ? "already-ended" : "unconfirmed";
  return logout === "accepted" ? "unconfirmed" : "failed";
}

function toReceipt({ status, error, duration }: Asked): ReceiptRequest {
  return { status, error, duration };
}
