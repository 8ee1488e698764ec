import { setTimeout as sleep } from "node:timers/promises";
import { speak, type Script } from "../fault-server/script.ts";
import { parseHead, statusOf } from "../fault-server/wire/head.ts";
import { corsHeaders } from "./cors.ts";
import { isHangUp, type Line } from "./wire.ts";

/**
 * Says what a fault makes of an answer: through the server's own HTTP when the connection is to be kept, and past it when
 * the connection ends. Answers the status that was sent, if any. A caller who hangs up ends it, without an error.
 */
export async function sayScript(
  line: Line,
  { pieces, ending }: Script,
): Promise<number | undefined> {
  const { signal, response, socket } = line;
  const voice = ending === "keep" ? throughHttp(line) : pastHttp(line);
  try {
    await speak(pieces, {
      signal,
      send: voice.send,
      wait: (milliseconds) => sleep(milliseconds, undefined, { signal }),
    });
    if (ending === "keep") response.end();
    if (ending === "close") voice.channel.end();
    if (ending === "reset") socket.resetAndDestroy();
  } catch (error) {
    if (!signal.aborted && !isHangUp(error)) throw error;
  }
  return voice.status;
}

/** Where bytes go. */
interface Voice {
  readonly channel: NodeJS.WritableStream;
  /** Of the head that was sent. */
  readonly status: number | undefined;
  send(bytes: Uint8Array): Promise<void>;
}

/** Bytes go to the connection as they are. */
function pastHttp({ response, socket }: Line): Voice {
  const channel = response.socket ?? socket;
  let begun: Buffer = Buffer.alloc(0);
  return {
    channel,
    get status() {
      const status = statusOf(parseHead(begun));
      return status >= 0 ? status : undefined;
    },
    send(bytes) {
      if (begun.length === 0) begun = Buffer.from(bytes);
      return write(channel, bytes);
    },
  };
}

/** The first bytes, which hold the whole head, are taken apart for the server. */
function throughHttp({ response, origin }: Line): Voice {
  return {
    channel: response,
    get status() {
      return response.headersSent ? response.statusCode : undefined;
    },
    send(bytes) {
      if (response.headersSent) return write(response, bytes);
      const all = Buffer.from(bytes);
      const end = all.indexOf("\r\n\r\n") + 4;
      const { start, lines } = parseHead(all.subarray(0, end));
      const headers = lines.map(splitLine);
      response.sendDate = false;
      response.writeHead(statusOf({ start }), [...headers, ...missingCors(origin, headers)].flat());
      if (end < all.length) return write(response, all.subarray(end));
      response.flushHeaders();
      return Promise.resolve();
    },
  };
}

type Header = [name: string, value: string];

function splitLine(line: string): Header {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

/** An answer that a fault made up is shown to pages as well. */
function missingCors(origin: string | undefined, headers: readonly Header[]): Header[] {
  const names = headers.map(([name]) => name);
  return names.includes("Access-Control-Allow-Origin") ? [] : corsHeaders(origin, names);
}

function write(channel: NodeJS.WritableStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    channel.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
