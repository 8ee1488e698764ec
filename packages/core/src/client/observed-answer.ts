import type { Call } from "../call/call.ts";
import type { ObservedAnswer } from "../call/observed-answer.ts";
import type { Scrubber } from "../errors/scrub.ts";
import type { CallResponse } from "../transport/response.ts";
import { requestIdIn } from "../values/request-id.ts";

/** An answer as observers see it. Headers are read when they are asked for: most answers are not looked into. */
export function observedAnswer(
  response: CallResponse,
  { provider, operation, secrets }: Call,
  scrubber: Scrubber,
  read: () => unknown,
): ObservedAnswer {
  const mask = (text: string): string => scrubber.scrub(text, secrets);
  return {
    provider,
    operation,
    status: response.status,
    isEmpty: response.isEmpty,
    get contentType() {
      return response.headers.get("content-type") ?? undefined;
    },
    get requestId() {
      const id = requestIdIn(response.headers);
      return id && mask(id);
    },
    read,
    mask,
  };
}
