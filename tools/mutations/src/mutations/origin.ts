import { inRow, type Mutation } from "../mutation.ts";

const authorise = "packages/core/src/session/authorise-step.ts";
const callInit = "packages/core/src/call-init.ts";
const baseUrl = "packages/core/src/base-url.ts";
const wire = "packages/core/src/steps/wire.ts";
const answer = "packages/core/src/answer.ts";
const hosts = "packages/symphony/src/hosts.ts";
const symphonySession = "packages/symphony/src/session.ts";

const baseUrlTests = ["packages/core/test/base-url.test.ts"];
const originTests = ["packages/core/test/origins.test.ts"];
const redirectTests = ["packages/core/test/redirects.test.ts"];
const hostTests = ["packages/symphony/test/hosts.test.ts"];

const originIsKnown = "facts.origins.includes(url.origin)";
const startOfPath = "/^\\/(?![/\\\\])/";
const oddInPath = "/[\\\\?#@\\s]/";

/** Credentials go to exactly their scheme, host and port. */
export const origin: readonly Mutation[] = inRow("origin", [
  {
    name: "any-origin-is-authorised",
    file: authorise,
    find: originIsKnown,
    replace: "true",
    tests: baseUrlTests,
  },
  {
    name: "origin-is-compared-without-its-port",
    file: authorise,
    find: originIsKnown,
    replace: "facts.origins.some((known) => new URL(known).hostname === url.hostname)",
    tests: originTests,
  },
  {
    name: "origin-is-compared-without-its-scheme",
    file: authorise,
    find: originIsKnown,
    replace: "facts.origins.some((known) => new URL(known).host === url.host)",
    tests: originTests,
  },
  {
    name: "origin-is-compared-by-its-start",
    file: authorise,
    find: originIsKnown,
    replace: "facts.origins.some((known) => url.origin.startsWith(known))",
    tests: originTests,
  },
  {
    name: "calls-do-not-check-the-origin",
    file: authorise,
    find: "const url = checkOrigin(driver.facts, request);",
    replace: "const url = new URL(request.url);",
    tests: baseUrlTests,
  },
  {
    name: "logins-do-not-check-the-origin",
    file: authorise,
    find: "    checkOrigin(facts, request);\n",
    replace: "",
    tests: baseUrlTests,
  },
  {
    name: "credentials-are-attached-first",
    file: "packages/core/src/session/transport.ts",
    find: "composeSteps([...outer, authorise, ...inner], wire)",
    replace: "composeSteps([authorise, ...outer, ...inner], wire)",
    tests: ["packages/core/test/secrets.test.ts"],
  },
  {
    name: "finished-url-is-not-checked",
    file: "packages/core/src/client.ts",
    find: "checkUnderBase(sent.url, baseUrl);",
    replace: "",
    tests: baseUrlTests,
  },
  {
    name: "finished-url-may-be-of-another-origin",
    file: baseUrl,
    find: "target?.origin === base.origin && ",
    replace: "target !== undefined && ",
    tests: originTests,
  },
  {
    name: "finished-url-may-hold-a-user-name",
    file: baseUrl,
    find: 'target.username === "" && ',
    replace: "",
    tests: originTests,
  },
  {
    name: "finished-url-may-hold-a-password",
    file: baseUrl,
    find: ' && target.password === ""',
    replace: "",
    tests: originTests,
  },
  {
    name: "finished-url-may-leave-the-base-path",
    file: baseUrl,
    find: "!sameOrigin || !target.pathname.startsWith(prefix)",
    replace: "!sameOrigin",
    tests: originTests,
  },
  {
    name: "base-path-is-compared-as-text",
    file: baseUrl,
    find: ": `${base.pathname}/`",
    replace: ": base.pathname",
    tests: originTests,
  },
  {
    name: "path-may-begin-with-two-slashes",
    file: callInit,
    find: startOfPath,
    replace: "/^\\/(?!\\\\)/",
    tests: baseUrlTests,
  },
  {
    name: "path-may-begin-without-a-slash",
    file: callInit,
    find: startOfPath,
    replace: "/(?![/\\\\])/",
    tests: [...baseUrlTests, ...originTests],
  },
  {
    name: "path-may-hold-a-backslash",
    file: callInit,
    find: `!${startOfPath}.test(path) || ${oddInPath}`,
    replace: "!/^\\/(?!\\/)/.test(path) || /[?#@\\s]/",
    tests: originTests,
  },
  {
    name: "path-may-hold-a-query",
    file: callInit,
    find: oddInPath,
    replace: "/[\\\\#@\\s]/",
    tests: baseUrlTests,
  },
  {
    name: "path-may-hold-a-fragment",
    file: callInit,
    find: oddInPath,
    replace: "/[\\\\?@\\s]/",
    tests: baseUrlTests,
  },
  {
    name: "path-may-hold-an-at-sign",
    file: callInit,
    find: oddInPath,
    replace: "/[\\\\?#\\s]/",
    tests: baseUrlTests,
  },
  {
    name: "path-may-hold-white-space",
    file: callInit,
    find: oddInPath,
    replace: "/[\\\\?#@]/",
    tests: baseUrlTests,
  },
  {
    name: "redirects-are-followed",
    file: wire,
    find: 'redirect: "manual"',
    replace: 'redirect: "follow"',
    tests: redirectTests,
  },
  {
    name: "redirects-are-errors-like-any-other",
    file: answer,
    find: "if (redirects.has(response.status)) {",
    replace: "if (redirects.size === 0) {",
    tests: redirectTests,
  },
  ...[301, 302, 303, 307, 308].map((status) => ({
    name: `redirect-with-${status}-is-not-told`,
    file: answer,
    find: "new Set([301, 302, 303, 307, 308])",
    replace: `new Set([301, 302, 303, 307, 308].filter((status) => status !== ${status}))`,
    tests: redirectTests,
  })),
  {
    name: "redirect-tells-its-whole-target",
    file: answer,
    find: "const { origin } = new URL(location, response.url || undefined);",
    replace: "const { href: origin } = new URL(location, response.url || undefined);",
    tests: redirectTests,
  },
  ...(
    [
      ["pod", 'pod: ["sessionToken"]', 'pod: ["sessionToken", "keyManagerToken"]'],
      [
        "key-manager",
        'keyManager: ["keyManagerToken"]',
        'keyManager: ["sessionToken", "keyManagerToken"]',
      ],
      [
        "session-auth",
        'sessionAuth: ["sessionToken"]',
        'sessionAuth: ["sessionToken", "keyManagerToken"]',
      ],
      ["key-auth", 'keyAuth: ["keyManagerToken"]', 'keyAuth: ["sessionToken", "keyManagerToken"]'],
    ] as const
  ).map(([api, find, replace]) => ({
    name: `symphony-${api}-sees-both-tokens`,
    file: symphonySession,
    find,
    replace,
    tests: hostTests,
  })),
  {
    name: "symphony-attaches-tokens-outside-of-its-apis",
    file: hosts,
    find: ".filter(({ start }) => href.startsWith(start))",
    replace: "",
    tests: hostTests,
  },
  {
    name: "symphony-takes-the-shorter-of-two-apis",
    file: hosts,
    find: "right.start.length - left.start.length",
    replace: "left.start.length - right.start.length",
    tests: hostTests,
  },
  {
    name: "symphony-lets-dots-lead-to-another-api",
    file: hosts,
    find: "if (api && apiAt(new URL(bases[api] + path)) === api) return bases[api];",
    replace: "if (api) return bases[api];",
    tests: hostTests,
  },
]);
