import { createServer, type Server, type Socket } from "node:net";
import { answerTo, tokenAnswer } from "../answers.ts";
import { commonToken, paths } from "../routes.ts";
import { createReader, type RequestHead } from "./request-reader.ts";

const refused = toMessage(
  "401 Unauthorized",
  "application/json",
  '{"status":401,"description":"Unauthorized"}',
);
const unknown = toMessage("404 Not Found", "application/json", '{"status":404}');
const messages = new Map<string, Buffer>();
const block = Buffer.alloc(256 * 1024, 97);

function headOf(status: string, type: string, length: number): string {
  return `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;
}

function toMessage(status: string, type: string, body: string): Buffer {
  return Buffer.from(headOf(status, type, Buffer.byteLength(body)) + body);
}

/** Made once for each path: the server should not be what is measured. */
function messageFor({ method, path }: RequestHead): Buffer {
  const key = `${method} ${path}`;
  const known = messages.get(key);
  if (known) return known;
  const body = answerTo(method, path);
  if (body === undefined) return unknown;
  const message = toMessage("200 OK", "application/json", body);
  messages.set(key, message);
  return message;
}

/** Tokens given out and not yet ended by a logout. */
function createTokens(): {
  issue(): string;
  has(token: string): boolean;
  end(token: string): void;
} {
  const alive = new Set([commonToken]);
  let issued = 0;
  return {
    issue() {
      issued += 1;
      const token = `bench.token.${String(issued).padStart(4, "0")}`;
      alive.add(token);
      return token;
    },
    has: (token) => alive.has(token),
    end: (token) => void (token === commonToken || alive.delete(token)),
  };
}

async function sendBytes(socket: Socket, bytes: number): Promise<void> {
  socket.write(headOf("200 OK", "application/octet-stream", bytes));
  let left = bytes;
  while (left > 0 && !socket.destroyed) {
    const flowing = socket.write(left < block.length ? block.subarray(0, left) : block);
    left -= block.length;
    if (!flowing) await drained(socket);
  }
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    function done(): void {
      socket.off("drain", done).off("close", done);
      resolve();
    }
    socket.once("drain", done).once("close", done);
  });
}

/** A server of DirectLink's paths, as lean as a benchmark needs it. It listens on a free port of 127.0.0.1. */
export async function startServer(): Promise<{ server: Server; origin: string }> {
  const tokens = createTokens();
  const server = createServer({ noDelay: true }, (socket) => {
    const read = createReader((head) => {
      const token = head.authorization.slice("Bearer ".length);
      if (head.path === paths.token) {
        socket.write(toMessage("200 OK", "application/json", tokenAnswer(tokens.issue())));
      } else if (!tokens.has(token)) socket.write(refused);
      else if (head.path.startsWith(`${paths.download}?`)) {
        void sendBytes(socket, Number(head.path.slice(head.path.indexOf("=") + 1)));
      } else {
        if (head.path === paths.logout) tokens.end(token);
        socket.write(messageFor(head));
      }
    });
    socket.on("data", read).on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
