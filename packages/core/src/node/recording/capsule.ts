import type { OperationName } from "../../errors/errors.ts";

/**
 * The last calls of a run that failed, for a bug report: plain data, which JSON gives back the same. It has the shapes of
 * what was sent and answered, and no value of it: letters are `x` and `X`, digits `0`, and punctuation stays;
 * of secrets the length alone, and often not even that.
 */
export interface Capsule {
  readonly kind: "signoff-capsule";
  /** The version of this format. */
  readonly v: 1;
  /** The provider's short name. */
  readonly provider: string;
  /** In the order in which they were sent; how many went before those that are kept is in `left`. */
  readonly calls: readonly CapsuleCall[];
  /** How many earlier requests are left out. */
  readonly left: number;
}

/** One request, with what came of it. */
export interface CapsuleCall {
  /** Method and path of the spec, without values of parameters. */
  readonly operation: OperationName;
  /** Which attempt of its call it was, from 1. */
  readonly attempt: number;
  /** When it was sent, in ms from the first request of the run, and how long it took. */
  readonly at: number;
  readonly took: number;
  /** Names of the header fields and query parameters that it carried. */
  readonly headers: readonly string[];
  readonly query: readonly string[];
  /** Its body, masked; of one that is no text how long it was, in bytes. */
  readonly body?: MaskedBody;
  readonly answer?: CapsuleAnswer;
  /** Why there was no answer, or no whole one. */
  readonly failure?: { readonly name: string; readonly code?: string };
}

/** An answer, masked. */
export interface CapsuleAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: MaskedBody;
}

/** A body without its values. */
export interface MaskedBody {
  readonly bytes?: number;
  readonly text?: string;
  /** Lists have their first items alone. */
  readonly cut?: true;
}
