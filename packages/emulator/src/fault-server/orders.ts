import { checkOrder, type SocketFaultOrder } from "../faults/order.ts";
import type { Order } from "../faults/order-list.ts";
import type { SeenRequest } from "../faults/seen-request.ts";
import type { SocketFault } from "../faults/socket-faults.ts";
import type { Operations } from "./operations.ts";

/** Reads an order. Throws a `RangeError` that names the field when it cannot be carried out. */
export function readOrder(
  operations: Operations,
  order: SocketFaultOrder,
): Order<SeenRequest, SocketFault> {
  checkOrder(order);
  const { operation, fault, times, skip } = order;
  return { fits: operations.matcher(operation), fault, times, skip };
}
