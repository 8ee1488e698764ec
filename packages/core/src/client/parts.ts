import { createOperations, type Operations } from "../call/operation.ts";
import { cacheControlFor } from "../transport/caches.ts";
import { HeaderFields } from "../transport/header-fields.ts";
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
  const given = [...own, ...setup.headers];
  // In a web page it depends on where a request goes, and is decided on the wire.
  const control = cacheControlFor(new HeaderFields(given), undefined);
  const common = control === undefined ? given : [...given, "cache-control", control];
  return {
    setup,
    operations: createOperations(setup.provider),
    answers: new AnswerReader(setup.provider, setup.scrubber, setup.observeAnswer),
    fields: { common, verbatim: [...common, "accept-encoding", "identity"] },
  };
}
