import { type ApiError, isApiError } from "@signoff/core";
import { loginRefused } from "@signoff/core/provider";

/** The words of an error body: all APIs call them `message`, but for the content export. */
export function describeError(body: unknown): string | undefined {
  const { message, error } = Object(body) as { message?: unknown; error?: unknown };
  return [message, error].find(
    (words): words is string => typeof words === "string" && words !== "",
  );
}

/** The code of an error body: most APIs have one beside the words, which is often the HTTP status, but not always. */
export function readCode(body: unknown): string | undefined {
  const { code } = Object(body) as { code?: unknown };
  return typeof code === "number" || (typeof code === "string" && code !== "")
    ? String(code)
    : undefined;
}

/** Whether a token or the credentials were refused. 400 and 403 have other reasons too: a missing certificate, say. */
export function isRefusal(error: unknown): error is ApiError {
  return isApiError(error) && error.status === 401;
}

/** Whether a token was refused in the words of Symphony's APIs: what stands in front of a host has no code and message. */
export function isOwnRefusal(error: unknown): error is ApiError {
  return isRefusal(error) && isOwnError(error);
}

/** Whether it is an error as Symphony's APIs tell one. */
export function isOwnError(error: unknown): error is ApiError {
  if (!isApiError(error)) return false;
  const { code, message } = (error.body ?? {}) as { code?: unknown; message?: unknown };
  return typeof message === "string" && /^\d+$/.test(String(code));
}

/** A refused login as an `AuthenticationError`; any other failure as it is. */
export function loginError(
  error: unknown,
  advice: string,
  refusals: readonly number[] = [400, 401, 403],
): unknown {
  if (!isApiError(error) || !refusals.includes(error.status)) return error;
  return loginRefused(
    error,
    `Symphony refused the login: ${error.message} ${advice} The login is not repeated.`,
  );
}
