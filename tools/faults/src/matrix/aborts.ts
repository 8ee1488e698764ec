import type { Fault } from "../fault.ts";

const always = Infinity;
const aborted = { kind: "AbortError", retryable: false } as const;

/** Calls that the app gives up, at each point where they can be. Each settles at once. */
export const aborts: readonly Fault[] = [
  {
    name: "abort before the request",
    stands: "aborts",
    action: "abortBefore",
    expect: { error: aborted, reached: { read: 0 } },
  },
  {
    name: "abort while the answer is awaited",
    stands: "aborts",
    orders: [{ on: "read", fault: { kind: "silence" }, times: always }],
    action: "abortAnswer",
    expect: { error: aborted, reached: { read: 1 } },
  },
  {
    name: "abort in the body",
    stands: "aborts",
    orders: [{ on: "read", fault: { kind: "silence", after: { body: 4 } }, times: always }],
    action: "abortBody",
    expect: { error: aborted, reached: { read: 1 } },
  },
  {
    name: "abort in a stream",
    stands: "aborts",
    orders: [{ on: "download", fault: { kind: "silence", after: { body: 4 } }, times: always }],
    action: "abortStream",
    expect: { error: aborted, reached: { download: 1 } },
  },
  {
    name: "abort in a wait",
    stands: "aborts",
    orders: [{ on: "read", fault: { kind: "retryAfter", value: 3 }, times: always }],
    action: "abortBackOff",
    expect: { error: aborted, reached: { read: 1 } },
  },
  {
    name: "abort of a write",
    stands: "aborts",
    orders: [{ on: "write", fault: { kind: "silence", forward: true } }],
    action: "abortWrite",
    expect: { error: aborted, reached: { write: 1 }, applied: [0, 1] },
  },
  {
    name: "abort of a login",
    stands: "aborts",
    orders: [{ on: "login", fault: { kind: "silence" } }],
    action: "abortLogIn",
    expect: { error: aborted, reached: { login: 1 } },
  },
  {
    name: "abort while a renewal is awaited",
    stands: "aborts",
    orders: [{ on: "login", fault: { kind: "delay", milliseconds: 200 } }],
    action: "abortRenewal",
    // The renewal goes on: its session is ended with the rest.
    expect: { error: aborted, reached: { login: 1 } },
  },
];
