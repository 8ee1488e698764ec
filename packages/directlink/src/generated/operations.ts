/**
 * STCP DirectLink, generated from specs/directlink (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { CallOptions } from "@signoff/core";
import type { components } from "./schema.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

export interface TokenRequest extends Schema<"TokenRequest"> {}
/** Header of the access token, as decoded from a printed sample. */
export interface AccessTokenHeader extends Schema<"AccessTokenHeader"> {}
/** Claims of the access token, as decoded from a printed sample. */
export interface AccessTokenClaims extends Schema<"AccessTokenClaims"> {}
/** Has neither the fields of the envelope nor a refresh token. */
export interface TokenAnswer extends Schema<"TokenAnswer"> {}
/** An error of the token endpoint; it has none of the fields of the envelope. */
export interface TokenError extends Schema<"TokenError"> {}
/** Generation of the API, then the build of the server in brackets. Read it leniently. */
export type ApiVersion = Schema<"ApiVersion">;
/**
 * The server's clock as Go prints it: date, clock with 0 to 9 digits of fraction, UTC offset, zone name (may be a number
 * such as `-03`, or empty), and after `m=` the seconds since the server started, which may be missing. Read it leniently,
 * keep the text, and ignore zone name and `m=`.
 */
export type GoTime = Schema<"GoTime">;
/**
 * What all answers have in common, but for the token endpoint and a successful download. An operation may add `user`,
 * `bearer`, `urllink`, `linkURL` or `files`.
 */
export interface Envelope extends Schema<"Envelope"> {}
/** The answer to a login. Both values are empty in the documentation's sample. */
export interface LoginAnswer extends Schema<"LoginAnswer"> {}
/**
 * An error, without details. 400, 401, 403 and 500 are documented in this shape, 404 and 405 are assumed to have it.
 * Proxies may answer further codes, often not as JSON.
 */
export interface ErrorEnvelope extends Schema<"ErrorEnvelope"> {}
/** The answer to a logout. All values of its own are empty in the documentation's samples. */
export interface LogoutAnswer extends Schema<"LogoutAnswer"> {}
/** The answer to a request for a password link. */
export interface PasswordLinkAnswer extends Schema<"PasswordLinkAnswer"> {}
/** The `k` of a password link: opaque base64url with its padding. A secret; encode it in a URL, keep it out of logs. */
export type PasswordToken = Schema<"PasswordToken">;
/** A mailed security code, short-lived. Text, since it may start with zeros. */
export type Pin = Schema<"Pin">;
/** The answer to a password change. Only the fields of the envelope are sure. */
export interface ChangePasswordAnswer extends Schema<"ChangePasswordAnswer"> {}
/** A file of a list. Nothing in it is a stable key: tell files apart by `name`, `modified` and `length` together. */
export interface FileEntry extends Schema<"FileEntry"> {}
/** One page of a file list. */
export interface FileListAnswer extends Schema<"FileListAnswer"> {}
/**
 * The `k` of a file: opaque base64url with its padding. It alone opens the file: a secret; encode it in a URL, keep it
 * out of logs.
 */
export type DownloadToken = Schema<"DownloadToken">;
/** A file and whom it is for. Put the text parts before the file. */
export interface UploadMultipartBody extends Schema<"UploadMultipartBody"> {}
/** Any JSON document. It is the file itself; nothing wraps it. */
export type UploadJsonBody = Schema<"UploadJsonBody">;
/** The answer to an upload. Its real shape is unknown, only the fields of the envelope are sure. */
export interface UploadAnswer extends Schema<"UploadAnswer"> {}
/** One upload or download. None of its fields is documented. */
export interface ReportRow extends Schema<"ReportRow"> {}
/**
 * One page of the report. The transfers stand in an array under a field whose name is unknown; find the first field that
 * holds an array, and read its entries as `ReportRow`.
 */
export interface ReportAnswer extends Schema<"ReportAnswer"> {}

/** Every operation by method and path: what a call takes, what it gives, and how its errors look. */
export interface Operations {
  GET: {
    /**
     * Ask for the link with which a new user sets the first password
     *
     * A PIN goes to the user's mail address on file; the next step is `changePassword` with the `k` of the answer's link.
     * Each call may send a new PIN: never prefetch it, and never repeat it automatically.
     */
    "/directlink/v1/auth/firstaccess": {
      init: [init: CallOptions & {
        params: {
          query: {
            /** The user's name on the platform. */
            u: string;
          };
        };
      }];
      data: PasswordLinkAnswer;
      error: ErrorEnvelope;
    };
    /**
     * Ask for the link with which a user replaces a forgotten password
     *
     * A PIN goes to the user's mail address on file; the next step is `changePassword` with the `k` of the answer's link.
     * Each call may send a new PIN: never prefetch it, and never repeat it automatically.
     */
    "/directlink/v1/auth/forget": {
      init: [init: CallOptions & {
        params: {
          query: {
            /** The user's name on the platform. */
            u: string;
          };
        };
      }];
      data: PasswordLinkAnswer;
      error: ErrorEnvelope;
    };
    /**
     * List the files that wait for the user
     *
     * Pages hold at most 100 files; go on until an empty one. Read every page before the first download, since a
     * download takes its file off the list and later pages move up.
     */
    "/directlink/v1/download/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /** The page to list. Start at 0; where that page is empty, try 1 once. */
            page?: number;
          };
        };
      }];
      data: FileListAnswer;
      error: ErrorEnvelope;
    };
    /**
     * List the files that were already fetched and are still kept in backup
     *
     * Pages hold at most 100 files; go on until an empty one. Links are printed with the path of the plain download;
     * give their `k` to `downloadBackupFile`.
     */
    "/directlink/v1/download/list/backup": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /** The page to list. Start at 0; where that page is empty, try 1 once. */
            page?: number;
          };
        };
      }];
      data: FileListAnswer;
      error: ErrorEnvelope;
    };
    /**
     * Download a waiting file, which moves it to backup
     *
     * As soon as this request runs, the file leaves the download area; it stays in backup as long as the retention policy
     * of the installation allows. Never prefetch it, never send it through a caching proxy, and never repeat it: mend a
     * transfer that was cut with `listBackupDownloads` and `downloadBackupFile`.
     *
     * A file may itself be JSON, so judge by the HTTP status first. Ranges are not documented.
     */
    "/directlink/v1/download/file": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The token of the file, from the `linkURL` of its list entry. Take it with a URL parser and call your own base URL with
             * it; a link may come with scheme http, or with a host that is not the public one.
             */
            k: DownloadToken;
            /** Seen only inside links of the server, as `pt`; probably the language of error pages. */
            lang?: string;
          };
        };
      }];
      data: Blob;
      error: ErrorEnvelope;
    };
    /**
     * Download a file from backup
     *
     * The file stays where it is, until the retention policy of the installation removes it; a repeat does no harm. The
     * page names the parameter `z`; `k` is right.
     */
    "/directlink/v1/download/file/backup": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The token of the file, from the `linkURL` of its list entry. Take it with a URL parser and call your own base URL with
             * it; a link may come with scheme http, or with a host that is not the public one.
             */
            k: DownloadToken;
            /** Seen only inside links of the server, as `pt`; probably the language of error pages. */
            lang?: string;
          };
        };
      }];
      data: Blob;
      error: ErrorEnvelope;
    };
    /**
     * Report the latest transfers, in both directions
     *
     * The latest 100 uploads and downloads of the user, page by page; the size of a page is probably the setting
     * `maxReportLines`. No page of the documentation describes this call, and no sample of its answer exists.
     */
    "/directlink/v1/report": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /** The page to report; the latest transfers, when it is left out. */
            page?: number;
          };
        };
      }];
      data: ReportAnswer;
      error: ErrorEnvelope;
    };
  };
  POST: {
    /**
     * Open a session, trading a user name and password for an access token
     *
     * The password grant of OAuth 2, without client credentials, scopes or refresh token. Neither answer is the common
     * envelope. A repeat after a failed connection or a 5xx does no harm; never repeat after a 400 or 401, since the
     * STCP server may lock accounts.
     */
    "/directlink/v1/oauth2/token": {
      init: [init: CallOptions & {
        body: TokenRequest | URLSearchParams;
      }];
      data: TokenAnswer;
      error: TokenError;
    };
    /**
     * Record a login
     *
     * Needed before no other call. `bearer` in the answer is meant to carry an access token; where it is empty, ask
     * `issueToken`. A repeat may record a second login. Postman sends GET.
     */
    "/directlink/v1/auth/login": {
      init: [init?: CallOptions];
      data: LoginAnswer;
      error: ErrorEnvelope;
    };
    /**
     * Record a logout
     *
     * Whether the access token is dead afterwards is not documented: forget it in any case. A repeat does no harm.
     * Postman sends GET.
     */
    "/directlink/v1/auth/logout": {
      init: [init?: CallOptions];
      data: LogoutAnswer;
      error: ErrorEnvelope;
    };
    /**
     * Set a new password with a link's token and the mailed PIN
     *
     * Token, PIN and new password travel in the query string of a POST without a body: keep the URL of this call out of
     * logs, traces and error messages. Never repeat it automatically, since attempts may be counted.
     */
    "/directlink/v1/auth/change": {
      init: [init: CallOptions & {
        params: {
          query: {
            /** The token, from the `linkURL` of `requestFirstAccess` or `requestPasswordReset`. */
            k: PasswordToken;
            /** The mailed PIN. Not marked as mandatory, but in practice needed. */
            p?: Pin;
            /** The new password. Not marked as mandatory, but in practice needed. */
            z?: string;
            /** Seen only inside links of the server, as `pt`; probably the language of error pages. */
            lang?: string;
          };
        };
      }];
      data: ChangePasswordAnswer;
      error: ErrorEnvelope;
    };
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
     */
    "/directlink/v1/upload": {
      init: [init: CallOptions & {
        params?: {
          header?: {
            /** JSON form only. The user to send to; same as part `d`. */
            "X-STCPDIRECTLINK-DESTINATION"?: string;
            /** JSON form only. The mail address, or addresses, to send a link to; same as part `m`. */
            "X-STCPDIRECTLINK-EMAIL"?: string;
            /** JSON form only. The mobile number to send a link to by SMS; same as part `c`. */
            "X-STCPDIRECTLINK-MOBILE"?: string;
            /** JSON form only. SHA-1 of the very bytes of the body, in hexadecimal. */
            "X-STCPDIRECTLINK-HASH"?: string;
            /**
             * JSON form only. The name to store the file under. How to encode characters beyond ASCII is not documented;
             * use the multipart form for them.
             */
            "X-STCPDIRECTLINK-FILENAME"?: string;
            /**
             * JSON form only. The message of the notification; same as part `i`. How to encode characters beyond ASCII is
             * not documented; use the multipart form for them.
             */
            "X-STCPDIRECTLINK-INFO"?: string;
          };
        };
      } & ({
        contentType?: "multipart/form-data";
        body: UploadMultipartBody | FormData;
      } | {
        contentType: "application/json";
        body: UploadJsonBody;
      })];
      data: UploadAnswer;
      error: ErrorEnvelope;
    };
  };
  PUT: {};
  PATCH: {};
  DELETE: {};
  OPTIONS: {};
  HEAD: {};
}
