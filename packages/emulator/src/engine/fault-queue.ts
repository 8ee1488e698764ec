import type { Fault, FaultHandle } from "../faults.ts";
import { checkFault } from "./fault-check.ts";

/** The faults that are ordered for one server. Each request is hit by one at most: the oldest that fits. */
export interface FaultQueue {
  /** Throws a `RangeError` for an operation that does not exist, or a field that cannot be carried out. */
  add(fault: Fault): FaultHandle;
  take(operationId: string): Fault | undefined;
}

/** Makes an empty queue for the operations that exist. */
export function createFaultQueue(operations: ReadonlyMap<string, unknown>): FaultQueue {
  const ordered = new Map<Fault, { hits: number }>();
  return {
    add(order) {
      if (order.operation !== "*" && !operations.has(order.operation)) {
        throw new RangeError(`operation: there is no "${order.operation}" to order a fault for.`);
      }
      checkFault(order);
      const fault = { ...order };
      const count = { hits: 0 };
      ordered.set(fault, count);
      return {
        get hits() {
          return count.hits;
        },
        remove: () => void ordered.delete(fault),
      };
    },
    take(operationId) {
      for (const [fault, count] of ordered) {
        if (fault.operation !== "*" && fault.operation !== operationId) continue;
        count.hits += 1;
        if (count.hits >= (fault.times ?? 1)) ordered.delete(fault);
        return fault;
      }
      return undefined;
    },
  };
}
