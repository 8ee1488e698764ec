import { isAnswerFault, type AnswerFault } from "../faults/answer-faults.ts";
import { createOrderList } from "../faults/order-list.ts";
import { checkOrder, type SocketFaultOrder } from "../faults/order.ts";
import type { Fault } from "./fault.ts";
import type { FaultHandle } from "../faults/order-list.ts";
import { checkFault } from "./fault-check.ts";

/** A fault in the fault server's own format, of those that a server can play by itself. */
export interface AnswerFaultOrder<OperationId extends string = string> extends Pick<
  SocketFaultOrder,
  "times" | "skip"
> {
  readonly operation: Fault<OperationId>["operation"];
  readonly fault: AnswerFault;
}

/** The faults that are ordered for one server. */
export interface FaultOrders {
  /** Throws a `RangeError` for an operation that does not exist, or a field that cannot be carried out. */
  add(order: Fault | AnswerFaultOrder): FaultHandle;
  /** The one that hits a request of an operation. */
  take(operationId: string): Fault | AnswerFaultOrder | undefined;
}

/** Makes an empty list for the operations that exist. */
export function createFaultOrders(operations: ReadonlyMap<string, unknown>): FaultOrders {
  const orders = createOrderList<string, Fault | AnswerFaultOrder>();
  return {
    add(order) {
      const { operation, times } = order;
      if (operation !== "*" && !operations.has(operation)) {
        throw new RangeError(`operation: there is no "${operation}" to order a fault for.`);
      }
      const skip = "fault" in order ? order.skip : undefined;
      if ("fault" in order) checkAnswerFault(order);
      else checkFault(order);
      const fits = (operationId: string): boolean => operation === "*" || operation === operationId;
      return orders.add({ fits, fault: { ...order }, times, skip });
    },
    take: orders.take,
  };
}

function checkAnswerFault(order: SocketFaultOrder): void {
  checkOrder(order);
  if (isAnswerFault(order.fault)) return;
  throw new RangeError(
    `fault.kind: "${order.fault.kind}" is for a fault server in front; this server cannot play it by itself.`,
  );
}
