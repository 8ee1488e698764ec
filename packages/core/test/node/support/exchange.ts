import { Call } from "../../../src/call/call.ts";
import { Cancellation } from "../../../src/time/cancellation.ts";
import { HeaderFields } from "../../../src/transport/header-fields.ts";
import { nodeTransport } from "../../../src/node/index.ts";
import type { RequestBody } from "../../../src/transport/request.ts";
import type { Transport, WireAnswer } from "../../../src/transport/transport.ts";
import { isRead } from "../../../src/transport/request.ts";
import { gatherSmall, prepareUpload } from "../../../src/transport/upload/prepare.ts";

export interface RequestInitLike {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
  readonly streaming?: boolean;
  readonly maxBodyBytes?: number;
  readonly cancellation?: Cancellation;
  readonly call?: Call;
  readonly transport?: Transport;
}

export function createCall({ streaming = false, maxBodyBytes = 1 << 20 }: RequestInitLike): Call {
  return new Call(
    "test",
    { name: "GET /test", traits: {}, idempotent: true },
    {
      streaming,
      limits: { attempt: 30_000, total: 30_000, maxBodyBytes },
      retry: undefined,
      secrets: [],
    },
  );
}

const ownTransport = nodeTransport();

/** Sends one request with nothing but the transport. */
export async function exchange(url: string, init: RequestInitLike = {}): Promise<WireAnswer> {
  const headers = new HeaderFields();
  for (const [name, value] of Object.entries(init.headers ?? {})) headers.set(name, value);
  const request = {
    method: init.method ?? "GET",
    url: new URL(url),
    origin: new URL(url).origin,
    headers,
    body: init.body,
    upload: undefined,
    cancellation: init.cancellation ?? new Cancellation(),
    call: init.call ?? createCall(init),
  };
  const { body } = request;
  const transport = init.transport ?? ownTransport;
  if (!isRead(body)) return transport(request);
  const prepared = prepareUpload(request, body);
  return transport(body instanceof ReadableStream ? prepared : await gatherSmall(prepared));
}

export function headersOf({ headers }: WireAnswer): Headers {
  return typeof headers === "function" ? headers() : headers;
}

/** The whole body as text, whichever kind it is. */
export async function textOf(answer: WireAnswer): Promise<string> {
  return (await bytesOf(answer)).toString();
}

/** The whole body, whichever kind it is. */
export async function bytesOf({ body }: WireAnswer): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function streamOf({ body }: WireAnswer): ReadableStream<Uint8Array> {
  if (body instanceof ReadableStream) return body;
  throw new Error("the body is no stream");
}

/** The code that an error or its cause carries. */
export function codeOf(error: unknown): unknown {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return code ?? (cause === undefined ? undefined : codeOf(cause));
}

/** Waits until it holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

/** Counts the listeners that a cancellation has now. */
export class CountedCancellation extends Cancellation {
  listeners = 0;

  override onAbort(listener: () => void): () => void {
    this.listeners += 1;
    const release = super.onAbort(listener);
    let isOn = true;
    return () => {
      if (isOn) this.listeners -= 1;
      isOn = false;
      release();
    };
  }
}
