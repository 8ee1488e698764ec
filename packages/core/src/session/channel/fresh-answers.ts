import { cacheControlFor } from "../../transport/caches.ts";
import type { Call } from "../../call/call.ts";
import { ProtocolError } from "../../errors/errors.ts";
import { HeaderFields } from "../../transport/header-fields.ts";
import { answeredAt } from "../../values/http-date.ts";
import type { CallResponse } from "../../transport/response.ts";
import type { Layer } from "../../steps/step.ts";

/** By how many ms the clocks of servers that answer for each other may differ. */
const tolerance = 5_000;

/**
 * Keeps caches from answering what only the provider knows: whether a token is alive, whether it was ended. Each request is
 * unlike all before it, and an answer that was made before is none.
 */
export function createFreshness(): Layer {
  let asked = 0;
  let newest = Number.NEGATIVE_INFINITY;
  return (next) => async (request) => {
    asked += 1;
    const headers = new HeaderFields(request.headers.flat);
    const control = cacheControlFor(headers, request.origin);
    // Caches pass over directives that they do not know, and some compare all fields.
    if (control) headers.set("cache-control", `${control}, no-store, ask=${asked}`);
    const response = await next({ ...request, headers });
    const madeAt = answeredAt(response.headers) ?? newest;
    if (isStored(response.headers) || madeAt + tolerance < newest) {
      throw answeredByCache(request.call, response);
    }
    newest = Math.max(newest, madeAt);
    return response;
  };
}

/** Refuses what a cache answers in place of the provider: an old login may be of a session that is over, or of another one. */
export const refuseStored: Layer = (next) => async (request) => {
  const response = await next(request);
  if (isStored(response.headers)) throw answeredByCache(request.call, response);
  return response;
};

/** Whether an answer was kept before it came: those of caches have an age (RFC 9111, section 5.1). */
function isStored(headers: Headers): boolean {
  return Number.parseInt(headers.get("age") ?? "", 10) > 0;
}

function answeredByCache(
  { operation, details }: Call,
  { status, requestId }: CallResponse,
): ProtocolError {
  return new ProtocolError(
    `${operation} was answered by a cache on the way, and not by the provider; have it keep no answers of this host.`,
    { ...details, status, requestId, reason: "unusable" },
  );
}
