/**
 * Why a session takes no calls: it was signed off, this process has left it while others may use it, or the provider ended it
 * and it could not be renewed.
 */
export type SessionEnd = "signed-off" | "left" | "lost";

/**
 * What an answer says by its status.
 *
 * - `bad-request`: any 4xx beside those below.
 * - `unauthorized`: 401. `forbidden`: 403. `not-found`: 404 and 410.
 * - `conflict`: 409, 412 and 428.
 * - `timed-out`: 408. `rate-limited`: 429. `blocked`: 451.
 * - `server-error`: any 5xx beside `bad-gateway`, 502 and 504, and `unavailable`, 503.
 * - `failed`: a success, of which the body tells of a failure.
 * - `unexpected`: any other status.
 */
export type AnswerFailure =
  | "bad-request"
  | "unauthorized"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "timed-out"
  | "rate-limited"
  | "blocked"
  | "server-error"
  | "bad-gateway"
  | "unavailable"
  | "failed"
  | "unexpected";

/** What did not come in time: the head of the answer, or the rest of its body. */
export type TimeoutFailure = "no-answer" | "unfinished-body";

/**
 * What aborted a call: the app's signal; in the midst of a call of `safe` also what the app's own code threw, or a fault
 * within the client, which is worth a report.
 */
export type AbortSource = "signal" | "app-code" | "internal";

/**
 * Why there was no answer.
 *
 * - `name`: the host's name was not found. `unreachable`: no way leads to it.
 * - `refused`: nothing listens there. `no-connection`: none was made in time.
 * - `certificate`: that of the host was not accepted. `tls`: no TLS could be agreed on.
 * - `proxy`: the proxy made no tunnel.
 * - `broken`: the connection broke off, or what failed cannot be told.
 */
export type NetworkFailure =
  | "name"
  | "unreachable"
  | "refused"
  | "no-connection"
  | "certificate"
  | "tls"
  | "proxy"
  | "broken";

/** How an answer got lost: no connection, no time, cut short, or in a shape that cannot be read. */
export type LostAnswer = "no-connection" | "timed-out" | "cut-short" | "unusable";

const byStatus: ReadonlyMap<number, AnswerFailure> = new Map([
  [401, "unauthorized"],
  [403, "forbidden"],
  [404, "not-found"],
  [408, "timed-out"],
  [409, "conflict"],
  [410, "not-found"],
  [412, "conflict"],
  [428, "conflict"],
  [429, "rate-limited"],
  [451, "blocked"],
  [502, "bad-gateway"],
  [503, "unavailable"],
  [504, "bad-gateway"],
]);

/** The reason of an error by the status of its answer. */
export function reasonOfStatus(status: number): AnswerFailure {
  const known = byStatus.get(status);
  if (known) return known;
  const group = Math.floor(status / 100);
  if (group === 4) return "bad-request";
  if (group === 5) return "server-error";
  return group === 2 ? "failed" : "unexpected";
}
