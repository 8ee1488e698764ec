import { inRow, type Mutation } from "../mutation.ts";

const scrub = "packages/core/src/scrub.ts";
const escapes = "packages/core/src/escapes.ts";
const cause = "packages/core/src/cause.ts";
const errors = "packages/core/src/errors.ts";
const answer = "packages/core/src/answer.ts";
const login = "packages/core/src/session/login.ts";
const session = "packages/core/src/session/session.ts";
const leases = "packages/core/src/session/leases.ts";

const secrets = ["packages/core/test/secrets.test.ts"];
const redactionTests = ["packages/core/test/redaction.test.ts"];
const errorTests = ["packages/core/test/errors.test.ts"];
const forget = ["packages/core/test/forget.test.ts"];
const directlink = ["packages/directlink/test/security.test.ts"];
const edin = ["packages/edin-docflow/test/security.test.ts"];
const symphony = ["packages/symphony/test/security.test.ts"];

/** Nothing that is secret is shown. */
export const redaction: readonly Mutation[] = inRow("redaction", [
  {
    name: "scrubber-masks-nothing",
    file: "packages/core/src/mask.ts",
    find: "text.slice(copied, start) + mask;",
    replace: "text.slice(copied, end);",
    tests: secrets,
  },
  {
    name: "scrubber-knows-the-plain-form-alone",
    file: scrub,
    find: "known.set(secret, formsOf(secret))",
    replace: "known.set(secret, [secret])",
    tests: secrets,
  },
  {
    name: "scrubber-knows-no-form-of-urls",
    file: escapes,
    find: 'if (written.startsWith("%")) return',
    replace: 'if (written.startsWith("%")) return written ||',
    tests: secrets,
  },
  {
    name: "scrubber-knows-no-form-of-json",
    file: escapes,
    find: 'if (written.startsWith("\\\\")) return',
    replace: 'if (written.startsWith("\\\\")) return written ||',
    tests: secrets,
  },
  {
    name: "scrubber-masks-short-secrets-first",
    file: "packages/core/src/mask.ts",
    find: "if (start < lastEnd)",
    replace: "if (end < lastEnd)",
    tests: redactionTests,
  },
  {
    name: "scrubber-remembers-after-sign-off",
    file: scrub,
    find: "forget: () => known.clear()",
    replace: "forget: () => {}",
    tests: secrets,
  },
  {
    name: "sign-off-keeps-the-scrubber",
    file: session,
    find: "channel.scrubber.forget();",
    replace: "",
    tests: redactionTests,
  },
  {
    name: "sign-off-keeps-the-credentials",
    file: leases,
    find: "signOn = undefined;",
    replace: "",
    tests: forget,
  },
  {
    name: "sign-off-keeps-the-grant",
    file: leases,
    find: "current = { ...current, grant: undefined as Grant };",
    replace: "",
    tests: forget,
  },
  {
    name: "tokens-of-a-login-are-not-learned",
    file: login,
    find: "for (const secret of driver.secretsOf(grant)) channel.scrubber.learn(secret);",
    replace: "",
    tests: secrets,
  },
  {
    name: "credentials-of-a-login-are-not-learned",
    file: login,
    find: "learn: (secret) => channel.scrubber.learn(secret),",
    replace: "learn: () => {},",
    tests: secrets,
  },
  {
    name: "directlink-password-is-not-learned",
    file: "packages/directlink/src/login.ts",
    find: "    learn(secret);\n",
    replace: "",
    tests: directlink,
  },
  {
    name: "directlink-basic-password-is-not-learned",
    file: "packages/directlink/src/login.ts",
    find: "[secret, userAndPassword].forEach(learn);",
    replace: "learn(userAndPassword);",
    tests: directlink,
  },
  {
    name: "directlink-basic-credentials-are-not-learned",
    file: "packages/directlink/src/login.ts",
    find: "[secret, userAndPassword].forEach(learn);",
    replace: "learn(secret);",
    tests: directlink,
  },
  {
    name: "directlink-token-is-no-secret",
    file: "packages/directlink/src/session.ts",
    find: '[authorization.slice(authorization.indexOf(" ") + 1)]',
    replace: "[]",
    tests: directlink,
  },
  {
    name: "directlink-token-is-known-with-its-scheme-alone",
    file: "packages/directlink/src/session.ts",
    find: '[authorization.slice(authorization.indexOf(" ") + 1)]',
    replace: "[authorization]",
    tests: directlink,
  },
  {
    name: "edin-password-is-not-learned",
    file: "packages/edin-docflow/src/login.ts",
    find: "    learn(secret);\n",
    replace: "",
    tests: edin,
  },
  {
    name: "edin-login-token-is-not-learned",
    file: "packages/edin-docflow/src/login.ts",
    find: "  learn(token);\n",
    replace: "",
    tests: edin,
  },
  {
    name: "edin-sid-is-no-secret",
    file: "packages/edin-docflow/src/session.ts",
    find: "secretsOf: ({ sid }) => [sid]",
    replace: "secretsOf: () => []",
    tests: edin,
  },
  {
    name: "edin-shows-free-text-of-errors",
    file: "packages/edin-docflow/src/errors.ts",
    find: "return /^(?:-?\\d{1,6}|[A-Z_]{2,32})$/.test(String(code)) ?",
    replace: "return true ?",
    tests: ["packages/edin-docflow/test/errors.test.ts"],
  },
  {
    name: "symphony-jwt-is-not-learned",
    file: "packages/symphony/src/jwt-source.ts",
    find: "      learn(jwt);\n",
    replace: "",
    tests: symphony,
  },
  {
    name: "symphony-tokens-of-a-login-are-not-learned",
    file: "packages/core/src/session/openings.ts",
    find: "    for (const secret of secrets) channel.scrubber.learn(secret);\n",
    replace: "",
    tests: ["packages/symphony/test/sign-on.test.ts"],
  },
  {
    name: "symphony-access-token-is-not-learned",
    file: "packages/symphony/src/access-tokens.ts",
    find: "      context.learn(token.value);\n",
    replace: "",
    tests: symphony,
  },
  {
    name: "symphony-blast-shows-what-was-sent",
    file: "packages/symphony/src/messages/blast.ts",
    find: 'Object.defineProperty(this, "sent", { value: sent });',
    replace: "Object.assign(this, { sent });",
    tests: ["packages/symphony/test/blast.test.ts"],
  },
  {
    name: "symphony-blast-shows-the-words-of-the-provider",
    file: "packages/symphony/src/messages/blast.ts",
    find: 'Object.defineProperty(this, "failed", { value: failed });',
    replace: "Object.assign(this, { failed });",
    tests: ["packages/symphony/test/blast.test.ts"],
  },
  {
    name: "refusal-of-a-user-shows-the-jwt",
    file: "packages/symphony/src/user-jwt.ts",
    find: "throw refused(reasonOf(error))",
    replace: "throw refused(`${reasonOf(error)}: ${jwt}`)",
    tests: ["packages/symphony/test/extension-app.test.ts"],
  },
  {
    name: "edin-sending-shows-the-words-of-the-signer",
    file: "packages/edin-docflow/src/sending/errors.ts",
    find: "return isOurs ? cause.message",
    replace: "return cause instanceof Error ? cause.message",
    tests: ["packages/edin-docflow/test/sending/send.test.ts"],
  },
  {
    name: "description-is-not-scrubbed",
    file: answer,
    find: "provider.describeError(scrubbed)",
    replace: "provider.describeError(body)",
    tests: secrets,
  },
  {
    name: "text-is-cut-before-it-is-scrubbed",
    file: answer,
    find: "scrub(text.slice(0, length + longestForm), call)",
    replace: "scrub(text.slice(0, length), call)",
    tests: ["packages/core/test/secret-forms.test.ts"],
  },
  {
    name: "text-of-an-error-is-not-scrubbed",
    file: answer,
    find: "text: scrubBeginning(response.bufferedText, longestText, call),",
    replace: "text: response.bufferedText,",
    tests: secrets,
  },
  {
    name: "body-of-an-error-is-not-scrubbed",
    file: answer,
    find: "body: scrubbed,",
    replace: "body,",
    tests: secrets,
  },
  {
    name: "request-id-is-not-scrubbed",
    file: answer,
    find: "requestId ? scrub(requestId, call) : undefined",
    replace: "requestId ?? undefined",
    tests: secrets,
  },
  {
    name: "media-type-is-not-scrubbed",
    file: answer,
    find: 'scrub(response.headers.get("content-type") ?? "no media type", call)',
    replace: 'response.headers.get("content-type") ?? "no media type"',
    tests: secrets,
  },
  {
    name: "excerpt-is-not-scrubbed",
    file: answer,
    find: "scrubBeginning(text, 4 * longestExcerpt, call)",
    replace: "text.slice(0, 4 * longestExcerpt)",
    tests: secrets,
  },
  {
    name: "cause-is-not-scrubbed",
    file: cause,
    find: "printable(scrub(cause.message))",
    replace: "printable(cause.message)",
    tests: redactionTests,
  },
  {
    name: "cause-of-a-failed-request-is-not-scrubbed",
    file: "packages/core/src/steps/wire.ts",
    find: "sent: call.sent, cause }",
    replace: "sent: call.sent, cause: failed }",
    tests: redactionTests,
  },
  {
    name: "cause-of-a-broken-body-is-not-scrubbed",
    file: "packages/core/src/steps/wire.ts",
    find: "status: error.status, cause, reason",
    replace: "status: error.status, cause: failed, reason",
    tests: redactionTests,
  },
  {
    name: "cause-is-kept-as-it-is",
    file: errors,
    find: "{ cause: summariseCause(details.cause) }",
    replace: "{ cause: details.cause }",
    tests: errorTests,
  },
  {
    name: "cause-is-no-summary",
    file: cause,
    find: "const message = maskUrls(",
    replace: "return cause; const message = maskUrls(",
    tests: secrets,
  },
  {
    name: "cause-of-a-cause-is-kept-as-it-is",
    file: cause,
    find: "value: summariseCause(cause.cause, scrub, depth + 1),",
    replace: "value: cause.cause,",
    tests: secrets,
  },
  {
    name: "cause-that-is-no-error-is-kept",
    file: cause,
    find: "cause === undefined ? undefined : typeof cause",
    replace: "cause",
    tests: [...errorTests, ...redactionTests],
  },
  {
    name: "error-shows-its-body",
    file: errors,
    find: '"body", { value: details.body }',
    replace: '"body", { value: details.body, enumerable: true }',
    tests: secrets,
  },
  {
    name: "error-shows-its-text",
    file: errors,
    find: '"text", { value: details.text.slice(0, longestText) }',
    replace: '"text", { value: details.text.slice(0, longestText), enumerable: true }',
    tests: secrets,
  },
  {
    name: "json-of-an-error-has-all-its-fields",
    file: errors,
    find: "const listed = { name, message, provider, operation, status, requestId, retryable };",
    replace:
      "const listed = { ...Object.fromEntries(Object.getOwnPropertyNames(this).map((key) => [key, this[key as keyof this]])), name, message, provider, operation, status, requestId, retryable };",
    tests: secrets,
  },
  {
    name: "session-is-inspected-in-full",
    file: session,
    find: '[Symbol.for("nodejs.util.inspect.custom")]: describe,',
    replace: "",
    tests: redactionTests,
  },
  {
    name: "session-has-no-json-of-its-own",
    file: session,
    find: "toJSON: describe,",
    replace: "toJSON: () => ({ ...describe(), grant: leases.current.grant }),",
    tests: secrets,
  },
  {
    name: "token-that-fits-no-header-is-kept-as-the-cause",
    file: "packages/core/src/session/authorise-step.ts",
    find: '{ ...request.call.details, reason: "unusable" }',
    replace: '{ ...request.call.details, cause: error, reason: "unusable" }',
    tests: secrets,
  },
  {
    name: "events-name-the-headers",
    file: "packages/core/src/steps/observe.ts",
    find: 'emit({ type: "request", ...about });',
    replace:
      'emit({ type: "request", ...about, ...{ headers: Object.fromEntries(request.headers) } });',
    tests: secrets,
  },
  {
    name: "response-shows-its-headers",
    file: "packages/core/src/response.ts",
    find: "this.#headers = headers;",
    replace:
      'this.#headers = headers; Object.defineProperty(this, "head", { value: [...this.headers], enumerable: true });',
    tests: redactionTests,
  },
]);
