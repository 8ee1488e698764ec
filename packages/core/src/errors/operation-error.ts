import type { ApiError, RateLimitError } from "./errors.ts";
import type { AnswerFailure } from "./reasons.ts";

/** The bodies of an operation's errors: the same one for each of these statuses; `"default"` stands for all others. */
export type ByStatus<Status extends number | "default", Body> = { readonly [S in Status]: Body };

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;

/** Every status that an error may have: those of errors, and 200 where its body tells of a failure. */
type ErrorStatus = 200 | ToNumber<`${4 | 5}${Digit}${Digit}`>;

/**
 * What an operation's provider answers in place of a success: a union by `status`, of which each member has the body that the
 * spec has for it. The body is `undefined` where an answer was empty or no JSON, such as that of a gateway, and `unknown`
 * where the spec says nothing of it. A 429 is a {@link RateLimitError}.
 *
 * ```ts
 * if (isErrorOf(error, listMessages) && error.status === 404) console.log(error.body?.message);
 * ```
 */
export type OperationError<Operation> = Operation extends { errors: infer Errors }
  ? ErrorByStatus<Errors>
  : ErrorByStatus<unknown>;

type ErrorByStatus<Errors> =
  | {
      [Status in keyof Errors & number]: AnswerOf<Status, Errors[Status] | undefined>;
    }[keyof Errors & number]
  | AnswerOf<Exclude<429, keyof Errors>, DefaultOf<Errors>>
  | (ApiError<DefaultOf<Errors>> & {
      readonly kind: "ApiError";
      readonly reason: OtherFailure;
      readonly status: Exclude<ErrorStatus, keyof Errors | 429>;
    });

type DefaultOf<Errors> = Errors extends { default: infer Body } ? Body | undefined : unknown;

type AnswerOf<Status, Body> = Status extends 429
  ? RateLimitError<Body> & { readonly status: Status }
  : ApiError<Body> & {
      readonly kind: "ApiError";
      readonly reason: OtherFailure;
      readonly status: Status;
    };

/** Of what is no {@link RateLimitError}. */
type OtherFailure = Exclude<AnswerFailure, "rate-limited">;
