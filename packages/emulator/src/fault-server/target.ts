import { connect, type Socket } from "node:net";
import type { AnswerStream } from "../faults/stage.ts";
import { createByteSource, type ByteSource } from "../faults/wire/byte-source.ts";
import { answerFraming, CutShortError, readBody } from "../faults/wire/framing.ts";
import { readHead, statusOf, type Head } from "../faults/wire/head.ts";

/** Where the target listens. */
export interface TargetAddress {
  readonly host: string;
  readonly port: number;
}

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Reads the origin of a target. Throws a `RangeError` when it is none of http on this machine. */
export function targetAddress(url: string): TargetAddress {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  if (protocol !== "http:" || !loopback.has(hostname) || pathname + search !== "/") {
    throw new RangeError(`The \`target\` must be an http origin on this machine, not ${url}.`);
  }
  return { host: hostname.replaceAll(/[[\]]/g, ""), port: Number(port || 80) };
}

/** The target ended the connection before its answer was whole. */
export class TargetGoneError extends Error {
  readonly by: "close" | "reset";
  constructor(by: "close" | "reset") {
    super("The target ended the connection before its answer was whole.");
    this.by = by;
  }
}

/** What one request needs to go through. */
export interface Passage {
  readonly head: Head;
  readonly method: string;
  /** The request's body as it comes; it is always read to its end, whatever the target takes of it. */
  readonly body: AsyncIterable<Buffer>;
  /** What follows the body, for an answer that switches protocols. */
  readonly rest: AsyncIterable<Buffer>;
  readonly signal: AbortSignal;
  /** Called when the head has gone to the target. */
  onSent(): void;
  /** Gets each interim answer at once: without a 100 the body may never come. */
  onInterim(bytes: Buffer): Promise<void>;
}

/** A request that is on its way to the target. */
export interface Passing extends AnswerStream {
  /** Resolves when the request's body was read to its end. Never rejects. */
  readonly uploaded: Promise<void>;
  /** Lets go of the target. */
  release(): void;
}

/**
 * Sends a request to the target on a connection of its own, byte for byte. Rejects when the target cannot be reached,
 * and with a {@link TargetGoneError} when it ends before its answer; so does reading the body.
 */
export async function passToTarget(address: TargetAddress, passage: Passage): Promise<Passing> {
  const { method, signal } = passage;
  const socket = await open(address);
  const release = (): void => void socket.destroy();
  if (signal.aborted) release();
  signal.addEventListener("abort", release, { once: true });
  socket.on("close", () => signal.removeEventListener("abort", release));
  const source = createByteSource(socket);
  await write(socket, passage.head.bytes);
  passage.onSent();
  const uploaded = upload(socket, passage.body);
  const head = await readFinalHead(source, passage);
  if (statusOf(head) === 101) void uploaded.then(() => upload(socket, passage.rest));
  return { head, body: readAnswerBody(source, head, method), uploaded, release };
}

function open({ host, port }: TargetAddress): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, allowHalfOpen: true });
    socket.setNoDelay(true);
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      resolve(socket);
    });
  });
}

/** A target that takes no more is no reason to stop reading: the next request stands behind the body. */
async function upload(socket: Socket, body: AsyncIterable<Buffer>): Promise<void> {
  try {
    for await (const bytes of body) await write(socket, bytes);
  } catch {
    // The client is gone; the connection's own signal tells those who care.
  }
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) resolve();
    else socket.write(bytes, () => resolve());
  });
}

async function readFinalHead(source: ByteSource, { onInterim }: Passage): Promise<Head> {
  for (;;) {
    const head = await readHead(source).catch(() => {
      throw new TargetGoneError("reset");
    });
    if (!head) throw new TargetGoneError("close");
    const status = statusOf(head);
    if (!(status < 200) || status === 101) return head;
    await onInterim(head.bytes);
  }
}

async function* readAnswerBody(
  source: ByteSource,
  head: Head,
  method: string,
): AsyncGenerator<Buffer> {
  try {
    yield* readBody(source, answerFraming(head, method));
  } catch (error) {
    throw new TargetGoneError(error instanceof CutShortError ? "close" : "reset");
  }
}
