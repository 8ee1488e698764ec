import type { IncomingMessage } from "node:http";
import { pipeline, Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** An answer as `fetch` gives it, its body unread. */
export function toResponse(url: string, method: string, incoming: IncomingMessage): Response {
  const { statusCode: status = 0, rawHeaders } = incoming;
  const headers = new Headers();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  }
  const isEmpty = headers.get("content-length") === "0";
  const encoding = isEmpty ? "" : (headers.get("content-encoding") ?? "");
  const body = hasBody(method, status) ? readBody(incoming, encoding) : null;
  if (body === null) incoming.resume();
  const response = new Response(body, { status, headers });
  return Object.defineProperty(response, "url", { value: url });
}

const statusesWithoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

function hasBody(method: string, status: number): boolean {
  return method !== "HEAD" && !statusesWithoutBody.has(status);
}

const decoders: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/** Some gateways encode unasked. What cannot be decoded stays as it is, as with `fetch`. */
function readBody(incoming: IncomingMessage, encoding: string): ReadableStream<Uint8Array> {
  // The last one was put on last.
  const names = encoding
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter(Boolean)
    .toReversed();
  const known = names.every((name) => decoders.has(name));
  const chain = known ? names.flatMap((name) => decoders.get(name)?.() ?? []) : [];
  const decoded = chain.reduce<Readable>(decode, incoming);
  return Readable.toWeb(decoded) as unknown as ReadableStream<Uint8Array>;
}

/** What breaks either of them breaks both; whoever reads is told. */
function decode(source: Readable, decoder: Transform): Transform {
  return pipeline(source, decoder, () => {});
}
