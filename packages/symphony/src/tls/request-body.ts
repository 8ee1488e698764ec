import { encodeMultipart } from "./multipart.ts";

/** Methods whose requests are told to have no body by a length of 0. */
const methodsWithBody: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);

/**
 * Gives a body to send, and sets the headers that frame it. Node frames a body by itself for some methods only; any
 * other would be taken for the next request on the connection.
 *
 * @throws {TypeError} for a body where none may be.
 */
export async function serialiseBody(
  method: string,
  body: BodyInit | null,
  headers: Headers,
): Promise<Uint8Array | ReadableStream<Uint8Array> | undefined> {
  for (const name of ["content-length", "transfer-encoding"]) headers.delete(name);
  if (body === null) {
    if (methodsWithBody.has(method)) headers.set("content-length", "0");
    return undefined;
  }
  if (method === "GET" || method === "HEAD") {
    throw new TypeError(`A request with ${method} cannot have a body.`);
  }
  if (body instanceof ReadableStream) {
    headers.set("transfer-encoding", "chunked");
    return body as ReadableStream<Uint8Array>;
  }
  const { bytes, size, type } = await measure(body);
  if (type !== "" && !headers.has("content-type")) headers.set("content-type", type);
  headers.set("content-length", String(size));
  return bytes;
}

/** A body whose length is known. */
interface MeasuredBody {
  readonly bytes: Uint8Array | ReadableStream<Uint8Array>;
  readonly size: number;
  readonly type: string;
}

/** Files are streamed from where they are, in a form too. */
async function measure(body: Exclude<BodyInit, ReadableStream>): Promise<MeasuredBody> {
  const blob = body instanceof FormData ? encodeMultipart(body) : body;
  if (blob instanceof Blob) return { bytes: blob.stream(), size: blob.size, type: blob.type };
  const serialised = new Response(blob);
  const type = serialised.headers.get("content-type") ?? "";
  const bytes = new Uint8Array(await serialised.arrayBuffer());
  return { bytes, size: bytes.length, type };
}
