import { createOperations, type Operations } from "../call/operation.ts";
import type { OperationTraits } from "../call/traits.ts";
import { AnswerReader } from "./answer.ts";
import type { ClientSetup } from "./caller.ts";

/** What the faces of one client share. */
export interface ClientParts {
  readonly setup: ClientSetup;
  readonly operations: Operations;
  readonly answers: AnswerReader;
  /** Header fields that requests begin with: names and values in turn. */
  readonly fields: {
    readonly common: readonly string[];
    /** Where the body has to come as it is. */
    readonly verbatim: readonly string[];
  };
}

export function createParts(setup: ClientSetup): ClientParts {
  const own = ["accept", "application/json, */*;q=0.8", "user-agent", setup.userAgent];
  const common = [...own, ...setup.headers];
  return {
    setup,
    operations: createOperations(setup.provider),
    answers: new AnswerReader(setup.provider, setup.scrubber),
    fields: { common, verbatim: [...common, "accept-encoding", "identity"] },
  };
}

/** JSON shows by itself that it is whole. Of other bodies that are compressed `fetch` does not tell whether all came. */
export function isVerbatim(streaming: boolean, { answer }: OperationTraits): boolean {
  return streaming || answer === "binary" || answer === "text";
}
