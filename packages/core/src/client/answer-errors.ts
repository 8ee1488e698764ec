import type { Call } from "../call/call.ts";
import type { ProviderFacts } from "../call/provider.ts";
import {
  ApiError,
  type ApiErrorDetails,
  type ErrorDetails,
  longestText,
  ProtocolError,
  RateLimitError,
} from "../errors/errors.ts";
import type { Scrubber } from "../errors/scrub.ts";
import type { CallResponse } from "../transport/response.ts";
import { answeredAt } from "../values/http-date.ts";
import { UnsafeIntegerError } from "../values/json.ts";
import { printable } from "../values/printable.ts";
import { requestIdIn } from "../values/request-id.ts";
import { readRetryAfter } from "../values/retry-after.ts";
import { MaskedTexts } from "./masked.ts";

const longestDescription = 80;

/** What the app is told of answers that are none, or errors, in the words of one provider. */
export class AnswerErrors {
  readonly #provider: ProviderFacts;
  readonly #texts: MaskedTexts;

  constructor(provider: ProviderFacts, scrubber: Scrubber) {
    this.#provider = provider;
    this.#texts = new MaskedTexts(scrubber);
  }

  /** Of an error, or of a success whose body tells of a failure. */
  refusal(response: CallResponse, call: Call, body: unknown): ApiError {
    // Masked as it was read: texts of JSON have escapes of their own.
    const masked = this.#texts.maskValue(body, call);
    const words = this.#describe(masked);
    const details: ApiErrorDetails<unknown> = {
      ...this.#detailsOf(call, response),
      status: response.status,
      code: this.#codeIn(masked),
      body: masked,
      text: this.#texts.maskBeginning(response.bufferedText, call, longestText),
      answeredAt: answeredAt(response.headers),
    };
    if (response.status === 429) return rateLimit(call, words, details, response.headers);
    return new ApiError(`${call.operation} answered ${response.status}${words}.`, details);
  }

  redirect(response: CallResponse, call: Call): ProtocolError {
    const origin = targetOf(response);
    const target = origin && this.#texts.mask(origin, call);
    const where = target === undefined ? "" : ` to ${target}`;
    return new ProtocolError(`${call.operation} was redirected${where}, which is never followed.`, {
      ...this.#detailsOf(call, response),
      reason: "redirect",
      redirectOrigin: target,
    });
  }

  /** Of a success whose body is no JSON, or holds an integer that the spec does not allow for. */
  unreadable(error: unknown, response: CallResponse, call: Call): ProtocolError {
    const details = this.#detailsOf(call, response);
    if (error instanceof UnsafeIntegerError) {
      return new ProtocolError(
        `${call.operation} answered with ${this.#texts.maskBeginning(error.field, call)} is an integer beyond 2^53, which the spec does not allow for; mark the field as int64 in the spec and regenerate.`,
        { ...details, reason: "unsafe-integer" },
      );
    }
    const mediaType = this.#texts.mask(
      response.headers.get("content-type") ?? "no media type",
      call,
    );
    const excerpt = this.#texts.excerpt(response.bufferedText, mediaType, call);
    return new ProtocolError(
      `${call.operation} answered ${response.status} with ${mediaType} that is no JSON: ${excerpt}`,
      { ...details, reason: /^\s*text\/html\b/i.test(mediaType) ? "html" : "not-json" },
    );
  }

  #describe(body: unknown): string {
    const words = this.#provider.describeError(body)?.slice(0, longestDescription) ?? "";
    const shown = printable(words.replace(/\p{Surrogate}$/u, "")).trim();
    return shown ? `: ${shown}` : "";
  }

  /** Codes stand in logs: what does not look like one is left out. */
  #codeIn(body: unknown): string | undefined {
    const code = this.#provider.readCode?.(body);
    return code !== undefined && /^[\w.:-]{1,64}$/.test(code) ? code : undefined;
  }

  #detailsOf(call: Call, { status, headers }: CallResponse): ErrorDetails {
    const requestId = requestIdIn(headers) ?? call.sentId;
    return {
      ...call.details,
      status,
      requestId: requestId && this.#texts.mask(requestId, call),
    };
  }
}

function rateLimit(
  { operation }: Call,
  words: string,
  details: ApiErrorDetails<unknown>,
  headers: Headers,
): RateLimitError {
  const retryAfter = readRetryAfter(headers);
  const advice =
    retryAfter === undefined ? "call less often" : `wait ${Math.ceil(retryAfter / 1000)} s`;
  return new RateLimitError(`${operation} answered 429${words}; ${advice}.`, {
    ...details,
    retryAfter,
  });
}

/** Only the origin of the target: its path and query may hold tokens. */
function targetOf(response: CallResponse): string | undefined {
  const location = response.headers.get("location");
  if (!location || !URL.canParse(location, response.url || undefined)) return undefined;
  const { origin } = new URL(location, response.url || undefined);
  return origin === "null" ? undefined : origin;
}
