import { TimeoutError, type TimeLimit } from "../errors.ts";
import { type CallRequest, withSignal } from "../request.ts";
import { linkSignal, orAborted, startTimer } from "../signals.ts";
import type { Next, Step, StepResponse } from "../step.ts";

/** Bounds the whole call, retries and waits included. */
export const totalTimeStep: Step = (request, next) => {
  request.call.deadline = performance.now() + request.call.limits.total;
  return withinLimit(request, next, "total");
};

/** Bounds each attempt, to the last byte of a buffered body. */
export const attemptTimeStep: Step = (request, next) => withinLimit(request, next, "attempt");

async function withinLimit(
  request: CallRequest,
  next: Next,
  limit: TimeLimit,
): Promise<StepResponse> {
  const { call } = request;
  const milliseconds = call.limits[limit];
  const link = linkSignal(request.signal);
  const timer = startTimer(() => {
    link.abort(
      new TimeoutError(
        `${call.operation} ${describePhase(call.phase)} within ${milliseconds} ms (timeout.${limit}).`,
        { ...call.details, limit, phase: call.phase },
      ),
    );
  }, milliseconds);
  let streamed = false;
  try {
    const sent = next(withSignal(request, link.signal));
    // An app's own `fetch` may be deaf to the signal.
    const response = await orAborted(sent, link.signal);
    streamed = call.streaming && response.ok;
    return response;
  } finally {
    clearTimeout(timer);
    // A streamed body is still under way: it has to hear of an abort until it ends.
    if (streamed) call.onEnd(link.release);
    else link.release();
  }
}

function describePhase(phase: "answer" | "body"): string {
  return phase === "answer" ? "did not answer" : "did not finish its body";
}
