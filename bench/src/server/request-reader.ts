import { type BodySkipper, skipChunks, skipLength } from "./body-skipper.ts";

/** The head of a request; its body has been read and thrown away. */
export interface RequestHead {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** The value of `Authorization`, or nothing. */
  readonly authorization: string;
}

const endOfHead = "\r\n\r\n";

/**
 * Reads requests off a connection. It knows no more of HTTP than the contenders use, so that the server stays well ahead
 * of the fastest of them; node:http alone costs more than that client does.
 */
export function createReader(onRequest: (head: RequestHead) => void): (piece: Buffer) => void {
  let waiting: Buffer | undefined;
  let head: RequestHead | undefined;
  let skip: BodySkipper | undefined;
  return (piece) => {
    let rest: Buffer | undefined = waiting ? Buffer.concat([waiting, piece]) : piece;
    waiting = undefined;
    while (rest && rest.length > 0) {
      if (!head) {
        const end = rest.indexOf(endOfHead);
        if (end === -1) {
          waiting = rest;
          return;
        }
        const text = rest.toString("latin1", 0, end);
        head = parseHead(text);
        skip = skipperFor(text);
        rest = rest.subarray(end + endOfHead.length);
      }
      if (skip) {
        rest = skip(rest);
        if (!rest) return;
      }
      const whole = head;
      head = undefined;
      skip = undefined;
      onRequest(whole);
    }
  };
}

function parseHead(text: string): RequestHead {
  const afterMethod = text.indexOf(" ");
  const afterPath = text.indexOf(" ", afterMethod + 1);
  return {
    method: text.slice(0, afterMethod),
    path: text.slice(afterMethod + 1, afterPath),
    authorization: /\nauthorization: ?([^\r]*)/i.exec(text)?.[1] ?? "",
  };
}

function skipperFor(text: string): BodySkipper | undefined {
  const length = /\ncontent-length: ?(\d+)/i.exec(text)?.[1];
  if (length !== undefined) return length === "0" ? undefined : skipLength(Number(length));
  return /\ntransfer-encoding: ?chunked/i.test(text) ? skipChunks() : undefined;
}
