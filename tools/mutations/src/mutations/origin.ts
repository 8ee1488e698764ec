import { inRow, type Mutation } from "../mutation.ts";

const authorise = "packages/core/src/session/authorise-step.ts";
const callInit = "packages/core/src/call-init.ts";
const baseUrl = "packages/core/src/base-url.ts";
const operation = "packages/core/src/operation.ts";
const appSteps = "packages/core/src/steps/app-steps.ts";
const target = "packages/core/src/target.ts";
const transport = "packages/core/src/node/transport.ts";
const answer = "packages/core/src/answer.ts";
const hosts = "packages/symphony/src/hosts.ts";
const symphonySession = "packages/symphony/src/session.ts";
const openLink = "packages/edin-docflow/src/preparation/open-link.ts";

const baseUrlTests = ["packages/core/test/base-url.test.ts"];
const originTests = ["packages/core/test/origins.test.ts"];
const redirectTests = ["packages/core/test/redirects.test.ts"];
const requestTests = ["packages/core/test/node/requests.test.ts"];
const dispatchTests = ["packages/core/test/node/dispatch-options.test.ts"];
const hostTests = ["packages/symphony/test/hosts.test.ts"];
const accessTests = ["packages/symphony/test/access-tokens.test.ts"];
const linkTests = ["packages/edin-docflow/test/files/links.test.ts"];

const originIsKnown = "origins.includes(origin)";
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
    replace: "origins.some((known) => new URL(known).hostname === new URL(origin).hostname)",
    tests: originTests,
  },
  {
    name: "origin-is-compared-without-its-scheme",
    file: authorise,
    find: originIsKnown,
    replace: "origins.some((known) => new URL(known).host === new URL(origin).host)",
    tests: originTests,
  },
  {
    name: "origin-is-compared-by-its-start",
    file: authorise,
    find: originIsKnown,
    replace: "origins.some((known) => origin.startsWith(known))",
    tests: originTests,
  },
  {
    name: "calls-do-not-check-the-origin",
    file: authorise,
    find: "  checkOrigin(driver.facts, request);\n",
    replace: "",
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
    file: "packages/core/src/session/channel.ts",
    find: "composeLayers([...outer, authorise, ...observer, attempt], wire)",
    replace: "composeLayers([authorise, ...outer, ...observer, attempt], wire)",
    tests: ["packages/core/test/secrets.test.ts"],
  },
  {
    name: "finished-url-is-not-checked",
    file: operation,
    find: "last = parseUnder(base, href);",
    replace: "last = new URL(href);",
    tests: baseUrlTests,
  },
  {
    name: "finished-url-of-another-call-is-taken",
    file: operation,
    find: "if (last?.href !== href)",
    replace: "if (last === undefined)",
    tests: ["packages/core/test/parameters.test.ts"],
  },
  {
    name: "origin-of-a-step-is-not-read",
    file: appSteps,
    find: "origin: url.origin",
    replace: "origin: original.origin",
    tests: originTests,
  },
  {
    name: "path-is-not-checked",
    file: operation,
    find: "checkPath(path)",
    replace: "path",
    tests: baseUrlTests,
  },
  {
    name: "user-name-in-a-url-is-dropped",
    file: target,
    find: 'url.username !== "" || ',
    replace: "",
    tests: requestTests,
  },
  {
    name: "password-in-a-url-is-dropped",
    file: target,
    find: ' || url.password !== ""',
    replace: "",
    tests: requestTests,
  },
  {
    name: "method-that-is-for-proxies-is-sent",
    file: target,
    find: "unsendable.has(method.toUpperCase())",
    replace: "false",
    tests: ["packages/core/test/node/equal-to-fetch.test.ts"],
  },
  {
    name: "method-that-is-for-proxies-is-sent-in-small-letters",
    file: target,
    find: "unsendable.has(method.toUpperCase())",
    replace: "unsendable.has(method)",
    tests: dispatchTests,
  },
  {
    name: "method-of-a-step-keeps-its-small-letters",
    file: appSteps,
    find: "? method.toUpperCase() : method",
    replace: "? method : method",
    tests: ["packages/core/test/steps.test.ts"],
  },
  {
    name: "dispatcher-may-follow-redirects",
    file: transport,
    find: "  readonly maxRedirections = 0;\n",
    replace: "",
    tests: dispatchTests,
  },
  ...["GET", "HEAD"].map((method) => ({
    name: `${method}-may-have-a-body`,
    file: target,
    find: '(method === "GET" || method === "HEAD")',
    replace: `method === "${method === "GET" ? "HEAD" : "GET"}"`,
    tests: requestTests,
  })),
  {
    name: "finished-url-may-be-of-another-origin",
    file: baseUrl,
    find: "url?.origin === base.origin && ",
    replace: "url !== undefined && ",
    tests: originTests,
  },
  {
    name: "finished-url-may-hold-a-user-name",
    file: baseUrl,
    find: 'url.username === "" && ',
    replace: "",
    tests: originTests,
  },
  {
    name: "finished-url-may-hold-a-password",
    file: baseUrl,
    find: ' && url.password === ""',
    replace: "",
    tests: originTests,
  },
  {
    name: "finished-url-may-leave-the-base-path",
    file: baseUrl,
    find: "!sameOrigin || !url.pathname.startsWith(base.path)",
    replace: "!sameOrigin",
    tests: originTests,
  },
  {
    name: "base-path-is-compared-as-text",
    file: baseUrl,
    find: ": `${pathname}/`",
    replace: ": pathname",
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
    file: "packages/core/src/fetch-init.ts",
    find: 'redirect: mayBeHeld(request) ? "manual" : "error"',
    replace: 'redirect: "follow"',
    tests: redirectTests,
  },
  {
    name: "redirects-are-errors-like-any-other",
    file: answer,
    find: "if (!redirects.has(response.status))",
    replace: "if (redirects.size > 0)",
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
    find: "routes.find(({ start }) => href.startsWith(start))?.name",
    replace: "(routes.find(({ start }) => href.startsWith(start)) ?? routes[0])?.name",
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
    find: "if (api && apiAt(new URL(bases[api.base] + path)) === api.name) return",
    replace: "if (api) return",
    tests: hostTests,
  },
  ...(
    [
      ["profile-manager", "profileManager: []", 'profileManager: ["sessionToken"]'],
      ["files", "files: []", 'files: ["sessionToken"]'],
      ["community-connect", "communityConnect: []", 'communityConnect: ["sessionToken"]'],
    ] as const
  ).map(([api, find, replace]) => ({
    name: `symphony-${api}-sees-the-session-token`,
    file: symphonySession,
    find,
    replace,
    tests: hostTests,
  })),
  {
    name: "symphony-files-see-the-token-of-the-profile-manager",
    file: symphonySession,
    find: 'files: "sym-files"',
    replace: 'files: "profile-manager"',
    tests: accessTests,
  },
  {
    name: "symphony-community-connect-sees-a-token-with-a-scope",
    file: symphonySession,
    find: '  files: "sym-files",\n',
    replace: '  files: "sym-files",\n  communityConnect: "profile-manager",\n',
    tests: accessTests,
  },
  {
    name: "symphony-key-manager-sees-a-token-with-a-scope",
    file: symphonySession,
    find: '  files: "sym-files",\n',
    replace: '  files: "sym-files",\n  keyManager: "profile-manager",\n',
    tests: hostTests,
  },
  {
    name: "symphony-bearer-goes-to-every-api",
    file: symphonySession,
    find: 'authorisation === "bearer" && (api === "pod" || api === "agent")',
    replace: 'authorisation === "bearer" && api !== "login"',
    tests: accessTests,
  },
  {
    name: "symphony-bearer-goes-beside-the-session-token",
    file: symphonySession,
    find: "token !== undefined && !isReplaced",
    replace: "token !== undefined",
    tests: accessTests,
  },
  {
    name: "symphony-community-connect-ends-the-session",
    file: symphonySession,
    find: '      return apiOf(operation.slice(operation.indexOf(" ") + 1)) === "communityConnect"\n        ? "open"\n        : "over";\n',
    replace: '      return "over";\n',
    tests: accessTests,
  },
  {
    name: "symphony-on-behalf-takes-a-token-of-the-key-manager",
    file: "packages/symphony/src/on-behalf.ts",
    find: "return { appToken, sessionToken, access",
    replace: "return { appToken, sessionToken, keyManagerToken: appToken, access",
    tests: ["packages/symphony/test/on-behalf.test.ts"],
  },
  {
    name: "symphony-on-behalf-calls-with-the-session-of-the-application",
    file: "packages/symphony/src/on-behalf.ts",
    find: "return { appToken, sessionToken, access",
    replace: "return { appToken, sessionToken: appToken, access",
    tests: ["packages/symphony/test/on-behalf.test.ts"],
  },
  {
    name: "edin-link-to-any-origin-is-followed",
    file: openLink,
    find: "url.origin === origin && ",
    replace: "",
    tests: linkTests,
  },
  {
    name: "edin-link-to-another-scheme-is-followed",
    file: openLink,
    find: "url.origin === origin",
    replace: "url.host === new URL(origin).host",
    tests: linkTests,
  },
  {
    name: "edin-link-to-another-port-is-followed",
    file: openLink,
    find: "url.origin === origin",
    replace: "url.hostname === new URL(origin).hostname",
    tests: linkTests,
  },
  {
    name: "edin-link-may-hold-a-user-name",
    file: openLink,
    find: ' && url.username === ""',
    replace: "",
    tests: linkTests,
  },
  {
    name: "edin-link-may-hold-a-password",
    file: openLink,
    find: ' && url.password === ""',
    replace: "",
    tests: linkTests,
  },
]);
