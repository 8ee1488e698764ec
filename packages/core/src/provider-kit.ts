export { bare } from "./values/bare.ts";
export { resolveTimeout } from "./options/limits.ts";
export { toBase64 } from "./values/base64.ts";
export { toHex } from "./values/hex.ts";
export { checkBaseUrl, isLoopback } from "./options/base-url.ts";
export { callOptionNames } from "./call/call.ts";
export { createIsErrorOf } from "./call/is-error-of.ts";
export { operation } from "./call/named/operation.ts";
export { checkFilled, checkText, checkWords } from "./options/check-text.ts";
export {
  checkBoolean,
  checkFunction,
  checkNumber,
  checkSignal,
  ownOptions,
} from "./options/checks.ts";
export { byteStream } from "./values/byte-stream.ts";
export { collect, type ReadChunk } from "./values/collect.ts";
export { clockAhead } from "./values/http-date.ts";
export { expectAnswer } from "./call/expect-answer.ts";
export { guardHook } from "./reports/events.ts";
export { type Patience, patienceOf, waitForApp } from "./options/patience.ts";
export { checkCommonOptions, commonOptionNames } from "./session/driver/common-options.ts";
export { printable, replaceUnprintable } from "./values/printable.ts";
export type { Shapes } from "./shapes/shapes.ts";
export type { ProviderFacts } from "./call/provider.ts";
export { readMember } from "./values/read-member.ts";
export { checkCredential, resolve, resolveText } from "./options/resolvable.ts";
export { isBytes, isDate, isErrorLike } from "./values/kinds.ts";
export { parseJson } from "./values/json.ts";
export {
  hasWrittenLineBreaks,
  isEncrypted,
  type PemBlock,
  readPem,
  writePem,
} from "./values/pem.ts";
export type { CallResponse } from "./transport/response.ts";
export type {
  FurtherToken,
  LoginContext,
  Opening,
  SessionDriver,
  SessionVerdict,
  SignOn,
  TokenDriver,
} from "./session/driver/driver.ts";
export type { PreparedLogin } from "./session/driver/prepared-login.ts";
export {
  credentialSource,
  type CredentialRequest,
  type CredentialSource,
  type Sharing,
} from "./session/driver/sharing.ts";
export { keepAlive } from "./session/leases/keep-alive.ts";
export { signOffSignalOf } from "./session/ending/sign-off-signal.ts";
export { createScrubber, type Scrubber } from "./errors/scrub.ts";
export { brandHelperError, isHelperError } from "./errors/helper-errors.ts";
export { loginRefused } from "./errors/login-refused.ts";
export { createTransport, openAnonymous, openSession } from "./session/open-session.ts";
export { checkAttached, checkUnread } from "./transport/request.ts";
export { anySignal, orAborted, startTimer } from "./time/signals.ts";
export { exactLength } from "./transport/upload/exact-length.ts";
export type { LengthProblem } from "./transport/upload/exact-reader.ts";
export { underSignal } from "./time/under-signal.ts";
export { doubledWait } from "./time/doubled-wait.ts";
export { startFormText } from "./transport/upload/form-text.ts";
export { type Download, toDownload } from "./parts/download.ts";
export { readFileName } from "./parts/file-name.ts";
export { readPageSize } from "./parts/page-size.ts";
export { type SessionlessOptions, sessionlessOptionNames } from "./parts/sessionless.ts";
export { checkSource, readBlob, sizeOf, type UploadSource } from "./parts/source.ts";
export { type AnswerFacts, unusableAnswer } from "./parts/unusable.ts";
export { pause, wait } from "./parts/wait.ts";
