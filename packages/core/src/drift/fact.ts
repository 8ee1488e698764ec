import type { OperationName } from "../errors/errors.ts";

/**
 * In what an answer differs from the spec.
 *
 * - `unknown-field`: a field that the spec does not name, where it names fields.
 * - `missing-field`: a field that the spec promises is not there.
 * - `other-type`: a value of another type than the spec has; `expected` has those, `seen` this one.
 * - `unlisted-code`: a value that is not in the spec's list, which is closed.
 * - `unlisted-open-code`: a value that is not in the spec's list, which is open: it only knows fewer.
 * - `undocumented-status`: a status that the spec does not have for the operation.
 * - `undocumented-media-type`: a body of a media type that the spec does not have for the status; `seen` has it.
 * - `limit-reached`: so many facts were reported that no more are; only the kind and the provider say something.
 */
export type DriftKind =
  | "unknown-field"
  | "missing-field"
  | "other-type"
  | "unlisted-code"
  | "unlisted-open-code"
  | "undocumented-status"
  | "undocumented-media-type"
  | "limit-reached";

/**
 * One difference between answers and the spec, as plain data: JSON gives it back the same, and a line of JSON for each is
 * what `pnpm spec:drift` reads. It has shapes alone, and no value of an answer.
 */
export interface DriftFact {
  /** The version of this format. */
  readonly v: 1;
  readonly kind: DriftKind;
  /** The provider's short name. */
  readonly provider: string;
  /** Which state of the spec it was compared with: its `specHash`. */
  readonly spec: string;
  /** The operation that showed it first; others may share the schema. */
  readonly operation: OperationName;
  /** The status of that answer. */
  readonly status: number;
  /**
   * Where it stood in that answer: a JSON pointer with `*` for the items of a list, and `#` with a hash in place of a key of
   * an object whose keys the spec leaves free. The hash tells keys apart within one watch, and says nothing else of them.
   */
  readonly at: string;
  /** What it differs from: a JSON pointer into the bundled document, `openapi.json`. */
  readonly place: string;
  /** The field that is unknown or missing. One whose name may be data is hashed as a key. */
  readonly field?: string;
  /** The types that the spec has, by the names of JSON Schema. */
  readonly expected?: readonly string[];
  /** The type that came, `"nothing"` for an empty body, `"text"` for one that is no JSON; or the media type. */
  readonly seen?: string;
}
