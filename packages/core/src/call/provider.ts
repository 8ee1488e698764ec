import type { OperationName } from "../errors/errors.ts";
import type { Traits } from "./traits.ts";

/** What the shared code has to know of a provider to make calls. */
export interface ProviderFacts {
  /** Short name, such as `"directlink"`: it stands in errors, events and receipts. */
  readonly name: string;
  /** The version of its package. */
  readonly version: string;
  /** Which state of its spec the package was made from: its `specHash`. */
  readonly spec?: string | undefined;
  /** The run-time facts of its spec. */
  readonly traits: Traits;
  /** The origins that credentials may go to. */
  readonly origins: readonly string[];
  /** The query parameters that are secrets: errors of a call that was given one do not repeat it. */
  readonly secretQuery?: readonly string[];
  /** Whether a path, as a template, is a secret once it is filled: errors of its calls do not repeat it. */
  isSecretPath?(this: void, template: string): boolean;
  /**
   * Whether a header field, its name in small letters, is one of the provider's own, such as that of a token or of a
   * parameter: no app may set it for all requests.
   */
  isOwnHeader?(this: void, name: string): boolean;
  /** The header field, in small letters, by which its requests carry an id of the app's. Default: they carry none. */
  readonly requestIdHeader?: string;
  /** The base URL for a path of the spec; hosts may differ by prefix. */
  baseUrlFor(path: string): string;
  /**
   * What an error body says to people, such as a code and its reason phrase; `undefined` where it says nothing. The
   * secrets of the session are masked in the body; the words are cut, and stand on one line.
   */
  describeError(body: unknown): string | undefined;
  /**
   * The provider's own code in the body of an error, as text; `undefined` where it has none. The secrets of the session are
   * masked in the body; a code of other letters than `A-Z a-z 0-9 _ . : -`, or of more than 64, is left out.
   */
  readCode?(this: void, body: unknown): string | undefined;
  /** Whether the body of a 2xx answer tells of a failure. */
  isFailure?(body: unknown, operation: OperationName): boolean;
}
