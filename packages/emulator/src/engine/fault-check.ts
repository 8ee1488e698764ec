import { validateHeaderName, validateHeaderValue } from "node:http";
import { inspect } from "node:util";
import type { Fault, FaultKind } from "./fault.ts";
import {
  aFlag,
  anything,
  anyTimes,
  aPause,
  aText,
  checkFields,
  isObject,
  oneOf,
  optional,
  textOrBytes,
  wholeNumber,
  type Rule,
  type RulesOf,
} from "../faults/field-rules.ts";

/** The fields of a kind beside `kind` itself. */
type FieldsOf<Kind> = RulesOf<Omit<Extract<FaultKind, { kind: Kind }>, "kind">>;

const headerValue: Rule = {
  wanted: "a text that a header can carry",
  holds: (value) => typeof value === "string" && canBeSent("value", value),
};
const headers: Rule = {
  wanted: "names and texts that can be sent as headers",
  holds: (value) =>
    isObject(value) && Object.entries(value).every(([name, content]) => canBeSent(name, content)),
};

const fields: { readonly [Kind in FaultKind["kind"]]: FieldsOf<Kind> } = {
  delay: { milliseconds: aPause },
  // An interim status would leave the caller waiting for the final one.
  status: {
    status: wholeNumber(200, 999),
    body: anything,
    headers: optional(headers),
    applied: optional(aFlag),
  },
  reset: { applied: optional(aFlag) },
  hang: { applied: optional(aFlag) },
  truncate: { bytes: optional(wholeNumber(0)), framing: optional(oneOf("length", "chunked")) },
  slowBody: { milliseconds: aPause, bytes: optional(wholeNumber(1)) },
  contentType: { type: optional(headerValue), body: optional(aText) },
  duplicateCookies: {},
  redirect: { location: headerValue, status: optional(wholeNumber(300, 399)) },
  raw: { bytes: textOrBytes, milliseconds: optional(aPause) },
};

/** Throws a `RangeError` that names the field when a fault cannot be carried out as it was ordered. */
export function checkFault({ operation: _operation, kind, ...given }: Fault): void {
  if (!Object.hasOwn(fields, kind)) {
    throw new RangeError(
      `kind: there is no fault ${inspect(kind)}; there are ${Object.keys(fields).join(", ")}.`,
    );
  }
  checkFields({ ...fields[kind], times: anyTimes }, given, `a fault "${kind}"`);
}

function canBeSent(name: string, value: unknown): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value as string);
    return true;
  } catch {
    return false;
  }
}
