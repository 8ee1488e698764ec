import type { Socket } from "node:net";
import type { Clock } from "../clock.ts";
import type { OpenApiDocument } from "../engine/openapi.ts";
import type { FaultHandle } from "../faults.ts";
import { machineNow } from "../machine-time.ts";
import { providers, type ProviderName } from "../generated/providers.ts";
import { createConnection, type Connection } from "./connection.ts";
import { converse, type Progress } from "./conversation.ts";
import { startElsewhere, type Elsewhere } from "./elsewhere.ts";
import type { Service } from "./service.ts";
import { createDoor, listen, type Refusal } from "./listener.ts";
import type { FaultRecord, OpenRecord } from "./log.ts";
import { createMemory } from "./memory.ts";
import { createOperations } from "./operations.ts";
import { createOrders, type SocketFaultChooser, type SocketFaultOrder } from "./orders.ts";
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
}

/** An open connection of a client. */
export interface OpenSocket {
  readonly id: number;
  /** Requests that came on it so far. */
  readonly requests: number;
  /** Whether none of them is still to be answered. */
  readonly isIdle: boolean;
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

interface Open extends Progress {
  readonly connection: Connection;
  /** Resolves when the socket is gone. */
  readonly gone: Promise<void>;
}

/**
 * Starts a fault server on 127.0.0.1. Throws a `RangeError` for a target that is not http on this machine, and rejects when
 * the port is taken.
 */
export async function startFaultServer(options: FaultServerOptions): Promise<FaultServer> {
  const { url, provider, clock }: Exclude<FaultServerTarget, string> =
    typeof options.target === "string" ? { url: options.target } : options.target;
  const target = targetAddress(url);
  const operations = createOperations(options.document ?? documentOf(provider));
  const orders = createOrders(operations);
  const door = createDoor();
  const log: OpenRecord[] = [];
  const open = new Map<number, Open>();
  const refused = new Set<Socket>();
  let count = 0;

  const welcome = (socket: Socket): void => {
    const refusal = door.take();
    const gone = new Promise<void>((resolve) => socket.once("close", () => resolve()));
    if (refusal) {
      turnAway(socket, refusal);
      refused.add(socket);
      void gone.then(() => refused.delete(socket));
      return;
    }
    count += 1;
    const connection = createConnection(socket, count);
    const entry: Open = { connection, gone, requests: 0, isIdle: true };
    open.set(connection.id, entry);
    void gone.then(() => open.delete(connection.id));
    void converse(service, connection, entry);
  };

  const listener = await listen(options.port ?? 0, welcome);
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
  };

  const close = async (): Promise<void> => {
    listener.close();
    elsewhere.close();
    for (const socket of refused) socket.destroy();
    const entries = [...open.values()];
    for (const { connection } of entries) connection.destroy();
    await Promise.all(entries.map(({ gone }) => gone));
  };

  return {
    url: service.url,
    log,
    get sockets() {
      return [...open].map(([id, { requests, isIdle }]) => ({ id, requests, isIdle }));
    },
    elsewhere,
    order: (order) => orders.add(order),
    choose: (chooser) => orders.choose(chooser),
    refuse: (refusal = {}) => door.add(refusal),
    closePort: () => listener.close(),
    openPort: () => listener.open(),
    async endIdle(by = "close") {
      const idle = [...open.values()].filter(({ isIdle }) => isIdle);
      for (const { connection } of idle) {
        if (by === "close") connection.end();
        else connection.reset();
      }
      await Promise.all(idle.map(({ gone }) => gone));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function documentOf(provider: string | undefined): OpenApiDocument | undefined {
  if (provider === undefined || !Object.hasOwn(providers, provider)) return undefined;
  return providers[provider as ProviderName].spec;
}

function turnAway(socket: Socket, by: Required<Refusal>["by"]): void {
  socket.on("error", () => socket.destroy());
  if (by === "reset") socket.resetAndDestroy();
  if (by !== "close") return;
  socket.on("end", () => socket.destroy());
  socket.resume();
  socket.end();
}
