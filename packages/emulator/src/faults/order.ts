import {
  anyTimes,
  aText,
  checkFields,
  isObject,
  optional,
  wholeNumber,
  type RulesOf,
} from "./field-rules.ts";
import type { SeenRequest } from "./seen-request.ts";
import { checkFault, type SocketFault } from "./socket-faults.ts";

/** A fault for requests of an operation. */
export interface SocketFaultOrder {
  /** An `operationId`, a method and a path template such as `GET /files/{id}` or `* /files`, or `*` for any request. */
  readonly operation: string;
  readonly fault: SocketFault;
  /** How many requests it hits: 1 by default, `Infinity` until it is removed. */
  readonly times?: number;
  /** How many fitting requests are let through before: 0 by default. */
  readonly skip?: number;
}

/** Chooses a fault for a request, or nothing. */
export type SocketFaultChooser = (request: SeenRequest) => SocketFault | undefined;

const orderRules: RulesOf<SocketFaultOrder> = {
  operation: aText,
  fault: { wanted: "an object with a `kind`", holds: isObject },
  times: anyTimes,
  skip: optional(wholeNumber(0)),
};

/** Throws a `RangeError` that names the field when an order cannot be carried out. */
export function checkOrder(order: SocketFaultOrder): void {
  checkFields(orderRules, order, "an order");
  checkFault(order.fault);
}
