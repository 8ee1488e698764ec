import type { ProviderFacts } from "../call/provider.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { isThenable } from "../values/kinds.ts";
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

/** In characters: servers refuse a request whose head is too long, a login as well. */
const longestId = 1000;

function ask(requestId: () => unknown): string {
  let id: unknown;
  try {
    id = requestId();
  } catch {
    throw unusable("threw an error");
  }
  if (isThenable(id)) {
    // That it rejects is no more news than that it was given.
    id.then(undefined, () => {});
    throw unusable("gave a promise");
  }
  if (typeof id !== "string") throw unusable("gave no text");
  if (id === "") throw unusable("gave an empty text");
  if (id.length > longestId) throw unusable(`gave more than ${longestId} characters`);
  return id;
}

function unusable(what: string): InvalidOptionError {
  return new InvalidOptionError("requestId", `${what}; have it give a short text.`);
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
