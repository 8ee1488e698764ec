import { inRow, type Mutation } from "../mutation.ts";

/** Names are encoded too, and what cannot be written is refused by name. */
export const query: readonly Mutation[] = inRow("query", [
  {
    name: "query-name-is-not-encoded",
    in: "core",
    guard: "`${encodeText(option, name)}=${encodeScalar(option, item)}`",
    with: "`${name}=${encodeScalar(option, item)}`",
    tests: ["core/parameters"],
  },
  {
    name: "query-value-is-not-encoded",
    in: "core",
    guard: "`${encodeText(option, name)}=${encodeScalar(option, item)}`",
    with: "`${encodeText(option, name)}=${item}`",
    tests: ["core/parameters"],
  },
  {
    name: "query-error-does-not-name-the-parameter",
    in: "core",
    guard: "`params.query.${name}`",
    with: '"params.query"',
    tests: ["core/parameters"],
  },
  {
    name: "value-that-is-no-scalar-is-taken",
    in: "core",
    guard: 'throw new InvalidOptionError(option, "has to be a text, a number, true or false.");',
    within: "String(value)",
    with: "return String(value);",
    tests: ["core/parameters"],
  },
  {
    name: "number-that-is-not-finite-is-taken",
    in: "core",
    guard: "if (Number.isFinite(value)) return String(value);",
    with: "return String(value);",
    tests: ["core/parameters"],
  },
  {
    name: "half-a-surrogate-pair-is-dropped",
    in: "core",
    guard: `
      if (halfPair.test(text)) {
        throw new InvalidOptionError(option, "holds half of a surrogate pair and cannot be encoded.");
      }
    `,
    with: `
      if (text === undefined) {
        throw new InvalidOptionError(option, "holds half of a surrogate pair and cannot be encoded.");
      }
    `,
    tests: ["core/parameters"],
  },
]);
