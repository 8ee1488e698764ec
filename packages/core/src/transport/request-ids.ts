import type { ProviderFacts } from "../call/provider.ts";
import { InvalidOptionError } from "../errors/errors.ts";
import { type HeaderFields, setField } from "./header-fields.ts";

/**
 * Has a request carry an id of the app's, unless the app set the header for it.
 *
 * @throws {InvalidOptionError} where the app gives none that a header carries.
 */
export type PutRequestId = (headers: HeaderFields) => void;

/** Puts what the app's function gives where the provider takes it; `undefined` where the app has no such function. */
export function createRequestIds(
  requestId: (() => string) | undefined,
  { requestIdHeader }: Pick<ProviderFacts, "requestIdHeader">,
): PutRequestId | undefined {
  if (!requestId || requestIdHeader === undefined) return undefined;
  return (headers) => {
    if (headers.has(requestIdHeader)) return;
    setField(headers, "requestId", requestIdHeader, ask(requestId));
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
