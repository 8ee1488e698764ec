import { bare } from "../values/bare.ts";
import type { OperationName } from "../errors/errors.ts";
import type { PlainIntegers } from "../values/json.ts";

/** The media types of request bodies that are not JSON. */
export type BodyMediaType =
  | "multipart/form-data"
  | "application/x-www-form-urlencoded"
  | "application/octet-stream";

/** In what one operation differs from a JSON call with the default idempotency of its method. */
export interface OperationTraits {
  readonly idempotent?: boolean;
  /** Media type of the request body. */
  readonly body?: BodyMediaType | (string & {});
  /** What a success answers, when that is not JSON; `none`: nothing that is documented, whatever comes is passed over. */
  readonly answer?: "binary" | "text" | "none";
}

/** The facts of a spec that calls need at run time: exceptions only, ordinary operations are not in it. */
export interface Traits {
  /** Where answers hold integers that never exceed 2^53; all others are read as `bigint` when they do. */
  readonly plainIntegers: PlainIntegers;
  readonly operations: { readonly [operation: OperationName]: OperationTraits };
}

/** The traits of one operation, without a prototype so that a polluted one adds none. */
export function traitsOf(traits: Traits, operation: OperationName): OperationTraits {
  const found = Object.hasOwn(traits.operations, operation)
    ? traits.operations[operation]
    : undefined;
  return bare(found ?? {});
}
