import { tooLarge } from "../transport/body-reader.ts";
import { type Framing, readLength, statusesWithoutBody } from "../values/content-length.ts";
import { isRefusedHandshake } from "../transport/tls-alerts.ts";
import { BodyFailure, cutOff, type WireAnswer, type WireRequest } from "../transport/transport.ts";
import { isCutOff, standingNow } from "./answer-end.ts";
import { Chunks } from "./chunks.ts";
import { DecodedBody } from "./decoded-body.ts";
import { decodeBytes, type Decoder, findDecoders, isOverLimit, mostCodings } from "./decode.ts";
import type { Abort, DispatchHandler, RawHeaders } from "./dispatcher.ts";
import { readCodings, readField, readFraming, toHeaders } from "./raw-headers.ts";
import { StreamedBody } from "./streamed-body.ts";
import type { Upload } from "./upload.ts";

/** How the promise of an answer is settled. */
export interface Settle {
  readonly resolve: (answer: WireAnswer) => void;
  readonly reject: (reason: unknown) => void;
  /** There is a connection. */
  readonly connected?: (() => void) | undefined;
}

/** One request on its way, from its dispatch to the last byte of its answer. */
export class Exchange implements DispatchHandler {
  readonly #request: WireRequest;
  readonly #upload: Upload | undefined;
  readonly #settle: Settle;
  readonly #release: () => void;
  /** Nothing is taken from the connection any more. */
  #over = false;
  #abort: Abort | undefined;
  #status = 0;
  #headers: RawHeaders = [];
  readonly #readHeaders = (): Headers => toHeaders(this.#headers);
  #framing: Framing = noFraming;
  #isEmpty = false;
  readonly #chunks = new Chunks();
  #streamed: StreamedBody | undefined;
  #decoded: DecodedBody | undefined;

  constructor(request: WireRequest, upload: Upload | undefined, settle: Settle) {
    this.#request = request;
    this.#upload = upload;
    this.#settle = settle;
    this.#release = request.cancellation.onAbort(() => this.fail(request.cancellation.reason));
  }

  onConnect(abort: Abort): void {
    // It may have been cancelled while it waited for a connection.
    if (this.#over) return abort();
    this.#abort = abort;
    this.#request.call.left = true;
    this.#settle.connected?.();
  }

  onHeaders(status: number, headers: RawHeaders, resume: () => void): boolean {
    if (status === 101) this.fail(new SwitchedProtocolError());
    if (this.#over || status < 200) return true;
    const { call, method } = this.#request;
    call.left = true;
    this.#status = status;
    this.#headers = headers;
    call.phase = "body";
    call.readHeaders = this.#readHeaders;
    this.#framing = readFraming(headers);
    this.#isEmpty = method === "HEAD" || statusesWithoutBody.has(status);
    if (call.streaming && status < 300 && !this.#isEmpty) this.#stream(resume);
    return true;
  }

  onData(chunk: Uint8Array): boolean {
    if (this.#over || this.#isEmpty) return true;
    if (this.#streamed) return this.#streamed.push(chunk);
    const { call } = this.#request;
    this.#chunks.push(chunk);
    if (this.#chunks.length > call.limits.maxBodyBytes) this.fail(tooLarge(call, this.#status));
    return true;
  }

  onComplete(): void {
    if (this.#over) return;
    if (!this.#isEmpty && isCutOff(this.#framing, standingNow())) {
      return this.fail(new BodyFailure(this.#status, cutOff()));
    }
    // An answer may come before the whole request was sent.
    this.#upload?.end(undefined);
    if (this.#streamed) {
      this.#close();
      this.#streamed.close();
      return;
    }
    const { list, length } = this.#chunks;
    if (length > 0 && this.#framing.contentEncoding) return this.#decodeWhole(list);
    this.#close();
    this.#resolve(list);
  }

  onError(error: Error): void {
    // A length where no body may be is taken for a body cut short.
    if (this.#isEmpty) this.onComplete();
    else if (this.#status !== 0) this.fail(new BodyFailure(this.#status, error));
    else {
      if (isRefusedHandshake(error)) this.#request.call.left = false;
      this.fail(error);
    }
  }

  /** Ends it wherever it is, and leaves nothing open. */
  fail(reason: unknown): void {
    if (this.#over) return;
    this.#close();
    this.#abort?.();
    this.#upload?.end(reason);
    this.#streamed?.fail(reason);
    this.#decoded?.fail(reason);
    this.#settle.reject(reason);
  }

  #close(): void {
    this.#over = true;
    this.#release();
  }

  #stream(resume: () => void): void {
    const decoders = this.#framing.contentEncoding ? this.#findDecoders() : none;
    if (this.#over) return;
    const cancel = (reason: unknown): void => this.fail(reason);
    this.#streamed = new StreamedBody({
      resume: () => {
        if (!this.#over) resume();
      },
      cancel,
    });
    let { stream } = this.#streamed;
    if (decoders.length > 0) {
      this.#decoded = new DecodedBody(stream, decoders, this.#status, cancel);
      ({ stream } = this.#decoded);
    }
    this.#resolve(stream);
  }

  #findDecoders(): readonly Decoder[] {
    const codings = readCodings(this.#framing);
    if (codings.length <= mostCodings) return findDecoders(codings);
    const problem = `The body is encoded ${codings.length} times; ${mostCodings} are allowed.`;
    this.fail(new BodyFailure(this.#status, new Error(problem)));
    return none;
  }

  #decodeWhole(chunks: readonly Uint8Array[]): void {
    const decoders = this.#findDecoders();
    if (decoders.length > 0) void this.#decode(Buffer.concat(chunks), decoders);
    else this.#finish(chunks);
  }

  async #decode(bytes: Uint8Array, decoders: readonly Decoder[]): Promise<void> {
    const { call } = this.#request;
    try {
      this.#finish([await decodeBytes(bytes, decoders, call.limits.maxBodyBytes)]);
    } catch (error) {
      const isTooLarge = isOverLimit(error);
      this.fail(isTooLarge ? tooLarge(call, this.#status) : new BodyFailure(this.#status, error));
    }
  }

  #finish(chunks: readonly Uint8Array[]): void {
    if (this.#over) return;
    this.#close();
    this.#resolve(chunks);
  }

  #resolve(body: WireAnswer["body"]): void {
    const raw = this.#headers;
    const status = this.#status;
    const length = readLength(this.#request.method, status, this.#framing);
    this.#settle.resolve({
      status,
      headers: this.#readHeaders,
      length,
      deprecation: readField(raw, "deprecation"),
      sunset: readField(raw, "sunset"),
      body,
    });
  }
}

// undici looks for more methods than there are here: a polluted `Object.prototype` shall not provide them.
Object.setPrototypeOf(Exchange.prototype, null);

const none: readonly Decoder[] = [];

const noFraming: Framing = {
  contentLength: undefined,
  contentEncoding: undefined,
  transferEncoding: undefined,
};

/** A 101, which was never asked for: what follows it is no HTTP, so that no answer would ever come. */
class SwitchedProtocolError extends Error {
  readonly code = "UNEXPECTED_STATUS_101";

  constructor() {
    super("The server switched to another protocol (101), which was not asked for.");
  }
}
