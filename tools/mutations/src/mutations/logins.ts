import { inRow, type Mutation } from "../mutation.ts";

const wrongPasswords = "packages/edin-docflow/src/wrong-passwords.ts";
const userJwt = "packages/symphony/src/user-jwt.ts";
const extensionApp = "packages/symphony/src/extension-app.ts";
const authorise = "packages/core/src/session/authorise-step.ts";

const passwordTests = ["packages/edin-docflow/test/wrong-passwords.test.ts"];
const appTests = ["packages/symphony/test/extension-app.test.ts"];
const tokenTests = ["packages/core/test/further-tokens.test.ts"];
const renewal = ["packages/core/test/renewal.test.ts"];

const isPair = "return hasAppToken && hasSymphonyToken;";

/** Nobody is let in who is not who they say, and no login is tried more often than it may be. */
export const logins: readonly Mutation[] = inRow("logins", [
  {
    name: "edin-wrong-password-is-sent-a-third-time",
    file: wrongPasswords,
    find: "const refusalsAllowed = 2;",
    replace: "const refusalsAllowed = 3;",
    tests: passwordTests,
  },
  {
    name: "edin-logins-of-one-user-do-not-wait-for-each-other",
    file: wrongPasswords,
    find: "let other = running.get(user); other;",
    replace: "let other = running.get(user); other && user === '';",
    tests: passwordTests,
  },
  {
    name: "edin-login-that-waits-hears-of-no-abort",
    file: wrongPasswords,
    find: "await orAborted(other, signal);",
    replace: "await other;",
    tests: passwordTests,
  },
  {
    name: "edin-right-password-is-kept-back-after-wrong-ones",
    file: wrongPasswords,
    find: "refusals?.digest === digest ? refusals : undefined",
    replace: "refusals",
    tests: passwordTests,
  },
  {
    name: "edin-success-does-not-forget-refusals",
    file: wrongPasswords,
    find: "    refusalsOf.delete(user);\n    return result;",
    replace: "    return result;",
    tests: passwordTests,
  },
  {
    name: "edin-wrong-password-is-forgotten-too-early",
    file: wrongPasswords,
    find: "const blockTime = 5 * 60_000;",
    replace: "const blockTime = 5 * 60_000 - 1;",
    tests: passwordTests,
  },
  {
    name: "edin-refusal-of-another-request-counts",
    file: wrongPasswords,
    find: ' && error.operation === "POST /bdoc/auth"',
    replace: "",
    tests: passwordTests,
  },
  {
    name: "edin-email-in-other-letters-is-another-user",
    file: "packages/edin-docflow/src/login.ts",
    find: "${email.toLowerCase()}",
    replace: "${email}",
    tests: passwordTests,
  },
  {
    name: "user-jwt-of-any-algorithm-is-taken",
    file: userJwt,
    find: '      algorithms: ["RS512"],\n',
    replace: "",
    tests: appTests,
  },
  {
    name: "user-jwt-of-another-hash-is-taken",
    file: userJwt,
    find: 'algorithms: ["RS512"]',
    replace: 'algorithms: ["RS512", "RS256"]',
    tests: appTests,
  },
  {
    name: "user-jwt-with-unknown-demands-is-taken",
    file: userJwt,
    find: 'requiredClaims: ["exp"],',
    replace: 'requiredClaims: ["exp"], crit: { exp: true },',
    tests: appTests,
  },
  {
    name: "signature-of-a-user-jwt-is-not-checked",
    file: userJwt,
    find: "await jwtVerify(jwt, key, {",
    replace:
      "await (async () => ({ payload: JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url')) }))(jwt, key, {",
    tests: appTests,
  },
  {
    name: "user-jwt-may-be-without-an-end",
    file: userJwt,
    find: '      requiredClaims: ["exp"],\n',
    replace: "",
    tests: appTests,
  },
  {
    name: "user-jwt-that-has-expired-is-taken",
    file: userJwt,
    find: "clockTolerance: tolerance",
    replace: "clockTolerance: 1e9",
    tests: appTests,
  },
  {
    name: "user-jwt-is-taken-before-its-time",
    file: userJwt,
    find: "currentDate: now",
    replace: "currentDate: new Date(Number(now) + 1e9)",
    tests: appTests,
  },
  {
    name: "user-jwt-for-another-application-is-taken",
    file: userJwt,
    find: "      audience: appId,\n",
    replace: "",
    tests: appTests,
  },
  {
    name: "user-jwt-without-a-user-is-taken",
    file: userJwt,
    find: "if (!isUser(user))",
    replace: "if (user === null)",
    tests: appTests,
  },
  {
    name: "extension-app-pair-is-known-by-its-app-token",
    file: extensionApp,
    find: isPair,
    replace: "return hasAppToken;",
    tests: appTests,
  },
  {
    name: "extension-app-pair-is-known-by-its-symphony-token",
    file: extensionApp,
    find: isPair,
    replace: "return hasSymphonyToken;",
    tests: appTests,
  },
  {
    name: "extension-app-pair-is-known-by-half-of-it",
    file: extensionApp,
    find: isPair,
    replace: "return hasAppToken || hasSymphonyToken;",
    tests: appTests,
  },
  {
    name: "extension-app-tokens-are-compared-by-their-last-character",
    file: extensionApp,
    find: "difference |= kept",
    replace: "difference = kept",
    tests: appTests,
  },
  {
    name: "extension-app-tokens-are-compared-by-their-start",
    file: extensionApp,
    find: " || shown.length !== kept.length",
    replace: "",
    tests: appTests,
  },
  {
    name: "extension-app-pair-may-be-empty",
    file: extensionApp,
    find: ' || kept === ""',
    replace: "",
    tests: appTests,
  },
  {
    name: "extension-app-takes-the-pair-of-another-token",
    file: extensionApp,
    find: "data?.appToken === appToken && ",
    replace: "",
    tests: appTests,
  },
  {
    name: "extension-app-takes-a-pair-without-a-counterpart",
    file: extensionApp,
    find: ' && typeof symphonyToken === "string" && symphonyToken !== ""',
    replace: "",
    tests: appTests,
  },
  {
    name: "extension-app-token-is-the-same-each-time",
    file: extensionApp,
    find: "crypto.getRandomValues(new Uint8Array(32))",
    replace: "new Uint8Array(32)",
    tests: appTests,
  },
  {
    name: "further-token-renews-after-any-failure",
    file: authorise,
    find: "if (!control.isGone(lease, error)) throw error;",
    replace: "",
    tests: tokenTests,
  },
  {
    name: "further-token-renews-a-new-session-again",
    file: authorise,
    find: "    if (isUseless(lease, request)) throw error;\n",
    replace: "",
    tests: tokenTests,
  },
  {
    name: "refused-call-renews-a-new-session-again",
    file: authorise,
    find: "    if (isUseless(lease, request)) return response;\n",
    replace: "",
    tests: renewal,
  },
  {
    name: "operation-that-a-renewal-did-not-help-renews-again",
    file: authorise,
    find: "      lease.refused.set(request.call.operation, performance.now());\n",
    replace: "",
    tests: renewal,
  },
  {
    name: "refused-call-is-renewed-without-end",
    file: authorise,
    find: "return isReplayable(request) ? sendRenewed(",
    replace:
      "lease.proven = true;\n    renewed.proven = true;\n    return isReplayable(request) ? send(",
    tests: renewal,
  },
  {
    name: "further-token-is-renewed-without-end",
    file: authorise,
    find: "    return sendRenewed(request, renewed, next);\n",
    replace: "    renewed.proven = true;\n    return send(request, renewed, next);\n",
    tests: tokenTests,
  },
  {
    name: "renewed-call-goes-without-its-further-token",
    file: authorise,
    find: "    if (preparing) await withinTotal(request, preparing);\n",
    replace: "",
    tests: tokenTests,
  },
  {
    name: "login-for-a-call-is-repeated-with-it",
    file: authorise,
    find: "  request.call.final = true;\n",
    replace: "",
    tests: ["packages/core/test/login.test.ts"],
  },
]);
