import { type CallOptions } from "@signoff/core";
import {
  callOptionNames,
  checkFunction,
  checkNumber,
  checkSignal,
  guardHook,
  ownOptions,
} from "@signoff/core/provider";

/** How often is asked whether a file is ready. */
export interface PollOptions {
  /** The first wait in ms; each one is twice as long as the one before. Default 1,000. */
  baseDelay?: number | undefined;
  /** The longest wait in ms. Default 15,000. */
  maxDelay?: number | undefined;
}

/** How far a file is that the service makes on request. */
export interface PreparationProgress<Request> {
  /** It was asked for; the service still works on it, told each time that it was asked; or it is ready. */
  readonly state: "requested" | "preparing" | "ready";
  /** What was asked for: given to the same function in another call, it goes on with it. */
  readonly request: Request;
}

/** What a download may be given whose file the service first has to make. */
export interface PreparationOptions<Request> extends CallOptions {
  /**
   * `total`, or a plain number, is how long it may take in ms until the file begins to come. Default 600,000. `attempt` is
   * that of any call.
   */
  timeout?: CallOptions["timeout"];
  poll?: PollOptions | undefined;
  /** Told of each step; what it throws is ignored. */
  onProgress?: ((progress: PreparationProgress<Request>) => void) | undefined;
}

/** Options without gaps, checked. */
export interface Preparation<Request> {
  /** In ms. */
  readonly total: number;
  readonly poll: Required<{ [Name in keyof PollOptions]: number }>;
  /** Tells the app; it never throws. */
  readonly tell: (progress: PreparationProgress<Request>) => void;
  /** For each of the calls. */
  readonly call: CallOptions;
}

const optionNames: readonly (keyof PreparationOptions<unknown>)[] = [
  "poll",
  "onProgress",
  ...callOptionNames,
];

const defaultTotal = 600_000;

/** @throws {InvalidOptionError} for an option that is unknown or unfit. */
export function checkPreparation<Request>(
  options: PreparationOptions<Request> | undefined,
  where: string,
): Preparation<Request> {
  const { poll, onProgress, timeout, signal, ...call } = ownOptions(options, optionNames, where);
  checkSignal(signal);
  checkFunction("onProgress", onProgress);
  const { baseDelay = 1000, maxDelay = 15_000 } = ownOptions(
    poll,
    ["baseDelay", "maxDelay"],
    "poll",
  );
  checkNumber("poll.baseDelay", baseDelay, 1);
  checkNumber("poll.maxDelay", maxDelay, 1);
  const { attempt, total = defaultTotal } =
    typeof timeout === "object"
      ? ownOptions(timeout, ["attempt", "total"], "timeout")
      : { total: timeout };
  checkNumber(typeof timeout === "object" ? "timeout.total" : "timeout", total, 1);
  return {
    total,
    poll: { baseDelay, maxDelay },
    tell: guardHook(onProgress),
    call: { ...call, signal, ...(attempt !== undefined && { timeout: { attempt } }) },
  };
}
