import type { Call } from "../call/call.ts";
import type { ProviderFacts } from "../call/provider.ts";
import type { ApiError, ProtocolError } from "../errors/errors.ts";
import type { Scrubber } from "../errors/scrub.ts";
import type { CallResponse } from "../transport/response.ts";
import { parseJson } from "../values/json.ts";
import { AnswerErrors } from "./answer-errors.ts";

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Turns answers into values and errors, by the rules of one provider. */
export class AnswerReader {
  readonly #provider: ProviderFacts;
  readonly #errors: AnswerErrors;

  constructor(provider: ProviderFacts, scrubber: Scrubber) {
    this.#provider = provider;
    this.#errors = new AnswerErrors(provider, scrubber);
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
        return response.blob();
      case "text":
        return response.bufferedText;
      case "none":
        return undefined;
      default: {
        const body = this.readJson(response, call);
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

  /** What the app is told of an answer that is a redirect or an error. */
  describe(response: CallResponse, call: Call): ApiError | ProtocolError {
    return redirects.has(response.status)
      ? this.#errors.redirect(response, call)
      : this.#errors.refusal(response, call, readErrorBody(response));
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
