import {
  type AuthenticationError,
  type AuthenticationFailure,
  type ErrorDetails,
  isApiError,
} from "@signoff/core";
import { type AnswerFacts, loginRefused } from "@signoff/core/provider";

const codeNames = ["code", "errorCode", "error_code", "error", "status"] as const;

const wordNames = ["message", "description", "error"] as const;

/** The code of an error, and its words. The vendor documents neither: both are where such errors have them. */
export function describeError(body: unknown): string | undefined {
  const code = readCode(body);
  const told = code === undefined ? undefined : `code ${code}`;
  const fields = fieldsOf(body);
  const isWords = (value: unknown): value is string =>
    typeof value === "string" && value.trim() !== "" && value !== code;
  const words = wordNames.map((name) => fields.get(name)).find(isWords);
  return told && words ? `${told}, ${words}` : (told ?? words);
}

/** The code of an error, from wherever such errors have it: a number, or a word in capitals. */
export function readCode(body: unknown): string | undefined {
  const fields = fieldsOf(body);
  return [body, ...codeNames.map((name) => fields.get(name))].map(toCode).find(Boolean);
}

function fieldsOf(body: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof body === "object" && body !== null ? Object.entries(body) : []);
}

function toCode(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return /^(?:-?\d{1,6}|[A-Z_]{2,32})$/.test(String(value)) ? String(value) : undefined;
}

/** A refused step of the login as an {@link AuthenticationError}; any other failure as it is. */
export function loginError(error: unknown, reason: AuthenticationFailure): unknown {
  if (!isApiError(error) || !isRefusal(error.status)) return error;
  return refusedLogin(error, error.message.replace(/\.$/, ""), reason);
}

/** An {@link AuthenticationError} that says what the server did, and what to change. */
export function refusedLogin(
  details: ErrorDetails,
  what: string,
  reason: AuthenticationFailure,
): AuthenticationError {
  const message = `EDIN DOCflow refused the login (${what}). ${advice(reason)} The login is not repeated.`;
  return loginRefused(details, message, reason);
}

/**
 * A login that was answered with success, and without a session that could be used. It says nothing of the password, unless
 * a captcha was announced.
 */
export function missingSession(
  { status, requestId }: AnswerFacts,
  cookies: number,
  reason: AuthenticationFailure,
): AuthenticationError {
  const details = {
    provider: "edin-docflow",
    operation: "POST /bdoc/auth",
    status,
    requestId,
  } as const;
  const what = `${status} with ${cookies === 0 ? "no" : cookies} SID cookies`;
  if (reason === "captcha") return refusedLogin(details, what, reason);
  const message = `EDIN DOCflow answered the login without a session (${what}). It did not refuse the password, and a session may be open: have proxies, and a fetch or steps of your own, leave Set-Cookie as it is. The login is not repeated.`;
  return loginRefused(details, message, "no-session");
}

function advice(reason: AuthenticationFailure): string {
  return reason === "captcha"
    ? "It wants a captcha of this user, which no API call can answer: have an administrator switch it off in the password policy, and set an IP white list."
    : "Check email and password, and the IP white list; three refused logins block the user for 5 minutes or longer.";
}

/**
 * Which status means a refusal is not documented; a login that might have counted as one must not be repeated. 404 and 405
 * come from a server that knows no such login: a wrong `baseUrl`.
 */
function isRefusal(status: number): boolean {
  return status >= 400 && status <= 499 && ![404, 405, 408, 429].includes(status);
}
