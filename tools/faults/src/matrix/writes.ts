import type { Fault } from "../fault.ts";

const lost = { kind: "OutcomeUnknownError", retryable: false } as const;

/** Writes: sent once, whatever comes. */
export const writes: readonly Fault[] = [
  {
    name: "write done, its answer reset",
    stands: "a write whose answer is lost",
    orders: [{ on: "write", fault: { kind: "reset", forward: true } }],
    action: "write",
    expect: {
      error: { ...lost, cause: { kind: "NetworkError" } },
      reached: { write: 1 },
      applied: 1,
    },
  },
  {
    name: "write done, its answer silent",
    stands: "a write whose answer is lost",
    orders: [{ on: "write", fault: { kind: "silence", forward: true } }],
    limits: { attempt: 500 },
    action: "write",
    expect: {
      error: { ...lost, cause: { kind: "TimeoutError" } },
      reached: { write: 1 },
      applied: 1,
    },
  },
  {
    name: "write done, its answer cut short",
    stands: "a write whose answer is lost",
    orders: [{ on: "write", fault: { kind: "close", after: { body: 3 } } }],
    action: "write",
    expect: {
      error: { ...lost, cause: { kind: "ProtocolError", reason: "cut-short" } },
      reached: { write: 1 },
      applied: 1,
    },
  },
  {
    name: "write never done, its answer reset",
    stands: "a write whose answer is lost",
    orders: [{ on: "write", fault: { kind: "reset" } }],
    action: "write",
    expect: {
      error: { ...lost, cause: { kind: "NetworkError" } },
      reached: { write: 1 },
      applied: 0,
    },
  },
  {
    name: "upload reset half-way",
    stands: "a write whose answer is lost",
    orders: [{ on: "write", fault: { kind: "cutUpload", after: 10 } }],
    action: "write",
    expect: {
      error: { ...lost, cause: { kind: "NetworkError" } },
      reached: { write: 1 },
      applied: 0,
    },
  },
  {
    name: "write refused a connection",
    stands: "refused or reset before the answer",
    action: "refusedWrite",
    expect: { error: { kind: "NetworkError", sent: false }, reached: { write: 0 }, applied: 0 },
  },
  {
    name: "write answered 503",
    stands: "a write whose answer is lost",
    orders: [{ on: "write", fault: { kind: "status", status: 503 } }],
    action: "write",
    expect: { error: { kind: "ApiError", status: 503 }, reached: { write: 1 }, applied: 0 },
  },
  {
    name: "write answered 429",
    stands: "a write whose answer is lost",
    orders: [{ on: "write", fault: { kind: "retryAfter", value: 0 } }],
    action: "write",
    expect: {
      error: { kind: "RateLimitError", status: 429 },
      reached: { write: 1 },
      applied: 0,
    },
  },
  {
    name: "connection closed on the next write",
    stands: "a stale connection",
    orders: [{ on: "read", fault: { kind: "keepAlive", how: "closeOnNext" } }],
    action: "readThenWrite",
    expect: {
      error: { ...lost, cause: { kind: "NetworkError" } },
      reached: { write: 1 },
      applied: 0,
    },
  },
  {
    name: "connection reset on the next write",
    stands: "a stale connection",
    orders: [{ on: "read", fault: { kind: "keepAlive", how: "resetOnNext" } }],
    action: "readThenWrite",
    expect: {
      error: { ...lost, cause: { kind: "NetworkError" } },
      reached: { write: 1 },
      applied: 0,
    },
  },
  {
    name: "idle connection closed before a write",
    stands: "a stale connection",
    action: "writeAfterIdleClose",
    expect: { value: "any", reached: { write: 1 }, applied: 1 },
  },
];
