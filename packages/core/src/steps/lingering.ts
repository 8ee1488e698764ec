import { Cancellation } from "../time/cancellation.ts";
import type { CallResponse } from "../transport/response.ts";
import { startTimer } from "../time/signals.ts";
import { describeAbort } from "../time/describe-abort.ts";
import type { Send } from "./step.ts";
import type { WireRequest } from "../transport/transport.ts";
import { limitTime } from "./time-limits.ts";

/** How long an answer is waited for that its call does not wait for any more, in ms. */
const lateAnswer = 2_000;

/**
 * Sends one attempt, for as long as its call may wait. One that has left and is given up, for its time or by an abort, runs
 * on for two seconds all the same: it may have been carried out, and its answer tells.
 *
 * @param giveUp told of an attempt that is given up: why, and the answer that may still come.
 */
export async function sendLingering(
  request: WireRequest,
  next: Send,
  giveUp: (reason: Error, late: Promise<CallResponse>) => void,
): Promise<CallResponse> {
  const { call } = request;
  const { cancellation: waiting, release } = request.cancellation.fork();
  const timer = limitTime({ ...request, cancellation: waiting }, call.limits.attempt);
  const own = new Cancellation();
  const answer = next({ ...request, cancellation: own });
  try {
    return await waiting.race(answer);
  } catch (error) {
    if (!waiting.aborted) throw error;
    const reason = describeAbort(waiting.reason, call);
    if (!call.left) {
      own.abort(reason);
      throw reason;
    }
    const end = startTimer(() => own.abort(reason), lateAnswer);
    giveUp(
      reason,
      answer.finally(() => clearTimeout(end)),
    );
    throw reason;
  } finally {
    clearTimeout(timer);
    release();
  }
}
