import type { Socket } from "node:net";
import { createConnection, type Connection } from "./connection.ts";
import type { Progress } from "./conversation.ts";
import type { Refusal } from "./listener.ts";

/** An open connection of a client. */
export interface OpenSocket {
  readonly id: number;
  /** Requests that came on it so far. */
  readonly requests: number;
  /** Whether none of them is still to be answered. */
  readonly isIdle: boolean;
}

/** The clients that are connected. */
export interface Guests {
  /** Takes a socket that was just accepted, and talks to its client. */
  welcome(socket: Socket): void;
  /** Has nothing to say to the client of a socket that was just accepted. */
  turnAway(socket: Socket, by: Required<Refusal>["by"]): void;
  list(): OpenSocket[];
  /** Ends every idle connection, and resolves when the clients have noticed. */
  endIdle(by?: "close" | "reset"): Promise<void>;
  /** Ends every connection. */
  dismiss(): Promise<void>;
}

interface Guest extends Progress {
  readonly connection: Connection;
  /** Resolves when the socket is gone. */
  readonly gone: Promise<void>;
}

/** Makes an empty list, with what is to be done with every client that is welcome. */
export function createGuests(
  talk: (connection: Connection, progress: Progress) => Promise<void>,
): Guests {
  const guests = new Map<number, Guest>();
  const refused = new Set<Socket>();
  let count = 0;

  return {
    welcome(socket) {
      count += 1;
      const connection = createConnection(socket, count);
      const guest: Guest = { connection, gone: whenGone(socket), requests: 0, isIdle: true };
      guests.set(connection.id, guest);
      void guest.gone.then(() => guests.delete(connection.id));
      void talk(connection, guest);
    },
    turnAway(socket, by) {
      refused.add(socket);
      void whenGone(socket).then(() => refused.delete(socket));
      turnAway(socket, by);
    },
    list: () => [...guests].map(([id, { requests, isIdle }]) => ({ id, requests, isIdle })),
    async endIdle(by = "close") {
      const idle = [...guests.values()].filter(({ isIdle }) => isIdle);
      for (const { connection } of idle) {
        if (by === "close") connection.end();
        else connection.reset();
      }
      await Promise.all(idle.map(({ gone }) => gone));
    },
    async dismiss() {
      for (const socket of refused) socket.destroy();
      const all = [...guests.values()];
      for (const { connection } of all) connection.destroy();
      await Promise.all(all.map(({ gone }) => gone));
    },
  };
}

function whenGone(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once("close", () => resolve()));
}

function turnAway(socket: Socket, by: Required<Refusal>["by"]): void {
  socket.on("error", () => socket.destroy());
  if (by === "reset") socket.resetAndDestroy();
  if (by !== "close") return;
  socket.on("end", () => socket.destroy());
  socket.resume();
  socket.end();
}
