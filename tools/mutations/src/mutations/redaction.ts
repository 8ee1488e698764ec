import { inRow, type Mutation } from "../mutation.ts";

/** Nothing that is secret is shown. */
export const redaction: readonly Mutation[] = inRow("redaction", [
  {
    name: "scrubber-masks-nothing",
    in: "core",
    guard: "text.slice(copied, start) + mask",
    within: "copied = end;",
    with: "text.slice(copied, end)",
    tests: ["core/secrets"],
  },
  {
    name: "scrubber-knows-the-plain-form-alone",
    in: "core",
    guard: "known.set(secret, formsOf(secret));",
    with: "known.set(secret, [secret]);",
    tests: ["core/secrets"],
  },
  {
    name: "scrubber-knows-no-form-of-urls",
    in: "core",
    guard: "return orElse(written, (run) => run.replace(patterns.inUrl, decodeByte));",
    with: "return written || orElse(written, (run) => run.replace(patterns.inUrl, decodeByte));",
    tests: ["core/secrets"],
  },
  {
    name: "scrubber-knows-no-form-of-json",
    in: "core",
    guard: 'return JSON.parse(`"${written}"`) as string;',
    with: 'return written || JSON.parse(`"${written}"`) as string;',
    tests: ["core/secrets"],
  },
  {
    name: "scrubber-masks-short-secrets-first",
    in: "core",
    guard: "start < lastEnd",
    within: "Math.max(lastEnd, end)",
    with: "end < lastEnd",
    tests: ["core/redaction"],
  },
  {
    name: "scrubber-remembers-after-sign-off",
    in: "core",
    guard: "forget: () => known.clear()",
    within: "const [oldest] = known.keys();",
    with: "forget: () => {},",
    tests: ["core/secrets"],
  },
  {
    name: "sign-off-keeps-the-scrubber",
    in: "core",
    guard: `
      «channel.scrubber.forget();»
      forget();
    `,
    tests: ["core/redaction"],
  },
  {
    name: "sign-off-keeps-the-credentials",
    in: "core",
    guard: `
      «this.#login = undefined;»
      await this.#superseded.settle();
    `,
    tests: ["core/forget"],
  },
  {
    name: "sign-off-keeps-the-grant",
    in: "core",
    guard: "this.#current = { ...this.#current, grant: undefined as Grant };",
    tests: ["core/forget"],
  },
  {
    name: "tokens-of-a-login-are-not-learned",
    in: "core",
    guard: "for (const secret of driver.secretsOf(grant)) channel.scrubber.learn(secret);",
    tests: ["core/secrets"],
  },
  {
    name: "credentials-of-a-login-are-not-learned",
    in: "core",
    guard: "learn: (secret) => channel.scrubber.learn(secret)",
    with: "learn: () => {},",
    tests: ["core/secrets"],
  },
  {
    name: "directlink-password-is-not-learned",
    in: "directlink",
    guard: "learn(secret);",
    within: 'token: "session"',
    tests: ["directlink/security"],
  },
  {
    name: "directlink-basic-password-is-not-learned",
    in: "directlink",
    guard: "[secret, userAndPassword].forEach(learn);",
    with: "learn(userAndPassword);",
    tests: ["directlink/security"],
  },
  {
    name: "directlink-basic-credentials-are-not-learned",
    in: "directlink",
    guard: "[secret, userAndPassword].forEach(learn);",
    with: "learn(secret);",
    tests: ["directlink/security"],
  },
  {
    name: "directlink-token-is-no-secret",
    in: "directlink",
    guard: 'authorization.slice(authorization.indexOf(" ") + 1)',
    tests: ["directlink/security"],
  },
  {
    name: "directlink-token-is-known-with-its-scheme-alone",
    in: "directlink",
    guard: 'authorization.slice(authorization.indexOf(" ") + 1)',
    with: "authorization",
    tests: ["directlink/security"],
  },
  {
    name: "edin-password-is-not-learned",
    in: "edin-docflow",
    guard: "learn(secret);",
    within: "new URL(place.baseUrl)",
    tests: ["edin-docflow/security"],
  },
  {
    name: "edin-login-token-is-not-learned",
    in: "edin-docflow",
    guard: "learn(token);",
    within: 'typeof token !== "string"',
    tests: ["edin-docflow/security"],
  },
  {
    name: "edin-sid-is-no-secret",
    in: "edin-docflow",
    guard: "secretsOf: ({ sid }) => [sid]",
    with: "secretsOf: () => [],",
    tests: ["edin-docflow/security"],
  },
  {
    name: "edin-shows-free-text-of-errors",
    in: "edin-docflow",
    guard: String.raw`/^(?:-?\d{1,6}|[A-Z_]{2,32})$/.test(String(code))`,
    with: "true",
    tests: ["edin-docflow/errors"],
  },
  {
    name: "symphony-jwt-is-not-learned",
    in: "symphony",
    guard: "learn(jwt);",
    within: "Date.now()",
    tests: ["symphony/security"],
  },
  {
    name: "symphony-tokens-of-a-login-are-not-learned",
    in: "core",
    guard: `
      «for (const secret of secrets) this.#scrubber.learn(secret);»
      for (const grant of grants) this.#receive(grant);
    `,
    tests: ["symphony/sign-on/sign-on"],
  },
  {
    name: "further-token-is-not-learned",
    in: "core",
    guard: "for (const secret of «[...driver.secretsOf(grant), value]») scrubber.learn(secret);",
    with: "driver.secretsOf(grant)",
    tests: ["core/further-tokens"],
  },
  {
    name: "symphony-blast-shows-what-was-sent",
    in: "symphony",
    guard: 'Object.defineProperty(this, "sent", { value: sent })',
    with: "Object.assign(this, { sent })",
    tests: ["symphony/messages/blast"],
  },
  {
    name: "symphony-blast-shows-the-words-of-the-provider",
    in: "symphony",
    guard: 'Object.defineProperty(this, "failed", { value: failed })',
    with: "Object.assign(this, { failed })",
    tests: ["symphony/messages/blast"],
  },
  {
    name: "refusal-of-a-user-shows-the-jwt",
    in: "symphony",
    guard: "throw refused(«reasonOf(error)»);",
    within: "jwtVerify(jwt, key, $$$)",
    with: "`${reasonOf(error)}: ${jwt}`",
    tests: ["symphony/extension-app/extension-app"],
  },
  {
    name: "edin-sending-shows-the-words-of-the-signer",
    in: "edin-docflow",
    guard: 'return isOurs ? cause.message : "its cause was thrown by the app.";',
    with: 'return cause instanceof Error ? cause.message : "its cause was thrown by the app.";',
    tests: ["edin-docflow/sending/send"],
  },
  {
    name: "description-is-not-scrubbed",
    in: "core",
    guard: `
      const masked = this.#texts.maskValue(body, call);
      const words = this.#describe(«masked»);
    `,
    with: "body",
    tests: ["core/secrets"],
  },
  {
    name: "text-is-cut-before-it-is-scrubbed",
    in: "core",
    guard: "this.mask(text.slice(0, length + longestForm), call)",
    with: "this.mask(text.slice(0, length), call)",
    tests: ["core/secret-forms"],
  },
  {
    name: "text-of-an-error-is-not-scrubbed",
    in: "core",
    guard: "text: this.#texts.maskBeginning(response.bufferedText, call, longestText)",
    with: "text: response.bufferedText,",
    tests: ["core/secrets"],
  },
  {
    name: "body-of-an-error-is-not-scrubbed",
    in: "core",
    guard: `
      body: «masked»,
      text: this.#texts.maskBeginning(response.bufferedText, call, longestText),
    `,
    within: "const masked = this.#texts.maskValue(body, call);",
    with: "body",
    tests: ["core/secrets"],
  },
  {
    name: "request-id-is-not-scrubbed",
    in: "core",
    guard: "requestId: requestId && this.#texts.mask(requestId, call)",
    with: "requestId,",
    tests: ["core/secrets"],
  },
  {
    name: "media-type-is-not-scrubbed",
    in: "core",
    guard: 'this.#texts.mask(response.headers.get("content-type") ?? "no media type", call)',
    with: 'response.headers.get("content-type") ?? "no media type"',
    tests: ["core/secrets"],
  },
  {
    name: "excerpt-is-not-scrubbed",
    in: "core",
    guard: "this.maskBeginning(text, call, 4 * longestExcerpt)",
    with: "text.slice(0, 4 * longestExcerpt)",
    tests: ["core/secrets"],
  },
  {
    name: "cause-is-not-scrubbed",
    in: "core",
    guard: "printable(scrub(cause.message)).slice(0, 4 * longestMessage)",
    with: "printable(cause.message).slice(0, 4 * longestMessage)",
    tests: ["core/redaction"],
  },
  {
    name: "cause-of-a-failed-request-is-not-scrubbed",
    in: "core",
    guard: "{ ...call.details, sent: call.sent, reason, «cause» }",
    within: "const cause = summarise(error, $$$);",
    with: "cause: error",
    tests: ["core/redaction"],
  },
  {
    name: "cause-of-a-broken-body-is-not-scrubbed",
    in: "core",
    guard: '«cause», reason: "cut-short",',
    within: "const { cause: failed, status } = failure;",
    with: "cause: failed,",
    tests: ["core/redaction"],
  },
  {
    name: "cause-is-kept-as-it-is",
    in: "core",
    guard: "cause === undefined ? undefined : «{ cause: summariseCause(cause) }»",
    with: "{ cause }",
    tests: ["core/errors"],
  },
  {
    name: "cause-is-no-summary",
    in: "core",
    guard:
      "const message = «maskUrls(printable(scrub(cause.message)).slice(0, 4 * longestMessage))»;",
    with: "cause.message",
    tests: ["core/secrets"],
  },
  {
    name: "cause-of-a-cause-is-kept-as-it-is",
    in: "core",
    guard: "value: summariseCause(deeper, scrub, depth + 1)",
    with: "value: deeper,",
    tests: ["core/secrets"],
  },
  {
    name: "cause-that-is-no-error-is-kept",
    in: "core",
    guard: "return cause === undefined ? undefined : typeof cause;",
    with: "return cause;",
    tests: ["core/errors", "core/redaction"],
  },
  {
    name: "error-shows-its-body",
    in: "core",
    guard: 'Object.defineProperty(this, "body", { value: details.body })',
    with: 'Object.defineProperty(this, "body", { value: details.body, enumerable: true })',
    tests: ["core/secrets"],
  },
  {
    name: "error-shows-its-text",
    in: "core",
    guard: "{ value: details.text.slice(0, longestText) }",
    with: "{ value: details.text.slice(0, longestText), enumerable: true }",
    tests: ["core/secrets"],
  },
  {
    name: "json-of-an-error-has-all-its-fields",
    in: "core",
    guard: `
      const { sessionMayBeOpen } = this;
      const listed = { «name», $$$ };
    `,
    with: "...Object.fromEntries(Object.getOwnPropertyNames(this).map((key) => [key, this[key as keyof this]])), name,",
    tests: ["core/secrets"],
  },
  {
    name: "session-is-inspected-in-full",
    in: "core",
    guard: '[Symbol.for("nodejs.util.inspect.custom")]: describe',
    tests: ["core/redaction"],
  },
  {
    name: "session-has-no-json-of-its-own",
    in: "core",
    guard: `
      «toJSON: describe,»
      [Symbol.for("nodejs.util.inspect.custom")]: describe,
    `,
    within: "createSessionClient(context, leases, running)",
    with: `
      toJSON: () => {
        const { current } = leases;
        return { ...describe(), current };
      },
    `,
    tests: ["core/secrets"],
  },
  {
    name: "token-that-fits-no-header-is-kept-as-the-cause",
    in: "core",
    guard: '{ ...request.call.details, reason: "unusable" }',
    within: "throw error;",
    with: '{ ...request.call.details, cause: error, reason: "unusable" }',
    tests: ["core/secrets"],
  },
  {
    name: "events-name-the-headers",
    in: "core",
    guard: 'emit({ type: "request", ...about });',
    within: "const response = await next(request);",
    with: 'emit({ type: "request", ...about, ...{ headers: Object.fromEntries(request.headers) } });',
    tests: ["core/secrets"],
  },
  {
    name: "response-shows-its-headers",
    in: "core",
    guard: `
      «this.#headers = headers;»
      const chunks = Array.isArray(body) ? body : undefined;
    `,
    with: `
      this.#headers = headers;
      const head = [...(typeof headers === "function" ? headers() : headers)];
      Object.defineProperty(this, "head", { value: head, enumerable: true });
    `,
    tests: ["core/redaction"],
  },
  {
    name: "secret-in-letters-of-nfc-is-not-masked",
    in: "core",
    guard: '[«"NFC"», "NFD", "NFKC", "NFKD"]',
    tests: ["core/secret-forms"],
  },
  {
    name: "secret-in-letters-of-nfd-is-not-masked",
    in: "core",
    guard: '["NFC", «"NFD"», "NFKC", "NFKD"]',
    tests: ["core/secret-forms"],
  },
  {
    name: "secret-in-letters-of-nfkc-is-not-masked",
    in: "core",
    guard: '["NFC", "NFD", «"NFKC"», "NFKD"]',
    tests: ["core/secret-forms"],
  },
  {
    name: "secret-in-letters-of-nfkd-is-not-masked",
    in: "core",
    guard: '["NFC", "NFD", "NFKC", «"NFKD"»]',
    tests: ["core/secret-forms"],
  },
  {
    name: "secret-in-small-hex-is-not-masked",
    in: "core",
    guard: "[«hex», hex.toUpperCase(), ...base64, ...forUrls]",
    tests: ["core/secret-forms"],
  },
  {
    name: "secret-in-capital-hex-is-not-masked",
    in: "core",
    guard: "[hex, «hex.toUpperCase()», ...base64, ...forUrls]",
    tests: ["core/secret-forms"],
  },
  {
    name: "secret-in-base64-is-not-masked",
    in: "core",
    guard: "[hex, hex.toUpperCase(), «...base64», ...forUrls]",
    tests: ["core/secret-forms"],
  },
  {
    name: "secret-in-base64url-is-not-masked",
    in: "core",
    guard: "[hex, hex.toUpperCase(), ...base64, «...forUrls»]",
    tests: ["core/secret-forms"],
  },
  {
    name: "secret-in-latin-1-is-not-masked",
    in: "core",
    guard: "/[^\\0-\\u00FF]/.test(text) ? [utf8] : [utf8, «text»]",
    tests: ["core/secret-forms"],
  },
  {
    name: "escaped-escapes-hide-secrets",
    in: "core",
    guard: "decoded === last || texts.length > mostEscapings",
    with: "decoded === last || texts.length > 1",
    tests: ["core/secret-forms"],
  },
  {
    name: "named-characters-of-html-hide-secrets",
    in: "core",
    guard: 'written === "&amp;" ? "&" : anyNamed',
    with: 'written === "&amp;" ? "&" : written',
    tests: ["core/secret-forms"],
  },
  {
    name: "numbered-characters-of-html-hide-secrets",
    in: "core",
    guard: "code <= 0x10_ffff ? String.fromCodePoint(code) : written",
    with: "written",
    tests: ["core/secret-forms"],
  },
  {
    name: "latin-1-in-urls-hides-secrets",
    in: "core",
    guard: "bytes.replace(/%(..)/g, (_, digits) => String.fromCharCode(Number(`0x${digits}`)))",
    with: "bytes",
    tests: ["core/secret-forms"],
  },
  {
    name: "secrets-in-names-of-an-error-body-are-shown",
    in: "core",
    guard: "[maskForms(name, forms), maskValue(field, forms)]",
    with: "[name, maskValue(field, forms)]",
    tests: ["core/secret-forms"],
  },
  {
    name: "secrets-in-numbers-of-an-error-body-are-shown",
    in: "core",
    guard: "masked === String(value) ? value : masked",
    with: "value",
    tests: ["core/secret-forms"],
  },
  {
    name: "secret-at-the-end-of-what-is-scrubbed-is-shown-in-part",
    in: "core",
    guard: "(isWhole ? scrubbed : «scrubbed.slice(0, -longestForm)»).slice(0, length)",
    with: "scrubbed",
    tests: ["core/secret-forms"],
  },
  {
    name: "secret-in-the-place-of-an-unsafe-integer-is-shown",
    in: "core",
    guard:
      "`${call.operation} answered with ${«this.#texts.maskBeginning(error.field, call)»} is an integer beyond 2^53, which the spec does not allow for; mark the field as int64 in the spec and regenerate.`",
    with: "error.field",
    tests: ["core/json"],
  },
  {
    name: "operations-of-the-app-are-kept-after-the-sign-off",
    in: "core",
    guard: `
      channel.scrubber.forget();
      «forget();»
    `,
    tests: ["signoff/kept-secrets"],
  },
  {
    name: "forgotten-operations-are-kept",
    in: "core",
    guard: `
      «known.clear();»
      kept = 0;
    `,
    tests: ["signoff/kept-secrets"],
  },
  {
    name: "request-id-tells-telemetry-the-secrets-of-its-request",
    in: "core",
    guard: "shownRequestId(headers, scrubber, «request.call.secrets») ?? request.call.sentId",
    tests: ["core/telemetry", "opentelemetry/canaries"],
  },
]);
