import * as fc from "fast-check";

/** Characters that mean something to a URL, a header, a form or a path. */
const awkward = [
  ...Array.from(
    "%&=+?#/\\.;:@,'\"<>{}[]|^` \t\r\n\0\u007f\u0085\u00a0\u00e9\u0159\u2028\ufeff\ufffd\ud800\udc00",
  ),
  "%2e",
  "%2F",
  "%0D%0A",
  "%22",
  "..",
  "__proto__",
  "\u{1f512}",
  "e\u0301",
];

/** Any string, awkward ones above all, half surrogate pairs among them. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ maxLength: 3 })))
    .map((parts) => parts.join("")),
  fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
);
