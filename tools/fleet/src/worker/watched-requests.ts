import type { Step } from "@signoff/core";
import type { Moments } from "./moments.ts";

/** A step that makes requests and answers moments of a worker, by method and path. */
export function watchRequests(moments: Moments): Step {
  return async (request, next) => {
    const name = `${request.method} ${new URL(request.url).pathname}`;
    moments.reach("request", `request ${name}`);
    const answer = await next(request);
    moments.reach("answer", `answer ${name}`);
    return answer;
  };
}
