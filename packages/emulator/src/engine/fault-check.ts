import { validateHeaderName, validateHeaderValue } from "node:http";
import { inspect } from "node:util";
import type { Fault, FaultKind } from "../faults.ts";

/** What a field of an order has to be. */
interface Rule {
  readonly wanted: string;
  readonly holds: (value: unknown) => boolean;
}

/** The fields of a kind beside `kind` itself. */
type FieldsOf<Kind> = Readonly<
  Record<Exclude<keyof Extract<FaultKind, { kind: Kind }>, "kind">, Rule>
>;

const count = (lowest: number): Rule => ({
  wanted: `a whole number from ${lowest}`,
  holds: (value) => Number.isSafeInteger(value) && (value as number) >= lowest,
});

const status = (lowest: number, highest: number): Rule => ({
  wanted: `a whole number from ${lowest} to ${highest}`,
  holds: (value) =>
    Number.isInteger(value) && (value as number) >= lowest && (value as number) <= highest,
});

const optional = ({ wanted, holds }: Rule): Rule => ({
  wanted: `${wanted}, or left out`,
  holds: (value) => value === undefined || holds(value),
});

const anything: Rule = { wanted: "anything", holds: () => true };
const flag: Rule = { wanted: "true or false", holds: (value) => typeof value === "boolean" };
const text: Rule = { wanted: "a text", holds: (value) => typeof value === "string" };
const pause: Rule = {
  wanted: "a number of milliseconds from 0",
  holds: (value) => Number.isFinite(value) && (value as number) >= 0,
};
const bytes: Rule = {
  wanted: "a text or bytes",
  holds: (value) => typeof value === "string" || value instanceof Uint8Array,
};
const framing: Rule = {
  wanted: '"length" or "chunked"',
  holds: (value) => value === "length" || value === "chunked",
};
const headerValue: Rule = {
  wanted: "a text that a header can carry",
  holds: (value) => typeof value === "string" && canBeSent("value", value),
};
const headers: Rule = {
  wanted: "names and texts that can be sent as headers",
  holds: (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(([name, content]) => canBeSent(name, content)),
};

const FIELDS: { readonly [Kind in FaultKind["kind"]]: FieldsOf<Kind> } = {
  delay: { milliseconds: pause },
  // An interim status would leave the caller waiting for the final one.
  status: {
    status: status(200, 999),
    body: anything,
    headers: optional(headers),
    applied: optional(flag),
  },
  reset: { applied: optional(flag) },
  hang: { applied: optional(flag) },
  truncate: { bytes: optional(count(0)), framing: optional(framing) },
  slowBody: { milliseconds: pause, bytes: optional(count(1)) },
  contentType: { type: optional(headerValue), body: optional(text) },
  duplicateCookies: {},
  redirect: { location: headerValue, status: optional(status(300, 399)) },
  raw: { bytes, milliseconds: optional(pause) },
};

const times: Rule = {
  wanted: "a whole number from 1, Infinity, or left out",
  holds: (value) => value === undefined || value === Infinity || count(1).holds(value),
};

/** Throws a `RangeError` that names the field when a fault cannot be carried out as it was ordered. */
export function checkFault({ operation: _operation, kind, ...given }: Fault): void {
  if (!Object.hasOwn(FIELDS, kind)) {
    throw new RangeError(
      `kind: there is no fault ${inspect(kind)}; there are ${Object.keys(FIELDS).join(", ")}.`,
    );
  }
  const rules: Readonly<Record<string, Rule>> = { ...FIELDS[kind], times };
  const values: Readonly<Record<string, unknown>> = given;
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(rules, name))
      throw new RangeError(`${name}: a fault "${kind}" has no such field.`);
  }
  for (const [name, { wanted, holds }] of Object.entries(rules)) {
    if (!holds(values[name]))
      throw new RangeError(
        `${name}: of a fault "${kind}" it must be ${wanted}, not ${inspect(values[name])}.`,
      );
  }
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
