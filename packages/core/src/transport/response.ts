import { elapsedSince } from "../time/elapsed.ts";
import type { Call } from "../call/call.ts";
import { guardStream, readBody } from "./body-reader.ts";
import { readForeignAnswer } from "./foreign-answer.ts";
import { parseJson } from "../values/json.ts";
import { isErrorLike } from "../values/kinds.ts";
import { requestIdIn } from "../values/request-id.ts";
import { describeAbort } from "../time/describe-abort.ts";
import type { StepResponse } from "./step-response.ts";
import type { WireAnswer, WireRequest } from "./transport.ts";

/** An answer whose body is in memory, or a stream that nobody has read yet. */
export class CallResponse implements StepResponse {
  readonly status: number;
  readonly ok: boolean;
  /** Whether the body is left to the app as a stream. */
  readonly streamed: boolean;
  /** How many requests its call took; known when the call is answered. */
  attempts = 0;
  /** How long its call took, in ms; likewise. */
  duration = 0;
  readonly #url: string;
  #headers: Headers | (() => Headers);
  readonly #chunks: readonly Uint8Array[];
  readonly #stream: ReadableStream<Uint8Array> | undefined;
  #sentId: string | undefined;
  readonly #mask: ((text: string) => string) | undefined;
  #isTaken = false;

  constructor(
    status: number,
    url: string,
    headers: Headers | (() => Headers),
    body: WireAnswer["body"],
    mask?: (text: string) => string,
  ) {
    this.status = status;
    this.ok = status >= 200 && status <= 299;
    this.#url = url;
    this.#headers = headers;
    this.#mask = mask;
    const chunks = Array.isArray(body) ? (body as readonly Uint8Array[]) : undefined;
    this.streamed = !chunks;
    this.#chunks = chunks ?? [];
    this.#stream = chunks ? undefined : (body as ReadableStream<Uint8Array>);
  }

  /** Takes over the answer of an app's step, which may be the web's own `Response`. */
  static async from(
    response: StepResponse,
    { call, cancellation }: Pick<WireRequest, "call" | "cancellation">,
  ): Promise<CallResponse> {
    if (response instanceof CallResponse) return response.#take();
    const { status, headers, body } = readForeignAnswer(response, call, "a step");
    const url: unknown = response.url;
    return new CallResponse(
      status,
      typeof url === "string" ? url : "",
      headers,
      call.streaming && isSuccess(status) && body
        ? guardStream(body, call, cancellation, (error) =>
            cancellation.aborted ? describeAbort(cancellation.reason, call) : toError(error),
          )
        : await readBody(body, call, status),
      (text) => call.mask(text),
    );
  }

  /** Not an own property: it may hold tokens, and logs show own properties. */
  get url(): string {
    return this.#url;
  }

  /**
   * The provider's id of the request, secrets masked: errors tell it. Made of the headers when it is asked for; where there is
   * none, the app's.
   */
  get requestId(): string | undefined {
    const id = requestIdIn(this.headers);
    return id === undefined ? this.#sentId : (this.#mask?.(id) ?? id);
  }

  /** The call is over: what it took is told with its answer. */
  complete({ requests, started, sentId }: Pick<Call, "requests" | "started" | "sentId">): void {
    this.attempts = requests;
    this.duration = elapsedSince(started);
    this.#sentId = sentId;
  }

  get headers(): Headers {
    if (typeof this.#headers === "function") this.#headers = this.#headers();
    return this.#headers;
  }

  get body(): ReadableStream<Uint8Array> | null {
    return this.#stream ?? (this.#chunks.length === 0 ? null : this.#toBlob().stream());
  }

  /** Whether a body that is in memory begins with an object or a list of JSON. */
  get beginsAsJson(): boolean {
    const first = this.#chunks.at(0)?.[0];
    return first === openingBrace || first === openingBracket;
  }

  /** Whether there is no body; that of a stream shows when it is read. */
  get isEmpty(): boolean {
    return !this.#stream && this.#chunks.every(({ length }) => length === 0);
  }

  /** The text of a body that is in memory; empty where it is a stream. */
  get bufferedText(): string {
    decoder ??= new TextDecoder();
    if (this.#chunks.length <= 1) return decoder.decode(this.#chunks.at(0));
    const ongoing = new TextDecoder();
    const texts = this.#chunks.map((chunk) => ongoing.decode(chunk, { stream: true }));
    return texts.join("") + ongoing.decode();
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (this.#stream ? new Response(this.#stream) : this.#toBlob()).arrayBuffer();
  }

  async blob(): Promise<Blob> {
    const type = this.headers.get("content-type") ?? "";
    return this.#stream ? new Blob([await this.arrayBuffer()], { type }) : this.#toBlob(type);
  }

  async text(): Promise<string> {
    return this.#stream ? new TextDecoder().decode(await this.arrayBuffer()) : this.bufferedText;
  }

  async json(): Promise<unknown> {
    return parseJson(await this.text());
  }

  /** A step may answer several calls with what came for one of them, and each call has counts of its own. */
  #take(): CallResponse {
    if (this.#isTaken) {
      const body = this.#stream ?? this.#chunks;
      return new CallResponse(this.status, this.#url, this.#headers, body, this.#mask);
    }
    this.#isTaken = true;
    return this;
  }

  #toBlob(type = ""): Blob {
    return new Blob([...this.#chunks] as BlobPart[], { type });
  }
}

let decoder: TextDecoder | undefined;

const openingBrace = 0x7b;
const openingBracket = 0x5b;

function toError(error: unknown): Error {
  return isErrorLike(error) ? error : new Error("the stream failed", { cause: error });
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}
