import { expect } from "vitest";
import type { RequestRecord } from "../src/index.ts";

/** A call that no document has as it is. */
export interface TolerantCase {
  /** Where the vendor shows it. */
  readonly source: string;
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
  /** What a lenient server answers; 200 by default. */
  readonly status?: number;
  /** What a strict one does; 400 by default. */
  readonly refusal?: number;
  /** Why, as its record says. */
  readonly problem: string;
}

/** Sends a case to a server, signed on. */
export type SendCase = (
  path: string,
  init: Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> },
) => Promise<Response>;

/** How a server took a case. */
interface Taken {
  readonly status: number;
  readonly text: string;
  readonly record: RequestRecord | undefined;
}

/** Sends a case, and reads the answer. */
export async function take(
  server: { readonly requests: readonly RequestRecord[] },
  send: SendCase,
  { method = "GET", path, headers, body }: TolerantCase,
): Promise<Taken> {
  const init = { method, ...(headers && { headers }), ...(body !== undefined && { body }) };
  const response = await send(path, init);
  const text = await response.text();
  return { status: response.status, text, record: server.requests.at(-1) };
}

/** How a lenient server takes a case: it notes what it passes over. */
export function passed({ status = 200, problem }: TolerantCase): object {
  return { status, record: { problem: undefined, passedOver: [problem] } };
}

/** How a strict server does: it refuses it, and says why in the body too. */
export function refused({ refusal = 400, problem }: TolerantCase): object {
  const text = expect.stringContaining(JSON.stringify(problem).slice(1, -1));
  return { status: refusal, text, record: { problem, passedOver: [] } };
}
