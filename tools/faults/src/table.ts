/** What a client must survive: each fault of the matrix stands for one of these. */
export const table = [
  "no answer, or a slow one",
  "refused or reset before the answer",
  "a body cut short",
  "no JSON",
  "odd bodies of errors",
  "odd successes",
  "too large or too deep",
  "integers beyond 2^53",
  "__proto__ in JSON",
  "redirects",
  "401",
  "a fresh token refused",
  "a login without one token",
  "wrong clocks",
  "Retry-After",
  "a storm of 429",
  "a write whose answer is lost",
  "a stale connection",
  "aborts",
  "a download that nobody reads on",
  "what a logout answers",
  "races of a logout",
] as const;

/** One of its rows. */
export type TableRow = (typeof table)[number];
