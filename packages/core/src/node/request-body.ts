import { InvalidOptionError } from "../errors.ts";
import type { RequestBody } from "../request.ts";
import { encodeMultipart } from "./multipart.ts";
import { Upload } from "./upload.ts";

/** A body as it is sent, and the fields that describe it where the request itself does not. */
export interface EncodedBody {
  readonly content: string | Uint8Array | Upload;
  readonly type: string | undefined;
  /** In bytes, where dispatchers cannot tell it by themselves. */
  readonly length: number | undefined;
}

/** Gives each kind of body the media type that `fetch` gives it. Blobs are read while they are sent, those of a form too. */
export function encodeBody(body: RequestBody): EncodedBody {
  if (typeof body === "string") return encoded(body, "text/plain;charset=UTF-8");
  if (body instanceof Uint8Array) return encoded(body, undefined);
  if (body instanceof URLSearchParams) {
    return encoded(body.toString(), "application/x-www-form-urlencoded;charset=UTF-8");
  }
  if (body instanceof ReadableStream) return encoded(new Upload(body), undefined);
  const blob = body instanceof FormData ? encodeMultipart(body) : body;
  const type = blob.type || undefined;
  if (blob.size === 0) return encoded("", type);
  return { content: new Upload(openBlob(blob)), type, length: blob.size };
}

function openBlob(blob: Blob): ReadableStream<Uint8Array> {
  try {
    return blob.stream();
  } catch {
    throw new InvalidOptionError(
      "body",
      "is a Blob that cannot be streamed; give one of this runtime's own, or its bytes.",
    );
  }
}

function encoded(content: EncodedBody["content"], type: string | undefined): EncodedBody {
  return { content, type, length: undefined };
}
