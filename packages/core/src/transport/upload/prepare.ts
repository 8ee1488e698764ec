import { HeaderFields } from "../header-fields.ts";
import { isBytes } from "../../values/kinds.ts";
import { checkUnread, type ReadBody } from "../request.ts";
import type { WireRequest } from "../transport.ts";
import { encodeMultipart } from "./multipart.ts";
import { OutgoingBody, type Segment, sourceOf } from "./outgoing-body.ts";

interface Content {
  readonly segments: readonly Segment[];
  /** Its media type, where it has one of its own. */
  readonly type?: string;
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
  const { length } = upload;
  if (length !== undefined && length > largestGathered && !headers.has("content-length")) {
    headers.set("content-length", String(length));
  }
  return { ...request, headers, upload };
}

function contentOf(body: ReadBody): Content {
  const what = "The body";
  if (body instanceof FormData) return encodeMultipart(body);
  if (body instanceof Blob) return { segments: [sourceOf(body, what)], type: body.type.trim() };
  checkUnread(body, "body");
  return { segments: [{ what, stream: body, length: undefined, blob: undefined }] };
}

/** In bytes. What is no larger goes to the connection in one piece anyway. */
const largestGathered = 64 * 1024;

/**
 * The request with a small body in memory, counted before anything is sent; another one as it is.
 *
 * @throws {DOMException} `NotReadableError` for a body of another length than it had announced.
 */
export async function gatherSmall(request: WireRequest): Promise<WireRequest> {
  const { upload, cancellation } = request;
  if (upload?.length === undefined || upload.length > largestGathered) return request;
  const body = new Uint8Array(upload.length);
  try {
    for (;;) {
      const offset = upload.bytes;
      const chunk = await cancellation.race(upload.read());
      if (!chunk) return { ...request, body, upload: undefined };
      body.set(chunk, offset);
    }
  } catch (error) {
    upload.cancel(error);
    throw error;
  }
}
