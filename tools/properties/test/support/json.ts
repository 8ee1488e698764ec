import * as fc from "fast-check";
import { anyString } from "./strings.ts";
import { plainName } from "./echo-session.ts";

/** Doubles whose text is no integer beyond 2^53, which would come back as a `bigint`. */
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !/^-?\d+$/.test(String(value)) || Number.isSafeInteger(value))
    // JSON has no negative zero.
    .map((value) => (value === 0 ? 0 : value)),
);

/** Read back as a `bigint` only where a `number` would not do. */
const int64 = fc
  .bigInt({ min: -(2n ** 70n), max: 2n ** 70n })
  .map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value));

const key = fc.oneof(
  anyString.filter((name) => name !== plainName),
  fc.constantFrom("__proto__", "constructor", "prototype", "toString", "length", "hasOwnProperty"),
);

/** Any JSON value, with integers beyond 2^53 where they may be, and names that mean something to JavaScript. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    number,
    int64,
    anyString,
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .tuple(
        fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }),
        fc.array(fc.tuple(fc.constant(plainName), number), { maxLength: 1 }),
      )
      // `__proto__` becomes a property of its own.
      .map(([any, plain]) => Object.fromEntries([...any, ...plain])),
  ),
})).value;
