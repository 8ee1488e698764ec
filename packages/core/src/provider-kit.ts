export { bare } from "./bare.ts";
export { toBase64 } from "./base64.ts";
export { checkBaseUrl, isLoopback } from "./base-url.ts";
export { callOptionNames } from "./call.ts";
export { checkFilled, checkText, checkWords } from "./check-text.ts";
export { checkBoolean, checkFunction, checkNumber, checkSignal, ownOptions } from "./checks.ts";
export { collect, type ReadChunk } from "./collect.ts";
export { clockAhead } from "./http-date.ts";
export { expectAnswer } from "./expect-answer.ts";
export { guardHook } from "./events.ts";
export { type Patience, patienceOf, waitForApp } from "./patience.ts";
export { checkCommonOptions, commonOptionNames } from "./options.ts";
export { printable, replaceUnprintable } from "./printable.ts";
export type { ProviderFacts } from "./provider.ts";
export { checkCredential, resolve, resolveText } from "./resolvable.ts";
export { isBytes, isDate, isErrorLike } from "./kinds.ts";
export { parseJson } from "./json.ts";
export { hasWrittenLineBreaks, isEncrypted, type PemBlock, readPem, writePem } from "./pem.ts";
export type { CallResponse } from "./response.ts";
export type {
  LoginContext,
  Opening,
  PrepareContext,
  SessionDriver,
  SessionVerdict,
  SignOn,
  TokenDriver,
} from "./session/driver.ts";
export { keepAlive } from "./session/keep-alive.ts";
export { signOffSignalOf } from "./session/sign-off-signal.ts";
export { loginRefused } from "./login-refused.ts";
export { openAnonymous, openSession } from "./open-session.ts";
export { checkAttached, checkUnread } from "./request.ts";
export { anySignal, orAborted, startTimer } from "./signals.ts";
export { exactLength } from "./upload/exact-length.ts";
export type { LengthProblem } from "./upload/exact-reader.ts";
export { underSignal } from "./under-signal.ts";
