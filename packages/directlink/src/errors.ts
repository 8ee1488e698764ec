import { type ApiError, isApiError } from "@signoff/core";
import { loginRefused } from "@signoff/core/provider";

/** The vendor's envelope and the token endpoint's own shape, as far as they may be shown. */
interface KnownBody {
  readonly status?: unknown;
  readonly description?: unknown;
  readonly error?: unknown;
  readonly error_description?: unknown;
}

/** The reason phrase of the envelope, or the description of a token error. */
export function describeError(body: unknown): string | undefined {
  const { description, error_description: tokenDescription } = Object(body) as KnownBody;
  return [description, tokenDescription].find(
    (words): words is string => typeof words === "string" && words !== "",
  );
}

/** The `status` of the envelope, which is 0 on success and an HTTP code otherwise, or the `error` of a token error. */
export function readCode(body: unknown): string | undefined {
  const { status, error } = Object(body) as KnownBody;
  const code = [error, status].find(isCode);
  return code === undefined ? undefined : String(code);
}

function isCode(value: unknown): value is string | number {
  return (typeof value === "number" && value !== 0) || (typeof value === "string" && value !== "");
}

/** Whether an envelope inside HTTP 200 tells of a failure: its `status` is 0 on success and an HTTP code otherwise. */
export function isFailure(body: unknown): boolean {
  const { status, description } = Object(body) as KnownBody;
  return typeof status === "number" && status !== 0 && typeof description === "string";
}

/** Whether the server refused the credentials or the token. */
export function isRefusal(error: unknown): error is ApiError {
  return isApiError(error) && error.status === 401;
}

/** Whether it did so in its own words, the envelope of every answer: what stands in front of a server speaks otherwise. */
export function isOwnRefusal(error: unknown): error is ApiError {
  if (!isRefusal(error)) return false;
  const { status, description } = Object(error.body) as KnownBody;
  return status === error.status && typeof description === "string";
}

/** A refused login as an {@link AuthenticationError}; any other failure as it is. */
export function loginError(error: unknown): unknown {
  if (!isApiError(error) || ![400, 401, 403].includes(error.status)) return error;
  return loginRefused(
    error,
    `STCP DirectLink refused the login: ${error.message} Check username and password; the login is not repeated.`,
  );
}
