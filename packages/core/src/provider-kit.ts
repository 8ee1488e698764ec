export { checkBaseUrl, isLoopback } from "./base-url.ts";
export { ownOptions } from "./checks.ts";
export { checkCommonOptions, commonOptionNames } from "./options.ts";
export type { ProviderFacts } from "./provider.ts";
export { checkCredential, checkText, resolve, resolveText } from "./resolvable.ts";
export type { CallResponse } from "./response.ts";
export type {
  LoginContext,
  SessionDriver,
  SessionVerdict,
  SignOn,
  TokenDriver,
} from "./session/driver.ts";
export { keepAlive } from "./session/keep-alive.ts";
export { loginRefused } from "./login-refused.ts";
export { openAnonymous, openSession } from "./open-session.ts";
export type { AnonymousCalls } from "./session/anonymous.ts";
export { orAborted } from "./signals.ts";
