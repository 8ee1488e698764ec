import { createOrderList } from "../fault-server/order-list.ts";
import type { Fault, FaultHandle } from "../faults.ts";
import { checkFault } from "./fault-check.ts";

/** The faults that are ordered for one server. */
export interface FaultOrders {
  /** Throws a `RangeError` for an operation that does not exist, or a field that cannot be carried out. */
  add(fault: Fault): FaultHandle;
  /** The one that hits a request of an operation. */
  take(operationId: string): Fault | undefined;
}

/** Makes an empty list for the operations that exist. */
export function createFaultOrders(operations: ReadonlyMap<string, unknown>): FaultOrders {
  const orders = createOrderList<string, Fault>();
  return {
    add(fault) {
      const { operation, times } = fault;
      if (operation !== "*" && !operations.has(operation)) {
        throw new RangeError(`operation: there is no "${operation}" to order a fault for.`);
      }
      checkFault(fault);
      const fits = (operationId: string): boolean => operation === "*" || operation === operationId;
      return orders.add({ fits, fault: { ...fault }, times });
    },
    take: orders.take,
  };
}
