/**
 * STCP DirectLink, generated from specs/directlink (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { NamedOperation } from "@signoff/core";
import { operation } from "@signoff/core/provider";
import type { Operations } from "./operations.ts";

/**
 * Open a session, trading a user name and password for an access token
 *
 * The password grant of OAuth 2, without client credentials, scopes or refresh token. Neither answer is the common
 * envelope. A repeat after a failed connection or a 5xx does no harm; never repeat after a 400 or 401, since the
 * STCP server may lock accounts.
 *
 * Takes:
 * - `body` (required): `TokenRequest` as application/x-www-form-urlencoded. User name and password.
 *
 * Answers `TokenAnswer`:
 * - 200: A signed access token for the `bearer` scheme.
 * - 400: The form is malformed, or a field of it is wrong.
 * - 401: The user is unknown, or the password is wrong.
 * - 500: The server failed.
 *
 * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `login`.
 *
 * @example
 * ```ts
 * const { data } = await issueToken(session, {
 *   body: {
 *     grant_type: "password",
 *     username: "PARTNER7",
 *     password: "not-a-real-password",
 *   },
 * });
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const issueToken: NamedOperation<Operations, "POST", "/directlink/v1/oauth2/token"> = /* @__PURE__ */ operation("directlink", "POST", "/directlink/v1/oauth2/token");
/**
 * Record a login
 *
 * Needed before no other call. `bearer` in the answer is meant to carry an access token; where it is empty, ask
 * `issueToken`. A repeat may record a second login. Postman sends GET.
 *
 * Answers `LoginAnswer`:
 * - 200: The login is recorded.
 * - 400: The request is malformed, or a parameter is invalid.
 * - 401: The user is unknown, the password is wrong, or (assumed) the access token has expired.
 * - 403: The credentials are good, but this operation is not allowed with them.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: `basic`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `login`.
 *
 * @example
 * ```ts
 * const { data } = await login(session);
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const login: NamedOperation<Operations, "POST", "/directlink/v1/auth/login"> = /* @__PURE__ */ operation("directlink", "POST", "/directlink/v1/auth/login");
/**
 * Record a logout
 *
 * Whether the access token is dead afterwards is not documented: forget it in any case. A repeat does no harm.
 * Postman sends GET.
 *
 * Answers `LogoutAnswer`:
 * - 200: The logout is recorded.
 * - 400: The request is malformed, or a parameter is invalid.
 * - 401: The user is unknown, the password is wrong, or (assumed) the access token has expired.
 * - 403: The credentials are good, but this operation is not allowed with them.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: `bearer`, or `basic`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `session.signOff`.
 *
 * @example
 * ```ts
 * const { data } = await logout(session);
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const logout: NamedOperation<Operations, "POST", "/directlink/v1/auth/logout"> = /* @__PURE__ */ operation("directlink", "POST", "/directlink/v1/auth/logout");
/**
 * Ask for the link with which a new user sets the first password
 *
 * A PIN goes to the user's mail address on file; the next step is `changePassword` with the `k` of the answer's link.
 * Each call may send a new PIN: never prefetch it, and never repeat it automatically.
 *
 * Takes:
 * - `u` (query, required): The user's name on the platform.
 *
 * Answers `PasswordLinkAnswer`:
 * - 200: A link whose `k` allows the first password to be set.
 * - 400: The request is malformed, or a parameter is invalid.
 * - 401: The user is unknown; so this call tells whether a user exists.
 * - 403: The user has signed in before, so there is no first password to set.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `requestFirstAccess`.
 *
 * @example
 * ```ts
 * const { data } = await requestFirstAccess(session, { params: { query: { u: "PARTNER7" } } });
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const requestFirstAccess: NamedOperation<Operations, "GET", "/directlink/v1/auth/firstaccess"> = /* @__PURE__ */ operation("directlink", "GET", "/directlink/v1/auth/firstaccess");
/**
 * Ask for the link with which a user replaces a forgotten password
 *
 * A PIN goes to the user's mail address on file; the next step is `changePassword` with the `k` of the answer's link.
 * Each call may send a new PIN: never prefetch it, and never repeat it automatically.
 *
 * Takes:
 * - `u` (query, required): The user's name on the platform.
 *
 * Answers `PasswordLinkAnswer`:
 * - 200: A link whose `k` allows a new password to be set.
 * - 400: The request is malformed, or a parameter is invalid.
 * - 401: The user is unknown; so this call tells whether a user exists.
 * - 403: Not allowed for this user. The page prints the meaning of first access, which does not fit here.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `requestPasswordReset`.
 *
 * @example
 * ```ts
 * const { data } = await requestPasswordReset(session, { params: { query: { u: "PARTNER7" } } });
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const requestPasswordReset: NamedOperation<Operations, "GET", "/directlink/v1/auth/forget"> = /* @__PURE__ */ operation("directlink", "GET", "/directlink/v1/auth/forget");
/**
 * Set a new password with a link's token and the mailed PIN
 *
 * Token, PIN and new password travel in the query string of a POST without a body: keep the URL of this call out of
 * logs, traces and error messages. Never repeat it automatically, since attempts may be counted.
 *
 * Takes:
 * - `k` (query, required): The token, from the `linkURL` of `requestFirstAccess` or `requestPasswordReset`.
 * - `p` (query): The mailed PIN. Not marked as mandatory, but in practice needed.
 * - `z` (query): The new password. Not marked as mandatory, but in practice needed.
 * - `lang` (query): Seen only inside links of the server, as `pt`; probably the language of error pages.
 *
 * Answers `ChangePasswordAnswer`:
 * - 200: The new password is stored.
 * - 400: The request is malformed, or a parameter is invalid.
 * - 401: The user is unknown or, most likely, the token or PIN is wrong or has expired.
 * - 403: Not allowed for this user. The page prints the meaning of first access, which does not fit here.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `changePassword`.
 *
 * @example
 * ```ts
 * const { data } = await changePassword(session, { params: { query: { k: "ZXhhbXBsZS1wYXNzd29yZC1saW5r" } } });
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const changePassword: NamedOperation<Operations, "POST", "/directlink/v1/auth/change"> = /* @__PURE__ */ operation("directlink", "POST", "/directlink/v1/auth/change");
/**
 * List the files that wait for the user
 *
 * Pages hold at most 100 files; go on until an empty one. Read every page before the first download, since a
 * download takes its file off the list and later pages move up.
 *
 * Takes:
 * - `page` (query): The page to list. Start at 0; where that page is empty, try 1 once.
 *
 * Answers `FileListAnswer`:
 * - 200: One page of the user's download area.
 * - 400: The request is malformed, or a parameter is invalid.
 * - 401: The user is unknown, the password is wrong, or (assumed) the access token has expired.
 * - 403: The credentials are good, but this operation is not allowed with them.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: `bearer`, or `basic`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listFiles`, `receiveFiles`.
 *
 * @example
 * ```ts
 * const { data } = await listDownloads(session);
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const listDownloads: NamedOperation<Operations, "GET", "/directlink/v1/download/list"> = /* @__PURE__ */ operation("directlink", "GET", "/directlink/v1/download/list");
/**
 * List the files that were already fetched and are still kept in backup
 *
 * Pages hold at most 100 files; go on until an empty one. Links are printed with the path of the plain download;
 * give their `k` to `downloadBackupFile`.
 *
 * Takes:
 * - `page` (query): The page to list. Start at 0; where that page is empty, try 1 once.
 *
 * Answers `FileListAnswer`:
 * - 200: One page of the user's backup area.
 * - 400: The request is malformed, or a parameter is invalid.
 * - 401: The user is unknown, the password is wrong, or (assumed) the access token has expired.
 * - 403: The credentials are good, but this operation is not allowed with them.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: `bearer`, or `basic`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listBackupFiles`.
 *
 * @example
 * ```ts
 * const { data } = await listBackupDownloads(session);
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const listBackupDownloads: NamedOperation<Operations, "GET", "/directlink/v1/download/list/backup"> = /* @__PURE__ */ operation("directlink", "GET", "/directlink/v1/download/list/backup");
/**
 * Download a waiting file, which moves it to backup
 *
 * As soon as this request runs, the file leaves the download area; it stays in backup as long as the retention policy
 * of the installation allows. Never prefetch it, never send it through a caching proxy, and never repeat it: mend a
 * transfer that was cut with `listBackupDownloads` and `downloadBackupFile`.
 *
 * A file may itself be JSON, so judge by the HTTP status first. Ranges are not documented.
 *
 * Takes:
 * - `k` (query, required): The token of the file, from the `linkURL` of its list entry. Take it with a URL parser and call your own base URL with it; a link may come with scheme http, or with a host that is not the public one.
 * - `lang` (query): Seen only inside links of the server, as `pt`; probably the language of error pages.
 *
 * Answers `Blob`:
 * - 200: The bytes of the file. No header of this answer is documented, its real media type included.
 * - 400: The request is malformed, or a parameter is invalid.
 * - 401: The user is unknown, the password is wrong, or (assumed) the access token has expired.
 * - 403: The credentials are good, but this operation is not allowed with them.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: `bearer`, or `basic`, or none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `downloadFile`, `receiveFiles`.
 *
 * @example
 * ```ts
 * const { data } = await downloadFile(session, { params: { query: { k: "ZXhhbXBsZS1maWxlLW9uZQ==" } } });
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const downloadFile: NamedOperation<Operations, "GET", "/directlink/v1/download/file"> = /* @__PURE__ */ operation("directlink", "GET", "/directlink/v1/download/file");
/**
 * Download a file from backup
 *
 * The file stays where it is, until the retention policy of the installation removes it; a repeat does no harm. The
 * page names the parameter `z`; `k` is right.
 *
 * Takes:
 * - `k` (query, required): The token of the file, from the `linkURL` of its list entry. Take it with a URL parser and call your own base URL with it; a link may come with scheme http, or with a host that is not the public one.
 * - `lang` (query): Seen only inside links of the server, as `pt`; probably the language of error pages.
 *
 * Answers `Blob`:
 * - 200: The bytes of the file. No header of this answer is documented, its real media type included.
 * - 400: The request is malformed, or a parameter is invalid.
 * - 401: The user is unknown, the password is wrong, or (assumed) the access token has expired.
 * - 403: The credentials are good, but this operation is not allowed with them.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: `bearer`, or `basic`, or none.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `downloadBackupFile`.
 *
 * @example
 * ```ts
 * const { data } = await downloadBackupFile(session, { params: { query: { k: "ZXhhbXBsZS1maWxlLW9uZQ==" } } });
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const downloadBackupFile: NamedOperation<Operations, "GET", "/directlink/v1/download/file/backup"> = /* @__PURE__ */ operation("directlink", "GET", "/directlink/v1/download/file/backup");
/**
 * Upload a file, optionally to a user, a mail address or a mobile phone
 *
 * In two forms. As a multipart form, the file is a part and the address stands in parts beside it. As JSON, the body
 * is the file itself, wrapped in nothing, and the address stands in `X-STCPDIRECTLINK-*` headers, which belong to
 * this form only.
 *
 * A recipient by mail or SMS gets a secure link, which asks for a code that is sent to the same recipient. The server
 * may refuse a file for its size, its type or the time of day; with which status is not documented. A repeat is a
 * second upload and a second notification: never repeat it automatically.
 *
 * Takes:
 * - `X-STCPDIRECTLINK-DESTINATION` (header): JSON form only. The user to send to; same as part `d`.
 * - `X-STCPDIRECTLINK-EMAIL` (header): JSON form only. The mail address, or addresses, to send a link to; same as part `m`.
 * - `X-STCPDIRECTLINK-MOBILE` (header): JSON form only. The mobile number to send a link to by SMS; same as part `c`.
 * - `X-STCPDIRECTLINK-HASH` (header): JSON form only. SHA-1 of the very bytes of the body, in hexadecimal. Postman sends it empty too.
 * - `X-STCPDIRECTLINK-FILENAME` (header): JSON form only. The name to store the file under. How to encode characters beyond ASCII is not documented; use the multipart form for them.
 * - `X-STCPDIRECTLINK-INFO` (header): JSON form only. The message of the notification; same as part `i`. How to encode characters beyond ASCII is not documented; use the multipart form for them.
 * - `body` (required): `UploadMultipartBody` as multipart/form-data, or `UploadJsonBody` as application/json. The file with its address as a form, or the file alone as JSON.
 *
 * Answers `UploadAnswer`:
 * - 200: The file is stored.
 * - 400: The request is malformed. Probably also: invalid JSON, an address that fails validation, or a hash that does not match the body.
 * - 401: The user is unknown, the password is wrong, or (assumed) the access token has expired.
 * - 403: The credentials are good, but this operation is not allowed with them.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: `bearer`, or `basic`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `uploadFile`.
 *
 * @example
 * ```ts
 * const { data } = await uploadFile(session, {
 *   body: {
 *     d: "PARTNER8",
 *     m: "receiver@example.com",
 *     i: "Orders of February",
 *     file: new Blob(["UNB+UNOA:1+SENDER+RECEIVER+260203:1100+1'"]),
 *   },
 * });
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const uploadFile: NamedOperation<Operations, "POST", "/directlink/v1/upload"> = /* @__PURE__ */ operation("directlink", "POST", "/directlink/v1/upload");
/**
 * Report the latest transfers, in both directions
 *
 * The latest 100 uploads and downloads of the user, page by page; the size of a page is probably the setting
 * `maxReportLines`. No page of the documentation describes this call, and no sample of its answer exists.
 *
 * Takes:
 * - `page` (query): The page to report; the latest transfers, when it is left out.
 *
 * Answers `ReportAnswer`:
 * - 200: The latest transfers of the user.
 * - 400: The request is malformed, or a parameter is invalid.
 * - 401: The user is unknown, the password is wrong, or (assumed) the access token has expired.
 * - 403: The credentials are good, but this operation is not allowed with them.
 * - 404: There is no such resource. The body is assumed to be that of the other errors.
 * - 405: The endpoint does not take this HTTP method. The body is assumed to be that of the other errors.
 * - 500: The server failed.
 *
 * Credentials: `bearer`, or `basic`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `transferReport`, `reportRows`, `findUpload`.
 *
 * @example
 * ```ts
 * const { data } = await getTransferReport(session);
 * ```
 * @see https://github.com/riversoftbrasil/riversoftbrasil.github.io
 */
export const getTransferReport: NamedOperation<Operations, "GET", "/directlink/v1/report"> = /* @__PURE__ */ operation("directlink", "GET", "/directlink/v1/report");
