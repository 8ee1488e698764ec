import { inRow, type Mutation } from "../mutation.ts";

const checks = "packages/core/src/checks.ts";
const limits = "packages/core/src/limits.ts";
const client = "packages/core/src/client.ts";
const callInit = "packages/core/src/call-init.ts";
const traits = "packages/core/src/traits.ts";

const pollution = ["packages/core/test/pollution.test.ts"];
const inherited = ["packages/core/test/inherited.test.ts"];

/** The tests in a world where every object inherits one of these. */
function pollutedBy(...names: readonly string[]): string {
  return `Object\\.prototype\\.(${names.join("|")}) `;
}

/** Options are read as own properties, so that a polluted prototype changes no request. */
export const prototypePollution: readonly Mutation[] = inRow("prototype pollution", [
  {
    name: "options-inherit",
    file: checks,
    find: "Object.assign(Object.create(null) as Options, options)",
    replace: "Object.assign({} as Options, options)",
    tests: pollution,
    only: pollutedBy("headers", "params", "body"),
  },
  {
    name: "misspelled-option-is-taken",
    file: checks,
    find: "if (!(names as readonly string[]).includes(name)) {",
    replace: 'if (name === "") {',
    tests: ["packages/core/test/parameters.test.ts"],
  },
  {
    name: "time-limits-inherit",
    file: limits,
    find: 'ownOptions(timeout, ["attempt", "total"], "timeout")',
    replace: "timeout",
    tests: inherited,
  },
  {
    name: "retry-settings-inherit",
    file: limits,
    find: 'const own = ownOptions(\n    retry === true ? undefined : retry,\n    ["attempts", "baseDelay", "maxDelay"],\n    "retry",\n  );',
    replace: "const own: RetryOptions = retry === true ? {} : (retry ?? {});",
    tests: inherited,
  },
  {
    name: "settings-of-the-client-inherit",
    file: client,
    find: "    ...neutralSettings,\n",
    replace: "",
    tests: pollution,
    only: pollutedBy("baseUrl", "headers", "fetch"),
  },
  {
    name: "options-of-a-request-inherit",
    file: client,
    find: "        ...neutralInit,\n",
    replace: "",
    tests: pollution,
    only: pollutedBy("middleware", "bodySerializer", "querySerializer"),
  },
  {
    name: "client-inherits-headers",
    file: client,
    find: "\n  headers: undefined,\n",
    replace: "\n",
    tests: pollution,
    only: pollutedBy("headers"),
  },
  ...["Request", "querySerializer", "bodySerializer", "pathSerializer", "middleware"].map(
    (name) => ({
      name: `request-inherits-${name}`,
      file: client,
      find: `\n  ${name}: undefined,\n`,
      replace: "\n",
      tests: pollution,
      only: pollutedBy(name),
    }),
  ),
  {
    name: "init-of-fetch-inherits",
    file: "packages/core/src/steps/wire.ts",
    find: "Object.assign(Object.create(null) as RequestInit, {",
    replace: "Object.assign({} as RequestInit, {",
    tests: pollution,
    only: pollutedBy("query", "mode", "duplex"),
  },
  {
    name: "parameters-inherit",
    file: callInit,
    find: 'init.params = ownOptions(init.params, ["path", "query", "header"], "params");',
    replace: "init.params = { ...init.params };",
    tests: pollution,
    only: pollutedBy("path", "header", "query"),
  },
  {
    name: "parameters-of-a-request-inherit",
    file: callInit,
    find: "    header: undefined,\n    cookie: undefined,\n",
    replace: "",
    tests: pollution,
    only: pollutedBy("header", "cookie"),
  },
  {
    name: "path-values-inherit",
    file: "packages/core/src/serialize/path.ts",
    find: "Object.hasOwn(values, name) ? values[name] : undefined",
    replace: "values[name]",
    tests: inherited,
  },
  {
    name: "traits-inherit-their-members",
    file: traits,
    find: "Object.assign(Object.create(null) as OperationTraits, found)",
    replace: "Object.assign({} as OperationTraits, found)",
    tests: pollution,
    only: pollutedBy("answer", "idempotent", "body"),
  },
  {
    name: "traits-of-an-operation-are-inherited",
    file: traits,
    find: "Object.hasOwn(traits.operations, operation)",
    replace: "traits",
    tests: inherited,
  },
]);
