import { inRow, type Mutation } from "../mutation.ts";

const checks = "packages/core/src/checks.ts";
const limits = "packages/core/src/limits.ts";
const openapi = "packages/core/src/openapi.ts";
const transport = "packages/core/src/node/transport.ts";
const callInit = "packages/core/src/call-init.ts";
const traits = "packages/core/src/traits.ts";

const pollution = ["packages/core/test/pollution.test.ts"];
const transportOptions = ["packages/core/test/node/inherited.test.ts"];
const inherited = ["packages/core/test/inherited.test.ts"];

/** What openapi-fetch is told of a request, the names that are not used among it. */
const requestOptions = `{
      Request: undefined,
      baseUrl,
      body: undefined,
      fetch: undefined,
      headers: undefined,
      middleware: undefined,
      params,
      parseAs,
      pathSerializer: undefined,
      querySerializer: undefined,
      send,
    }`;

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
    file: openapi,
    find: "    ...unusedSettings,\n",
    replace: "",
    tests: pollution,
    only: pollutedBy("baseUrl"),
  },
  {
    name: "options-of-a-request-inherit",
    file: openapi,
    find: requestOptions,
    replace: "{ baseUrl, params, parseAs, send }",
    tests: pollution,
    only: pollutedBy("middleware", "pathSerializer", "querySerializer"),
  },
  ...["baseUrl", "headers"].map((name) => ({
    name: `client-inherits-${name}`,
    file: openapi,
    find: `\n  ${name}: undefined,\n`,
    replace: "\n",
    tests: pollution,
    only: pollutedBy(name),
  })),
  ...["Request", "body", "fetch", "headers", "querySerializer", "pathSerializer", "middleware"].map(
    (name) => ({
      name: `request-inherits-${name}`,
      file: openapi,
      find: `\n      ${name}: undefined,\n`,
      replace: "\n",
      tests: pollution,
      only: pollutedBy(name),
    }),
  ),
  {
    name: "init-of-fetch-inherits",
    file: "packages/core/src/fetch-init.ts",
    find: "Object.assign(Object.create(null) as RequestInit, {",
    replace: "Object.assign({} as RequestInit, {",
    tests: pollution,
    only: pollutedBy("query", "mode", "duplex"),
  },
  {
    name: "parameters-inherit",
    file: callInit,
    find: 'ownOptions(init.params, paramNames, "params")',
    replace: "{ ...init.params }",
    tests: pollution,
    only: pollutedBy("path", "header", "query"),
  },
  {
    name: "path-of-a-request-is-inherited",
    file: callInit,
    find: 'path: params?.path ?? (path.includes("{") ? {} : undefined),',
    replace: "...(params?.path && { path: params.path }),",
    tests: pollution,
    only: pollutedBy("path"),
  },
  {
    name: "query-of-a-request-is-inherited",
    file: callInit,
    find: "query: params?.query,",
    replace: "...(params?.query && { query: params.query }),",
    tests: pollution,
    only: pollutedBy("query"),
  },
  {
    name: "header-of-a-request-is-inherited",
    file: callInit,
    find: "    header: undefined,\n",
    replace: "",
    tests: pollution,
    only: pollutedBy("header"),
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
  {
    name: "request-on-the-wire-inherits",
    file: transport,
    find: "Object.setPrototypeOf(DispatchOptions.prototype, null);",
    replace: "",
    tests: ["packages/core/test/node/requests.test.ts"],
  },
  {
    name: "handler-of-a-request-inherits",
    file: "packages/core/src/node/exchange.ts",
    find: "Object.setPrototypeOf(Exchange.prototype, null);",
    replace: "",
    tests: transportOptions,
  },
  {
    name: "empty-body-inherits-its-first-chunk",
    file: "packages/core/src/response.ts",
    find: "decode(this.#chunks.at(0))",
    replace: "decode(this.#chunks[0])",
    tests: inherited,
  },
  {
    name: "options-of-the-transport-inherit",
    file: "packages/core/src/node/node-transport.ts",
    find: 'ownOptions(options, nodeTransportOptionNames, "nodeTransport")',
    replace: "options ?? {}",
    tests: transportOptions,
  },
  {
    name: "tls-options-inherit",
    file: "packages/core/src/node/secure-context.ts",
    find: 'ownOptions(options, optionNames, "tls")',
    replace: "options",
    tests: transportOptions,
  },
  {
    name: "authorities-to-trust-are-inherited",
    file: "packages/core/src/node/secure-context.ts",
    find: "Object.assign(Object.create(null) as SecureContextOptions, options)",
    replace: "options",
    tests: transportOptions,
  },
  {
    name: "own-agent-inherits",
    file: "packages/core/src/node/own-agent.ts",
    find: "Object.assign(Object.create(null) as object, { connect })",
    replace: "{ connect }",
    tests: transportOptions,
  },
]);
