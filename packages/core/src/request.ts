import type { Call } from "./call.ts";

/** A body that can be sent as it is. All but a stream can be sent again. */
export type RequestBody =
  | string
  | Uint8Array<ArrayBuffer>
  | Blob
  | FormData
  | URLSearchParams
  | ReadableStream<Uint8Array>;

/** Bytes as an app hands them over for a binary request body. */
export type BinaryBody = Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array>;

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
