import type { Call } from "../../call/call.ts";
import type { CallResponse } from "../../transport/response.ts";
import { isApiError } from "../../errors/errors.ts";
import { describeAbort } from "../../time/describe-abort.ts";
import type { Layer } from "../../steps/step.ts";
import { sendLingering } from "../../steps/lingering.ts";
import { isRefusal, lossOf, mayHaveArrived } from "./lost-login.ts";
import { now } from "../../time/moment.ts";
import type { PossibleSession } from "../possible-sessions/possible-session.ts";

/** What an attempt has opened, as far as anybody can tell. */
export type Found<Grant> = readonly Grant[] | "unknown";

/** Who is told of the attempts of one request. */
export interface AttemptWatch<Grant> {
  /** The name that its token has in receipts. */
  readonly token: string;
  /** The grants in a success: none where it tells of no token. */
  grantsIn(response: CallResponse, call: Call): readonly Grant[];
  /** An attempt is about to be sent. */
  begin(): void;
  /** What came of it. One of several at a time is not the one that the call goes by. */
  tell(opened: Found<Grant>, sent: PossibleSession, isCrowded: boolean): void;
  /** It is not waited for any more: what comes of it within the next seconds. */
  tellLater(opened: Promise<Found<Grant>>, sent: PossibleSession): void;
  /** The same as an answer, or a failure. */
  giveUp(late: Promise<CallResponse>, call: Call): void;
}

/** Bounds each attempt in time, and finds out what it has opened. */
export function watchAttempts<Grant>(watch: AttemptWatch<Grant>): Layer {
  function judge(response: CallResponse, call: Call): Found<Grant> {
    if (!response.ok) return isRefusal(response) ? [] : "unknown";
    try {
      const grants = watch.grantsIn(response, call);
      return grants.length > 0 ? grants : "unknown";
    } catch (error) {
      // A failure that is told within a success.
      return isApiError(error) ? [] : "unknown";
    }
  }

  let running = 0;
  // A step of the app may send several at a time: the call then does not tell which of them has left.
  let isCrowded = false;

  function judgeFailure(error: unknown, { left }: Call): Found<Grant> {
    return mayHaveArrived(error, isCrowded || left) ? "unknown" : [];
  }

  return (next) => async (request) => {
    const { call, cancellation } = request;
    if (cancellation.aborted) throw describeAbort(cancellation.reason, call);
    watch.begin();
    const sent = begin(watch.token, call);
    isCrowded ||= running > 0;
    running += 1;
    const end = (): unknown => (running -= 1);
    let late: Promise<unknown> | undefined;
    try {
      const response = await sendLingering(request, next, (reason, awaited) => {
        late = awaited;
        const opened = awaited.then(
          (answer) => judge(answer, call),
          (error: unknown) => judgeFailure(error, call),
        );
        watch.tellLater(opened, { ...sent, ...lossOf(reason) });
        watch.giveUp(awaited, call);
      });
      watch.tell(judge(response, call), { ...sent, status: response.status }, isCrowded);
      return response;
    } catch (error) {
      if (!late) watch.tell(judgeFailure(error, call), { ...sent, ...lossOf(error) }, isCrowded);
      throw error;
    } finally {
      if (late) void late.then(end, end);
      else end();
    }
  };
}

function begin(token: string, { operation }: Call): PossibleSession {
  return { token, reason: "answer-lost", outcome: "unconfirmed", since: now(), operation };
}
