import type { Clock } from "../clock.ts";
import type { OpenApiDocument } from "../engine/openapi.ts";
import type { FaultHandle } from "../faults/order-list.ts";
import { machineNow } from "../machine-time.ts";
import { providers, type ProviderName } from "../generated/providers.ts";
import { converse } from "./conversation.ts";
import { startElsewhere, type Elsewhere } from "./elsewhere.ts";
import { createGuests, type OpenSocket } from "./guests.ts";
import type { Service } from "./service.ts";
import { createDoor, listen, type Refusal } from "./listener.ts";
import type { FaultRecord, OpenRecord } from "./log.ts";
import { createMemory } from "./memory.ts";
import { createOperations } from "./operations.ts";
import { createOrderList } from "../faults/order-list.ts";
import { readOrder } from "./orders.ts";
import type { SocketFaultChooser, SocketFaultOrder } from "../faults/order.ts";
import type { SeenAnswer, SeenRequest } from "../faults/seen-request.ts";
import { targetAddress } from "./target.ts";

/** A server as the emulator starts them, or the origin of any other. */
export type FaultServerTarget =
  | string
  | { readonly url: string; readonly provider?: string; readonly clock?: Clock };

/** What a fault server stands in front of. */
export interface FaultServerOptions {
  /** A server of the emulator, or any http origin on this machine, such as `http://127.0.0.1:4010`. */
  readonly target: FaultServerTarget;
  /**
   * The OpenAPI 3.1 document, in JSON, that says which request is which operation. That of the provider by default;
   * without one, operations are told by method and path.
   */
  readonly document?: OpenApiDocument;
  /** 0, the default: any free one. */
  readonly port?: number;
  /** Called with each answer of the target as its head arrives, whether or not it gets through. */
  readonly onAnswer?: (request: SeenRequest, answer: SeenAnswer) => void;
}

/** A server that stands in front of another one, and does to any request exactly what a test has chosen. */
export interface FaultServer {
  /** The base URL for the client under test. */
  readonly url: string;
  /** Every request so far, in the order they came. */
  readonly log: readonly FaultRecord[];
  /** The connections that are open now. */
  readonly sockets: readonly OpenSocket[];
  /** Where redirects to another origin lead, and what arrived there. */
  readonly elsewhere: Elsewhere;
  /**
   * Orders a fault. Throws a `RangeError` that names the field for an order that cannot be carried out, or an operation
   * that does not exist.
   */
  order(order: SocketFaultOrder): FaultHandle;
  /** Has a function choose for every request, after what was ordered before it. */
  choose(chooser: SocketFaultChooser): FaultHandle;
  /** Turns new connections away. */
  refuse(refusal?: Refusal): FaultHandle;
  /** Closes the port: new connections are refused by the system. Connections that are open go on. */
  closePort(): void;
  /** Opens the same port again. */
  openPort(): Promise<void>;
  /** Ends every idle connection now, by `close` unless told otherwise, and resolves when the clients have noticed. */
  endIdle(by?: "close" | "reset"): Promise<void>;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a fault server on 127.0.0.1. Throws a `RangeError` for a target that is not http on this machine, and rejects when
 * the port is taken.
 */
export async function startFaultServer(options: FaultServerOptions): Promise<FaultServer> {
  const { url, provider, clock } = serverOf(options.target);
  const target = targetAddress(url);
  const operations = createOperations(options.document ?? documentOf(provider));
  const orders: Service["orders"] = createOrderList();
  const door = createDoor();
  const log: OpenRecord[] = [];
  const guests = createGuests((connection, progress) => converse(service, connection, progress));

  const listener = await listen(options.port ?? 0, (socket) => {
    const refusal = door.take();
    if (refusal) guests.turnAway(socket, refusal);
    else guests.welcome(socket);
  });
  const elsewhere = await startElsewhere();
  const service: Service = {
    target,
    url: `http://127.0.0.1:${listener.port}`,
    elsewhere: elsewhere.url,
    operations,
    orders,
    memory: createMemory(),
    log,
    now: clock ? clock.now : machineNow,
    onAnswer: options.onAnswer,
  };

  const close = async (): Promise<void> => {
    listener.close();
    elsewhere.close();
    await guests.dismiss();
  };

  return {
    url: service.url,
    log,
    get sockets() {
      return guests.list();
    },
    elsewhere,
    order: (order) => orders.add(readOrder(operations, order)),
    choose: (chooser) => orders.choose(chooser),
    refuse: (refusal = {}) => door.add(refusal),
    closePort: () => listener.close(),
    openPort: () => listener.open(),
    endIdle: guests.endIdle,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function serverOf(target: FaultServerTarget): Exclude<FaultServerTarget, string> {
  return typeof target === "string" ? { url: target } : target;
}

function documentOf(provider: string | undefined): OpenApiDocument | undefined {
  if (provider === undefined || !Object.hasOwn(providers, provider)) return undefined;
  return providers[provider as ProviderName].spec;
}
