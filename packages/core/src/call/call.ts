import type { ErrorDetails, OperationName, TimeoutPhase } from "../errors/errors.ts";
import type { Scrubber } from "../errors/scrub.ts";
import { requestIdIn } from "../values/request-id.ts";
import type { Operation } from "./operation.ts";
import type {
  ResolvedRetry,
  ResolvedTimeout,
  RetryOptions,
  TimeoutOptions,
} from "../options/limits.ts";
import type { OperationTraits } from "./traits.ts";

/** What one call may set for itself, beside its parameters and body. */
export interface CallOptions {
  /** Aborts this call at whatever point it is. */
  signal?: AbortSignal | undefined;
  /** Time limits of this call, in ms; a plain number is the limit of the whole call. */
  timeout?: number | TimeoutOptions | undefined;
  /** `false` sends the call once, `true` allows repeats by the session's settings. Default: by the operation. */
  retry?: boolean | RetryOptions | undefined;
  /**
   * Headers beside those of the spec. Credentials set here are overwritten by the session's own; fields of the connection,
   * such as `Host`, `Content-Length` or `Transfer-Encoding`, are refused.
   */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The names of {@link CallOptions}, for the check that no misspelled one is lost. */
export const callOptionNames: readonly (keyof CallOptions)[] = [
  "signal",
  "timeout",
  "retry",
  "headers",
];

/** The limits under which one call runs. */
export interface CallLimits extends ResolvedTimeout {
  /** Largest body held in memory, in bytes. */
  readonly maxBodyBytes: number;
}

/** One call on its way: what the steps need to know of it beside the request itself. */
export class Call {
  readonly provider: string;
  readonly operation: OperationName;
  readonly traits: OperationTraits;
  /** Whether the operation may be repeated without the app's knowledge. */
  readonly idempotent: boolean;
  /** Whether the body goes to the app as a stream, unread. */
  readonly streaming: boolean;
  readonly limits: CallLimits;
  readonly retry: ResolvedRetry | undefined;
  /** What only this call sends, and what is masked in its errors. */
  readonly secrets: readonly string[];
  /** The id of the app's that its requests carry. */
  readonly sentId: string | undefined;
  /** Whether a refusal tells what was asked, rather than that something failed. */
  readonly expectsRefusal: boolean;
  /** Set where a repeat would repeat more than the call itself, such as a login. */
  final = false;
  /** By which name observers know the operation of a path that has none here. */
  observedAs: OperationName | undefined;
  /** Which part of an answer is awaited now. */
  phase: TimeoutPhase = "answer";
  /** The attempt that is under way, counted from 1. */
  attempt = 1;
  /**
   * Whether the attempt that is under way may have left this machine. Taken to be so from its start to its answer, unless
   * the transport knows better: one that sees connections sets `false` as long as there is none.
   */
  left = false;
  /** Makes the headers of the answer to the attempt that is under way, once its head is there. */
  readHeaders: (() => Headers) | undefined;
  /** How many requests have been sent for it: repeats, and the one more after a renewal, are counted. */
  requests = 0;
  /** When it began, on the clock of `performance.now()`. */
  readonly started: number;
  /** When the whole call has to be over, on the same clock. */
  readonly deadline: number;
  readonly #scrubber: Pick<Scrubber, "scrub"> | undefined;
  /** Made when there is one: an empty list grows by more than most calls need. */
  #endings: (() => void)[] | undefined;
  #ended = false;
  #lost = false;

  constructor(
    provider: string,
    operation: Pick<Operation, "name" | "traits" | "idempotent">,
    settings: {
      readonly streaming: boolean;
      readonly limits: CallLimits;
      readonly retry: ResolvedRetry | undefined;
      readonly secrets: readonly string[];
      readonly sentId?: string | undefined;
      readonly expectsRefusal?: boolean | undefined;
      /** Masks what errors show of an answer. */
      readonly scrubber?: Pick<Scrubber, "scrub">;
    },
  ) {
    this.provider = provider;
    this.operation = operation.name;
    this.traits = operation.traits;
    this.idempotent = operation.idempotent;
    this.streaming = settings.streaming;
    this.limits = settings.limits;
    this.started = performance.now();
    this.deadline = this.started + settings.limits.total;
    this.retry = settings.retry;
    this.secrets = settings.secrets;
    this.sentId = settings.sentId;
    this.expectsRefusal = settings.expectsRefusal ?? false;
    this.#scrubber = settings.scrubber;
  }

  /** What an error of this call says of it; the id of the request too: the provider's once its answer has begun, or the app's. */
  get details(): ErrorDetails {
    const { provider, operation } = this;
    const requestId = (this.readHeaders && requestIdIn(this.readHeaders())) ?? this.sentId;
    if (requestId === undefined) return { provider, operation };
    return { provider, operation, requestId: this.mask(requestId) };
  }

  /** Masks the secrets of the session, and those of this call. */
  mask(text: string): string {
    return this.#scrubber?.scrub(text, this.secrets) ?? text;
  }

  /** Whether an attempt that got no answer may have reached the provider. */
  get sent(): boolean {
    return this.#lost || this.left;
  }

  /** An attempt begins; where the one before it left and got no answer, that is kept in mind. */
  beginAttempt(): void {
    this.requests += 1;
    this.#lost ||= this.left;
    this.left = true;
    this.phase = "answer";
    this.readHeaders = undefined;
  }

  /** Runs the function once the call is over, a streamed body included; at once if it already is. */
  onEnd(ending: () => void): void {
    if (this.#ended) ending();
    else if (this.#endings) this.#endings.push(ending);
    else this.#endings = [ending];
  }

  /** The call is over: takes off all timers and listeners. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const ending of this.#endings ?? []) ending();
  }
}
