/**
 * STCP DirectLink, generated from specs/directlink (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */

/** `status` of an error: the HTTP statuses that are documented. Proxies may answer others. */
export const ErrorStatus = {
  /** The request is malformed, or a parameter is invalid. */
  badRequest: 400,
  /** The user is unknown, or the password is wrong. */
  unauthorized: 401,
  /** The credentials are good, but this operation is not allowed with them. */
  forbidden: 403,
  /** There is no such resource. */
  notFound: 404,
  /** The endpoint does not take this HTTP method. */
  methodNotAllowed: 405,
  /** The server failed. */
  serverError: 500,
} as const;
export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 500 | (number & {});
