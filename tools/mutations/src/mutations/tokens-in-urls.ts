import { inRow, type Mutation } from "../mutation.ts";

const client = "packages/core/src/client.ts";
const response = "packages/core/src/response.ts";
const cause = "packages/core/src/cause.ts";

const secrets = ["packages/core/test/secrets.test.ts"];
const urls = ["packages/core/test/urls.test.ts"];
const directlink = ["packages/directlink/test/urls.test.ts"];

const named = "const operation: OperationName = `${method} ${path}`;";

/** Where a URL holds a token, no URL is shown. */
export const tokensInUrls: readonly Mutation[] = inRow("tokens in URLs", [
  {
    name: "errors-and-events-name-the-query",
    file: client,
    find: named,
    replace:
      "const operation = `${method} ${path}?${JSON.stringify(given?.params?.query ?? {})}` as OperationName;",
    tests: directlink,
  },
  {
    name: "errors-and-events-name-the-url",
    file: client,
    find: "checkUnderBase(sent.url, baseUrl);",
    replace:
      "checkUnderBase(sent.url, baseUrl); Object.assign(current, { operation: `${method} ${sent.url}` });",
    tests: urls,
  },
  {
    name: "response-shows-its-url",
    file: response,
    find: "this.#url = head.url;",
    replace:
      'this.#url = head.url; Object.defineProperty(this, "address", { value: head.url, enumerable: true });',
    tests: urls,
  },
  {
    name: "raw-response-tells-its-url",
    file: response,
    find: "return new Response(empty ? null : await response.bytes(), { status, headers });",
    replace:
      'return Object.defineProperty(new Response(empty ? null : await response.bytes(), { status, headers }), "url", { value: response.url, enumerable: true });',
    tests: urls,
  },
  {
    name: "urls-in-causes-are-not-masked",
    file: cause,
    find: "const message = maskUrls(scrub(cause.message).slice(0, 4 * longestMessage));",
    replace: "const message = scrub(cause.message).slice(0, 4 * longestMessage);",
    tests: secrets,
  },
  {
    name: "credentials-of-urls-in-causes-are-not-masked",
    file: cause,
    find: "return `${scheme}${withoutCredentials}/…`;",
    replace: "return `${scheme}${host}/…`;",
    tests: [...urls, "packages/core/test/errors.test.ts"],
  },
]);
