import { isBytes } from "../values/kinds.ts";
import type { WireRequest } from "../transport/transport.ts";
import { Upload } from "./upload.ts";

/** A body as it is sent, and its media type where the request itself does not tell it. */
export interface EncodedBody {
  readonly content: string | Uint8Array | Upload;
  readonly type: string | undefined;
}

/** Gives each kind of body the media type that `fetch` gives it; `undefined` where there is none. */
export function encodeBody({ body, upload }: WireRequest): EncodedBody | undefined {
  if (upload) return { content: new Upload(upload.open()), type: undefined };
  if (typeof body === "string") return { content: body, type: "text/plain;charset=UTF-8" };
  if (isBytes(body)) return { content: body, type: undefined };
  if (body instanceof URLSearchParams) {
    return { content: body.toString(), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  }
  return undefined;
}
