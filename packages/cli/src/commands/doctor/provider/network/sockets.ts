import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { limits, within } from "../limits.ts";

/** Where to connect to. */
export interface Target {
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
}

/** A connection without TLS. It rejects with what Node tells, or as the signal does. */
export async function connectPlain(
  { hostname, port }: Target,
  signal: AbortSignal,
): Promise<Socket> {
  const socket = connect({ host: hostname, port });
  return established(socket, "connect", within(limits.connection, signal));
}

/** Waits for the event; a connection that does not come to it is closed. */
export async function established<Made extends Socket>(
  socket: Made,
  event: "connect" | "secureConnect",
  signal: AbortSignal,
): Promise<Made> {
  // What fails after its time is nobody's any more.
  socket.on("error", () => {});
  try {
    await once(socket, event, { signal });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}
