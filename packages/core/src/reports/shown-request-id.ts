import type { Scrubber } from "../errors/scrub.ts";
import { printable } from "../values/printable.ts";
import { requestIdIn } from "../values/request-id.ts";

/** So much of an id is kept, in UTF-16 units. */
const longestId = 200;

/** The provider's id of a request as it may be shown: it comes from outside, and what the scrubber knows is masked in it. */
export function shownRequestId(
  headers: Headers,
  scrubber: Scrubber,
  own?: readonly string[],
): string | undefined {
  const requestId = requestIdIn(headers);
  return requestId && printable(scrubber.scrub(requestId, own)).slice(0, longestId);
}
