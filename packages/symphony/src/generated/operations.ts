/**
 * Symphony, generated from specs/symphony (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { CallOptions, Int64 } from "@signoff/core";
import type { components } from "./schema.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

export interface AuthenticateRequest extends Schema<"AuthenticateRequest"> {}
/** A new session. */
export interface Token extends Schema<"Token"> {}
/** An error of the pod, the logins and the authenticator. */
export interface Error extends Schema<"Error"> {}
/** A confirmation in words, of the authenticator. Called SuccessResponse at the source. */
export interface AuthenticatorSuccessResponse extends Schema<"AuthenticatorSuccessResponse"> {}
export interface Avatar extends Schema<"Avatar"> {}
export type AvatarList = Schema<"AvatarList">;
export type StringList = Schema<"StringList">;
/** A person or a service account. */
export interface UserV2 extends Schema<"UserV2"> {}
export type UserIdList = Schema<"UserIdList">;
/** A conversation. */
export interface Stream extends Schema<"Stream"> {}
/** An entry of a lookup that could not be resolved. */
export interface UserError extends Schema<"UserError"> {}
/** The outcome of a lookup. */
export interface V2UserList extends Schema<"V2UserList"> {}
/** An open session of a user. */
export interface V1Session extends Schema<"V1Session"> {}
export interface V1UserSessions extends Schema<"V1UserSessions"> {}
/** A confirmation in words, of the pod and the agent. */
export interface SuccessResponse extends Schema<"SuccessResponse"> {}
export interface AgentInfo extends Schema<"AgentInfo"> {}
/** An error of the agent. */
export interface V2Error extends Schema<"V2Error"> {}
export interface V4Message extends Schema<"V4Message"> {}
export interface V4ThumbnailInfo extends Schema<"V4ThumbnailInfo"> {}
export interface V4AttachmentInfo extends Schema<"V4AttachmentInfo"> {}
export interface V4User extends Schema<"V4User"> {}
export interface V4Stream extends Schema<"V4Stream"> {}
export type V4MessageList = Schema<"V4MessageList">;
/**
 * The parts of a message. The source requires none of them, though a message without `message` says nothing;
 * Symphony's own kits always send it.
 */
export interface V4MessageSubmission extends Schema<"V4MessageSubmission"> {}

/** Every operation by method and path: what a call takes, what it gives, and how its errors look. */
export interface Operations {
  GET: {
    /** Tell whose session this is */
    "/pod/v2/sessioninfo": {
      init: [init?: CallOptions];
      data: UserV2;
      error: Error;
    };
    /**
     * Look up several users
     *
     * By ids, by mail addresses or by user names: one of the three lists at a time, with at most 100 entries. Entries
     * that cannot be resolved come back in `errors`. Inactive users are found too, unless `active` says otherwise.
     */
    "/pod/v3/users": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /** User ids in decimal digits, separated by commas. */
            uid?: string;
            /** Mail addresses, separated by commas. */
            email?: string;
            /** User names, separated by commas. */
            username?: string;
            /** With true, look on the caller's pod only; otherwise on every pod whose users the caller may see. */
            local?: boolean;
            /** With true only active users, with false only inactive ones, and both when it is left out. */
            active?: boolean;
          };
        };
      }];
      data: V2UserList | undefined;
      error: Error;
    };
    /**
     * List the open sessions of a user
     *
     * For administrators.
     */
    "/pod/v1/users/{uid}/sessions": {
      init: [init: CallOptions & {
        params: {
          path: {
            /** The user. */
            uid: Int64;
          };
        };
      }];
      data: V1UserSessions | undefined;
      error: Error;
    };
    /**
     * Tell the agent's version and names
     *
     * No token is needed.
     */
    "/agent/v1/info": {
      init: [init?: CallOptions];
      data: AgentInfo;
      error: V2Error;
    };
    /** Fetch a message */
    "/agent/v1/message/{id}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /** The message, as URL-safe Base64 without padding. */
            id: string;
          };
        };
      }];
      data: V4Message | undefined;
      error: V2Error;
    };
    /** List the messages of a stream from a time on */
    "/agent/v4/stream/{sid}/message": {
      init: [init: CallOptions & {
        params: {
          path: {
            /** The stream, as URL-safe Base64 without padding. */
            sid: string;
          };
          query: {
            /** The earliest time, in milliseconds since 1970. */
            since: number;
            /** The latest time, in milliseconds since 1970; now, when it is left out. */
            until?: number;
            /** How many entries to pass over. */
            skip?: number;
            /** How many messages to list, at most 500. */
            limit?: number;
          };
        };
      }];
      data: V4MessageList | undefined;
      error: V2Error;
    };
  };
  POST: {
    /**
     * Open a session on the pod with a signed JWT
     *
     * The JWT is signed with RS512 and the private key whose public half is on the service account. It needs two
     * claims: `sub`, the user name of the account, and `exp`, at most five minutes ahead.
     */
    "/login/pubkey/authenticate": {
      init: [init: CallOptions & {
        body: AuthenticateRequest;
      }];
      data: Token;
      error: Error;
    };
    /**
     * Open a session on the key manager with a signed JWT
     *
     * The same contract as the login on the pod, and the same JWT may serve both.
     */
    "/relay/pubkey/authenticate": {
      init: [init: CallOptions & {
        body: AuthenticateRequest;
      }];
      data: Token;
      error: Error;
    };
    /**
     * Open a session on the pod with a client certificate
     *
     * Since March 2025 the request must have neither a body nor a Content-Type header.
     */
    "/sessionauth/v1/authenticate": {
      init: [init?: CallOptions];
      data: Token;
      error: Error;
    };
    /**
     * End a session on the pod
     *
     * Ends the session that the token stands for, however it was opened: with a JWT, with a certificate, for an app, or
     * on behalf of a user. No body is sent. The host speaks mutual TLS, and the reference asks for the client
     * certificate too, yet shows this call after a login by JWT.
     */
    "/sessionauth/v1/logout": {
      init: [init?: CallOptions];
      data: AuthenticatorSuccessResponse;
      error: Error;
    };
    /**
     * Open a session on the key manager with a client certificate
     *
     * Since March 2025 the request must have neither a body nor a Content-Type header.
     */
    "/keyauth/v1/authenticate": {
      init: [init?: CallOptions];
      data: Token;
      error: Error;
    };
    /**
     * End a session on the key manager
     *
     * Ends the session that the key manager token stands for; no body is sent. The reference says in words that a
     * valid key manager token is needed, but lists a header `sessionToken` only: both headers are accepted here. The
     * host speaks mutual TLS and may ask for the client certificate as well. The statuses are those of the logout on
     * the pod.
     */
    "/keyauth/v1/logout": {
      init: [init?: CallOptions];
      data: AuthenticatorSuccessResponse;
      error: Error;
    };
    /**
     * Open the conversation between the caller and some users
     *
     * With one user an IM, with several a MIM. A conversation with the same people is found again, not opened twice.
     * The caller takes part and is not listed.
     */
    "/pod/v1/im/create": {
      init: [init: CallOptions & {
        body: UserIdList;
      }];
      data: Stream;
      error: Error;
    };
    /**
     * Open a conversation among other users
     *
     * An IM or a MIM in which the caller takes no part.
     */
    "/pod/v1/admin/im/create": {
      init: [init: CallOptions & {
        body: UserIdList;
      }];
      data: Stream;
      error: Error;
    };
    /**
     * End every session of a user
     *
     * For administrators.
     */
    "/pod/v1/users/{uid}/sessions/logout": {
      init: [init: CallOptions & {
        params: {
          path: {
            /** The user. */
            uid: Int64;
          };
        };
      }];
      data: SuccessResponse;
      error: Error;
    };
    /**
     * End one session of a user
     *
     * For administrators.
     */
    "/pod/v1/users/{uid}/sessions/{sid}/logout": {
      init: [init: CallOptions & {
        params: {
          path: {
            /** The user. */
            uid: Int64;
            /** The session, by the `sessionId` of the list. */
            sid: string;
          };
        };
      }];
      data: SuccessResponse;
      error: Error;
    };
    /**
     * Send a message to a stream
     *
     * Large streams take about two messages a second. A repeated call sends the message again. A session on behalf of a
     * user sends its token alone, any other the key manager token as well.
     */
    "/agent/v4/stream/{sid}/message/create": {
      init: [init: CallOptions & {
        params: {
          path: {
            /** The stream, as URL-safe Base64 without padding. */
            sid: string;
          };
        };
        body: V4MessageSubmission | FormData;
      }];
      data: V4Message;
      error: V2Error;
    };
  };
  PUT: {};
  PATCH: {};
  DELETE: {};
  OPTIONS: {};
  HEAD: {};
}
