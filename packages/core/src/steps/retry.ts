import {
  isRetryableStatus,
  isSignoffError,
  isTimeoutError,
  type SignoffError,
} from "../errors/errors.ts";
import type { Call } from "../call/call.ts";
import type { ResolvedRetry } from "../options/limits.ts";
import type { EventListener } from "../reports/events.ts";
import { isReplayable } from "../transport/request.ts";
import type { CallResponse } from "../transport/response.ts";
import { readRetryAfter } from "../values/retry-after.ts";
import { RetryBudget, type RetryCause } from "./retry-budget.ts";
import { doubledWait } from "../time/doubled-wait.ts";
import { delay } from "../time/signals.ts";
import type { Layer } from "./step.ts";

/** Told of an answer that a repeat takes the place of. */
export type PassOver = (response: CallResponse, call: Call) => void;

/** Repeats calls that are safe to repeat, with full jitter, within the client's budget and the call's deadline. */
export function createRetry(emit: EventListener, passOver?: PassOver): Layer {
  const budget = new RetryBudget();
  return (next) => async (request) => {
    const { call } = request;
    let lastRepeat: RetryCause | undefined;
    for (call.attempt = 1; ; call.attempt += 1) {
      const { attempt } = call;
      let response: CallResponse | undefined;
      let error: SignoffError | undefined;
      try {
        response = await next(request);
        if (response.ok || !isRetryableStatus(response.status)) {
          if (budget.isUsed) budget.refund(lastRepeat);
          return response;
        }
      } catch (failure) {
        if (!isWorthRepeating(failure)) throw failure;
        error = failure;
      }
      const retry = call.idempotent && isReplayable(request) ? call.retry : undefined;
      const cause = isTimeoutError(error) ? "timeout" : "failure";
      const wait =
        retry && attempt < retry.attempts && !call.final
          ? waitFor(retry, attempt, response)
          : Number.POSITIVE_INFINITY;
      if (performance.now() + wait >= call.deadline || !budget.spend(cause)) {
        if (response) return response;
        throw error;
      }
      lastRepeat = cause;
      const { provider, operation, sentId } = call;
      const outcome = response ? { status: response.status } : { error: error?.kind };
      const id = sentId !== undefined && { requestId: sentId };
      emit({ type: "retry", provider, operation, attempt, ...id, delay: wait, ...outcome });
      if (response) passOver?.(response, call);
      call.phase = "answer";
      await delay(wait, request.cancellation);
    }
  };
}

function isWorthRepeating(error: unknown): error is SignoffError {
  return (
    isSignoffError(error) && error.retryable && !(isTimeoutError(error) && error.limit === "total")
  );
}

/** The wait before the next attempt in ms. */
function waitFor(
  { baseDelay, maxDelay }: ResolvedRetry,
  attempt: number,
  response: CallResponse | undefined,
): number {
  const asked = (response && readRetryAfter(response.headers)) ?? 0;
  return Math.max(asked, Math.random() * doubledWait(baseDelay, maxDelay, attempt - 1));
}
