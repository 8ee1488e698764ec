/**
 * Symphony, generated from specs/symphony (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { CallOptions, Int64 } from "@signoff/core";

export interface AuthenticateRequest {
  /** A JWT with the claims `sub` and `exp`, signed with RS512. */
  token: string;
}
/** A new session. */
export interface Token {
  /** The header to send the token in, `sessionToken` or `keyManagerToken`. */
  name?: string;
  /** The token. Treat it as opaque. */
  token?: string;
  /** A short-lived value for the `Authorization` header, with the word Bearer in front; a beta of pods from 20.14 on. */
  authorizationToken?: string;
}
/** An error of the pod, the logins and the authenticator. */
export interface Error {
  /** Often the HTTP status, but not always. */
  code?: number;
  message?: string;
}
/** A confirmation in words, of the authenticator. Called SuccessResponse at the source. */
export interface AuthenticatorSuccessResponse {
  message?: string;
}
export interface Avatar {
  /** A name such as original or small, or a number of pixels. */
  size?: string;
  /** Absolute, or relative to the pod. */
  url?: string;
}
export type AvatarList = Avatar[];
export type StringList = string[];
/** A person or a service account. */
export interface UserV2 {
  id?: Int64;
  emailAddress?: string;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  title?: string;
  company?: string;
  username?: string;
  location?: string;
  /** NORMAL is a person, SYSTEM a service account, SDL a distribution list. */
  accountType?: "NORMAL" | "SYSTEM" | "SDL";
  avatars?: AvatarList;
  workPhoneNumber?: string;
  mobilePhoneNumber?: string;
  jobFunction?: string;
  department?: string;
  division?: string;
  roles?: StringList;
  /** Free metadata, one object under each key. */
  userMetadata?: Record<string, Record<string, unknown>>;
}
export type UserIdList = Int64[];
/** A conversation. */
export interface Stream {
  /** The stream's id, to be used in paths as URL-safe Base64 without padding. */
  id?: string;
}
/** An entry of a lookup that could not be resolved. */
export interface UserError {
  error?: string;
  email?: string;
  id?: string;
}
/** The outcome of a lookup. */
export interface V2UserList {
  users?: UserV2[];
  errors?: UserError[];
}
/** An open session of a user. */
export interface V1Session {
  sessionId?: string;
  clientIp?: string;
  userId?: Int64;
  userAgent?: string;
  browser?: string;
  os?: string;
  device?: string;
  deviceHash?: string;
  /** In milliseconds since 1970. */
  creationTime?: number;
  /** From creation to expiry. */
  expirationDelay?: number;
}
export interface V1UserSessions {
  sessions?: V1Session[];
}
/** A confirmation in words, of the pod and the agent. */
export interface SuccessResponse {
  format?: "TEXT" | "XML";
  message?: string;
}
export interface AgentInfo {
  ipAddress?: string;
  hostname?: string;
  /** The address of this very agent, where several stand behind one name. */
  serverFqdn?: string;
  /** Begins with `Agent-` and two numbers, as in `Agent-24.12`. */
  version?: string;
  url?: string;
  /** Whether it runs on the customer's site. */
  onPrem?: boolean;
  /** Whether several tenants share it. */
  mt?: boolean;
  commitId?: string;
}
/** An error of the agent. */
export interface V2Error {
  /** Often the HTTP status, but not always. */
  code: number;
  message: string;
  details?: Record<string, unknown>;
}
export interface V4Message {
  messageId?: string;
  parentMessageId?: string;
  /** In milliseconds since 1970. */
  timestamp?: number;
  /** The content as PresentationML (MessageML version 2). */
  message?: string;
  sharedMessage?: V4Message;
  /** Entity data as a JSON text. */
  data?: string;
  attachments?: V4AttachmentInfo[];
  user?: V4User;
  stream?: V4Stream;
  /** Whether the stream has members of other companies. */
  externalRecipients?: boolean;
  diagnostic?: string;
  userAgent?: string;
  originalFormat?: string;
  disclaimer?: string;
  /** An id for tracing a message from end to end; not the stream's id. */
  sid?: string;
  /** The id of the message that this one updates. */
  replacing?: string;
  /** The id of the message that updates this one. */
  replacedBy?: string;
  /** When the message was first sent, in milliseconds since 1970. */
  initialTimestamp?: number;
  /** The id of the message as first sent. */
  initialMessageId?: string;
  /** Whether an updated message stays marked as read. */
  silent?: boolean;
}
export interface V4ThumbnailInfo {
  id?: string;
  dimension?: string;
}
export interface V4AttachmentInfo {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
  images: V4ThumbnailInfo[];
}
export interface V4User {
  userId?: Int64;
  firstName?: string;
  lastName?: string;
  displayName?: string;
  email?: string;
  username?: string;
}
export interface V4Stream {
  streamId?: string;
  /** Such as IM, MIM, ROOM or POST. */
  streamType?: string;
  roomName?: string;
  members?: V4User[];
  /** Whether the stream is open to other companies. */
  external?: boolean;
  crossPod?: boolean;
  recipientTenantIds?: number[];
}
export type V4MessageList = V4Message[];
/**
 * The parts of a message. The source requires none of them, though a message without `message` says nothing;
 * Symphony's own kits always send it.
 */
export interface V4MessageSubmission {
  /** MessageML or PresentationML. Text goes between `<messageML>` and `</messageML>`. */
  message?: string;
  /** Entity data as a JSON text. Needed where the message refers to entities. */
  data?: string;
  /** The version of MessageML, as in `2.0`; the latest one, when it is empty or left out. */
  version?: string;
  /**
   * Files, one part for each, under the part's file name and content type. All of them together may have 30 MB, and
   * more than 25 are advised against.
   */
  attachment?: Blob[];
  /** Images that stand for the attachments, in the same order. Either none, or one for each attachment. */
  preview?: Blob[];
}

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
