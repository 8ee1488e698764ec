import { guardStream } from "./body-reader.ts";
import type { Call } from "./call.ts";
import { parseJson } from "./json.ts";
import type { StepResponse } from "./step.ts";

/** An answer whose body is in memory, or a stream that nobody has read yet. */
export class CallResponse implements StepResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly #url: string;
  #headers: Headers | (() => Headers);
  readonly #body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

  constructor(
    status: number,
    url: string,
    headers: Headers | (() => Headers),
    body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  ) {
    this.status = status;
    this.ok = status >= 200 && status <= 299;
    this.#url = url;
    this.#headers = headers;
    this.#body = body;
  }

  /** Takes over the answer of an app's step, which may be the web's own `Response`. */
  static async from(response: StepResponse, call: Call): Promise<CallResponse> {
    if (response instanceof CallResponse) return response;
    const { status, url, headers } = response;
    const body =
      call.streaming && response.ok && response.body
        ? guardStream(response.body, call, undefined, toError)
        : new Uint8Array(await response.arrayBuffer());
    return new CallResponse(status, url, headers, body);
  }

  /** Not an own property: it may hold tokens, and logs show own properties. */
  get url(): string {
    return this.#url;
  }

  get headers(): Headers {
    if (typeof this.#headers === "function") this.#headers = this.#headers();
    return this.#headers;
  }

  get body(): ReadableStream<Uint8Array> | null {
    if (!(this.#body instanceof Uint8Array)) return this.#body;
    return this.#body.length === 0 ? null : new Blob([this.#body]).stream();
  }

  /** Whether the body is left to the app as a stream. */
  get streamed(): boolean {
    return !(this.#body instanceof Uint8Array);
  }

  /** The text of a body that is in memory; empty where it is a stream. */
  get bufferedText(): string {
    return this.#body instanceof Uint8Array ? decoder.decode(this.#body) : "";
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#body instanceof Uint8Array) return this.#body;
    return new Uint8Array(await new Response(this.#body).arrayBuffer());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).slice().buffer;
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.headers.get("content-type") ?? "" });
  }

  async text(): Promise<string> {
    return decoder.decode(await this.bytes());
  }

  async json(): Promise<unknown> {
    return parseJson(await this.text());
  }
}

const decoder: TextDecoder = new TextDecoder();

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error("the stream failed", { cause: error });
}

/** The web's own kind, for apps that look into what openapi-fetch gives them; a body that was streamed is spent. */
export async function toWebResponse(response: CallResponse): Promise<Response> {
  const { status, headers } = response;
  const empty = response.streamed || [101, 204, 205, 304].includes(status);
  return new Response(empty ? null : await response.bytes(), { status, headers });
}
