import { AuthenticationError, type AuthenticationFailure, type ErrorDetails } from "./errors.ts";

/** A refused login, told with the details of the answer that refused it; its body is left out. */
export function loginRefused(
  { provider, operation, status, requestId, code }: ErrorDetails,
  message: string,
  reason: AuthenticationFailure = "refused",
): AuthenticationError {
  const details = { provider, operation, status, requestId, code, reason };
  return new AuthenticationError(message, details);
}
