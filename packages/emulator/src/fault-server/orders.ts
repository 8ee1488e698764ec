import {
  anyTimes,
  aText,
  checkFields,
  isObject,
  optional,
  wholeNumber,
  type RulesOf,
} from "../engine/field-rules.ts";
import type { FaultHandle } from "../faults.ts";
import { checkFault, type SocketFault } from "./faults/faults.ts";
import type { SeenRequest } from "./seen-request.ts";
import type { Operations } from "./operations.ts";

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

/** What is ordered. Each request is hit by one fault at most: the oldest that fits. */
export interface Orders {
  add(order: SocketFaultOrder): FaultHandle;
  choose(chooser: SocketFaultChooser): FaultHandle;
  take(request: SeenRequest): SocketFault | undefined;
}

const orderRules: RulesOf<SocketFaultOrder> = {
  operation: aText,
  fault: { wanted: "an object with a `kind`", holds: isObject },
  times: anyTimes,
  skip: optional(wholeNumber(0)),
};

interface Entry {
  hits: number;
  readonly times: number;
  readonly pick: SocketFaultChooser;
}

/** Makes an empty list of orders. */
export function createOrders(operations: Operations): Orders {
  const entries = new Set<Entry>();
  const add = (pick: SocketFaultChooser, times: number): FaultHandle => {
    const entry: Entry = { hits: 0, times, pick };
    entries.add(entry);
    return {
      get hits() {
        return entry.hits;
      },
      remove: () => void entries.delete(entry),
    };
  };
  return {
    add(order) {
      checkFields(orderRules, order, "an order");
      const { operation, fault, times = 1, skip = 0 } = order;
      checkFault(fault);
      const fits = operations.matcher(operation);
      let left = skip;
      return add((request) => {
        if (!fits(request)) return undefined;
        if (left === 0) return fault;
        left -= 1;
        return undefined;
      }, times);
    },
    choose: (chooser) => add(chooser, Infinity),
    take(request) {
      for (const entry of entries) {
        const fault = entry.pick(request);
        if (!fault) continue;
        entry.hits += 1;
        if (entry.hits >= entry.times) entries.delete(entry);
        return fault;
      }
      return undefined;
    },
  };
}
