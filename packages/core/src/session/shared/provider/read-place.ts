import { isInvalidOptionError } from "../../../errors/errors.ts";
import { StoreError, type StoreFailure } from "../../../errors/store-error.ts";
import { isPlainObject } from "../../../options/checks.ts";
import { isSamePlace } from "../canonical.ts";
import type { SharedAccount } from "./shared-account.ts";

/** How a provider reads its places. */
interface PlaceReader<Place extends object> {
  readonly name: string;
  readonly placeFields: readonly string[];
  readPlace(fields: Readonly<Record<string, unknown>>, allowInsecure: boolean | undefined): Place;
}

/**
 * The place of an account, as its record has it.
 *
 * @throws {StoreError} when it is none that this version of the provider's package knows.
 */
export function readPlace<Place extends object>(
  { account, place, allowInsecure }: SharedAccount,
  reader: PlaceReader<Place>,
): Place {
  const fail = (reason: StoreFailure, problem: string): StoreError =>
    new StoreError(`The record of ${account} in the store ${problem} Nothing was sent.`, {
      reason,
      provider: reader.name,
    });
  const unknown = [...fieldsOf(place)].find((field) => !reader.placeFields.includes(field));
  if (unknown !== undefined) {
    throw fail(
      "newer",
      `names a place with a field "${unknown}" that this version of the package does not know: update it.`,
    );
  }
  try {
    const read = reader.readPlace({ ...place }, allowInsecure);
    if (isSamePlace(read, place)) return read;
  } catch (error) {
    if (!isInvalidOptionError(error)) throw error;
    throw fail("corrupt", `names a place of which ${error.message}`);
  }
  throw fail("corrupt", "names a place that no login could have written.");
}

/** The fields of a place, and those of what is in them. None is deeper in any place that is known. */
function* fieldsOf(place: object): Generator<string> {
  for (const [name, value] of Object.entries(place)) {
    yield name;
    if (isPlainObject(value)) {
      for (const inner of Object.keys(value)) yield `${name}.${inner}`;
    }
  }
}
