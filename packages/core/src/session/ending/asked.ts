import {
  type ErrorKind,
  isApiError,
  isRateLimitError,
  isRetryableStatus,
  isSignoffError,
} from "../../errors/errors.ts";
import type { TokenDriver } from "../driver/driver.ts";
import type { HeardAnswers } from "../../reports/heard-answers.ts";
import type { ReceiptRequest } from "../../reports/receipt.ts";

/**
 * What came of a request: `gone` says that the token is dead, `denied` that it, or something before it, let the request not
 * pass, `refused` only that the request was not wanted, and `failed` that there was no proper answer.
 */
type Reply = "accepted" | "gone" | "denied" | "refused" | "failed";

/** A request of a sign-off, and what came of it. */
export interface Asked extends ReceiptRequest {
  readonly reply: Reply;
  /** Whether the same request may get a proper answer a moment later. */
  readonly repeatable: boolean;
  /** How long the provider asks to wait before that, in ms. */
  readonly wait: number;
}

/** Sends a request of a sign-off. It never rejects. */
export async function ask(
  token: Pick<TokenDriver<never>, "isGone" | "isDenied">,
  heard: HeardAnswers,
  request: () => Promise<unknown>,
): Promise<Asked> {
  const started = performance.now();
  heard.clear();
  const took = (): number => Math.round(performance.now() - started);
  try {
    const answer = (await request()) as { response?: { status?: number } } | undefined;
    const status = answer?.response?.status;
    const marks = heard.marksOf(status);
    return { reply: "accepted", status, duration: took(), ...marks, repeatable: false, wait: 0 };
  } catch (error) {
    const reply = replyOf(token, error);
    const failure = failureOf(error);
    return {
      reply,
      ...failure,
      duration: took(),
      // What came before a failure without an answer is not the answer.
      ...(failure.status !== undefined && heard.marksOf(failure.status)),
      repeatable: reply === "failed" && isSignoffError(error) && error.retryable,
      wait: (isRateLimitError(error) && error.retryAfter) || 0,
    };
  }
}

function replyOf(token: Pick<TokenDriver<never>, "isGone" | "isDenied">, error: unknown): Reply {
  if (token.isGone(error)) return "gone";
  if (token.isDenied?.(error)) return "denied";
  const isRefused = isApiError(error) && error.status < 500 && !isRetryableStatus(error.status);
  return isRefused ? "refused" : "failed";
}

function failureOf(error: unknown): { status?: number | undefined; error?: ErrorKind | undefined } {
  if (!isSignoffError(error)) return {};
  return error.status === undefined ? { error: error.kind } : { status: error.status };
}

/** As a receipt tells it. */
export function toReceipt({ status, error, duration, requestId, date }: Asked): ReceiptRequest {
  return { status, error, duration, requestId, date };
}
