import { guardStream } from "./body-reader.ts";
import type { Call } from "./call.ts";
import { parseJson } from "./json.ts";
import type { StepResponse } from "./step.ts";

/** An answer whose body is in memory, or a stream that nobody has read yet. */
export class CallResponse implements StepResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly #url: string;
  readonly #headers: Headers;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #stream: ReadableStream<Uint8Array> | null;

  constructor(
    head: Pick<StepResponse, "status" | "url" | "headers">,
    body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  ) {
    this.status = head.status;
    this.ok = head.status >= 200 && head.status <= 299;
    this.#url = head.url;
    this.#headers = head.headers;
    this.#bytes = body instanceof Uint8Array ? body : new Uint8Array();
    this.#stream = body instanceof Uint8Array ? null : body;
  }

  /** Takes over the answer of an app's step, which may be the web's own `Response`. */
  static async from(response: StepResponse, call: Call): Promise<CallResponse> {
    if (response instanceof CallResponse) return response;
    if (call.streaming && response.ok && response.body) {
      return new CallResponse(response, guardStream(response.body, call, undefined, toError));
    }
    return new CallResponse(response, new Uint8Array(await response.arrayBuffer()));
  }

  /** Not an own property: it may hold tokens, and logs show own properties. */
  get url(): string {
    return this.#url;
  }

  get headers(): Headers {
    return this.#headers;
  }

  get body(): ReadableStream<Uint8Array> | null {
    return this.#stream ?? (this.#bytes.length === 0 ? null : new Blob([this.#bytes]).stream());
  }

  /** Whether the body is left to the app as a stream. */
  get streamed(): boolean {
    return this.#stream !== null;
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (!this.#stream) return this.#bytes;
    return new Uint8Array(await new Response(this.#stream).arrayBuffer());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = await this.bytes();
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.headers.get("content-type") ?? "" });
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  async json(): Promise<unknown> {
    return parseJson(await this.text());
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error("the stream failed", { cause: error });
}

/** The web's own kind, for apps that look into what openapi-fetch gives them; a body that was streamed is spent. */
export async function toWebResponse(response: CallResponse): Promise<Response> {
  const { status, headers } = response;
  const empty = response.streamed || [101, 204, 205, 304].includes(status);
  return new Response(empty ? null : await response.bytes(), { status, headers });
}
