import type { Fault } from "../fault.ts";

const always = Infinity;

/** What is waited for, and how often a call is repeated. */
export const repeats: readonly Fault[] = [
  {
    name: "503, once",
    stands: "a storm of 429",
    orders: [{ on: "read", fault: { kind: "status", status: 503 } }],
    action: "read",
    expect: { value: "same", reached: { read: 2 } },
  },
  {
    name: "Retry-After of 0",
    stands: "Retry-After",
    orders: [{ on: "read", fault: { kind: "retryAfter", value: 0 } }],
    action: "read",
    expect: { value: "same", reached: { read: 2 } },
  },
  {
    name: "Retry-After of a second",
    stands: "Retry-After",
    orders: [{ on: "read", fault: { kind: "retryAfter", value: 1 } }],
    action: "readLate",
    expect: { value: "same", reached: { read: 2 } },
  },
  {
    name: "Retry-After as a date",
    stands: "Retry-After",
    orders: [{ on: "read", fault: { kind: "retryAfter", value: { milliseconds: 2_000 } } }],
    action: "readLate",
    expect: { value: "same", reached: { read: 2 } },
  },
  {
    name: "Retry-After in the past",
    stands: "Retry-After",
    orders: [{ on: "read", fault: { kind: "retryAfter", value: { milliseconds: -60_000 } } }],
    action: "read",
    expect: { value: "same", reached: { read: 2 } },
  },
  {
    name: "Retry-After below 0",
    stands: "Retry-After",
    orders: [{ on: "read", fault: { kind: "retryAfter", value: -5 } }],
    action: "read",
    expect: { value: "same", reached: { read: 2 } },
  },
  {
    name: "Retry-After beyond the deadline",
    stands: "Retry-After",
    orders: [{ on: "read", fault: { kind: "retryAfter", value: 86_400 }, times: always }],
    action: "read",
    expect: {
      error: { kind: "RateLimitError", status: 429, retryAfter: 86_400_000 },
      reached: { read: 1 },
    },
  },
  {
    name: "Retry-After without end",
    stands: "Retry-After",
    orders: [{ on: "read", fault: { kind: "retryAfter", value: "9".repeat(400) }, times: always }],
    action: "read",
    expect: { error: { kind: "RateLimitError", status: 429 }, reached: { read: 1 } },
  },
  {
    name: "Retry-After that is garbage",
    stands: "Retry-After",
    orders: [{ on: "read", fault: { kind: "retryAfter", value: "soon 3" } }],
    action: "read",
    expect: { value: "same", reached: { read: 2 } },
  },
  {
    name: "storm of 429",
    stands: "a storm of 429",
    orders: [{ on: "read", fault: { kind: "retryAfter", value: 0 }, times: always }],
    action: "storm",
    expect: { value: "same", reached: { read: 201 } },
  },
  {
    name: "storm of 503",
    stands: "a storm of 429",
    orders: [{ on: "read", fault: { kind: "status", status: 503 }, times: always }],
    action: "storm",
    expect: { value: "same", reached: { read: 201 } },
  },
];
