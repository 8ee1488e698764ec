import { inRow, type Mutation } from "../mutation.ts";

const baseUrl = "packages/core/src/base-url.ts";
const tests = ["packages/core/test/base-url.test.ts"];

/** Credentials never travel in the clear, unless it was asked for. */
export const https: readonly Mutation[] = inRow("https", [
  {
    name: "http-is-taken-everywhere",
    file: baseUrl,
    find: 'url.protocol === "http:" && !allowInsecure && !isLoopback(url.hostname)',
    replace: "false",
    tests,
  },
  {
    name: "http-is-taken-by-default",
    file: baseUrl,
    find: "allowInsecure = false",
    replace: "allowInsecure = true",
    tests,
  },
  {
    name: "http-cannot-be-allowed",
    file: baseUrl,
    find: "!allowInsecure && ",
    replace: "",
    tests,
  },
  {
    name: "loopback-is-told-by-its-start",
    file: baseUrl,
    find: "\\[::1\\])$/",
    replace: "\\[::1\\])/",
    tests,
  },
  {
    name: "loopback-is-told-by-its-end",
    file: baseUrl,
    find: "/^(localhost",
    replace: "/(localhost",
    tests,
  },
  {
    name: "any-scheme-is-taken",
    file: baseUrl,
    find: 'url.protocol !== "https:" && url.protocol !== "http:"',
    replace: "false",
    tests,
  },
  {
    name: "credentials-in-a-base-url-are-taken",
    file: baseUrl,
    find: 'url.username !== "" || url.password !== ""',
    replace: "false",
    tests,
  },
  {
    name: "query-in-a-base-url-is-taken",
    file: baseUrl,
    find: "/[?#]/.test(url.href)",
    replace: "/#/.test(url.href)",
    tests,
  },
  {
    name: "fragment-in-a-base-url-is-taken",
    file: baseUrl,
    find: "/[?#]/.test(url.href)",
    replace: "/[?]/.test(url.href)",
    tests,
  },
  {
    name: "directlink-takes-http",
    file: "packages/directlink/src/server.ts",
    find: 'checkBaseUrl("baseUrl", baseUrl, allowInsecure)',
    replace: 'checkBaseUrl("baseUrl", baseUrl, true)',
    tests: ["packages/directlink/test/options.test.ts"],
  },
  {
    name: "edin-takes-http",
    file: "packages/edin-docflow/src/login.ts",
    find: 'checkBaseUrl("baseUrl", baseUrl, allowInsecure)',
    replace: 'checkBaseUrl("baseUrl", baseUrl, true)',
    tests: ["packages/edin-docflow/test/options.test.ts"],
  },
  {
    name: "symphony-takes-http",
    file: "packages/symphony/src/hosts.ts",
    find: "checkBaseUrl(option, url, options.allowInsecure)",
    replace: "checkBaseUrl(option, url, true)",
    tests: ["packages/symphony/test/options.test.ts", "packages/symphony/test/hosts.test.ts"],
  },
  {
    name: "symphony-host-means-http",
    file: "packages/symphony/src/hosts.ts",
    find: "`https://${host}`",
    replace: "`http://${host}`",
    tests: ["packages/symphony/test/hosts.test.ts"],
  },
]);
