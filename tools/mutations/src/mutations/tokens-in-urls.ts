import { inRow, type Mutation } from "../mutation.ts";

const client = "packages/core/src/client.ts";
const response = "packages/core/src/response.ts";
const cause = "packages/core/src/cause.ts";

const secrets = ["packages/core/test/secrets.test.ts"];
const urls = ["packages/core/test/urls.test.ts"];
const directlink = ["packages/directlink/test/urls.test.ts"];

/** Where a URL holds a token, no URL is shown. */
export const tokensInUrls: readonly Mutation[] = inRow("tokens in URLs", [
  {
    name: "errors-and-events-name-the-query",
    file: client,
    find: "new Call(provider.name, operation, {",
    replace:
      "new Call(provider.name, { ...operation, name: `${method} ${path}?${JSON.stringify(given?.params?.query ?? {})}` as never }, {",
    tests: directlink,
  },
  {
    name: "errors-and-events-name-the-url",
    file: client,
    find: "const url = operation.parse(href);",
    replace:
      "const url = operation.parse(href); Object.assign(current, { operation: `${method} ${href}` });",
    tests: urls,
  },
  {
    name: "errors-repeat-the-secrets-of-a-query",
    file: client,
    find: "secrets: secretsIn(init, provider),",
    replace: "secrets: [],",
    tests: ["packages/directlink/test/downloads.test.ts"],
  },
  ...["k", "p", "z"].map((name) => ({
    name: `directlink-errors-repeat-${name}`,
    file: "packages/directlink/src/server.ts",
    find: 'secretQuery: ["k", "p", "z"],',
    replace: `secretQuery: ["k", "p", "z"].filter((name) => name !== "${name}"),`,
    tests: ["packages/directlink/test/passwords.test.ts"],
  })),
  {
    name: "causes-repeat-the-secrets-of-a-query",
    file: "packages/core/src/steps/wire.ts",
    find: "(text) => scrubber.scrub(text, call.secrets)",
    replace: "(text) => scrubber.scrub(text)",
    tests: ["packages/directlink/test/downloads.test.ts"],
  },
  {
    name: "response-shows-its-url",
    file: response,
    find: "this.#url = url;",
    replace:
      'this.#url = url; Object.defineProperty(this, "address", { value: url, enumerable: true });',
    tests: urls,
  },
  {
    name: "raw-response-tells-its-url",
    file: response,
    find: "return new Response(empty ? null : await response.arrayBuffer(), { status, headers });",
    replace:
      'return Object.defineProperty(new Response(empty ? null : await response.arrayBuffer(), { status, headers }), "url", { value: response.url, enumerable: true });',
    tests: urls,
  },
  {
    name: "fragment-is-sent",
    file: "packages/core/src/node/transport.ts",
    find: "url.pathname + url.search",
    replace: "url.href.slice(url.origin.length)",
    tests: ["packages/core/test/node/requests.test.ts"],
  },
  {
    name: "urls-in-causes-are-not-masked",
    file: cause,
    find: "const message = maskUrls(printable(scrub(cause.message)).slice(0, 4 * longestMessage));",
    replace: "const message = printable(scrub(cause.message)).slice(0, 4 * longestMessage);",
    tests: secrets,
  },
  {
    name: "credentials-of-urls-in-causes-are-not-masked",
    file: cause,
    find: "return `${scheme}${withoutCredentials}/…`;",
    replace: "return `${scheme}${host}/…`;",
    tests: [...urls, "packages/core/test/errors.test.ts"],
  },
  {
    name: "edin-refused-link-is-shown",
    file: "packages/edin-docflow/src/preparation/open-link.ts",
    find: "answered a link to ${url.origin}",
    replace: "answered a link to ${url.href}",
    tests: ["packages/edin-docflow/test/files/links.test.ts"],
  },
  {
    name: "edin-link-is-the-name-of-the-operation",
    file: "packages/edin-docflow/src/preparation/open-link.ts",
    find: "return `{${name}}`;",
    replace: "return part;",
    tests: ["packages/edin-docflow/test/files/links.test.ts"],
  },
]);
