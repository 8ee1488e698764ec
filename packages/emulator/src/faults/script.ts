/** How the server ends a connection, or does not. */
export type End = "close" | "reset" | "silence";

/** What a test may choose to become of the connection. */
export type ChosenEnding = "keep" | End;

/** What becomes of the connection after an answer. */
export type Ending =
  | ChosenEnding
  /** Left open, and not read from any more, so that not even the client's end is noticed. */
  | "stall"
  /** Ended after so many milliseconds without a further request. */
  | { readonly idleFor: number; readonly by: "close" | "reset" }
  /** Ended when the next request arrives. */
  | { readonly onNext: "close" | "reset" };

/** Bytes to send, or milliseconds to wait. */
export type Piece = Uint8Array | { readonly wait: number };

/** What a server does with one request: pieces in turn, then the ending. */
export interface Script {
  readonly pieces: Iterable<Piece> | AsyncIterable<Piece>;
  readonly ending: Ending;
}

/** Who says what a script has. */
export interface Speaker {
  /** Aborts when there is nobody left to say it to. */
  readonly signal: AbortSignal;
  send(bytes: Uint8Array): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

/** Says the pieces in turn. Rejects when the listener has gone. */
export async function speak(pieces: Script["pieces"], speaker: Speaker): Promise<void> {
  for await (const piece of pieces) {
    speaker.signal.throwIfAborted();
    await ("wait" in piece ? speaker.wait(piece.wait) : speaker.send(piece));
  }
}

/** Bytes in drops of a size, each after so many milliseconds. */
export function* drops(bytes: Uint8Array, size: number, milliseconds: number): Generator<Piece> {
  for (let start = 0; start < bytes.length; start += size) {
    yield { wait: milliseconds };
    yield bytes.subarray(start, start + size);
  }
}

/** A script of bytes that are at hand. */
export function say(bytes: Uint8Array, ending: Ending = "keep"): Script {
  return { pieces: [bytes], ending };
}

/** A script without a byte. */
export function sayNothing(ending: Ending): Script {
  return { pieces: [], ending };
}
