/**
 * STCP DirectLink, generated from specs/directlink (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
export interface paths {
    "/directlink/v1/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session, trading a user name and password for an access token
         * @description The password grant of OAuth 2, without client credentials, scopes or refresh token. Neither answer is the common
         *     envelope. A repeat after a failed connection or a 5xx does no harm; never repeat after a 400 or 401, since the
         *     STCP server may lock accounts.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a login
         * @description Needed before no other call. `bearer` in the answer is meant to carry an access token; where it is empty, ask
         *     `issueToken`. A repeat may record a second login. Postman sends GET.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a logout
         * @description Whether the access token is dead afterwards is not documented: forget it in any case. A repeat does no harm.
         *     Postman sends GET.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/auth/firstaccess": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for the link with which a new user sets the first password
         * @description A PIN goes to the user's mail address on file; the next step is `changePassword` with the `k` of the answer's link.
         *     Each call may send a new PIN: never prefetch it, and never repeat it automatically.
         */
        get: operations["requestFirstAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/auth/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for the link with which a user replaces a forgotten password
         * @description A PIN goes to the user's mail address on file; the next step is `changePassword` with the `k` of the answer's link.
         *     Each call may send a new PIN: never prefetch it, and never repeat it automatically.
         */
        get: operations["requestPasswordReset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/auth/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a link's token and the mailed PIN
         * @description Token, PIN and new password travel in the query string of a POST without a body: keep the URL of this call out of
         *     logs, traces and error messages. Never repeat it automatically, since attempts may be counted.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/download/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files that wait for the user
         * @description Pages hold at most 100 files; go on until an empty one. Read every page before the first download, since a
         *     download takes its file off the list and later pages move up.
         */
        get: operations["listDownloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/download/list/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files that were already fetched and are still kept in backup
         * @description Pages hold at most 100 files; go on until an empty one. Links are printed with the path of the plain download;
         *     give their `k` to `downloadBackupFile`.
         */
        get: operations["listBackupDownloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/download/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a waiting file, which moves it to backup
         * @description As soon as this request runs, the file leaves the download area; it stays in backup as long as the retention policy
         *     of the installation allows. Never prefetch it, never send it through a caching proxy, and never repeat it: mend a
         *     transfer that was cut with `listBackupDownloads` and `downloadBackupFile`.
         *
         *     A file may itself be JSON, so judge by the HTTP status first. Ranges are not documented.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/download/file/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file from backup
         * @description The file stays where it is, until the retention policy of the installation removes it; a repeat does no harm. The
         *     page names the parameter `z`; `k` is right.
         */
        get: operations["downloadBackupFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file, optionally to a user, a mail address or a mobile phone
         * @description In two forms. As a multipart form, the file is a part and the address stands in parts beside it. As JSON, the body
         *     is the file itself, wrapped in nothing, and the address stands in `X-STCPDIRECTLINK-*` headers, which belong to
         *     this form only.
         *
         *     A recipient by mail or SMS gets a secure link, which asks for a code that is sent to the same recipient. The server
         *     may refuse a file for its size, its type or the time of day; with which status is not documented. A repeat is a
         *     second upload and a second notification: never repeat it automatically.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directlink/v1/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report the latest transfers, in both directions
         * @description The latest 100 uploads and downloads of the user, page by page; the size of a page is probably the setting
         *     `maxReportLines`. No page of the documentation describes this call, and no sample of its answer exists.
         */
        get: operations["getTransferReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The form of OAuth 2's password grant. No client credentials and no scope belong to it. */
        TokenRequest: {
            /**
             * @description The only documented grant.
             * @constant
             */
            grant_type: "password";
            /**
             * @description The user's name on the STCP server.
             * @example PARTNER7
             */
            username: string;
            /**
             * Format: password
             * @description That user's password.
             * @example not-a-real-password
             */
            password: string;
        };
        /** @description Header of the access token, as decoded from a printed sample. */
        AccessTokenHeader: {
            /**
             * @description The signing method, a setting of the installation.
             * @example HS256
             */
            alg?: string;
            /**
             * @description The kind of token.
             * @constant
             */
            typ?: "JWT";
        };
        /** @description Claims of the access token, as decoded from a printed sample. */
        AccessTokenClaims: {
            /**
             * @description Base URL of the API as the server knows itself; may be internal and differ from the public one.
             * @example http://internal.example.com:8080/directlink/v1
             */
            iss: string;
            /**
             * @description The user's name.
             * @example PARTNER7
             */
            sub: string;
            /**
             * @description One entry, the same as `iss`.
             * @example [
             *       "http://internal.example.com:8080/directlink/v1"
             *     ]
             */
            aud: string[];
            /**
             * @description End of life, in seconds since 1970.
             * @example 1770124500
             */
            exp: number;
            /**
             * @description Start of life, in seconds since 1970; same as `iat` in the sample.
             * @example 1770120900
             */
            nbf: number;
            /**
             * @description Time of issue, in seconds since 1970.
             * @example 1770120900
             */
            iat: number;
            /**
             * @description Time of issue in nanoseconds since 1970, as digits.
             * @example 1770120900000000001
             */
            jti: string;
        };
        /** @description Has neither the fields of the envelope nor a refresh token. */
        TokenAnswer: {
            /**
             * @description The token for the `bearer` scheme. What is inside is for information: only the server can verify it.
             * @example header.claims.signature
             */
            access_token: string;
            /**
             * @description The scheme to send the token under.
             * @example Bearer
             */
            token_type: string;
            /**
             * @description Life of the token in seconds, a setting of the installation. Trust this number, not a constant.
             * @example 3600
             */
            expires_in: number;
            /**
             * @description The base URL of the API; not a list of permissions.
             * @example https://directlink.example.com/directlink/v1
             */
            scope?: string;
        };
        /** @description An error of the token endpoint; it has none of the fields of the envelope. */
        TokenError: {
            /**
             * @description The HTTP status, documented as an integer; OAuth 2 has a word here, so a string is accepted too.
             * @example 401
             */
            error: number | string;
            /**
             * @description The HTTP reason phrase.
             * @example Unauthorized
             */
            error_description?: string;
            /**
             * Format: uri
             * @description The base URL of the API.
             * @example https://directlink.example.com/directlink/v1
             */
            error_uri?: string;
        };
        /**
         * @description Generation of the API, then the build of the server in brackets. Read it leniently.
         * @example v1 (6.9.10)
         */
        ApiVersion: string;
        /**
         * @description The server's clock as Go prints it: date, clock with 0 to 9 digits of fraction, UTC offset, zone name (may be a number
         *     such as `-03`, or empty), and after `m=` the seconds since the server started, which may be missing. Read it leniently,
         *     keep the text, and ignore zone name and `m=`.
         * @example 2026-02-03 09:15:00.25 -0300 -03 m=+3600.250000000
         * @example 2026-02-03 12:15:00 +0000 UTC
         */
        GoTime: string;
        /**
         * @description What all answers have in common, but for the token endpoint and a successful download. An operation may add `user`,
         *     `bearer`, `urllink`, `linkURL` or `files`.
         */
        Envelope: {
            /**
             * @description 0 for success; otherwise a failure, normally the HTTP status.
             * @example 0
             */
            status: number;
            /**
             * @description On success the server's handler and `:succsessfully`, spelled so; on failure the HTTP reason phrase. For people and
             *     logs: never branch on it.
             * @example handlerAuthLogin:succsessfully
             */
            description: string;
            /**
             * @description Generation of the API and build of the server.
             * @example v1 (6.9.10)
             */
            apiver: components["schemas"]["ApiVersion"];
            /**
             * @description The server's clock at the answer, as Go prints it.
             * @example 2026-02-03 09:15:00.25 -0300 -03 m=+3600.250000000
             */
            time: components["schemas"]["GoTime"];
        };
        /** @description The answer to a login. Both values are empty in the documentation's sample. */
        LoginAnswer: components["schemas"]["Envelope"] & {
            /**
             * @description The user's name, or empty.
             * @example
             */
            user: string;
            /**
             * @description An access token, or empty. Its end of life stands only inside it, as `exp`.
             * @example
             */
            bearer: string;
        };
        /**
         * @description `status` of an error: the HTTP statuses that are documented. Proxies may answer others.
         * @example 401
         */
        ErrorStatus: (400 | 401 | 403 | 404 | 405 | 500) | number;
        /**
         * @description An error, without details. 400, 401, 403 and 500 are documented in this shape, 404 and 405 are assumed to have it.
         *     Proxies may answer further codes, often not as JSON.
         */
        ErrorEnvelope: {
            /** @description The HTTP status. */
            status: components["schemas"]["ErrorStatus"];
            /**
             * @description The HTTP reason phrase.
             * @example Unauthorized
             */
            description: string;
            /**
             * @description Generation of the API and build of the server.
             * @example v1 (6.9.10)
             */
            apiver: components["schemas"]["ApiVersion"];
            /**
             * @description The server's clock at the answer, as Go prints it.
             * @example 2026-02-03 09:15:00.25 -0300 -03 m=+3600.250000000
             */
            time: components["schemas"]["GoTime"];
        };
        /** @description The answer to a logout. All values of its own are empty in the documentation's samples. */
        LogoutAnswer: components["schemas"]["Envelope"] & {
            /**
             * @description The user's name, or empty.
             * @example
             */
            user: string;
            /**
             * @description Empty in the samples.
             * @example
             */
            bearer: string;
            /**
             * @description Printed for the `basic` scheme only; probably the logout address of an identity provider. Not the `linkURL` of
             *     other answers.
             * @example
             */
            urllink?: string;
        };
        /** @description The answer to a request for a password link. */
        PasswordLinkAnswer: components["schemas"]["Envelope"] & {
            /**
             * @description The user's name.
             * @example PARTNER7
             */
            user?: string;
            /**
             * Format: uri
             * @description The link; its `k` is the token for `changePassword`.
             * @example https://directlink.example.com/directlink/v1/auth/change?lang=pt&k=ZXhhbXBsZS1wYXNzd29yZC1saW5r
             */
            linkURL?: string;
        };
        /**
         * @description The `k` of a password link: opaque, in the samples base64url with its padding. A secret: encode it in a URL, keep it
         *     out of logs.
         * @example ZXhhbXBsZS1wYXNzd29yZC1saW5r
         */
        PasswordToken: string;
        /**
         * @description A mailed security code, short-lived. Text, since it may start with zeros.
         * @example 042917
         */
        Pin: string;
        /** @description The answer to a password change. Only the fields of the envelope are sure. */
        ChangePasswordAnswer: components["schemas"]["Envelope"] & ({
            /**
             * @description The user's name.
             * @example PARTNER7
             */
            user?: string;
            /**
             * Format: uri
             * @description Printed, but in a sample that belongs to another operation.
             * @example https://directlink.example.com/directlink/v1/auth/change?lang=pt&k=ZXhhbXBsZS1wYXNzd29yZC1saW5r
             */
            linkURL?: string;
        } & {
            [key: string]: unknown;
        });
        /** @description A file of a list. Nothing in it is a stable key: tell files apart by `name`, `modified` and `length` together. */
        FileEntry: {
            /**
             * @description Number of the file within this list.
             * @example 2
             */
            id: number;
            /**
             * @description File name. May hold blanks and brackets; may have no extension.
             * @example orders (2).edi
             */
            name: string;
            /**
             * Format: int64
             * @description Size in bytes; 0 is normal.
             * @example 20480
             */
            length: number;
            /**
             * Format: int64
             * @description Time of the last change, in milliseconds since 1970.
             * @example 1770127200000
             */
            modified: number;
            /**
             * Format: uri
             * @description Download link. Take its `k` (and `lang`) and call your own base URL; the scheme may be http, and the `=` at the
             *     end of `k` may not be encoded.
             * @example https://directlink.example.com/directlink/v1/download/file?lang=pt&k=ZXhhbXBsZS1maWxlLW9uZQ==
             */
            linkURL: string;
        };
        /** @description One page of a file list. */
        FileListAnswer: components["schemas"]["Envelope"] & {
            /**
             * @description The user's name.
             * @example PARTNER7
             */
            user: string;
            /** @description The files of the page. Read null, or no such field, as an empty list. */
            files?: components["schemas"]["FileEntry"][] | null;
        };
        /**
         * @description The `k` of a file: opaque, in the samples base64url with its padding. It alone opens the file: a secret; encode it
         *     in a URL, keep it out of logs.
         * @example ZXhhbXBsZS1maWxlLW9uZQ==
         */
        DownloadToken: string;
        /** @description A file and whom it is for. Put the text parts before the file. */
        UploadMultipartBody: {
            /**
             * @description The user to send to.
             * @example PARTNER8
             */
            d?: string;
            /**
             * @description The mail address to send a link to. May hold several addresses; what separates them is not documented. The portal's
             *     own form takes 5 at most.
             * @example receiver@example.com
             */
            m?: string;
            /**
             * @description The mobile number to send a link to by SMS; country code and number, digits only.
             * @example 5500000000000
             */
            c?: string;
            /**
             * @description The message of the notification. The portal's own form takes 128 characters at most.
             * @example Orders of February
             */
            i?: string;
            /**
             * Format: binary
             * @description The file. The file name of the part is its name.
             */
            file: Blob;
        };
        /** @description Any JSON document. It is the file itself; nothing wraps it. */
        UploadJsonBody: unknown;
        /** @description The answer to an upload. Its real shape is unknown, only the fields of the envelope are sure. */
        UploadAnswer: components["schemas"]["Envelope"] & ({
            /**
             * @description The user's name.
             * @example PARTNER7
             */
            user?: string;
            /** @description Printed, but in a sample that belongs to another operation. */
            files?: components["schemas"]["FileEntry"][] | null;
        } & {
            [key: string]: unknown;
        });
        /** @description One upload or download. None of its fields is documented. */
        ReportRow: {
            [key: string]: unknown;
        };
        /**
         * @description One page of the report. The transfers stand in an array under a field whose name is unknown; find the first field that
         *     holds an array, and read its entries as `ReportRow`.
         */
        ReportAnswer: components["schemas"]["Envelope"] & ({
            /**
             * @description The user's name.
             * @example PARTNER7
             */
            user?: string;
        } & {
            [key: string]: components["schemas"]["ReportRow"][] | unknown;
        });
    };
    responses: {
        /** @description The form is malformed, or a field of it is wrong. */
        TokenBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 400,
                 *       "error_description": "Bad Request",
                 *       "error_uri": "https://directlink.example.com/directlink/v1"
                 *     }
                 */
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The user is unknown, or the password is wrong. */
        TokenUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 401,
                 *       "error_description": "Unauthorized",
                 *       "error_uri": "https://directlink.example.com/directlink/v1"
                 *     }
                 */
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The server failed. */
        TokenServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": 500,
                 *       "error_description": "Internal server error",
                 *       "error_uri": "https://directlink.example.com/directlink/v1"
                 *     }
                 */
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The request is malformed, or a parameter is invalid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 400,
                 *       "description": "Bad Request",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The user is unknown, the password is wrong, or (assumed) the access token has expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 401,
                 *       "description": "Unauthorized",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The credentials are good, but this operation is not allowed with them. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 403,
                 *       "description": "Forbidden",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description There is no such resource. The body is assumed to be that of the other errors. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 404,
                 *       "description": "Not Found",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The endpoint does not take this HTTP method. The body is assumed to be that of the other errors. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 405,
                 *       "description": "Method Not Allowed",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The server failed. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 500,
                 *       "description": "Internal Server Error",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The user is unknown; so this call tells whether a user exists. */
        UnknownUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 401,
                 *       "description": "Unauthorized",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The user has signed in before, so there is no first password to set. */
        NotInFirstAccess: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 403,
                 *       "description": "Forbidden",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Not allowed for this user. The page prints the meaning of first access, which does not fit here. */
        PasswordForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 403,
                 *       "description": "Forbidden",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The user is unknown or, most likely, the token or PIN is wrong or has expired. */
        PasswordChangeUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 401,
                 *       "description": "Unauthorized",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The bytes of the file. No header of this answer is documented, its real media type included. */
        FileContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example UNB+UNOA:1+SENDER+RECEIVER+260203:1100+1' */
                "application/octet-stream": Blob;
            };
        };
        /**
         * @description The request is malformed. Probably also: invalid JSON, an address that fails validation, or a hash that does not match
         *     the body.
         */
        UploadBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 400,
                 *       "description": "Bad Request",
                 *       "apiver": "v1 (6.9.10)",
                 *       "time": "2026-02-03 14:00:00.25 -0300 -03 m=+20700.250000000"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description The user's name on the platform.
         * @example PARTNER7
         */
        UserName: string;
        /**
         * @description Seen only inside links of the server, as `pt`; probably the language of error pages.
         * @example pt
         */
        Language: string;
        /**
         * @description The page to list. Start at 0; where that page is empty, try 1 once.
         * @example 0
         */
        Page: number;
        /**
         * @description The token of the file, from the `linkURL` of its list entry. Take it with a URL parser and call your own base URL with
         *     it; a link may come with scheme http, or with a host that is not the public one.
         * @example ZXhhbXBsZS1maWxlLW9uZQ==
         */
        FileToken: components["schemas"]["DownloadToken"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description User name and password. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "password",
                 *       "username": "PARTNER7",
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description A signed access token for the `bearer` scheme. */
            200: {
                headers: {
                    /**
                     * @description From the page's generic sample of OAuth 2, not from a captured answer.
                     * @example no-store
                     */
                    "Cache-Control"?: string;
                    /**
                     * @description From the page's generic sample of OAuth 2, not from a captured answer.
                     * @example no-cache
                     */
                    Pragma?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "header.claims.signature",
                     *       "token_type": "Bearer",
                     *       "expires_in": 3600,
                     *       "scope": "https://directlink.example.com/directlink/v1"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            400: components["responses"]["TokenBadRequest"];
            401: components["responses"]["TokenUnauthorized"];
            500: components["responses"]["TokenServerError"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The login is recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 0,
                     *       "description": "handlerAuthLogin:succsessfully",
                     *       "apiver": "v1 (6.9.10)",
                     *       "time": "2026-02-03 09:15:00.25 -0300 -03 m=+3600.250000000",
                     *       "user": "",
                     *       "bearer": ""
                     *     }
                     */
                    "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logout is recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 0,
                     *       "description": "handlerAuthLogout:succsessfully",
                     *       "apiver": "v1 (6.9.10)",
                     *       "time": "2026-02-03 09:45:00.5 -0300 -03 m=+5400.500000000",
                     *       "user": "",
                     *       "bearer": "",
                     *       "urllink": ""
                     *     }
                     */
                    "application/json": components["schemas"]["LogoutAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    requestFirstAccess: {
        parameters: {
            query: {
                /**
                 * @description The user's name on the platform.
                 * @example PARTNER7
                 */
                u: components["parameters"]["UserName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link whose `k` allows the first password to be set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 0,
                     *       "description": "handler:succsessfully",
                     *       "apiver": "v1 (6.9.10)",
                     *       "time": "2026-02-03 10:00:00.125 -0300 -03 m=+6300.125000000",
                     *       "user": "PARTNER7",
                     *       "linkURL": "https://directlink.example.com/directlink/v1/auth/change?lang=pt&k=ZXhhbXBsZS1wYXNzd29yZC1saW5r"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordLinkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnknownUser"];
            403: components["responses"]["NotInFirstAccess"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query: {
                /**
                 * @description The user's name on the platform.
                 * @example PARTNER7
                 */
                u: components["parameters"]["UserName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A link whose `k` allows a new password to be set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 0,
                     *       "description": "handlerAuthForget:succsessfully",
                     *       "apiver": "v1 (6.9.10)",
                     *       "time": "2026-02-03 10:05:00.75 -0300 -03 m=+6600.750000000",
                     *       "user": "PARTNER7",
                     *       "linkURL": "https://directlink.example.com/directlink/v1/auth/change?lang=pt&k=ZXhhbXBsZS1wYXNzd29yZC1saW5r"
                     *     }
                     */
                    "application/json": components["schemas"]["PasswordLinkAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UnknownUser"];
            403: components["responses"]["PasswordForbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    changePassword: {
        parameters: {
            query: {
                /**
                 * @description The token, from the `linkURL` of `requestFirstAccess` or `requestPasswordReset`.
                 * @example ZXhhbXBsZS1wYXNzd29yZC1saW5r
                 */
                k: components["schemas"]["PasswordToken"];
                /**
                 * @description The mailed PIN. Not marked as mandatory, but in practice needed.
                 * @example 042917
                 */
                p?: components["schemas"]["Pin"];
                /**
                 * @description The new password. Not marked as mandatory, but in practice needed.
                 * @example not-a-real-password
                 */
                z?: string;
                /**
                 * @description Seen only inside links of the server, as `pt`; probably the language of error pages.
                 * @example pt
                 */
                lang?: components["parameters"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new password is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 0,
                     *       "description": "handler:succsessfully",
                     *       "apiver": "v1 (6.9.10)",
                     *       "time": "2026-02-03 10:07:30 -0300 -03 m=+6750.000000001",
                     *       "user": "PARTNER7"
                     *     }
                     */
                    "application/json": components["schemas"]["ChangePasswordAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["PasswordChangeUnauthorized"];
            403: components["responses"]["PasswordForbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    listDownloads: {
        parameters: {
            query?: {
                /**
                 * @description The page to list. Start at 0; where that page is empty, try 1 once.
                 * @example 0
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the user's download area. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 0,
                     *       "description": "handlerDownloadList:succsessfully",
                     *       "apiver": "v1 (6.9.10)",
                     *       "time": "2026-02-03 11:00:00.0625 -0300 -03 m=+9900.062500000",
                     *       "user": "PARTNER7",
                     *       "files": [
                     *         {
                     *           "id": 1,
                     *           "name": "orders (2).edi",
                     *           "length": 20480,
                     *           "modified": 1770127200000,
                     *           "linkURL": "https://directlink.example.com/directlink/v1/download/file?lang=pt&k=ZXhhbXBsZS1maWxlLW9uZQ=="
                     *         },
                     *         {
                     *           "id": 2,
                     *           "name": "empty",
                     *           "length": 0,
                     *           "modified": 1770127260500,
                     *           "linkURL": "https://directlink.example.com/directlink/v1/download/file?lang=pt&k=ZXhhbXBsZS1maWxlLXR3bw=="
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FileListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    listBackupDownloads: {
        parameters: {
            query?: {
                /**
                 * @description The page to list. Start at 0; where that page is empty, try 1 once.
                 * @example 0
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the user's backup area. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 0,
                     *       "description": "handlerDownloadList:succsessfully",
                     *       "apiver": "v1 (6.9.10)",
                     *       "time": "2026-02-03 11:10:00.03125 -0300 -03 m=+10500.031250000",
                     *       "user": "PARTNER7",
                     *       "files": [
                     *         {
                     *           "id": 1,
                     *           "name": "orders (1).edi",
                     *           "length": 18432,
                     *           "modified": 1770040800000,
                     *           "linkURL": "https://directlink.example.com/directlink/v1/download/file?lang=pt&k=ZXhhbXBsZS1iYWNrdXA="
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FileListAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    downloadFile: {
        parameters: {
            query: {
                /**
                 * @description The token of the file, from the `linkURL` of its list entry. Take it with a URL parser and call your own base URL with
                 *     it; a link may come with scheme http, or with a host that is not the public one.
                 * @example ZXhhbXBsZS1maWxlLW9uZQ==
                 */
                k: components["parameters"]["FileToken"];
                /**
                 * @description Seen only inside links of the server, as `pt`; probably the language of error pages.
                 * @example pt
                 */
                lang?: components["parameters"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FileContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    downloadBackupFile: {
        parameters: {
            query: {
                /**
                 * @description The token of the file, from the `linkURL` of its list entry. Take it with a URL parser and call your own base URL with
                 *     it; a link may come with scheme http, or with a host that is not the public one.
                 * @example ZXhhbXBsZS1maWxlLW9uZQ==
                 */
                k: components["parameters"]["FileToken"];
                /**
                 * @description Seen only inside links of the server, as `pt`; probably the language of error pages.
                 * @example pt
                 */
                lang?: components["parameters"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FileContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description JSON form only. The user to send to; same as part `d`.
                 * @example PARTNER8
                 */
                "X-STCPDIRECTLINK-DESTINATION"?: string;
                /**
                 * @description JSON form only. The mail address, or addresses, to send a link to; same as part `m`.
                 * @example receiver@example.com
                 */
                "X-STCPDIRECTLINK-EMAIL"?: string;
                /**
                 * @description JSON form only. The mobile number to send a link to by SMS; same as part `c`.
                 * @example 5500000000000
                 */
                "X-STCPDIRECTLINK-MOBILE"?: string;
                /**
                 * @description JSON form only. SHA-1 of the very bytes of the body, in hexadecimal. Postman sends it empty too.
                 * @example 0123456789abcdef0123456789abcdef01234567
                 */
                "X-STCPDIRECTLINK-HASH"?: string;
                /**
                 * @description JSON form only. The name to store the file under. How to encode characters beyond ASCII is not documented;
                 *     use the multipart form for them.
                 * @example orders.json
                 */
                "X-STCPDIRECTLINK-FILENAME"?: string;
                /**
                 * @description JSON form only. The message of the notification; same as part `i`. How to encode characters beyond ASCII is
                 *     not documented; use the multipart form for them.
                 * @example Orders of February
                 */
                "X-STCPDIRECTLINK-INFO"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file with its address as a form, or the file alone as JSON. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "d": "PARTNER8",
                 *       "m": "receiver@example.com",
                 *       "i": "Orders of February",
                 *       "file": "UNB+UNOA:1+SENDER+RECEIVER+260203:1100+1'"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UploadMultipartBody"];
                /**
                 * @example {
                 *       "orders": [
                 *         {
                 *           "number": 17,
                 *           "total": 129.5
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UploadJsonBody"];
            };
        };
        responses: {
            /** @description The file is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 0,
                     *       "description": "handler:succsessfully",
                     *       "apiver": "v1 (6.9.10)",
                     *       "time": "2026-02-03 12:00:00.015625 -0300 -03 m=+13500.015625000",
                     *       "user": "PARTNER7"
                     *     }
                     */
                    "application/json": components["schemas"]["UploadAnswer"];
                };
            };
            400: components["responses"]["UploadBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
    getTransferReport: {
        parameters: {
            query?: {
                /**
                 * @description The page to report; the latest transfers, when it is left out.
                 * @example 0
                 */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest transfers of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": 0,
                     *       "description": "handler:succsessfully",
                     *       "apiver": "v1 (6.9.10)",
                     *       "time": "2026-02-03 13:00:00.5 -0300 -03 m=+17100.500000000",
                     *       "user": "PARTNER7"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["ServerError"];
        };
    };
}
