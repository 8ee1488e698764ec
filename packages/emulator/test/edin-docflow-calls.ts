import type { Send } from "./edin-docflow-support.ts";

/** A JSON object as tests look at it. */
export type Seen = Readonly<Record<string, unknown>>;

/** Sends a call, with a JSON body where there is one, and answers its status. */
export async function statusOf(
  send: Send,
  method: string,
  path: string,
  body?: unknown,
): Promise<number> {
  return (await call(send, method, path, body)).status;
}

/** Sends a call that has to succeed, and answers its JSON. */
export async function take<Kind = Seen>(
  send: Send,
  method: string,
  path: string,
  body?: unknown,
): Promise<Kind> {
  const response = await call(send, method, path, body);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text) as Kind;
}

/** The rows that a GET lists. */
export function list(send: Send, path: string): Promise<Seen[]> {
  return take<Seen[]>(send, "GET", path);
}

/** A call with a JSON body where there is one, a file where it is bytes. */
export function call(send: Send, method: string, path: string, body?: unknown): Promise<Response> {
  if (body === undefined) return send(path, { method });
  if (body instanceof Uint8Array) {
    const headers = { "content-type": "application/octet-stream" };
    return send(path, { method, headers, body: Buffer.from(body) });
  }
  const headers = { "content-type": "application/json" };
  return send(path, { method, headers, body: JSON.stringify(body) });
}
