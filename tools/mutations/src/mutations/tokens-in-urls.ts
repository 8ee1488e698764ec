import { inRow, type Mutation } from "../mutation.ts";

/** Where a URL holds a token, no URL is shown. */
export const tokensInUrls: readonly Mutation[] = inRow("tokens in URLs", [
  {
    name: "errors-and-events-name-the-query",
    in: "core",
    guard: "{ «operation,» options: init, streaming, secrets, sentId }",
    within: [
      "const operation = operations.find(method, path);",
      "const init = given === undefined ? noInit : readInit(given, operation.name);",
    ],
    with: "operation: { ...operation, name: `${method} ${path}?${JSON.stringify(given)}` as never },",
    tests: ["directlink/urls"],
  },
  {
    name: "errors-and-events-name-the-url",
    in: "core",
    guard: "{ operation, options: init, streaming, secrets, sentId }",
    within: "buildUrl(operation, path, params)",
    with: "{ operation: { ...operation, name: buildUrl(operation, path, params).href as never }, options: init, streaming, secrets, sentId }",
    tests: ["core/urls"],
  },
  {
    name: "errors-repeat-the-path-of-a-link",
    in: "core",
    guard: "isSecretPath?.(template) ? [serializePath(template, { ...params.path })] : []",
    with: "[]",
    tests: ["edin-docflow/preparation/links"],
  },
  {
    name: "errors-repeat-the-secrets-of-a-query",
    in: "core",
    guard: "params ? secretsIn(path, params, setup.provider) : none",
    with: "none",
    tests: ["directlink/download/downloads"],
  },
  {
    name: "directlink-errors-repeat-k",
    in: "directlink",
    guard: 'secretQuery: ["k", "p", "z"]',
    with: 'secretQuery: ["k", "p", "z"].filter((name) => name !== "k"),',
    tests: ["directlink/sign-on/passwords"],
  },
  {
    name: "directlink-errors-repeat-p",
    in: "directlink",
    guard: 'secretQuery: ["k", "p", "z"]',
    with: 'secretQuery: ["k", "p", "z"].filter((name) => name !== "p"),',
    tests: ["directlink/sign-on/passwords"],
  },
  {
    name: "directlink-errors-repeat-z",
    in: "directlink",
    guard: 'secretQuery: ["k", "p", "z"]',
    with: 'secretQuery: ["k", "p", "z"].filter((name) => name !== "z"),',
    tests: ["directlink/sign-on/passwords"],
  },
  {
    name: "causes-repeat-the-secrets-of-a-query",
    in: "core",
    guard: "return summariseCause(failed, «(text) => scrubber.scrub(text, call.secrets)»);",
    with: "(text) => scrubber.scrub(text)",
    tests: ["directlink/download/downloads"],
  },
  {
    name: "response-shows-its-url",
    in: "core",
    guard: `
      «this.#url = url;»
      this.#headers = headers;
      this.#mask = mask;
      const chunks = Array.isArray(body) ? body : undefined;
    `,
    with: `
      this.#url = url;
      Object.defineProperty(this, "address", { value: url, enumerable: true });
    `,
    tests: ["core/urls"],
  },
  {
    name: "raw-response-tells-its-url",
    in: "core",
    guard: "const response = «make()»;",
    within: "const make = (): Response => makeResponse({ status: answer.status, headers }, bytes);",
    with: 'Object.defineProperty(make(), "url", { value: answer.url, enumerable: true })',
    tests: ["core/urls"],
  },
  {
    name: "fragment-is-sent",
    in: "core",
    guard: "path: url.pathname + url.search",
    with: "path: url.href.slice(url.origin.length),",
    tests: ["core/node/requests"],
  },
  {
    name: "urls-in-causes-are-not-masked",
    in: "core",
    guard: "maskUrls(printable(scrub(cause.message)).slice(0, 4 * longestMessage))",
    with: "printable(scrub(cause.message)).slice(0, 4 * longestMessage)",
    tests: ["core/secrets"],
  },
  {
    name: "credentials-of-urls-in-causes-are-not-masked",
    in: "core",
    guard: "`${scheme}${withoutCredentials}/…`",
    within: 'host.lastIndexOf("@")',
    with: "`${scheme}${host}/…`",
    tests: ["core/urls", "core/errors"],
  },
  {
    name: "edin-refused-link-is-shown",
    in: "edin-docflow",
    guard:
      "`${source} answered a link to ${«url.origin»}, and the session is for ${origin} alone: it was not followed. Ask for the link by hand, and fetch it without the session.`",
    with: "url.href",
    tests: ["edin-docflow/preparation/links"],
  },
  {
    name: "edin-link-is-the-name-of-the-operation",
    in: "edin-docflow",
    guard: "`{${name}}`",
    within: "decodeURIComponent(part)",
    with: "part",
    tests: ["edin-docflow/preparation/links"],
  },
  {
    name: "failures-of-fetch-repeat-the-secrets-of-a-query",
    in: "core",
    guard: "[...(known ?? found).secrets, «...secretValuesIn(url, provider.secretQuery)»]",
    tests: ["directlink/other-clients"],
  },
]);
