/**
 * Symphony, generated from specs/symphony (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { Int64 } from "@signoff/core";

export interface paths {
    "/login/pubkey/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session on the pod with a signed JWT
         * @description The JWT is signed with RS512 and the private key whose public half is on the service account. It needs two
         *     claims: `sub`, the user name of the account, and `exp`, at most five minutes ahead.
         */
        post: operations["authenticateByPublicKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/relay/pubkey/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session on the key manager with a signed JWT
         * @description The same contract as the login on the pod, and the same JWT may serve both.
         */
        post: operations["authenticateKeyManagerByPublicKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessionauth/v1/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session on the pod with a client certificate
         * @description Since March 2025 the request must have neither a body nor a Content-Type header.
         */
        post: operations["authenticateByCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessionauth/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a session on the pod
         * @description Ends the session that the token stands for, however it was opened: with a JWT, with a certificate, for an app, or
         *     on behalf of a user. No body is sent. The host speaks mutual TLS, and the reference asks for the client
         *     certificate too, yet shows this call after a login by JWT.
         */
        post: operations["logoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keyauth/v1/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session on the key manager with a client certificate
         * @description Since March 2025 the request must have neither a body nor a Content-Type header.
         */
        post: operations["authenticateKeyManagerByCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keyauth/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a session on the key manager
         * @description Ends the session that the key manager token stands for; no body is sent. The reference says in words that a
         *     valid key manager token is needed, but lists a header `sessionToken` only: both headers are accepted here. The
         *     host speaks mutual TLS and may ask for the client certificate as well. The statuses are those of the logout on
         *     the pod.
         */
        post: operations["logoutKeyManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/sessioninfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whose session this is */
        get: operations["getSessionInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/im/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the conversation between the caller and some users
         * @description With one user an IM, with several a MIM. A conversation with the same people is found again, not opened twice.
         *     The caller takes part and is not listed.
         */
        post: operations["createIm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/im/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a conversation among other users
         * @description An IM or a MIM in which the caller takes no part.
         */
        post: operations["createImAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v3/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up several users
         * @description By ids, by mail addresses or by user names: one of the three lists at a time, with at most 100 entries. Entries
         *     that cannot be resolved come back in `errors`. Inactive users are found too, unless `active` says otherwise.
         */
        get: operations["lookupUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/users/{uid}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open sessions of a user
         * @description For administrators.
         */
        get: operations["listUserSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/users/{uid}/sessions/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End every session of a user
         * @description For administrators.
         */
        post: operations["terminateAllUserSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/users/{uid}/sessions/{sid}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one session of a user
         * @description For administrators.
         */
        post: operations["terminateUserSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell the agent's version and names
         * @description No token is needed.
         */
        get: operations["getAgentInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/message/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch a message */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v4/stream/{sid}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of a stream from a time on */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v4/stream/{sid}/message/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to a stream
         * @description Large streams take about two messages a second. A repeated call sends the message again. A session on behalf of a
         *     user sends its token alone, any other the key manager token as well.
         */
        post: operations["createMessage"];
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
        AuthenticateRequest: {
            /** @description A JWT with the claims `sub` and `exp`, signed with RS512. */
            token: string;
        };
        /** @description A new session. */
        Token: {
            /** @description The header to send the token in, `sessionToken` or `keyManagerToken`. */
            name?: string;
            /** @description The token. Treat it as opaque. */
            token?: string;
            /** @description A short-lived value for the `Authorization` header, with the word Bearer in front; a beta of pods from 20.14 on. */
            authorizationToken?: string;
        };
        /** @description An error of the pod, the logins and the authenticator. */
        Error: {
            /** @description Often the HTTP status, but not always. */
            code?: number;
            message?: string;
        };
        /** @description A confirmation in words, of the authenticator. Called SuccessResponse at the source. */
        AuthenticatorSuccessResponse: {
            message?: string;
        };
        Avatar: {
            /** @description A name such as original or small, or a number of pixels. */
            size?: string;
            /** @description Absolute, or relative to the pod. */
            url?: string;
        };
        AvatarList: components["schemas"]["Avatar"][];
        StringList: string[];
        /** @description A person or a service account. */
        UserV2: {
            /** Format: int64 */
            id?: Int64;
            /** Format: email */
            emailAddress?: string;
            firstName?: string;
            lastName?: string;
            displayName?: string;
            title?: string;
            company?: string;
            username?: string;
            location?: string;
            /**
             * @description NORMAL is a person, SYSTEM a service account, SDL a distribution list.
             * @enum {string}
             */
            accountType?: "NORMAL" | "SYSTEM" | "SDL";
            avatars?: components["schemas"]["AvatarList"];
            workPhoneNumber?: string;
            mobilePhoneNumber?: string;
            jobFunction?: string;
            department?: string;
            division?: string;
            roles?: components["schemas"]["StringList"];
            /** @description Free metadata, one object under each key. */
            userMetadata?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        UserIdList: Int64[];
        /** @description A conversation. */
        Stream: {
            /** @description The stream's id, to be used in paths as URL-safe Base64 without padding. */
            id?: string;
        };
        /** @description An entry of a lookup that could not be resolved. */
        UserError: {
            error?: string;
            email?: string;
            id?: string;
        };
        /** @description The outcome of a lookup. */
        V2UserList: {
            users?: components["schemas"]["UserV2"][];
            errors?: components["schemas"]["UserError"][];
        };
        /** @description An open session of a user. */
        V1Session: {
            sessionId?: string;
            clientIp?: string;
            /** Format: int64 */
            userId?: Int64;
            userAgent?: string;
            browser?: string;
            os?: string;
            device?: string;
            deviceHash?: string;
            /** @description In milliseconds since 1970. */
            creationTime?: number;
            /** @description From creation to expiry. */
            expirationDelay?: number;
        };
        V1UserSessions: {
            sessions?: components["schemas"]["V1Session"][];
        };
        /** @description A confirmation in words, of the pod and the agent. */
        SuccessResponse: {
            /** @enum {string} */
            format?: "TEXT" | "XML";
            message?: string;
        };
        AgentInfo: {
            ipAddress?: string;
            hostname?: string;
            /** @description The address of this very agent, where several stand behind one name. */
            serverFqdn?: string;
            /** @description Begins with `Agent-` and two numbers, as in `Agent-24.12`. */
            version?: string;
            url?: string;
            /** @description Whether it runs on the customer's site. */
            onPrem?: boolean;
            /** @description Whether several tenants share it. */
            mt?: boolean;
            commitId?: string;
        };
        /** @description An error of the agent. */
        V2Error: {
            /** @description Often the HTTP status, but not always. */
            code: number;
            message: string;
            details?: {
                [key: string]: unknown;
            };
        };
        V4Message: {
            messageId?: string;
            parentMessageId?: string;
            /** @description In milliseconds since 1970. */
            timestamp?: number;
            /** @description The content as PresentationML (MessageML version 2). */
            message?: string;
            sharedMessage?: components["schemas"]["V4Message"];
            /** @description Entity data as a JSON text. */
            data?: string;
            /** @default [] */
            attachments?: components["schemas"]["V4AttachmentInfo"][];
            user?: components["schemas"]["V4User"];
            stream?: components["schemas"]["V4Stream"];
            /** @description Whether the stream has members of other companies. */
            externalRecipients?: boolean;
            diagnostic?: string;
            userAgent?: string;
            originalFormat?: string;
            disclaimer?: string;
            /** @description An id for tracing a message from end to end; not the stream's id. */
            sid?: string;
            /** @description The id of the message that this one updates. */
            replacing?: string;
            /** @description The id of the message that updates this one. */
            replacedBy?: string;
            /** @description When the message was first sent, in milliseconds since 1970. */
            initialTimestamp?: number;
            /** @description The id of the message as first sent. */
            initialMessageId?: string;
            /** @description Whether an updated message stays marked as read. */
            silent?: boolean;
        };
        V4ThumbnailInfo: {
            id?: string;
            dimension?: string;
        };
        V4AttachmentInfo: {
            id: string;
            name: string;
            /** @description In bytes. */
            size: number;
            images: components["schemas"]["V4ThumbnailInfo"][];
        };
        V4User: {
            /** Format: int64 */
            userId?: Int64;
            firstName?: string;
            lastName?: string;
            displayName?: string;
            email?: string;
            username?: string;
        };
        V4Stream: {
            streamId?: string;
            /** @description Such as IM, MIM, ROOM or POST. */
            streamType?: string;
            roomName?: string;
            members?: components["schemas"]["V4User"][];
            /** @description Whether the stream is open to other companies. */
            external?: boolean;
            crossPod?: boolean;
            recipientTenantIds?: number[];
        };
        V4MessageList: components["schemas"]["V4Message"][];
        /**
         * @description The parts of a message. The source requires none of them, though a message without `message` says nothing;
         *     Symphony's own kits always send it.
         */
        V4MessageSubmission: {
            /** @description MessageML or PresentationML. Text goes between `<messageML>` and `</messageML>`. */
            message?: string;
            /** @description Entity data as a JSON text. Needed where the message refers to entities. */
            data?: string;
            /** @description The version of MessageML, as in `2.0`; the latest one, when it is empty or left out. */
            version?: string;
            /**
             * @description Files, one part for each, under the part's file name and content type. All of them together may have 30 MB, and
             *     more than 25 are advised against.
             */
            attachment?: Blob[];
            /** @description Images that stand for the attachments, in the same order. Either none, or one for each attachment. */
            preview?: Blob[];
        };
    };
    responses: {
        /** @description The credentials were refused - an unknown user, another account's key or certificate, a bad JWT. */
        CredentialsRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 401,
                 *       "message": "Unauthorized"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller lacks the right to do this, or to sign on in this way. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 403,
                 *       "message": "Forbidden"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed; the body says more. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 500,
                 *       "message": "Internal server error"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session on the key manager is open. */
        KeyManagerToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "keyManagerToken",
                 *       "token": "an-opaque-key-manager-token"
                 *     }
                 */
                "application/json": components["schemas"]["Token"];
            };
        };
        /** @description The request is at fault; the body says how. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "message": "Bad request"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session has ended. */
        SignedOff: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Logged out"
                 *     }
                 */
                "application/json": components["schemas"]["AuthenticatorSuccessResponse"];
            };
        };
        /** @description The session is not, or no longer, valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 401,
                 *       "message": "Invalid session"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The conversation. */
        Conversation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "c3RyZWFtLW9mLXR3by11c2Vycw"
                 *     }
                 */
                "application/json": components["schemas"]["Stream"];
            };
        };
        /** @description It is done. */
        Terminated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "format": "TEXT",
                 *       "message": "Session terminated"
                 *     }
                 */
                "application/json": components["schemas"]["SuccessResponse"];
            };
        };
        /** @description The request is at fault; the body says how. */
        AgentBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 400,
                 *       "message": "Bad request",
                 *       "details": {}
                 *     }
                 */
                "application/json": components["schemas"]["V2Error"];
            };
        };
        /** @description A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status. */
        AgentUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 301,
                 *       "message": "No key manager token"
                 *     }
                 */
                "application/json": components["schemas"]["V2Error"];
            };
        };
        /** @description The caller lacks the right to do this. */
        AgentForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 403,
                 *       "message": "Forbidden"
                 *     }
                 */
                "application/json": components["schemas"]["V2Error"];
            };
        };
        /** @description The server failed; the body says more. Such a failure may be final. */
        AgentServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 500,
                 *       "message": "Internal server error"
                 *     }
                 */
                "application/json": components["schemas"]["V2Error"];
            };
        };
        /** @description The message. */
        Message: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "messageId": "bWVzc2FnZS1vbmU",
                 *       "timestamp": 1767225600123,
                 *       "message": "<div data-format=\"PresentationML\" data-version=\"2.0\">Good morning</div>",
                 *       "data": "{}",
                 *       "attachments": [
                 *         {
                 *           "id": "aW50ZXJuYWxfMQ",
                 *           "name": "report.pdf",
                 *           "size": 20480,
                 *           "images": [
                 *             {
                 *               "id": "dGh1bWJuYWlsXzE",
                 *               "dimension": "600"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "user": {
                 *         "userId": 68719476742,
                 *         "displayName": "Settlement Bot",
                 *         "email": "bot@example.com",
                 *         "username": "settlement-bot"
                 *       },
                 *       "stream": {
                 *         "streamId": "c3RyZWFtLW9mLXR3by11c2Vycw",
                 *         "streamType": "IM",
                 *         "external": false
                 *       },
                 *       "externalRecipients": false,
                 *       "silent": false
                 *     }
                 */
                "application/json": components["schemas"]["V4Message"];
            };
        };
        /** @description A compliance policy blocked the content. */
        AgentBlocked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 451,
                 *       "message": "Blocked by a data loss prevention policy"
                 *     }
                 */
                "application/json": components["schemas"]["V2Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The user.
         * @example 68719476742
         */
        UserId: Int64;
        /**
         * @description The message, as URL-safe Base64 without padding.
         * @example bWVzc2FnZS1vbmU
         */
        MessageId: string;
        /**
         * @description The stream, as URL-safe Base64 without padding.
         * @example c3RyZWFtLW9mLXR3by11c2Vycw
         */
        StreamId: string;
        /** @description How many entries to pass over. */
        Skip: number;
    };
    requestBodies: {
        SignedJwt: {
            content: {
                /**
                 * @example {
                 *       "token": "header.payload.signature"
                 *     }
                 */
                "application/json": components["schemas"]["AuthenticateRequest"];
            };
        };
        Participants: {
            content: {
                /**
                 * @example [
                 *       68719476742,
                 *       68719476743
                 *     ]
                 */
                "application/json": components["schemas"]["UserIdList"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    authenticateByPublicKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SignedJwt"];
        responses: {
            /** @description The session is open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "sessionToken",
                     *       "token": "an-opaque-session-token",
                     *       "authorizationToken": "Bearer header.payload.signature"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    authenticateKeyManagerByPublicKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SignedJwt"];
        responses: {
            200: components["responses"]["KeyManagerToken"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    authenticateByCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "sessionToken",
                     *       "token": "an-opaque-session-token"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    logoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SignedOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    authenticateKeyManagerByCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KeyManagerToken"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    logoutKeyManager: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SignedOff"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getSessionInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user of the session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 68719476742,
                     *       "emailAddress": "bot@example.com",
                     *       "displayName": "Settlement Bot",
                     *       "company": "Example Bank",
                     *       "username": "settlement-bot",
                     *       "accountType": "SYSTEM",
                     *       "avatars": [
                     *         {
                     *           "size": "original",
                     *           "url": "../avatars/static/150/default.png"
                     *         }
                     *       ],
                     *       "roles": [
                     *         "INDIVIDUAL"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserV2"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createIm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Participants"];
        responses: {
            200: components["responses"]["Conversation"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createImAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Participants"];
        responses: {
            200: components["responses"]["Conversation"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    lookupUsers: {
        parameters: {
            query?: {
                /**
                 * @description User ids in decimal digits, separated by commas.
                 * @example 68719476742,68719476743
                 */
                uid?: string;
                /**
                 * @description Mail addresses, separated by commas.
                 * @example ada@example.com,alan@example.com
                 */
                email?: string;
                /**
                 * @description User names, separated by commas.
                 * @example ada,alan
                 */
                username?: string;
                /** @description With true, look on the caller's pod only; otherwise on every pod whose users the caller may see. */
                local?: boolean;
                /** @description With true only active users, with false only inactive ones, and both when it is left out. */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users that were found, and what is wrong with the other entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "users": [
                     *         {
                     *           "id": 68719476742,
                     *           "emailAddress": "ada@example.com",
                     *           "firstName": "Ada",
                     *           "lastName": "Example",
                     *           "displayName": "Ada Example",
                     *           "company": "Example Bank",
                     *           "username": "ada",
                     *           "accountType": "NORMAL"
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "error": "invalid.format",
                     *           "email": "not-an-address"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["V2UserList"];
                };
            };
            /** @description No such user. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The open sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sessions": [
                     *         {
                     *           "sessionId": "0f1e2d3c4b5a",
                     *           "clientIp": "192.0.2.17",
                     *           "userId": 68719476742,
                     *           "userAgent": "ExampleBrowser/1.0",
                     *           "browser": "ExampleBrowser",
                     *           "os": "ExampleOS",
                     *           "device": "Computer",
                     *           "deviceHash": "7c4a8d09",
                     *           "creationTime": 1767225600000,
                     *           "expirationDelay": 1209600000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["V1UserSessions"];
                };
            };
            /** @description No such user. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    terminateAllUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Terminated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    terminateUserSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserId"];
                /**
                 * @description The session, by the `sessionId` of the list.
                 * @example 0f1e2d3c4b5a
                 */
                sid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Terminated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getAgentInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ipAddress": "192.0.2.40",
                     *       "hostname": "agent-1",
                     *       "serverFqdn": "https://agent-1.example.com:443",
                     *       "version": "Agent-25.8.1-1234",
                     *       "url": "https://agent.example.com:443/agent",
                     *       "onPrem": true,
                     *       "mt": false,
                     *       "commitId": "a1b2c3d"
                     *     }
                     */
                    "application/json": components["schemas"]["AgentInfo"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message, as URL-safe Base64 without padding.
                 * @example bWVzc2FnZS1vbmU
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Message"];
            /** @description No such message. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    listMessages: {
        parameters: {
            query: {
                /**
                 * @description The earliest time, in milliseconds since 1970.
                 * @example 1767225600000
                 */
                since: number;
                /**
                 * @description The latest time, in milliseconds since 1970; now, when it is left out.
                 * @example 1767312000000
                 */
                until?: number;
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many messages to list, at most 500. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The stream, as URL-safe Base64 without padding.
                 * @example c3RyZWFtLW9mLXR3by11c2Vycw
                 */
                sid: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "messageId": "bWVzc2FnZS1vbmU",
                     *         "timestamp": 1767225600123,
                     *         "message": "<div data-format=\"PresentationML\" data-version=\"2.0\">Good morning</div>",
                     *         "attachments": [],
                     *         "user": {
                     *           "userId": 68719476742,
                     *           "displayName": "Settlement Bot",
                     *           "email": "bot@example.com",
                     *           "username": "settlement-bot"
                     *         },
                     *         "stream": {
                     *           "streamId": "c3RyZWFtLW9mLXR3by11c2Vycw",
                     *           "streamType": "IM"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["V4MessageList"];
                };
            };
            /** @description No messages in this time. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The stream, as URL-safe Base64 without padding.
                 * @example c3RyZWFtLW9mLXR3by11c2Vycw
                 */
                sid: components["parameters"]["StreamId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "<messageML>Good morning</messageML>"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["V4MessageSubmission"];
            };
        };
        responses: {
            200: components["responses"]["Message"];
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            451: components["responses"]["AgentBlocked"];
            500: components["responses"]["AgentServerError"];
        };
    };
}
