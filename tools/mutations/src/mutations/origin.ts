import { inRow, type Mutation } from "../mutation.ts";

/** Credentials go to exactly their scheme, host and port. */
export const origin: readonly Mutation[] = inRow("origin", [
  {
    name: "any-origin-is-authorised",
    in: "core",
    guard: "if (origins.includes(origin)) return;",
    with: "if (true) return;",
    tests: ["core/base-url"],
  },
  {
    name: "origin-is-compared-without-its-port",
    in: "core",
    guard: "if (origins.includes(origin)) return;",
    with: "if (origins.some((known) => new URL(known).hostname === new URL(origin).hostname)) return;",
    tests: ["core/origins"],
  },
  {
    name: "origin-is-compared-without-its-scheme",
    in: "core",
    guard: "if (origins.includes(origin)) return;",
    with: "if (origins.some((known) => new URL(known).host === new URL(origin).host)) return;",
    tests: ["core/origins"],
  },
  {
    name: "origin-is-compared-by-its-start",
    in: "core",
    guard: "if (origins.includes(origin)) return;",
    with: "if (origins.some((known) => origin.startsWith(known))) return;",
    tests: ["core/origins"],
  },
  {
    name: "calls-do-not-check-the-origin",
    in: "core",
    guard: "checkOrigin(driver.facts, request);",
    tests: ["core/base-url"],
  },
  {
    name: "fetch-takes-a-blob-of-the-origin",
    in: "core",
    guard: '«isHttp» && origins.includes(origin) && username === "" && password === ""',
    with: "true",
    tests: ["core/session-fetch"],
  },
  {
    name: "logins-do-not-check-the-origin",
    in: "core",
    guard: `
      async (request) => {
        checkOrigin(facts, request);
        await before?.();
        return send(request);
      }
    `,
    with: `
      async (request) => {
        await before?.();
        return send(request);
      }
    `,
    tests: ["core/base-url"],
  },
  {
    name: "credentials-are-attached-first",
    in: "core",
    guard: "send: composeLayers([...outer, authorise, ...observer, attempt], wire)",
    with: "send: composeLayers([authorise, ...outer, ...observer, attempt], wire),",
    tests: ["core/secrets"],
  },
  {
    name: "finished-url-is-not-checked",
    in: "core",
    guard: "if (last?.href !== href) last = parseUnder(base, href);",
    with: "if (last?.href !== href) last = new URL(href);",
    tests: ["core/base-url"],
  },
  {
    name: "finished-url-of-another-call-is-taken",
    in: "core",
    guard: "if (last?.href !== href) last = parseUnder(base, href);",
    with: "if (last === undefined) last = parseUnder(base, href);",
    tests: ["core/parameters"],
  },
  {
    name: "origin-of-a-step-is-not-read",
    in: "core",
    guard:
      "{ method, url, origin: «url.origin», headers, body, upload: undefined, cancellation, call }",
    within: "const { cancellation, release } = original.cancellation.fork();",
    with: "original.origin",
    tests: ["core/origins"],
  },
  {
    name: "path-is-not-checked",
    in: "core",
    guard: "const base = readBase(provider.baseUrlFor(checkPath(path)));",
    with: "const base = readBase(provider.baseUrlFor(path));",
    tests: ["core/base-url"],
  },
  {
    name: "user-name-in-a-url-is-dropped",
    in: "core",
    guard: 'url.username !== "" || url.password !== ""',
    within: "isSendable(method)",
    with: 'url.password !== ""',
    tests: ["core/node/requests"],
  },
  {
    name: "password-in-a-url-is-dropped",
    in: "core",
    guard: 'url.username !== "" || url.password !== ""',
    within: "isSendable(method)",
    with: 'url.username !== ""',
    tests: ["core/node/requests"],
  },
  {
    name: "method-that-is-for-proxies-is-sent",
    in: "core",
    guard: "unsendable.has(method.toUpperCase())",
    with: "false",
    tests: ["core/node/equal-to-fetch"],
  },
  {
    name: "method-that-is-for-proxies-is-sent-in-small-letters",
    in: "core",
    guard: "unsendable.has(method.toUpperCase())",
    with: "unsendable.has(method)",
    tests: ["core/node/dispatch-options"],
  },
  {
    name: "method-of-a-step-keeps-its-small-letters",
    in: "core",
    guard: "/^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method",
    with: "/^(delete|get|head|options|post|put)$/i.test(method) ? method : method",
    tests: ["core/steps"],
  },
  {
    name: "dispatcher-may-follow-redirects",
    in: "core",
    guard: `
      «maxRedirections: 0,»
      headersTimeout: 0,
      bodyTimeout: 0,
    `,
    tests: ["core/node/dispatch-options"],
  },
  {
    name: "GET-may-have-a-body",
    in: "core",
    guard: 'body !== undefined && (method === "GET" || method === "HEAD")',
    with: 'body !== undefined && method === "HEAD"',
    tests: ["core/node/requests"],
  },
  {
    name: "HEAD-may-have-a-body",
    in: "core",
    guard: 'body !== undefined && (method === "GET" || method === "HEAD")',
    with: 'body !== undefined && method === "GET"',
    tests: ["core/node/requests"],
  },
  {
    name: "finished-url-may-be-of-another-origin",
    in: "core",
    guard: 'url?.origin === base.origin && url.username === ""',
    with: 'url !== undefined && url.username === ""',
    tests: ["core/origins"],
  },
  {
    name: "finished-url-may-hold-a-user-name",
    in: "core",
    guard: 'url?.origin === base.origin && url.username === "" && url.password === ""',
    with: 'url?.origin === base.origin && url.password === ""',
    tests: ["core/origins"],
  },
  {
    name: "finished-url-may-hold-a-password",
    in: "core",
    guard: 'url?.origin === base.origin && url.username === "" && url.password === ""',
    with: 'url?.origin === base.origin && url.username === ""',
    tests: ["core/origins"],
  },
  {
    name: "finished-url-may-leave-the-base-path",
    in: "core",
    guard: "!url.pathname.startsWith(base.path)",
    tests: ["core/origins"],
  },
  {
    name: "base-path-is-compared-as-text",
    in: "core",
    guard: 'pathname.endsWith("/") ? pathname : «`${pathname}/`»',
    with: "pathname",
    tests: ["core/origins"],
  },
  {
    name: "path-may-begin-with-two-slashes",
    in: "core",
    guard: String.raw`!/^\/(?![/\\])/.test(path)`,
    with: String.raw`!/^\/(?!\\)/.test(path)`,
    tests: ["core/base-url"],
  },
  {
    name: "path-may-begin-without-a-slash",
    in: "core",
    guard: String.raw`!/^\/(?![/\\])/.test(path)`,
    with: String.raw`!/(?![/\\])/.test(path)`,
    tests: ["core/base-url", "core/origins"],
  },
  {
    name: "path-may-hold-a-backslash",
    in: "core",
    guard: String.raw`typeof path !== "string" || !/^\/(?![/\\])/.test(path) || /[\\?#@\s]/.test(path)`,
    with: String.raw`typeof path !== "string" || !/^\/(?!\/)/.test(path) || /[?#@\s]/.test(path)`,
    tests: ["core/origins"],
  },
  {
    name: "path-may-hold-a-query",
    in: "core",
    guard: String.raw`/[\\?#@\s]/.test(path)`,
    with: String.raw`/[\\#@\s]/.test(path)`,
    tests: ["core/base-url"],
  },
  {
    name: "path-may-hold-a-fragment",
    in: "core",
    guard: String.raw`/[\\?#@\s]/.test(path)`,
    with: String.raw`/[\\?@\s]/.test(path)`,
    tests: ["core/base-url"],
  },
  {
    name: "path-may-hold-an-at-sign",
    in: "core",
    guard: String.raw`/[\\?#@\s]/.test(path)`,
    with: String.raw`/[\\?#\s]/.test(path)`,
    tests: ["core/base-url"],
  },
  {
    name: "path-may-hold-white-space",
    in: "core",
    guard: String.raw`/[\\?#@\s]/.test(path)`,
    with: String.raw`/[\\?#@]/.test(path)`,
    tests: ["core/base-url"],
  },
  {
    name: "redirects-are-followed",
    in: "core",
    guard: 'mayBeHeld(request) || !takesRequestOption("redirect") ? "manual" : "error"',
    with: '"follow"',
    tests: ["core/redirects"],
  },
  {
    name: "redirects-are-errors-like-any-other",
    in: "core",
    guard: `
      if («redirects.has(response.status)») {
        this.pass(response, call);
        return this.#errors.redirect(response, call);
      }
    `,
    with: "redirects.size === 0",
    tests: ["core/redirects"],
  },
  {
    name: "redirect-with-301-is-not-told",
    in: "core",
    guard: "new Set([301, 302, 303, 307, 308])",
    with: "new Set([301, 302, 303, 307, 308].filter((status) => status !== 301))",
    tests: ["core/redirects"],
  },
  {
    name: "redirect-with-302-is-not-told",
    in: "core",
    guard: "new Set([301, 302, 303, 307, 308])",
    with: "new Set([301, 302, 303, 307, 308].filter((status) => status !== 302))",
    tests: ["core/redirects"],
  },
  {
    name: "redirect-with-303-is-not-told",
    in: "core",
    guard: "new Set([301, 302, 303, 307, 308])",
    with: "new Set([301, 302, 303, 307, 308].filter((status) => status !== 303))",
    tests: ["core/redirects"],
  },
  {
    name: "redirect-with-307-is-not-told",
    in: "core",
    guard: "new Set([301, 302, 303, 307, 308])",
    with: "new Set([301, 302, 303, 307, 308].filter((status) => status !== 307))",
    tests: ["core/redirects"],
  },
  {
    name: "redirect-with-308-is-not-told",
    in: "core",
    guard: "new Set([301, 302, 303, 307, 308])",
    with: "new Set([301, 302, 303, 307, 308].filter((status) => status !== 308))",
    tests: ["core/redirects"],
  },
  {
    name: "redirect-tells-its-whole-target",
    in: "core",
    guard: "const { origin } = new URL(location, response.url || undefined);",
    with: "const { href: origin } = new URL(location, response.url || undefined);",
    tests: ["core/redirects"],
  },
  {
    name: "symphony-pod-sees-both-tokens",
    in: "symphony",
    guard: `
      {
        pod: [«"sessionToken"»],
        $$$,
      }
    `,
    with: '"sessionToken", "keyManagerToken",',
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-key-manager-sees-both-tokens",
    in: "symphony",
    guard: `
      keyManager: [«"keyManagerToken"»],
      sessionAuth: ["sessionToken"],
    `,
    with: '"sessionToken", "keyManagerToken",',
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-session-auth-sees-both-tokens",
    in: "symphony",
    guard: `
      sessionAuth: [«"sessionToken"»],
      keyAuth: ["keyManagerToken"],
    `,
    with: '"sessionToken", "keyManagerToken",',
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-key-auth-sees-both-tokens",
    in: "symphony",
    guard: `
      keyAuth: [«"keyManagerToken"»],
      profileManager: [],
    `,
    with: '"sessionToken", "keyManagerToken",',
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-attaches-tokens-outside-of-its-apis",
    in: "symphony",
    guard: `
      ({ href }: URL): Api | undefined =>
      routes.find(({ start }) => href.startsWith(start))?.name
    `,
    with: `
      ({ href }: URL): Api | undefined =>
      (routes.find(({ start }) => href.startsWith(start)) ?? routes[0])?.name
    `,
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-takes-the-shorter-of-two-apis",
    in: "symphony",
    guard: "(left, right) => right.start.length - left.start.length",
    with: "(left, right) => left.start.length - right.start.length",
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-lets-dots-lead-to-another-api",
    in: "symphony",
    guard: "apiAt(new URL(bases[api.base] + path)) === api.name",
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-profile-manager-sees-the-session-token",
    in: "symphony",
    guard: `
      keyAuth: ["keyManagerToken"],
      profileManager: «[]»,
    `,
    with: '["sessionToken"]',
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-files-sees-the-session-token",
    in: "symphony",
    guard: `
      profileManager: [],
      files: «[]»,
    `,
    with: '["sessionToken"]',
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-community-connect-sees-the-session-token",
    in: "symphony",
    guard: `
      groups: ["sessionToken"],
      communityConnect: «[]»,
    `,
    with: '["sessionToken"]',
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-files-see-the-token-of-the-profile-manager",
    in: "symphony",
    guard: 'files: "sym-files"',
    with: 'files: "profile-manager",',
    tests: ["symphony/sign-on/access-tokens"],
  },
  {
    name: "symphony-community-connect-sees-a-token-with-a-scope",
    in: "symphony",
    guard: `
      {
        profileManager: "profile-manager",
        files: "sym-files",
      }
    `,
    with: `
      {
        profileManager: "profile-manager",
        files: "sym-files",
        communityConnect: "profile-manager",
      }
    `,
    tests: ["symphony/sign-on/access-tokens"],
  },
  {
    name: "symphony-key-manager-sees-a-token-with-a-scope",
    in: "symphony",
    guard: `
      {
        profileManager: "profile-manager",
        files: "sym-files",
      }
    `,
    with: `
      {
        profileManager: "profile-manager",
        files: "sym-files",
        keyManager: "profile-manager",
      }
    `,
    tests: ["symphony/hosts/hosts"],
  },
  {
    name: "symphony-bearer-goes-to-every-api",
    in: "symphony",
    guard: 'api === "pod" || api === "agent"',
    with: 'api !== "login"',
    tests: ["symphony/sign-on/access-tokens"],
  },
  {
    name: "symphony-bearer-goes-beside-the-session-token",
    in: "symphony",
    guard: "token !== undefined && !isReplaced",
    within: "headers.set(name, token)",
    with: "token !== undefined",
    tests: ["symphony/sign-on/access-tokens"],
  },
  {
    name: "symphony-community-connect-ends-the-session",
    in: "symphony",
    guard: 'hosts.apiAt(url) !== "communityConnect"',
    with: "true",
    tests: ["symphony/session", "symphony/sign-on/access-tokens"],
  },
  {
    name: "symphony-on-behalf-takes-a-token-of-the-key-manager",
    in: "symphony",
    guard: "return «{ appToken, sessionToken }»;",
    within: "const { app, forUser } = logIns(context);",
    with: "{ appToken, sessionToken, keyManagerToken: appToken }",
    tests: ["symphony/sign-on/on-behalf"],
  },
  {
    name: "symphony-on-behalf-calls-with-the-session-of-the-application",
    in: "symphony",
    guard: "return «{ appToken, sessionToken }»;",
    within: "const { app, forUser } = logIns(context);",
    with: "{ appToken, sessionToken: appToken }",
    tests: ["symphony/sign-on/on-behalf"],
  },
  {
    name: "edin-link-to-any-origin-is-followed",
    in: "edin-docflow",
    guard: 'url.origin === origin && url.username === ""',
    with: 'url.username === ""',
    tests: ["edin-docflow/preparation/links"],
  },
  {
    name: "edin-link-to-another-scheme-is-followed",
    in: "edin-docflow",
    guard: 'url.origin === origin && url.username === ""',
    with: 'url.host === new URL(origin).host && url.username === ""',
    tests: ["edin-docflow/preparation/links"],
  },
  {
    name: "edin-link-to-another-port-is-followed",
    in: "edin-docflow",
    guard: 'url.origin === origin && url.username === ""',
    with: 'url.hostname === new URL(origin).hostname && url.username === ""',
    tests: ["edin-docflow/preparation/links"],
  },
  {
    name: "edin-link-may-hold-a-user-name",
    in: "edin-docflow",
    guard: 'url.origin === origin && url.username === "" && url.password === ""',
    with: 'url.origin === origin && url.password === ""',
    tests: ["edin-docflow/preparation/links"],
  },
  {
    name: "edin-link-may-hold-a-password",
    in: "edin-docflow",
    guard: 'url.origin === origin && url.username === "" && url.password === ""',
    with: 'url.origin === origin && url.username === ""',
    tests: ["edin-docflow/preparation/links"],
  },
  {
    name: "fetch-takes-another-origin",
    in: "core",
    guard: 'isHttp && «origins.includes(origin)» && username === "" && password === ""',
    tests: ["core/session-fetch"],
  },
  {
    name: "fetch-takes-a-user-name",
    in: "core",
    guard: 'isHttp && origins.includes(origin) && «username === ""» && password === ""',
    tests: ["core/session-fetch"],
  },
  {
    name: "fetch-takes-a-password",
    in: "core",
    guard: 'isHttp && origins.includes(origin) && username === "" && «password === ""»',
    tests: ["core/session-fetch"],
  },
  {
    name: "fetch-takes-a-url-without-its-scheme",
    in: "core",
    guard: String.raw`/^\/(?![/\\])/.test(given)`,
    within: "given.split(/[?#]/)",
    with: String.raw`/^\/(?!\\)/.test(given)`,
    tests: ["core/session-fetch"],
  },
  {
    name: "fetch-takes-a-path-with-a-backslash-for-the-second-slash",
    in: "core",
    guard: String.raw`/^\/(?![/\\])/.test(given)`,
    within: "given.split(/[?#]/)",
    with: String.raw`/^\/(?!\/)/.test(given)`,
    tests: ["core/session-fetch"],
  },
  {
    name: "path-of-a-fetch-climbs-out-of-the-base-url",
    in: "core",
    guard: "return parseUnder(base, base.href + given);",
    with: "return new URL(base.href + given);",
    tests: ["core/session-fetch"],
  },
  {
    name: "middleware-of-raw-leads-out-of-the-base-url",
    in: "core",
    guard: "if (known) parseUnder(known.operation.base, url.href);",
    tests: ["core/raw-middleware"],
  },
  {
    name: "fetch-gets-with-a-body",
    in: "core",
    guard: `
      const body = readFetchBody(request.body);
      «checkBodyOf(method, body);»
    `,
    tests: ["core/session-fetch-like-the-web"],
  },
]);
