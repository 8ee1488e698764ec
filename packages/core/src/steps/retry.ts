import type { Call } from "../call.ts";
import { type ErrorKind, isRetryableStatus, isSignoffError, isTimeoutError } from "../errors.ts";
import type { EventListener } from "../events.ts";
import { type CallRequest, isReplayable } from "../request.ts";
import { readRetryAfter } from "../retry-after.ts";
import { RetryBudget, type RetryCause } from "../retry-budget.ts";
import { delay } from "../signals.ts";
import type { Next, Step, StepResponse } from "../step.ts";

/** What came of one attempt. */
type Attempt = { readonly response: StepResponse } | { readonly error: unknown };

/** Repeats calls that are safe to repeat, with full jitter, within the client's budget and the call's deadline. */
export function createRetryStep(emit: EventListener): Step {
  const budget = new RetryBudget();
  return async (request, next) => {
    const { call } = request;
    const attempts =
      call.retry && call.idempotent && isReplayable(request) ? call.retry.attempts : 1;
    let lastRepeat: RetryCause | undefined;
    for (call.attempt = 1; ; call.attempt += 1) {
      const attempt = await tryOnce(request, next);
      if (!isWorthRepeating(attempt)) {
        if ("response" in attempt) budget.refund(lastRepeat);
        return settle(attempt);
      }
      const wait = call.attempt < attempts && !call.final ? waitFor(call, attempt) : undefined;
      const cause = causeOf(attempt);
      if (wait === undefined || !budget.spend(cause)) return settle(attempt);
      lastRepeat = cause;
      emit({ type: "retry", ...eventOf(call), delay: wait, ...outcomeOf(attempt) });
      call.phase = "answer";
      await delay(wait, request.signal);
    }
  };
}

async function tryOnce(request: CallRequest, next: Next): Promise<Attempt> {
  try {
    return { response: await next(request) };
  } catch (error) {
    return { error };
  }
}

function causeOf(attempt: Attempt): RetryCause {
  return "error" in attempt && isTimeoutError(attempt.error) ? "timeout" : "failure";
}

function settle(attempt: Attempt): StepResponse {
  if ("response" in attempt) return attempt.response;
  throw attempt.error;
}

function isWorthRepeating(attempt: Attempt): boolean {
  if ("response" in attempt) return isRetryableStatus(attempt.response.status);
  if (!isSignoffError(attempt.error)) return false;
  const { retryable } = attempt.error;
  return retryable && !("limit" in attempt.error && attempt.error.limit === "total");
}

/** The wait before the next attempt in ms; `undefined` where the deadline comes first. */
function waitFor(call: Call, attempt: Attempt): number | undefined {
  const { baseDelay, maxDelay } = call.retry ?? { baseDelay: 0, maxDelay: 0 };
  const asked = "response" in attempt ? readRetryAfter(attempt.response.headers) : undefined;
  const jittered = Math.random() * Math.min(maxDelay, baseDelay * 2 ** (call.attempt - 1));
  const wait = Math.max(asked ?? 0, jittered);
  return performance.now() + wait < call.deadline ? wait : undefined;
}

function eventOf(call: Call): Pick<Call, "provider" | "operation" | "attempt"> {
  return { provider: call.provider, operation: call.operation, attempt: call.attempt };
}

function outcomeOf(attempt: Attempt): { status?: number; error?: ErrorKind } {
  if ("response" in attempt) return { status: attempt.response.status };
  return isSignoffError(attempt.error) ? { error: attempt.error.kind } : {};
}
