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
export { loginRefused } from "./login-refused.ts";
export { openSession } from "./session/session.ts";
export { orAborted } from "./signals.ts";
