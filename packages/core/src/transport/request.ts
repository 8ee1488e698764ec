import type { Call } from "../call/call.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { isDetached } from "../values/kinds.ts";

/** A body that can be sent as it is. All but a stream can be sent again. */
export type RequestBody =
  | string
  | Uint8Array
  | Blob
  | FormData
  | URLSearchParams
  | ReadableStream<Uint8Array>;

/** Bytes as an app hands them over for a binary request body. */
export type BinaryBody = Uint8Array | Blob | ReadableStream<Uint8Array>;

/** What an app's steps see of a request: a plain object, which a step may copy and change. */
export interface CallRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: RequestBody | undefined;
  readonly signal: AbortSignal | undefined;
  readonly call: Call;
}

/** Whether the body can be sent a second time. */
export function isReplayable({ body }: { readonly body: RequestBody | undefined }): boolean {
  return !(body instanceof ReadableStream);
}

/** A body that is read while it is sent. */
export type ReadBody = Blob | FormData | ReadableStream<Uint8Array>;

/** Whether a body is read while it is sent. */
export function isRead(body: unknown): body is ReadBody {
  return body instanceof Blob || body instanceof FormData || body instanceof ReadableStream;
}

/** @throws {InvalidOptionError} for a stream that somebody reads, or has read from: what is left of it is not the whole. */
export function checkUnread(stream: ReadableStream<Uint8Array>, option = "body"): void {
  if (!stream.locked && !isDisturbed(stream)) return;
  throw new InvalidOptionError(
    option,
    "is a stream that somebody reads, or has read from; give a new one.",
  );
}

/** @throws {InvalidOptionError} for bytes that were transferred elsewhere: they would be sent as none. */
export function checkAttached(bytes: unknown, option: string): void {
  if (!isDetached(bytes)) return;
  throw new InvalidOptionError(
    option,
    "is bytes that were transferred elsewhere, so that none are left; give a copy of them.",
  );
}

/** The web tells it in no other way: a request that is never sent refuses such a stream, and leaves others as they are. */
function isDisturbed(body: ReadableStream<Uint8Array>): boolean {
  try {
    const init = { method: "POST", body, duplex: "half" };
    void new Request(
      "http://body.invalid",
      Object.assign(Object.create(null), init) as RequestInit,
    );
    return false;
  } catch {
    return true;
  }
}

/** As `fetch` does (section 2.2.1 of the Fetch standard). */
export function normaliseMethod(method: string): string {
  return /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
}
