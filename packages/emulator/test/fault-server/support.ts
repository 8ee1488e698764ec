import { createServer, type IncomingMessage, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { expect } from "vitest";
import {
  startFaultServer,
  type FaultRecord,
  type FaultServer,
  type SocketFault,
} from "../../src/index.ts";

/** What the target always answers, line by line. */
const okLine = "HTTP/1.1 200 OK";
export const typeLine = "Content-Type: application/json";
export const dateLine = "Date: Thu, 01 Jan 2026 00:00:00 GMT";
export const cookieLine = "Set-Cookie: SID=abc; Path=/; HttpOnly";
export const trueBody = '{"id":7,"name":"seven"}';
export const lengthLine: string = `Content-Length: ${trueBody.length}`;
export const trueLines: readonly string[] = [typeLine, dateLine, cookieLine, lengthLine];

/** Looks again and again, without a pause to speak of, and long enough for a slow machine. */
export const atOnce: { readonly interval: number; readonly timeout: number } = {
  interval: 1,
  timeout: 20_000,
};

/** An answer as it goes over the wire. */
export function wire(lines: readonly string[], body = "", start: string = okLine): string {
  return [start, ...lines, "", body].join("\r\n");
}

export const trueAnswer: string = wire(trueLines, trueBody);

/** Shown by the target's clock. */
const targetTime = Date.parse("2026-01-01T00:00:00Z");

export interface Origin {
  readonly url: string;
  /** `method path body` of each request. */
  readonly requests: string[];
  readonly server: Server;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A target that answers each request with these bytes. */
export async function startOrigin(answer: string | Buffer = trueAnswer): Promise<Origin> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void readText(request).then((text) => {
      requests.push(`${request.method} ${request.url} ${text}`.trim());
      response.socket?.write(answer, "latin1");
    });
  });
  return { ...(await listenOn(server)), requests };
}

/** Puts an http server on a free port. */
export async function listenOn(server: Server): Promise<Omit<Origin, "requests">> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server, close, [Symbol.asyncDispose]: close };
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const bytes of request) text += String(bytes);
  return text;
}

/** A fault server whose clock stands still. */
export function startFaults(url: string): Promise<FaultServer> {
  const clock = { now: () => targetTime, advance() {}, sleep: () => Promise.resolve() };
  return startFaultServer({ target: { url, clock } });
}

export interface RawClient {
  readonly socket: Socket;
  /** What has come so far, one character a byte. */
  readonly received: () => string;
  readonly ended: () => "closed" | "reset" | undefined;
  send(bytes: string | Buffer): void;
  /** Ends it, if the server did not. */
  leave(): void;
}

/** A connection that speaks in bytes. */
export function openRaw(url: string): RawClient {
  const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1" });
  const chunks: Buffer[] = [];
  let ended: "closed" | "reset" | undefined;
  socket.on("data", (bytes: Buffer) => chunks.push(bytes));
  socket.on("end", () => (ended ??= "closed"));
  socket.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "ECONNRESET") ended = "reset";
  });
  return {
    socket,
    received: () => Buffer.concat(chunks).toString("latin1"),
    ended: () => ended,
    send: (bytes) => void socket.write(bytes),
    leave: () => void socket.destroy(),
  };
}

/** The bytes of a request. */
export function requestBytes(line: string, body = ""): string {
  const length = body === "" ? [] : [`Content-Length: ${body.length}`];
  return [`${line} HTTP/1.1`, "Host: localhost", ...length, "", body].join("\r\n");
}

export interface Outcome {
  readonly received: string;
  readonly ended: FaultRecord["ended"];
  readonly record: FaultRecord;
}

/** Sends one request into a fault, and tells what a client can see of it. */
export async function strike(
  faults: FaultServer,
  fault: SocketFault,
  request: string = requestBytes("GET /notes"),
  operation = "*",
): Promise<Outcome> {
  faults.order({ operation, fault });
  const client = openRaw(faults.url);
  const index = faults.log.length;
  client.send(request);
  await expect.poll(() => faults.log[index]?.ended, atOnce).toBeDefined();
  const record = { ...faults.log[index] } as FaultRecord;
  if (record.ended === "closed" || record.ended === "reset") {
    await expect.poll(() => client.ended(), atOnce).toBe(record.ended);
  } else {
    await expect.poll(() => client.received().length, atOnce).toBe(record.sentBytes);
    expect(client.ended()).toBeUndefined();
  }
  client.leave();
  return { received: client.received(), ended: record.ended, record };
}
