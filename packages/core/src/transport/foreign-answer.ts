import { byteStream } from "../values/byte-stream.ts";
import type { Call } from "../call/call.ts";
import { ProtocolError } from "../errors/errors.ts";
import { isHeaders, toBytes } from "../values/kinds.ts";

/** An answer of the app's `fetch`, or of one of its steps, in the shape that is relied on here. */
export interface ForeignAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ReadableStream<Uint8Array> | null;
}

/**
 * Reads what the app's code gives as an answer. Its body may be any that the web, Node and React Native know.
 *
 * @param whose it is, for the error: `"the fetch"`.
 * @throws {ProtocolError} of reason `"unusable"` for what is no answer.
 */
export function readForeignAnswer(answer: unknown, call: Call, whose: string): ForeignAnswer {
  const refuse = (problem: string): ProtocolError =>
    new ProtocolError(
      `${call.operation} got from ${whose} what is no answer: ${problem}. Have it give a Response of the web.`,
      { ...call.details, reason: "unusable" },
    );
  if (typeof answer !== "object" || answer === null) throw refuse(`it is no object`);
  const { status, headers, bodyUsed } = answer as Partial<Response>;
  if (!Number.isInteger(status) || status === undefined || status < 100 || status > 999) {
    throw refuse("its status is none");
  }
  const fields = toHeaders(headers);
  if (!fields) throw refuse("its headers cannot be read");
  const body = toStream(answer);
  if (body === undefined || body?.locked || bodyUsed === true) {
    throw refuse(body === undefined ? "its body cannot be read" : "its body was read before");
  }
  return { status, headers: fields, body };
}

function toHeaders(given: unknown): Headers | undefined {
  if (isHeaders(given)) return given;
  try {
    return new Headers(toEntries(given));
  } catch {
    return undefined;
  }
}

function toEntries(given: unknown): [string, string][] {
  const fields = given as Iterable<[string, string]> | Readonly<Record<string, string | string[]>>;
  if (Symbol.iterator in fields) return [...fields];
  return Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
}

/** `undefined` for a body that cannot be read. */
function toStream(answer: Partial<Response>): ReadableStream<Uint8Array> | null | undefined {
  const body: unknown = answer.body;
  if (body === null) return null;
  if (body === undefined) return hasHiddenBody(answer) ? pulled(() => readWhole(answer)) : null;
  if (typeof body === "string") return pulled(async () => new TextEncoder().encode(body));
  const bytes = toBytes(body);
  if (bytes) return pulled(async () => bytes);
  if (typeof body !== "object") return undefined;
  if ("getReader" in body) return body as ReadableStream<Uint8Array>;
  return Symbol.asyncIterator in body ? iterated(body as AsyncIterable<Uint8Array>) : undefined;
}

/**
 * As in React Native, whose answers have no `body`. Where the runtime's own have one that is none, a polluted
 * `Object.prototype` got into it, and asking for more fails.
 */
function hasHiddenBody(answer: Partial<Response>): boolean {
  const isOwn = answer instanceof Response && Object.hasOwn(Response.prototype, "body");
  return answer.arrayBuffer !== undefined && !isOwn;
}

async function readWhole(answer: Partial<Response>): Promise<Uint8Array> {
  return new Uint8Array((await answer.arrayBuffer?.()) ?? new ArrayBuffer(0));
}

/** A stream of one chunk, which is asked for when somebody reads. */
function pulled(read: () => Promise<Uint8Array>): ReadableStream<Uint8Array> {
  return byteStream({
    async pull(controller) {
      controller.enqueue(await read());
      controller.close();
    },
  });
}

/** As Node's streams are. */
function iterated(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return byteStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
