import type { OpenRecord } from "./log.ts";
import type { Memory } from "./memory.ts";
import type { Operations } from "./operations.ts";
import type { SocketFault } from "../faults/socket-faults.ts";
import type { OrderList } from "../faults/order-list.ts";
import type { SeenAnswer, SeenRequest } from "../faults/seen-request.ts";
import type { TargetAddress } from "./target.ts";

/** What it takes to answer requests. */
export interface Service {
  readonly target: TargetAddress;
  readonly url: string;
  readonly elsewhere: string;
  readonly operations: Operations;
  readonly orders: OrderList<SeenRequest, SocketFault>;
  readonly memory: Memory;
  readonly log: OpenRecord[];
  now(): number;
  /** Told of each answer of the target. */
  readonly onAnswer: ((request: SeenRequest, answer: SeenAnswer) => void) | undefined;
}
