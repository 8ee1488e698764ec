import { elapsedSince } from "../time/elapsed.ts";
import { isSignoffError } from "../errors/errors.ts";
import type { EventListener } from "../reports/events.ts";
import type { Layer } from "./step.ts";

/** Tells of every attempt: when it is sent and what came of it. */
export function createObserver(emit: EventListener): Layer {
  return (next) => async (request) => {
    const { provider, operation, attempt, sentId } = request.call;
    const started = performance.now();
    const about = {
      provider,
      operation,
      attempt,
      ...(sentId !== undefined && { requestId: sentId }),
    };
    emit({ type: "request", ...about });
    try {
      const response = await next(request);
      emit({
        type: "response",
        ...about,
        status: response.status,
        duration: elapsedSince(started),
      });
      return response;
    } catch (error) {
      const kind = isSignoffError(error) ? error.kind : undefined;
      emit({ type: "response", ...about, error: kind, duration: elapsedSince(started) });
      throw error;
    }
  };
}
