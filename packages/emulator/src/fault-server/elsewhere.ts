import type { Socket } from "node:net";
import { listen } from "./listener.ts";

/** A listener that stands for somebody else's server: where redirects lead, and where nothing may arrive. */
export interface Elsewhere {
  /** Its origin. */
  readonly url: string;
  /** What each connection so far has brought, one character a byte. */
  readonly received: readonly string[];
}

const welcomeAnswer = [
  "HTTP/1.1 200 OK",
  "Content-Type: application/json",
  "Content-Length: 2",
  "Connection: close",
  "",
  "{}",
].join("\r\n");

/** With this begins who comes by https; there is nothing to say to them. */
const tlsHandshake = "\u0016";

/** Starts to listen. Whoever sends a request is welcome, so that one who follows a redirect notices nothing. */
export async function startElsewhere(): Promise<Elsewhere & { close(): void }> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const listener = await listen(0, (socket) => {
    const index = received.push("") - 1;
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    socket.on("end", () => socket.end());
    socket.on("data", (bytes: Buffer) => {
      const before = received[index] ?? "";
      received[index] = before + bytes.toString("latin1");
      if (before.includes("\r\n\r\n")) return;
      if (received[index].includes("\r\n\r\n")) socket.end(welcomeAnswer);
      else if (received[index].startsWith(tlsHandshake)) socket.end();
    });
  });
  return {
    url: `http://127.0.0.1:${listener.port}`,
    received,
    close() {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
