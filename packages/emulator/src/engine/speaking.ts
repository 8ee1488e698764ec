import { setTimeout as sleep } from "node:timers/promises";
import { speak, type Ending, type Script } from "../faults/script.ts";
import { parseHead, statusOf } from "../faults/wire/head.ts";
import { corsHeaders } from "./cors.ts";
import { readSayable, type Header, type Sayable } from "./sayable.ts";
import { isHangUp, type Line } from "./wire.ts";

/**
 * Says what a fault makes of an answer: through the server's own HTTP when the connection is to be kept and the answer is
 * one that it can say, else past it, whereupon the connection ends. Answers the status that was sent, if any. A caller who
 * hangs up ends it, without an error.
 */
export async function sayScript(
  line: Line,
  { pieces, ending }: Script,
): Promise<number | undefined> {
  const { signal } = line;
  let voice: Voice | undefined;
  try {
    await speak(pieces, {
      signal,
      send(bytes) {
        voice ??= voiceFor(line, bytes, ending);
        return voice.send(bytes);
      },
      wait: (milliseconds) => sleep(milliseconds, undefined, { signal }),
    });
    (voice ?? pastHttp(line, ending)).end();
  } catch (error) {
    if (!signal.aborted && !isHangUp(error)) throw error;
  }
  return voice?.status;
}

/** How bytes get to the caller. */
interface Voice {
  /** Of the head that was sent. */
  readonly status: number | undefined;
  send(bytes: Uint8Array): Promise<void>;
  end(): void;
}

function voiceFor(line: Line, first: Uint8Array, ending: Ending): Voice {
  const said =
    ending === "keep" ? readSayable(Buffer.from(first), line.response.req.method) : undefined;
  return said ? throughHttp(line, said) : pastHttp(line, ending, Buffer.from(first));
}

/** Bytes go to the connection as they are. */
function pastHttp(
  { response, socket }: Line,
  ending: Ending,
  first: Buffer = Buffer.alloc(0),
): Voice {
  const channel = response.socket ?? socket;
  const status = statusOf(parseHead(first));
  return {
    status: status >= 0 ? status : undefined,
    send: (bytes) => write(channel, bytes),
    end() {
      if (ending === "reset") socket.resetAndDestroy();
      else if (ending !== "silence") channel.end();
    },
  };
}

/** The first bytes, which hold the whole head, are taken apart for the server. */
function throughHttp(
  { response, origin }: Line,
  { status, reason, headers, rest }: Sayable,
): Voice {
  let isFirst = true;
  return {
    status,
    send(bytes) {
      if (!isFirst) return write(response, bytes);
      isFirst = false;
      response.sendDate = false;
      response.writeHead(status, reason, [...headers, ...missingCors(origin, headers)].flat());
      if (rest.length > 0) return write(response, rest);
      response.flushHeaders();
      return Promise.resolve();
    },
    end: () => void response.end(),
  };
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
