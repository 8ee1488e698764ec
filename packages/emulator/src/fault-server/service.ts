import type { OpenRecord } from "./log.ts";
import type { Memory } from "./memory.ts";
import type { Operations } from "./operations.ts";
import type { Orders } from "./orders.ts";
import type { TargetAddress } from "./target.ts";

/** What it takes to answer requests. */
export interface Service {
  readonly target: TargetAddress;
  readonly url: string;
  readonly elsewhere: string;
  readonly operations: Operations;
  readonly orders: Orders;
  readonly memory: Memory;
  readonly log: OpenRecord[];
  now(): number;
}
