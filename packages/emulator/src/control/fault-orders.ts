import type { Fault } from "../engine/fault.ts";
import type { FaultHandle } from "../faults/order-list.ts";
import { isAnswerFault } from "../faults/answer-faults.ts";
import { checkOrder, type SocketFaultOrder } from "../faults/order.ts";
import { Problem } from "../engine/problem.ts";
import type { ControlledServer } from "./controlled-server.ts";
import { readAmount, readBytes, type SentBytes } from "./shapes.ts";

/** An order as it was sent, with what has become of it. */
interface Ordered {
  readonly id: string;
  readonly order: object;
  readonly hits: number;
}

/** What was ordered for one server. */
export interface FaultOrders {
  /** Throws a `RangeError` or a {@link Problem} that names what is wrong. */
  add(sent: SentOrder): Ordered;
  /** Keeps a handle that was made elsewhere. */
  keep(order: object, handle: FaultHandle): Ordered;
  list(): Ordered[];
  /** Throws a {@link Problem} when there is none. */
  get(id: string): Ordered;
  remove(id: string): void;
  removeAll(): void;
}

/** What the document lets through. */
export interface SentOrder {
  readonly operation: string;
  readonly fault?: { readonly kind: string };
  readonly kind?: string;
  readonly times?: number | string;
}

/** Makes an empty list for one server. */
export function createFaultOrders(server: ControlledServer): FaultOrders {
  const ordered = new Map<string, { readonly order: object; readonly handle: FaultHandle }>();
  let count = 0;
  const view = (id: string): Ordered => {
    const entry = ordered.get(id);
    if (!entry) throw new Problem(404, `id: there is no fault "${id}"`);
    return { id, order: entry.order, hits: entry.handle.hits };
  };
  const keep = (order: object, handle: FaultHandle): Ordered => {
    count += 1;
    ordered.set(String(count), { order, handle });
    return view(String(count));
  };
  const remove = (id: string): void => {
    view(id);
    ordered.get(id)?.handle.remove();
    ordered.delete(id);
  };
  return {
    add: (sent) => keep(sent, placeOrder(server, sent)),
    keep,
    list: () => [...ordered.keys()].map(view),
    get: view,
    remove,
    removeAll() {
      for (const id of ordered.keys()) remove(id);
    },
  };
}

/** One with a `fault` is the fault server's, one with a `kind` the server's own. */
function placeOrder(server: ControlledServer, { times, ...sent }: SentOrder): FaultHandle {
  const order = { ...sent, ...(times !== undefined && { times: readAmount(times) }) };
  if ((sent.fault === undefined) === (sent.kind === undefined)) {
    throw new Problem(400, 'body: give one of "fault", for the fault server, and "kind"');
  }
  if (sent.fault === undefined) return server.fault(withBytes(order) as Fault);
  if (sent.fault.kind === "edit")
    throw new Problem(400, 'fault.kind: "edit" takes a function, which cannot be sent');
  const wired = { ...order, fault: withBytes(sent.fault) } as SocketFaultOrder;
  if (server.faultServer) return server.faultServer.order(wired);
  checkOrder(wired);
  const { fault } = wired;
  if (isAnswerFault(fault)) return server.fault({ ...wired, fault });
  throw new Problem(400, `fault.kind: with --tls there is no fault server to play "${fault.kind}"`);
}

/** Bytes that are written as `{"base64": "..."}` where a fault takes bytes: as `bytes`, and as the body of an `answer`. */
function withBytes(fault: object): object {
  const { bytes, answer } = fault as { bytes?: unknown; answer?: { body?: unknown } };
  return {
    ...fault,
    ...(isSentBytes(bytes) && { bytes: readBytes(bytes) }),
    ...(isSentBytes(answer?.body) && { answer: { ...answer, body: readBytes(answer.body) } }),
  };
}

function isSentBytes(value: unknown): value is Exclude<SentBytes, string> {
  return (
    typeof value === "object" &&
    value !== null &&
    "base64" in value &&
    typeof value.base64 === "string"
  );
}
