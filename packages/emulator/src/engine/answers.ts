import { stringify } from "lossless-json";
import type { Answer, Content } from "../contract.ts";

type Headers = NonNullable<Answer["headers"]>;

/** An answer with a JSON body. A `bigint` is written as a JSON number, exactly. */
export function json(status: number, value: unknown, headers: Headers = {}): Answer {
  return text(status, stringify(value) ?? "null", "application/json", headers);
}

/** An answer with a text body. */
export function text(
  status: number,
  body: string,
  type = "text/plain",
  headers: Headers = {},
): Answer {
  return binary(status, Buffer.from(body), type, headers);
}

/** An answer with a body of bytes. */
export function binary(
  status: number,
  bytes: Uint8Array,
  type = "application/octet-stream",
  headers: Headers = {},
): Answer {
  return { status, headers, content: { type, bytes: Buffer.from(bytes) } };
}

/** An answer with a body of bytes that are read as they are sent. */
export function streamed(
  status: number,
  content: Content,
  type = "application/octet-stream",
  headers: Headers = {},
): Answer {
  return { status, headers, content: { type, content } };
}

/** An answer without a body. */
export function empty(status: number, headers: Headers = {}): Answer {
  return { status, headers };
}
