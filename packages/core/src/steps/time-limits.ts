import { TimeoutError } from "../errors/errors.ts";
import { longestTimer } from "../time/signals.ts";
import type { Layer } from "./step.ts";
import type { WireRequest } from "../transport/transport.ts";

/** Bounds what looks at no deadline and may be deaf to the signal too: the app's own steps. */
export const enforcedTotalTime: Layer = (next) => (request) => withinTotal(request, next(request));

/** Bounds each attempt, to the last byte of a buffered body. */
export const attemptTime: Layer = (next) => async (request) => {
  const { call } = request;
  const { cancellation, release } = request.cancellation.fork();
  const attempt = { ...request, cancellation };
  const timer = limitTime(attempt, call.limits.attempt);
  let streamed = false;
  try {
    const response = await next(attempt);
    ({ streamed } = response);
    return response;
  } finally {
    clearTimeout(timer);
    // A streamed body is still under way: it has to hear of an abort until it ends.
    if (streamed) call.onEnd(release);
    else release();
  }
};

/** Waits for what is no attempt, such as a login, within the time of the whole call. */
export async function withinTotal<Value>(
  request: Pick<WireRequest, "call" | "cancellation">,
  work: Promise<Value>,
): Promise<Value> {
  const timer = limitTime(request, Number.POSITIVE_INFINITY);
  try {
    return await request.cancellation.race(work);
  } finally {
    clearTimeout(timer);
  }
}

/** Aborts after so many ms, or when the whole call has to be over, whichever comes first. */
export function limitTime(
  { call, cancellation }: Pick<WireRequest, "call" | "cancellation">,
  milliseconds: number,
): ReturnType<typeof setTimeout> {
  const left = call.deadline - performance.now();
  const limit = left <= milliseconds ? "total" : "attempt";
  return setTimeout(
    () => {
      const what = call.phase === "answer" ? "did not answer" : "did not finish its body";
      cancellation.abort(
        new TimeoutError(
          `${call.operation} ${what} within ${call.limits[limit]} ms (timeout.${limit}).`,
          { ...call.details, limit, phase: call.phase },
        ),
      );
    },
    Math.min(milliseconds, left, longestTimer),
  );
}
