import { connect } from "node:net";

/** What a Redis is told by all its clients, word for word. */
export interface Monitor {
  readonly text: string;
  stop(): void;
}

/** Listens to a Redis by its command MONITOR. */
export function startMonitor(port: number): Monitor {
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  let text = "";
  socket.on("data", (piece) => {
    text += String(piece);
  });
  socket.write("MONITOR\r\n");
  return {
    get text() {
      return text;
    },
    stop: () => void socket.destroy(),
  };
}
