import type { ProviderFacts } from "../call/provider.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { type HeaderFields, setField } from "./header-fields.ts";

/**
 * Has a request carry an id of the app's, unless the app set the header for it. Gives the id that goes out, if any.
 *
 * @throws {InvalidOptionError} where the app gives none that a header carries.
 */
export type PutRequestId = (headers: HeaderFields) => string | undefined;

/** Puts what the app's function gives where the provider takes it; `undefined` where the provider takes none. */
export function createRequestIds(
  requestId: (() => string) | undefined,
  { requestIdHeader }: Pick<ProviderFacts, "requestIdHeader">,
): PutRequestId | undefined {
  if (requestIdHeader === undefined) return undefined;
  return (headers) => {
    const given = headers.get(requestIdHeader);
    if (given !== undefined || !requestId) return given;
    const id = ask(requestId);
    if (id === "")
      throw new InvalidOptionError("requestId", "gave an empty text; have it give an id.");
    setField(headers, "requestId", requestIdHeader, id);
    return id;
  };
}

/** The same, where a request goes without an id rather than not at all. */
export function puttingIfPossible(put: PutRequestId): PutRequestId {
  return (headers) => {
    try {
      return put(headers);
    } catch {
      return undefined;
    }
  };
}

function ask(requestId: () => string): string {
  try {
    return requestId();
  } catch {
    throw new InvalidOptionError("requestId", "threw an error; have it give a text.");
  }
}

/** @throws {InvalidOptionError} for what is no function, and where the provider takes no id. */
export function checkRequestId(
  { name, requestIdHeader }: Pick<ProviderFacts, "name" | "requestIdHeader">,
  requestId: unknown,
): void {
  if (requestId === undefined) return;
  if (typeof requestId !== "function") {
    throw new InvalidOptionError("requestId", "has to be a function that gives a text.");
  }
  if (requestIdHeader === undefined) {
    throw new InvalidOptionError(
      "requestId",
      `is not taken by ${name}, whose requests carry no id of the app's; leave it out.`,
    );
  }
}
