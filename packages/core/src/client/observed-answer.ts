import type { Call } from "../call/call.ts";
import type { ObservedAnswer } from "../call/observed-answer.ts";
import type { OperationName } from "../errors/errors.ts";
import type { Scrubber } from "../errors/scrub.ts";
import type { CallResponse } from "../transport/response.ts";
import { requestIdIn } from "../values/request-id.ts";

/** An answer as observers see it. All is read when it is asked for: most answers are not looked into. */
export class SeenAnswer implements ObservedAnswer {
  readonly #response: CallResponse;
  readonly #call: Call;
  readonly #scrubber: Scrubber;
  readonly #read: () => unknown;

  constructor(response: CallResponse, call: Call, scrubber: Scrubber, read: () => unknown) {
    this.#response = response;
    this.#call = call;
    this.#scrubber = scrubber;
    this.#read = read;
  }

  get provider(): string {
    return this.#call.provider;
  }

  get operation(): OperationName {
    return this.#call.observedAs ?? this.#call.operation;
  }

  get status(): number {
    return this.#response.status;
  }

  get isEmpty(): boolean {
    return this.#response.isEmpty;
  }

  get contentType(): string | undefined {
    return this.#response.headers.get("content-type") ?? undefined;
  }

  get requestId(): string | undefined {
    const id = requestIdIn(this.#response.headers) ?? this.#call.sentId;
    return id && this.mask(id);
  }

  read(): unknown {
    return this.#read();
  }

  mask(text: string): string {
    return this.#scrubber.scrub(text, this.#call.secrets);
  }
}
