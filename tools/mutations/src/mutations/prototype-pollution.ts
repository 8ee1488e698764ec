import { inRow, type Mutation } from "../mutation.ts";

/** The tests in a world where every object inherits one of these. */
function pollutedBy(...names: readonly string[]): string {
  return `Object\\.prototype\\.(${names.join("|")}) `;
}

/** Options are read as own properties, so that a polluted prototype changes no request. */
export const prototypePollution: readonly Mutation[] = inRow("prototype pollution", [
  {
    name: "options-inherit",
    in: "core",
    guard: "const own = Object.assign(Object.create(null) as Options, options);",
    with: "const own = Object.assign({} as Options, options);",
    tests: ["core/pollution"],
    first: pollutedBy("headers", "params", "body"),
  },
  {
    name: "misspelled-option-is-taken",
    in: "core",
    guard: "!(names as readonly string[]).includes(name)",
    within: "Object.assign(Object.create(null), options)",
    with: 'name === ""',
    tests: ["core/parameters"],
  },
  {
    name: "time-limits-inherit",
    in: "core",
    guard: 'ownOptions(timeout, ["attempt", "total"], "timeout")',
    with: "timeout",
    tests: ["core/inherited"],
  },
  {
    name: "retry-settings-inherit",
    in: "core",
    guard: `
      ownOptions(
        retry === true ? undefined : retry,
        ["attempts", "baseDelay", "maxDelay"],
        "retry",
      )
    `,
    with: "retry === true ? {} : (retry ?? {})",
    tests: ["core/inherited"],
  },
  {
    name: "client-inherits-baseUrl",
    in: "core",
    guard: `
      const unusedSettings = {
        baseUrl: undefined,
        headers: undefined,
      } as object;
    `,
    with: `
      const unusedSettings = {
        headers: undefined,
      } as object;
    `,
    tests: ["core/pollution"],
    first: pollutedBy("baseUrl"),
  },
  {
    name: "client-inherits-headers",
    in: "core",
    guard: `
      const unusedSettings = {
        baseUrl: undefined,
        headers: undefined,
      } as object;
    `,
    with: `
      const unusedSettings = {
        baseUrl: undefined,
      } as object;
    `,
    tests: ["core/pollution"],
    first: pollutedBy("headers"),
  },
  {
    name: "init-of-fetch-inherits",
    in: "core",
    guard: "{ «__proto__: null,» method: request.method, $$$ }",
    tests: ["core/pollution"],
    first: pollutedBy("query", "mode", "duplex"),
  },
  {
    name: "parameters-inherit",
    in: "core",
    guard: 'ownOptions(init.params, paramNames, "params")',
    with: "{ ...init.params }",
    tests: ["core/pollution"],
    first: pollutedBy("path", "header", "query"),
  },
  {
    name: "path-of-a-request-is-inherited",
    in: "core",
    guard: 'params?.path ?? (path.includes("{") ? noValues : undefined)',
    with: '({ ...params }).path ?? (path.includes("{") ? noValues : undefined)',
    tests: ["core/pollution"],
    first: pollutedBy("path"),
  },
  {
    name: "query-of-a-request-is-inherited",
    in: "core",
    guard: "params?.query && serializeQuery(params.query)",
    with: "({ ...params }).query && serializeQuery(({ ...params }).query)",
    tests: ["core/pollution"],
    first: pollutedBy("query"),
  },
  {
    name: "path-values-inherit",
    in: "core",
    guard: "serializeSegment(name, «Object.hasOwn(values, name) ? values[name] : undefined»)",
    with: "values[name]",
    tests: ["core/inherited"],
  },
  {
    name: "traits-inherit-their-members",
    in: "core",
    guard: "return bare(found ?? {});",
    within: "Object.hasOwn(traits.operations, operation)",
    with: "return found ?? {};",
    tests: ["core/pollution"],
    first: pollutedBy("answer", "idempotent", "body"),
  },
  {
    name: "traits-of-an-operation-are-inherited",
    in: "core",
    guard: "Object.hasOwn(traits.operations, operation)",
    within: "return bare(found ?? {});",
    with: "traits",
    tests: ["core/inherited"],
  },
  {
    name: "request-on-the-wire-inherits",
    in: "core",
    guard: "const bareBase = Object.freeze({ «__proto__: null» });",
    tests: ["core/node/requests"],
  },
  {
    name: "handler-of-a-request-inherits",
    in: "core",
    guard: `
      class Exchange {
        $$$;
        #status = 0;
        $$$
      }
      $$$;
      «Object.setPrototypeOf(Exchange.prototype, null);»
    `,
    tests: ["core/node/inherited"],
  },
  {
    name: "empty-body-inherits-its-first-chunk",
    in: "core",
    guard: "decoder.decode(this.#chunks.at(0))",
    with: "decoder.decode(this.#chunks[0])",
    tests: ["core/inherited"],
  },
  {
    name: "options-of-the-transport-inherit",
    in: "core",
    guard: 'ownOptions(options, nodeTransportOptionNames, "nodeTransport")',
    with: "options ?? {}",
    tests: ["core/node/inherited"],
  },
  {
    name: "tls-options-inherit",
    in: "core",
    guard: 'const given = ownOptions(options, optionNames, "tls");',
    with: "const given = options;",
    tests: ["core/node/inherited"],
  },
  {
    name: "authorities-to-trust-are-inherited",
    in: "core",
    guard: "return createSecureContext(bare(options));",
    within: 'process.getBuiltinModule("node:tls")',
    with: "return createSecureContext(options);",
    tests: ["core/node/inherited"],
  },
  {
    name: "own-agent-inherits",
    in: "core",
    guard: "new AgentClass(«bare({ connect })»)",
    with: "{ connect }",
    tests: ["core/node/inherited"],
  },
  {
    name: "polluted-settings-change-plain-connections",
    in: "core",
    guard: `
      const options = { ...unset, host: hostname, port };
      return process.getBuiltinModule("node:net").connect(bare(options));
    `,
    with: 'return process.getBuiltinModule("node:net").connect({ host: hostname, port });',
    tests: ["core/node/connections"],
  },
  {
    name: "polluted-settings-change-secure-connections",
    in: "core",
    guard: "{ «...unset», ...way, host: hostname, $$$ }",
    tests: ["core/node/connections"],
  },
  {
    name: "default-context-inherits-settings",
    in: "core",
    guard: 'process.getBuiltinModule("node:tls").createSecureContext(bare({}))',
    with: 'process.getBuiltinModule("node:tls").createSecureContext({})',
    tests: ["core/node/connections"],
  },
  {
    name: "decoder-inherits-settings",
    in: "core",
    guard: "bare({ maxOutputLength: Math.min(limit, constants.MAX_LENGTH) })",
    with: "{ maxOutputLength: Math.min(limit, constants.MAX_LENGTH) }",
    tests: ["core/node/inherited"],
  },
  {
    name: "failure-of-a-request-is-inherited",
    in: "core",
    guard: 'if ("error" in Object.prototype) keepErrorsOwn();',
    tests: ["core/polluted-failures"],
  },
  {
    name: "source-of-a-stream-inherits",
    in: "core",
    guard: "new ReadableStream<Uint8Array>(bare(source), bare(strategy))",
    with: "new ReadableStream<Uint8Array>(source, bare(strategy))",
    tests: ["core/pollution"],
    first: pollutedBy("type"),
  },
  {
    name: "strategy-of-a-stream-inherits",
    in: "core",
    guard: "new ReadableStream<Uint8Array>(bare(source), bare(strategy))",
    with: "new ReadableStream<Uint8Array>(bare(source), strategy)",
    tests: ["core/pollution"],
    first: pollutedBy("size"),
  },
  {
    name: "member-of-a-failure-is-inherited-by-all",
    in: "core",
    guard: "found === (Object.prototype as Record<string, unknown>)[name] ? undefined : found",
    with: "found",
    tests: ["core/polluted-failures"],
  },
  {
    name: "details-of-an-error-are-inherited",
    in: "core",
    guard: "const { cause, provider, operation, status, requestId, code } = bare(details);",
    within: "this.requestId = requestId && printable(requestId);",
    with: "const { cause, provider, operation, status, requestId, code } = details;",
    tests: ["core/polluted-failures"],
  },
  {
    name: "date-of-an-error-is-inherited",
    in: "core",
    guard: 'Object.defineProperty(this, "answeredAt", { value: «bare(details)».answeredAt })',
    with: "details",
    tests: ["core/polluted-failures"],
  },
  {
    name: "origin-of-a-redirect-is-inherited",
    in: "core",
    guard: "this.redirectOrigin = «bare(details)».redirectOrigin;",
    with: "details",
    tests: ["core/polluted-failures"],
  },
  {
    name: "init-of-an-answer-inherits",
    in: "core",
    guard: "new Response(content, bare(init))",
    with: "new Response(content, init)",
    tests: ["core/polluted-failures"],
  },
  {
    name: "settings-of-raw-inherit",
    in: "core",
    guard: "{ «...unusedSettings», $$$, bodySerializer: (body) => body, $$$ }",
    tests: ["core/pollution"],
    first: pollutedBy("baseUrl"),
  },
  {
    name: "options-of-a-raw-request-inherit",
    in: "core",
    guard: `
      {
        «...unusedOptions,»
        baseUrl: operation.base.href,
        body,
        $$$
      }
    `,
    tests: ["core/pollution"],
    first: pollutedBy("Request", "bodySerializer", "pathSerializer"),
  },
  {
    name: "parameters-of-a-raw-request-inherit",
    in: "core",
    guard: "bare({ path: { ...params?.path }, query: params?.query })",
    with: "{ path: { ...params?.path }, query: params?.query }",
    tests: ["core/pollution"],
    first: pollutedBy("header", "cookie"),
  },
  {
    name: "request-of-raw-inherits",
    in: "core",
    guard: "bare({ ...requestDefaults, ...init, body: init.body ?? null })",
    with: "{ ...init, body: init.body ?? null }",
    tests: ["core/pollution"],
    first: pollutedBy("signal", "referrer", "window", "mode", "duplex"),
  },
  {
    name: "success-of-a-file-is-told-by-what-it-inherits",
    in: "directlink",
    guard: "if (!outcome.succeeded) throw outcome.error;",
    with: 'if ("error" in outcome) throw outcome.error;',
    tests: ["directlink/node/receive/polluted"],
  },
  {
    name: "lines-that-a-journal-is-told-inherit",
    in: "directlink",
    guard: "const line = bare(given);",
    within: "transfers.delete(line.dropped);",
    with: "const line = given;",
    tests: ["directlink/node/receive/polluted"],
  },
  {
    name: "lines-that-a-journal-holds-inherit",
    in: "directlink",
    guard: "const line = bare(value);",
    within: "isLine(line) ? line : undefined",
    with: "const line = value;",
    tests: ["directlink/node/receive/polluted"],
  },
]);
