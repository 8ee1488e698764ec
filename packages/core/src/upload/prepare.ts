import { HeaderFields } from "../header-fields.ts";
import { isBytes } from "../kinds.ts";
import { checkUnread } from "../request.ts";
import type { WireRequest } from "../transport.ts";
import { encodeMultipart } from "./multipart.ts";
import { OutgoingBody, type Segment, sourceOf } from "./outgoing-body.ts";

/** A body that is read while it is sent. */
export type ReadBody = Blob | FormData | ReadableStream<Uint8Array>;

interface Content {
  readonly segments: readonly Segment[];
  /** Its media type, where it has one of its own. */
  readonly type?: string;
}

/** Whether a body is read while it is sent. */
export function isRead(body: unknown): body is ReadBody {
  return body instanceof Blob || body instanceof FormData || body instanceof ReadableStream;
}

/**
 * The request with its body to be counted, and with the fields that describe it.
 *
 * @throws {InvalidOptionError} for a stream that was read from, and for a Blob that gives none.
 */
export function prepareUpload(request: WireRequest, body: ReadBody): WireRequest {
  const { segments, type } = contentOf(body);
  const headers = new HeaderFields(request.headers.flat);
  if (type && !headers.has("content-type")) headers.set("content-type", type);
  const [first] = segments;
  if (isBytes(first) && segments.length === 1) {
    return { ...request, headers, body: first };
  }
  const upload = new OutgoingBody(segments);
  if (upload.length !== undefined && !headers.has("content-length")) {
    headers.set("content-length", String(upload.length));
  }
  return { ...request, headers, upload };
}

function contentOf(body: ReadBody): Content {
  const what = "The body";
  if (body instanceof FormData) return encodeMultipart(body);
  if (body instanceof Blob) return { segments: [sourceOf(body, what)], type: body.type.trim() };
  checkUnread(body);
  return { segments: [{ what, stream: body, length: undefined, blob: undefined }] };
}

/**
 * The request without a body, where that calls itself empty: what is never read is never counted.
 *
 * @throws {DOMException} `NotReadableError` for one that is not.
 */
export async function proveEmpty(request: WireRequest, upload: OutgoingBody): Promise<WireRequest> {
  await request.cancellation.race(upload.read());
  return { ...request, body: "", upload: undefined };
}
