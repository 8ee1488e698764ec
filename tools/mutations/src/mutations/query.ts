import { inRow, type Mutation } from "../mutation.ts";

const file = "packages/core/src/serialize/query.ts";
const scalar = "packages/core/src/serialize/scalar.ts";
const tests = ["packages/core/test/parameters.test.ts"];

/** Names are encoded too, and what cannot be written is refused by name. */
export const query: readonly Mutation[] = inRow("query", [
  {
    name: "query-name-is-not-encoded",
    file,
    find: "${encodeText(option, name)}=",
    replace: "${name}=",
    tests,
  },
  {
    name: "query-value-is-not-encoded",
    file,
    find: "${encodeScalar(option, item)}",
    replace: "${item}",
    tests,
  },
  {
    name: "query-error-does-not-name-the-parameter",
    file,
    find: "`params.query.${name}`",
    replace: '"params.query"',
    tests,
  },
  {
    name: "value-that-is-no-scalar-is-taken",
    file: scalar,
    find: 'throw new InvalidOptionError(option, "has to be a text, a number, true or false.");',
    replace: "return String(value);",
    tests,
  },
  {
    name: "number-that-is-not-finite-is-taken",
    file: scalar,
    find: "if (Number.isFinite(value)) return",
    replace: "return",
    tests,
  },
  {
    name: "half-a-surrogate-pair-is-dropped",
    file: scalar,
    find: "if (halfPair.test(text)) {",
    replace: "if (text === undefined) {",
    tests,
  },
]);
