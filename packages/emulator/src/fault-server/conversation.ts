import type { Connection } from "./connection.ts";
import { answerRequest, logRequest } from "./exchange.ts";
import type { Service } from "./service.ts";
import type { OpenRecord } from "./log.ts";
import type { Ending } from "../faults/script.ts";
import { BadHeadError, readRequest } from "../faults/wire/head.ts";

/** How far a connection has come. */
export interface Progress {
  /** Requests so far. */
  requests: number;
  /** Whether none is being answered. */
  isIdle: boolean;
}

/** Answers the requests of a connection in turn, until it ends. Never rejects. */
export async function converse(
  service: Service,
  connection: Connection,
  progress: Progress,
): Promise<void> {
  try {
    for (let goesOn = true; goesOn;) {
      const head = await readRequest(connection.source);
      if (!head || connection.isEnded) break;
      progress.requests += 1;
      progress.isIdle = false;
      const { ending, record } = await answerRequest(service, connection, head, progress.requests);
      progress.isIdle = typeof ending === "object" || ending === "keep";
      goesOn = await conclude(service, connection, progress, ending, record);
    }
  } catch (error) {
    if (error instanceof BadHeadError) await refuse(connection);
    // Otherwise the client hung up, which its record tells.
  } finally {
    connection.destroy();
  }
}

/** Answers what is no request, as Node's own server does. Never rejects. */
async function refuse(connection: Connection): Promise<void> {
  try {
    await connection.send(Buffer.from("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"));
    connection.end();
    await connection.drain();
  } catch {
    // The client hung up.
  }
}

/** Does what is to become of the connection, and tells whether it goes on. */
async function conclude(
  service: Service,
  connection: Connection,
  progress: Progress,
  ending: Ending,
  record: OpenRecord,
): Promise<boolean> {
  if (ending === "keep") {
    record.ended = "kept";
    return true;
  }
  if (typeof ending === "object") {
    record.ended = "kept";
    return "idleFor" in ending
      ? staysIdle(connection, ending.idleFor, ending.by, record)
      : endOnNext(service, connection, progress, ending.onNext, record);
  }
  if (ending === "silence" || ending === "stall") {
    record.ended = "silent";
    if (ending === "stall") {
      connection.stall();
      await untilGone(connection.signal);
    } else await connection.drain();
    record.ended = "hung-up";
    return false;
  }
  return end(connection, ending, record);
}

async function end(
  connection: Connection,
  by: "close" | "reset",
  record: OpenRecord,
): Promise<false> {
  if (by === "reset") {
    record.ended = "reset";
    connection.reset();
  } else {
    record.ended = "closed";
    connection.end();
    await connection.drain();
  }
  return false;
}

async function staysIdle(
  connection: Connection,
  milliseconds: number,
  by: "close" | "reset",
  record: OpenRecord,
): Promise<boolean> {
  const { source, wait } = connection;
  const arrived = new AbortController();
  const late = wait(milliseconds, arrived.signal).then(() => "late" as const);
  const first = await Promise.race([source.read(), late]);
  arrived.abort();
  if (first === "late") return end(connection, by, record);
  if (!first) return false;
  source.unread(first);
  return true;
}

/** The next request is logged under the fault that was ordered for the one before. */
async function endOnNext(
  service: Service,
  connection: Connection,
  progress: Progress,
  by: "close" | "reset",
  before: OpenRecord,
): Promise<boolean> {
  const head = await readRequest(connection.source);
  if (!head) return false;
  progress.requests += 1;
  const record = logRequest(service, connection, head, progress.requests);
  record.fault = before.fault;
  return end(connection, by, record);
}

function untilGone(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
