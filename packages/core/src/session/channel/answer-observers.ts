import type { AnswerObserver } from "../../call/observed-answer.ts";
import type { KnownOptions } from "../driver/common-options.ts";
import type { OperationName } from "../../errors/errors.ts";
import { guardHook } from "../../reports/events.ts";

/** Who sees the answers of a session; `undefined`: nobody, and nothing is made for them. */
export interface AnswerObservers {
  /** Of logins, probes and logouts: these fail for no reason of the spec, since what they opened would stay open. */
  readonly own: AnswerObserver | undefined;
  /** Of the app's calls. */
  readonly app: AnswerObserver | undefined;
  /** The operations that they know. */
  readonly operations: readonly OperationName[] | undefined;
}

export function createAnswerObservers({
  drift,
  validate,
}: Pick<KnownOptions, "drift" | "validate">): AnswerObservers {
  const own = drift && guardHook<Parameters<AnswerObserver>[0]>((answer) => drift.compare(answer));
  const app: AnswerObserver | undefined = validate
    ? (answer) => {
        own?.(answer);
        validate.check(answer);
      }
    : own;
  return { own, app, operations: validate?.operations ?? drift?.operations };
}
