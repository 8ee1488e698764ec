import { type Int64, InvalidOptionError } from "@signoff/core";

/**
 * An id of a stream or a message as URL-safe Base64 without padding, which is what paths take. The API itself hands out
 * both forms. The id of an attached file is none of these: it stays as it was received.
 *
 * @throws {InvalidOptionError} for a text that is no Base64.
 */
export function toUrlSafeId(id: string): string {
  return urlSafeId("id", id);
}

/** As {@link toUrlSafeId}, with the name of the option in the error. */
export function urlSafeId(option: string, id: unknown): string {
  if (typeof id !== "string" || !/^[\w+/-]+={0,2}$/.test(id)) {
    throw new InvalidOptionError(option, "has to be an id as Symphony gives it: Base64 text.");
  }
  return id.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @throws {InvalidOptionError} for what is no id of a user, and for a number that is not exact any more. */
export function checkUserId(option: string, id: unknown): asserts id is Int64 {
  if (typeof id === "bigint" || Number.isSafeInteger(id)) return;
  throw new InvalidOptionError(option, "has to be an integer; a bigint beyond 2^53.");
}
