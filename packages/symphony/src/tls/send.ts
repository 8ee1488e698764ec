import type { ClientRequest } from "node:http";
import { type Agent, request } from "node:https";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { serialiseBody } from "./request-body.ts";
import { toResponse } from "./response.ts";

/** Sends one request, and answers as `fetch` does once the head of the answer is there. */
export async function send(url: string, init: RequestInit, agent: Agent): Promise<Response> {
  const signal = init.signal ?? undefined;
  signal?.throwIfAborted();
  const method = (init.method ?? "GET").toUpperCase();
  const headers = new Headers(init.headers);
  const body = await serialiseBody(method, init.body ?? null, headers);
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      agent,
      method,
      headers: Object.fromEntries(headers),
      ...(signal && { signal }),
    });
    const fail = (error: unknown): void => {
      outgoing.destroy();
      reject(signal?.aborted ? signal.reason : error);
    };
    outgoing.on("error", fail);
    outgoing.once("upgrade", (_, socket) => {
      socket.destroy();
      fail(new SwitchedProtocolError());
    });
    outgoing.once("response", (incoming) => {
      // Nobody waits any longer for an upload that was answered to the end.
      incoming.once("close", () => {
        if (!outgoing.writableFinished) outgoing.destroy();
      });
      try {
        // It comes here when it lacks the headers of an upgrade.
        if (incoming.statusCode === 101) throw new SwitchedProtocolError();
        resolve(toResponse(url, method, incoming));
      } catch (error) {
        fail(error);
      }
    });
    upload(body, outgoing).catch(fail);
  });
}

async function upload(
  body: Uint8Array | ReadableStream<Uint8Array> | undefined,
  outgoing: ClientRequest,
): Promise<void> {
  if (body instanceof ReadableStream) {
    await pipeline(Readable.fromWeb(body as NodeReadableStream<Uint8Array>), outgoing);
  } else {
    outgoing.end(body);
  }
}

/** A 101, which was never asked for: what follows it is no HTTP, so that no answer would ever come. */
class SwitchedProtocolError extends Error {
  readonly code = "UNEXPECTED_STATUS_101";

  constructor() {
    super("The server switched to another protocol (101), which was not asked for.");
  }
}
