import type { Call } from "../call/call.ts";
import {
  ApiError,
  type ErrorDetails,
  longestText,
  ProtocolError,
  RateLimitError,
} from "../errors/errors.ts";
import { answeredAt } from "../values/http-date.ts";
import { parseJson, UnsafeIntegerError } from "../values/json.ts";
import { printable } from "../values/printable.ts";
import type { ProviderFacts } from "../call/provider.ts";
import type { CallResponse } from "../transport/response.ts";
import { readRetryAfter } from "../values/retry-after.ts";
import type { Scrubber } from "../errors/scrub.ts";

/** Turns answers into values and errors, by the rules of one provider. */
export interface AnswerReader {
  /** What the app is told of an answer that is a redirect or an error. */
  describe(response: CallResponse, call: Call): ApiError | ProtocolError;
  /** The value of a successful answer; throws where its body tells of a failure and `failures` is set. */
  read(response: CallResponse, call: Call, failures: boolean): unknown;
}

const longestExcerpt = 120;
const longestDescription = 80;
/** Of a text that is cut so much more is read: half a secret would not be recognised. In UTF-16 units. */
const longestForm = 64 * 1024;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Reads answers for one provider; texts of the provider that are shown pass the scrubber. */
export function createAnswerReader(provider: ProviderFacts, scrubber: Scrubber): AnswerReader {
  const { plainIntegers } = provider.traits;

  const scrub = (text: string, { secrets }: Call): string => scrubber.scrub(text, secrets);

  /** The beginning of a text of any length, masked before it is cut. */
  function scrubBeginning(text: string, length: number, call: Call): string {
    const scrubbed = scrub(text.slice(0, length + longestForm), call);
    const isWhole = text.length <= length + longestForm;
    return (isWhole ? scrubbed : scrubbed.slice(0, -longestForm)).slice(0, length);
  }

  function detailsOf(call: Call, response: CallResponse): ErrorDetails {
    const requestId = response.headers.get("x-request-id") ?? response.headers.get("x-trace-id");
    return {
      ...call.details,
      status: response.status,
      requestId: requestId ? scrub(requestId, call) : undefined,
    };
  }

  function apiError(response: CallResponse, call: Call, body: unknown): ApiError {
    // Scrubbed as it was read: texts of JSON have escapes of their own.
    const scrubbed = scrubber.scrubValue(body, call.secrets);
    const words = provider.describeError(scrubbed)?.slice(0, longestDescription) ?? "";
    const shown = printable(words.replace(/\p{Surrogate}$/u, "")).trim();
    const description = shown ? `: ${shown}` : "";
    const details = {
      ...detailsOf(call, response),
      status: response.status,
      body: scrubbed,
      text: scrubBeginning(response.bufferedText, longestText, call),
      answeredAt: answeredAt(response.headers),
    };
    if (response.status === 429) {
      const retryAfter = readRetryAfter(response.headers);
      const advice =
        retryAfter === undefined ? "call less often" : `wait ${Math.ceil(retryAfter / 1000)} s`;
      return new RateLimitError(`${call.operation} answered 429${description}; ${advice}.`, {
        ...details,
        retryAfter,
      });
    }
    return new ApiError(`${call.operation} answered ${response.status}${description}.`, details);
  }

  function readJson(response: CallResponse, call: Call): unknown {
    const text = response.bufferedText;
    if (text === "") return undefined;
    try {
      return parseJson(text, plainIntegers);
    } catch (error) {
      if (error instanceof UnsafeIntegerError) {
        throw new ProtocolError(
          `${call.operation} answered with ${scrubBeginning(error.field, longestExcerpt, call)} is an integer beyond 2^53, which the spec does not allow for; mark the field as int64 in the spec and regenerate.`,
          { ...detailsOf(call, response), reason: "unsafe-integer" },
        );
      }
      const mediaType = scrub(response.headers.get("content-type") ?? "no media type", call);
      throw new ProtocolError(
        `${call.operation} answered ${response.status} with ${mediaType} that is no JSON: ${excerpt(text, mediaType, call)}`,
        {
          ...detailsOf(call, response),
          reason: /^\s*text\/html\b/i.test(mediaType) ? "html" : "not-json",
        },
      );
    }
  }

  function excerpt(text: string, mediaType: string, call: Call): string {
    const [opening] = /^\s*["{[]/.exec(text) ?? [];
    // Its values are not quoted: they may be people's words, or a token that nobody has learned yet.
    if (opening !== undefined) {
      return `${JSON.stringify(opening.trim())} and ${text.length - opening.length} characters more`;
    }
    if (/\bjson\b/i.test(mediaType)) return `${text.length} characters`;
    const start = printable(scrubBeginning(text, 4 * longestExcerpt, call)).replace(/\s+/g, " ");
    return JSON.stringify(start.trim().slice(0, longestExcerpt));
  }

  return {
    describe(response, call) {
      if (!redirects.has(response.status)) return apiError(response, call, readErrorBody(response));
      const origin = targetOf(response);
      const target = origin && scrub(origin, call);
      const where = target === undefined ? "" : ` to ${target}`;
      return new ProtocolError(
        `${call.operation} was redirected${where}, which is never followed.`,
        { ...detailsOf(call, response), reason: "redirect", redirectOrigin: target },
      );
    },
    read(response, call, failures) {
      switch (call.traits.answer) {
        case "binary":
          return response.blob();
        case "text":
          return response.bufferedText;
        case "none":
          return undefined;
        default: {
          const body = readJson(response, call);
          if (failures && provider.isFailure?.(body, call.operation))
            throw apiError(response, call, body);
          return body;
        }
      }
    },
  };
}

/** The value of an error's body; `undefined` where there is none. */
export function readErrorBody(response: CallResponse): unknown {
  return parseLeniently(response.bufferedText);
}

/** Unlike a success: of an error as much is shown as can be read. */
function parseLeniently(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Only the origin of the target: its path and query may hold tokens. */
function targetOf(response: CallResponse): string | undefined {
  const location = response.headers.get("location");
  if (!location || !URL.canParse(location, response.url || undefined)) return undefined;
  const { origin } = new URL(location, response.url || undefined);
  return origin === "null" ? undefined : origin;
}
