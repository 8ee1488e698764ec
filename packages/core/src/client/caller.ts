import { Call, type CallLimits, type CallOptions } from "../call/call.ts";
import type { AnswerObserver } from "../call/observed-answer.ts";
import type { Operation } from "../call/operation.ts";
import type { OperationName } from "../errors/errors.ts";
import type { ProviderFacts } from "../call/provider.ts";
import { type ResolvedRetry, resolveRetry, resolveTimeout } from "../options/limits.ts";
import type { Scrubber } from "../errors/scrub.ts";
import type { Send } from "../steps/step.ts";
import { Cancellation } from "../time/cancellation.ts";
import { describeAbort } from "../time/describe-abort.ts";
import { followSignal } from "../time/signals.ts";
import type { PutRequestId } from "../transport/request-ids.ts";
import type { CallResponse } from "../transport/response.ts";

/** What a client is made of. */
export interface ClientSetup {
  readonly provider: ProviderFacts;
  readonly scrubber: Scrubber;
  /** Where they are a function, it is asked at each call. */
  readonly limits: CallLimits | (() => CallLimits);
  readonly retry: ResolvedRetry | undefined;
  readonly userAgent: string;
  /** Further fields of every request: names in small letters and values, in turn. */
  readonly headers: readonly string[];
  /** Has each request carry an id of the app's. */
  readonly putRequestId?: PutRequestId | undefined;
  /** The composed steps. */
  readonly send: Send;
  /** Aborts every call that has no signal of its own. */
  readonly signal: AbortSignal | undefined;
  /** Called when a call begins; it may refuse the call by throwing. */
  admit?(call: Call, cancellation: Cancellation): void;
  /** Keeps a place for a call whose code has yet to be loaded; `undefined` where no call is taken any more. */
  expect?(): ExpectedCall | undefined;
  /** Turns the failure of a call into what the app is told. */
  explain?(error: unknown, call: Call): unknown;
  /** Whether a refusal is a proper answer to its calls: they ask whether a session lives, or end it. */
  readonly expectsRefusal?: boolean | undefined;
  /** Sees each answer once, before the app does. */
  readonly observeAnswer?: AnswerObserver | undefined;
  /** The operations that the observer knows. */
  readonly observedOperations?: readonly OperationName[] | undefined;
}

/** The place of a call that is about to begin. */
export interface ExpectedCall {
  /** Takes the call in, in its place. */
  admit(this: void, call: Call, cancellation: Cancellation): void;
  /** Gives the place up, unless the call has taken it. */
  leave(): void;
}

/** What a call is beside its request. */
export interface CallFacts {
  readonly operation: Pick<Operation, "name" | "traits" | "idempotent">;
  readonly options: CallOptions;
  /** Whether the body of a success goes to the app unread. */
  readonly streaming: boolean;
  /** What only this call sends, and what is masked in its errors. */
  readonly secrets: readonly string[];
  /** The id of the app's that its requests carry. */
  readonly sentId: string | undefined;
}

/** What came of a call: the answer, and what the app is given of it. */
interface Outcome<Value> {
  readonly data: Value;
  readonly response: CallResponse;
}

/**
 * Runs one call from its admission to its end; of an answer that streams the end is that of its body.
 *
 * @param send sends its request.
 * @param read gives what the app is given of the answer.
 */
export async function runCall<Value>(
  setup: ClientSetup,
  { operation, options, streaming, secrets, sentId }: CallFacts,
  send: (call: Call, cancellation: Cancellation) => Promise<CallResponse>,
  read: (response: CallResponse, call: Call) => Value | Promise<Value>,
): Promise<Outcome<Value>> {
  const { timeout, retry } = options;
  const limits = typeof setup.limits === "function" ? setup.limits() : setup.limits;
  const call = new Call(setup.provider.name, operation, {
    streaming,
    limits: timeout === undefined ? limits : { ...limits, ...resolveTimeout(timeout, limits) },
    retry: retry === undefined ? setup.retry : resolveRetry(retry, setup.retry),
    secrets,
    sentId,
    scrubber: setup.scrubber,
    expectsRefusal: setup.expectsRefusal,
  });
  const cancellation = new Cancellation();
  const signal = options.signal ?? setup.signal;
  if (signal) {
    call.onEnd(followSignal(signal, cancellation, (reason) => describeAbort(reason, call)));
  }
  try {
    setup.admit?.(call, cancellation);
    const response = await send(call, cancellation);
    const data = await read(response, call);
    response.complete(call);
    if (!response.streamed) call.end();
    return { data, response };
  } catch (error) {
    call.end();
    throw setup.explain?.(error, call) ?? error;
  }
}
