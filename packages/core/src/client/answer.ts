import type { Call } from "../call/call.ts";
import type { AnswerObserver } from "../call/observed-answer.ts";
import type { ProviderFacts } from "../call/provider.ts";
import type { ApiError, ProtocolError } from "../errors/errors.ts";
import type { Scrubber } from "../errors/scrub.ts";
import type { CallResponse } from "../transport/response.ts";
import { parseJson } from "../values/json.ts";
import { AnswerErrors } from "./answer-errors.ts";
import { SeenAnswer } from "./observed-answer.ts";

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Turns answers into values and errors, by the rules of one provider. */
export class AnswerReader {
  readonly #provider: ProviderFacts;
  readonly #errors: AnswerErrors;
  readonly #scrubber: Scrubber;
  readonly #observe: AnswerObserver | undefined;

  constructor(provider: ProviderFacts, scrubber: Scrubber, observe?: AnswerObserver) {
    this.#provider = provider;
    this.#errors = new AnswerErrors(provider, scrubber);
    this.#scrubber = scrubber;
    this.#observe = observe;
  }

  /**
   * The value of a success.
   *
   * @throws {ApiError} where its body tells of a failure.
   * @throws {ProtocolError} where it cannot be read.
   */
  read(response: CallResponse, call: Call): unknown {
    switch (call.traits.answer) {
      case "binary":
        this.pass(response, call);
        return response.blob();
      case "text":
        this.pass(response, call);
        return response.bufferedText;
      case "none":
        this.pass(response, call);
        return undefined;
      default: {
        const body = this.#observe
          ? this.#readShown(response, call)
          : this.readJson(response, call);
        if (!this.#provider.isFailure?.(body, call.operation)) return body;
        throw this.#errors.refusal(response, call, body);
      }
    }
  }

  /**
   * The value of a body of JSON; `undefined` where there is none.
   *
   * @throws {ProtocolError} where it is none.
   */
  readJson(response: CallResponse, call: Call): unknown {
    const text = response.bufferedText;
    if (text === "") return undefined;
    try {
      return parseJson(text, this.#provider.traits.plainIntegers);
    } catch (error) {
      throw this.#errors.unreadable(error, response, call);
    }
  }

  #readShown(response: CallResponse, call: Call): unknown {
    let body: unknown;
    try {
      body = this.readJson(response, call);
    } catch (error) {
      try {
        this.pass(response, call);
      } catch {
        // That it cannot be read says more than in what it differs from the spec.
      }
      throw error;
    }
    this.#show(response, call, () => body);
    return body;
  }

  /** What the app is told of an answer that is a redirect or an error. */
  describe(response: CallResponse, call: Call): ApiError | ProtocolError {
    if (redirects.has(response.status)) {
      this.pass(response, call);
      return this.#errors.redirect(response, call);
    }
    const body = readErrorBody(response);
    this.#show(response, call, () => body);
    return this.#errors.refusal(response, call, body);
  }

  /** Shows the observer an answer that the app reads by itself, or that is no JSON. */
  pass(response: CallResponse, call: Call): void {
    const isKnown = call.traits.answer === undefined || call.observedAs !== undefined;
    const isJson = isKnown && !response.streamed;
    this.#show(response, call, () => (isJson ? readErrorBody(response) : undefined));
  }

  #show(response: CallResponse, call: Call, read: () => unknown): void {
    this.#observe?.(new SeenAnswer(response, call, this.#scrubber, read));
  }
}

/** The value of an error's body; `undefined` where there is none. Unlike of a success, as much is read as can be. */
export function readErrorBody(response: CallResponse): unknown {
  try {
    return parseJson(response.bufferedText);
  } catch {
    return undefined;
  }
}
