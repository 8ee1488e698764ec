/**
 * STCP DirectLink, generated from specs/directlink (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { ByStatus, CallOptions } from "@signoff/core";

/** The form of OAuth 2's password grant. No client credentials and no scope belong to it. */
export interface TokenRequest {
  /** The only documented grant. */
  grant_type: "password";
  /**
   * The user's name on the STCP server.
   *
   * @example "PARTNER7"
   */
  username: string;
  /**
   * That user's password.
   *
   * @example "not-a-real-password"
   */
  password: string;
}
/** Header of the access token, as decoded from a printed sample. */
export interface AccessTokenHeader {
  /**
   * The signing method, a setting of the installation.
   *
   * @example "HS256"
   */
  alg?: string;
  /** The kind of token. */
  typ?: "JWT";
}
/** Claims of the access token, as decoded from a printed sample. */
export interface AccessTokenClaims {
  /**
   * Base URL of the API as the server knows itself; may be internal and differ from the public one.
   *
   * @example "http://internal.example.com:8080/directlink/v1"
   */
  iss: string;
  /**
   * The user's name.
   *
   * @example "PARTNER7"
   */
  sub: string;
  /**
   * One entry, the same as `iss`.
   *
   * @example ["http://internal.example.com:8080/directlink/v1"]
   */
  aud: string[];
  /**
   * End of life, in seconds since 1970.
   *
   * @example 1770124500
   */
  exp: number;
  /**
   * Start of life, in seconds since 1970; same as `iat` in the sample.
   *
   * @example 1770120900
   */
  nbf: number;
  /**
   * Time of issue, in seconds since 1970.
   *
   * @example 1770120900
   */
  iat: number;
  /**
   * Time of issue in nanoseconds since 1970, as digits.
   *
   * @example "1770120900000000001"
   */
  jti: string;
}
/** Has neither the fields of the envelope nor a refresh token. */
export interface TokenAnswer {
  /**
   * The token for the `bearer` scheme. What is inside is for information: only the server can verify it.
   *
   * @example "header.claims.signature"
   */
  access_token: string;
  /**
   * The scheme to send the token under.
   *
   * @example "Bearer"
   */
  token_type: string;
  /**
   * Life of the token in seconds, a setting of the installation. Trust this number, not a constant.
   *
   * @example 3600
   */
  expires_in: number;
  /**
   * The base URL of the API; not a list of permissions.
   *
   * @example "https://directlink.example.com/directlink/v1"
   */
  scope?: string;
}
/** An error of the token endpoint; it has none of the fields of the envelope. */
export interface TokenError {
  /**
   * The HTTP status, documented as an integer; OAuth 2 has a word here, so a string is accepted too.
   *
   * @example 401
   */
  error: number | string;
  /**
   * The HTTP reason phrase.
   *
   * @example "Unauthorized"
   */
  error_description?: string;
  /**
   * The base URL of the API.
   *
   * @example "https://directlink.example.com/directlink/v1"
   */
  error_uri?: string;
}
/**
 * Generation of the API, then the build of the server in brackets. Read it leniently.
 *
 * @example "v1 (6.9.10)"
 */
export type ApiVersion = string;
/**
 * The server's clock as Go prints it: date, clock with 0 to 9 digits of fraction, UTC offset, zone name (may be a number
 * such as `-03`, or empty), and after `m=` the seconds since the server started, which may be missing. Read it leniently,
 * keep the text, and ignore zone name and `m=`.
 *
 * @example "2026-02-03 09:15:00.25 -0300 -03 m=+3600.250000000"
 */
export type GoTime = string;
/**
 * What all answers have in common, but for the token endpoint and a successful download. An operation may add `user`,
 * `bearer`, `urllink`, `linkURL` or `files`.
 */
export interface Envelope {
  /**
   * 0 for success; otherwise a failure, normally the HTTP status.
   *
   * @example 0
   */
  status: number;
  /**
   * On success the server's handler and `:succsessfully`, spelled so; on failure the HTTP reason phrase. For people and
   * logs: never branch on it.
   *
   * @example "handlerAuthLogin:succsessfully"
   */
  description: string;
  /**
   * Generation of the API and build of the server.
   *
   * @example "v1 (6.9.10)"
   */
  apiver: ApiVersion;
  /**
   * The server's clock at the answer, as Go prints it.
   *
   * @example "2026-02-03 09:15:00.25 -0300 -03 m=+3600.250000000"
   */
  time: GoTime;
}
/** The answer to a login. Both values are empty in the documentation's sample. */
export interface LoginAnswer extends Envelope {
  /**
   * The user's name, or empty.
   *
   * @example ""
   */
  user: string;
  /**
   * An access token, or empty. Its end of life stands only inside it, as `exp`.
   *
   * @example ""
   */
  bearer: string;
}
/** `status` of an error: the HTTP statuses that are documented. Proxies may answer others. */
export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 500 | (number & {});
/**
 * An error, without details. 400, 401, 403 and 500 are documented in this shape, 404 and 405 are assumed to have it.
 * Proxies may answer further codes, often not as JSON.
 */
export interface ErrorEnvelope {
  /** The HTTP status. */
  status: ErrorStatus;
  /**
   * The HTTP reason phrase.
   *
   * @example "Unauthorized"
   */
  description: string;
  /**
   * Generation of the API and build of the server.
   *
   * @example "v1 (6.9.10)"
   */
  apiver: ApiVersion;
  /**
   * The server's clock at the answer, as Go prints it.
   *
   * @example "2026-02-03 09:15:00.25 -0300 -03 m=+3600.250000000"
   */
  time: GoTime;
}
/** The answer to a logout. All values of its own are empty in the documentation's samples. */
export interface LogoutAnswer extends Envelope {
  /**
   * The user's name, or empty.
   *
   * @example ""
   */
  user: string;
  /**
   * Empty in the samples.
   *
   * @example ""
   */
  bearer: string;
  /**
   * Printed for the `basic` scheme only; probably the logout address of an identity provider. Not the `linkURL` of
   * other answers.
   *
   * @example ""
   */
  urllink?: string;
}
/** The answer to a request for a password link. */
export interface PasswordLinkAnswer extends Envelope {
  /**
   * The user's name.
   *
   * @example "PARTNER7"
   */
  user?: string;
  /**
   * The link; its `k` is the token for `changePassword`.
   *
   * @example "https://directlink.example.com/directlink/v1/auth/change?lang=pt&k=ZXhhbXBsZS1wYXNzd29yZC1saW5r"
   */
  linkURL?: string;
}
/**
 * The `k` of a password link: opaque, in the samples base64url with its padding. A secret: encode it in a URL, keep it
 * out of logs.
 *
 * @example "ZXhhbXBsZS1wYXNzd29yZC1saW5r"
 */
export type PasswordToken = string;
/**
 * A mailed security code, short-lived. Text, since it may start with zeros.
 *
 * @example "042917"
 */
export type Pin = string;
/** The answer to a password change. Only the fields of the envelope are sure. */
export interface ChangePasswordAnswer extends Envelope {
  /**
   * The user's name.
   *
   * @example "PARTNER7"
   */
  user?: string;
  /**
   * Printed, but in a sample that belongs to another operation.
   *
   * @example "https://directlink.example.com/directlink/v1/auth/change?lang=pt&k=ZXhhbXBsZS1wYXNzd29yZC1saW5r"
   */
  linkURL?: string;
  [name: string]: unknown;
}
/** A file of a list. Nothing in it is a stable key: tell files apart by `name`, `modified` and `length` together. */
export interface FileEntry {
  /**
   * Number of the file within this list.
   *
   * @example 2
   */
  id: number;
  /**
   * File name. May hold blanks and brackets; may have no extension.
   *
   * @example "orders (2).edi"
   */
  name: string;
  /**
   * Size in bytes; 0 is normal.
   *
   * At least 0.
   *
   * @example 20480
   */
  length: number;
  /**
   * Time of the last change, in milliseconds since 1970.
   *
   * @example 1770127200000
   */
  modified: number;
  /**
   * Download link. Take its `k` (and `lang`) and call your own base URL; the scheme may be http, and the `=` at the
   * end of `k` may not be encoded.
   *
   * @example "https://directlink.example.com/directlink/v1/download/file?lang=pt&k=ZXhhbXBsZS1maWxlLW9uZQ=="
   */
  linkURL: string;
}
/** One page of a file list. */
export interface FileListAnswer extends Envelope {
  /**
   * The user's name.
   *
   * @example "PARTNER7"
   */
  user: string;
  /**
   * The files of the page. Read null, or no such field, as an empty list.
   *
   * At most 100 items.
   */
  files?: FileEntry[] | null;
}
/**
 * The `k` of a file: opaque, in the samples base64url with its padding. It alone opens the file: a secret; encode it
 * in a URL, keep it out of logs.
 *
 * @example "ZXhhbXBsZS1maWxlLW9uZQ=="
 */
export type DownloadToken = string;
/** A file and whom it is for. Put the text parts before the file. */
export interface UploadMultipartBody {
  /**
   * The user to send to.
   *
   * @example "PARTNER8"
   */
  d?: string;
  /**
   * The mail address to send a link to. May hold several addresses; what separates them is not documented. The portal's
   * own form takes 5 at most.
   *
   * @example "receiver@example.com"
   */
  m?: string;
  /**
   * The mobile number to send a link to by SMS; country code and number, digits only.
   *
   * @example "5500000000000"
   */
  c?: string;
  /**
   * The message of the notification. The portal's own form takes 128 characters at most.
   *
   * @example "Orders of February"
   */
  i?: string;
  /** The file. The file name of the part is its name. */
  file: Blob;
}
/** Any JSON document. It is the file itself; nothing wraps it. */
export type UploadJsonBody = unknown;
/** The answer to an upload. Its real shape is unknown, only the fields of the envelope are sure. */
export interface UploadAnswer extends Envelope {
  /**
   * The user's name.
   *
   * @example "PARTNER7"
   */
  user?: string;
  /** Printed, but in a sample that belongs to another operation. */
  files?: FileEntry[] | null;
  [name: string]: unknown;
}
/** One upload or download. None of its fields is documented. */
export interface ReportRow {
  [name: string]: unknown;
}
/**
 * One page of the report. The transfers stand in an array under a field whose name is unknown; find the first field that
 * holds an array, and read its entries as `ReportRow`.
 */
export type ReportAnswer = Envelope & ({
  /**
   * The user's name.
   *
   * @example "PARTNER7"
   */
  user?: string;
} & Record<string, unknown>);

/** Every operation by method and path: what a call takes, what it gives, and how its errors look. */
export interface Operations {
  GET: {
    /**
     * Ask for the link with which a new user sets the first password
     *
     * Its function is `requestFirstAccess`.
     */
    "/directlink/v1/auth/firstaccess": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The user's name on the platform.
             *
             * @example "PARTNER7"
             */
            u: string;
          };
        };
      }];
      data: PasswordLinkAnswer;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
    /**
     * Ask for the link with which a user replaces a forgotten password
     *
     * Its function is `requestPasswordReset`.
     */
    "/directlink/v1/auth/forget": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The user's name on the platform.
             *
             * @example "PARTNER7"
             */
            u: string;
          };
        };
      }];
      data: PasswordLinkAnswer;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
    /**
     * List the files that wait for the user
     *
     * Its function is `listDownloads`.
     */
    "/directlink/v1/download/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * The page to list. Start at 0; where that page is empty, try 1 once.
             *
             * @example 0
             */
            page?: number;
          };
        };
      }];
      data: FileListAnswer;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
    /**
     * List the files that were already fetched and are still kept in backup
     *
     * Its function is `listBackupDownloads`.
     */
    "/directlink/v1/download/list/backup": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * The page to list. Start at 0; where that page is empty, try 1 once.
             *
             * @example 0
             */
            page?: number;
          };
        };
      }];
      data: FileListAnswer;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
    /**
     * Download a waiting file, which moves it to backup
     *
     * Its function is `downloadFile`.
     */
    "/directlink/v1/download/file": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The token of the file, from the `linkURL` of its list entry. Take it with a URL parser and call your own base URL with
             * it; a link may come with scheme http, or with a host that is not the public one.
             *
             * @example "ZXhhbXBsZS1maWxlLW9uZQ=="
             */
            k: DownloadToken;
            /**
             * Seen only inside links of the server, as `pt`; probably the language of error pages.
             *
             * @example "pt"
             */
            lang?: string;
          };
        };
      }];
      data: Blob;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
    /**
     * Download a file from backup
     *
     * Its function is `downloadBackupFile`.
     */
    "/directlink/v1/download/file/backup": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The token of the file, from the `linkURL` of its list entry. Take it with a URL parser and call your own base URL with
             * it; a link may come with scheme http, or with a host that is not the public one.
             *
             * @example "ZXhhbXBsZS1maWxlLW9uZQ=="
             */
            k: DownloadToken;
            /**
             * Seen only inside links of the server, as `pt`; probably the language of error pages.
             *
             * @example "pt"
             */
            lang?: string;
          };
        };
      }];
      data: Blob;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
    /**
     * Report the latest transfers, in both directions
     *
     * Its function is `getTransferReport`.
     */
    "/directlink/v1/report": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * The page to report; the latest transfers, when it is left out.
             *
             * @example 0
             */
            page?: number;
          };
        };
      }];
      data: ReportAnswer;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
  };
  POST: {
    /**
     * Open a session, trading a user name and password for an access token
     *
     * Its function is `issueToken`.
     */
    "/directlink/v1/oauth2/token": {
      init: [init: CallOptions & {
        /** User name and password. */
        body: TokenRequest | URLSearchParams;
      }];
      data: TokenAnswer;
      error: TokenError;
      errors: ByStatus<400 | 401 | 500, TokenError>;
    };
    /**
     * Record a login
     *
     * Its function is `login`.
     */
    "/directlink/v1/auth/login": {
      init: [init?: CallOptions];
      data: LoginAnswer;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
    /**
     * Record a logout
     *
     * Its function is `logout`.
     */
    "/directlink/v1/auth/logout": {
      init: [init?: CallOptions];
      data: LogoutAnswer;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
    /**
     * Set a new password with a link's token and the mailed PIN
     *
     * Its function is `changePassword`.
     */
    "/directlink/v1/auth/change": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The token, from the `linkURL` of `requestFirstAccess` or `requestPasswordReset`.
             *
             * @example "ZXhhbXBsZS1wYXNzd29yZC1saW5r"
             */
            k: PasswordToken;
            /**
             * The mailed PIN. Not marked as mandatory, but in practice needed.
             *
             * @example "042917"
             */
            p?: Pin;
            /**
             * The new password. Not marked as mandatory, but in practice needed.
             *
             * @example "not-a-real-password"
             */
            z?: string;
            /**
             * Seen only inside links of the server, as `pt`; probably the language of error pages.
             *
             * @example "pt"
             */
            lang?: string;
          };
        };
      }];
      data: ChangePasswordAnswer;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
    /**
     * Upload a file, optionally to a user, a mail address or a mobile phone
     *
     * Its function is `uploadFile`.
     */
    "/directlink/v1/upload": {
      init: [init: CallOptions & {
        params?: {
          header?: {
            /**
             * JSON form only. The user to send to; same as part `d`.
             *
             * @example "PARTNER8"
             */
            "X-STCPDIRECTLINK-DESTINATION"?: string;
            /**
             * JSON form only. The mail address, or addresses, to send a link to; same as part `m`.
             *
             * @example "receiver@example.com"
             */
            "X-STCPDIRECTLINK-EMAIL"?: string;
            /**
             * JSON form only. The mobile number to send a link to by SMS; same as part `c`.
             *
             * @example "5500000000000"
             */
            "X-STCPDIRECTLINK-MOBILE"?: string;
            /**
             * JSON form only. SHA-1 of the very bytes of the body, in hexadecimal. Postman sends it empty too.
             *
             * @example "0123456789abcdef0123456789abcdef01234567"
             */
            "X-STCPDIRECTLINK-HASH"?: string;
            /**
             * JSON form only. The name to store the file under. How to encode characters beyond ASCII is not documented;
             * use the multipart form for them.
             *
             * @example "orders.json"
             */
            "X-STCPDIRECTLINK-FILENAME"?: string;
            /**
             * JSON form only. The message of the notification; same as part `i`. How to encode characters beyond ASCII is
             * not documented; use the multipart form for them.
             *
             * @example "Orders of February"
             */
            "X-STCPDIRECTLINK-INFO"?: string;
          };
        };
      } & ({
        contentType?: "multipart/form-data";
        /** The file with its address as a form, or the file alone as JSON. */
        body: UploadMultipartBody | FormData;
      } | {
        contentType: "application/json";
        /** The file with its address as a form, or the file alone as JSON. */
        body: UploadJsonBody;
      })];
      data: UploadAnswer;
      error: ErrorEnvelope;
      errors: ByStatus<400 | 401 | 403 | 404 | 405 | 500, ErrorEnvelope>;
    };
  };
  PUT: {};
  PATCH: {};
  DELETE: {};
  OPTIONS: {};
  HEAD: {};
}
