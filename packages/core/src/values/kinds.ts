/*
 * What a value is, whichever realm made it: `instanceof` knows the classes of its own alone, and not those of Jest, of
 * `node:vm`, of a frame, or of the runtime's inside.
 */

/** Whether it is a `Uint8Array`, a `Buffer` included. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && tagOf(value) === "Uint8Array";
}

/** Bytes of any kind as a `Uint8Array` on the same memory; `undefined` for what holds none. */
export function toBytes(value: unknown): Uint8Array | undefined {
  if (isBytes(value)) return value;
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  return tagOf(value) === "ArrayBuffer" ? new Uint8Array(value as ArrayBuffer) : undefined;
}

/** Whether it is memory, or a view of some, that was transferred elsewhere: it reads as empty. */
export function isDetached(value: unknown): boolean {
  const buffer = ArrayBuffer.isView(value) ? value.buffer : value;
  if (tagOf(buffer) !== "ArrayBuffer") return false;
  return (buffer as { readonly detached?: boolean }).detached === true;
}

/** Whether it can be told as an error: by a name and a message. */
export function isErrorLike(value: unknown): value is Error {
  if (typeof value !== "object" || value === null) return false;
  const { name, message } = value as Partial<Error>;
  return typeof name === "string" && typeof message === "string";
}

/** Whether it is a promise, or can be waited for like one. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== "object" || value === null) return false;
  return typeof (value as { then?: unknown }).then === "function";
}

/** Whether it gives values one after the other, as lists and maps do. */
export function isIterable(value: object): value is Iterable<unknown> {
  return typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === "function";
}

/** Whether it is a `Date`, be it one of no time. */
export function isDate(value: unknown): value is Date {
  return tagOf(value) === "Date" && typeof (value as { getTime?: unknown }).getTime === "function";
}

/** Whether it is an `AbortSignal`. */
export function isSignal(value: unknown): value is AbortSignal {
  if (tagOf(value) !== "AbortSignal") return false;
  const { aborted, addEventListener } = value as Partial<AbortSignal>;
  return typeof aborted === "boolean" && typeof addEventListener === "function";
}

/** Whether it is what the web knows as `Headers`, with cookies that are kept apart. */
export function isHeaders(value: unknown): value is Headers {
  if (typeof value !== "object" || value === null) return false;
  const { get, getSetCookie } = value as Partial<Headers>;
  return typeof get === "function" && typeof getSetCookie === "function";
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
