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
    "/login/v1/pubkey/app/authenticate/extensionApp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the token of an extension application for its counterpart
         * @description For an application whose front end runs in Symphony's client. Its back end makes a token, proves itself with a
         *     signed JWT, and gets the counterpart; the front end must later show the same pair. What proves the user is
         *     another JWT, which the pod signs: `GET /pod/v1/podcert` has the key.
         */
        post: operations["authenticateExtensionApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/pubkey/app/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session of an application with a signed JWT
         * @description The first step towards acting on behalf of a user. The JWT is signed with RS512 and the application's key; `sub`
         *     is the application's id and `exp` at most five minutes ahead. The application must be enabled on the pod.
         */
        post: operations["authenticateApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/pubkey/app/username/{username}/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session on behalf of a user, by user name
         * @description The token to send is that of the application's session, in the header `sessionToken`; no body is sent. The user
         *     must have the application installed, and the application the permission `ACT_AS_USER`. The new token goes
         *     without a key manager token, and opens only what the application has a permission for.
         */
        post: operations["authenticateOboByUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/pubkey/app/user/{userId}/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session on behalf of a user, by user id
         * @description The token to send is that of the application's session, in the header `sessionToken`; no body is sent. The user
         *     must have the application installed, and the application the permission `ACT_AS_USER`. The new token goes
         *     without a key manager token, and opens only what the application has a permission for.
         */
        post: operations["authenticateOboByUserId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/idm/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a short-lived access token from a session
         * @description For the calls that take a bearer token. It tells its life in `expires_in` and is renewed by another call, as
         *     long as the session lives.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/idm/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys that access tokens are signed with
         * @description Public, on pods from release 20.14 on.
         */
        get: operations["listAccessTokenKeys"];
        put?: never;
        post?: never;
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
    "/sessionauth/v1/app/pod/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the certificate that the JWTs of users are checked with
         * @description For extension applications that sign on with a certificate; the others use `GET /pod/v1/podcert`.
         */
        get: operations["getPodCertificateForApp"];
        put?: never;
        post?: never;
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
         * @description Ends the session that the token stands for, however it was opened: with a JWT, with a certificate, for an app,
         *     or on behalf of a user. No body is sent. The host speaks mutual TLS, and the reference asks for the client
         *     certificate too, yet shows this call after a login by JWT.
         */
        post: operations["logoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessionauth/v1/authenticate/extensionApp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the token of an extension application for its counterpart, with a client certificate
         * @deprecated
         * @description The source calls it deprecated in favour of `POST /login/v1/pubkey/app/authenticate/extensionApp`. Applications
         *     with a certificate still use it.
         */
        post: operations["authenticateExtensionAppByCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessionauth/v1/app/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session of an application with a client certificate
         * @deprecated
         * @description The first step towards acting on behalf of a user. No body is sent. The source calls it deprecated in favour of
         *     `POST /login/pubkey/app/authenticate`. Applications with a certificate still use it.
         */
        post: operations["authenticateAppByCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessionauth/v1/app/user/{uid}/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session on behalf of a user, by user id and with a client certificate
         * @deprecated
         * @description The token to send is that of the application's session, in the header `sessionToken`; no body is sent. The
         *     source calls it deprecated in favour of `POST /login/pubkey/app/user/{userId}/authenticate`. Applications with a
         *     certificate still use it.
         */
        post: operations["authenticateOboUserIdByCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessionauth/v1/app/username/{username}/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a session on behalf of a user, by user name and with a client certificate
         * @deprecated
         * @description The token to send is that of the application's session, in the header `sessionToken`; no body is sent. The
         *     source calls it deprecated in favour of `POST /login/pubkey/app/username/{username}/authenticate`. Applications
         *     with a certificate still use it.
         */
        post: operations["authenticateOboUsernameByCertificate"];
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
        /**
         * Tell whose session this is
         * @description The user or the service account that the session token belongs to; the cheapest way to learn whether the session is alive.
         */
        get: operations["getSessionInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/podcert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the certificate that the pod's JWTs are checked with
         * @description Public.
         */
        get: operations["getPodCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/files/allowedTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types of files that may be attached
         * @description Media types, not file extensions.
         */
        get: operations["listAllowedFileTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the languages that the pod speaks
         * @description Public.
         */
        get: operations["listLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look up one user
         * @description By id, mail address or user name: one of the three. The phone numbers, `jobFunction`, `department` and
         *     `division` come only to applications with the permission to read them.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
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
    "/pod/v1/user/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for users
         * @description By name and mail address, narrowed down by filters.
         */
        post: operations["searchUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/user/{uid}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make users follow a user
         * @description The user in the path is followed by those in the body.
         */
        post: operations["followUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/user/{uid}/unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make users stop following a user
         * @description The user in the path is no longer followed by those in the body.
         */
        post: operations["unfollowUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/user/{uid}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who follows a user
         * @description Page with `before` and `after`; give one of them at most.
         */
        get: operations["listUserFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/user/{uid}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whom a user follows
         * @description Page with `before` and `after`; give one of them at most.
         */
        get: operations["listUserFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/user/manifest/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the caller's manifest
         * @description The caller must be a service account. Since release 24.1.
         */
        get: operations["getOwnManifest"];
        put?: never;
        /**
         * Replace the caller's manifest
         * @description The manifest of a service account tells the commands that it takes; clients offer them to users who type a
         *     slash. Since release 24.1.
         */
        post: operations["updateOwnManifest"];
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
    "/pod/v2/admin/user/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts of the pod
         * @description People and service accounts. For administrators.
         */
        get: operations["listUsersAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find accounts by role, feature or status
         * @description For administrators.
         */
        post: operations["findUsersAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/roles/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user a role
         * @description A role, or one of the optional actions that a role may come with; `listRoles` names both. Needs the role User
         *     Provisioning.
         */
        post: operations["addUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/roles/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a role away from a user
         * @description Its optional actions go with it. With the id of a role, a point and the name of an action, the action alone is
         *     taken away. Needs the role User Provisioning.
         */
        post: operations["removeUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pictures of a user
         * @description The same picture in several sizes. For administrators.
         */
        get: operations["getUserAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/avatar/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the picture of a user
         * @description Users replace their own, which takes the entitlement `canUpdateAvatar`, administrators anybody's.
         */
        post: operations["updateUserAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/disclaimer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the disclaimer that a user has to agree with
         * @description For administrators.
         */
        get: operations["getUserDisclaimer"];
        put?: never;
        post?: never;
        /**
         * Free a user from the disclaimer
         * @description The disclaimer itself stays. For administrators.
         */
        delete: operations["unassignUserDisclaimer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/disclaimer/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the disclaimer that a user has to agree with
         * @description It takes the place of the one before. For administrators.
         */
        post: operations["assignUserDisclaimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/delegates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the delegates of a user
         * @description Users who may act for the user. Needs the privilege ACCESS_USER_PROVISIONING_API.
         */
        get: operations["listUserDelegates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/delegates/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or remove a delegate of a user
         * @description Needs the privilege ACCESS_USER_PROVISIONING_API.
         */
        post: operations["updateUserDelegates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the features of a user
         * @description Features, or entitlements, are what a user may do, such as creating public rooms. Needs the role User
         *     Provisioning.
         */
        get: operations["listUserFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/features/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch features of a user on or off
         * @description Needs the role User Provisioning.
         */
        post: operations["updateUserFeatures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether an account is enabled
         * @description And whether it is suspended, since release 20.14. For administrators.
         */
        get: operations["getUserStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/status/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable or disable an account
         * @description Nobody can sign on with a disabled account. For administrators.
         */
        post: operations["updateUserStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/system/roles/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles of the pod
         * @description For administrators.
         */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/admin/user/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description For a person or, with the type SYSTEM, for a service. The roles are given here; other calls change them
         *     afterwards. Needs the role User Provisioning.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/admin/user/{uid}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an account
         * @description It also manages the keys of service accounts, and a repeated call may act on them twice. Needs the role User
         *     Provisioning.
         */
        post: operations["updateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/admin/user/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch an account
         * @description For administrators.
         */
        get: operations["getUserAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{userId}/suspension/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Suspend an account, or end the suspension
         * @description A suspended account cannot be used until the time that is given. Needs a service account with the role User
         *     Provisioning, and release 20.7.
         */
        put: operations["updateUserSuspension"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v3/admin/user/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts of the pod, if wanted with their features
         * @description The source has it only among its deprecated calls, yet does not mark it as one. For administrators, since
         *     release 20.16.
         */
        get: operations["listUsersAdminV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/presence/feed/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a feed of presence changes
         * @description Each read of it tells what has changed in the company since the one before. The reference calls it deprecated
         *     since release 24.1, the specification does not.
         */
        post: operations["createPresenceFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/presence/feed/{feedId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the presence changes since the last read
         * @description At most 500 at a time; they are not told again. The reference calls it deprecated since release 24.1, the
         *     specification does not.
         */
        get: operations["readPresenceFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/presence/feed/{feedId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a presence feed
         * @description Only its owner may; others get 403. The reference calls it deprecated since release 24.1, the specification
         *     does not.
         */
        post: operations["deletePresenceFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/user/presence/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register interest in the presence of users of other companies
         * @description Their presence can be fetched only then, and only by users connected with them. The interest fades: repeat the
         *     call every hour. Users of the caller's own company need none.
         */
        post: operations["registerPresenceInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/user/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the caller's presence
         * @description The presence of the account that calls.
         */
        get: operations["getOwnPresence"];
        put?: never;
        /**
         * Set the caller's presence
         * @description Sets the presence of the account that calls.
         */
        post: operations["setOwnPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v3/user/{uid}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the presence of a user
         * @description For users of other companies the caller must be connected with them and have registered interest; ask at most
         *     every five minutes then.
         */
        get: operations["getUserPresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/users/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the presence of the users of the pod
         * @description In the order of their ids; some inactive users may be missing. It is expensive on a large pod: the server sorts
         *     everybody for each page. Who becomes active after the page was read is missed.
         */
        get: operations["listPresences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v3/user/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the presence of another user
         * @description For administrators.
         */
        post: operations["setUserPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/connection/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's connections
         * @description Those that others asked for and those that the caller asked for. People of one pod are always connected; such
         *     connections are listed only with the status ACCEPTED and the users named in `userIds`.
         */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/connection/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask another user to connect
         * @description A repeated request is counted.
         */
        post: operations["createConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/connection/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a request to connect
         * @description The body names the user who asked.
         */
        post: operations["acceptConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/connection/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a request to connect
         * @description The body names the user who asked. Users of the caller's own pod cannot be rejected.
         */
        post: operations["rejectConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/connection/user/{userId}/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the connection with a user
         * @description Whether there is a connection with the user, or a request for one.
         */
        get: operations["getConnection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/connection/user/{uid}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the connection with a user
         * @description Whichever of the two had asked for it.
         */
        post: operations["removeConnection"];
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
         *     The caller takes part and is not listed. Users of other companies take the entitlement `isExternalIMEnabled`.
         */
        post: operations["createIm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/im/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pin a message to an IM or a MIM
         * @description The pinned message takes the place of the one before; an empty id removes it. Where nothing changes, the call
         *     fails.
         */
        post: operations["updateIm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/im/{id}/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch an IM or a MIM
         * @description For conversations of two (IM) and of several (MIM), not for rooms.
         */
        get: operations["getIm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v3/room/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a room
         * @description Without attributes it becomes a private room. A public room takes the entitlement `canCreatePublicRoom`, one with
         *     `crossPod` takes `isExternalRoomEnabled`.
         */
        post: operations["createRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v3/room/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for rooms
         * @description By name, description and keywords.
         */
        post: operations["searchRooms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v3/room/{id}/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a room
         * @description For rooms, not for IMs and MIMs.
         */
        get: operations["getRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/room/{id}/setActive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a room, or activate it again
         * @description For owners, for compliance officers, and for accounts with the role User Provisioning. A new room is active. In an
         *     inactive one no messages can be sent, and its members stay as they are. A room without members cannot be activated
         *     again.
         */
        post: operations["setRoomActive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v3/room/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a room
         * @description What is left out stays as it is; where nothing changes, the call fails. `public`, `crossPod` and
         *     `multiLateralRoom` are settled when the room is created, and copy protection cannot be taken back. A room with
         *     `crossPod` cannot be discoverable, and a public one must be and lets every member add others.
         */
        post: operations["updateRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/streams/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the caller's streams
         * @description In the order of their creation, the oldest first. Group chats are told apart from pod version 20.16 on.
         */
        post: operations["listStreams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/streams/{sid}/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a stream
         * @description An IM, a MIM, a room or a wall.
         */
        get: operations["getStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/streams/{sid}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files sent to a stream
         * @description In the order of their arrival, see `sortDir`.
         */
        get: operations["listStreamAttachments"];
        put?: never;
        post?: never;
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
         * @description An IM or a MIM in which the caller takes no part. A conversation of the same people is found again, not opened
         *     twice.
         */
        post: operations["createImAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/streams/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the streams of a user
         * @description For administrators.
         */
        post: operations["listUserStreamsAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/room/{id}/setActive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate any room, or activate it again
         * @description For administrators, who need not own the room.
         */
        post: operations["setRoomActiveAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/admin/streams/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the streams of the company
         * @description For administrators. With a time, only the streams whose members changed in it.
         */
        post: operations["listStreamsAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/stream/{id}/membership/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of any stream
         * @description For administrators. An IM, a MIM or a room.
         */
        get: operations["listStreamMembersAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/room/{id}/membership/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to a room
         * @description For owners, for members where these may invite others, and for accounts with the role User Provisioning. With
         *     their own id callers join a public room. Nobody can be added to an inactive room. Into rooms of more than 500
         *     users, add one every three seconds.
         */
        post: operations["addRoomMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/room/{id}/membership/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a user from a room
         * @description The body has the user by number.
         */
        post: operations["removeRoomMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/room/{id}/membership/promoteOwner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a member an owner of a room
         * @description For owners, and for accounts with the role User Provisioning.
         */
        post: operations["promoteRoomOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/room/{id}/membership/demoteOwner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an owner of a room a plain member
         * @description For owners, and for accounts with the role User Provisioning. The last owner stays one.
         */
        post: operations["demoteRoomOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/room/{id}/membership/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a room
         * @description For members, for compliance officers, and for accounts with the role User Provisioning.
         */
        get: operations["listRoomMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/room/{id}/membership/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of any room
         * @description For administrators.
         */
        get: operations["listRoomMembersAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/room/{id}/membership/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to any room
         * @description For administrators.
         */
        post: operations["addRoomMemberAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/room/{id}/membership/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a user from any room
         * @description For administrators.
         */
        post: operations["removeRoomMemberAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/messagesuppression/{id}/suppress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide the content of a message from everyone
         * @description Users may hide their own messages, and accounts with the role Content Management any. A message that is hidden
         *     already stays so, and the answer gives 0 for the date.
         */
        post: operations["suppressMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/message/{mid}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell how far a message has come
         * @description Who has read the message, to whom it was delivered, and who has not got it yet.
         */
        get: operations["getMessageStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch who sent messages, and how many received them
         * @description For administrators.
         */
        post: operations["getMessageDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/messages/{messageId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List when a message reached each user
         * @description For accounts with the role Content Management.
         */
        get: operations["listMessageReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/messages/{messageId}/metadata/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell what a message answers or forwards, and what answers or forwards it
         * @description For accounts with the role Content Management. The source demands a User-Agent header, which clients send by
         *     themselves.
         */
        get: operations["getMessageRelationships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/admin/streams/{streamId}/messageIds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ids of the messages of a stream
         * @description For administrators. The reference calls it deprecated. `since` and `to` may be at most 24 hours apart.
         */
        get: operations["listStreamMessageIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/app/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an application
         * @description It signs on with a certificate (`cert`) or with RSA keys (`authenticationKeys`): give one of the two. Who may
         *     use it is set by the app entitlements. Needs the role Super Administrator or User Provisioning.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/app/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an application
         * @description The `action` of an authentication key tells whether it is saved, extended or revoked. Needs the role Super
         *     Administrator, Super Compliance Officer or User Provisioning.
         */
        post: operations["updateApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/app/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete an application
         * @description Needs the role Super Administrator, Super Compliance Officer or User Provisioning.
         */
        post: operations["deleteApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/app/{id}/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch an application
         * @description Needs the role Super Administrator, Super Compliance Officer, User Provisioning or Agent.
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/app/entitlement/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the app entitlements of the company
         * @description One for each application that the pod has. For administrators.
         */
        get: operations["listAppEntitlements"];
        put?: never;
        /**
         * Set app entitlements of the company
         * @description They hold for every user who has no setting of their own. For administrators.
         */
        post: operations["updateAppEntitlements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/user/{uid}/app/entitlement/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the app entitlements of a user
         * @description What holds for the user, be it the user's own setting or the company's; the answer does not tell which. For
         *     administrators.
         */
        get: operations["listUserAppEntitlements"];
        put?: never;
        /**
         * Replace the app entitlements of a user
         * @description All of them are set. To change some, patch them. For administrators.
         */
        post: operations["updateUserAppEntitlements"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some app entitlements of a user
         * @description Whatever is left out stays as it is; a product is given with all its fields. Since release 20.13. For
         *     administrators.
         */
        patch: operations["patchUserAppEntitlements"];
        trace?: never;
    };
    "/pod/v1/admin/group/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the information barrier groups
         * @description Only groups with at least one policy are listed. Needs the privilege ACCESS_USER_PROVISIONING_API.
         */
        get: operations["listInfoBarrierGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/group/{gid}/membership/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of an information barrier group
         * @description Needs the privilege ACCESS_USER_PROVISIONING_API.
         */
        get: operations["listInfoBarrierGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/group/{gid}/membership/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to an information barrier group
         * @description The answer waits for every user, so many of them take long. The body may have 2 MB. The status is 200 even where
         *     users failed: look at the results. Needs the privilege ACCESS_USER_PROVISIONING_API.
         */
        post: operations["addInfoBarrierGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/group/{gid}/membership/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove users from an information barrier group
         * @description Users who are deactivated cannot be removed by this call. The status is 200 even where users failed: look at the
         *     results. Needs the privilege ACCESS_USER_PROVISIONING_API.
         */
        post: operations["removeInfoBarrierGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/policy/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the information barrier policies
         * @description Needs the privilege ACCESS_USER_PROVISIONING_API.
         */
        get: operations["listInfoBarrierPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/disclaimer/{did}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a disclaimer
         * @description Needs the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API.
         */
        get: operations["getDisclaimer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/disclaimer/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the disclaimers of the company
         * @description Needs the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API.
         */
        get: operations["listDisclaimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/disclaimer/{did}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users that a disclaimer is assigned to
         * @description Needs the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API.
         */
        get: operations["listDisclaimerUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/companycert/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the certificates of the company
         * @description For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
         */
        get: operations["listCompanyCerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/companycert/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a certificate to those of the company
         * @description A certificate that has expired is refused. For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
         */
        post: operations["createCompanyCert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/companycert/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a certificate of the company
         * @description The certificate is named by its fingerprint, in the body. For accounts with the role USER_PROVISIONING or
         *     SUPER_ADMINISTRATOR.
         */
        post: operations["deleteCompanyCert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/companycert/{fingerPrint}/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a certificate of the company
         * @description For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
         */
        get: operations["getCompanyCert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/companycert/{fingerPrint}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the name, type or status of a certificate
         * @description For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
         */
        post: operations["updateCompanyCert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/companycert/{fingerPrint}/issuedBy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the certificates that a certificate has signed
         * @description Those of the company that were verified against it. For accounts with the role USER_PROVISIONING or
         *     SUPER_ADMINISTRATOR.
         */
        get: operations["listCertsIssuedBy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/companycert/podmanaged/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the trusted certificates that the pod manages
         * @description For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
         */
        get: operations["listPodManagedCerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/companycert/type/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the certificates of given types
         * @description For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
         */
        post: operations["listCompanyCertsByType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/sso/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the single sign-on settings of the pod
         * @description 404 says that there are none and that none could be made. For accounts with the role SSO Manager.
         */
        get: operations["getSsoConfiguration"];
        put?: never;
        /**
         * Create or replace the single sign-on settings of the pod
         * @description For accounts with the role SSO Manager.
         */
        post: operations["saveSsoConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some single sign-on settings of the pod
         * @description Whatever is left out stays as it is. The whole is checked then, and refused if it is incomplete or wrong. For
         *     accounts with the role SSO Manager.
         */
        patch: operations["patchSsoConfiguration"];
        trace?: never;
    };
    "/pod/v1/admin/system/features/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the features that users of the pod can have
         * @description The names that a user's features have.
         */
        get: operations["listPodFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/system/protocols/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all URI schemes that links may have
         * @description The older call, which lists them all at once. In messages, addresses of these schemes become links.
         */
        get: operations["listUriProtocolsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v2/system/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the URI schemes that links may have
         * @description In messages, addresses of these schemes become links.
         */
        get: operations["listUriProtocols"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/system/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow links to have a URI scheme
         * @description For service accounts with the role User Provisioning.
         */
        post: operations["addUriProtocol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/v1/admin/system/protocols/{scheme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop links from having a URI scheme
         * @description For service accounts with the role User Provisioning.
         */
        delete: operations["deleteUriProtocol"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/file_ext/v1/allowed_extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the file extensions that may be uploaded
         * @description Give `before` or `after`, not both. A page shorter than `limit` need not be the last one, since the server
         *     filters what it has cut. Cursors soon go stale, so do not keep them. The source names no credentials for this
         *     call; the session is assumed.
         */
        get: operations["listAllowedFileExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pod/file_ext/v1/allowed_extensions/{extension}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Allow a file extension, or change where it is allowed
         * @description What was set before is replaced. The extension in the path must be the one in the body. Extensions that the
         *     system does not know are of the source CUSTOMER.
         */
        put: operations["putAllowedFileExtension"];
        post?: never;
        /**
         * Stop allowing a file extension
         * @description Upper and lower case of the extension are the same.
         */
        delete: operations["deleteAllowedFileExtension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v4/message/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import messages of another system
         * @description Messages keep their author and their time. For accounts with the role CONTENT_MANAGEMENT; the caller and the
         *     authors have to be members of the streams. Each message succeeds or fails for itself, in the answer at the
         *     same place as in the request. Datafeeds do not tell of imported messages.
         */
        post: operations["importMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v4/message/blast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to several streams
         * @description At most 100 streams. The answer is 200 even where the message did not reach some or all of them: look into
         *     `errors`. A repeated call sends the message again. A session on behalf of a user sends its token alone, any
         *     other the key manager token as well.
         *
         *     The rules for `message`, `data` and attachments are those of `createMessage`.
         */
        post: operations["blastMessage"];
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
        /**
         * Fetch a message
         * @description The message as it was sent, decrypted by the agent.
         */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/message/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search messages by a query in one line
         * @description The query is a list of `field:value` pairs with `AND` between them. Fields, in any case of letters: `text`
         *     (only together with `streamId`), `author`, `hashtag`, `cashtag`, `mention`, `signal` (only together with
         *     dates), `fromDate`, `toDate`, `streamId` and `streamType`, which is `chat` (both IM and MIM), `im`, `mim`,
         *     `chatroom` or `post`.
         */
        get: operations["searchMessagesByQuery"];
        put?: never;
        /**
         * Search messages by fields
         * @description The criteria are sent as an object; `searchMessagesByQuery` takes them as one text.
         */
        post: operations["searchMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v4/message/search/semantic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search messages by meaning
         * @description Symphony lists this call as internal and not supported yet.
         */
        post: operations["searchMessagesSemantic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/stream/{sid}/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an attachment of a message
         * @description The answer is the file as Base64 text, which has to be decoded. The content export's account may download from
         *     streams that it is no member of.
         */
        get: operations["downloadAttachment"];
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
        /**
         * List the messages of a stream from a time on
         * @description To go on where a list ended, take the time of its last message as `since`, and as `skip` the number of
         *     messages of that time that were listed already.
         */
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
         * @description Large streams take about two messages a second. A repeated call sends the message again. A session on behalf
         *     of a user sends its token alone, any other the key manager token as well.
         *
         *     `message` is MessageML, within `<messageML>`, or PresentationML. It has to be well-formed XML of the elements and
         *     attributes that MessageML knows, or the answer is 400. It may be a Freemarker template: the agent expands it first,
         *     with `data` as its model, under the name `entity`. An element with `data-entity-id` needs an entity of that name in
         *     `data`. A mention (`<mention>`) needs a user's number, mail address or name, and a form (`<form>`) its `id` and a
         *     button of the type `action`.
         *
         *     The files of a message have 30 MB at most, all together. A preview is sent for each attachment, or for none.
         */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v4/stream/{sid}/message/{mid}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the content of a message
         * @description The message must be one that a user has sent and nobody has deleted. The answer is the new message, with an id
         *     of its own; `replacing` in it names the one before. Attachments are taken from pod version 24.1 on.
         *
         *     The rules for `message`, `data` and attachments are those of `createMessage`.
         */
        post: operations["updateMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/stream/{sid}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share an article with a stream
         * @description Symphony calls this provisional. A repeated call shares the article again.
         */
        post: operations["shareContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v5/datafeeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's datafeeds
         * @description Those that are still alive. One for an account is enough. From agent version 2.57 on.
         */
        get: operations["listDatafeeds"];
        put?: never;
        /**
         * Create a datafeed
         * @description A datafeed tells of the events in all streams that the account belongs to. It outlives the session, yet not 30
         *     minutes without a read. An account may have 20 of them; use the listed ones again. From agent version 2.57 on.
         */
        post: operations["createDatafeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v5/datafeeds/{datafeedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a datafeed
         * @description A read of a deleted datafeed is refused with 400. From agent version 2.57 on.
         */
        delete: operations["deleteDatafeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v5/datafeeds/{datafeedId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for the next events of a datafeed
         * @description The answer comes with the first events, or with none when the agent has waited for a while; then call again.
         *     Leave `ackId` out of the first read, and send the last answer's `ackId` with each one after: it says that
         *     those events have arrived. Events that are not acknowledged come again, so a repeated call loses nothing, and
         *     an event may come twice. From agent version 2.57 on.
         */
        post: operations["readDatafeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v5/events/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for the next events of the whole pod
         * @description The datahose, a product of its own, from agent version 22.5.1 on. It tells of all streams, those without the
         *     account as well. The first read creates the feed; instances that share account, tag and filters share its
         *     events. `ackId` works as it does for a datafeed: leave it out of the first read.
         */
        post: operations["readDatahose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/signals/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's signals
         * @description Those that the caller created, and the public ones that the caller subscribed to.
         */
        get: operations["listSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/signals/{id}/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a signal
         * @description By the `id` that the list or the creation gave.
         */
        get: operations["getSignal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/signals/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a signal
         * @description The query has to name a hashtag or a cashtag. A signal for the whole company takes the entitlement
         *     `canCreatePushedSignals`.
         */
        post: operations["createSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/signals/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a signal
         * @description The body is the signal as it is to be from now on. Its owner may change it; one for the whole company takes the
         *     entitlement `canCreatePushedSignals` instead.
         */
        post: operations["updateSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/signals/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a signal
         * @description The answer is a confirmation in words.
         */
        post: operations["deleteSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/signals/{id}/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to a signal
         * @description Without a body the caller subscribes, with one the listed users are subscribed, which takes the entitlement
         *     `canManageSignalSubscription`.
         */
        post: operations["subscribeSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/signals/{id}/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe from a signal
         * @description Without a body the caller unsubscribes, who must not own the signal. With one the listed users are
         *     unsubscribed, which takes the entitlement `canManageSignalSubscription` and a signal that is not for the whole
         *     company.
         */
        post: operations["unsubscribeSignal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/signals/{id}/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the subscribers of a signal
         * @description Pages by `skip` and `limit`; `hasMore` says whether there is another page.
         */
        get: operations["listSignalSubscribers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/audittrail/privilegeduser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what privileged users did in a time
         * @description For service accounts that manage the audit trail. There is another page, after `pagination.cursors.after`, as
         *     long as the answer has `pagination.next`; a page may be empty and still have one after it.
         */
        get: operations["listPrivilegedUserAuditTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/dlp/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the DLP policies
         * @description For service accounts with the role Expression Filter Policy Management.
         */
        get: operations["listDlpPolicies"];
        put?: never;
        /**
         * Create a DLP policy
         * @description It is not enforced before it is enabled. The answer has what the agent fills in. For service accounts with the
         *     role Expression Filter Policy Management.
         */
        post: operations["createDlpPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/dlp/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a DLP policy
         * @description For service accounts with the role Expression Filter Policy Management.
         */
        get: operations["getDlpPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/dlp/policies/{policyId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a DLP policy
         * @description The policy is sent as a whole, since there is no partial update. Without dictionaries it loses those that it had
         *     and is disabled. A change makes a new version. For service accounts with the role Expression Filter Policy
         *     Management.
         */
        post: operations["updateDlpPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/dlp/policies/{policyId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a DLP policy
         * @description Only a disabled policy can be deleted. For service accounts with the role Expression Filter Policy Management.
         */
        post: operations["deleteDlpPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/dlp/policies/{policyId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enforce a DLP policy
         * @description For service accounts with the role Expression Filter Policy Management.
         */
        post: operations["enableDlpPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/dlp/policies/{policyId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop enforcing a DLP policy
         * @description For service accounts with the role Expression Filter Policy Management.
         */
        post: operations["disableDlpPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the older DLP policies
         * @description For service accounts with the role Expression Filter Policy Management. Symphony's reference calls it
         *     deprecated, under the name V2; the specification does not.
         */
        get: operations["listDlpPoliciesV1"];
        put?: never;
        /**
         * Create an older DLP policy
         * @description It is not enforced before it is enabled. The answer has what the agent fills in. For service accounts with the
         *     role Expression Filter Policy Management. Symphony's reference calls it deprecated, under the name V2; the
         *     specification does not.
         */
        post: operations["createDlpPolicyV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/policies/{policyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch an older DLP policy
         * @description For service accounts with the role Expression Filter Policy Management. Symphony's reference calls it
         *     deprecated, under the name V2; the specification does not.
         */
        get: operations["getDlpPolicyV1"];
        /**
         * Replace an older DLP policy
         * @description The policy has to exist. With an empty list of dictionaries it loses those that it had and is disabled. A change
         *     makes a new version. For service accounts with the role Expression Filter Policy Management. Symphony's
         *     reference calls it deprecated, under the name V2; the specification does not.
         */
        put: operations["updateDlpPolicyV1"];
        post?: never;
        /**
         * Delete an older DLP policy
         * @description Only a disabled policy can be deleted. For service accounts with the role Expression Filter Policy Management.
         *     Symphony's reference calls it deprecated, under the name V2; the specification does not.
         */
        delete: operations["deleteDlpPolicyV1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/policies/{policyId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enforce an older DLP policy
         * @description For service accounts with the role Expression Filter Policy Management. Symphony's reference calls it
         *     deprecated, under the name V2; the specification does not.
         */
        post: operations["enableDlpPolicyV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/policies/{policyId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop enforcing an older DLP policy
         * @description For service accounts with the role Expression Filter Policy Management. Symphony's reference calls it
         *     deprecated, under the name V2; the specification does not.
         */
        post: operations["disableDlpPolicyV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/dictionaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the DLP dictionaries
         * @description For service accounts with the role Expression Filter Policy Management.
         */
        get: operations["listDlpDictionaries"];
        put?: never;
        /**
         * Create an empty DLP dictionary
         * @description Its content is uploaded afterwards. For service accounts with the role Expression Filter Policy Management.
         */
        post: operations["createDlpDictionary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/dictionaries/{dictId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch what is known about a DLP dictionary
         * @description For service accounts with the role Expression Filter Policy Management.
         */
        get: operations["getDlpDictionary"];
        /**
         * Rename a DLP dictionary
         * @description The dictionary and the policies that use it get new versions. For service accounts with the role Expression
         *     Filter Policy Management.
         */
        put: operations["updateDlpDictionary"];
        post?: never;
        /**
         * Delete a DLP dictionary
         * @description Only a dictionary that no policy uses, enabled or disabled, can be deleted. For service accounts with the role
         *     Expression Filter Policy Management.
         */
        delete: operations["deleteDlpDictionary"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/dictionaries/{dictId}/data/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the content of a DLP dictionary
         * @description The answer is the content as Base64 text, which has to be decoded. For service accounts with the role Expression
         *     Filter Policy Management.
         */
        get: operations["downloadDlpDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/dictionaries/{dictId}/data/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the content of a DLP dictionary
         * @description A change makes a new version. For service accounts with the role Expression Filter Policy Management.
         */
        post: operations["uploadDlpDictionary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/violations/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages that broke DLP policies, in the older form
         * @description `nextOffset` leads on, until it is empty or null. For the account of the content export (ceservice). Symphony's
         *     reference calls it deprecated, under the name V2; the specification does not.
         */
        get: operations["listDlpMessageViolationsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/violations/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rooms that broke DLP policies, in the older form
         * @description The names and descriptions of rooms are looked at. A room that was to be created and was blocked has no id.
         *     `nextOffset` leads on, until it is empty or null. For the account of the content export (ceservice). Symphony's
         *     reference calls it deprecated, under the name V2; the specification does not.
         */
        get: operations["listDlpStreamViolationsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/dlp/violations/signal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signals that broke DLP policies, in the older form
         * @description Only the names of signals are looked at. `nextOffset` leads on, until it is empty or null. For the account of
         *     the content export (ceservice). Symphony's reference calls it deprecated, under the name V2; the specification
         *     does not.
         */
        get: operations["listDlpSignalViolationsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/dlp/violations/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the messages that broke DLP policies
         * @description Attachments and what is known about them are looked at too, mentions of users are not. `nextOffset` leads on,
         *     until it is empty or null. For service accounts with the role Expression Filter Policy Management. Not every pod
         *     offers this call.
         */
        get: operations["listDlpMessageViolations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/dlp/violations/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rooms that broke DLP policies
         * @description The names and descriptions of rooms are looked at. A room that was to be created and was blocked has no id.
         *     `nextOffset` leads on, until it is empty or null. For service accounts with the role Expression Filter Policy
         *     Management. Not every pod offers this call.
         */
        get: operations["listDlpStreamViolations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/dlp/violations/signal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the signals that broke DLP policies
         * @description Only the names of signals are looked at. `nextOffset` leads on, until it is empty or null. For service accounts
         *     with the role Expression Filter Policy Management. Not every pod offers this call.
         */
        get: operations["listDlpSignalViolations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/dlp/violation/attachment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an attachment that broke a DLP policy
         * @description The answer is the file as Base64 text, which has to be decoded.
         */
        get: operations["downloadDlpViolationAttachment"];
        put?: never;
        post?: never;
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
    "/agent/v3/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the agent runs
         * @description No token is needed. From agent version 2.57 on.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v3/health/extended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell how the agent and all that it depends on are
         * @description No token is needed. The services are the pod, the key manager and the datafeed, the users the agent's own
         *     accounts. From agent version 2.57 on.
         */
        get: operations["getExtendedHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agent/v1/util/echo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a text back
         * @description Shows that the tokens are good.
         */
        post: operations["echo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile-manager/v1/groups/{groupId}/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to a group
         * @description The token needs the scope `profile-manager`.
         */
        post: operations["addGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile-manager/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group
         * @description A distribution list, or a group of companies. A member who is named twice makes the call fail with 400. The
         *     token needs the scope `profile-manager`.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile-manager/v1/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a group
         * @description The header `Etag` is its version, which an update has to name. The token needs the scope `profile-manager`.
         */
        get: operations["getGroup"];
        /**
         * Replace a group
         * @description The whole group, with its members. `If-Match` names the version that was read; if somebody else has changed the
         *     group since, the call fails with 412 and nothing is lost. The token needs the scope `profile-manager`.
         */
        put: operations["updateGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile-manager/v1/groups/type/{typeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the groups of a type
         * @description In the order of their creation. The token needs the scope `profile-manager`.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile-manager/v1/groups/{groupId}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the picture of a group
         * @description The token needs the scope `profile-manager`.
         */
        post: operations["updateGroupAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile-manager/v1/groups/deleteAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erase every group of the pod
         * @description For maintenance and tests; it is mostly switched off or restricted. The pod is the one that the token was made
         *     on. The answer lists the groups that are left: none. The token needs the scope `profile-manager`.
         */
        delete: operations["deleteAllGroups"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile-manager/v1/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types that groups may have
         * @description In the order of their creation. The token needs the scope `profile-manager`.
         */
        get: operations["listGroupTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile-manager/v1/types/{typeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a type of groups, with its rules
         * @description The token needs the scope `profile-manager`.
         */
        get: operations["getGroupType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/sdl/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a distribution list
         * @description With its members. The path has no prefix; the host is the pod's.
         */
        get: operations["getSdlGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/sdl/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the distribution lists
         * @description In the order of their ids, with their members. To go on where a page ended, take its last `groupId` as
         *     `lastGroupId`. The path has no prefix; the host is the pod's.
         */
        get: operations["listSdlGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/users/apps/{groupAppId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of an application
         * @description With what each of them may see and has subscribed to. The session token is the application's own session. The
         *     path has no prefix; the host is the pod's.
         */
        get: operations["listAppUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/v1/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of the content export
         * @description `X-Total-Count` tells how many there are on all pages. The token needs the scope `sym-files`, and its account
         *     the role Content Export Reader.
         */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/v1/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the link to a file of the content export
         * @description The answer is no redirect: its status is 200, and the link stands in the header `Location` and in the body. It
         *     is signed and leads to another host; fetch it without any token. The file is encrypted. The token needs the
         *     scope `sym-files`, and its account the role Content Export Reader. Downloads are audited.
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
    "/files/v1/{fileId}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a file of the content export
         * @description The token needs the scope `sym-files`, and its account the role Content Export Reader. The call is audited.
         */
        get: operations["getFileMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/onboarding/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether somebody's company is on the platform already
         * @description And on which pod. The key goes into the query, where proxies and logs may keep it. The source names no host for
         *     the calls of Community Connect.
         */
        get: operations["getOnboardingAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channelco/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a user of the community by mail address
         * @description The access token is the JWT of an extension app, not one made by `POST /login/idm/tokens`. The source names no
         *     host.
         */
        get: operations["searchChannelUser"];
        put?: never;
        /**
         * Create users of the community
         * @description All of one company, which is found by the domain of the mail addresses, or created. The status is 201 even if
         *     some users could not be created: look at `errors`. The access token is the JWT of an extension app, not one
         *     made by `POST /login/idm/tokens`. The source names no host.
         */
        post: operations["createChannelUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channelco/company/{companyId}/user/{userId}/roles/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user of the community a role
         * @description The access token is the JWT of an extension app, not one made by `POST /login/idm/tokens`. The source names no
         *     host.
         */
        post: operations["addChannelUserRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channelco/company/{companyId}/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a user of the community
         * @description The access token is the JWT of an extension app, not one made by `POST /login/idm/tokens`. The source names no
         *     host.
         */
        get: operations["getChannelUser"];
        /**
         * Change a user of the community
         * @description The access token is the JWT of an extension app, not one made by `POST /login/idm/tokens`. The source names no
         *     host.
         */
        put: operations["updateChannelUser"];
        post?: never;
        /**
         * Disable a user of the community
         * @description The account stays, and cannot be used. The access token is the JWT of an extension app, not one made by
         *     `POST /login/idm/tokens`. The source names no host.
         */
        delete: operations["disableChannelUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The signed JWT that a service account or an application signs on with. */
        AuthenticateRequest: {
            /**
             * @description A JWT with the claims `sub` and `exp`, signed with RS512. `sub` is a user name, or the id of an application.
             * @example header.payload.signature
             */
            token: string;
        };
        /** @description A new session. */
        Token: {
            /**
             * @description The header to send the token in, `sessionToken` or `keyManagerToken`.
             * @example sessionToken
             */
            name?: string;
            /**
             * @description The token. Treat it as opaque.
             * @example an-opaque-session-token
             */
            token: string;
            /**
             * @description A short-lived value for the `Authorization` header, with the word Bearer in front; a beta of pods from 20.14 on.
             * @example Bearer header.payload.signature
             */
            authorizationToken?: string;
        };
        /** @description An error of the pod, the logins, the authenticator and the agent's older calls. */
        Error: {
            /**
             * Format: int32
             * @description Often the HTTP status, but not always.
             * @example 401
             */
            code?: number;
            /**
             * @description What went wrong, in words.
             * @example Unauthorized
             */
            message?: string;
        };
        /** @description What an extension application signs on with by its RSA key. */
        AuthenticateExtensionAppRequest: {
            /**
             * @description A random value that the application has made for this session.
             * @example a-random-app-token
             */
            appToken: string;
            /**
             * @description A JWT with the claims `sub`, the application's id, and `exp`, signed with RS512 and the application's key.
             * @example header.payload.signature
             */
            authToken: string;
        };
        /**
         * @description A pair of tokens by which an application's two ends, and Symphony between them, know each other. No call takes them
         *     as credentials.
         */
        ExtensionAppTokens: {
            /**
             * @description The application that the pair of tokens belongs to.
             * @example settlement-app
             */
            appId?: string;
            /**
             * @description The value that the application has sent.
             * @example a-random-app-token
             */
            appToken: string;
            /**
             * @description Symphony's counterpart. An application that is shown it knows that it talks to Symphony.
             * @example an-opaque-symphony-token
             */
            symphonyToken: string;
            /**
             * Format: int64
             * @description When the pair expires. The source calls it a Unix timestamp; Symphony's own kit reads milliseconds.
             * @example 1767229200000
             */
            expireAt: number;
        };
        /** @description A new access token. */
        JwtToken: {
            /**
             * @description The word Bearer.
             * @example Bearer
             */
            token_type?: string;
            /**
             * Format: int64
             * @description The life of the token in seconds.
             * @example 300
             */
            expires_in?: number;
            /**
             * @description The token, a JWT, without the word Bearer in front.
             * @example header.payload.signature
             */
            access_token?: string;
        };
        /** @description A JSON Web Key (RFC 7517, section 4). The source promises texts only. */
        JwksEntry: {
            [key: string]: string;
        };
        /** @description A JSON Web Key Set. */
        Jwks: {
            /** @description The keys; a token names the one that signed it by its `kid`. */
            keys?: components["schemas"]["JwksEntry"][];
        };
        /** @description A confirmation in words, of the authenticator. Called SuccessResponse at the source. */
        AuthenticatorSuccessResponse: {
            /**
             * @description The confirmation, in words.
             * @example Logged out
             */
            message?: string;
        };
        /** @description The certificate whose key the pod signs users' JWTs with. */
        PodCertificate: {
            /**
             * @description An X.509 certificate as PEM.
             * @example -----BEGIN CERTIFICATE-----
             *     MIIBszCCAVmgAwIBAgIUEXAMPLE
             *     -----END CERTIFICATE-----
             */
            certificate: string;
        };
        /** @description What an extension application signs on with by its client certificate. */
        ExtensionAppAuthenticateRequest: {
            /**
             * @description A random value that the application has made for this session.
             * @example a-random-app-token
             */
            appToken: string;
        };
        /** @description A new session on behalf of a user. */
        OboAuthResponse: {
            /**
             * @description The token. Treat it as opaque.
             * @example an-opaque-session-token
             */
            sessionToken: string;
        };
        /** @description Whose account it is. */
        AccountType: ("NORMAL" | "SYSTEM" | "SDL") | string;
        /**
         * @description Whose account it is.
         *
         *     As requests take it; answers have {@link AccountType}.
         * @enum {string}
         */
        AccountTypeInput: "NORMAL" | "SYSTEM" | "SDL";
        /** @description A picture of a user in one size. */
        Avatar: {
            /**
             * @description A name such as original or small, or a number of pixels.
             * @example original
             */
            size?: string;
            /**
             * @description Absolute, or relative to the pod.
             * @example ../avatars/static/150/default.png
             */
            url?: string;
        };
        /** @description A picture in several sizes. */
        AvatarList: components["schemas"]["Avatar"][];
        /** @description Names or ids that are texts. */
        StringList: string[];
        /** @description A person or a service account. */
        UserV2: {
            /**
             * Format: int64
             * @description The user's number.
             * @example 68719476742
             */
            id: Int64;
            /**
             * Format: email
             * @description The user's mail address.
             * @example bot@example.com
             */
            emailAddress?: string;
            /**
             * @description The user's first name; service accounts have none.
             * @example Ada
             */
            firstName?: string;
            /**
             * @description The user's last name; service accounts have none.
             * @example Example
             */
            lastName?: string;
            /**
             * @description The name that others see.
             * @example Settlement Bot
             */
            displayName: string;
            /**
             * @description The user's job title.
             * @example Settlement Officer
             */
            title?: string;
            /**
             * @description The name of the user's company.
             * @example Example Bank
             */
            company?: string;
            /**
             * @description The name that the user signs on with. Only told of users of the caller's own company.
             * @example settlement-bot
             */
            username?: string;
            /**
             * @description Where the user works.
             * @example London
             */
            location?: string;
            /** @description NORMAL is a person, SYSTEM a service account, SDL a distribution list. */
            accountType?: components["schemas"]["AccountType"];
            /** @description A picture in several sizes. */
            avatars?: components["schemas"]["AvatarList"];
            /**
             * @description The number of the phone at work. Applications need the permission to read extended user data or contacts.
             * @example +441632960001
             */
            workPhoneNumber?: string;
            /**
             * @description The number of the mobile phone. Applications need the permission to read extended user data or contacts.
             * @example +447700900001
             */
            mobilePhoneNumber?: string;
            /**
             * @description What the user does in the company. Applications need the permission to read extended user data or contacts.
             * @example Trader
             */
            jobFunction?: string;
            /**
             * @description The user's department. Applications need the permission to read extended user data or contacts.
             * @example Settlement
             */
            department?: string;
            /**
             * @description The user's division. Applications need the permission to read extended user data or contacts.
             * @example Operations
             */
            division?: string;
            /**
             * @description Names or ids that are texts.
             * @example [
             *       "INDIVIDUAL"
             *     ]
             */
            roles?: components["schemas"]["StringList"];
            /** @description Free metadata, one object under each key. */
            userMetadata?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description The languages that the pod's texts can be shown in. */
        Languages: {
            /**
             * @description Names or ids that are texts.
             * @example [
             *       "en",
             *       "fr"
             *     ]
             */
            languages?: components["schemas"]["StringList"];
        };
        /** @description An entry of a lookup that could not be resolved. */
        UserError: {
            /**
             * @description What is wrong with the entry, as a code such as `invalid.format`.
             * @example invalid.format
             */
            error?: string;
            /**
             * @description The mail address at fault, where the entry was one.
             * @example not-an-address
             */
            email?: string;
            /**
             * @description The id at fault, where the entry was one.
             * @example notanumber
             */
            id?: string;
        };
        /** @description The outcome of a lookup. */
        V2UserList: {
            /** @description The users that were found. */
            users?: components["schemas"]["UserV2"][];
            /** @description The entries that could not be looked up. */
            errors?: components["schemas"]["UserError"][];
        };
        /** @description What the users must have. */
        UserSearchFilter: {
            /**
             * @description NORMAL for people, SYSTEM for service accounts.
             * @example [
             *       "NORMAL"
             *     ]
             */
            accountTypes?: components["schemas"]["StringList"];
            /**
             * @description The user's job title.
             * @example Settlement Officer
             */
            title?: string;
            /**
             * @description The name of the user's company.
             * @example Example Bank
             */
            company?: string;
            /**
             * @description The city that the user works in.
             * @example London
             */
            location?: string;
            /**
             * @description The region that the user works with, such as EMEA.
             * @example EMEA
             */
            marketCoverage?: string;
            /**
             * @description What the user is responsible for.
             * @example BAU
             */
            responsibility?: string;
            /**
             * @description The user's function.
             * @example Trade Management
             */
            function?: string;
            /**
             * @description The class of instruments that the user works with.
             * @example Equities
             */
            instrument?: string;
        };
        /** @description What to search for. */
        UserSearchQuery: {
            /**
             * @description Part of a first name, a last name, a display name or a mail address.
             * @example ada
             */
            query?: string;
            /** @description What the users must have. */
            filters?: components["schemas"]["UserSearchFilter"];
        };
        /** @description A page of what a search found. */
        UserSearchResults: {
            /**
             * Format: int64
             * @description How many users match, on all pages.
             * @example 1
             */
            count?: number;
            /**
             * Format: int64
             * @description How many users were passed over.
             * @example 0
             */
            skip?: number;
            /**
             * Format: int64
             * @description How many users this answer has at most.
             * @example 50
             */
            limit?: number;
            /** @description What to search for. */
            searchQuery?: components["schemas"]["UserSearchQuery"];
            /** @description The users on this page. */
            users?: components["schemas"]["UserV2"][];
        };
        /** @description Users, by number. */
        UserIdList: Int64[];
        /** @description Who is to follow, or to stop following. */
        FollowersList: {
            /**
             * @description Users, by number.
             * @example [
             *       68719476742,
             *       68719476743
             *     ]
             */
            followers: components["schemas"]["UserIdList"];
        };
        /** @description How `message` is written. */
        ConfirmationFormat: ("TEXT" | "XML") | string;
        /** @description A confirmation in words, of the pod and the agent. */
        SuccessResponse: {
            /** @description How `message` is written. */
            format?: components["schemas"]["ConfirmationFormat"];
            /**
             * @description The confirmation, in words.
             * @example OK
             */
            message?: string;
        };
        /** @description Where a page of a list of the pod's stands among the others. Called Pagination at the source. */
        PodPagination: {
            /** @description Where this page begins and ends. */
            cursors: {
                /**
                 * @description The beginning of this page.
                 * @example Y3Vyc29yLWJlZm9yZQ
                 */
                before: string;
                /**
                 * @description The end of this page.
                 * @example Y3Vyc29yLWFmdGVy
                 */
                after?: string;
            };
            /**
             * @description The call for the page before; absent on the first one.
             * @example /pod/v1/user/68719476742/followers?before=Y3Vyc29yLWJlZm9yZQ
             */
            previous?: string;
            /**
             * @description The call for the page after; absent on the last one. A page may be empty and yet have it.
             * @example /pod/v1/user/68719476742/followers?after=Y3Vyc29yLWFmdGVy
             */
            next?: string;
        };
        /** @description A page of the users that follow a user. */
        FollowersListResponse: {
            /**
             * Format: int64
             * @description How many users follow in all.
             * @example 2
             */
            count?: number;
            /**
             * @description The followers on this page, by number.
             * @example [
             *       68719476743,
             *       68719476744
             *     ]
             */
            followers?: Int64[];
            /** @description Where a page of a list of the pod's stands among the others. Called Pagination at the source. */
            pagination?: components["schemas"]["PodPagination"];
        };
        /** @description A page of the users that a user follows. */
        FollowingListResponse: {
            /**
             * Format: int64
             * @description How many users are followed in all.
             * @example 2
             */
            count?: number;
            /**
             * @description The followed users on this page, by number.
             * @example [
             *       68719476743,
             *       68719476744
             *     ]
             */
            following?: Int64[];
            /** @description Where a page of a list of the pod's stands among the others. Called Pagination at the source. */
            pagination?: components["schemas"]["PodPagination"];
        };
        /** @description What a service account offers its users. */
        ServiceAccountManifest: {
            /**
             * @description JSON as text, with the list of commands.
             * @example {"commands":[{"name":"/status","desc":"Tells the status of a trade"}]}
             */
            manifest: string;
        };
        /** @description An open session of a user. */
        V1Session: {
            /**
             * @description The session's id, for ending it.
             * @example 0f1e2d3c4b5a
             */
            sessionId?: string;
            /**
             * @description The address that the session was opened from.
             * @example 192.0.2.17
             */
            clientIp?: string;
            /**
             * Format: int64
             * @description The user whose session it is.
             * @example 68719476742
             */
            userId?: Int64;
            /**
             * @description The client as it names itself.
             * @example ExampleBrowser/1.0
             */
            userAgent?: string;
            /**
             * @description The browser, as read from `userAgent`.
             * @example ExampleBrowser
             */
            browser?: string;
            /**
             * @description The operating system, as read from `userAgent`.
             * @example ExampleOS
             */
            os?: string;
            /**
             * @description The kind of device, as read from `userAgent`.
             * @example Computer
             */
            device?: string;
            /**
             * @description A hash that tells the device from others.
             * @example 7c4a8d09
             */
            deviceHash?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            creationTime?: number;
            /**
             * Format: int64
             * @description When the session ends: by its name a delay from creation, by the source's words a time. No unit is stated.
             * @example 1209600000
             */
            expirationDelay?: number;
        };
        /** @description The open sessions of a user. */
        V1UserSessions: {
            /** @description The sessions, each with the client that opened it. */
            sessions?: components["schemas"]["V1Session"][];
        };
        /** @description What to do with an RSA key. */
        KeyAction: ("SAVE" | "REVOKE" | "EXTEND") | string;
        /**
         * @description What to do with an RSA key.
         *
         *     As requests take it; answers have {@link KeyAction}.
         * @enum {string}
         */
        KeyActionInput: "SAVE" | "REVOKE" | "EXTEND";
        /** @description The public RSA key of a service account, and what to do with it. */
        V2UserKeyRequest: {
            /**
             * @description The public key as PEM.
             * @example -----BEGIN PUBLIC KEY-----
             *     MIIB
             *     -----END PUBLIC KEY-----
             */
            key?: string;
            /**
             * Format: int64
             * @description When a rotated key expires, in milliseconds since 1970.
             * @example 1798761600000
             */
            expirationDate?: number;
            /** @description SAVE or REVOKE for the key in use, REVOKE or EXTEND for the one before. */
            action?: components["schemas"]["KeyAction"];
        };
        /**
         * @description The public RSA key of a service account, and what to do with it.
         *
         *     As requests take it; answers have {@link V2UserKeyRequest}.
         */
        V2UserKeyRequestInput: {
            /**
             * @description The public key as PEM.
             * @example -----BEGIN PUBLIC KEY-----
             *     MIIB
             *     -----END PUBLIC KEY-----
             */
            key?: string;
            /**
             * Format: int64
             * @description When a rotated key expires, in milliseconds since 1970.
             * @example 1798761600000
             */
            expirationDate?: number;
            /** @description SAVE or REVOKE for the key in use, REVOKE or EXTEND for the one before. */
            action?: components["schemas"]["KeyActionInput"];
        };
        /** @description What is known of a person or a service, as administrators see it and set it. */
        V2UserAttributes: {
            /**
             * @description The user's mail address, unique on the pod.
             * @example ada@example.com
             */
            emailAddress?: string;
            /**
             * @description Of a person.
             * @example Ada
             */
            firstName?: string;
            /**
             * @description Of a person.
             * @example Example
             */
            lastName?: string;
            /**
             * @description The name that the account signs on with.
             * @example ada
             */
            userName?: string;
            /**
             * @description The name that others see.
             * @example Ada Example
             */
            displayName?: string;
            /**
             * @description The name of the user's company; read only on most pods.
             * @example Example Bank
             */
            companyName?: string;
            /**
             * @description The user's department.
             * @example Operations
             */
            department?: string;
            /**
             * @description The user's division.
             * @example Operations
             */
            division?: string;
            /**
             * @description The user's job title.
             * @example Settlement Officer
             */
            title?: string;
            /**
             * @description The number of the phone at work.
             * @example +441632960001
             */
            workPhoneNumber?: string;
            /**
             * @description The number of the mobile phone.
             * @example +447700900001
             */
            mobilePhoneNumber?: string;
            /**
             * @description The phone that gets the codes of a two-factor sign-on.
             * @example +447700900001
             */
            twoFactorAuthPhone?: string;
            /**
             * @description The number that text messages go to.
             * @example +447700900001
             */
            smsNumber?: string;
            /** @description NORMAL is a person, SYSTEM a service account, SDL a distribution list. */
            accountType?: components["schemas"]["AccountType"];
            /**
             * @description Where the user works.
             * @example London
             */
            location?: string;
            /**
             * @description The language that the user is offered first.
             * @example en
             */
            recommendedLanguage?: string;
            /**
             * @description What the user does in the company.
             * @example Trader
             */
            jobFunction?: string;
            /**
             * @description The asset classes that the user deals with.
             * @example [
             *       "Equities"
             *     ]
             */
            assetClasses?: string[];
            /**
             * @description The industries that the user deals with.
             * @example [
             *       "Financials"
             *     ]
             */
            industries?: string[];
            /**
             * @description The regions that the user works with, such as EMEA.
             * @example [
             *       "EMEA"
             *     ]
             */
            marketCoverage?: string[];
            /**
             * @description What the user is responsible for.
             * @example [
             *       "BAU"
             *     ]
             */
            responsibility?: string[];
            /**
             * @description The user's functions.
             * @example [
             *       "Trade Management"
             *     ]
             */
            function?: string[];
            /**
             * @description The classes of instruments that the user works with.
             * @example [
             *       "Equities"
             *     ]
             */
            instrument?: string[];
            /** @description The key in use, of a service account. */
            currentKey?: components["schemas"]["V2UserKeyRequest"];
            /** @description The key that was in use before it was rotated; it goes on working until it expires. */
            previousKey?: components["schemas"]["V2UserKeyRequest"];
            /** @description Free metadata, one object under each key. */
            userMetadata?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        /**
         * @description What is known of a person or a service, as administrators see it and set it.
         *
         *     As requests take it; answers have {@link V2UserAttributes}.
         */
        V2UserAttributesInput: {
            /**
             * @description The user's mail address, unique on the pod.
             * @example ada@example.com
             */
            emailAddress?: string;
            /**
             * @description Of a person.
             * @example Ada
             */
            firstName?: string;
            /**
             * @description Of a person.
             * @example Example
             */
            lastName?: string;
            /**
             * @description The name that the account signs on with.
             * @example ada
             */
            userName?: string;
            /**
             * @description The name that others see.
             * @example Ada Example
             */
            displayName?: string;
            /**
             * @description The name of the user's company; read only on most pods.
             * @example Example Bank
             */
            companyName?: string;
            /**
             * @description The user's department.
             * @example Operations
             */
            department?: string;
            /**
             * @description The user's division.
             * @example Operations
             */
            division?: string;
            /**
             * @description The user's job title.
             * @example Settlement Officer
             */
            title?: string;
            /**
             * @description The number of the phone at work.
             * @example +441632960001
             */
            workPhoneNumber?: string;
            /**
             * @description The number of the mobile phone.
             * @example +447700900001
             */
            mobilePhoneNumber?: string;
            /**
             * @description The phone that gets the codes of a two-factor sign-on.
             * @example +447700900001
             */
            twoFactorAuthPhone?: string;
            /**
             * @description The number that text messages go to.
             * @example +447700900001
             */
            smsNumber?: string;
            /** @description NORMAL is a person, SYSTEM a service account, SDL a distribution list. */
            accountType?: components["schemas"]["AccountTypeInput"];
            /**
             * @description Where the user works.
             * @example London
             */
            location?: string;
            /**
             * @description The language that the user is offered first.
             * @example en
             */
            recommendedLanguage?: string;
            /**
             * @description What the user does in the company.
             * @example Trader
             */
            jobFunction?: string;
            /**
             * @description The asset classes that the user deals with.
             * @example [
             *       "Equities"
             *     ]
             */
            assetClasses?: string[];
            /**
             * @description The industries that the user deals with.
             * @example [
             *       "Financials"
             *     ]
             */
            industries?: string[];
            /**
             * @description The regions that the user works with, such as EMEA.
             * @example [
             *       "EMEA"
             *     ]
             */
            marketCoverage?: string[];
            /**
             * @description What the user is responsible for.
             * @example [
             *       "BAU"
             *     ]
             */
            responsibility?: string[];
            /**
             * @description The user's functions.
             * @example [
             *       "Trade Management"
             *     ]
             */
            function?: string[];
            /**
             * @description The classes of instruments that the user works with.
             * @example [
             *       "Equities"
             *     ]
             */
            instrument?: string[];
            /** @description The key in use, of a service account. */
            currentKey?: components["schemas"]["V2UserKeyRequestInput"];
            /** @description The key that was in use before it was rotated; it goes on working until it expires. */
            previousKey?: components["schemas"]["V2UserKeyRequestInput"];
            /** @description Free metadata, one object under each key. */
            userMetadata?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description Whether an account can sign on. */
        AccountStatus: ("ENABLED" | "DISABLED") | string;
        /**
         * @description Whether an account can sign on.
         *
         *     As requests take it; answers have {@link AccountStatus}.
         * @enum {string}
         */
        AccountStatusInput: "ENABLED" | "DISABLED";
        /** @description The state of an account. */
        UserSystemInfo: {
            /**
             * Format: int64
             * @description The user's number.
             * @example 68719476742
             */
            id?: Int64;
            /** @description Nobody can sign on with a disabled account. */
            status?: components["schemas"]["AccountStatus"];
            /** @description Whether the account is suspended for a while. Since release 20.14. */
            suspended?: boolean;
            /**
             * Format: int64
             * @description When the suspension ends, as a Unix time; the source's own examples count in seconds.
             * @example 1767312000
             */
            suspendedUntil?: number;
            /**
             * @description Why the user is suspended. From pod version 20.14 on.
             * @example On leave
             */
            suspensionReason?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            createdDate?: number;
            /**
             * @description The id of the user who created it, in decimal digits.
             * @example 68719476741
             */
            createdBy?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767229200000
             */
            lastUpdatedDate?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767312000
             */
            lastLoginDate?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            lastPasswordReset?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            deactivatedDate?: number;
        };
        /** @description Ids that are numbers. */
        IntegerList: Int64[];
        /** @description An account as administrators see it. */
        V2UserDetail: {
            /** @description What is known of a person or a service, as administrators see it and set it. */
            userAttributes: components["schemas"]["V2UserAttributes"];
            /** @description The state of an account. */
            userSystemInfo?: components["schemas"]["UserSystemInfo"];
            /**
             * @description The features, by number.
             * @example [
             *       4,
             *       7
             *     ]
             */
            features?: components["schemas"]["IntegerList"];
            /**
             * @description The applications, by number.
             * @example [
             *       11
             *     ]
             */
            apps?: components["schemas"]["IntegerList"];
            /**
             * @description The groups, by number.
             * @example [
             *       21,
             *       22
             *     ]
             */
            groups?: components["schemas"]["IntegerList"];
            /**
             * @description The ids of the roles.
             * @example [
             *       "INDIVIDUAL"
             *     ]
             */
            roles?: components["schemas"]["StringList"];
            /**
             * @description The disclaimers, by number.
             * @example [
             *       31
             *     ]
             */
            disclaimers?: components["schemas"]["IntegerList"];
            /** @description A picture of a user in one size. */
            avatar?: components["schemas"]["Avatar"];
        };
        /** @description Accounts as administrators list them. */
        V2UserDetailList: components["schemas"]["V2UserDetail"][];
        /** @description What the accounts must have. */
        UserFilter: {
            /**
             * @description The id of a role, such as INDIVIDUAL.
             * @example INDIVIDUAL
             */
            role?: string;
            /**
             * @description The name of a feature that is on, such as canCreatePublicRoom.
             * @example canCreatePublicRoom
             */
            feature?: string;
            /** @description Only users of this status. */
            status?: components["schemas"]["AccountStatusInput"];
        };
        /** @description What is known of a person or a service, in its older form. */
        UserAttributes: {
            /**
             * @description The user's mail address, unique on the pod.
             * @example ada@example.com
             */
            emailAddress?: string;
            /**
             * @description Of a person.
             * @example Ada
             */
            firstName?: string;
            /**
             * @description Of a person.
             * @example Example
             */
            lastName?: string;
            /**
             * @description The name that the account signs on with.
             * @example ada
             */
            userName?: string;
            /**
             * @description The name that others see.
             * @example Ada Example
             */
            displayName?: string;
            /**
             * @description The name of the user's company.
             * @example Example Bank
             */
            companyName?: string;
            /**
             * @description The user's department.
             * @example Settlement
             */
            department?: string;
            /**
             * @description The user's division.
             * @example Operations
             */
            division?: string;
            /**
             * @description The user's job title.
             * @example Settlement Manager
             */
            title?: string;
            /**
             * @description The number of the phone at work.
             * @example +441632960001
             */
            workPhoneNumber?: string;
            /**
             * @description The number of the mobile phone.
             * @example +447700900001
             */
            mobilePhoneNumber?: string;
            /**
             * @description The number that text messages go to.
             * @example +447700900001
             */
            smsNumber?: string;
            /** @description NORMAL is a person, SYSTEM a service account, SDL a distribution list. */
            accountType?: components["schemas"]["AccountType"];
            /**
             * @description Where the user works.
             * @example London
             */
            location?: string;
            /**
             * @description What the user does in the company.
             * @example Trader
             */
            jobFunction?: string;
            /**
             * @description The asset classes that the user deals with.
             * @example [
             *       "Equities"
             *     ]
             */
            assetClasses?: string[];
            /**
             * @description The industries that the user deals with.
             * @example [
             *       "Financials"
             *     ]
             */
            industries?: string[];
        };
        /** @description An account as administrators find it. */
        UserDetail: {
            /** @description What is known of a person or a service, in its older form. */
            userAttributes?: components["schemas"]["UserAttributes"];
            /** @description The state of an account. */
            userSystemInfo?: components["schemas"]["UserSystemInfo"];
            /**
             * @description The features, by number.
             * @example [
             *       4,
             *       7
             *     ]
             */
            features?: components["schemas"]["IntegerList"];
            /**
             * @description The applications, by number.
             * @example [
             *       11
             *     ]
             */
            apps?: components["schemas"]["IntegerList"];
            /**
             * @description The groups, by number.
             * @example [
             *       21,
             *       22
             *     ]
             */
            groups?: components["schemas"]["IntegerList"];
            /**
             * @description The ids of the roles.
             * @example [
             *       "INDIVIDUAL"
             *     ]
             */
            roles?: components["schemas"]["StringList"];
            /**
             * @description The disclaimers, by number.
             * @example [
             *       31
             *     ]
             */
            disclaimers?: components["schemas"]["IntegerList"];
            /** @description A picture of a user in one size. */
            avatar?: components["schemas"]["Avatar"];
        };
        /** @description Accounts as administrators find them. */
        UserDetailList: components["schemas"]["UserDetail"][];
        /** @description Something that has a text as its id. */
        StringId: {
            /**
             * @description The id.
             * @example COMPLIANCE_OFFICER
             */
            id: string;
        };
        /**
         * @description Something that has a text as its id.
         *
         *     As requests take it; answers have {@link StringId}.
         */
        StringIdInput: {
            /**
             * @description The id.
             * @example COMPLIANCE_OFFICER
             */
            id?: string;
        };
        /** @description A new picture. */
        AvatarUpdate: {
            /**
             * @description The image as Base64. Before encoding it must be smaller than 2 MB.
             * @example iVBORw0KGgo=
             */
            image: string;
        };
        /** @description How a disclaimer is written. */
        DisclaimerFormat: ("TEXT" | "XML") | string;
        /** @description A text that users have to agree with. */
        Disclaimer: {
            /**
             * @description The disclaimer's id.
             * @example 571d2052e4b042aaf06d2e7a
             */
            id?: string;
            /**
             * @description The disclaimer's name.
             * @example Enterprise disclaimer
             */
            name?: string;
            /**
             * @description The text, in the format that `format` names.
             * @example This is a disclaimer for the enterprise.
             */
            content?: string;
            /**
             * Format: int32
             * @description How often it is shown, in hours.
             * @example 24
             */
            frequencyInHours?: number;
            /** @description Whether users without a disclaimer of their own get this one. */
            isDefault?: boolean;
            /** @description Whether users are asked to agree with it. */
            isActive?: boolean;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            createdDate?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767229200000
             */
            modifiedDate?: number;
            /** @description TEXT or XML. */
            format?: components["schemas"]["DisclaimerFormat"];
        };
        /**
         * @description Whether the user becomes a delegate or is one no longer.
         * @enum {string}
         */
        DelegateActionType: "ADD" | "REMOVE";
        /** @description What to do with a delegate. */
        DelegateAction: {
            /**
             * Format: int64
             * @description The delegate.
             * @example 68719476743
             */
            userId: Int64;
            /** @description Whether the user becomes a delegate or is one no longer. */
            action: components["schemas"]["DelegateActionType"];
        };
        /** @description Something that a user may or may not do. */
        Feature: {
            /**
             * @description The name of the feature. The property is spelled so.
             * @example canCreatePublicRoom
             */
            entitlment?: string;
            /** @description Whether the user has the feature. */
            enabled?: boolean;
        };
        /** @description Features of a user. */
        FeatureList: components["schemas"]["Feature"][];
        /** @description Whether an account can be used. */
        UserStatus: {
            /** @description Nobody can sign on with a disabled account. */
            status?: components["schemas"]["AccountStatus"];
            /** @description Whether the account is suspended for a while. Since release 20.14. */
            suspended?: boolean;
            /**
             * Format: int64
             * @description When the suspension ends, as a Unix time; the source's own examples count in seconds.
             * @example 1767312000
             */
            suspendedUntil?: number;
            /**
             * @description Why the user is suspended. From pod version 20.14 on.
             * @example On leave
             */
            suspensionReason?: string;
        };
        /**
         * @description Whether an account can be used.
         *
         *     As requests take it; answers have {@link UserStatus}.
         */
        UserStatusInput: {
            /** @description Nobody can sign on with a disabled account. */
            status?: components["schemas"]["AccountStatusInput"];
            /** @description Whether the account is suspended for a while. Since release 20.14. */
            suspended?: boolean;
            /**
             * Format: int64
             * @description When the suspension ends, as a Unix time; the source's own examples count in seconds.
             * @example 1767312000
             */
            suspendedUntil?: number;
            /**
             * @description Why the user is suspended. From pod version 20.14 on.
             * @example On leave
             */
            suspensionReason?: string;
        };
        /** @description A role, and whom it can be given to. */
        RoleDetail: {
            /**
             * @description The role by the name that calls take.
             * @example CONTENT_MANAGEMENT
             */
            id?: string;
            /**
             * @description The role by the name that people read.
             * @example Content Management
             */
            name?: string;
            /**
             * @description The types of accounts that can have it - NORMAL, SYSTEM.
             * @example [
             *       "NORMAL",
             *       "SYSTEM"
             *     ]
             */
            userTypes?: string[];
            /**
             * @description Rights that can be given in addition to it.
             * @example [
             *       "MONITOR_ROOMS",
             *       "MONITOR_WALL_POSTS"
             *     ]
             */
            optionalActions?: string[];
        };
        /** @description The roles of a pod. */
        RoleDetailList: components["schemas"]["RoleDetail"][];
        /**
         * @description A password that never leaves the caller: what is sent was derived from it with PBKDF2, in 10000 rounds and to 256
         *     bits, once for the pod and once for the key manager.
         */
        Password: {
            /**
             * @description The salt for the pod.
             * @example c2FsdC1mb3ItbG9naW4=
             */
            hSalt?: string;
            /**
             * @description The derived password for the pod.
             * @example aGFzaGVkLXBhc3N3b3Jk
             */
            hPassword?: string;
            /**
             * @description The salt for the key manager.
             * @example c2FsdC1mb3Ita2V5cw==
             */
            khSalt?: string;
            /**
             * @description The derived password for the key manager.
             * @example aGFzaGVkLWtleS1wYXNzd29yZA==
             */
            khPassword?: string;
        };
        /** @description A new account. */
        V2UserCreate: {
            /** @description What is known of a person or a service, as administrators see it and set it. */
            userAttributes: components["schemas"]["V2UserAttributesInput"];
            /**
             * @description A password that never leaves the caller: what is sent was derived from it with PBKDF2, in 10000 rounds and to 256
             *     bits, once for the pod and once for the key manager.
             */
            password?: components["schemas"]["Password"];
            /**
             * @description The ids of the roles.
             * @example [
             *       "INDIVIDUAL"
             *     ]
             */
            roles?: string[];
        };
        /** @description Whether an account is to be suspended. If so, until when and why are needed as well. */
        UserSuspension: {
            /** @description Whether the user is to be suspended; false ends a suspension. */
            suspended: boolean;
            /**
             * Format: int64
             * @description When the suspension ends, as a Unix time; the source's own examples count in seconds.
             * @example 1767312000
             */
            suspendedUntil?: number;
            /**
             * @description Why the user is suspended.
             * @example On leave
             */
            suspensionReason?: string;
        };
        /** @description An account as administrators see it, with features by name. */
        V3UserDetail: {
            /** @description What is known of a person or a service, as administrators see it and set it. */
            userAttributes?: components["schemas"]["V2UserAttributes"];
            /** @description The state of an account. */
            userSystemInfo?: components["schemas"]["UserSystemInfo"];
            /** @description Features of a user. */
            features?: components["schemas"]["FeatureList"];
            /**
             * @description The ids of the roles.
             * @example [
             *       "INDIVIDUAL"
             *     ]
             */
            roles?: components["schemas"]["StringList"];
            /** @description A picture of a user in one size. */
            avatar?: components["schemas"]["Avatar"];
        };
        /** @description Accounts as administrators list them, with features by name. */
        V3UserDetailList: components["schemas"]["V3UserDetail"][];
        /** @description Whether a user can be reached. */
        PresenceCategory: ("UNDEFINED" | "AVAILABLE" | "BUSY" | "DO_NOT_DISTURB" | "ON_THE_PHONE" | "BE_RIGHT_BACK" | "IN_A_MEETING" | "AWAY" | "OUT_OF_OFFICE" | "OFF_WORK" | "OFFLINE") | string;
        /**
         * @description Whether a user can be reached.
         *
         *     As requests take it; answers have {@link PresenceCategory}.
         * @enum {string}
         */
        PresenceCategoryInput: "UNDEFINED" | "AVAILABLE" | "BUSY" | "DO_NOT_DISTURB" | "ON_THE_PHONE" | "BE_RIGHT_BACK" | "IN_A_MEETING" | "AWAY" | "OUT_OF_OFFICE" | "OFF_WORK" | "OFFLINE";
        /** @description A presence. */
        V2PresenceStatus: {
            /**
             * @description UNDEFINED, AVAILABLE, BUSY, DO_NOT_DISTURB, ON_THE_PHONE, BE_RIGHT_BACK, IN_A_MEETING, AWAY, OUT_OF_OFFICE,
             *     OFF_WORK or OFFLINE.
             */
            category: components["schemas"]["PresenceCategory"];
        };
        /**
         * @description A presence.
         *
         *     As requests take it; answers have {@link V2PresenceStatus}.
         */
        V2PresenceStatusInput: {
            /**
             * @description UNDEFINED, AVAILABLE, BUSY, DO_NOT_DISTURB, ON_THE_PHONE, BE_RIGHT_BACK, IN_A_MEETING, AWAY, OUT_OF_OFFICE,
             *     OFF_WORK or OFFLINE.
             */
            category: components["schemas"]["PresenceCategoryInput"];
        };
        /** @description The presence of a user. */
        V2UserPresence: components["schemas"]["V2PresenceStatus"] & {
            /**
             * Format: int64
             * @description The user whose presence it is.
             * @example 68719476742
             */
            userId?: Int64;
        };
        /**
         * @description The presence of a user.
         *
         *     As requests take it; answers have {@link V2UserPresence}.
         */
        V2UserPresenceInput: components["schemas"]["V2PresenceStatusInput"] & {
            /**
             * Format: int64
             * @description The user whose presence it is.
             * @example 68719476742
             */
            userId?: Int64;
        };
        /** @description The presence of a user, and since when. */
        V2Presence: components["schemas"]["V2UserPresence"] & {
            /**
             * Format: int64
             * @description When the presence was set, in milliseconds since 1970.
             * @example 1767225600000
             */
            timestamp?: number;
        };
        /** @description The presence of several users. */
        V2PresenceList: components["schemas"]["V2Presence"][];
        /**
         * @description Which connections to list.
         * @enum {string}
         */
        ConnectionFilter: "PENDING_INCOMING" | "PENDING_OUTGOING" | "ACCEPTED" | "REJECTED" | "ALL";
        /** @description Who asked for a connection, and what became of it. */
        ConnectionStatus: ("PENDING_INCOMING" | "PENDING_OUTGOING" | "ACCEPTED" | "REJECTED") | string;
        /** @description The connection between the caller and a user. */
        UserConnection: {
            /**
             * Format: int64
             * @description The other user.
             * @example 137438953543
             */
            userId?: Int64;
            /** @description PENDING_INCOMING waits for the caller, PENDING_OUTGOING for the other user. */
            status?: components["schemas"]["ConnectionStatus"];
            /**
             * Format: int64
             * @description When it was asked for the first time, in milliseconds since 1970.
             * @example 1767225600000
             */
            firstRequestedAt?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767229200000
             */
            updatedAt?: number;
            /**
             * Format: int32
             * @description How often it was asked for.
             * @example 1
             */
            requestCounter?: number;
        };
        /** @description Connections of the caller. */
        UserConnectionList: components["schemas"]["UserConnection"][];
        /** @description The user whom a connection is about. */
        UserConnectionRequest: {
            /**
             * Format: int64
             * @description The other user.
             * @example 137438953543
             */
            userId: Int64;
        };
        /** @description A conversation. */
        Stream: {
            /**
             * @description The stream's id, to be used in paths as URL-safe Base64 without padding.
             * @example c3RyZWFtLW9mLXR3by11c2Vycw
             */
            id: string;
        };
        /** @description What can be changed about an IM or a MIM. */
        V1IMAttributes: {
            /**
             * @description The message pinned to the top, as URL-safe Base64. An empty text removes it.
             * @example bWVzc2FnZS1vbmU
             */
            pinnedMessageId?: string;
        };
        /** @description What the platform keeps about an IM or a MIM. */
        IMSystemInfo: {
            /**
             * @description The stream's id.
             * @example c3RyZWFtLW9mLXR3by11c2Vycw
             */
            id?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            creationDate?: number;
            /** @description Whether messages can be sent and the membership changed. */
            active?: boolean;
        };
        /** @description An IM or a MIM in two parts. */
        V1IMDetail: {
            /** @description What can be changed about an IM or a MIM. */
            V1IMAttributes?: components["schemas"]["V1IMAttributes"];
            /** @description What the platform keeps about it. */
            IMSystemInfo?: components["schemas"]["IMSystemInfo"];
        };
        /** @description A label of a room, as a pair of key and value. */
        RoomTag: {
            /**
             * @description A label, once in a room.
             * @example region
             */
            key: string;
            /**
             * @description The label's value.
             * @example EMEA
             */
            value: string;
        };
        /** @description What a room is called and how it behaves. */
        V3RoomAttributes: {
            /**
             * @description The room's name.
             * @example Settlement
             */
            name?: string;
            /** @description What a search can find the room by. */
            keywords?: components["schemas"]["RoomTag"][];
            /**
             * @description What the room is for.
             * @example Trades that need a hand
             */
            description?: string;
            /** @description Whether every member can add others; otherwise only owners can. */
            membersCanInvite?: boolean;
            /** @description Whether those who are no members can find the room. */
            discoverable?: boolean;
            /** @description Whether anyone can join. */
            public?: boolean;
            /** @description Whether only owners can send messages. */
            readOnly?: boolean;
            /** @description Whether clients keep users from copying content to the clipboard. */
            copyProtected?: boolean;
            /** @description Whether members of other pods can take part. */
            crossPod?: boolean;
            /** @description Whether new members see what was written before they joined. */
            viewHistory?: boolean;
            /** @description Whether users of more than two companies can take part. */
            multiLateralRoom?: boolean;
            /** @description Whether the room belongs to a scheduled meeting. */
            scheduledMeeting?: boolean;
            /**
             * @description Ignored in requests; it served an e-mail integration that has ended.
             * @example EMAIL
             */
            subType?: string;
            /**
             * @description The message pinned to the top, as URL-safe Base64. An empty text removes it.
             * @example bWVzc2FnZS1vbmU
             */
            pinnedMessageId?: string;
            /** @description Whether the room is a group chat, since release 20.16. Ignored when a room is created. */
            groupChat?: boolean;
        };
        /** @description What the platform keeps about a room. */
        RoomSystemInfo: {
            /**
             * @description The stream's id.
             * @example cm9vbS1mb3Itc2V0dGxlbWVudA
             */
            id: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            creationDate?: number;
            /**
             * Format: int64
             * @description The user who created the room.
             * @example 68719476742
             */
            createdByUserId?: Int64;
            /** @description Whether messages can be sent and the membership changed. */
            active?: boolean;
        };
        /** @description A distribution list in a room. */
        GroupItem: {
            /**
             * Format: int64
             * @description The distribution list.
             * @example 68719476744
             */
            id?: Int64;
            /**
             * Format: int64
             * @description The user who added it.
             * @example 68719476742
             */
            addedBy?: Int64;
        };
        /** @description A room. */
        V3RoomDetail: {
            /** @description What the room is called and how it behaves. */
            roomAttributes: components["schemas"]["V3RoomAttributes"];
            /** @description What the platform keeps about the room. */
            roomSystemInfo: components["schemas"]["RoomSystemInfo"];
            /** @description The distribution lists that were added to the room. */
            groups?: components["schemas"]["GroupItem"][];
        };
        /** @description A user, by number. */
        UserId: {
            /**
             * Format: int64
             * @description The user's number.
             * @example 68719476742
             */
            id?: Int64;
        };
        /** @description BASIC is the older order, RELEVANCE the better one. */
        RoomSortOrder: ("BASIC" | "RELEVANCE") | string;
        /**
         * @description BASIC is the older order, RELEVANCE the better one.
         *
         *     As requests take it; answers have {@link RoomSortOrder}.
         * @enum {string}
         */
        RoomSortOrderInput: "BASIC" | "RELEVANCE";
        /** @description What rooms are searched for. */
        RoomSearchCriteria: {
            /**
             * @description What to look for in the name and the description.
             * @example settlement
             */
            query: string;
            /**
             * @description Labels of keywords whose values are searched too.
             * @example [
             *       "region"
             *     ]
             */
            labels?: string[];
            /**
             * @description Which fields are searched, since release 25.10. Known are `name`, `description`, `keywords_key` and
             *     `keywords_value`.
             */
            searchFields?: string[];
            /** @description With true only active rooms, with false only inactive ones, and both when it is left out. */
            active?: boolean;
            /** @description With true only private rooms, and all when it is left out. */
            private?: boolean;
            /** @description A user, by number. */
            owner?: components["schemas"]["UserId"];
            /** @description A user, by number. */
            creator?: components["schemas"]["UserId"];
            /** @description A user, by number. */
            member?: components["schemas"]["UserId"];
            /** @description BASIC is the older order, RELEVANCE the better one. */
            sortOrder?: components["schemas"]["RoomSortOrder"];
        };
        /**
         * @description What rooms are searched for.
         *
         *     As requests take it; answers have {@link RoomSearchCriteria}.
         */
        RoomSearchCriteriaInput: {
            /**
             * @description What to look for in the name and the description.
             * @example settlement
             */
            query: string;
            /**
             * @description Labels of keywords whose values are searched too.
             * @example [
             *       "region"
             *     ]
             */
            labels?: string[];
            /**
             * @description Which fields are searched, since release 25.10. Known are `name`, `description`, `keywords_key` and
             *     `keywords_value`.
             */
            searchFields?: string[];
            /** @description With true only active rooms, with false only inactive ones, and both when it is left out. */
            active?: boolean;
            /** @description With true only private rooms, and all when it is left out. */
            private?: boolean;
            /** @description A user, by number. */
            owner?: components["schemas"]["UserId"];
            /** @description A user, by number. */
            creator?: components["schemas"]["UserId"];
            /** @description A user, by number. */
            member?: components["schemas"]["UserId"];
            /** @description BASIC is the older order, RELEVANCE the better one. */
            sortOrder?: components["schemas"]["RoomSortOrderInput"];
        };
        /** @description What a room must be like to be found. */
        V2RoomSearchCriteria: {
            /**
             * @description Only rooms of this kind. Known is EMAIL.
             * @example EMAIL
             */
            subType?: string;
        } & components["schemas"]["RoomSearchCriteria"];
        /**
         * @description What a room must be like to be found.
         *
         *     As requests take it; answers have {@link V2RoomSearchCriteria}.
         */
        V2RoomSearchCriteriaInput: {
            /**
             * @description Only rooms of this kind. Known is EMAIL.
             * @example EMAIL
             */
            subType?: string;
        } & components["schemas"]["RoomSearchCriteriaInput"];
        /** @description How many results there are of one kind. */
        FacetedMatchCount: {
            /**
             * @description The criterion.
             * @example settlement
             */
            facet?: string;
            /**
             * @description How many rooms match it.
             * @example 1
             */
            count?: number;
        };
        /** @description A page of the rooms that were found. */
        V3RoomSearchResults: {
            /**
             * Format: int64
             * @description How many rooms match.
             * @example 1
             */
            count?: number;
            /**
             * @description How many of them were passed over.
             * @example 0
             */
            skip?: number;
            /**
             * @description How many of them are listed at most.
             * @example 50
             */
            limit?: number;
            /** @description What a room must be like to be found. */
            query?: components["schemas"]["V2RoomSearchCriteria"];
            /** @description The rooms on this page. */
            rooms?: components["schemas"]["V3RoomDetail"][];
            /** @description How many rooms match each criterion. */
            facetedMatchCount?: components["schemas"]["FacetedMatchCount"][];
        };
        /** @description What a room is called and how it behaves, in an older form. */
        RoomAttributes: {
            /**
             * @description The room's name.
             * @example Settlement
             */
            name?: string;
            /**
             * @description What the room is for.
             * @example Trades that need a hand
             */
            description?: string;
            /** @description Whether every member can add others; otherwise only owners can. */
            membersCanInvite?: boolean;
            /** @description Whether those who are no members can find the room. */
            discoverable?: boolean;
        };
        /** @description What is settled when a room is created. */
        ImmutableRoomAttributes: {
            /** @description Whether anyone can join. */
            public?: boolean;
            /** @description Whether only owners can send messages. */
            readOnly?: boolean;
            /** @description Whether clients keep users from copying content to the clipboard. */
            copyProtected?: boolean;
        };
        /** @description A room in its older form. */
        RoomDetail: {
            /** @description What the room is called and how it behaves. */
            roomAttributes?: components["schemas"]["RoomAttributes"];
            /** @description What the platform keeps about the room. */
            roomSystemInfo?: components["schemas"]["RoomSystemInfo"];
            /** @description What is settled when a room is created. */
            immutableRoomAttributes?: components["schemas"]["ImmutableRoomAttributes"];
        };
        /** @description What kind of conversation a stream is. */
        StreamTypeName: ("IM" | "MIM" | "ROOM" | "POST") | string;
        /**
         * @description What kind of conversation a stream is.
         *
         *     As requests take it; answers have {@link StreamTypeName}.
         * @enum {string}
         */
        StreamTypeNameInput: "IM" | "MIM" | "ROOM" | "POST";
        /** @description What kind of conversation a stream is. */
        StreamType: {
            /** @description IM is a conversation of two users, MIM one of several, ROOM a room, POST a user's wall. */
            type?: components["schemas"]["StreamTypeName"];
        };
        /**
         * @description What kind of conversation a stream is.
         *
         *     As requests take it; answers have {@link StreamType}.
         */
        StreamTypeInput: {
            /** @description IM is a conversation of two users, MIM one of several, ROOM a room, POST a user's wall. */
            type?: components["schemas"]["StreamTypeNameInput"];
        };
        /** @description Which streams to list. */
        StreamFilter: {
            /** @description Streams of these types; of all types when it is left out. */
            streamTypes?: ({
                /** @description The kind of stream. */
                type?: components["schemas"]["StreamTypeNameInput"];
            } & components["schemas"]["StreamTypeInput"])[];
            /** @description Whether inactive streams are listed too. */
            includeInactiveStreams?: boolean;
        };
        /** @description What IMs and MIMs have in a list of streams. */
        ConversationSpecificStreamAttributes: {
            /**
             * @description Users, by number.
             * @example [
             *       68719476742,
             *       68719476743
             *     ]
             */
            members?: components["schemas"]["UserIdList"];
        };
        /** @description What rooms have in a list of streams. */
        RoomSpecificStreamAttributes: {
            /**
             * @description The room's name.
             * @example Settlement
             */
            name?: string;
        };
        /** @description A stream in a list of streams. */
        StreamAttributes: {
            /**
             * @description The stream's id.
             * @example cm9vbS1mb3Itc2V0dGxlbWVudA
             */
            id?: string;
            /** @description Whether members of other pods can take part. */
            crossPod?: boolean;
            /** @description Whether messages can be sent and the membership changed. */
            active?: boolean;
            /** @description The kind of stream. */
            streamType?: components["schemas"]["StreamType"];
            /** @description What IMs and MIMs have in a list of streams. */
            streamAttributes?: components["schemas"]["ConversationSpecificStreamAttributes"];
            /** @description What rooms have in a list of streams. */
            roomAttributes?: components["schemas"]["RoomSpecificStreamAttributes"];
        };
        /** @description Streams that the caller belongs to. */
        StreamList: components["schemas"]["StreamAttributes"][];
        /** @description Which company a stream comes from. */
        StreamOrigin: ("INTERNAL" | "EXTERNAL") | string;
        /**
         * @description Which company a stream comes from.
         *
         *     As requests take it; answers have {@link StreamOrigin}.
         * @enum {string}
         */
        StreamOriginInput: "INTERNAL" | "EXTERNAL";
        /** @description What kind of conversation a stream is. */
        V2StreamType: {
            /** @description IM is a conversation of two users, MIM one of several, ROOM a room, POST a user's wall. */
            type?: components["schemas"]["StreamTypeName"];
        };
        /** @description What IMs and MIMs have. */
        V2ConversationSpecificStreamAttributes: {
            /**
             * @description Users, by number.
             * @example [
             *       68719476742,
             *       68719476743
             *     ]
             */
            members?: components["schemas"]["UserIdList"];
        };
        /** @description What rooms have. */
        V2RoomSpecificStreamAttributes: {
            /**
             * @description The room's name.
             * @example Settlement
             */
            name?: string;
            /** @description The distribution lists that were added to the room, since release 20.14. */
            groups?: components["schemas"]["GroupItem"][];
        };
        /** @description A stream. */
        V2StreamAttributes: {
            /**
             * @description The stream's id.
             * @example cm9vbS1mb3Itc2V0dGxlbWVudA
             */
            id?: string;
            /** @description Whether members of other pods can take part. */
            crossPod?: boolean;
            /** @description INTERNAL if the stream's creator belongs to the pod, EXTERNAL otherwise. */
            origin?: components["schemas"]["StreamOrigin"];
            /** @description Whether messages can be sent and the membership changed. */
            active?: boolean;
            /**
             * Format: int64
             * @description When the last message was sent, in milliseconds since 1970.
             * @example 1767229200000
             */
            lastMessageDate?: number;
            /** @description The kind of stream. */
            streamType?: components["schemas"]["V2StreamType"];
            /** @description What IMs and MIMs have. */
            streamAttributes?: components["schemas"]["V2ConversationSpecificStreamAttributes"];
            /** @description What rooms have. */
            roomAttributes?: components["schemas"]["V2RoomSpecificStreamAttributes"];
        };
        /**
         * @description ASC has the oldest first, DESC the newest.
         * @enum {string}
         */
        SortDirection: "ASC" | "DESC";
        /** @description A smaller copy of an attached image. */
        AttachmentPreview: {
            /**
             * @description The preview's file.
             * @example dGh1bWJuYWlsXzE
             */
            fileId?: string;
            /**
             * @description In pixels.
             * @example 600
             */
            width?: number;
        };
        /** @description A file attached to a message of a stream. */
        StreamAttachmentItem: {
            /**
             * @description The message, as standard Base64; in a path it must be URL-safe.
             * @example bWVzc2FnZS1vbmU
             */
            messageId?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600123
             */
            ingestionDate?: number;
            /**
             * Format: int64
             * @description The user who sent the file.
             * @example 68719476742
             */
            userId?: Int64;
            /**
             * @description The file's id, for its download by the agent.
             * @example aW50ZXJuYWxfMQ
             */
            fileId?: string;
            /**
             * @description The file's name.
             * @example chart.png
             */
            name?: string;
            /**
             * Format: int64
             * @description In bytes.
             * @example 20480
             */
            size?: number;
            /**
             * @description The file's media type.
             * @example image/png
             */
            "content-type"?: string;
            /** @description Smaller pictures of the file. */
            previews?: components["schemas"]["AttachmentPreview"][];
        };
        /** @description Attachments that were sent to a stream. */
        StreamAttachmentResponse: components["schemas"]["StreamAttachmentItem"][];
        /** @description What kind of conversation a stream is. */
        AdminStreamTypeName: ("IM" | "MIM" | "ROOM") | string;
        /**
         * @description What kind of conversation a stream is.
         *
         *     As requests take it; answers have {@link AdminStreamTypeName}.
         * @enum {string}
         */
        AdminStreamTypeNameInput: "IM" | "MIM" | "ROOM";
        /** @description What kind of conversation a stream is, for administrators. */
        V2AdminStreamType: {
            /** @description IM, MIM or ROOM. */
            type?: components["schemas"]["AdminStreamTypeName"];
        };
        /**
         * @description What kind of conversation a stream is, for administrators.
         *
         *     As requests take it; answers have {@link V2AdminStreamType}.
         */
        V2AdminStreamTypeInput: {
            /** @description IM, MIM or ROOM. */
            type?: components["schemas"]["AdminStreamTypeNameInput"];
        };
        /** @description Whether a stream is in use. */
        StreamStatus: ("ACTIVE" | "INACTIVE") | string;
        /**
         * @description Whether a stream is in use.
         *
         *     As requests take it; answers have {@link StreamStatus}.
         * @enum {string}
         */
        StreamStatusInput: "ACTIVE" | "INACTIVE";
        /** @description Whether anyone may join a stream. */
        StreamPrivacy: ("PUBLIC" | "PRIVATE") | string;
        /**
         * @description Whether anyone may join a stream.
         *
         *     As requests take it; answers have {@link StreamPrivacy}.
         * @enum {string}
         */
        StreamPrivacyInput: "PUBLIC" | "PRIVATE";
        /** @description Which streams of the company to list. */
        V2AdminStreamFilter: {
            /** @description Streams of these types; of all types when it is left out. */
            streamTypes?: components["schemas"]["V2AdminStreamType"][];
            /** @description Streams of the company alone, or streams with others; both when it is left out. */
            scope?: components["schemas"]["StreamOrigin"];
            /** @description Streams created by users of the company, or by others; both when it is left out. */
            origin?: components["schemas"]["StreamOrigin"];
            /** @description Active or inactive streams; both when it is left out. */
            status?: components["schemas"]["StreamStatus"];
            /** @description Public or private streams; both when it is left out. */
            privacy?: components["schemas"]["StreamPrivacy"];
            /**
             * Format: int64
             * @description The start of the time in which the membership changed, in milliseconds since 1970.
             * @example 1767225600000
             */
            startDate?: number;
            /**
             * Format: int64
             * @description The end of that time, in milliseconds since 1970; now, when it is left out.
             * @example 1767312000000
             */
            endDate?: number;
        };
        /**
         * @description Which streams of the company to list.
         *
         *     As requests take it; answers have {@link V2AdminStreamFilter}.
         */
        V2AdminStreamFilterInput: {
            /** @description Streams of these types; of all types when it is left out. */
            streamTypes?: components["schemas"]["V2AdminStreamTypeInput"][];
            /** @description Streams of the company alone, or streams with others; both when it is left out. */
            scope?: components["schemas"]["StreamOriginInput"];
            /** @description Streams created by users of the company, or by others; both when it is left out. */
            origin?: components["schemas"]["StreamOriginInput"];
            /** @description Active or inactive streams; both when it is left out. */
            status?: components["schemas"]["StreamStatusInput"];
            /** @description Public or private streams; both when it is left out. */
            privacy?: components["schemas"]["StreamPrivacyInput"];
            /**
             * Format: int64
             * @description The start of the time in which the membership changed, in milliseconds since 1970.
             * @example 1767225600000
             */
            startDate?: number;
            /**
             * Format: int64
             * @description The end of that time, in milliseconds since 1970; now, when it is left out.
             * @example 1767312000000
             */
            endDate?: number;
        };
        /** @description What a stream is like, for administrators. */
        V2AdminStreamAttributes: {
            /**
             * @description Rooms only.
             * @example Settlement
             */
            roomName?: string;
            /**
             * @description Rooms only.
             * @example Trades that need a hand
             */
            roomDescription?: string;
            /**
             * @description IMs and MIMs only.
             * @example [
             *       68719476742,
             *       68719476743
             *     ]
             */
            members?: Int64[];
            /**
             * Format: int64
             * @description The user who created the stream.
             * @example 68719476742
             */
            createdByUserId?: Int64;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            createdDate?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767229200000
             */
            lastModifiedDate?: number;
            /**
             * @description The company of the creator.
             * @example Example Bank
             */
            originCompany?: string;
            /**
             * @description The number of that company.
             * @example 130
             */
            originCompanyId?: number;
            /**
             * @description How many members the stream has.
             * @example 2
             */
            membersCount?: number;
            /**
             * Format: int64
             * @description When the last message was sent, in milliseconds since 1970.
             * @example 1767229200000
             */
            lastMessageDate?: number;
            /** @description Whether the stream is a group chat, since release 20.16. */
            groupChat?: boolean;
        };
        /** @description A stream of the company. */
        V2AdminStreamInfo: {
            /**
             * @description The stream's id.
             * @example cm9vbS1mb3Itc2V0dGxlbWVudA
             */
            id?: string;
            /**
             * @deprecated
             * @description Whether others than the company take part. The source calls it deprecated in favour of `origin`.
             */
            isExternal?: boolean;
            /** @description Whether messages can be sent and the membership changed. */
            isActive?: boolean;
            /** @description Whether anyone can join; rooms only. */
            isPublic?: boolean;
            /** @description IM, MIM or ROOM. */
            type?: components["schemas"]["AdminStreamTypeName"];
            /** @description Whether members of other pods can take part. */
            crossPod?: boolean;
            /** @description INTERNAL if the stream's creator belongs to the pod, EXTERNAL otherwise. */
            origin?: components["schemas"]["StreamOrigin"];
            /** @description What the stream is like. */
            attributes?: components["schemas"]["V2AdminStreamAttributes"];
        };
        /** @description Streams of the whole company. */
        V2AdminStreamInfoList: components["schemas"]["V2AdminStreamInfo"][];
        /** @description A page of the company's streams. */
        V2AdminStreamList: {
            /**
             * Format: int64
             * @description How many streams match.
             * @example 1
             */
            count?: number;
            /**
             * @description How many of them were passed over.
             * @example 0
             */
            skip?: number;
            /**
             * @description How many of them are listed at most.
             * @example 50
             */
            limit?: number;
            /** @description Which streams of the company to list. */
            filter?: components["schemas"]["V2AdminStreamFilter"];
            /** @description The streams on this page. */
            streams?: components["schemas"]["V2AdminStreamInfoList"];
        };
        /** @description The user who is a member. */
        V2MemberUserDetail: {
            /**
             * Format: int64
             * @description The user's number.
             * @example 68719476742
             */
            userId?: Int64;
            /**
             * @description The user's mail address.
             * @example ada@example.com
             */
            email?: string;
            /**
             * @description The user's first name.
             * @example Ada
             */
            firstName?: string;
            /**
             * @description The user's last name.
             * @example Example
             */
            lastName?: string;
            /**
             * @description The name that others see.
             * @example Ada Example
             */
            displayName?: string;
            /**
             * @description The name of the user's company.
             * @example Example Bank
             */
            company?: string;
            /**
             * @description The user's company, by number.
             * @example 130
             */
            companyId?: number;
            /** @description Whether the user belongs to another company. */
            isExternal?: boolean;
        };
        /** @description A member of a stream. */
        V2MemberInfo: {
            /** @description The user who is a member. */
            user: components["schemas"]["V2MemberUserDetail"];
            /** @description Whether the member owns the room. */
            isOwner?: boolean;
            /** @description Whether the member created the room. */
            isCreator?: boolean;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            joinDate?: number;
            /**
             * @description The distribution lists through which the user was added, since release 20.14.
             * @example [
             *       68719476750
             *     ]
             */
            addedThroughGroups?: Int64[];
        };
        /** @description Members of a stream. */
        V2MemberInfoList: components["schemas"]["V2MemberInfo"][];
        /** @description A page of a stream's members. */
        V2MembershipList: {
            /**
             * @description How many members there are.
             * @example 1
             */
            count?: number;
            /**
             * @description How many of them were passed over.
             * @example 0
             */
            skip?: number;
            /**
             * @description How many of them are listed at most.
             * @example 100
             */
            limit?: number;
            /** @description The members on this page. */
            members?: components["schemas"]["V2MemberInfoList"];
        };
        /** @description A member of a room. */
        MemberInfo: {
            /**
             * Format: int64
             * @description The user.
             * @example 68719476742
             */
            id?: Int64;
            /** @description Whether the member owns the room. */
            owner?: boolean;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            joinDate?: number;
            /**
             * @description The distribution lists through which the user was added, since release 20.14.
             * @example [
             *       68719476744
             *     ]
             */
            addedThroughGroups?: Int64[];
        };
        /** @description Members of a room. */
        MembershipList: components["schemas"]["MemberInfo"][];
        /** @description Whether a message is suppressed. */
        MessageSuppressionResponse: {
            /**
             * @description The message.
             * @example bWVzc2FnZS1vbmU
             */
            messageId?: string;
            /** @description Whether it is suppressed. */
            suppressed?: boolean;
            /**
             * Format: int64
             * @description In milliseconds since 1970; 0 if the message was suppressed before.
             * @example 1767225600000
             */
            suppressionDate?: number;
        };
        /** @description A user whom a message concerns. */
        MessageStatusUser: {
            /**
             * @description The user's number, in digits.
             * @example 68719476742
             */
            userId?: string;
            /**
             * @description The user's first name.
             * @example Settlement
             */
            firstName?: string;
            /**
             * @description The user's last name.
             * @example Bot
             */
            lastName?: string;
            /**
             * @description The name that others see.
             * @example Settlement Bot
             */
            displayName?: string;
            /**
             * @description The user's mail address.
             * @example bot@example.com
             */
            email?: string;
            /**
             * @description Left out for users of other companies.
             * @example settlement-bot
             */
            userName?: string;
            /**
             * @description Milliseconds since 1970, in digits.
             * @example 1767225600123
             */
            timestamp?: string;
        };
        /** @description How far a message has come with each user. */
        MessageStatus: {
            /** @description Who sent the message. */
            author?: components["schemas"]["MessageStatusUser"];
            /** @description Those who have read it. */
            read?: components["schemas"]["MessageStatusUser"][];
            /** @description Those to whose clients it was delivered, and who have not read it. */
            delivered?: components["schemas"]["MessageStatusUser"][];
            /** @description Those to whose clients it has not been delivered. */
            sent?: components["schemas"]["MessageStatusUser"][];
        };
        /** @description Messages by their ids. */
        MessageIds: {
            /**
             * @description Names or ids that are texts.
             * @example [
             *       "bWVzc2FnZS1vbi10aGUtd2lyZQ"
             *     ]
             */
            messageIds: components["schemas"]["StringList"];
        };
        /** @description A user whom a message concerns. */
        MessageUser: {
            /**
             * Format: int64
             * @description The user's number.
             * @example 68719476742
             */
            id?: Int64;
            /**
             * @description The user's name.
             * @example Settlement Bot
             */
            name?: string;
        };
        /** @description The stream that a message was sent to. */
        MessageStream: {
            /**
             * @description The stream, as standard Base64; in a path it must be URL-safe.
             * @example cm9vbS1mb3Itc2V0dGxlbWVudA
             */
            id?: string;
            /**
             * @description The stream's name, where it is a room.
             * @example Settlement
             */
            name?: string;
            /** @description IM, MIM, ROOM or POST. */
            streamType?: components["schemas"]["StreamTypeName"];
        };
        /** @description How often an attachment was downloaded. */
        MessageDownloadReceiptCount: {
            /**
             * @description The attachment's file.
             * @example report.pdf
             */
            fileName?: string;
            /**
             * Format: int64
             * @description How often it was downloaded.
             * @example 1
             */
            count?: number;
        };
        /** @description Who sent a message, and what became of it. */
        MessageDetail: {
            /**
             * @description The message's id.
             * @example bWVzc2FnZS1vbmU
             */
            messageId?: string;
            /** @description Who sent the message. */
            creator?: components["schemas"]["MessageUser"];
            /** @description The user in whose name it was sent. */
            onBehalfOfUser?: components["schemas"]["MessageUser"];
            /** @description The stream that it was sent to. */
            stream?: components["schemas"]["MessageStream"];
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600123
             */
            creationDate?: number;
            /**
             * Format: int64
             * @description How many users it was delivered to.
             * @example 1
             */
            deliveryReceiptCount?: number;
            /**
             * Format: int64
             * @description How many users have read it.
             * @example 1
             */
            readReceiptCount?: number;
            /**
             * Format: int64
             * @description How many users were told of it by mail.
             * @example 0
             */
            emailNotificationCount?: number;
            /** @description How often each attachment was downloaded. */
            downloadReceiptCounts?: components["schemas"]["MessageDownloadReceiptCount"][];
        };
        /** @description Messages with what became of them. */
        MessageDetails: components["schemas"]["MessageDetail"][];
        /** @description A user, in brief. */
        UserCompp: {
            /**
             * Format: int64
             * @description The user's number.
             * @example 68719476743
             */
            id?: Int64;
            /**
             * @description The name that the user signs on with.
             * @example ada
             */
            username?: string;
            /**
             * @description The user's first name.
             * @example Ada
             */
            firstName?: string;
            /**
             * @description The user's last name.
             * @example Example
             */
            lastName?: string;
            /**
             * @description The user's mail address.
             * @example ada@example.com
             */
            emailAddress?: string;
        };
        /** @description When a user downloaded an attachment. */
        DownloadReceiptCount: {
            /**
             * @description The attachment's file.
             * @example report.pdf
             */
            fileName?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225720000
             */
            timestamp?: number;
        };
        /** @description When a message reached a user. */
        MessageReceiptDetail: {
            /** @description A user, in brief. */
            user?: components["schemas"]["UserCompp"];
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225601000
             */
            deliveryReceiptTimestamp?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225660000
             */
            readReceiptTimestamp?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225660000
             */
            emailNotificationTimestamp?: number;
            /** @description The attachments that the user downloaded. */
            downloadReceiptCounts?: components["schemas"]["DownloadReceiptCount"][];
        };
        /** @description A page of the receipts of a message. */
        MessageReceiptDetailResponse: {
            /** @description Who sent the message. */
            creator?: components["schemas"]["MessageUser"];
            /** @description The user in whose name it was sent. */
            onBehalfOfUser?: components["schemas"]["MessageUser"];
            /** @description The stream that it was sent to. */
            stream?: components["schemas"]["MessageStream"];
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600123
             */
            creationDate?: number;
            /**
             * @description How many users it was delivered to.
             * @example 1
             */
            deliveryReceiptCount?: number;
            /**
             * @description How many users have read it.
             * @example 1
             */
            readReceiptCount?: number;
            /**
             * @description How many users were told of it by mail.
             * @example 0
             */
            emailNotificationCount?: number;
            /** @description How often each attachment was downloaded. */
            downloadReceiptCounts?: components["schemas"]["MessageDownloadReceiptCount"][];
            /** @description What became of it with each user. */
            MessageReceiptDetail?: components["schemas"]["MessageReceiptDetail"][];
            /** @description Where a page of a list of the pod's stands among the others. Called Pagination at the source. */
            pagination?: components["schemas"]["PodPagination"];
        };
        /** @description What a message is to the one before. */
        MessageRelationship: ("REPLY_FORM" | "REPLY" | "FORWARD") | string;
        /** @description What a message answers or forwards, and what answers or forwards it. */
        MessageMetadataResponse: {
            /**
             * @description The message's id.
             * @example bWVzc2FnZS1vbmU
             */
            messageId?: string;
            /** @description The message that this one answers or forwards. */
            parent?: {
                /**
                 * @description The message that this one answers or forwards.
                 * @example bWVzc2FnZS16ZXJv
                 */
                messageId?: string;
                /** @description REPLY_FORM answers a form, REPLY a message, FORWARD passes one on. */
                relationshipType?: components["schemas"]["MessageRelationship"];
            };
            /**
             * @description The messages that answer this one.
             * @example [
             *       "bWVzc2FnZS10d28"
             *     ]
             */
            replies?: string[];
            /**
             * @description The messages that forward this one.
             * @example []
             */
            forwards?: string[];
            /**
             * @description The answers to the form in this message.
             * @example []
             */
            formReplies?: string[];
        };
        /** @description A page of the ids of a stream's messages. */
        MessageIdsFromStream: {
            /**
             * @description The ids.
             * @example [
             *       "bWVzc2FnZS1vbmU",
             *       "bWVzc2FnZS10d28"
             *     ]
             */
            Data?: string[];
            /**
             * Format: int64
             * @description How many messages match.
             * @example 2
             */
            TotalNumberFound?: number;
            /**
             * Format: int64
             * @description How many ids are listed.
             * @example 2
             */
            numberReturned?: number;
            /**
             * Format: int64
             * @description The `offset` of the next page.
             * @example 2
             */
            nextStartNumber?: number;
        };
        /** @description What an application needs to be created. */
        ApplicationInfo: {
            /**
             * @description Unique among the applications.
             * @example settlement-app
             */
            appId?: string;
            /**
             * @description The application's name.
             * @example Settlement
             */
            name?: string;
            /**
             * @description Where the application is, beginning with `https://`.
             * @example https://settlement.example.com/app
             */
            appUrl?: string;
            /**
             * @description The domain that `appUrl` belongs to.
             * @example example.com
             */
            domain?: string;
            /**
             * @description Who publishes the application.
             * @example Example Bank
             */
            publisher?: string;
        };
        /** @description An RSA key that an application signs on with. */
        AppAuthenticationKey: {
            /**
             * @description The public key as PEM.
             * @example -----BEGIN PUBLIC KEY-----
             *     MIICIjANBgkqhkiG9w0BAQEFEXAMPLE
             *     -----END PUBLIC KEY-----
             */
            key?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970. Only a previous key has it.
             * @example 1798761600000
             */
            expirationDate?: number;
            /** @description What to do with the key - SAVE or REVOKE a current one, EXTEND or REVOKE a previous one. */
            action?: components["schemas"]["KeyAction"];
        };
        /**
         * @description An RSA key that an application signs on with.
         *
         *     As requests take it; answers have {@link AppAuthenticationKey}.
         */
        AppAuthenticationKeyInput: {
            /**
             * @description The public key as PEM.
             * @example -----BEGIN PUBLIC KEY-----
             *     MIICIjANBgkqhkiG9w0BAQEFEXAMPLE
             *     -----END PUBLIC KEY-----
             */
            key?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970. Only a previous key has it.
             * @example 1798761600000
             */
            expirationDate?: number;
            /** @description What to do with the key - SAVE or REVOKE a current one, EXTEND or REVOKE a previous one. */
            action?: components["schemas"]["KeyActionInput"];
        };
        /** @description The RSA keys that an application signs on with, the current one and the one before it. */
        AppAuthenticationKeys: {
            /** @description An RSA key that an application signs on with. */
            current?: components["schemas"]["AppAuthenticationKey"];
            /** @description An RSA key that an application signs on with. */
            previous?: components["schemas"]["AppAuthenticationKey"];
        };
        /**
         * @description The RSA keys that an application signs on with, the current one and the one before it.
         *
         *     As requests take it; answers have {@link AppAuthenticationKeys}.
         */
        AppAuthenticationKeysInput: {
            /** @description An RSA key that an application signs on with. */
            current?: components["schemas"]["AppAuthenticationKeyInput"];
            /** @description An RSA key that an application signs on with. */
            previous?: components["schemas"]["AppAuthenticationKeyInput"];
        };
        /** @description How the pod calls an application back. */
        AppNotification: {
            /**
             * @description The address that is called when something happens.
             * @example https://settlement.example.com/notifications
             */
            url?: string;
            /**
             * @description Sent with every call back, in the header `X-API-KEY`.
             * @example an-api-key-of-the-callback
             */
            apiKey?: string;
        };
        /** @description A setting that the front end of an application can read. */
        AppProperty: {
            /**
             * @description Unique and not empty, with 1024 characters at most.
             * @example region
             */
            key?: string;
            /**
             * @description With 4096 characters at most; it may be empty.
             * @example EMEA
             */
            value?: string;
        };
        /** @description Settings that the front end of an application can read, so nothing secret belongs here. Since release 20.14. */
        AppProperties: components["schemas"]["AppProperty"][];
        /** @description An application with all that is set about it. */
        ApplicationDetail: {
            /** @description What an application needs to be created. */
            applicationInfo?: components["schemas"]["ApplicationInfo"];
            /**
             * @description Where the icon is, beginning with `https://`.
             * @example https://settlement.example.com/icon.png
             */
            iconUrl?: string;
            /**
             * @description What the application does.
             * @example Trades that need a hand
             */
            description?: string;
            /**
             * @description The domains that the application may exchange requests with (CORS).
             * @example example.com
             */
            allowOrigins?: string;
            /** @description What the application may do. Others than the known ones can be made, of capital letters, digits and underscores. */
            permissions?: string[];
            /**
             * @description The application's public certificate as PEM.
             * @example -----BEGIN CERTIFICATE-----
             *     MIIB
             *     -----END CERTIFICATE-----
             */
            cert?: string;
            /** @description The RSA keys that an application signs on with, the current one and the one before it. */
            authenticationKeys?: components["schemas"]["AppAuthenticationKeys"];
            /** @description How the pod calls an application back. */
            notification?: components["schemas"]["AppNotification"];
            /** @description Settings that the front end of an application can read, so nothing secret belongs here. Since release 20.14. */
            properties?: components["schemas"]["AppProperties"];
        };
        /**
         * @description An application with all that is set about it.
         *
         *     As requests take it; answers have {@link ApplicationDetail}.
         */
        ApplicationDetailInput: {
            /** @description What an application needs to be created. */
            applicationInfo?: components["schemas"]["ApplicationInfo"];
            /**
             * @description Where the icon is, beginning with `https://`.
             * @example https://settlement.example.com/icon.png
             */
            iconUrl?: string;
            /**
             * @description What the application does.
             * @example Trades that need a hand
             */
            description?: string;
            /**
             * @description The domains that the application may exchange requests with (CORS).
             * @example example.com
             */
            allowOrigins?: string;
            /** @description What the application may do. Others than the known ones can be made, of capital letters, digits and underscores. */
            permissions?: string[];
            /**
             * @description The application's public certificate as PEM.
             * @example -----BEGIN CERTIFICATE-----
             *     MIIB
             *     -----END CERTIFICATE-----
             */
            cert?: string;
            /** @description The RSA keys that an application signs on with, the current one and the one before it. */
            authenticationKeys?: components["schemas"]["AppAuthenticationKeysInput"];
            /** @description How the pod calls an application back. */
            notification?: components["schemas"]["AppNotification"];
            /** @description Settings that the front end of an application can read, so nothing secret belongs here. Since release 20.14. */
            properties?: components["schemas"]["AppProperties"];
        };
        /** @description What the company has set about an application. */
        PodAppEntitlement: {
            /**
             * @description The application.
             * @example settlement-app
             */
            appId: string;
            /**
             * @description The application's name.
             * @example Settlement
             */
            appName: string;
            /** @description Whether the application is enabled for the company. */
            enable: boolean;
            /** @description Whether the app store shows the application to everyone. */
            listed: boolean;
            /** @description Whether the application is installed for everyone by itself; otherwise each user installs it. */
            install: boolean;
        };
        /** @description What the company has set, application by application. */
        PodAppEntitlementList: components["schemas"]["PodAppEntitlement"][];
        /** @description The edition of a product. */
        ProductType: ("default" | "premium") | string;
        /**
         * @description The edition of a product.
         *
         *     As requests take it; answers have {@link ProductType}.
         * @enum {string}
         */
        ProductTypeInput: "default" | "premium";
        /** @description An edition of an application that a user can subscribe to. */
        Product: {
            /**
             * @description The application that the product belongs to.
             * @example settlement-app
             */
            appId?: string;
            /**
             * @description The product's name.
             * @example Standard
             */
            name: string;
            /**
             * @description The product's stock-keeping unit.
             * @example EXAMPLE-1
             */
            sku?: string;
            /** @description Whether the user has subscribed to it. */
            subscribed: boolean;
            /** @description Such as default or premium. */
            type: components["schemas"]["ProductType"];
        };
        /**
         * @description An edition of an application that a user can subscribe to.
         *
         *     As requests take it; answers have {@link Product}.
         */
        ProductInput: {
            /**
             * @description The application that the product belongs to.
             * @example settlement-app
             */
            appId?: string;
            /**
             * @description The product's name.
             * @example Standard
             */
            name: string;
            /**
             * @description The product's stock-keeping unit.
             * @example EXAMPLE-1
             */
            sku?: string;
            /** @description Whether the user has subscribed to it. */
            subscribed: boolean;
            /** @description Such as default or premium. */
            type: components["schemas"]["ProductTypeInput"];
        };
        /** @description The editions of an application. */
        ProductList: components["schemas"]["Product"][];
        /**
         * @description The editions of an application.
         *
         *     As requests take it; answers have {@link ProductList}.
         */
        ProductListInput: components["schemas"]["ProductInput"][];
        /** @description What a user has of an application. */
        UserAppEntitlement: {
            /**
             * @description The application.
             * @example settlement-app
             */
            appId: string;
            /**
             * @description The application's name.
             * @example Settlement
             */
            appName?: string;
            /** @description Whether the app store shows the application to the user. */
            listed: boolean;
            /** @description Whether the application is installed for the user. */
            install: boolean;
            /** @description The editions of an application. */
            products?: components["schemas"]["ProductList"];
        };
        /**
         * @description What a user has of an application.
         *
         *     As requests take it; answers have {@link UserAppEntitlement}.
         */
        UserAppEntitlementInput: {
            /**
             * @description The application.
             * @example settlement-app
             */
            appId: string;
            /**
             * @description The application's name.
             * @example Settlement
             */
            appName?: string;
            /** @description Whether the app store shows the application to the user. */
            listed: boolean;
            /** @description Whether the application is installed for the user. */
            install: boolean;
            /** @description The editions of an application. */
            products?: components["schemas"]["ProductListInput"];
        };
        /** @description What a user has, application by application. */
        UserAppEntitlementList: components["schemas"]["UserAppEntitlement"][];
        /**
         * @description What a user has, application by application.
         *
         *     As requests take it; answers have {@link UserAppEntitlementList}.
         */
        UserAppEntitlementListInput: components["schemas"]["UserAppEntitlementInput"][];
        /**
         * @description What is to change of a setting.
         * @enum {string}
         */
        EntitlementChange: "TRUE" | "FALSE" | "KEEP" | "REMOVE";
        /** @description What is to change of what a user has of an application. */
        UserAppEntitlementPatch: {
            /**
             * @description The application.
             * @example settlement-app
             */
            appId: string;
            /**
             * @description Whether the app store shows the application to the user. KEEP leaves it as it is, REMOVE takes the user's
             *     setting away, so that the company's holds.
             * @default KEEP
             */
            listed?: components["schemas"]["EntitlementChange"];
            /**
             * @description Whether the application is installed for the user. KEEP leaves it as it is, REMOVE takes the user's setting
             *     away, so that the company's holds.
             * @default KEEP
             */
            install?: components["schemas"]["EntitlementChange"];
            /** @description An edition of an application that a user can subscribe to. */
            product?: components["schemas"]["ProductInput"];
        };
        /** @description What is to change, application by application. */
        UserAppEntitlementsPatchList: components["schemas"]["UserAppEntitlementPatch"][];
        /** @description A group of users that information barriers hold for. */
        Group: {
            /**
             * @description The group's id.
             * @example 0f1e2d3c4b5a69788796a5b4
             */
            id?: string;
            /**
             * @description The group's name.
             * @example Research
             */
            name?: string;
            /** @description Whether the group is in use. */
            active?: boolean;
            /**
             * Format: int32
             * @description How many users the group has.
             * @example 2
             */
            memberCount?: number;
            /**
             * @description The policies that name the group.
             * @example [
             *       "2b3c4d5e6f708192a3b4c5d6"
             *     ]
             */
            policies?: string[];
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            createdDate?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767312000000
             */
            modifiedDate?: number;
        };
        /** @description Groups of users that information barriers hold for. */
        GroupList: components["schemas"]["Group"][];
        /** @description Whether all entries of a list could be changed. */
        BulkResult: ("SUCCESS" | "FAIL") | string;
        /** @description What became of each entry of a list. */
        BulkActionResult: {
            /** @description SUCCESS or FAIL. */
            overallResult?: components["schemas"]["BulkResult"];
            /**
             * @description A message for each entry, in the order of the request. An empty one means success.
             * @example [
             *       "",
             *       "The user does not exist"
             *     ]
             */
            results?: string[];
        };
        /** @description Whether a policy blocks or allows. */
        BarrierPolicyType: ("BLOCK" | "ALLOW") | string;
        /** @description An information barrier between groups. */
        Policy: {
            /**
             * @description The policy's id.
             * @example 2b3c4d5e6f708192a3b4c5d6
             */
            id?: string;
            /** @description Whether the policy is to BLOCK or to ALLOW. */
            policyType?: components["schemas"]["BarrierPolicyType"];
            /** @description Whether the policy is in force. */
            active?: boolean;
            /**
             * Format: int32
             * @description How many members it has; the source does not say whether users or groups.
             * @example 5
             */
            memberCount?: number;
            /**
             * @description The groups that it holds for.
             * @example [
             *       "0f1e2d3c4b5a69788796a5b4",
             *       "1f2e3d4c5b6a798897a6b5c4"
             *     ]
             */
            groups?: string[];
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            createdDate?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767312000000
             */
            modifiedDate?: number;
        };
        /** @description Information barriers. */
        PolicyList: components["schemas"]["Policy"][];
        /** @description Texts that users have to agree with. */
        DisclaimerList: components["schemas"]["Disclaimer"][];
        /** @description By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those. */
        CompanyCertTypeName: ("USERSIGNING" | "USER" | "OPERATIONSSIGNING" | "OPERATIONSUSER") | string;
        /**
         * @description By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those.
         *
         *     As requests take it; answers have {@link CompanyCertTypeName}.
         * @enum {string}
         */
        CompanyCertTypeNameInput: "USERSIGNING" | "USER" | "OPERATIONSSIGNING" | "OPERATIONSUSER";
        /** @description What a certificate is for. */
        CompanyCertType: {
            /** @description By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those. */
            type?: components["schemas"]["CompanyCertTypeName"];
        };
        /**
         * @description What a certificate is for.
         *
         *     As requests take it; answers have {@link CompanyCertType}.
         */
        CompanyCertTypeInput: {
            /** @description By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those. */
            type?: components["schemas"]["CompanyCertTypeNameInput"];
        };
        /** @description Whether a certificate may be used. */
        CompanyCertStatusName: ("TRUSTED" | "KNOWN" | "REVOKED" | "DISABLED") | string;
        /**
         * @description Whether a certificate may be used.
         *
         *     As requests take it; answers have {@link CompanyCertStatusName}.
         * @enum {string}
         */
        CompanyCertStatusNameInput: "TRUSTED" | "KNOWN" | "REVOKED" | "DISABLED";
        /** @description Whether a certificate is trusted. */
        CompanyCertStatus: {
            /** @description TRUSTED, KNOWN, REVOKED or DISABLED. */
            type?: components["schemas"]["CompanyCertStatusName"];
        };
        /**
         * @description Whether a certificate is trusted.
         *
         *     As requests take it; answers have {@link CompanyCertStatus}.
         */
        CompanyCertStatusInput: {
            /** @description TRUSTED, KNOWN, REVOKED or DISABLED. */
            type?: components["schemas"]["CompanyCertStatusNameInput"];
        };
        /** @description What administrators set about a certificate. */
        CompanyCertAttributes: {
            /**
             * @description A name for people to know it by.
             * @example Settlement Bot
             */
            name?: string;
            /** @description What a certificate is for. */
            type?: components["schemas"]["CompanyCertType"];
            /** @description Whether a certificate is trusted. */
            status?: components["schemas"]["CompanyCertStatus"];
        };
        /**
         * @description What administrators set about a certificate.
         *
         *     As requests take it; answers have {@link CompanyCertAttributes}.
         */
        CompanyCertAttributesInput: {
            /**
             * @description A name for people to know it by.
             * @example Settlement Bot
             */
            name?: string;
            /** @description What a certificate is for. */
            type?: components["schemas"]["CompanyCertTypeInput"];
            /** @description Whether a certificate is trusted. */
            status?: components["schemas"]["CompanyCertStatusInput"];
        };
        /** @description What the pod knows about a certificate. */
        CompanyCertInfo: {
            /**
             * @description What the calls name the certificate by.
             * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f001234567
             */
            fingerPrint?: string;
            /**
             * @description The certificate that signed it, if that is known.
             * @example 1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d
             */
            issuerFingerPrint?: string;
            /**
             * Format: int64
             * @description When it was last shown, in milliseconds since 1970.
             * @example 1767312000000
             */
            lastSeen?: number;
            /**
             * Format: int64
             * @description When an administrator last changed it, in milliseconds since 1970.
             * @example 1767225600000
             */
            updatedAt?: number;
            /**
             * Format: int64
             * @description The administrator who last changed it.
             * @example 68719476742
             */
            updatedBy?: Int64;
            /**
             * @description The account that signs on with it.
             * @example settlement-bot
             */
            commonName?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1798761600000
             */
            expiryDate?: number;
        };
        /** @description Certificates, without their content. */
        CompanyCertInfoList: {
            /** @description What administrators set about a certificate. */
            companyCertAttributes?: components["schemas"]["CompanyCertAttributes"];
            /** @description What the pod knows about a certificate. */
            companyCertInfo?: components["schemas"]["CompanyCertInfo"];
        }[];
        /** @description A certificate as it is added. */
        CompanyCert: {
            /**
             * @description The X.509 certificate as PEM.
             * @example -----BEGIN CERTIFICATE-----
             *     MIIBszCCAVmgAwIBAgIUEXAMPLE
             *     -----END CERTIFICATE-----
             */
            pem: string;
            /** @description What administrators set about a certificate. */
            attributes?: components["schemas"]["CompanyCertAttributesInput"];
        };
        /** @description A detail of a certificate. */
        NameValuePair: {
            /**
             * @description What is told.
             * @example Algorithm
             */
            name?: string;
            /**
             * @description What the certificate has for it.
             * @example RSA
             */
            value?: string;
        };
        /** @description A part of a certificate, such as its public key or its validity. */
        CertInfoItem: {
            /**
             * @description The part of the certificate.
             * @example Public Key
             */
            name?: string;
            /** @description What the part says. */
            attributes?: components["schemas"]["NameValuePair"][];
        };
        /** @description The content of a certificate, part by part. */
        CertInfo: components["schemas"]["CertInfoItem"][];
        /** @description A certificate of the company, with its content. */
        CompanyCertDetail: {
            /** @description What administrators set about a certificate. */
            companyCertAttributes?: components["schemas"]["CompanyCertAttributes"];
            /** @description What the pod knows about a certificate. */
            companyCertInfo?: components["schemas"]["CompanyCertInfo"];
            /** @description The content of a certificate, part by part. */
            certInfo?: components["schemas"]["CertInfo"];
        };
        /** @description Which types of certificates to list. */
        CompanyCertTypeList: ({
            /** @description By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those. */
            type?: components["schemas"]["CompanyCertTypeNameInput"];
        } & components["schemas"]["CompanyCertTypeInput"])[];
        /** @description How people sign on through an identity provider (SAML). */
        SsoConfiguration: {
            /** @description Whether people can sign on in this way. */
            ssoEnabled?: boolean;
            /**
             * @description The entity id of the identity provider.
             * @example https://idp.example.com/metadata
             */
            idpEntityId?: string;
            /**
             * @description Where people are sent to sign on.
             * @example https://idp.example.com/sso/saml
             */
            idpSsoEndpoint?: string;
            /**
             * @description The certificate that the identity provider's assertions are checked with, as PEM.
             * @example -----BEGIN CERTIFICATE-----
             *     MIIBszCCAVmgAwIBAgIUEXAMPLE
             *     -----END CERTIFICATE-----
             */
            idpSigningCertificate?: string;
            /**
             * @description Where the identity provider sends its assertions. Made from the pod's address where nothing is set.
             * @example https://symphony.example.com/login/sso/acs
             */
            symphonyAcsUrl?: string;
            /**
             * @description The entity id of the pod. Made from its address where nothing is set.
             * @example https://symphony.example.com
             */
            symphonyEntityId?: string;
            /** @description Whether people sign on anew even if they have a session with the identity provider. */
            forceAuthn?: boolean;
        };
        /** @description A URI scheme that links may have. */
        Protocol: {
            /**
             * @description Without a colon, as in `https`. A letter, and then letters, digits, dashes, dots and plus signs.
             * @example skype
             */
            scheme: string;
        };
        /** @description Who made an extension known. */
        FileExtensionSource: ("SYSTEM" | "CUSTOMER") | string;
        /**
         * @description Who made an extension known.
         *
         *     As requests take it; answers have {@link FileExtensionSource}.
         * @enum {string}
         */
        FileExtensionSourceInput: "SYSTEM" | "CUSTOMER";
        /** @description A file extension, and where files with it may go. */
        FileExtension: {
            /**
             * @description With its dot, in 64 characters at most.
             * @example .csv
             */
            extension: string;
            /** @description Whether the files may be sent within the company. */
            scope_internal?: boolean;
            /** @description Whether the files may be sent to other companies. */
            scope_external?: boolean;
            /** @description Whether the files may be received from other pods. From pod version 24.2 on. */
            scope_xpod?: boolean;
            /** @description SYSTEM if the system knows the extension, CUSTOMER if the company made it up. */
            source?: components["schemas"]["FileExtensionSource"];
        };
        /**
         * @description A file extension, and where files with it may go.
         *
         *     As requests take it; answers have {@link FileExtension}.
         */
        FileExtensionInput: {
            /**
             * @description With its dot, in 64 characters at most.
             * @example .csv
             */
            extension: string;
            /** @description Whether the files may be sent within the company. */
            scope_internal?: boolean;
            /** @description Whether the files may be sent to other companies. */
            scope_external?: boolean;
            /** @description Whether the files may be received from other pods. From pod version 24.2 on. */
            scope_xpod?: boolean;
            /** @description SYSTEM if the system knows the extension, CUSTOMER if the company made it up. */
            source?: components["schemas"]["FileExtensionSourceInput"];
        };
        /** @description A page of file extensions. */
        FileExtensionsResponse: {
            /** @description The extensions. A page may be empty without being the last one. */
            data: components["schemas"]["FileExtension"][];
            /** @description Where the page stands among the others. The source promises it, where the cursors must be, and does not describe it. */
            paging?: {
                [key: string]: unknown;
            };
        };
        /** @description A file of an imported message. */
        V4ImportedMessageAttachment: {
            /**
             * @description The file's name.
             * @example greeting.txt
             */
            filename?: string;
            /**
             * @description The file as Base64 text.
             * @example SGVsbG8=
             */
            content?: string;
        };
        /** @description A message of another system. */
        V4ImportedMessage: {
            /**
             * Format: MessageML
             * @description MessageML, version 2.
             * @example <messageML>Good morning</messageML>
             */
            message: string;
            /**
             * Format: JSON
             * @description Entity data as a JSON text.
             * @example {"trade":{"type":"com.example.trade","version":"1.0","id":"T-1"}}
             */
            data?: string;
            /**
             * Format: int64
             * @description When the message was sent, in milliseconds since 1970; not in the future.
             * @example 1735689600000
             */
            intendedMessageTimestamp: number;
            /**
             * Format: int64
             * @description Who sent the message.
             * @example 68719476742
             */
            intendedMessageFromUserId: Int64;
            /**
             * @description The system that the message comes from.
             * @example old-chat
             */
            originatingSystemId: string;
            /**
             * @description The message's id there. It tells a message that is imported again.
             * @example 4711
             */
            originalMessageId?: string;
            /**
             * @description The stream to import the message into.
             * @example c3RyZWFtLW9mLXR3by11c2Vycw
             */
            streamId: string;
            /** @description From agent version 20.14 on. */
            attachments?: components["schemas"]["V4ImportedMessageAttachment"][];
            /** @description Images that stand for the attachments, from agent version 20.14 on. */
            previews?: components["schemas"]["V4ImportedMessageAttachment"][];
        };
        /** @description Messages to import; the answers come in the same order. */
        V4MessageImportList: components["schemas"]["V4ImportedMessage"][];
        /** @description What became of a message to import. */
        V4ImportResponse: {
            /**
             * @description The new message. Absent when the import failed.
             * @example bWVzc2FnZS1vbmU
             */
            messageId?: string;
            /**
             * @description The other system, as the request names it.
             * @example old-chat
             */
            originatingSystemId?: string;
            /**
             * @description The message's id in the other system, as the request names it.
             * @example 4711
             */
            originalMessageId?: string;
            /**
             * @description Why the import failed, or a remark on one that succeeded.
             * @example The author is not a member of the stream
             */
            diagnostic?: string;
        };
        /** @description What became of each message, in the order of the request. */
        V4ImportResponseList: components["schemas"]["V4ImportResponse"][];
        /** @description An error of the agent. */
        V2Error: {
            /**
             * Format: int32
             * @description Often the HTTP status, but not always.
             * @example 400
             */
            code: number;
            /**
             * @description What went wrong, in words.
             * @example Bad request
             */
            message: string;
            /** @description More about it; what it holds depends on the error. */
            details?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The parts of a message. The source requires none of them, though a message without `message` says nothing;
         *     Symphony's own kits always send it.
         */
        V4MessageSubmission: {
            /**
             * Format: MessageML
             * @description MessageML within `<messageML>`, or PresentationML; either may be a Freemarker template.
             * @example <messageML>Good morning</messageML>
             */
            message?: string;
            /**
             * Format: JSON
             * @description Entity data as a JSON text: an object with an object for each entity. Needed where the message has `data-entity-id`, and the model of Freemarker templates.
             * @example {"trade":{"type":"com.example.trade","version":"1.0","id":"T-1"}}
             */
            data?: string;
            /**
             * @description The version of MessageML, as in `2.0`; the latest one, when it is empty or left out.
             * @example 2.0
             */
            version?: string;
            /**
             * @description Files, one part for each, under the part's file name and content type. All of them together may have 30 MB, and
             *     more than 25 are advised against.
             */
            attachment?: Blob[];
            /** @description Images that stand for the attachments, in the same order. Either none, or one for each attachment. */
            preview?: Blob[];
        };
        /** @description The parts of a message to several streams. */
        V4MessageBlast: {
            /**
             * @description The ids of the streams, at most 100, with commas between them.
             * @example c3RyZWFtLW9mLXR3by11c2Vycw,c3RyZWFtLW9mLWEtcm9vbQ
             */
            sids: string;
        } & components["schemas"]["V4MessageSubmission"];
        /** @description A message that a user or a service account has sent. */
        V4Message: {
            /**
             * @description The message's id, as URL-safe Base64 without padding.
             * @example bWVzc2FnZS1vbmU
             */
            messageId: string;
            /**
             * @description The message that this one answers or forwards. From agent version 20.14 on.
             * @example bWVzc2FnZS16ZXJv
             */
            parentMessageId?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600123
             */
            timestamp: number;
            /**
             * Format: MessageMLV2
             * @description The content as PresentationML (MessageML version 2).
             * @example <div data-format="PresentationML" data-version="2.0">Good morning</div>
             */
            message?: string;
            /** @description A message that a user or a service account has sent. */
            sharedMessage?: components["schemas"]["V4Message"];
            /**
             * Format: JSON
             * @description Entity data as a JSON text.
             * @example {}
             */
            data?: string;
            /**
             * @description The files that the message has.
             * @default []
             */
            attachments?: components["schemas"]["V4AttachmentInfo"][];
            /** @description Who sent the message. */
            user: components["schemas"]["V4User"];
            /** @description The stream that it was sent to. */
            stream: components["schemas"]["V4Stream"];
            /** @description Whether the stream has members of other companies. In events only. */
            externalRecipients?: boolean;
            /**
             * @description What went wrong, where the agent could not read the message in full.
             * @example The entity data could not be read
             */
            diagnostic?: string;
            /**
             * @description The client that sent the message.
             * @example DESKTOP-10.0
             */
            userAgent?: string;
            /**
             * @description Such as com.symphony.messageml.v2.
             * @example com.symphony.messageml.v2
             */
            originalFormat?: string;
            /**
             * @description A text of the pod's that goes with the message.
             * @example For professional clients only
             */
            disclaimer?: string;
            /**
             * @description The session that the message was sent from; not the stream's id.
             * @example c2Vzc2lvbi1vbmU
             */
            sid?: string;
            /**
             * @description The id of the message that this one updates.
             * @example bWVzc2FnZS16ZXJv
             */
            replacing?: string;
            /**
             * @description The id of the message that updates this one.
             * @example bWVzc2FnZS10d28
             */
            replacedBy?: string;
            /**
             * Format: int64
             * @description When the message was first sent, in milliseconds since 1970.
             * @example 1767225600000
             */
            initialTimestamp?: number;
            /**
             * @description The id of the message as first sent.
             * @example bWVzc2FnZS16ZXJv
             */
            initialMessageId?: string;
            /** @description Whether an updated message stays marked as read. From agent version 20.14 on. */
            silent?: boolean;
        };
        /** @description A smaller picture of an attachment. */
        V4ThumbnailInfo: {
            /**
             * @description The picture's file.
             * @example dGh1bWJuYWlsXzE
             */
            id?: string;
            /**
             * @description In pixels.
             * @example 600
             */
            dimension?: string;
        };
        /** @description A file of a message. */
        V4AttachmentInfo: {
            /**
             * @description The file's id, for downloading it; unchanged.
             * @example aW50ZXJuYWxfMQ
             */
            id: string;
            /**
             * @description The file's name.
             * @example report.pdf
             */
            name: string;
            /**
             * Format: int64
             * @description In bytes.
             * @example 20480
             */
            size: number;
            /** @description Smaller pictures of the file. */
            images: components["schemas"]["V4ThumbnailInfo"][];
        };
        /** @description A user whom a message or an event concerns. */
        V4User: {
            /**
             * Format: int64
             * @description The user's number.
             * @example 68719476742
             */
            userId: Int64;
            /**
             * @description The user's first name; service accounts have none.
             * @example Ada
             */
            firstName?: string;
            /**
             * @description The user's last name; service accounts have none.
             * @example Lovelace
             */
            lastName?: string;
            /**
             * @description The name that others see.
             * @example Settlement Bot
             */
            displayName?: string;
            /**
             * @description The user's mail address.
             * @example bot@example.com
             */
            email?: string;
            /**
             * @description For users of the caller's own company only.
             * @example settlement-bot
             */
            username?: string;
        };
        /** @description The stream that a message or an event belongs to. */
        V4Stream: {
            /**
             * @description The stream's id, as URL-safe Base64 without padding.
             * @example c3RyZWFtLW9mLXR3by11c2Vycw
             */
            streamId: string;
            /** @description Such as IM, MIM, ROOM or POST. */
            streamType?: components["schemas"]["StreamTypeName"];
            /**
             * @description For rooms only.
             * @example Settlement
             */
            roomName?: string;
            /** @description In the event of a new IM only. */
            members?: components["schemas"]["V4User"][];
            /** @description Whether the stream is open to other companies. */
            external?: boolean;
            /** @description Whether members of several pods belong to it. */
            crossPod?: boolean;
            /**
             * @description The pods that take part, several when the stream is external. In events only. From agent version 24.2 on.
             * @example [
             *       16,
             *       17
             *     ]
             */
            recipientTenantIds?: number[];
        };
        /** @description The outcome of a message to several streams. */
        V4MessageBlastResponse: {
            /**
             * @description The messages that were sent.
             * @default []
             */
            messages: components["schemas"]["V4Message"][];
            /** @description The streams that the message did not reach, each with the reason. */
            errors: {
                [key: string]: components["schemas"]["Error"];
            };
        };
        /**
         * @description The store that is looked in; hot has the newest messages.
         * @enum {string}
         */
        SearchTier: "hot" | "warm" | "all";
        /** @description Messages of one or several streams. */
        V4MessageList: components["schemas"]["V4Message"][];
        /**
         * @description In which kinds of streams messages are searched.
         * @enum {string}
         */
        MessageSearchStreamType: "CHAT" | "IM" | "MIM" | "ROOM" | "POST";
        /** @description What messages are searched for; each criterion given has to hold. */
        MessageSearchQuery: {
            /**
             * @description A text in the message. Needs `streamId`.
             * @example settlement
             */
            text?: string;
            /**
             * @description Only messages of this stream.
             * @example c3RyZWFtLW9mLXR3by11c2Vycw
             */
            streamId?: string;
            /** @description CHAT (both IM and MIM), IM, MIM, ROOM or POST. */
            streamType?: components["schemas"]["MessageSearchStreamType"];
            /**
             * Format: int64
             * @description The user who sent the message.
             * @example 68719476742
             */
            author?: Int64;
            /**
             * @description Only messages with this hashtag, without `#`.
             * @example settlement
             */
            hashtag?: string;
            /**
             * @description Only messages with this cashtag, without `$`.
             * @example acme
             */
            cashtag?: string;
            /**
             * Format: int64
             * @description A user whom the message mentions.
             * @example 68719476743
             */
            mention?: Int64;
            /**
             * @description The id of a signal that the message matches. Goes with dates and paging only.
             * @example 0f1e2d3c4b5a69788796a5b4
             */
            signal?: string;
            /**
             * Format: int64
             * @description The earliest time, in milliseconds since 1970.
             * @example 1767225600000
             */
            fromDate?: number;
            /**
             * Format: int64
             * @description The time before which the message was sent, in milliseconds since 1970.
             * @example 1767312000000
             */
            toDate?: number;
        };
        /** @description What messages are searched for by meaning. */
        SemanticSearchQuery: {
            /**
             * @description What to look for, in plain language.
             * @example who confirmed the settlement of yesterday
             */
            text: string;
            /**
             * @description The only stream to look in.
             * @example c3RyZWFtLW9mLXR3by11c2Vycw
             */
            threadId?: string;
        };
        /**
         * @description Whether an update stays quiet, as a text.
         * @enum {string}
         */
        SilentUpdate: "true" | "false";
        /** @description The parts of a message that replaces another one. */
        V4MessageUpdate: {
            /**
             * @description Whether the message stays marked as read for those who have read the one before.
             * @default true
             */
            silent?: components["schemas"]["SilentUpdate"];
        } & components["schemas"]["V4MessageSubmission"];
        /** @description An article elsewhere. It needs `articleId` or `articleUrl`. */
        ShareArticle: {
            /**
             * @description The article's id, different for each article of the app.
             * @example article-1
             */
            articleId?: string;
            /**
             * @description The article's title.
             * @example Settlement in a day
             */
            title: string;
            /**
             * @description The line under the title.
             * @example What changes for banks
             */
            subTitle?: string;
            /**
             * @description A text to send with the article.
             * @example Worth reading
             */
            message?: string;
            /**
             * @description Who published the article.
             * @example Example News
             */
            publisher: string;
            /**
             * Format: int64
             * @description When the article was published. The source calls it a Unix timestamp, and leaves the unit open.
             * @example 1767225600000
             */
            publishDate?: number;
            /**
             * @description The address of a small picture.
             * @example https://news.example.com/articles/1.png
             */
            thumbnailUrl?: string;
            /**
             * @description Who wrote the article.
             * @example Example Author
             */
            author: string;
            /**
             * @description The article's address.
             * @example https://news.example.com/articles/1
             */
            articleUrl?: string;
            /**
             * @description What the article says, in short.
             * @example Trades settle within a day from next year on.
             */
            summary?: string;
            /**
             * @description The app that shares the article.
             * @example example-news
             */
            appId: string;
            /**
             * @description The name of the application that shares it.
             * @example Example News
             */
            appName?: string;
            /**
             * @description The address of that application's icon.
             * @example https://news.example.com/icon.png
             */
            appIconUrl?: string;
        };
        /** @description An article to share. */
        ShareContent: {
            /**
             * @description The kind of content; articles are the only one.
             * @constant
             */
            type: "com.symphony.sharing.article";
            /** @description An article elsewhere. It needs `articleId` or `articleUrl`. */
            content: components["schemas"]["ShareArticle"];
        };
        /** @description What messages of the older form have in common. */
        V2BaseMessage: {
            /**
             * @description The message's id.
             * @example bWVzc2FnZS1vbmU
             */
            id?: string;
            /**
             * @description When it was sent, in milliseconds since 1970, as a text.
             * @example 1767225600123
             */
            timestamp: string;
            /**
             * @description The kind of message.
             * @example Message
             */
            v2messageType: string;
            /**
             * @description The stream that it was sent to.
             * @example c3RyZWFtLW9mLXR3by11c2Vycw
             */
            streamId: string;
        };
        /** @description A file of a message of the older form. */
        AttachmentInfo: {
            /**
             * @description The file's id, for downloading it; unchanged.
             * @example aW50ZXJuYWxfMQ
             */
            id: string;
            /**
             * @description The file's name.
             * @example trades.csv
             */
            name: string;
            /**
             * Format: int64
             * @description In bytes.
             * @example 5
             */
            size: number;
        };
        /** @description A message in an older form. */
        V2Message: {
            /**
             * Format: MessageML
             * @description MessageML.
             * @example <messageML>Settlement in a day</messageML>
             */
            message: string;
            /**
             * Format: int64
             * @description Who sent the message.
             * @example 68719476742
             */
            fromUserId: Int64;
            /**
             * @description The files that the message has.
             * @default []
             */
            attachments?: components["schemas"]["AttachmentInfo"][];
        } & components["schemas"]["V2BaseMessage"];
        /** @description Whose events a feed tells of. */
        DatafeedType: ("fanout" | "datahose") | string;
        /** @description A feed of events, for one account or for the whole company. */
        V5Datafeed: {
            /**
             * @description The datafeed's id, which outlives the session. One that ends in `_f`, or has `_f_` in it, is a fan-out feed.
             * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0_f
             */
            id: string;
            /**
             * Format: int64
             * @deprecated
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            createdAt?: number;
            /** @description Such as fanout, for the events of one account, or datahose. */
            type?: components["schemas"]["DatafeedType"];
        };
        /** @description How the new datafeed is to be. */
        V5DatafeedCreateBody: {
            /**
             * @description A name to find the datafeed by.
             * @example settlement-bot
             */
            tag?: string;
            /**
             * @description Whether events of rooms that are invisible count as well.
             * @default false
             */
            includeInvisible?: boolean;
        };
        /** @description What to acknowledge with a read. */
        AckId: {
            /**
             * @description The `ackId` of the last answer; absent or empty with the first read.
             * @example YWNrLW9uZQ
             */
            ackId?: string;
            /**
             * @description Whether a read updates the account's presence.
             * @default true
             */
            updatePresence?: boolean;
        };
        /** @description Who made it happen. The account's own doings are events, too. */
        V4Initiator: {
            /** @description The user who caused the event. */
            user: components["schemas"]["V4User"];
        };
        /** @description What every event has. */
        V4BaseEvent: {
            /**
             * @description The event's id.
             * @example ZXZlbnQtb25l
             */
            id: string;
            /**
             * @description The message that the event came with.
             * @example bWVzc2FnZS1vbmU
             */
            messageId?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600123
             */
            timestamp: number;
            /**
             * @description What went wrong, where the agent could not read the event in full.
             * @example The entity data could not be read
             */
            diagnostic?: string;
            /** @description Who made it happen. The account's own doings are events, too. */
            initiator: components["schemas"]["V4Initiator"];
        };
        /** @description What a message that was sent tells. */
        V4MessageSent: {
            /** @description A message that a user or a service account has sent. */
            message: components["schemas"]["V4Message"];
        };
        /** @description A message was sent. */
        V4MessageSentEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "MESSAGESENT";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a message that was sent tells. */
                messageSent: components["schemas"]["V4MessageSent"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a suppressed message tells. */
        V4MessageSuppressed: {
            /**
             * @description The message.
             * @example bWVzc2FnZS1vbmU
             */
            messageId: string;
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
        };
        /** @description A message was suppressed. */
        V4MessageSuppressedEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "MESSAGESUPPRESSED";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a suppressed message tells. */
                messageSuppressed: components["schemas"]["V4MessageSuppressed"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a submitted form tells. */
        V4SymphonyElementsAction: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
            /**
             * @description The message that has the form.
             * @example bWVzc2FnZS1vbmU
             */
            formMessageId: string;
            /**
             * @description The form's own id in the message.
             * @example confirm-trade
             */
            formId: string;
            /** @description What was entered, by the names of the form's elements. */
            formValues: {
                [key: string]: unknown;
            };
        };
        /** @description Somebody submitted a form. */
        V4SymphonyElementsActionEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "SYMPHONYELEMENTSACTION";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a submitted form tells. */
                symphonyElementsAction: components["schemas"]["V4SymphonyElementsAction"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a shared post tells. */
        V4SharedPost: {
            /** @description A message that a user or a service account has sent. */
            message: components["schemas"]["V4Message"];
            /** @description A message that a user or a service account has sent. */
            sharedMessage: components["schemas"]["V4Message"];
        };
        /** @description A wall post was shared. */
        V4SharedPostEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "SHAREDPOST";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a shared post tells. */
                sharedPost: components["schemas"]["V4SharedPost"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a new IM or MIM tells. */
        V4InstantMessageCreated: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
        };
        /** @description An IM or a MIM was opened. */
        V4InstantMessageCreatedEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "INSTANTMESSAGECREATED";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a new IM or MIM tells. */
                instantMessageCreated: components["schemas"]["V4InstantMessageCreated"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description A label of a room, as a pair of key and value. */
        V4KeyValuePair: {
            /**
             * @description The label's key.
             * @example region
             */
            key?: string;
            /**
             * @description The label's value.
             * @example EMEA
             */
            value?: string;
        };
        /** @description What a room is called and how it behaves, as events tell it. */
        V4RoomProperties: {
            /**
             * @description The room's name.
             * @example Settlement
             */
            name?: string;
            /**
             * @description What the room is for.
             * @example Questions of settlement
             */
            description?: string;
            /** @description Who created the room. */
            creatorUser?: components["schemas"]["V4User"];
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            createdDate?: number;
            /** @description Whether the room is open to other companies. */
            external?: boolean;
            /** @description Whether members of several pods may belong to it. */
            crossPod?: boolean;
            /** @description Whether anybody of the company can find and join it. */
            public?: boolean;
            /** @description Whether members cannot copy content. */
            copyProtected?: boolean;
            /** @description Whether only owners can send. */
            readOnly?: boolean;
            /** @description Whether others find the room by searching. */
            discoverable?: boolean;
            /** @description Whether members who own it not may add others. */
            membersCanInvite?: boolean;
            /**
             * @description The room's labels.
             * @default []
             */
            keywords?: components["schemas"]["V4KeyValuePair"][];
            /** @description Whether new members see older messages. */
            canViewHistory?: boolean;
        };
        /** @description What a new room tells. */
        V4RoomCreated: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
            /** @description What the room is called and how it behaves. */
            roomProperties: components["schemas"]["V4RoomProperties"];
        };
        /** @description A room was created. */
        V4RoomCreatedEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "ROOMCREATED";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a new room tells. */
                roomCreated: components["schemas"]["V4RoomCreated"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a changed room tells. */
        V4RoomUpdated: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
            /** @description What the room is called and how it behaves from now on. */
            newRoomProperties: components["schemas"]["V4RoomProperties"];
        };
        /** @description The properties of a room were changed. */
        V4RoomUpdatedEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "ROOMUPDATED";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a changed room tells. */
                roomUpdated: components["schemas"]["V4RoomUpdated"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a deactivated room tells. */
        V4RoomDeactivated: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
        };
        /** @description A room was deactivated. */
        V4RoomDeactivatedEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "ROOMDEACTIVATED";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a deactivated room tells. */
                roomDeactivated: components["schemas"]["V4RoomDeactivated"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a reactivated room tells. */
        V4RoomReactivated: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
        };
        /** @description A room was activated again. */
        V4RoomReactivatedEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "ROOMREACTIVATED";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a reactivated room tells. */
                roomReactivated: components["schemas"]["V4RoomReactivated"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a wish to join a room tells. */
        V4UserRequestedToJoinRoom: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
            /** @description Those who may let the user in, such as the room's owners. */
            affectedUsers: components["schemas"]["V4User"][];
        };
        /** @description Somebody asks to be let into a room. */
        V4UserRequestedToJoinRoomEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "USERREQUESTEDTOJOINROOM";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a wish to join a room tells. */
                userRequestedToJoinRoom: components["schemas"]["V4UserRequestedToJoinRoom"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a new member of a room tells. */
        V4UserJoinedRoom: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
            /** @description The user who joined. */
            affectedUser: components["schemas"]["V4User"];
        };
        /** @description Somebody joined a room. */
        V4UserJoinedRoomEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "USERJOINEDROOM";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a new member of a room tells. */
                userJoinedRoom: components["schemas"]["V4UserJoinedRoom"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a member's leaving tells. */
        V4UserLeftRoom: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
            /** @description The user who left. */
            affectedUser: components["schemas"]["V4User"];
        };
        /** @description Somebody left a room. */
        V4UserLeftRoomEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "USERLEFTROOM";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a member's leaving tells. */
                userLeftRoom: components["schemas"]["V4UserLeftRoom"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a new owner of a room tells. */
        V4RoomMemberPromotedToOwner: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
            /** @description The member who became an owner. */
            affectedUser: components["schemas"]["V4User"];
        };
        /** @description A member of a room became one of its owners. */
        V4RoomMemberPromotedToOwnerEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "ROOMMEMBERPROMOTEDTOOWNER";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a new owner of a room tells. */
                roomMemberPromotedToOwner: components["schemas"]["V4RoomMemberPromotedToOwner"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What an owner's demotion tells. */
        V4RoomMemberDemotedFromOwner: {
            /** @description The stream that a message or an event belongs to. */
            stream: components["schemas"]["V4Stream"];
            /** @description The member who is an owner no longer. */
            affectedUser: components["schemas"]["V4User"];
        };
        /** @description An owner of a room became an ordinary member. */
        V4RoomMemberDemotedFromOwnerEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "ROOMMEMBERDEMOTEDFROMOWNER";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What an owner's demotion tells. */
                roomMemberDemotedFromOwner: components["schemas"]["V4RoomMemberDemotedFromOwner"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What a wish to connect tells. */
        V4ConnectionRequested: {
            /** @description The user who is asked. */
            toUser: components["schemas"]["V4User"];
        };
        /** @description Somebody asks for a connection. */
        V4ConnectionRequestedEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "CONNECTIONREQUESTED";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What a wish to connect tells. */
                connectionRequested: components["schemas"]["V4ConnectionRequested"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What an accepted connection tells. */
        V4ConnectionAccepted: {
            /** @description The user who had asked. */
            fromUser: components["schemas"]["V4User"];
        };
        /** @description A connection was accepted. */
        V4ConnectionAcceptedEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "CONNECTIONACCEPTED";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What an accepted connection tells. */
                connectionAccepted: components["schemas"]["V4ConnectionAccepted"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /** @description What an event of any other kind tells. */
        V4GenericSystemEvent: {
            /** @description The stream that it belongs to. */
            stream: components["schemas"]["V4Stream"];
            /**
             * Format: int64
             * @description When the system told of it, in milliseconds since 1970.
             * @example 1767225600000
             */
            eventTimestamp: number;
            /**
             * @description The system that told of it.
             * @example settlement
             */
            sourceSystem: string;
            /**
             * @description What kind of event it is.
             * @example trade-confirmed
             */
            eventSubtype: string;
            /** @description Whatever else the system tells of it. */
            parameters: {
                [key: string]: unknown;
            };
        };
        /** @description Any other thing that happened, told by a system. */
        V4GenericEvent: {
            /**
             * @description Tells this event from the others.
             * @constant
             */
            type: "GENERICSYSTEMEVENT";
            /** @description What the event tells, under the name of its type. */
            payload: {
                /** @description What an event of any other kind tells. */
                genericSystemEvent: components["schemas"]["V4GenericSystemEvent"];
            };
        } & components["schemas"]["V4BaseEvent"];
        /**
         * @description Something that happened, told apart by `type`. Its payload has one property, named after the type. The list of types
         *     grows; an event of a type that is not listed here arrives all the same.
         */
        V4Event: components["schemas"]["V4MessageSentEvent"] | components["schemas"]["V4MessageSuppressedEvent"] | components["schemas"]["V4SymphonyElementsActionEvent"] | components["schemas"]["V4SharedPostEvent"] | components["schemas"]["V4InstantMessageCreatedEvent"] | components["schemas"]["V4RoomCreatedEvent"] | components["schemas"]["V4RoomUpdatedEvent"] | components["schemas"]["V4RoomDeactivatedEvent"] | components["schemas"]["V4RoomReactivatedEvent"] | components["schemas"]["V4UserRequestedToJoinRoomEvent"] | components["schemas"]["V4UserJoinedRoomEvent"] | components["schemas"]["V4UserLeftRoomEvent"] | components["schemas"]["V4RoomMemberPromotedToOwnerEvent"] | components["schemas"]["V4RoomMemberDemotedFromOwnerEvent"] | components["schemas"]["V4ConnectionRequestedEvent"] | components["schemas"]["V4ConnectionAcceptedEvent"] | components["schemas"]["V4GenericEvent"];
        /** @description Events, with where to go on. */
        V5EventList: {
            /**
             * @description The events since the acknowledged one; none where nothing happened.
             * @default []
             */
            events?: components["schemas"]["V4Event"][];
            /**
             * @description What the next read acknowledges these events with.
             * @example YWNrLXR3bw
             */
            ackId?: string;
        };
        /**
         * @description What happened; each event has a payload of its own.
         * @enum {string}
         */
        EventType: "MESSAGESENT" | "MESSAGESUPPRESSED" | "SYMPHONYELEMENTSACTION" | "SHAREDPOST" | "INSTANTMESSAGECREATED" | "ROOMCREATED" | "ROOMUPDATED" | "ROOMDEACTIVATED" | "ROOMREACTIVATED" | "USERREQUESTEDTOJOINROOM" | "USERJOINEDROOM" | "USERLEFTROOM" | "ROOMMEMBERPROMOTEDTOOWNER" | "ROOMMEMBERDEMOTEDFROMOWNER" | "CONNECTIONREQUESTED" | "CONNECTIONACCEPTED" | "GENERICSYSTEMEVENT";
        /**
         * @description Whose streams events are told of.
         * @enum {string}
         */
        EventScope: "INTERNAL" | "EXTERNAL" | "FEDERATED";
        /** @description Which events are read, and from where on. */
        V5EventsReadBody: {
            /**
             * @description The kind of feed; the datahose is the only one.
             * @constant
             */
            type: "datahose";
            /**
             * @description The name of the feed.
             * @example settlement-archive
             */
            tag: string;
            /** @description What to tell of, from agent version 22.7 on; GENERICSYSTEMEVENT from 26.3.1 on. */
            eventTypes: components["schemas"]["EventType"][];
            /**
             * @description Whose events to tell of, from agent version 25.8 on; all, when it is left out. INTERNAL are the streams of the
             *     company alone, with shared wall posts, EXTERNAL those with other companies, with connections, FEDERATED those with
             *     users of other networks.
             */
            scopes?: components["schemas"]["EventScope"][];
            /**
             * @description The `ackId` of the last answer; absent or empty with the first read.
             * @example YWNrLW9uZQ
             */
            ackId?: string;
            /**
             * @description Whether a read sets the account's presence to AVAILABLE.
             * @default true
             */
            updatePresence?: boolean;
        };
        /** @description What a signal is made of. */
        BaseSignal: {
            /**
             * @description The signal's name.
             * @example Settlement
             */
            name?: string;
            /**
             * @description A list of `field:value` pairs with `AND` or `OR` between them. Fields, in any case of letters: `author`, `hashtag`
             *     and `cashtag`. At least one hashtag or cashtag is needed.
             * @example hashtag:settlement OR cashtag:exmp
             */
            query?: string;
            /** @description Whether the signal is shown on its creator's profile. */
            visibleOnProfile?: boolean;
            /** @description Whether the whole company is subscribed. */
            companyWide?: boolean;
        };
        /** @description A saved search that tells of new messages. */
        Signal: {
            /**
             * @description The signal's id.
             * @example 0f1e2d3c4b5a69788796a5b4
             */
            id: string;
            /**
             * Format: int64
             * @description When the signal was created, in milliseconds since 1970.
             * @example 1767225600000
             */
            timestamp?: number;
        } & components["schemas"]["BaseSignal"];
        /** @description Signals of the caller. */
        SignalList: components["schemas"]["Signal"][];
        /** @description A user who could not be subscribed. */
        ChannelSubscriptionError: {
            /**
             * Format: int64
             * @description The user.
             * @example 68719476743
             */
            userId?: Int64;
            /**
             * @description Why, as a code.
             * @example 404
             */
            code?: string;
            /**
             * @description Why, in words.
             * @example No such user
             */
            message?: string;
        };
        /** @description The outcome of subscribing or unsubscribing several users. */
        ChannelSubscriptionResponse: {
            /**
             * Format: int64
             * @description How many users were asked for.
             * @example 2
             */
            requestedSubscription?: number;
            /**
             * Format: int64
             * @description With how many it succeeded.
             * @example 1
             */
            successfulSubscription?: number;
            /**
             * Format: int64
             * @description With how many it failed.
             * @example 1
             */
            failedSubscription?: number;
            /** @description The users who could not be subscribed. */
            subscriptionErrors?: components["schemas"]["ChannelSubscriptionError"][];
        };
        /** @description A user who has subscribed to a signal. */
        ChannelSubscriber: {
            /**
             * @description The subscription's id.
             * @example 0f1e2d3c4b5a69788796a5b5
             */
            subscriptionId?: string;
            /**
             * @description Whether others subscribed the user. The source says here that the user may then unsubscribe, and of the parameter
             *     `pushed` that the user may not.
             * @default false
             */
            pushed?: boolean;
            /**
             * @description Whether it is the signal's creator.
             * @default false
             */
            owner?: boolean;
            /**
             * @description The user's display name.
             * @example Settlement Bot
             */
            subscriberName?: string;
            /**
             * Format: int64
             * @description The user.
             * @example 68719476742
             */
            userId?: Int64;
            /**
             * Format: int64
             * @description When the subscription began, in milliseconds since 1970.
             * @example 1767225600000
             */
            timestamp?: number;
        };
        /** @description A page of a signal's subscribers. */
        ChannelSubscriberResponse: {
            /**
             * Format: int64
             * @description How many subscribers were passed over.
             * @example 0
             */
            offset?: number;
            /** @description Whether there are more subscribers than on this page. */
            hasMore?: boolean;
            /**
             * @description How many subscribers there are.
             * @example 1
             */
            total?: number;
            /** @description The subscribers on this page. */
            data?: components["schemas"]["ChannelSubscriber"][];
        };
        /**
         * @description What a user did. The properties differ from action to action. The source lists those of the initiator, and all as
         *     texts; its sample has the affected user and the roles as well, and ids and times as numbers.
         */
        V1AuditTrailInitiatorResponse: {
            /**
             * @description The action in words.
             * @example RSA Key Added
             */
            action?: string;
            /**
             * @description The action's name.
             * @example rsaKeyAdded
             */
            actionName?: string;
            /**
             * @description In milliseconds since 1970.
             * @example 1767225600123
             */
            timestamp?: number | string;
            /** @description The user who did it. */
            initiatorId?: Int64 | string;
            /**
             * @description The name that the acting user signs on with.
             * @example example-admin
             */
            initiatorUsername?: string;
            /**
             * @description The acting user's mail address.
             * @example admin@example.com
             */
            initiatorEmailAddress?: string;
            /**
             * Format: int64
             * @description The user to whom it was done.
             * @example 68719476743
             */
            affectedId?: Int64;
            /**
             * @description The name that the affected user signs on with.
             * @example settlement-bot
             */
            affectedUsername?: string;
            /**
             * @description The affected user's mail address.
             * @example bot@example.com
             */
            affectedEmailAddress?: string;
            /**
             * @description The roles that allowed it.
             * @example [
             *       "SUPER_ADMINISTRATOR"
             *     ]
             */
            authorizationRoles?: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Where a page of a list of the agent's stands among the others. */
        Pagination: {
            /** @description Where this page begins and ends. */
            cursors: {
                /**
                 * @description The beginning of this page.
                 * @example Y3Vyc29yLWJlZm9yZQ
                 */
                before?: string;
                /**
                 * @description The end of this page.
                 * @example 1
                 */
                after?: string;
            };
            /**
             * @description The call for the page before; absent on the first one.
             * @example /agent/v1/audittrail/privilegeduser?before=Y3Vyc29yLWJlZm9yZQ
             */
            previous?: string;
            /**
             * @description The call for the page after; absent on the last one.
             * @example /agent/v1/audittrail/privilegeduser?startTimestamp=1767225600000&limit=1&after=1
             */
            next?: string;
        };
        /** @description A page of the audit trail. */
        V1AuditTrailInitiatorList: {
            /** @description The actions on this page. */
            items?: components["schemas"]["V1AuditTrailInitiatorResponse"][];
            /** @description Where a page of a list of the agent's stands among the others. */
            pagination?: components["schemas"]["Pagination"];
        };
        /** @description Which conversations a policy covers. */
        DlpScope: ("Internal" | "External") | string;
        /**
         * @description Which conversations a policy covers.
         *
         *     As requests take it; answers have {@link DlpScope}.
         * @enum {string}
         */
        DlpScopeInput: "Internal" | "External";
        /** @description What a policy looks at. */
        DlpDataType: ("Messages" | "RoomMeta" | "SignalMeta" | "FileContent" | "FileMeta") | string;
        /**
         * @description What a policy looks at.
         *
         *     As requests take it; answers have {@link DlpDataType}.
         * @enum {string}
         */
        DlpDataTypeInput: "Messages" | "RoomMeta" | "SignalMeta" | "FileContent" | "FileMeta";
        /** @description What happens on a match. */
        DlpAction: ("Block" | "Warn" | "LogOnly") | string;
        /**
         * @description What happens on a match.
         *
         *     As requests take it; answers have {@link DlpAction}.
         * @enum {string}
         */
        DlpActionInput: "Block" | "Warn" | "LogOnly";
        /** @description What a rule looks at; each has a configuration of its own. */
        DlpRuleType: ("UNKNOWN" | "TEXT_MATCH" | "FILE_EXTENSION" | "FILE_SIZE" | "FILE_PASSWORD" | "FILE_CLASSIFIER") | string;
        /**
         * @description What a rule looks at; each has a configuration of its own.
         *
         *     As requests take it; answers have {@link DlpRuleType}.
         * @enum {string}
         */
        DlpRuleTypeInput: "UNKNOWN" | "TEXT_MATCH" | "FILE_EXTENSION" | "FILE_SIZE" | "FILE_PASSWORD" | "FILE_CLASSIFIER";
        /** @description A dictionary in one of its versions. */
        V3DLPDictionaryMeta: {
            /**
             * @description The dictionary's id.
             * @example 1a2b3c4d5e6f708192a3b4c5
             */
            dictId: string;
            /**
             * @description Major and minor version, as in `1.0`.
             * @example 1.0
             */
            version: string;
            /**
             * @description The dictionary's name.
             * @example Project names
             */
            name: string;
        };
        /** @description A kind of file that is looked into. */
        DlpFileType: ("PDF" | "WORD" | "EXCEL" | "POWERPOINT" | "ZIP" | "CSV" | "TXT") | string;
        /**
         * @description A kind of file that is looked into.
         *
         *     As requests take it; answers have {@link DlpFileType}.
         * @enum {string}
         */
        DlpFileTypeInput: "PDF" | "WORD" | "EXCEL" | "POWERPOINT" | "ZIP" | "CSV" | "TXT";
        /** @description Matches the words or regular expressions of dictionaries. */
        V3DLPTextMatchConfig: {
            /** @description The dictionaries to look the words up in. */
            dictionaries: components["schemas"]["V3DLPDictionaryMeta"][];
            /**
             * Format: int32
             * @description How many different matches there must be.
             * @example 1
             */
            countUniqueOccurrences?: number;
            /**
             * @description Files of which types are looked into - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. Empty unless the policy
             *     applies to FileContent.
             */
            applicableFileTypes: components["schemas"]["DlpFileType"][];
        };
        /**
         * @description Matches the words or regular expressions of dictionaries.
         *
         *     As requests take it; answers have {@link V3DLPTextMatchConfig}.
         */
        V3DLPTextMatchConfigInput: {
            /** @description The dictionaries to look the words up in. */
            dictionaries: components["schemas"]["V3DLPDictionaryMeta"][];
            /**
             * Format: int32
             * @description How many different matches there must be.
             * @example 1
             */
            countUniqueOccurrences?: number;
            /**
             * @description Files of which types are looked into - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. Empty unless the policy
             *     applies to FileContent.
             */
            applicableFileTypes: components["schemas"]["DlpFileTypeInput"][];
        };
        /** @description Matches files that are too large. */
        V3DLPFileSizeConfig: {
            /**
             * Format: int32
             * @description The largest size that is allowed, in megabytes; 20 when it is left out.
             * @default 20
             * @example 20
             */
            sizeLimit?: number;
        };
        /** @description Matches files by the extension of their names. */
        V3DLPFileExtensionConfig: {
            /**
             * @description The extensions that are allowed.
             * @example [
             *       "pdf"
             *     ]
             */
            allowLists: string[];
            /**
             * @description The extensions that are blocked.
             * @example [
             *       "exe"
             *     ]
             */
            blockLists: string[];
        };
        /** @description Which files match, those with a password or those without one. */
        DlpPasswordCriterion: ("PASSWORD_PROTECTED" | "NOT_PASSWORD_PROTECTED") | string;
        /**
         * @description Which files match, those with a password or those without one.
         *
         *     As requests take it; answers have {@link DlpPasswordCriterion}.
         * @enum {string}
         */
        DlpPasswordCriterionInput: "PASSWORD_PROTECTED" | "NOT_PASSWORD_PROTECTED";
        /** @description Matches files that a password protects, or those that none does. */
        V3DLPFilePasswordConfig: {
            /** @description Files of which types are looked at - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. */
            applicableFileTypes: components["schemas"]["DlpFileType"][];
            /**
             * @description PASSWORD_PROTECTED or NOT_PASSWORD_PROTECTED, which is the default though the field is required.
             * @default NOT_PASSWORD_PROTECTED
             */
            matchCriteria: components["schemas"]["DlpPasswordCriterion"];
        };
        /**
         * @description Matches files that a password protects, or those that none does.
         *
         *     As requests take it; answers have {@link V3DLPFilePasswordConfig}.
         */
        V3DLPFilePasswordConfigInput: {
            /** @description Files of which types are looked at - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. */
            applicableFileTypes: components["schemas"]["DlpFileTypeInput"][];
            /**
             * @description PASSWORD_PROTECTED or NOT_PASSWORD_PROTECTED, which is the default though the field is required.
             * @default NOT_PASSWORD_PROTECTED
             */
            matchCriteria: components["schemas"]["DlpPasswordCriterionInput"];
        };
        /** @description Matches files that carry certain properties, such as their classification. */
        V3DLPFileClassifierConfig: {
            /**
             * @description Names of properties with their values, 30 at most. Neither is empty or longer than 30 characters, and case does
             *     not matter.
             */
            classifiers: {
                [key: string]: string;
            };
            /** @description Files of which types are looked at - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. */
            applicableFileTypes: components["schemas"]["DlpFileType"][];
        };
        /**
         * @description Matches files that carry certain properties, such as their classification.
         *
         *     As requests take it; answers have {@link V3DLPFileClassifierConfig}.
         */
        V3DLPFileClassifierConfigInput: {
            /**
             * @description Names of properties with their values, 30 at most. Neither is empty or longer than 30 characters, and case does
             *     not matter.
             */
            classifiers: {
                [key: string]: string;
            };
            /** @description Files of which types are looked at - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. */
            applicableFileTypes: components["schemas"]["DlpFileTypeInput"][];
        };
        /** @description What a policy looks for. Of the configurations a rule has one, the one that goes with its type. */
        V3DLPRule: {
            /**
             * @description The rule's id.
             * @example rule-1
             */
            id?: string;
            /** @description TEXT_MATCH, FILE_EXTENSION, FILE_SIZE, FILE_PASSWORD or FILE_CLASSIFIER, or UNKNOWN. */
            type: components["schemas"]["DlpRuleType"];
            /**
             * @description The rule's name.
             * @example Project names in messages
             */
            name: string;
            /** @description Matches the words or regular expressions of dictionaries. */
            textMatchConfig?: components["schemas"]["V3DLPTextMatchConfig"];
            /** @description Matches files that are too large. */
            fileSizeConfig?: components["schemas"]["V3DLPFileSizeConfig"];
            /** @description Matches files by the extension of their names. */
            fileExtensionConfig?: components["schemas"]["V3DLPFileExtensionConfig"];
            /** @description Matches files that a password protects, or those that none does. */
            filePasswordConfig?: components["schemas"]["V3DLPFilePasswordConfig"];
            /** @description Matches files that carry certain properties, such as their classification. */
            fileClassifierConfig?: components["schemas"]["V3DLPFileClassifierConfig"];
        };
        /**
         * @description What a policy looks for. Of the configurations a rule has one, the one that goes with its type.
         *
         *     As requests take it; answers have {@link V3DLPRule}.
         */
        V3DLPRuleInput: {
            /**
             * @description The rule's id.
             * @example rule-1
             */
            id?: string;
            /** @description TEXT_MATCH, FILE_EXTENSION, FILE_SIZE, FILE_PASSWORD or FILE_CLASSIFIER, or UNKNOWN. */
            type: components["schemas"]["DlpRuleTypeInput"];
            /**
             * @description The rule's name.
             * @example Project names in messages
             */
            name: string;
            /** @description Matches the words or regular expressions of dictionaries. */
            textMatchConfig?: components["schemas"]["V3DLPTextMatchConfigInput"];
            /** @description Matches files that are too large. */
            fileSizeConfig?: components["schemas"]["V3DLPFileSizeConfig"];
            /** @description Matches files by the extension of their names. */
            fileExtensionConfig?: components["schemas"]["V3DLPFileExtensionConfig"];
            /** @description Matches files that a password protects, or those that none does. */
            filePasswordConfig?: components["schemas"]["V3DLPFilePasswordConfigInput"];
            /** @description Matches files that carry certain properties, such as their classification. */
            fileClassifierConfig?: components["schemas"]["V3DLPFileClassifierConfigInput"];
        };
        /** @description What a policy does about one kind of content. */
        V3DLPPolicyAppliesTo: {
            /**
             * @description What is looked at - Messages, the names and descriptions of rooms (RoomMeta), the names of signals (SignalMeta),
             *     the content of files (FileContent), or what is known about files (FileMeta).
             */
            dataType: components["schemas"]["DlpDataType"];
            /**
             * @description What happens on a match. Block stops the content, Warn lets the user decide, and LogOnly keeps a record. LogOnly
             *     is the default, though the source also calls the field required.
             * @default LogOnly
             */
            action: components["schemas"]["DlpAction"];
            /** @description The rules that hold there. */
            rules: components["schemas"]["V3DLPRule"][];
        };
        /**
         * @description What a policy does about one kind of content.
         *
         *     As requests take it; answers have {@link V3DLPPolicyAppliesTo}.
         */
        V3DLPPolicyAppliesToInput: {
            /**
             * @description What is looked at - Messages, the names and descriptions of rooms (RoomMeta), the names of signals (SignalMeta),
             *     the content of files (FileContent), or what is known about files (FileMeta).
             */
            dataType: components["schemas"]["DlpDataTypeInput"];
            /**
             * @description What happens on a match. Block stops the content, Warn lets the user decide, and LogOnly keeps a record. LogOnly
             *     is the default, though the source also calls the field required.
             * @default LogOnly
             */
            action: components["schemas"]["DlpActionInput"];
            /** @description The rules that hold there. */
            rules: components["schemas"]["V3DLPRuleInput"][];
        };
        /** @description What is looked for in messages, files, rooms and signals, and what happens when it is found. */
        V3DLPPolicy: {
            /**
             * @description The policy's id.
             * @example 2b3c4d5e6f708192a3b4c5d6
             */
            id?: string;
            /**
             * @description What the calls name the policy by.
             * @example 0f1e2d3c4b5a69788796a5b4
             */
            policyId?: string;
            /**
             * @description Major and minor version, as in `3.0`, the first one. Each change counts the minor version up.
             * @example 3.0
             */
            version?: string;
            /**
             * @description Unique, with 30 characters at most.
             * @example Project names
             */
            name?: string;
            /**
             * Format: int64
             * @description The user who created the policy.
             * @example 68719476742
             */
            creatorId?: Int64;
            /** @description Which conversations are covered - Internal ones of the company, External ones, or both. */
            scopes?: components["schemas"]["DlpScope"][];
            /** @description What the policy looks at, with the rules for each. */
            appliesTo: components["schemas"]["V3DLPPolicyAppliesTo"][];
            /** @description Whether the policy is enforced. */
            active?: boolean;
            /** @description Whether the policy was deleted. */
            deleted?: boolean;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            creationDate?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            lastUpdatedDate?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            lastDisabledDate?: number;
            /** @description Whether the policy comes with the system. */
            systemPolicy?: boolean;
        };
        /** @description A page of DLP policies. */
        V3DLPPoliciesCollectionResponse: {
            /** @description The policies on this page. */
            policies: components["schemas"]["V3DLPPolicy"][];
            /**
             * Format: int32
             * @description Which page this is, counted from 0.
             * @example 0
             */
            page?: number;
            /**
             * Format: int32
             * @description How many policies a page has.
             * @example 50
             */
            size?: number;
            /**
             * Format: int32
             * @description How many pages there are.
             * @example 1
             */
            pageCount?: number;
        };
        /** @description A DLP policy as it is created or replaced. */
        V3DLPPolicyRequest: {
            /**
             * @description Unique, not empty, with 30 characters at most. Spaces around it are dropped.
             * @example Project names
             */
            name: string;
            /** @description Which conversations are covered - Internal ones of the company, External ones, or both. */
            scopes: components["schemas"]["DlpScopeInput"][];
            /** @description What the policy is to look at, with the rules for each. */
            appliesTo: components["schemas"]["V3DLPPolicyAppliesToInput"][];
        };
        /** @description A DLP policy by itself. */
        V3DLPPolicyResponse: {
            /** @description What is looked for in messages, files, rooms and signals, and what happens when it is found. */
            data?: components["schemas"]["V3DLPPolicy"];
        };
        /** @description What an older policy looks at. */
        DlpContentTypeName: ("Messages" | "RoomMeta" | "SignalMeta") | string;
        /**
         * @description What an older policy looks at.
         *
         *     As requests take it; answers have {@link DlpContentTypeName}.
         * @enum {string}
         */
        DlpContentTypeNameInput: "Messages" | "RoomMeta" | "SignalMeta";
        /** @description A dictionary in one of its versions. */
        V1DLPDictionaryRef: {
            /**
             * @description The dictionary's id.
             * @example 1a2b3c4d5e6f708192a3b4c5
             */
            dictId?: string;
            /**
             * @description Unique, with 30 characters at most.
             * @example Project names
             */
            name: string;
            /**
             * @description Major and minor version, as in `1.0`, the first one. Each change counts the minor version up.
             * @example 1.0
             */
            version?: string;
        };
        /** @description What happens on a match. */
        DlpPolicyTypeV1: ("Block" | "Warn") | string;
        /**
         * @description What happens on a match.
         *
         *     As requests take it; answers have {@link DlpPolicyTypeV1}.
         * @enum {string}
         */
        DlpPolicyTypeV1Input: "Block" | "Warn";
        /** @description Words that are looked for in messages, rooms and signals, and what happens when they are found. */
        V1DLPPolicy: {
            /** @description Whether the policy is enforced. */
            active?: boolean;
            /**
             * @description What is looked at - Messages, the names and descriptions of rooms (RoomMeta), or the names of signals
             *     (SignalMeta).
             */
            contentTypes: components["schemas"]["DlpContentTypeName"][];
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            creationDate?: number;
            /**
             * @description The number of the user who created the policy.
             * @example 68719476742
             */
            creatorId?: string;
            /** @description The dictionaries that words are looked up in. */
            dictionaryRefs: components["schemas"]["V1DLPDictionaryRef"][];
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            lastDisabledDate?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            lastUpdatedDate?: number;
            /**
             * @description Unique, with 30 characters at most.
             * @example Project names
             */
            name: string;
            /**
             * @description The policy's id.
             * @example 0f1e2d3c4b5a69788796a5b4
             */
            policyId?: string;
            /** @description Which conversations are covered - Internal ones of the company, External ones, or both. */
            scopes: components["schemas"]["DlpScope"][];
            /** @description What happens on a match. Block stops the content, Warn lets the user decide. */
            type: components["schemas"]["DlpPolicyTypeV1"];
            /**
             * @description Major and minor version, as in `1.0`, the first one. Each change counts the minor version up.
             * @example 1.0
             */
            version?: string;
        };
        /** @description A page of older DLP policies. */
        V1DLPPoliciesCollectionResponse: {
            /** @description The policies on this page. */
            policies: components["schemas"]["V1DLPPolicy"][];
            /**
             * Format: int32
             * @description Which page this is, counted from 0.
             * @example 0
             */
            page?: number;
            /**
             * Format: int32
             * @description How many pages there are.
             * @example 1
             */
            pageCount?: number;
        };
        /** @description An older DLP policy as it is created or replaced. */
        V1DLPPolicyRequest: {
            /**
             * @description What is looked at - Messages, the names and descriptions of rooms (RoomMeta), or the names of signals
             *     (SignalMeta). Not empty.
             * @default [
             *       "Messages"
             *     ]
             */
            contentTypes: components["schemas"]["DlpContentTypeNameInput"][];
            /**
             * @description The dictionaries to look the words up in.
             * @example [
             *       "1a2b3c4d5e6f708192a3b4c5"
             *     ]
             */
            dictionaryIds: string[];
            /**
             * @description Unique, not empty, with 30 characters at most. Spaces around it are dropped.
             * @example Project names
             */
            name: string;
            /** @description Which conversations are covered - Internal ones of the company, External ones, or both. */
            scopes: components["schemas"]["DlpScopeInput"][];
            /** @description What happens on a match. Block stops the content, Warn lets the user decide. */
            type: components["schemas"]["DlpPolicyTypeV1Input"];
        };
        /** @description An older DLP policy by itself. */
        V1DLPPolicyResponse: {
            /** @description Words that are looked for in messages, rooms and signals, and what happens when they are found. */
            data?: components["schemas"]["V1DLPPolicy"];
        };
        /** @description What a dictionary holds. */
        DlpDictionaryType: ("Word" | "Regex") | string;
        /**
         * @description What a dictionary holds.
         *
         *     As requests take it; answers have {@link DlpDictionaryType}.
         * @enum {string}
         */
        DlpDictionaryTypeInput: "Word" | "Regex";
        /** @description What is known about a dictionary, without its content. */
        V1DLPDictionaryMetadata: {
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            creationDate?: number;
            /**
             * @description The number of the user who created the dictionary.
             * @example 68719476742
             */
            creatorId?: string;
            /** @description A dictionary in one of its versions. */
            dictRef: components["schemas"]["V1DLPDictionaryRef"];
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            lastUpdatedDate?: number;
            /** @description Word for a list of words, Regex for one of regular expressions. Others may follow. */
            type: components["schemas"]["DlpDictionaryType"];
        };
        /** @description A page of dictionaries, without their content. */
        V1DLPDictionaryMetadataCollectionResponse: {
            /** @description The dictionaries on this page. */
            items: components["schemas"]["V1DLPDictionaryMetadata"][];
            /**
             * Format: int32
             * @description Which page this is, counted from 0.
             * @example 0
             */
            page?: number;
            /**
             * Format: int32
             * @description How many pages there are.
             * @example 1
             */
            pageCount?: number;
        };
        /** @description A dictionary as it is created. */
        V1DLPDictionaryMetadataCreateRequest: {
            /**
             * @description Unique, with 30 characters at most. Spaces around it are dropped.
             * @example Project names
             */
            name: string;
            /**
             * @description Word for a list of words, Regex for one of regular expressions.
             * @default Word
             */
            type: components["schemas"]["DlpDictionaryTypeInput"];
        };
        /** @description A dictionary by itself, without its content. */
        V1DLPDictionaryMetadataResponse: {
            /** @description What is known about a dictionary, without its content. */
            data: components["schemas"]["V1DLPDictionaryMetadata"];
        };
        /** @description What can be changed about a dictionary. */
        V1DLPDictionaryMetadataUpdateRequest: {
            /**
             * @description Unique, with 30 characters at most. Spaces around it are dropped.
             * @example Project code names
             */
            name: string;
        };
        /** @description What the policy that matched does. */
        DlpMatchedPolicyType: ("BLOCK" | "WARN") | string;
        /** @description A policy that was broken, with the words that broke it. */
        V1DLPMatchedPolicy: {
            /**
             * @description The policy's id.
             * @example 0f1e2d3c4b5a69788796a5b4
             */
            id?: string;
            /**
             * @description The policy's version.
             * @example 1.0
             */
            version?: string;
            /**
             * @description The policy's name.
             * @example Project names
             */
            policyName?: string;
            /** @description BLOCK or WARN. */
            type?: components["schemas"]["DlpMatchedPolicyType"];
            /**
             * @description The words that were found, decrypted by the agent.
             * @example altair
             */
            terms?: string;
            /**
             * @description Why the words could not be decrypted, or else what there is to know.
             * @example The entity data could not be read
             */
            diagnostic?: string;
        };
        /** @description The policies that were broken. */
        V1DLPMatchedPolicyList: components["schemas"]["V1DLPMatchedPolicy"][];
        /** @description What was done about a violation. */
        DlpViolationAction: ("BLOCK" | "WARN" | "ALLOW") | string;
        /** @description What became of the content. */
        DlpOutcomeType: ("REJECTED_VIOLATION" | "ACCEPTED_WARNING" | "ACCEPTED_LEGACY_CLIENT") | string;
        /** @description How it ended. */
        V1DLPOutcome: {
            /**
             * @description REJECTED_VIOLATION if the content was stopped, ACCEPTED_WARNING if the user went on after a warning,
             *     ACCEPTED_LEGACY_CLIENT if the user's client is too old to show one.
             */
            type?: components["schemas"]["DlpOutcomeType"];
        };
        /** @description What broke the policy. */
        V1DLPContentType: {
            /**
             * @description A message, a stream or a signal; the source does not list the values.
             * @example Messages
             */
            type?: string;
        };
        /** @description Which generation of the software found a violation. */
        DlpViolationVersion: ("V1" | "V2" | "V3") | string;
        /** @description What was found, and what was done about it. */
        V1DLPViolation: {
            /**
             * @description The violation.
             * @example MESSAGE-bWVzc2FnZS1vbmU-1767225600123
             */
            enforcementEventID?: string;
            /**
             * @description The message, room or signal that broke the policy.
             * @example bWVzc2FnZS1vbmU
             */
            entityID?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600123
             */
            createTime?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970; 0 if it was never changed.
             * @example 0
             */
            lastModified?: number;
            /**
             * Format: int64
             * @description The user who sent the message, or created or changed the room or signal.
             * @example 68719476742
             */
            requesterId?: Int64;
            /** @description The policies that were broken. */
            matchedPolicies?: components["schemas"]["V1DLPMatchedPolicyList"];
            /** @description What was done, such as BLOCK, WARN or ALLOW. */
            action?: components["schemas"]["DlpViolationAction"];
            /** @description How it ended. */
            outcome?: components["schemas"]["V1DLPOutcome"];
            /** @description What broke the policy. */
            contentType?: components["schemas"]["V1DLPContentType"];
            /** @description Which generation of the software found the violation, such as V3. */
            version?: components["schemas"]["DlpViolationVersion"];
            /** @description Whether the user was warned and went on. A warning that is ignored gives two violations, the first with false. */
            ignoreDLPwarning?: boolean;
        };
        /** @description A message that broke an older DLP policy. */
        V1DLPViolationMessage: {
            /** @description What was found, and what was done about it. */
            violation?: components["schemas"]["V1DLPViolation"];
            /** @description A message that a user or a service account has sent. */
            message?: components["schemas"]["V4Message"];
            /**
             * @description Why the message could not be read, or else what there is to know.
             * @example The entity data could not be read
             */
            diagnostic?: string;
        };
        /** @description A page of violations with their messages. */
        V1DLPViolationMessageResponse: {
            /** @description The violations on this page. */
            violations: components["schemas"]["V1DLPViolationMessage"][];
            /**
             * @description Leads to the next page as `next`; empty or null on the last one.
             * @example b2Zmc2V0LXR3bw
             */
            nextOffset?: string | null;
        };
        /** @description A room that broke a DLP policy. */
        V1DLPStream: {
            /**
             * @description The stream's name.
             * @example Altair
             */
            name?: string;
            /**
             * @description The name of the user who created the room.
             * @example Settlement Bot
             */
            creatorPrettyName?: string;
            /** @description Whether anyone can join. */
            publicRoom?: boolean;
            /** @description Whether members of other pods can take part. */
            crossPod?: boolean;
            /** @description Whether messages to other companies are allowed. */
            allowExternal?: boolean;
            /**
             * @description The number of the user who created the room.
             * @example 68719476742
             */
            creatorId?: string;
            /**
             * @description What the room is for.
             * @example What moves altair
             */
            roomDescription?: string;
            /**
             * @description Absent where the room was blocked before it was created.
             * @example cm9vbS1mb3Itc2V0dGxlbWVudA
             */
            streamId?: string;
            /**
             * @description Such as CREATED.
             * @example CREATED
             */
            state?: string;
            /**
             * @description Such as ROOM, IM or a wall.
             * @example ROOM
             * @example IM
             */
            type?: string;
            /**
             * Format: int64
             * @description When the room was last deactivated, in milliseconds since 1970; 0 if it never was.
             * @example 1767225600000
             */
            lastDisabled?: number;
            /** @description Whether every member can add others. */
            memberAddUserEnabled?: boolean;
            /** @description Whether messages can be sent and the membership changed. */
            active?: boolean;
            /** @description Whether those who are no members can find the room. */
            discoverable?: boolean;
            /** @description Whether only owners can send messages. */
            readOnly?: boolean;
            /** @description Whether clients keep users from copying content to the clipboard. */
            copyDisabled?: boolean;
            /** @description Whether the room belongs to another company. */
            externalOwned?: boolean;
            /** @description Whether no messages can be sent. */
            sendMessageDisabled?: boolean;
            /** @description Whether the room is moderated. */
            moderated?: boolean;
            /** @description Whether new members see what was written before they joined. */
            shareHistoryEnabled?: boolean;
            /**
             * @description Why the room could not be read, or else what there is to know.
             * @example The entity data could not be read
             */
            diagnostic?: string;
        };
        /** @description A room that broke an older DLP policy. */
        V1DLPViolationStream: {
            /** @description What was found, and what was done about it. */
            violation?: components["schemas"]["V1DLPViolation"];
            /** @description A room that broke a DLP policy. */
            stream?: components["schemas"]["V1DLPStream"];
        };
        /** @description A page of violations with their rooms. */
        V1DLPViolationStreamResponse: {
            /** @description The violations on this page. */
            violations: components["schemas"]["V1DLPViolationStream"][];
            /**
             * @description Leads to the next page as `next`; empty or null on the last one.
             * @example b2Zmc2V0LXR3bw
             */
            nextOffset?: string | null;
        };
        /** @description A signal that broke a DLP policy. */
        V1DLPSignal: {
            /**
             * @description Absent where the signal was blocked before it was created.
             * @example 0f1e2d3c4b5a69788796a5b4
             */
            id?: string;
            /**
             * @description The signal's name.
             * @example Altair
             */
            name?: string;
            /**
             * @description What the signal looks for, decrypted by the agent.
             * @example #altair
             */
            rules?: string;
            /**
             * @description Why the signal could not be decrypted, or else what there is to know.
             * @example The entity data could not be read
             */
            diagnostic?: string;
        };
        /** @description A signal that broke an older DLP policy. */
        V1DLPViolationSignal: {
            /** @description What was found, and what was done about it. */
            violation?: components["schemas"]["V1DLPViolation"];
            /** @description A signal that broke a DLP policy. */
            signal?: components["schemas"]["V1DLPSignal"];
        };
        /** @description A page of violations with their signals. */
        V1DLPViolationSignalResponse: {
            /** @description The violations on this page. */
            violations: components["schemas"]["V1DLPViolationSignal"][];
            /**
             * @description Leads to the next page as `next`; empty or null on the last one.
             * @example b2Zmc2V0LXR3bw
             */
            nextOffset?: string | null;
        };
        /** @description What was found, and what was done about it. */
        V3DLPViolation: {
            /**
             * @description The violation.
             * @example MESSAGE-bWVzc2FnZS1vbmU-1767225600123
             */
            enforcementEventID?: string;
            /**
             * @description The message, room or signal that broke the policy.
             * @example bWVzc2FnZS1vbmU
             */
            entityID?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600123
             */
            createTime?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970; 0 if it was never changed.
             * @example 0
             */
            lastModified?: number;
            /**
             * Format: int64
             * @description The user who sent the message, or created or changed the room or signal.
             * @example 68719476742
             */
            requesterId?: Int64;
            /**
             * @description What was looked at, part by part, each with a `status` (OK, LOGONLY, WARN or BLOCK) and a `correlationId`. Where
             *     a policy was broken, `policyResults` has that policy as `matchedPolicy` and what its rules found as
             *     `ruleResults`. The source describes this by examples alone.
             */
            details?: {
                [key: string]: unknown;
            }[];
            /** @description What was done, such as BLOCK, WARN or ALLOW. */
            action?: components["schemas"]["DlpViolationAction"];
            /** @description How it ended. */
            outcome?: components["schemas"]["V1DLPOutcome"];
            /** @description Which generation of the software found the violation, such as V3. */
            version?: components["schemas"]["DlpViolationVersion"];
            /** @description Whether the user was warned and went on. A warning that is ignored gives two violations, the first with false. */
            ignoreDLPwarning?: boolean;
        };
        /** @description A message that broke a DLP policy. */
        V3DLPViolationMessage: {
            /** @description What was found, and what was done about it. */
            violation?: components["schemas"]["V3DLPViolation"];
            /** @description A message that a user or a service account has sent. */
            message?: components["schemas"]["V4Message"];
            /** @description A message that a user or a service account has sent. */
            sharedMessage?: components["schemas"]["V4Message"];
            /**
             * @description Why the message could not be read, or else what there is to know.
             * @example The entity data could not be read
             */
            diagnostic?: string;
        };
        /** @description A page of violations with their messages. */
        V3DLPViolationMessageResponse: {
            /** @description The violations on this page. */
            violations: components["schemas"]["V3DLPViolationMessage"][];
            /**
             * @description Leads to the next page as `next`; empty or null on the last one.
             * @example b2Zmc2V0LXR3bw
             */
            nextOffset?: string | null;
        };
        /** @description A room that broke a DLP policy. */
        V3DLPViolationStream: {
            /** @description What was found, and what was done about it. */
            violation?: components["schemas"]["V3DLPViolation"];
            /** @description A room that broke a DLP policy. */
            stream?: components["schemas"]["V1DLPStream"];
        };
        /** @description A page of violations with their rooms. */
        V3DLPViolationStreamResponse: {
            /** @description The violations on this page. */
            violations: components["schemas"]["V3DLPViolationStream"][];
            /**
             * @description Leads to the next page as `next`; empty or null on the last one.
             * @example b2Zmc2V0LXR3bw
             */
            nextOffset?: string | null;
        };
        /** @description A signal that broke a DLP policy. */
        V3DLPViolationSignal: {
            /** @description What was found, and what was done about it. */
            violation?: components["schemas"]["V3DLPViolation"];
            /** @description A signal that broke a DLP policy. */
            signal?: components["schemas"]["V1DLPSignal"];
        };
        /** @description A page of violations with their signals. */
        V3DLPViolationSignalResponse: {
            /** @description The violations on this page. */
            violations: components["schemas"]["V3DLPViolationSignal"][];
            /**
             * @description Leads to the next page as `next`; empty or null on the last one.
             * @example b2Zmc2V0LXR3bw
             */
            nextOffset?: string | null;
        };
        /** @description The agent that answers. */
        AgentInfo: {
            /**
             * @description The address of the agent's machine.
             * @example 192.0.2.40
             */
            ipAddress?: string;
            /**
             * @description The host name of the agent's machine.
             * @example agent-1
             */
            hostname?: string;
            /**
             * @description The address of this very agent, where several stand behind one name.
             * @example https://agent-1.example.com:443
             */
            serverFqdn?: string;
            /**
             * @description Begins with `Agent-` and two numbers, as in `Agent-24.12`.
             * @example Agent-25.8.1-1234
             */
            version?: string;
            /**
             * @description The address that the agent is reached at.
             * @example https://agent.example.com:443/agent
             */
            url?: string;
            /** @description Whether it runs on the customer's site. */
            onPrem?: boolean;
            /** @description Whether several tenants share it. */
            mt?: boolean;
            /**
             * @description The commit that the agent was built from.
             * @example a1b2c3d
             */
            commitId?: string;
        };
        /** @description How an account signs on. */
        V3HealthAuthType: ("RSA" | "CERT") | string;
        /** @description Whether something is well. */
        V3HealthStatus: ("UP" | "DOWN") | string;
        /** @description One of the things that the agent depends on. */
        V3HealthComponent: {
            /** @description How an account signs on. */
            authType?: components["schemas"]["V3HealthAuthType"];
            /**
             * @description What is wrong, where the status is DOWN.
             * @example Connection refused
             */
            message?: string;
            /** @description Whether it is well. */
            status?: components["schemas"]["V3HealthStatus"];
            /**
             * @description Its version, where it tells one.
             * @example 25.8.1
             */
            version?: string;
        };
        /** @description Whether the agent is well, and what it depends on. */
        V3Health: {
            /** @description What the agent depends on, such as `pod`, `key_manager` and `datafeed`. */
            services?: {
                [key: string]: components["schemas"]["V3HealthComponent"];
            };
            /** @description Whether the agent is well. */
            status?: components["schemas"]["V3HealthStatus"];
            /** @description The agent's own accounts, such as `agentservice` and `ceservice`. */
            users?: {
                [key: string]: components["schemas"]["V3HealthComponent"];
            };
            /**
             * @description The agent's version.
             * @example 25.8.1
             */
            version?: string;
        };
        /** @description A text in an object. */
        SimpleMessage: {
            /**
             * @description The text.
             * @example Good morning
             */
            message?: string;
        };
        /** @description A member of a group. */
        Member: {
            /**
             * @description The tenant that the user belongs to.
             * @example 100
             */
            memberTenant?: number;
            /**
             * Format: int64
             * @description The user.
             * @example 68719476743
             */
            memberId?: Int64;
        };
        /** @description Who is to join a group. */
        AddMember: {
            /** @description A member of a group. */
            member: components["schemas"]["Member"];
        };
        /** @description Who owns it. Only TENANT is in use so far. */
        Owner: ("PLATFORM" | "TENANT" | "USER") | string;
        /**
         * @description Who owns it. Only TENANT is in use so far.
         *
         *     As requests take it; answers have {@link Owner}.
         * @enum {string}
         */
        OwnerInput: "PLATFORM" | "TENANT" | "USER";
        /** @description What every group has. */
        BaseGroup: {
            /**
             * @description The id of the group's type, such as SDL.
             * @example SDL
             */
            type: string;
            /** @description Who owns it. Only TENANT is in use so far. */
            ownerType: components["schemas"]["Owner"];
            /**
             * Format: int64
             * @description The tenant or the user that owns the group. Groups of the platform, which would have none, do not exist yet.
             * @example 100
             */
            ownerId: Int64;
            /**
             * @description The group's name.
             * @example Settlement desk
             */
            name: string;
        };
        /**
         * @description What every group has.
         *
         *     As requests take it; answers have {@link BaseGroup}.
         */
        BaseGroupInput: {
            /**
             * @description The id of the group's type, such as SDL.
             * @example SDL
             */
            type: string;
            /** @description Who owns it. Only TENANT is in use so far. */
            ownerType: components["schemas"]["OwnerInput"];
            /**
             * Format: int64
             * @description The tenant or the user that owns the group. Groups of the platform, which would have none, do not exist yet.
             * @example 100
             */
            ownerId: Int64;
            /**
             * @description The group's name.
             * @example Settlement desk
             */
            name: string;
        };
        /** @description Deleted groups and types are kept, and marked. */
        Status: ("ACTIVE" | "DELETED") | string;
        /**
         * @description Deleted groups and types are kept, and marked.
         *
         *     As requests take it; answers have {@link Status}.
         * @enum {string}
         */
        StatusInput: "ACTIVE" | "DELETED";
        /** @description The kind of a group of companies. */
        GroupSubType: ("COMMUNITY" | "CHANNEL") | string;
        /**
         * @description The kind of a group of companies.
         *
         *     As requests take it; answers have {@link GroupSubType}.
         * @enum {string}
         */
        GroupSubTypeInput: "COMMUNITY" | "CHANNEL";
        /** @description A member of a group as it is stored. */
        ReadMember: components["schemas"]["Member"] & {
            /**
             * Format: date-time
             * @description When the member was added.
             * @example 2026-01-01T00:00:00.000Z
             */
            addedDate?: string;
            /** @description Groups of companies keep disabled users, and mark them; distribution lists drop them. */
            status?: components["schemas"]["AccountStatus"];
        };
        /** @description How a group presents itself in the directory. Only distribution lists have a profile. */
        BaseProfile: {
            /**
             * @description The name in the directory; the same as the group's.
             * @example Settlement desk
             */
            displayName?: string;
            /**
             * @description The company that owns the group.
             * @example Example Bank
             */
            companyName?: string;
            /**
             * @description The group's mail address.
             * @example settlement@example.com
             */
            email?: string;
            /**
             * @description The number of the mobile phone.
             * @example +447700900001
             */
            mobile?: string;
            /**
             * @description The job title.
             * @example Settlement Manager
             */
            jobTitle?: string;
            /**
             * @description The role in the company.
             * @example Director
             */
            jobRole?: string;
            /**
             * @description The department.
             * @example Settlement
             */
            jobDepartment?: string;
            /**
             * @description The division.
             * @example Operations
             */
            jobDivision?: string;
            /**
             * @description The number of the phone at work.
             * @example +441632960001
             */
            jobPhone?: string;
            /**
             * @description The city of the place of work.
             * @example London
             */
            jobCity?: string;
            /**
             * @description The industries that the group deals with.
             * @example [
             *       "Financials"
             *     ]
             */
            industryOfInterest?: string[];
            /**
             * @description The asset classes that the group deals with.
             * @example [
             *       "Equities"
             *     ]
             */
            assetClassesOfInterest?: string[];
            /**
             * @description The regions that the group works with, such as EMEA.
             * @example [
             *       "EMEA"
             *     ]
             */
            marketCoverage?: string[];
            /**
             * @description What the group is responsible for.
             * @example [
             *       "BAU"
             *     ]
             */
            responsibility?: string[];
            /**
             * @description The group's functions.
             * @example [
             *       "Trade Management"
             *     ]
             */
            function?: string[];
            /**
             * @description The classes of instruments that the group works with.
             * @example [
             *       "Equities"
             *     ]
             */
            instrument?: string[];
        };
        /** @description A picture of a group in one size. Called Avatar at the source. */
        ProfileManagerAvatar: {
            /**
             * @description Which of the sizes it is.
             * @example original
             */
            size?: string;
            /**
             * @description The picture's address.
             * @example https://symphony.example.com/avatars/original/settlement.png
             */
            url?: string;
        };
        /** @description How a group presents itself in the directory, as it is stored. */
        Profile: components["schemas"]["BaseProfile"] & {
            /**
             * @description The profile's id.
             * @example 60af77fd294165466ccdf511
             */
            id?: string;
            /** @description The group's pictures. */
            avatars?: components["schemas"]["ProfileManagerAvatar"][];
        };
        /**
         * @description Limits to who sees the group. The source does not say whether the lists name those who see it or those who do
         *     not.
         */
        GroupVisibilityRestriction: {
            /**
             * @description Tenants.
             * @example []
             */
            restrictedTenantsList?: number[];
            /**
             * @description Users.
             * @example []
             */
            restrictedUsersList?: Int64[];
        };
        /** @description Who is connected with the group without asking. */
        GroupImplicitConnection: {
            /**
             * @description Tenants.
             * @example [
             *       100
             *     ]
             */
            connectedTenantsList?: number[];
            /**
             * @description Users.
             * @example []
             */
            connectedUsersList?: Int64[];
        };
        /** @description Limits to handing conversations with the group on to its members, by tenant and by user. */
        GroupInteractionTransfer: {
            /**
             * @description Tenants.
             * @example []
             */
            restrictedTenantsList?: number[];
            /**
             * @description Users.
             * @example []
             */
            restrictedUsersList?: Int64[];
        };
        /** @description A group as it is stored. */
        ReadGroup: components["schemas"]["BaseGroup"] & {
            /**
             * @description The group's id.
             * @example 60af77fd294165466ccdf510
             */
            id?: string;
            /**
             * Format: date-time
             * @description When the group was created.
             * @example 2026-01-01T00:00:00.000Z
             */
            createdDate?: string;
            /**
             * @description The user who created the group.
             * @example 68719476742
             */
            createdBy?: string;
            /**
             * Format: date-time
             * @description When the group was last changed.
             * @example 2026-01-01T01:00:00.000Z
             */
            updatedDate?: string;
            /**
             * @description The user who last changed the group.
             * @example 68719476742
             */
            updatedBy?: string;
            /** @description Deleted groups and types are kept, and marked. */
            status?: components["schemas"]["Status"];
            /**
             * @description The group's version, as the header `Etag` has it.
             * @example e3a52e72-0854-4401-8c24-e0b17c0ca304
             */
            eTag?: string;
            /** @description The kind of a group of companies; distribution lists have none. */
            subType?: components["schemas"]["GroupSubType"];
            /**
             * @description The company that brought a group of companies in; distribution lists have none.
             * @example 16
             */
            referrer?: string;
            /** @description The group's members. */
            members?: components["schemas"]["ReadMember"][];
            /** @description How a group presents itself in the directory, as it is stored. */
            profile?: components["schemas"]["Profile"];
            /**
             * @description Limits to who sees the group. The source does not say whether the lists name those who see it or those who do
             *     not.
             */
            visibilityRestriction?: components["schemas"]["GroupVisibilityRestriction"];
            /** @description Who is connected with the group without asking. */
            implicitConnection?: components["schemas"]["GroupImplicitConnection"];
            /** @description Limits to handing conversations with the group on to its members, by tenant and by user. */
            interactionTransfer?: components["schemas"]["GroupInteractionTransfer"];
        };
        /** @description An error of the profile manager. Called Error at the source. */
        ProfileManagerError: {
            /**
             * @description A code for the vendor's support.
             * @example BAD_REQUEST
             */
            code: string;
            /**
             * @description What went wrong, in words.
             * @example The name is missing
             */
            message: string;
            /** @description What the error is about, as names and values. */
            context?: {
                [key: string]: string;
            };
            /** @description More about it; what it holds depends on the error. */
            details?: {
                [key: string]: unknown;
            };
        };
        /** @description A new group. */
        CreateGroup: components["schemas"]["BaseGroupInput"] & {
            /** @description The kind of a group of companies, which needs it; distribution lists have none. */
            subType?: components["schemas"]["GroupSubTypeInput"];
            /**
             * @description The company that brought a group of companies in, which needs it; distribution lists have none.
             * @example 16
             */
            referrer?: string;
            /** @description The members that the group begins with. */
            members?: components["schemas"]["Member"][];
            /** @description How a group presents itself in the directory. Only distribution lists have a profile. */
            profile?: components["schemas"]["BaseProfile"];
            /**
             * @description Limits to who sees the group. The source does not say whether the lists name those who see it or those who do
             *     not.
             */
            visibilityRestriction?: components["schemas"]["GroupVisibilityRestriction"];
            /** @description Who is connected with the group without asking. */
            implicitConnection?: components["schemas"]["GroupImplicitConnection"];
            /** @description Limits to handing conversations with the group on to its members, by tenant and by user. */
            interactionTransfer?: components["schemas"]["GroupInteractionTransfer"];
        };
        /** @description What takes the place of a group. */
        UpdateGroup: components["schemas"]["CreateGroup"] & {
            /**
             * @description The group's id, the same as in the path.
             * @example 60af77fd294165466ccdf510
             */
            id?: string;
            /** @description Deleted groups and types are kept, and marked. */
            status?: components["schemas"]["StatusInput"];
            /**
             * @description The version that is to be replaced.
             * @example e3a52e72-0854-4401-8c24-e0b17c0ca304
             */
            eTag?: string;
        };
        /**
         * @description Ascending or descending.
         * @enum {string}
         */
        SortOrder: "ASC" | "DESC";
        /** @description The two ends of a page. */
        PaginationCursors: {
            /**
             * @description The beginning of this page.
             * @example Y3Vyc29yLWJlZm9yZQ
             */
            before?: string;
            /**
             * @description The end of this page.
             * @example Y3Vyc29yLWFmdGVy
             */
            after?: string;
        };
        /** @description Where a page of a list of the profile manager's stands among the others. Called Pagination at the source. */
        ProfileManagerPagination: {
            /**
             * @description The call for the page before; absent on the first one.
             * @example /profile-manager/v1/groups/type/SDL?before=Y3Vyc29yLWJlZm9yZQ
             */
            previous?: string;
            /**
             * @description The call for the page after; absent on the last one.
             * @example /profile-manager/v1/groups/type/SDL?after=Y3Vyc29yLWFmdGVy
             */
            next?: string;
            /** @description The two ends of a page. */
            cursors: components["schemas"]["PaginationCursors"];
        };
        /** @description A page of groups. Called GroupList at the source. */
        ProfileManagerGroupList: {
            /** @description Where a page of a list of the profile manager's stands among the others. Called Pagination at the source. */
            pagination?: components["schemas"]["ProfileManagerPagination"];
            /** @description The groups on this page. */
            data?: components["schemas"]["ReadGroup"][];
        };
        /** @description A new picture. */
        UploadAvatar: {
            /**
             * Format: byte
             * @description A JPEG, PNG or GIF image of at most 2 MB, as Base64.
             * @example iVBORw0KGgo=
             */
            image: string;
        };
        /** @description A type of groups. */
        BaseType: {
            /**
             * @description Such as SDL.
             * @example SDL
             */
            id?: string;
            /** @description Who owns it. Only TENANT is in use so far. */
            ownerType?: components["schemas"]["Owner"];
            /**
             * @description The type's name, as people read it.
             * @example Symphony Distribution List
             */
            name?: string;
            /** @description Deleted groups and types are kept, and marked. */
            status?: components["schemas"]["Status"];
        };
        /** @description A page of types of groups. */
        TypeList: {
            /** @description Where a page of a list of the profile manager's stands among the others. Called Pagination at the source. */
            pagination?: components["schemas"]["ProfileManagerPagination"];
            /** @description The types of groups. */
            data?: components["schemas"]["BaseType"][];
        };
        /** @description The rules for who sees a group. */
        VisibilityRestriction: {
            /** @description Whether others see the group. */
            visible?: boolean;
            /** @description Not in use yet. */
            restrictToTenants?: boolean;
            /** @description Not in use yet. */
            restrictToUsers?: boolean;
        };
        /** @description The rules for who is connected with a group without asking. */
        ImplicitConnection: {
            /** @description Whether members are connected with all who see the group. */
            all?: boolean;
            /** @description Not in use yet. */
            connectToTenants?: boolean;
            /** @description Not in use yet. */
            connectToUsers?: boolean;
        };
        /** @description The rules for the profiles of groups. */
        ProfileControl: {
            /** @description The rules for who sees a group. */
            visibilityRestriction?: components["schemas"]["VisibilityRestriction"];
            /** @description The rules for who is connected with a group without asking. */
            implicitConnection?: components["schemas"]["ImplicitConnection"];
            /** @description Not in use yet. */
            wallSupport?: boolean;
            /**
             * @description The fields that a profile has.
             * @example [
             *       "displayName",
             *       "companyName",
             *       "email"
             *     ]
             */
            profileFields?: string[];
            /**
             * @description The fields that a search looks at.
             * @example [
             *       "displayName"
             *     ]
             */
            searchFields?: string[];
            /**
             * @description True for distribution lists, false for groups of companies.
             * @default true
             */
            canHavePublicProfile?: boolean;
        };
        /** @description The rules for members. */
        MembershipControl: {
            /**
             * @description What it takes to change the members.
             * @example []
             */
            entitlements?: string[];
            /** @description Whether members are named one by one. */
            manualMembership?: boolean;
            /** @description Not in use yet. */
            ruleMembership?: boolean;
            /** @description Not in use yet. */
            updateMembershipOnRuleUpdate?: boolean;
            /** @description Whether members are told of changes. */
            notifyMembersOnUpdate?: boolean;
            /**
             * @description True for distribution lists, false for groups of companies.
             * @default true
             */
            canBelongToMultipleGroup?: boolean;
        };
        /** @description To whom it is handed on. Only TO_MEMBERS is in use so far. */
        InteractionTarget: ("TO_USER" | "TO_MEMBERS" | "NONE") | string;
        /** @description The rules for what is shown when a conversation is handed on. */
        TransferView: {
            /** @description Whether the transfer is seen. */
            visible?: boolean;
            /** @description Whether only some companies see it. */
            restrictToTenants?: boolean;
            /** @description Not in use yet. */
            restrictToUsers?: boolean;
        };
        /** @description The rules for handing a conversation with a group on to its members. */
        InteractionTransfer: {
            /** @description To whom it is handed on. Only TO_MEMBERS is in use so far. */
            target?: components["schemas"]["InteractionTarget"];
            /** @description Whether conversations follow changes of the group. */
            updateInteractionOngroupUpdate?: boolean;
            /** @description Not in use yet. */
            systemMessageOnInteraction?: boolean;
            /** @description The rules for what is shown when a conversation is handed on. */
            transferView?: components["schemas"]["TransferView"];
            /** @description Whether transfers go into the audit trail. */
            auditTransfer?: boolean;
        };
        /** @description The rules for conversations with a group. */
        InteractionControl: {
            /** @description Whether the group can be written to in IMs. */
            allowIMs?: boolean;
            /** @description Whether the group can be added to rooms. */
            allowRooms?: boolean;
            /** @description The rules for handing a conversation with a group on to its members. */
            interactionTransfer?: components["schemas"]["InteractionTransfer"];
            /**
             * @description The mark that streams with the group get.
             * @example settlement
             */
            tagStream?: string;
            /**
             * @description True for distribution lists, false for groups of companies.
             * @default true
             */
            canHaveInteraction?: boolean;
        };
        /** @description A type of groups, with the rules for them. */
        Type: components["schemas"]["BaseType"] & {
            /** @description The rules for the profiles of groups. */
            profileControl?: components["schemas"]["ProfileControl"];
            /** @description The rules for members. */
            membershipControl?: components["schemas"]["MembershipControl"];
            /** @description The rules for conversations with a group. */
            interactionControl?: components["schemas"]["InteractionControl"];
        };
        /**
         * Format: int64
         * @description A distribution list, by the number of its account.
         * @example 68719476750
         */
        GroupId: Int64;
        /** @description SDL stands for Symphony distribution list. */
        GroupTypeName: "SDL" | string;
        /**
         * Format: int64
         * @description A user, by number. Called UserId at the source.
         * @example 68719476743
         */
        UsersUserId: Int64;
        /** @description A member of a distribution list. */
        GroupMember: {
            /**
             * @description A user, by number. Called UserId at the source.
             * @example 68719476743
             */
            userId?: components["schemas"]["UsersUserId"];
            /**
             * Format: int32
             * @description The tenant that the user belongs to.
             * @example 100
             */
            tenantId?: number;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            addedDate?: number;
        };
        /**
         * Format: int32
         * @description A company on the platform, by number.
         * @example 16
         */
        TenantId: number;
        /** @description Where a picture is, by its size in pixels. */
        Images: {
            /**
             * @description The address of the picture at 50 pixels.
             * @example https://symphony.example.com/avatars/50/settlement.png
             */
            50?: string;
            /**
             * @description The address of the picture at 150 pixels.
             * @example https://symphony.example.com/avatars/150.png
             */
            150?: string;
            /**
             * @description The address of the picture at 500 pixels.
             * @example https://symphony.example.com/avatars/500.png
             */
            500?: string;
            /**
             * @description The address of the picture at 600 pixels.
             * @example https://symphony.example.com/avatars/600.png
             */
            600?: string;
            /**
             * @description In the size in which it was uploaded.
             * @example https://symphony.example.com/avatars/original/settlement.png
             */
            orig?: string;
        };
        /** @description A distribution list, which has an account as users have. */
        GroupResponse: {
            /**
             * @description A distribution list, by the number of its account.
             * @example 68719476750
             */
            groupId?: components["schemas"]["GroupId"];
            /**
             * @description The group's name.
             * @example Settlement desk
             */
            name?: string;
            /**
             * @description The group's account, by the name that it would sign on with.
             * @example sdl-settlement-desk
             */
            username?: string;
            /** @description SDL stands for Symphony distribution list. */
            type?: components["schemas"]["GroupTypeName"];
            /** @description False once it is deleted. */
            active?: boolean;
            /**
             * @description The name that others see.
             * @example Settlement desk
             */
            displayName?: string;
            /**
             * @description The name of the group's company.
             * @example Example Bank
             */
            companyName?: string;
            /**
             * @description The group's mail address.
             * @example settlement@example.com
             */
            email?: string;
            /** @description The group's members. */
            members?: components["schemas"]["GroupMember"][];
            /**
             * @description The tenants of its visibility restriction.
             * @example [
             *       101
             *     ]
             */
            restrictedTenants?: components["schemas"]["TenantId"][];
            /** @description Where a picture is, by its size in pixels. */
            avatars?: components["schemas"]["Images"];
            /**
             * @description Its version.
             * @example e3a52e72-0854-4401-8c24-e0b17c0ca304
             */
            eTag?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767225600000
             */
            createdDate?: number;
            /**
             * @description The user who created the group.
             * @example 68719476742
             */
            createdBy?: string;
            /**
             * Format: int64
             * @description In milliseconds since 1970.
             * @example 1767229200000
             */
            updatedDate?: number;
            /**
             * @description The user who last changed the group.
             * @example 68719476742
             */
            updatedBy?: string;
            /**
             * @description The regions that it works with, such as EMEA.
             * @example [
             *       "EMEA"
             *     ]
             */
            marketCoverage?: string[];
            /**
             * @description The classes of instruments that it works with.
             * @example [
             *       "Equities"
             *     ]
             */
            instrument?: string[];
            /**
             * @description What the group is responsible for.
             * @example [
             *       "BAU"
             *     ]
             */
            responsibility?: string[];
            /**
             * @description The group's functions.
             * @example [
             *       "Trade Management"
             *     ]
             */
            function?: string[];
        };
        /** @description An error of the users API. */
        MessageWithCode: {
            /**
             * Format: int32
             * @description Often the HTTP status, but not always.
             * @example 400
             */
            code?: number;
            /**
             * @description What went wrong, in words.
             * @example Bad request
             */
            message?: string;
        };
        /** @description An edition of an application. */
        AppSubscription: {
            /**
             * @description The name of the product subscribed to.
             * @example Standard
             */
            name: string;
            /**
             * @description The kind of subscription.
             * @example default
             */
            type: string;
            /** @description Whether the user has subscribed to it. */
            subscribed?: boolean;
        };
        /** @description A user, and what the application is to the user. */
        AppUser: {
            /**
             * @description A user, by number. Called UserId at the source.
             * @example 68719476743
             */
            userId: components["schemas"]["UsersUserId"];
            /** @description Whether the user may use the application. */
            enable?: boolean;
            /** @description Whether the user sees the application among those that can be installed. */
            listed?: boolean;
            /** @description An edition of an application. */
            product?: components["schemas"]["AppSubscription"];
        };
        /** @description Ascending or descending. */
        DirectionEnum: ("ASC" | "DESC") | string;
        /** @description What a list is sorted by. */
        Sort: {
            /**
             * @description The property to sort by.
             * @example userId
             */
            property?: string;
            /** @description Ascending or descending. */
            direction?: components["schemas"]["DirectionEnum"];
        };
        /** @description Where a page stands among the others. */
        PageMeta: {
            /**
             * @description How many users this page has.
             * @example 1
             */
            size?: number;
            /**
             * @description The page, counted from 0.
             * @example 0
             */
            number?: number;
            /**
             * Format: int64
             * @description How many users there are on all pages.
             * @example 1
             */
            totalElements?: number;
            /**
             * @description How many pages there are.
             * @example 1
             */
            totalPages?: number;
            /** @description Whether this is the first page. */
            first?: boolean;
            /** @description Whether this is the last page. */
            last?: boolean;
            /** @description Whether there is a page after this one. */
            hasNext?: boolean;
            /** @description Whether there is a page before this one. */
            hasPrevious?: boolean;
            /** @description By what the list is sorted. */
            sort?: components["schemas"]["Sort"][];
        };
        /** @description A page of the users of an application. */
        AppUsersResponse: {
            /** @description The users on this page. */
            users?: components["schemas"]["AppUser"][];
            /** @description Where a page stands among the others. */
            page?: components["schemas"]["PageMeta"];
        };
        /**
         * @description The kind of a file; there is only one.
         * @enum {string}
         */
        FileType: "ContentExport";
        /**
         * @description What a list of files can be sorted by.
         * @enum {string}
         */
        SortableField: "name" | "generationDate" | "uploadTime" | "size" | "jobType" | "fileFormat" | "startTime" | "endTime";
        /**
         * @description Ascending or descending.
         * @enum {string}
         */
        FileSortOrder: "asc" | "desc";
        /** @description How the export was started. */
        JobType: ("ADHOC" | "SCHEDULED" | "CURL") | string;
        /**
         * @description How the export was started.
         *
         *     As requests take it; answers have {@link JobType}.
         * @enum {string}
         */
        JobTypeInput: "ADHOC" | "SCHEDULED" | "CURL";
        /** @description The format of the messages in the file. */
        FileFormat: ("ACTIANCE" | "SYMPHONY" | "EML") | string;
        /**
         * @description The format of the messages in the file.
         *
         *     As requests take it; answers have {@link FileFormat}.
         * @enum {string}
         */
        FileFormatInput: "ACTIANCE" | "SYMPHONY" | "EML";
        /** @description What is known of a file of any kind. */
        FileMetadata: {
            /**
             * @description The file's id.
             * @example export-file-1
             */
            id: string;
            /**
             * @description The file's name.
             * @example s_100_CD-2025-12-31_GD-2026-01-01_1767225600000.zip.pgp
             */
            name: string;
            /**
             * Format: int64
             * @description In bytes.
             * @example 1234567
             */
            size?: number;
            /**
             * Format: date-time
             * @description When the file was written.
             * @example 2026-01-01T00:10:00Z
             */
            uploadTime?: string;
            /**
             * @description The media type.
             * @example application/pgp-encrypted
             */
            contentType?: string;
            /**
             * @description A hash of the content. The source does not name the function; its samples have the length of SHA-256.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            integrityHash?: string;
            /**
             * @description The kind of the file, such as ContentExport.
             * @example ContentExport
             */
            type: string;
            /** @description How the file is encrypted. */
            encryption?: {
                /**
                 * @description The key that the file is encrypted with.
                 * @example export-key-1
                 */
                encryptionKeyId?: string;
                /**
                 * @description The algorithm, such as AES256-GCM.
                 * @example AES256-GCM
                 */
                alg?: string;
            };
        };
        /** @description What a file of the content export holds. */
        ContentExportMetadata: {
            /** @description How the export was started. */
            jobType: components["schemas"]["JobType"];
            /** @description The format of the messages in the file. Samples of the source write Actiance and Symphony, too. */
            fileFormat: components["schemas"]["FileFormat"];
            /**
             * Format: date-time
             * @description Where the messages begin.
             * @example 2025-12-31T00:00:00Z
             */
            startTime?: string;
            /**
             * Format: date-time
             * @description Where the messages end.
             * @example 2026-01-01T00:00:00Z
             */
            endTime?: string;
            /**
             * Format: date
             * @description When the file was generated.
             * @example 2026-01-01
             */
            generationDate?: string;
        };
        /** @description What is known of a file of the content export. */
        ContentExportFile: components["schemas"]["FileMetadata"] & {
            /** @description What a file of the content export holds. */
            typeSpecificMetadata?: components["schemas"]["ContentExportMetadata"];
        };
        /** @description An error of the content export. Called Error at the source. */
        FilesError: {
            /**
             * @description The error in words.
             * @example Unknown field in sortBy
             */
            error?: string;
        };
        /** @description The way to a file of the content export. */
        ContentExportLink: {
            /**
             * @description A text beside the link.
             * @example Download the file from the signed URL
             */
            message?: string;
            /**
             * Format: uri
             * @description Whoever has the link can fetch the file, as long as it is valid.
             * @example https://storage.example.com/exports/export-file-1?signature=c2lnbmF0dXJl
             */
            signedUrl?: string;
        };
        /** @description An outcome, as a code and in words. */
        ApiInfo: {
            /**
             * @description What is told, as a code.
             * @example COMPANY_ALREADY_EXISTS_USER_NEEDS_ACCESS
             */
            code?: string;
            /**
             * @description What is told, in words.
             * @example The company is on Symphony already, the user needs access
             */
            message?: string;
            /** @description More about it. */
            details?: {
                [key: string]: unknown;
            };
        };
        /** @description Whether a user can be taken on, and where the company is. The name is spelled so at the source. */
        UserOnboardingAvaibilityResponse: components["schemas"]["ApiInfo"] & {
            /**
             * @description The host of the company's pod, without a scheme.
             * @example symphony.example.com
             */
            podUrl?: string;
        };
        /** @description An error of Community Connect. */
        ApiError: {
            /**
             * @description What went wrong, as a code.
             * @example BAD_REQUEST
             */
            code?: string;
            /**
             * @description What went wrong, in words.
             * @example The email address is not valid
             */
            message?: string;
            /** @description More about the error, mostly about what is wrong with a request. */
            details?: {
                [key: string]: unknown;
            };
        };
        /** @description Who is to become a user of the community. */
        ChannelCoUserRequest: {
            /**
             * Format: email
             * @description The user's mail address.
             * @example grace@example.org
             */
            email: string;
            /**
             * @description The user's first name.
             * @example Grace
             */
            firstName: string;
            /**
             * @description The user's last name.
             * @example Sample
             */
            lastName: string;
            /**
             * @description The first and the last name, when it is left out.
             * @example Grace Sample
             */
            displayName?: string;
            /**
             * @description The user's phone number.
             * @example +15550100
             */
            phoneNumber?: string;
            /**
             * @description The user's department.
             * @example Treasury
             */
            department?: string;
            /**
             * @description The user's job title.
             * @example Treasurer
             */
            title?: string;
            /**
             * @description The country.
             * @example France
             */
            location?: string;
        };
        /** @description A user of the community. */
        ChannelCoUser: components["schemas"]["ChannelCoUserRequest"] & {
            /**
             * Format: int64
             * @description The user's number.
             * @example 68719476743
             */
            userId?: Int64;
            /**
             * @description Made from the first and the last name in lower case, with a point between, if nobody has it yet.
             * @example grace.sample
             */
            username?: string;
        };
        /** @description A user of the community, with the company. */
        ChannelCoUserAndCompany: components["schemas"]["ChannelCoUser"] & {
            /**
             * @description The user's company.
             * @example 10
             */
            companyId?: string;
            /**
             * @description The name of the user's company.
             * @example Sample Trading
             */
            companyName?: string;
        };
        /** @description Users of one company that are to join the community. */
        ChannelCoUsersListRequest: {
            /**
             * @description Used if no company has the domain of the mail addresses yet. The source calls it mandatory for that case only,
             *     yet lists it as required.
             * @example Sample Trading
             */
            companyName: string;
            /** @description The users to create. */
            users: components["schemas"]["ChannelCoUserRequest"][];
        };
        /** @description How a user joined; the last one where the company that has the domain is called otherwise. */
        ChannelCoOutcomeCode: ("USER_ADDED_NEW_COMPANY" | "USER_ADDED_EXISTING_COMPANY" | "USER_ADDED_TO_DIFFERENT_COMPANY_NAME") | string;
        /** @description A user who has joined the community. */
        ChannelCoUserResponse: components["schemas"]["ChannelCoUserRequest"] & {
            /**
             * Format: int64
             * @description The user's number.
             * @example 68719476743
             */
            userId?: Int64;
            /**
             * @description Expected to be the mail address.
             * @example grace@example.org
             */
            username?: string;
            /**
             * @description USER_ADDED_NEW_COMPANY, USER_ADDED_EXISTING_COMPANY, or USER_ADDED_TO_DIFFERENT_COMPANY_NAME when the
             *     company that has the domain is called otherwise.
             */
            code?: components["schemas"]["ChannelCoOutcomeCode"];
            /**
             * @description What became of the user, in words.
             * @example The company was created, and the user added to it
             */
            message?: string;
        };
        /** @description Why a user could not join. */
        ChannelCoErrorCode: ("USER_ALREADY_EXISTS" | "COMPANY_ALREADY_EXISTS_USER_NEEDS_ACCESS" | "COMCO_COMPANY_ALREADY_EXISTS_USER_NEED_ACCESS" | "UNEXPECTED_ERROR") | string;
        /** @description A user who has not joined the community, and why. */
        ChannelCoUserErrorResponse: components["schemas"]["ChannelCoUserRequest"] & {
            /**
             * @description USER_ALREADY_EXISTS, COMPANY_ALREADY_EXISTS_USER_NEEDS_ACCESS,
             *     COMCO_COMPANY_ALREADY_EXISTS_USER_NEED_ACCESS or UNEXPECTED_ERROR.
             */
            code?: components["schemas"]["ChannelCoErrorCode"];
            /**
             * @description The error in words, with the pod that knows the user or the company.
             * @example The user belongs to a pod already
             */
            message?: string;
        };
        /** @description Which users of a company have joined the community, and which have not. */
        ChannelCoUsersListResponse: {
            /**
             * @description The users' company.
             * @example 10
             */
            companyId?: string;
            /**
             * @description The name of the users' company.
             * @example Sample Trading
             */
            companyName?: string;
            /** @description The users who were created. */
            success?: components["schemas"]["ChannelCoUserResponse"][];
            /** @description The users who could not be created. */
            errors?: components["schemas"]["ChannelCoUserErrorResponse"][];
        };
        /** @description A role of a user. */
        Role: {
            /**
             * @description The role by the name that calls take.
             * @example COMPLIANCE_OFFICER
             */
            id: string;
        };
        /** @description What is to change in a user of the community. */
        UpdateChannelCoUserRequest: {
            /**
             * Format: email
             * @description The user's mail address.
             * @example grace@example.org
             */
            email?: string;
            /**
             * @description The user's first name.
             * @example Grace
             */
            firstName?: string;
            /**
             * @description The user's last name.
             * @example Sample
             */
            lastName?: string;
            /**
             * @description The name that others see.
             * @example Grace Sample
             */
            displayName?: string;
            /**
             * @description The user's phone number.
             * @example +15550100
             */
            phoneNumber?: string;
            /**
             * @description The user's department.
             * @example Treasury
             */
            department?: string;
            /**
             * @description The user's job title.
             * @example Treasurer
             */
            title?: string;
            /**
             * @description The country.
             * @example France
             */
            location?: string;
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
        /** @description The pair of tokens. */
        ExtensionAppSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "appId": "settlement-app",
                 *       "appToken": "a-random-app-token",
                 *       "symphonyToken": "an-opaque-symphony-token",
                 *       "expireAt": 1767229200000
                 *     }
                 */
                "application/json": components["schemas"]["ExtensionAppTokens"];
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
        /** @description The application's session is open. */
        AppSession: {
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
        /** @description The session on behalf of the user is open. */
        UserSession: {
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
        /** @description The application's session is not, or no longer, valid, or the user cannot be acted for. */
        OnBehalfRefused: {
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
        /** @description The session on the key manager is open. */
        KeyManagerTokenAnswer: {
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
        /** @description The certificate. */
        PodCertificateAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "certificate": "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n"
                 *     }
                 */
                "application/json": components["schemas"]["PodCertificate"];
            };
        };
        /** @description The session on behalf of the user is open. */
        CertificateUserSession: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "sessionToken": "an-opaque-session-token"
                 *     }
                 */
                "application/json": components["schemas"]["OboAuthResponse"];
            };
        };
        /** @description What the call names does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "Not found"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It is done. */
        AccountChanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "format": "TEXT",
                 *       "message": "OK"
                 *     }
                 */
                "application/json": components["schemas"]["SuccessResponse"];
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
        /** @description The account. */
        Account: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "userAttributes": {
                 *         "emailAddress": "ada@example.com",
                 *         "firstName": "Ada",
                 *         "lastName": "Example",
                 *         "userName": "ada",
                 *         "displayName": "Ada Example",
                 *         "companyName": "Example Bank",
                 *         "department": "Operations",
                 *         "title": "Settlement Officer",
                 *         "accountType": "NORMAL",
                 *         "location": "London",
                 *         "assetClasses": [
                 *           "Equities"
                 *         ],
                 *         "industries": [
                 *           "Financials"
                 *         ]
                 *       },
                 *       "userSystemInfo": {
                 *         "id": 68719476742,
                 *         "status": "ENABLED",
                 *         "createdDate": 1767225600000,
                 *         "createdBy": "68719476741",
                 *         "lastUpdatedDate": 1767229200000,
                 *         "lastLoginDate": 1767312000000
                 *       },
                 *       "features": [
                 *         1,
                 *         3
                 *       ],
                 *       "apps": [],
                 *       "groups": [],
                 *       "roles": [
                 *         "INDIVIDUAL"
                 *       ],
                 *       "disclaimers": [],
                 *       "avatar": {
                 *         "size": "original",
                 *         "url": "https://symphony.example.com/avatars/original/ada.png"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["V2UserDetail"];
            };
        };
        /** @description The feed. */
        PresenceFeed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "c4dca251-8639-48db-a9d4-f387089e17cf"
                 *     }
                 */
                "application/json": components["schemas"]["StringId"];
            };
        };
        /** @description The presences. */
        Presences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "category": "AVAILABLE",
                 *         "userId": 68719476742,
                 *         "timestamp": 1767225600000
                 *       },
                 *       {
                 *         "category": "IN_A_MEETING",
                 *         "userId": 68719476743,
                 *         "timestamp": 1767229200000
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["V2PresenceList"];
            };
        };
        /** @description The presence. */
        Presence: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "category": "AVAILABLE",
                 *       "userId": 68719476742,
                 *       "timestamp": 1767225600000
                 *     }
                 */
                "application/json": components["schemas"]["V2Presence"];
            };
        };
        /** @description The connection. */
        Connection: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "userId": 137438953543,
                 *       "status": "ACCEPTED",
                 *       "firstRequestedAt": 1767225600000,
                 *       "updatedAt": 1767229200000,
                 *       "requestCounter": 1
                 *     }
                 */
                "application/json": components["schemas"]["UserConnection"];
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
        /** @description The conversation. */
        ImDetails: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "V1IMAttributes": {
                 *         "pinnedMessageId": "bWVzc2FnZS1vbmU"
                 *       },
                 *       "IMSystemInfo": {
                 *         "id": "c3RyZWFtLW9mLXR3by11c2Vycw",
                 *         "creationDate": 1767225600000,
                 *         "active": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["V1IMDetail"];
            };
        };
        /** @description A compliance policy blocked the content. */
        Blocked: {
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
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The room. */
        RoomDetails: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "roomAttributes": {
                 *         "name": "Settlement",
                 *         "description": "Trades that need a hand",
                 *         "keywords": [
                 *           {
                 *             "key": "region",
                 *             "value": "EMEA"
                 *           }
                 *         ],
                 *         "membersCanInvite": true,
                 *         "discoverable": false,
                 *         "public": false,
                 *         "readOnly": false,
                 *         "copyProtected": false,
                 *         "crossPod": false,
                 *         "viewHistory": true,
                 *         "multiLateralRoom": false,
                 *         "scheduledMeeting": false,
                 *         "groupChat": false
                 *       },
                 *       "roomSystemInfo": {
                 *         "id": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                 *         "creationDate": 1767225600000,
                 *         "createdByUserId": 68719476742,
                 *         "active": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["V3RoomDetail"];
            };
        };
        /** @description The room as it is now. */
        RoomState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "roomAttributes": {
                 *         "name": "Settlement",
                 *         "description": "Trades that need a hand",
                 *         "membersCanInvite": true,
                 *         "discoverable": false
                 *       },
                 *       "roomSystemInfo": {
                 *         "id": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                 *         "creationDate": 1767225600000,
                 *         "createdByUserId": 68719476742,
                 *         "active": false
                 *       },
                 *       "immutableRoomAttributes": {
                 *         "public": false,
                 *         "readOnly": false,
                 *         "copyProtected": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RoomDetail"];
            };
        };
        /** @description The streams, the oldest first. */
        Streams: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                 *         "crossPod": false,
                 *         "active": true,
                 *         "streamType": {
                 *           "type": "ROOM"
                 *         },
                 *         "roomAttributes": {
                 *           "name": "Settlement"
                 *         }
                 *       },
                 *       {
                 *         "id": "c3RyZWFtLW9mLXR3by11c2Vycw",
                 *         "crossPod": false,
                 *         "active": true,
                 *         "streamType": {
                 *           "type": "IM"
                 *         },
                 *         "streamAttributes": {
                 *           "members": [
                 *             68719476742,
                 *             68719476743
                 *           ]
                 *         }
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["StreamList"];
            };
        };
        /** @description It is done. */
        MembershipChanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "format": "TEXT",
                 *       "message": "Membership changed"
                 *     }
                 */
                "application/json": components["schemas"]["SuccessResponse"];
            };
        };
        /** @description The members. */
        RoomMembers: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": 68719476742,
                 *         "owner": true,
                 *         "joinDate": 1767225600000
                 *       },
                 *       {
                 *         "id": 68719476743,
                 *         "owner": false,
                 *         "joinDate": 1767229200000,
                 *         "addedThroughGroups": [
                 *           68719476744
                 *         ]
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["MembershipList"];
            };
        };
        /** @description The application. */
        Application: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "applicationInfo": {
                 *         "appId": "settlement-app",
                 *         "name": "Settlement",
                 *         "appUrl": "https://settlement.example.com/app",
                 *         "domain": "example.com",
                 *         "publisher": "Example Bank"
                 *       },
                 *       "iconUrl": "https://settlement.example.com/icon.png",
                 *       "description": "Trades that need a hand",
                 *       "allowOrigins": "example.com",
                 *       "permissions": [
                 *         "ACT_AS_USER",
                 *         "SEND_MESSAGES"
                 *       ],
                 *       "authenticationKeys": {
                 *         "current": {
                 *           "key": "-----BEGIN PUBLIC KEY-----\nMIICIjANBgkqhkiG9w0BAQEFEXAMPLE\n-----END PUBLIC KEY-----\n"
                 *         }
                 *       },
                 *       "notification": {
                 *         "url": "https://settlement.example.com/notifications",
                 *         "apiKey": "an-api-key-of-the-callback"
                 *       },
                 *       "properties": [
                 *         {
                 *           "key": "region",
                 *           "value": "EMEA"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationDetail"];
            };
        };
        /** @description The entitlements of the company. */
        CompanyAppEntitlements: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "appId": "settlement-app",
                 *         "appName": "Settlement",
                 *         "enable": true,
                 *         "listed": true,
                 *         "install": false
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["PodAppEntitlementList"];
            };
        };
        /** @description The entitlements of the user. */
        UserAppEntitlements: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "appId": "settlement-app",
                 *         "appName": "Settlement",
                 *         "listed": true,
                 *         "install": true,
                 *         "products": [
                 *           {
                 *             "appId": "settlement-app",
                 *             "name": "Standard",
                 *             "subscribed": true,
                 *             "type": "default"
                 *           },
                 *           {
                 *             "appId": "settlement-app",
                 *             "name": "Premium",
                 *             "sku": "EXAMPLE-1",
                 *             "subscribed": false,
                 *             "type": "premium"
                 *           }
                 *         ]
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["UserAppEntitlementList"];
            };
        };
        /** @description What became of each user, in the order of the request. */
        BarrierGroupChanged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "overallResult": "FAIL",
                 *       "results": [
                 *         "",
                 *         "The user does not exist"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BulkActionResult"];
            };
        };
        /** @description The certificates. */
        CompanyCertificates: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "companyCertAttributes": {
                 *           "name": "Settlement Bot",
                 *           "type": {
                 *             "type": "USER"
                 *           },
                 *           "status": {
                 *             "type": "TRUSTED"
                 *           }
                 *         },
                 *         "companyCertInfo": {
                 *           "fingerPrint": "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567",
                 *           "issuerFingerPrint": "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
                 *           "lastSeen": 1767312000000,
                 *           "updatedAt": 1767225600000,
                 *           "updatedBy": 68719476742,
                 *           "commonName": "settlement-bot",
                 *           "expiryDate": 1798761600000
                 *         }
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["CompanyCertInfoList"];
            };
        };
        /** @description The certificate. */
        CompanyCertificate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "companyCertAttributes": {
                 *         "name": "Settlement Bot",
                 *         "type": {
                 *           "type": "USER"
                 *         },
                 *         "status": {
                 *           "type": "TRUSTED"
                 *         }
                 *       },
                 *       "companyCertInfo": {
                 *         "fingerPrint": "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567",
                 *         "issuerFingerPrint": "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
                 *         "lastSeen": 1767312000000,
                 *         "updatedAt": 1767225600000,
                 *         "updatedBy": 68719476742,
                 *         "commonName": "settlement-bot",
                 *         "expiryDate": 1798761600000
                 *       },
                 *       "certInfo": [
                 *         {
                 *           "name": "Public Key",
                 *           "attributes": [
                 *             {
                 *               "name": "Algorithm",
                 *               "value": "RSA"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CompanyCertDetail"];
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
        /** @description The messages. */
        Messages: {
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
        /** @description The policy as it is now. */
        DlpPolicyAnswer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "id": "2b3c4d5e6f708192a3b4c5d6",
                 *         "policyId": "0f1e2d3c4b5a69788796a5b4",
                 *         "version": "3.0",
                 *         "name": "Project names",
                 *         "creatorId": 68719476742,
                 *         "scopes": [
                 *           "External"
                 *         ],
                 *         "appliesTo": [
                 *           {
                 *             "dataType": "Messages",
                 *             "action": "Block",
                 *             "rules": [
                 *               {
                 *                 "type": "TEXT_MATCH",
                 *                 "name": "Project names in messages",
                 *                 "textMatchConfig": {
                 *                   "dictionaries": [
                 *                     {
                 *                       "dictId": "1a2b3c4d5e6f708192a3b4c5",
                 *                       "version": "1.0",
                 *                       "name": "Project names"
                 *                     }
                 *                   ],
                 *                   "countUniqueOccurrences": 1,
                 *                   "applicableFileTypes": []
                 *                 }
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "active": true,
                 *         "deleted": false,
                 *         "creationDate": 1767225600000,
                 *         "lastUpdatedDate": 1767225600000,
                 *         "systemPolicy": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["V3DLPPolicyResponse"];
            };
        };
        /** @description The policy as it is now. */
        DlpPolicyV1Answer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "policyId": "0f1e2d3c4b5a69788796a5b4",
                 *         "version": "1.0",
                 *         "name": "Project names",
                 *         "type": "Block",
                 *         "contentTypes": [
                 *           "Messages"
                 *         ],
                 *         "scopes": [
                 *           "External"
                 *         ],
                 *         "dictionaryRefs": [
                 *           {
                 *             "dictId": "1a2b3c4d5e6f708192a3b4c5",
                 *             "name": "Project names",
                 *             "version": "1.0"
                 *           }
                 *         ],
                 *         "creatorId": "68719476742",
                 *         "active": true,
                 *         "creationDate": 1767225600000,
                 *         "lastUpdatedDate": 1767225600000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["V1DLPPolicyResponse"];
            };
        };
        /** @description What is known about the dictionary, without its content. */
        DlpDictionary: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": {
                 *         "dictRef": {
                 *           "dictId": "1a2b3c4d5e6f708192a3b4c5",
                 *           "name": "Project names",
                 *           "version": "1.0"
                 *         },
                 *         "type": "Word",
                 *         "creatorId": "68719476742",
                 *         "creationDate": 1767225600000,
                 *         "lastUpdatedDate": 1767225600000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["V1DLPDictionaryMetadataResponse"];
            };
        };
        /** @description The group. */
        GroupAnswer: {
            headers: {
                /**
                 * @description The group's version, for the `If-Match` of an update.
                 * @example e3a52e72-0854-4401-8c24-e0b17c0ca304
                 */
                Etag?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "SDL",
                 *       "ownerType": "TENANT",
                 *       "ownerId": 100,
                 *       "name": "Settlement desk",
                 *       "id": "60af77fd294165466ccdf510",
                 *       "createdDate": "2026-01-01T00:00:00.000Z",
                 *       "createdBy": "68719476742",
                 *       "updatedDate": "2026-01-01T01:00:00.000Z",
                 *       "updatedBy": "68719476742",
                 *       "status": "ACTIVE",
                 *       "eTag": "e3a52e72-0854-4401-8c24-e0b17c0ca304",
                 *       "members": [
                 *         {
                 *           "memberTenant": 100,
                 *           "memberId": 68719476743,
                 *           "addedDate": "2026-01-01T00:00:00.000Z",
                 *           "status": "ENABLED"
                 *         }
                 *       ],
                 *       "profile": {
                 *         "displayName": "Settlement desk",
                 *         "companyName": "Example Bank",
                 *         "email": "settlement@example.com",
                 *         "id": "60af77fd294165466ccdf511",
                 *         "avatars": [
                 *           {
                 *             "size": "original",
                 *             "url": "https://symphony.example.com/avatars/original/settlement.png"
                 *           }
                 *         ],
                 *         "marketCoverage": [
                 *           "EMEA"
                 *         ]
                 *       },
                 *       "visibilityRestriction": {
                 *         "restrictedTenantsList": [],
                 *         "restrictedUsersList": []
                 *       },
                 *       "implicitConnection": {
                 *         "connectedTenantsList": [
                 *           100
                 *         ],
                 *         "connectedUsersList": []
                 *       },
                 *       "interactionTransfer": {
                 *         "restrictedTenantsList": [],
                 *         "restrictedUsersList": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReadGroup"];
            };
        };
        /** @description The request is at fault; the body says how. */
        ProfileManagerBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "BAD_REQUEST",
                 *       "message": "The name is missing",
                 *       "context": {
                 *         "field": "name"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProfileManagerError"];
            };
        };
        /** @description The token is missing, or is not, or no longer, valid. */
        ProfileManagerUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "UNAUTHORIZED",
                 *       "message": "Unauthorized"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileManagerError"];
            };
        };
        /** @description The token lacks the scope `profile-manager`, or its account the right to do this. */
        ProfileManagerForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "FORBIDDEN",
                 *       "message": "Forbidden"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileManagerError"];
            };
        };
        /** @description The server is overloaded; wait before the next call. */
        ProfileManagerTooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "TOO_MANY_REQUESTS",
                 *       "message": "Too many requests"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileManagerError"];
            };
        };
        /** @description An information barrier keeps the members apart. It does not happen to groups of companies. */
        ProfileManagerBarred: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "INFORMATION_BARRIER",
                 *       "message": "An information barrier keeps two members apart"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileManagerError"];
            };
        };
        /** @description What the call names does not exist. */
        ProfileManagerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "NOT_FOUND",
                 *       "message": "Not found"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileManagerError"];
            };
        };
        /** @description The group was changed since it was read. Read it again, and send its new version in `If-Match`. */
        ProfileManagerOutdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "PRECONDITION_FAILED",
                 *       "message": "The group was changed meanwhile"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileManagerError"];
            };
        };
        /** @description The groups. */
        Groups: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "pagination": {
                 *         "cursors": {
                 *           "after": "Y3Vyc29yLWFmdGVy"
                 *         },
                 *         "next": "/profile-manager/v1/groups/type/SDL?after=Y3Vyc29yLWFmdGVy"
                 *       },
                 *       "data": [
                 *         {
                 *           "type": "SDL",
                 *           "ownerType": "TENANT",
                 *           "ownerId": 100,
                 *           "name": "Settlement desk",
                 *           "id": "60af77fd294165466ccdf510",
                 *           "status": "ACTIVE",
                 *           "eTag": "e3a52e72-0854-4401-8c24-e0b17c0ca304"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProfileManagerGroupList"];
            };
        };
        /** @description The request is at fault; the body says how. */
        UsersBadRequest: {
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
                "application/json": components["schemas"]["MessageWithCode"];
            };
        };
        /** @description The session is not, or no longer, valid. */
        UsersUnauthorized: {
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
                "application/json": components["schemas"]["MessageWithCode"];
            };
        };
        /** @description The server failed; the body says more. */
        UsersServerError: {
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
                "application/json": components["schemas"]["MessageWithCode"];
            };
        };
        /** @description The caller lacks the right to do this. */
        UsersForbidden: {
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
                "application/json": components["schemas"]["MessageWithCode"];
            };
        };
        /** @description There is no such application. */
        UsersNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "message": "Not found"
                 *     }
                 */
                "application/json": components["schemas"]["MessageWithCode"];
            };
        };
        /** @description The pod does not offer this call. */
        UsersNotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 501,
                 *       "message": "Not implemented"
                 *     }
                 */
                "application/json": components["schemas"]["MessageWithCode"];
            };
        };
        /** @description The query is at fault; the body says how. */
        FilesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Unknown field in sortBy"
                 *     }
                 */
                "application/json": components["schemas"]["FilesError"];
            };
        };
        /** @description The token is missing, or is not, or no longer, valid. */
        FilesUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Unauthorized"
                 *     }
                 */
                "application/json": components["schemas"]["FilesError"];
            };
        };
        /** @description The token lacks the scope `sym-files`, or its account the role Content Export Reader. */
        FilesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Forbidden"
                 *     }
                 */
                "application/json": components["schemas"]["FilesError"];
            };
        };
        /** @description The server failed; the body says more. */
        FilesServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Internal server error"
                 *     }
                 */
                "application/json": components["schemas"]["FilesError"];
            };
        };
        /** @description There is no such file. */
        FilesNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "No such file"
                 *     }
                 */
                "application/json": components["schemas"]["FilesError"];
            };
        };
        /** @description The request is at fault; `details` say how. */
        CommunityConnectBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "BAD_REQUEST",
                 *       "message": "The email address is not valid",
                 *       "details": {}
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The credential is missing, or is not, or no longer, valid. */
        CommunityConnectUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "UNAUTHORIZED",
                 *       "message": "Unauthorized",
                 *       "details": {}
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The user, with the company. */
        CommunityUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "email": "grace@example.org",
                 *       "firstName": "Grace",
                 *       "lastName": "Sample",
                 *       "displayName": "Grace Sample",
                 *       "phoneNumber": "+15550100",
                 *       "department": "Treasury",
                 *       "title": "Treasurer",
                 *       "location": "France",
                 *       "userId": 68719476743,
                 *       "username": "grace.sample",
                 *       "companyId": "10",
                 *       "companyName": "Sample Trading"
                 *     }
                 */
                "application/json": components["schemas"]["ChannelCoUserAndCompany"];
            };
        };
        /** @description There is no such user. */
        CommunityConnectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": "NOT_FOUND",
                 *       "message": "User not found",
                 *       "details": {}
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /**
         * @description The name that the user signs on with.
         * @example ada
         */
        Username: string;
        /**
         * @description The user.
         * @example 68719476742
         */
        UserIdInPath: Int64;
        /** @description How many entries to pass over. */
        Skip: number;
        /**
         * @description How many users to list.
         * @example 100
         */
        FollowLimit: number;
        /**
         * @description List what comes before this cursor, the `before` of an earlier answer.
         * @example Y3Vyc29yLWJlZm9yZQ
         */
        FollowBefore: string;
        /**
         * @description List what comes after this cursor, the `after` of an earlier answer.
         * @example Y3Vyc29yLWFmdGVy
         */
        FollowAfter: string;
        /** @description How many users to list, at most 1000. */
        AdminUserLimit: number;
        /**
         * @description The presence feed.
         * @example c4dca251-8639-48db-a9d4-f387089e17cf
         */
        PresenceFeedId: string;
        /**
         * @description With true, what the user does counts too. Who is offline stays so, and gets the new presence on coming online;
         *     who is online but idle is shown as away rather than available.
         * @example true
         */
        PresenceSoft: boolean;
        /**
         * @description The stream, an IM or a MIM, as URL-safe Base64 without padding.
         * @example c3RyZWFtLW9mLXR3by11c2Vycw
         */
        ImId: string;
        /**
         * @description The room's stream, as URL-safe Base64 without padding.
         * @example cm9vbS1mb3Itc2V0dGxlbWVudA
         */
        RoomId: string;
        /**
         * @description Whether the room is to be active.
         * @example false
         */
        RoomActive: boolean;
        /** @description How many streams to list. */
        StreamLimit: number;
        /**
         * @description The stream, as URL-safe Base64 without padding.
         * @example c3RyZWFtLW9mLXR3by11c2Vycw
         */
        StreamId: string;
        /**
         * @description The message, as URL-safe Base64 without padding.
         * @example bWVzc2FnZS1vbmU
         */
        MessageId: string;
        /**
         * @description The message, as URL-safe Base64 without padding.
         * @example bWVzc2FnZS1vbmU
         */
        AdminMessageId: string;
        /**
         * @description The application.
         * @example settlement-app
         */
        ApplicationId: string;
        /**
         * @description The group, by the `id` of the list, encoded for use in a URL.
         * @example 0f1e2d3c4b5a69788796a5b4
         */
        BarrierGroupId: string;
        /**
         * @description The disclaimer.
         * @example 1a2b3c4d5e6f708192a3b4c5
         */
        DisclaimerId: string;
        /**
         * @description How many certificates to list. The source states no default.
         * @example 50
         */
        CertificateLimit: number;
        /**
         * @description The certificate, by its fingerprint.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f001234567
         */
        Fingerprint: string;
        /**
         * @description The extension. Upper and lower case are the same.
         * @example .xyz
         */
        FileExtensionName: string;
        /** @description How many messages to list. */
        MessageSearchLimit: number;
        /**
         * @description Where to look - in Symphony's own content alone, or in that of one connector.
         * @example symphony
         */
        MessageSearchScope: string;
        /** @description Whether the newest messages come last or first. */
        MessageSortDirection: components["schemas"]["SortDirection"];
        /** @description Which store to look in. */
        MessageSearchTier: components["schemas"]["SearchTier"];
        /**
         * @description The datafeed.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0_f
         */
        DatafeedId: string;
        /**
         * @description The signal.
         * @example 0f1e2d3c4b5a69788796a5b4
         */
        SignalId: string;
        /** @description Which page to list, counted from 0. */
        DlpPage: number;
        /** @description How many entries a page has, at most 50. */
        DlpLimit: number;
        /**
         * @description The policy.
         * @example 0f1e2d3c4b5a69788796a5b4
         */
        PolicyId: string;
        /**
         * @description The policy's version, as in `3.1`; the latest one, when it is left out.
         * @example 3.1
         */
        PolicyVersion: string;
        /**
         * @description The dictionary.
         * @example 1a2b3c4d5e6f708192a3b4c5
         */
        DictionaryId: string;
        /**
         * @description The dictionary's version, as in `1.1`; the latest one, when it is left out.
         * @example 1.1
         */
        DictionaryVersion: string;
        /**
         * @description The time of the earliest violation, in milliseconds since 1970.
         * @example 1767225600000
         */
        ViolationsStart: number;
        /**
         * @description The time of the latest violation, in milliseconds since 1970; now, when it is left out.
         * @example 1767312000000
         */
        ViolationsEnd: number;
        /**
         * @description Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
         * @example b2Zmc2V0LXR3bw
         */
        ViolationsNext: string;
        /** @description How many violations to list, at most 500. */
        ViolationsLimit: number;
        /**
         * @description The source demands it and does not say what it holds. The official kits send it empty.
         * @example symphony.example.com
         */
        SymphonyHost: string;
        /**
         * @description The group.
         * @example 60af77fd294165466ccdf510
         */
        GroupIdInPath: string;
        /**
         * @description The type of group. SDL stands for Symphony distribution list.
         * @example SDL
         */
        GroupTypeId: string;
        /**
         * @description Only what is active, or only what is deleted; both when it is left out.
         * @example ACTIVE
         */
        GroupStatus: components["schemas"]["StatusInput"];
        /**
         * @description Ignored so far.
         * @example Y3Vyc29yLWJlZm9yZQ
         */
        GroupBefore: string;
        /**
         * @description List what comes after this cursor, the `pagination.cursors.after` of an earlier answer.
         * @example Y3Vyc29yLWFmdGVy
         */
        GroupAfter: string;
        /**
         * @description How many entries to list.
         * @example 50
         */
        GroupLimit: number;
        /**
         * @description Whether what was created last comes last or first.
         * @example ASC
         */
        GroupSortOrder: components["schemas"]["SortOrder"];
        /**
         * @description The kind of files; there is only one.
         * @example ContentExport
         */
        ExportFileType: components["schemas"]["FileType"];
        /**
         * @description The file, by the `id` of the list.
         * @example export-file-1
         */
        ExportFileId: string;
        /**
         * @description The user.
         * @example 68719476743
         */
        CommunityUserId: Int64;
        /**
         * @description The company that the user belongs to.
         * @example 10
         */
        CommunityCompanyId: string;
    };
    requestBodies: {
        /** @description A JWT that the account or the application signed. */
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
        /** @description The users who are to follow, or to follow no longer. */
        Followers: {
            content: {
                /**
                 * @example {
                 *       "followers": [
                 *         68719476743,
                 *         68719476744
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FollowersList"];
            };
        };
        /** @description The role. */
        UserRole: {
            content: {
                /**
                 * @example {
                 *       "id": "COMPLIANCE_OFFICER"
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["StringIdInput"], "id">;
            };
        };
        /** @description The other user. */
        ConnectedUser: {
            content: {
                /**
                 * @example {
                 *       "userId": 137438953543
                 *     }
                 */
                "application/json": components["schemas"]["UserConnectionRequest"];
            };
        };
        /** @description The users beside the caller, at least one. */
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
        /** @description What the room is called and how it behaves. */
        Room: {
            content: {
                /**
                 * @example {
                 *       "name": "Settlement",
                 *       "description": "Trades that need a hand",
                 *       "keywords": [
                 *         {
                 *           "key": "region",
                 *           "value": "EMEA"
                 *         }
                 *       ],
                 *       "membersCanInvite": true,
                 *       "discoverable": false,
                 *       "viewHistory": true
                 *     }
                 */
                "application/json": components["schemas"]["V3RoomAttributes"];
            };
        };
        /** @description Which streams are wanted. */
        StreamFilterBody: {
            content: {
                /**
                 * @example {
                 *       "streamTypes": [
                 *         {
                 *           "type": "IM"
                 *         },
                 *         {
                 *           "type": "ROOM"
                 *         }
                 *       ],
                 *       "includeInactiveStreams": false
                 *     }
                 */
                "application/json": components["schemas"]["StreamFilter"];
            };
        };
        /** @description The members, at least two; the caller is not added. */
        ParticipantsOfOthers: {
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
        /** @description The user. */
        RoomMember: {
            content: {
                /**
                 * @example {
                 *       "id": 68719476743
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["UserId"], "id">;
            };
        };
        /** @description The users. */
        BarrierGroupMembers: {
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
        /** @description The policy as it is to be. */
        DlpPolicyBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Project names",
                 *       "scopes": [
                 *         "External"
                 *       ],
                 *       "appliesTo": [
                 *         {
                 *           "dataType": "Messages",
                 *           "action": "Block",
                 *           "rules": [
                 *             {
                 *               "type": "TEXT_MATCH",
                 *               "name": "Project names in messages",
                 *               "textMatchConfig": {
                 *                 "dictionaries": [
                 *                   {
                 *                     "dictId": "1a2b3c4d5e6f708192a3b4c5",
                 *                     "version": "1.0",
                 *                     "name": "Project names"
                 *                   }
                 *                 ],
                 *                 "countUniqueOccurrences": 1,
                 *                 "applicableFileTypes": []
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["V3DLPPolicyRequest"];
            };
        };
        /** @description The policy as it is to be. */
        DlpPolicyV1Body: {
            content: {
                /**
                 * @example {
                 *       "name": "Project names",
                 *       "type": "Block",
                 *       "contentTypes": [
                 *         "Messages"
                 *       ],
                 *       "scopes": [
                 *         "External"
                 *       ],
                 *       "dictionaryIds": [
                 *         "1a2b3c4d5e6f708192a3b4c5"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["V1DLPPolicyRequest"];
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
    authenticateExtensionApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application's own token, and its signed JWT. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "appToken": "a-random-app-token",
                 *       "authToken": "header.payload.signature"
                 *     }
                 */
                "application/json": components["schemas"]["AuthenticateExtensionAppRequest"];
            };
        };
        responses: {
            200: components["responses"]["ExtensionAppSession"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["CredentialsRefused"];
            500: components["responses"]["ServerError"];
        };
    };
    authenticateApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SignedJwt"];
        responses: {
            200: components["responses"]["AppSession"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    authenticateOboByUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name that the user signs on with.
                 * @example ada
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSession"];
            401: components["responses"]["OnBehalfRefused"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    authenticateOboByUserId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                userId: Int64;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserSession"];
            401: components["responses"]["OnBehalfRefused"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createAccessToken: {
        parameters: {
            query?: {
                /**
                 * @description What the token shall be good for, with spaces between several. Known are `profile-manager`, `sym-files` and
                 *     `at2`. The content export files need theirs.
                 * @example profile-manager
                 */
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token_type": "Bearer",
                     *       "expires_in": 300,
                     *       "access_token": "header.payload.signature"
                     *     }
                     */
                    "application/json": components["schemas"]["JwtToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listAccessTokenKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys, as a JSON Web Key Set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kty": "RSA",
                     *           "use": "sig",
                     *           "alg": "RS256",
                     *           "kid": "key-1",
                     *           "n": "a-modulus-as-base64url",
                     *           "e": "AQAB"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Jwks"];
                };
            };
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
            200: components["responses"]["KeyManagerTokenAnswer"];
            401: components["responses"]["CredentialsRefused"];
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
            200: components["responses"]["KeyManagerTokenAnswer"];
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
    getPodCertificateForApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PodCertificateAnswer"];
            401: components["responses"]["CredentialsRefused"];
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
    authenticateExtensionAppByCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application's own token. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "appToken": "a-random-app-token"
                 *     }
                 */
                "application/json": components["schemas"]["ExtensionAppAuthenticateRequest"];
            };
        };
        responses: {
            200: components["responses"]["ExtensionAppSession"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    authenticateAppByCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AppSession"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    authenticateOboUserIdByCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateUserSession"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["OnBehalfRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    authenticateOboUsernameByCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name that the user signs on with.
                 * @example ada
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateUserSession"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["OnBehalfRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
    getPodCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PodCertificateAnswer"];
            500: components["responses"]["ServerError"];
        };
    };
    listAllowedFileTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "application/pdf",
                     *       "image/png",
                     *       "text/plain"
                     *     ]
                     */
                    "application/json": components["schemas"]["StringList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The languages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "languages": [
                     *         "en",
                     *         "fr",
                     *         "ja"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Languages"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description The user's id.
                 * @example 68719476742
                 */
                uid?: Int64;
                /**
                 * @description The user's mail address.
                 * @example ada@example.com
                 */
                email?: string;
                /**
                 * @description The name that the user signs on with. `local` must be true then.
                 * @example ada
                 */
                username?: string;
                /**
                 * @description With true, look on the caller's pod only; otherwise on every pod whose users the caller may see.
                 * @example true
                 */
                local?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 68719476742,
                     *       "emailAddress": "ada@example.com",
                     *       "firstName": "Ada",
                     *       "lastName": "Example",
                     *       "displayName": "Ada Example",
                     *       "title": "Settlement Officer",
                     *       "company": "Example Bank",
                     *       "username": "ada",
                     *       "location": "London",
                     *       "accountType": "NORMAL",
                     *       "avatars": [
                     *         {
                     *           "size": "small",
                     *           "url": "../avatars/static/50/default.png"
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
                /**
                 * @description With true, look on the caller's pod only; otherwise on every pod whose users the caller may see.
                 * @example false
                 */
                local?: boolean;
                /**
                 * @description With true only active users, with false only inactive ones, and both when it is left out.
                 * @example true
                 */
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
    searchUsers: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many users to list. */
                limit?: number;
                /**
                 * @description With true, look on the caller's pod only; otherwise on every pod whose users the caller may see.
                 * @example true
                 */
                local?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The words to look for, and what the users have to have. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "ada",
                 *       "filters": {
                 *         "title": "Settlement Officer",
                 *         "company": "Example Bank"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserSearchQuery"];
            };
        };
        responses: {
            /** @description The users that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "skip": 0,
                     *       "limit": 50,
                     *       "searchQuery": {
                     *         "query": "ada",
                     *         "filters": {
                     *           "title": "Settlement Officer",
                     *           "company": "Example Bank"
                     *         }
                     *       },
                     *       "users": [
                     *         {
                     *           "id": 68719476742,
                     *           "emailAddress": "ada@example.com",
                     *           "displayName": "Ada Example",
                     *           "title": "Settlement Officer",
                     *           "company": "Example Bank",
                     *           "username": "ada",
                     *           "accountType": "NORMAL"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserSearchResults"];
                };
            };
            /** @description No user was found. There is no body. */
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
    followUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Followers"];
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    unfollowUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Followers"];
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserFollowers: {
        parameters: {
            query?: {
                /**
                 * @description How many users to list.
                 * @example 100
                 */
                limit?: components["parameters"]["FollowLimit"];
                /**
                 * @description List what comes before this cursor, the `before` of an earlier answer.
                 * @example Y3Vyc29yLWJlZm9yZQ
                 */
                before?: components["parameters"]["FollowBefore"];
                /**
                 * @description List what comes after this cursor, the `after` of an earlier answer.
                 * @example Y3Vyc29yLWFmdGVy
                 */
                after?: components["parameters"]["FollowAfter"];
            };
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The followers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "followers": [
                     *         68719476743,
                     *         68719476744
                     *       ],
                     *       "pagination": {
                     *         "cursors": {
                     *           "before": "Y3Vyc29yLWJlZm9yZQ",
                     *           "after": "Y3Vyc29yLWFmdGVy"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FollowersListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserFollowing: {
        parameters: {
            query?: {
                /**
                 * @description How many users to list.
                 * @example 100
                 */
                limit?: components["parameters"]["FollowLimit"];
                /**
                 * @description List what comes before this cursor, the `before` of an earlier answer.
                 * @example Y3Vyc29yLWJlZm9yZQ
                 */
                before?: components["parameters"]["FollowBefore"];
                /**
                 * @description List what comes after this cursor, the `after` of an earlier answer.
                 * @example Y3Vyc29yLWFmdGVy
                 */
                after?: components["parameters"]["FollowAfter"];
            };
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users that are followed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 2,
                     *       "following": [
                     *         68719476743,
                     *         68719476744
                     *       ],
                     *       "pagination": {
                     *         "cursors": {
                     *           "before": "Y3Vyc29yLWJlZm9yZQ",
                     *           "after": "Y3Vyc29yLWFmdGVy"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["FollowingListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getOwnManifest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "manifest": "{\"commands\":[{\"name\":\"/status\",\"desc\":\"Tells the status of a trade\"}]}"
                     *     }
                     */
                    "application/json": components["schemas"]["ServiceAccountManifest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateOwnManifest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new manifest. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "manifest": "{\"commands\":[{\"name\":\"/status\",\"desc\":\"Tells the status of a trade\"}]}"
                 *     }
                 */
                "application/json": components["schemas"]["ServiceAccountManifest"];
            };
        };
        responses: {
            200: components["responses"]["AccountChanged"];
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
                uid: components["parameters"]["UserIdInPath"];
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
    terminateAllUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
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
    listUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
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
    listUsersAdmin: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many users to list, at most 1000. */
                limit?: components["parameters"]["AdminUserLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userAttributes": {
                     *           "emailAddress": "ada@example.com",
                     *           "firstName": "Ada",
                     *           "lastName": "Example",
                     *           "userName": "ada",
                     *           "displayName": "Ada Example",
                     *           "accountType": "NORMAL"
                     *         },
                     *         "userSystemInfo": {
                     *           "id": 68719476742,
                     *           "status": "ENABLED",
                     *           "createdDate": 1767225600000
                     *         },
                     *         "roles": [
                     *           "INDIVIDUAL"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["V2UserDetailList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    findUsersAdmin: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many users to list, at most 1000. */
                limit?: components["parameters"]["AdminUserLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the accounts have to have. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "INDIVIDUAL",
                 *       "feature": "canCreatePublicRoom",
                 *       "status": "ENABLED"
                 *     }
                 */
                "application/json": components["schemas"]["UserFilter"];
            };
        };
        responses: {
            /** @description The accounts that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userAttributes": {
                     *           "emailAddress": "ada@example.com",
                     *           "firstName": "Ada",
                     *           "lastName": "Example",
                     *           "userName": "ada",
                     *           "displayName": "Ada Example",
                     *           "accountType": "NORMAL"
                     *         },
                     *         "userSystemInfo": {
                     *           "id": 68719476742,
                     *           "status": "ENABLED",
                     *           "createdDate": 1767225600000
                     *         },
                     *         "roles": [
                     *           "INDIVIDUAL"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UserDetailList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    addUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UserRole"];
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    removeUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UserRole"];
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the pictures are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "size": "original",
                     *         "url": "https://symphony.example.com/avatars/original/ada.png"
                     *       },
                     *       {
                     *         "size": "small",
                     *         "url": "https://symphony.example.com/avatars/small/ada.png"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AvatarList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUserAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description The picture. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "image": "iVBORw0KGgo="
                 *     }
                 */
                "application/json": components["schemas"]["AvatarUpdate"];
            };
        };
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserDisclaimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disclaimer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "571d2052e4b042aaf06d2e7a",
                     *       "name": "Enterprise disclaimer",
                     *       "content": "This is a disclaimer for the enterprise.",
                     *       "frequencyInHours": 24,
                     *       "isDefault": false,
                     *       "isActive": true,
                     *       "createdDate": 1767225600000,
                     *       "modifiedDate": 1767229200000,
                     *       "format": "TEXT"
                     *     }
                     */
                    "application/json": components["schemas"]["Disclaimer"];
                };
            };
            /** @description The user has none. There is no body. */
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
    unassignUserDisclaimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    assignUserDisclaimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description The disclaimer. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "571d2052e4b042aaf06d2e7a"
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["StringIdInput"], "id">;
            };
        };
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserDelegates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids of the delegates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       68719476743,
                     *       68719476744
                     *     ]
                     */
                    "application/json": components["schemas"]["IntegerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUserDelegates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description The delegate, and what is to become of it. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": 68719476743,
                 *       "action": "ADD"
                 *     }
                 */
                "application/json": components["schemas"]["DelegateAction"];
            };
        };
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The features. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "entitlment": "canCreatePublicRoom",
                     *         "enabled": true
                     *       },
                     *       {
                     *         "entitlment": "sendFilesEnabled",
                     *         "enabled": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["FeatureList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUserFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description The features, each on or off. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "entitlment": "canCreatePublicRoom",
                 *         "enabled": true
                 *       },
                 *       {
                 *         "entitlment": "sendFilesEnabled",
                 *         "enabled": false
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["FeatureList"];
            };
        };
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ENABLED",
                     *       "suspended": true,
                     *       "suspendedUntil": 1767312000,
                     *       "suspensionReason": "On leave"
                     *     }
                     */
                    "application/json": components["schemas"]["UserStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUserStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description The new status. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "DISABLED"
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["UserStatusInput"], "status">;
            };
        };
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "CONTENT_MANAGEMENT",
                     *         "name": "Content Management",
                     *         "userTypes": [
                     *           "NORMAL",
                     *           "SYSTEM"
                     *         ],
                     *         "optionalActions": [
                     *           "MONITOR_ROOMS",
                     *           "MONITOR_WALL_POSTS"
                     *         ]
                     *       },
                     *       {
                     *         "id": "INDIVIDUAL",
                     *         "name": "Individual",
                     *         "userTypes": [
                     *           "NORMAL",
                     *           "SYSTEM"
                     *         ],
                     *         "optionalActions": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RoleDetailList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account, with its roles, and a password or a key. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userAttributes": {
                 *         "emailAddress": "ada@example.com",
                 *         "firstName": "Ada",
                 *         "lastName": "Example",
                 *         "userName": "ada",
                 *         "displayName": "Ada Example",
                 *         "accountType": "NORMAL"
                 *       },
                 *       "roles": [
                 *         "INDIVIDUAL"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["V2UserCreate"];
            };
        };
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "emailAddress": "ada@example.com",
                 *       "firstName": "Ada",
                 *       "lastName": "Example",
                 *       "userName": "ada",
                 *       "displayName": "Ada Example",
                 *       "department": "Operations",
                 *       "title": "Settlement Officer",
                 *       "location": "London"
                 *     }
                 */
                "application/json": components["schemas"]["V2UserAttributesInput"];
            };
        };
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Account"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUserSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                userId: Int64;
            };
            cookie?: never;
        };
        /** @description Whether the account is suspended; if so, until when and why. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "suspended": true,
                 *       "suspendedUntil": 1767312000,
                 *       "suspensionReason": "On leave"
                 *     }
                 */
                "application/json": components["schemas"]["UserSuspension"];
            };
        };
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsersAdminV3: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many users to list, at most 1000. */
                limit?: components["parameters"]["AdminUserLimit"];
                /**
                 * @description Whether the features of each user come along.
                 * @example true
                 */
                includeFeatures?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userAttributes": {
                     *           "emailAddress": "ada@example.com",
                     *           "firstName": "Ada",
                     *           "lastName": "Example",
                     *           "userName": "ada",
                     *           "displayName": "Ada Example",
                     *           "accountType": "NORMAL"
                     *         },
                     *         "userSystemInfo": {
                     *           "id": 68719476742,
                     *           "status": "ENABLED",
                     *           "createdDate": 1767225600000
                     *         },
                     *         "features": [
                     *           {
                     *             "entitlment": "canCreatePublicRoom",
                     *             "enabled": true
                     *           }
                     *         ],
                     *         "roles": [
                     *           "INDIVIDUAL"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["V3UserDetailList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createPresenceFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PresenceFeed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    readPresenceFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The presence feed.
                 * @example c4dca251-8639-48db-a9d4-f387089e17cf
                 */
                feedId: components["parameters"]["PresenceFeedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Presences"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePresenceFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The presence feed.
                 * @example c4dca251-8639-48db-a9d4-f387089e17cf
                 */
                feedId: components["parameters"]["PresenceFeedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PresenceFeed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    registerPresenceInterest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       137438953543,
                 *       137438953544
                 *     ]
                 */
                "application/json": components["schemas"]["UserIdList"];
            };
        };
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getOwnPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Presence"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    setOwnPresence: {
        parameters: {
            query?: {
                /**
                 * @description With true, what the user does counts too. Who is offline stays so, and gets the new presence on coming online;
                 *     who is online but idle is shown as away rather than available.
                 * @example true
                 */
                soft?: components["parameters"]["PresenceSoft"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new presence. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "BUSY"
                 *     }
                 */
                "application/json": components["schemas"]["V2PresenceStatusInput"];
            };
        };
        responses: {
            200: components["responses"]["Presence"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserPresence: {
        parameters: {
            query?: {
                /** @description With true, users of other pods are told as OFFLINE, without asking there. */
                local?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Presence"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listPresences: {
        parameters: {
            query?: {
                /**
                 * @description List from this user on; the last one of the page before.
                 * @example 68719476742
                 */
                lastUserId?: Int64;
                /** @description How many users to list, at most 5000. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Presences"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    setUserPresence: {
        parameters: {
            query?: {
                /**
                 * @description With true, what the user does counts too. Who is offline stays so, and gets the new presence on coming online;
                 *     who is online but idle is shown as away rather than available.
                 * @example true
                 */
                soft?: components["parameters"]["PresenceSoft"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, and the new presence. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "OUT_OF_OFFICE",
                 *       "userId": 68719476742
                 *     }
                 */
                "application/json": components["schemas"]["V2UserPresenceInput"];
            };
        };
        responses: {
            200: components["responses"]["Presence"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    listConnections: {
        parameters: {
            query?: {
                /**
                 * @description Which connections to list. When it is left out, those that are pending on either side.
                 * @example ACCEPTED
                 */
                status?: components["schemas"]["ConnectionFilter"];
                /**
                 * @description Only the connections with these users, by ids in decimal digits, separated by commas.
                 * @example 137438953543,137438953544
                 */
                userIds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userId": 137438953543,
                     *         "status": "ACCEPTED",
                     *         "firstRequestedAt": 1767225600000,
                     *         "updatedAt": 1767229200000,
                     *         "requestCounter": 1
                     *       },
                     *       {
                     *         "userId": 137438953544,
                     *         "status": "PENDING_OUTGOING",
                     *         "firstRequestedAt": 1767225600000,
                     *         "updatedAt": 1767225600000,
                     *         "requestCounter": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UserConnectionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    createConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConnectedUser"];
        responses: {
            200: components["responses"]["Connection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    acceptConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConnectedUser"];
        responses: {
            200: components["responses"]["Connection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    rejectConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConnectedUser"];
        responses: {
            200: components["responses"]["Connection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's id in decimal digits. The source has a string here.
                 * @example 137438953543
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Connection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    removeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
    updateIm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The stream, an IM or a MIM, as URL-safe Base64 without padding.
                 * @example c3RyZWFtLW9mLXR3by11c2Vycw
                 */
                id: components["parameters"]["ImId"];
            };
            cookie?: never;
        };
        /** @description The message to pin. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pinnedMessageId": "bWVzc2FnZS1vbmU"
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["V1IMAttributes"], "pinnedMessageId">;
            };
        };
        responses: {
            200: components["responses"]["ImDetails"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            451: components["responses"]["Blocked"];
            500: components["responses"]["ServerError"];
        };
    };
    getIm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The stream, an IM or a MIM, as URL-safe Base64 without padding.
                 * @example c3RyZWFtLW9mLXR3by11c2Vycw
                 */
                id: components["parameters"]["ImId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ImDetails"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createRoom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Room"];
        responses: {
            200: components["responses"]["RoomDetails"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            451: components["responses"]["Blocked"];
            500: components["responses"]["ServerError"];
        };
    };
    searchRooms: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many rooms to list, at most 100. */
                limit?: number;
                /** @description Whether rooms that are not discoverable are listed too, since release 25.5. */
                includeNonDiscoverable?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the rooms have to have. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "settlement",
                 *       "labels": [
                 *         "region"
                 *       ],
                 *       "active": true,
                 *       "member": {
                 *         "id": 68719476742
                 *       },
                 *       "sortOrder": "RELEVANCE"
                 *     }
                 */
                "application/json": components["schemas"]["V2RoomSearchCriteriaInput"];
            };
        };
        responses: {
            /** @description The rooms that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "skip": 0,
                     *       "limit": 50,
                     *       "query": {
                     *         "query": "settlement",
                     *         "labels": [
                     *           "region"
                     *         ],
                     *         "active": true
                     *       },
                     *       "rooms": [
                     *         {
                     *           "roomAttributes": {
                     *             "name": "Settlement",
                     *             "description": "Trades that need a hand",
                     *             "keywords": [
                     *               {
                     *                 "key": "region",
                     *                 "value": "EMEA"
                     *               }
                     *             ],
                     *             "membersCanInvite": true,
                     *             "discoverable": true,
                     *             "public": true,
                     *             "readOnly": false,
                     *             "copyProtected": false,
                     *             "crossPod": false,
                     *             "viewHistory": true,
                     *             "multiLateralRoom": false
                     *           },
                     *           "roomSystemInfo": {
                     *             "id": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                     *             "creationDate": 1767225600000,
                     *             "createdByUserId": 68719476742,
                     *             "active": true
                     *           }
                     *         }
                     *       ],
                     *       "facetedMatchCount": [
                     *         {
                     *           "facet": "settlement",
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["V3RoomSearchResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomDetails"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    setRoomActive: {
        parameters: {
            query: {
                /**
                 * @description Whether the room is to be active.
                 * @example false
                 */
                active: components["parameters"]["RoomActive"];
            };
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomState"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Room"];
        responses: {
            200: components["responses"]["RoomDetails"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            451: components["responses"]["Blocked"];
            500: components["responses"]["ServerError"];
        };
    };
    listStreams: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many streams to list. */
                limit?: components["parameters"]["StreamLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["StreamFilterBody"];
        responses: {
            200: components["responses"]["Streams"];
            /** @description No stream was found. There is no body. */
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
    getStream: {
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
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                     *       "crossPod": false,
                     *       "origin": "INTERNAL",
                     *       "active": true,
                     *       "lastMessageDate": 1767229200000,
                     *       "streamType": {
                     *         "type": "ROOM"
                     *       },
                     *       "roomAttributes": {
                     *         "name": "Settlement",
                     *         "groups": [
                     *           {
                     *             "id": 68719476744,
                     *             "addedBy": 68719476742
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["V2StreamAttributes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listStreamAttachments: {
        parameters: {
            query?: {
                /**
                 * @description Only files sent from this time on, in milliseconds since 1970.
                 * @example 1767225600000
                 */
                since?: number;
                /**
                 * @description Only files sent up to this time, in milliseconds since 1970.
                 * @example 1767312000000
                 */
                to?: number;
                /** @description How many files to list, at most 100. */
                limit?: number;
                /** @description Whether the newest files come last or first. */
                sortDir?: components["schemas"]["SortDirection"];
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
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "messageId": "bWVzc2FnZS1vbmU",
                     *         "ingestionDate": 1767225600123,
                     *         "userId": 68719476742,
                     *         "fileId": "aW50ZXJuYWxfMQ",
                     *         "name": "chart.png",
                     *         "size": 20480,
                     *         "content-type": "image/png",
                     *         "previews": [
                     *           {
                     *             "fileId": "dGh1bWJuYWlsXzE",
                     *             "width": 600
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["StreamAttachmentResponse"];
                };
            };
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
        requestBody: components["requestBodies"]["ParticipantsOfOthers"];
        responses: {
            200: components["responses"]["Conversation"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserStreamsAdmin: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many streams to list. */
                limit?: components["parameters"]["StreamLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["StreamFilterBody"];
        responses: {
            200: components["responses"]["Streams"];
            /** @description No stream was found. There is no body. */
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
    setRoomActiveAdmin: {
        parameters: {
            query: {
                /**
                 * @description Whether the room is to be active.
                 * @example false
                 */
                active: components["parameters"]["RoomActive"];
            };
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomState"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listStreamsAdmin: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many streams to list, at most 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the streams have to have. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "streamTypes": [
                 *         {
                 *           "type": "ROOM"
                 *         }
                 *       ],
                 *       "scope": "INTERNAL",
                 *       "startDate": 1767225600000,
                 *       "endDate": 1767312000000
                 *     }
                 */
                "application/json": components["schemas"]["V2AdminStreamFilterInput"];
            };
        };
        responses: {
            /** @description The streams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "skip": 0,
                     *       "limit": 50,
                     *       "filter": {
                     *         "streamTypes": [
                     *           {
                     *             "type": "ROOM"
                     *           }
                     *         ],
                     *         "scope": "INTERNAL"
                     *       },
                     *       "streams": [
                     *         {
                     *           "id": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                     *           "isExternal": false,
                     *           "isActive": true,
                     *           "isPublic": false,
                     *           "type": "ROOM",
                     *           "crossPod": false,
                     *           "origin": "INTERNAL",
                     *           "attributes": {
                     *             "roomName": "Settlement",
                     *             "roomDescription": "Trades that need a hand",
                     *             "createdByUserId": 68719476742,
                     *             "createdDate": 1767225600000,
                     *             "lastModifiedDate": 1767229200000,
                     *             "originCompany": "Example Bank",
                     *             "originCompanyId": 130,
                     *             "membersCount": 2,
                     *             "lastMessageDate": 1767229200000,
                     *             "groupChat": false
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["V2AdminStreamList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listStreamMembersAdmin: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many members to list, at most 1000. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "skip": 0,
                     *       "limit": 100,
                     *       "members": [
                     *         {
                     *           "user": {
                     *             "userId": 68719476742,
                     *             "email": "ada@example.com",
                     *             "firstName": "Ada",
                     *             "lastName": "Example",
                     *             "displayName": "Ada Example",
                     *             "company": "Example Bank",
                     *             "companyId": 130,
                     *             "isExternal": false
                     *           },
                     *           "isOwner": true,
                     *           "isCreator": true,
                     *           "joinDate": 1767225600000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["V2MembershipList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    addRoomMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoomMember"];
        responses: {
            200: components["responses"]["MembershipChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    removeRoomMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoomMember"];
        responses: {
            200: components["responses"]["MembershipChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    promoteRoomOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoomMember"];
        responses: {
            200: components["responses"]["MembershipChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    demoteRoomOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoomMember"];
        responses: {
            200: components["responses"]["MembershipChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listRoomMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomMembers"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listRoomMembersAdmin: {
        parameters: {
            query?: {
                /** @description Whether those who have left are listed too. */
                includePastMembers?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RoomMembers"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    addRoomMemberAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoomMember"];
        responses: {
            200: components["responses"]["MembershipChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    removeRoomMemberAdmin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The room's stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                id: components["parameters"]["RoomId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["RoomMember"];
        responses: {
            200: components["responses"]["MembershipChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    suppressMessage: {
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
            /** @description The message is hidden. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messageId": "bWVzc2FnZS1vbmU",
                     *       "suppressed": true,
                     *       "suppressionDate": 1767225600000
                     *     }
                     */
                    "application/json": components["schemas"]["MessageSuppressionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getMessageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message, as URL-safe Base64 without padding.
                 * @example bWVzc2FnZS1vbmU
                 */
                mid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With whom the message is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "author": {
                     *         "userId": "68719476742",
                     *         "firstName": "Settlement",
                     *         "lastName": "Bot",
                     *         "displayName": "Settlement Bot",
                     *         "email": "bot@example.com",
                     *         "userName": "settlement-bot",
                     *         "timestamp": "1767225600123"
                     *       },
                     *       "read": [
                     *         {
                     *           "userId": "68719476743",
                     *           "firstName": "Ada",
                     *           "lastName": "Example",
                     *           "displayName": "Ada Example",
                     *           "email": "ada@example.com",
                     *           "userName": "ada",
                     *           "timestamp": "1767225660000"
                     *         }
                     *       ],
                     *       "delivered": [],
                     *       "sent": []
                     *     }
                     */
                    "application/json": components["schemas"]["MessageStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getMessageDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The messages. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "messageIds": [
                 *         "bWVzc2FnZS1vbmU"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MessageIds"];
            };
        };
        responses: {
            /** @description What is known of each message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "messageId": "bWVzc2FnZS1vbmU",
                     *         "creator": {
                     *           "id": 68719476742,
                     *           "name": "Settlement Bot"
                     *         },
                     *         "stream": {
                     *           "id": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                     *           "name": "Settlement",
                     *           "streamType": "ROOM"
                     *         },
                     *         "creationDate": 1767225600123,
                     *         "deliveryReceiptCount": 1,
                     *         "readReceiptCount": 1,
                     *         "emailNotificationCount": 0,
                     *         "downloadReceiptCounts": [
                     *           {
                     *             "fileName": "report.pdf",
                     *             "count": 1
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["MessageDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Messages of this type have no details. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 422,
                     *       "message": "Unprocessable"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    listMessageReceipts: {
        parameters: {
            query?: {
                /**
                 * @description A cursor from `pagination` in an answer; the receipts before it are listed.
                 * @example Y3Vyc29yLWJlZm9yZQ
                 */
                before?: string;
                /**
                 * @description A cursor from `pagination` in an answer; the receipts after it are listed.
                 * @example Y3Vyc29yLWFmdGVy
                 */
                after?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The message, as URL-safe Base64 without padding.
                 * @example bWVzc2FnZS1vbmU
                 */
                messageId: components["parameters"]["AdminMessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "creator": {
                     *         "id": 68719476742,
                     *         "name": "Settlement Bot"
                     *       },
                     *       "stream": {
                     *         "id": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                     *         "name": "Settlement",
                     *         "streamType": "ROOM"
                     *       },
                     *       "creationDate": 1767225600123,
                     *       "deliveryReceiptCount": 1,
                     *       "readReceiptCount": 1,
                     *       "emailNotificationCount": 0,
                     *       "downloadReceiptCounts": [
                     *         {
                     *           "fileName": "report.pdf",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "MessageReceiptDetail": [
                     *         {
                     *           "user": {
                     *             "id": 68719476743,
                     *             "username": "ada",
                     *             "firstName": "Ada",
                     *             "lastName": "Example",
                     *             "emailAddress": "ada@example.com"
                     *           },
                     *           "deliveryReceiptTimestamp": 1767225601000,
                     *           "readReceiptTimestamp": 1767225660000,
                     *           "downloadReceiptCounts": [
                     *             {
                     *               "fileName": "report.pdf",
                     *               "timestamp": 1767225720000
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "cursors": {
                     *           "before": "b3BhcXVlLWJlZm9yZQ",
                     *           "after": "b3BhcXVlLWFmdGVy"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MessageReceiptDetailResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    getMessageRelationships: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message, as URL-safe Base64 without padding.
                 * @example bWVzc2FnZS1vbmU
                 */
                messageId: components["parameters"]["AdminMessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The related messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messageId": "bWVzc2FnZS1vbmU",
                     *       "parent": {
                     *         "messageId": "bWVzc2FnZS16ZXJv",
                     *         "relationshipType": "REPLY"
                     *       },
                     *       "replies": [
                     *         "bWVzc2FnZS10d28"
                     *       ],
                     *       "forwards": [],
                     *       "formReplies": []
                     *     }
                     */
                    "application/json": components["schemas"]["MessageMetadataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listStreamMessageIds: {
        parameters: {
            query?: {
                /**
                 * @description Only messages sent from this time on, in milliseconds since 1970.
                 * @example 1767225600000
                 */
                since?: number;
                /**
                 * @description Only messages sent up to this time, in milliseconds since 1970.
                 * @example 1767312000000
                 */
                to?: number;
                /**
                 * @description How many ids to list.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description How many ids to pass over.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The stream, as URL-safe Base64 without padding.
                 * @example cm9vbS1mb3Itc2V0dGxlbWVudA
                 */
                streamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Data": [
                     *         "bWVzc2FnZS1vbmU",
                     *         "bWVzc2FnZS10d28"
                     *       ],
                     *       "TotalNumberFound": 2,
                     *       "numberReturned": 2,
                     *       "nextStartNumber": 2
                     *     }
                     */
                    "application/json": components["schemas"]["MessageIdsFromStream"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The time is longer than 24 hours. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 422,
                     *       "message": "Unprocessable"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["ServerError"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application; `applicationInfo` is needed. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationInfo": {
                 *         "appId": "settlement-app",
                 *         "name": "Settlement",
                 *         "appUrl": "https://settlement.example.com/app",
                 *         "domain": "example.com",
                 *         "publisher": "Example Bank"
                 *       },
                 *       "iconUrl": "https://settlement.example.com/icon.png",
                 *       "description": "Trades that need a hand",
                 *       "allowOrigins": "example.com",
                 *       "permissions": [
                 *         "ACT_AS_USER",
                 *         "SEND_MESSAGES"
                 *       ],
                 *       "authenticationKeys": {
                 *         "current": {
                 *           "key": "-----BEGIN PUBLIC KEY-----\nMIICIjANBgkqhkiG9w0BAQEFEXAMPLE\n-----END PUBLIC KEY-----\n",
                 *           "action": "SAVE"
                 *         }
                 *       },
                 *       "notification": {
                 *         "url": "https://settlement.example.com/notifications",
                 *         "apiKey": "an-api-key-of-the-callback"
                 *       },
                 *       "properties": [
                 *         {
                 *           "key": "region",
                 *           "value": "EMEA"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["ApplicationDetailInput"], "applicationInfo">;
            };
        };
        responses: {
            200: components["responses"]["Application"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application.
                 * @example settlement-app
                 */
                id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /** @description The application, with what is to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "applicationInfo": {
                 *         "appId": "settlement-app",
                 *         "name": "Settlement",
                 *         "appUrl": "https://settlement.example.com/app",
                 *         "domain": "example.com",
                 *         "publisher": "Example Bank"
                 *       },
                 *       "iconUrl": "https://settlement.example.com/icon.png",
                 *       "description": "Trades that need a hand",
                 *       "allowOrigins": "example.com",
                 *       "permissions": [
                 *         "ACT_AS_USER",
                 *         "SEND_MESSAGES"
                 *       ],
                 *       "authenticationKeys": {
                 *         "current": {
                 *           "key": "-----BEGIN PUBLIC KEY-----\nMIICIjANBgkqhkiG9w0BAQEFEXAMPLE\n-----END PUBLIC KEY-----\n",
                 *           "action": "SAVE"
                 *         }
                 *       },
                 *       "notification": {
                 *         "url": "https://settlement.example.com/notifications",
                 *         "apiKey": "an-api-key-of-the-callback"
                 *       },
                 *       "properties": [
                 *         {
                 *           "key": "region",
                 *           "value": "EMEA"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationDetailInput"];
            };
        };
        responses: {
            200: components["responses"]["Application"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application.
                 * @example settlement-app
                 */
                id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "TEXT",
                     *       "message": "Application deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The application.
                 * @example settlement-app
                 */
                id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Application"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listAppEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompanyAppEntitlements"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAppEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entitlements, one for each application. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "appId": "settlement-app",
                 *         "appName": "Settlement",
                 *         "enable": true,
                 *         "listed": true,
                 *         "install": false
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["PodAppEntitlementList"];
            };
        };
        responses: {
            200: components["responses"]["CompanyAppEntitlements"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserAppEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserAppEntitlements"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateUserAppEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description All entitlements that the user is to have. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "appId": "settlement-app",
                 *         "appName": "Settlement",
                 *         "listed": true,
                 *         "install": true,
                 *         "products": [
                 *           {
                 *             "appId": "settlement-app",
                 *             "name": "Standard",
                 *             "subscribed": true,
                 *             "type": "default"
                 *           },
                 *           {
                 *             "appId": "settlement-app",
                 *             "name": "Premium",
                 *             "sku": "EXAMPLE-1",
                 *             "subscribed": false,
                 *             "type": "premium"
                 *           }
                 *         ]
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["UserAppEntitlementListInput"];
            };
        };
        responses: {
            200: components["responses"]["UserAppEntitlements"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    patchUserAppEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476742
                 */
                uid: components["parameters"]["UserIdInPath"];
            };
            cookie?: never;
        };
        /** @description The entitlements to change; others stay. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "appId": "settlement-app",
                 *         "listed": "KEEP",
                 *         "install": "TRUE",
                 *         "product": {
                 *           "appId": "settlement-app",
                 *           "name": "Premium",
                 *           "sku": "EXAMPLE-1",
                 *           "subscribed": true,
                 *           "type": "premium"
                 *         }
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["UserAppEntitlementsPatchList"];
            };
        };
        responses: {
            200: components["responses"]["UserAppEntitlements"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listInfoBarrierGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0f1e2d3c4b5a69788796a5b4",
                     *         "name": "Research",
                     *         "active": true,
                     *         "memberCount": 2,
                     *         "policies": [
                     *           "2b3c4d5e6f708192a3b4c5d6"
                     *         ],
                     *         "createdDate": 1767225600000,
                     *         "modifiedDate": 1767312000000
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["GroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listInfoBarrierGroupMembers: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many members to list, at most 10000. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The group, by the `id` of the list, encoded for use in a URL.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                gid: components["parameters"]["BarrierGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers of the users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       68719476742,
                     *       68719476743
                     *     ]
                     */
                    "application/json": components["schemas"]["IntegerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    addInfoBarrierGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group, by the `id` of the list, encoded for use in a URL.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                gid: components["parameters"]["BarrierGroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["BarrierGroupMembers"];
        responses: {
            200: components["responses"]["BarrierGroupChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    removeInfoBarrierGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The group, by the `id` of the list, encoded for use in a URL.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                gid: components["parameters"]["BarrierGroupId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["BarrierGroupMembers"];
        responses: {
            200: components["responses"]["BarrierGroupChanged"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listInfoBarrierPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "2b3c4d5e6f708192a3b4c5d6",
                     *         "policyType": "BLOCK",
                     *         "active": true,
                     *         "memberCount": 5,
                     *         "groups": [
                     *           "0f1e2d3c4b5a69788796a5b4",
                     *           "1f2e3d4c5b6a798897a6b5c4"
                     *         ],
                     *         "createdDate": 1767225600000,
                     *         "modifiedDate": 1767312000000
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PolicyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getDisclaimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The disclaimer.
                 * @example 1a2b3c4d5e6f708192a3b4c5
                 */
                did: components["parameters"]["DisclaimerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disclaimer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1a2b3c4d5e6f708192a3b4c5",
                     *       "name": "Recording",
                     *       "content": "Conversations are recorded.",
                     *       "frequencyInHours": 168,
                     *       "isDefault": false,
                     *       "isActive": true,
                     *       "createdDate": 1767225600000,
                     *       "modifiedDate": 1767312000000,
                     *       "format": "TEXT"
                     *     }
                     */
                    "application/json": components["schemas"]["Disclaimer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listDisclaimers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disclaimers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "1a2b3c4d5e6f708192a3b4c5",
                     *         "name": "Recording",
                     *         "content": "Conversations are recorded.",
                     *         "frequencyInHours": 168,
                     *         "isDefault": false,
                     *         "isActive": true,
                     *         "createdDate": 1767225600000,
                     *         "modifiedDate": 1767312000000,
                     *         "format": "TEXT"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DisclaimerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listDisclaimerUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The disclaimer.
                 * @example 1a2b3c4d5e6f708192a3b4c5
                 */
                did: components["parameters"]["DisclaimerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers of the users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       68719476742,
                     *       68719476743
                     *     ]
                     */
                    "application/json": components["schemas"]["IntegerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listCompanyCerts: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many certificates to list. The source states no default.
                 * @example 50
                 */
                limit?: components["parameters"]["CertificateLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompanyCertificates"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createCompanyCert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The certificate, with its name, type and status. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pem": "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n",
                 *       "attributes": {
                 *         "name": "Settlement Bot",
                 *         "type": {
                 *           "type": "USER"
                 *         },
                 *         "status": {
                 *           "type": "TRUSTED"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CompanyCert"];
            };
        };
        responses: {
            200: components["responses"]["CompanyCertificate"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCompanyCert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The certificate, by its fingerprint. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567"
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["StringIdInput"], "id">;
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "TEXT",
                     *       "message": "Certificate deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getCompanyCert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The certificate, by its fingerprint.
                 * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f001234567
                 */
                fingerPrint: components["parameters"]["Fingerprint"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompanyCertificate"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCompanyCert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The certificate, by its fingerprint.
                 * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f001234567
                 */
                fingerPrint: components["parameters"]["Fingerprint"];
            };
            cookie?: never;
        };
        /** @description The new name, type and status. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Settlement Bot",
                 *       "type": {
                 *         "type": "USER"
                 *       },
                 *       "status": {
                 *         "type": "TRUSTED"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CompanyCertAttributesInput"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "TEXT",
                     *       "message": "Certificate updated"
                     *     }
                     */
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listCertsIssuedBy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The certificate, by its fingerprint.
                 * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f001234567
                 */
                fingerPrint: components["parameters"]["Fingerprint"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompanyCertificates"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listPodManagedCerts: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many certificates to list. The source states no default.
                 * @example 50
                 */
                limit?: components["parameters"]["CertificateLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompanyCertificates"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listCompanyCertsByType: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description How many certificates to list. The source states no default.
                 * @example 50
                 */
                limit?: components["parameters"]["CertificateLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The types that are wanted. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "type": "USER"
                 *       },
                 *       {
                 *         "type": "USERSIGNING"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["CompanyCertTypeList"];
            };
        };
        responses: {
            200: components["responses"]["CompanyCertificates"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getSsoConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ssoEnabled": true,
                     *       "idpEntityId": "https://idp.example.com/metadata",
                     *       "idpSsoEndpoint": "https://idp.example.com/sso/saml",
                     *       "idpSigningCertificate": "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n",
                     *       "symphonyAcsUrl": "https://symphony.example.com/login/sso/acs",
                     *       "symphonyEntityId": "https://symphony.example.com",
                     *       "forceAuthn": false
                     *     }
                     */
                    "application/json": components["schemas"]["SsoConfiguration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["ServerError"];
        };
    };
    saveSsoConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All settings. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ssoEnabled": true,
                 *       "idpEntityId": "https://idp.example.com/metadata",
                 *       "idpSsoEndpoint": "https://idp.example.com/sso/saml",
                 *       "idpSigningCertificate": "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n",
                 *       "symphonyAcsUrl": "https://symphony.example.com/login/sso/acs",
                 *       "symphonyEntityId": "https://symphony.example.com",
                 *       "forceAuthn": false
                 *     }
                 */
                "application/json": components["schemas"]["SsoConfiguration"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "TEXT",
                     *       "message": "Settings saved"
                     *     }
                     */
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    patchSsoConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings to change; others stay. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "forceAuthn": true
                 *     }
                 */
                "application/json": components["schemas"]["SsoConfiguration"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "TEXT",
                     *       "message": "Settings saved"
                     *     }
                     */
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listPodFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names of the features. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "postReadEnabled",
                     *       "delegatesEnabled",
                     *       "isExternalIMEnabled"
                     *     ]
                     */
                    "application/json": components["schemas"]["StringList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUriProtocolsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schemes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "mailto",
                     *       "skype"
                     *     ]
                     */
                    "application/json": components["schemas"]["StringList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listUriProtocols: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many schemes to list, at most 1000. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schemes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "mailto",
                     *       "skype"
                     *     ]
                     */
                    "application/json": components["schemas"]["StringList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    addUriProtocol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The scheme. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scheme": "skype"
                 *     }
                 */
                "application/json": components["schemas"]["Protocol"];
            };
        };
        responses: {
            /** @description The scheme that was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scheme": "skype"
                     *     }
                     */
                    "application/json": components["schemas"]["Protocol"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteUriProtocol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The scheme, without a colon.
                 * @example skype
                 */
                scheme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheme is removed. There is no body. */
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
    listAllowedFileExtensions: {
        parameters: {
            query?: {
                /**
                 * @description How many extensions to list. The server may list fewer, and has a maximum of its own.
                 * @example 50
                 */
                limit?: number;
                /**
                 * @description List what comes before this cursor of an earlier answer.
                 * @example Y3Vyc29yLWJlZm9yZQ
                 */
                before?: string;
                /**
                 * @description List what comes after this cursor of an earlier answer.
                 * @example Y3Vyc29yLWFmdGVy
                 */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the extensions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "extension": ".csv",
                     *           "scope_internal": true,
                     *           "scope_external": true,
                     *           "scope_xpod": false,
                     *           "source": "SYSTEM"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FileExtensionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
            /** @description The server is overloaded or under maintenance; try again later. There is no body. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A gateway waited too long for the answer. There is no body. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putAllowedFileExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The extension. Upper and lower case are the same.
                 * @example .xyz
                 */
                extension: components["parameters"]["FileExtensionName"];
            };
            cookie?: never;
        };
        /** @description The extension, and where it is allowed. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "extension": ".xyz",
                 *       "scope_internal": true,
                 *       "scope_external": true,
                 *       "scope_xpod": false,
                 *       "source": "CUSTOMER"
                 *     }
                 */
                "application/json": components["schemas"]["FileExtensionInput"];
            };
        };
        responses: {
            /** @description The extension as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "extension": ".xyz",
                     *       "scope_internal": true,
                     *       "scope_external": true,
                     *       "scope_xpod": false,
                     *       "source": "CUSTOMER"
                     *     }
                     */
                    "application/json": components["schemas"]["FileExtension"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAllowedFileExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The extension. Upper and lower case are the same.
                 * @example .xyz
                 */
                extension: components["parameters"]["FileExtensionName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The extension is not allowed any more. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    importMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The messages, each with its author, its time and its stream. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "message": "<messageML>Good morning</messageML>",
                 *         "intendedMessageTimestamp": 1735689600000,
                 *         "intendedMessageFromUserId": 68719476742,
                 *         "originatingSystemId": "old-chat",
                 *         "originalMessageId": "4711",
                 *         "streamId": "c3RyZWFtLW9mLXR3by11c2Vycw",
                 *         "attachments": [
                 *           {
                 *             "filename": "greeting.txt",
                 *             "content": "SGVsbG8="
                 *           }
                 *         ]
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["V4MessageImportList"];
            };
        };
        responses: {
            /** @description What became of each message, in the order of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "messageId": "bWVzc2FnZS1vbmU",
                     *         "originatingSystemId": "old-chat",
                     *         "originalMessageId": "4711"
                     *       },
                     *       {
                     *         "originatingSystemId": "old-chat",
                     *         "originalMessageId": "4712",
                     *         "diagnostic": "The author is not a member of the stream"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["V4ImportResponseList"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    blastMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message, with its files and the streams. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sids": "c3RyZWFtLW9mLXR3by11c2Vycw,c3RyZWFtLW9mLWEtcm9vbQ",
                 *       "message": "<messageML>Good morning</messageML>"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["V4MessageBlast"];
            };
        };
        responses: {
            /** @description The messages sent, and what went wrong. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "messageId": "bWVzc2FnZS1vbmU",
                     *           "timestamp": 1767225600123,
                     *           "message": "<div data-format=\"PresentationML\" data-version=\"2.0\">Good morning</div>",
                     *           "attachments": [],
                     *           "user": {
                     *             "userId": 68719476742,
                     *             "displayName": "Settlement Bot",
                     *             "email": "bot@example.com",
                     *             "username": "settlement-bot"
                     *           },
                     *           "stream": {
                     *             "streamId": "c3RyZWFtLW9mLXR3by11c2Vycw",
                     *             "streamType": "IM"
                     *           }
                     *         }
                     *       ],
                     *       "errors": {
                     *         "c3RyZWFtLW9mLWEtcm9vbQ": {
                     *           "code": 403,
                     *           "message": "Not a member of the stream"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["V4MessageBlastResponse"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            451: components["responses"]["AgentBlocked"];
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
    searchMessagesByQuery: {
        parameters: {
            query: {
                /**
                 * @description The query.
                 * @example hashtag:settlement AND fromDate:1767225600000
                 */
                query: string;
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many messages to list. */
                limit?: components["parameters"]["MessageSearchLimit"];
                /**
                 * @description Where to look - in Symphony's own content alone, or in that of one connector.
                 * @example symphony
                 */
                scope?: components["parameters"]["MessageSearchScope"];
                /** @description Whether the newest messages come last or first. */
                sortDir?: components["parameters"]["MessageSortDirection"];
                /** @description Which store to look in. */
                tier?: components["parameters"]["MessageSearchTier"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Messages"];
            /** @description Nothing was found. There is no body. */
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
    searchMessages: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many messages to list. */
                limit?: components["parameters"]["MessageSearchLimit"];
                /**
                 * @description Where to look - in Symphony's own content alone, or in that of one connector.
                 * @example symphony
                 */
                scope?: components["parameters"]["MessageSearchScope"];
                /** @description Whether the newest messages come last or first. */
                sortDir?: components["parameters"]["MessageSortDirection"];
                /** @description Which store to look in. */
                tier?: components["parameters"]["MessageSearchTier"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the messages have to have. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hashtag": "settlement",
                 *       "fromDate": 1767225600000
                 *     }
                 */
                "application/json": components["schemas"]["MessageSearchQuery"];
            };
        };
        responses: {
            200: components["responses"]["Messages"];
            /** @description Nothing was found. There is no body. */
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
    searchMessagesSemantic: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many messages to list. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the messages have to be about. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "who confirmed the settlement of yesterday",
                 *       "threadId": "c3RyZWFtLW9mLXR3by11c2Vycw"
                 *     }
                 */
                "application/json": components["schemas"]["SemanticSearchQuery"];
            };
        };
        responses: {
            200: components["responses"]["Messages"];
            /** @description Nothing was found. There is no body. */
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
    downloadAttachment: {
        parameters: {
            query: {
                /**
                 * @description The attachment, by the `id` that the message has for it, unchanged.
                 * @example aW50ZXJuYWxfMQ
                 */
                fileId: string;
                /**
                 * @description The message that the attachment belongs to.
                 * @example bWVzc2FnZS1vbmU
                 */
                messageId: string;
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
            /** @description The attachment as Base64 text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example SGVsbG8= */
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
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
            200: components["responses"]["Messages"];
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
        /** @description The message, with its files. */
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
    updateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The stream, as URL-safe Base64 without padding.
                 * @example c3RyZWFtLW9mLXR3by11c2Vycw
                 */
                sid: components["parameters"]["StreamId"];
                /**
                 * @description The message to update, as URL-safe Base64 without padding.
                 * @example bWVzc2FnZS1vbmU
                 */
                mid: string;
            };
            cookie?: never;
        };
        /** @description The new message, with its files. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "<messageML>Good afternoon</messageML>",
                 *       "silent": "false"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["V4MessageUpdate"];
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
    shareContent: {
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
        /** @description The article. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "com.symphony.sharing.article",
                 *       "content": {
                 *         "articleId": "article-1",
                 *         "title": "Settlement in a day",
                 *         "publisher": "Example News",
                 *         "author": "Example Author",
                 *         "articleUrl": "https://news.example.com/articles/1",
                 *         "appId": "example-news"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ShareContent"];
            };
        };
        responses: {
            /** @description The message that shares the article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bWVzc2FnZS1vbmU",
                     *       "timestamp": "1767225600123",
                     *       "v2messageType": "Message",
                     *       "streamId": "c3RyZWFtLW9mLXR3by11c2Vycw",
                     *       "message": "<messageML>Settlement in a day</messageML>",
                     *       "fromUserId": 68719476742,
                     *       "attachments": []
                     *     }
                     */
                    "application/json": components["schemas"]["V2Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listDatafeeds: {
        parameters: {
            query?: {
                /**
                 * @description Only the datafeeds that were created with this tag.
                 * @example settlement-bot
                 */
                tag?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The datafeeds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0f1e2d3c4b5a69788796a5b4c3d2e1f0_f",
                     *         "type": "fanout"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["V5Datafeed"][];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            500: components["responses"]["AgentServerError"];
        };
    };
    createDatafeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How the datafeed is to be; its settings have defaults. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "tag": "settlement-bot"
                 *     }
                 */
                "application/json": components["schemas"]["V5DatafeedCreateBody"];
            };
        };
        responses: {
            /** @description The datafeed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0f1e2d3c4b5a69788796a5b4c3d2e1f0_f",
                     *       "type": "fanout"
                     *     }
                     */
                    "application/json": components["schemas"]["V5Datafeed"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            500: components["responses"]["AgentServerError"];
        };
    };
    deleteDatafeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The datafeed.
                 * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0_f
                 */
                datafeedId: components["parameters"]["DatafeedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The datafeed is deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            500: components["responses"]["AgentServerError"];
        };
    };
    readDatafeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The datafeed.
                 * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0_f
                 */
                datafeedId: components["parameters"]["DatafeedId"];
            };
            cookie?: never;
        };
        /** @description What was received so far. */
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "ackId": "YWNrLW9uZQ"
                 *     }
                 */
                "application/json": components["schemas"]["AckId"];
            };
        };
        responses: {
            /** @description The events, and what to acknowledge them with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "id": "ZXZlbnQtb25l",
                     *           "messageId": "bWVzc2FnZS1vbmU",
                     *           "timestamp": 1767225600123,
                     *           "type": "MESSAGESENT",
                     *           "initiator": {
                     *             "user": {
                     *               "userId": 68719476743,
                     *               "displayName": "Example Person",
                     *               "email": "person@example.com",
                     *               "username": "example-person"
                     *             }
                     *           },
                     *           "payload": {
                     *             "messageSent": {
                     *               "message": {
                     *                 "messageId": "bWVzc2FnZS1vbmU",
                     *                 "timestamp": 1767225600123,
                     *                 "message": "<div data-format=\"PresentationML\" data-version=\"2.0\">Good morning</div>",
                     *                 "data": "{}",
                     *                 "attachments": [],
                     *                 "user": {
                     *                   "userId": 68719476743,
                     *                   "displayName": "Example Person",
                     *                   "email": "person@example.com",
                     *                   "username": "example-person"
                     *                 },
                     *                 "stream": {
                     *                   "streamId": "c3RyZWFtLW9mLXR3by11c2Vycw",
                     *                   "streamType": "IM"
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "ackId": "YWNrLXR3bw"
                     *     }
                     */
                    "application/json": components["schemas"]["V5EventList"];
                };
            };
            /**
             * @description The datafeed is gone, or `ackId` is malformed. Do not repeat the call: create another datafeed, and leave
             *     `ackId` out of its first read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 400,
                     *       "message": "The datafeed does not exist"
                     *     }
                     */
                    "application/json": components["schemas"]["V2Error"];
                };
            };
            401: components["responses"]["AgentUnauthorized"];
            /** @description The account has 20 datafeeds already, or lacks the right to read this one. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 403,
                     *       "message": "Too many datafeeds"
                     *     }
                     */
                    "application/json": components["schemas"]["V2Error"];
                };
            };
            500: components["responses"]["AgentServerError"];
        };
    };
    readDatahose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which events are wanted, and what was received so far. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "datahose",
                 *       "tag": "settlement-archive",
                 *       "eventTypes": [
                 *         "MESSAGESENT",
                 *         "MESSAGESUPPRESSED"
                 *       ],
                 *       "scopes": [
                 *         "EXTERNAL"
                 *       ],
                 *       "ackId": "YWNrLW9uZQ",
                 *       "updatePresence": false
                 *     }
                 */
                "application/json": components["schemas"]["V5EventsReadBody"];
            };
        };
        responses: {
            /** @description The events, and what to acknowledge them with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "id": "ZXZlbnQtb25l",
                     *           "messageId": "bWVzc2FnZS1vbmU",
                     *           "timestamp": 1767225600123,
                     *           "type": "MESSAGESENT",
                     *           "initiator": {
                     *             "user": {
                     *               "userId": 68719476743,
                     *               "displayName": "Example Person",
                     *               "email": "person@example.com",
                     *               "username": "example-person"
                     *             }
                     *           },
                     *           "payload": {
                     *             "messageSent": {
                     *               "message": {
                     *                 "messageId": "bWVzc2FnZS1vbmU",
                     *                 "timestamp": 1767225600123,
                     *                 "message": "<div data-format=\"PresentationML\" data-version=\"2.0\">Good morning</div>",
                     *                 "data": "{}",
                     *                 "attachments": [],
                     *                 "user": {
                     *                   "userId": 68719476743,
                     *                   "displayName": "Example Person",
                     *                   "email": "person@example.com",
                     *                   "username": "example-person"
                     *                 },
                     *                 "stream": {
                     *                   "streamId": "c3RyZWFtLW9mLXR3by11c2Vycw",
                     *                   "streamType": "IM"
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "ackId": "YWNrLXR3bw"
                     *     }
                     */
                    "application/json": components["schemas"]["V5EventList"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    listSignals: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many signals to list, at most 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "Settlement",
                     *         "query": "hashtag:settlement OR cashtag:exmp",
                     *         "visibleOnProfile": true,
                     *         "companyWide": false,
                     *         "id": "0f1e2d3c4b5a69788796a5b4",
                     *         "timestamp": 1767225600000
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SignalList"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    getSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The signal.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                id: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Settlement",
                     *       "query": "hashtag:settlement OR cashtag:exmp",
                     *       "visibleOnProfile": true,
                     *       "companyWide": false,
                     *       "id": "0f1e2d3c4b5a69788796a5b4",
                     *       "timestamp": 1767225600000
                     *     }
                     */
                    "application/json": components["schemas"]["Signal"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    createSignal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The signal; its name and its query are needed. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Settlement",
                 *       "query": "hashtag:settlement OR cashtag:exmp",
                 *       "visibleOnProfile": true,
                 *       "companyWide": false
                 *     }
                 */
                "application/json": WithRequired<components["schemas"]["BaseSignal"], "name" | "query">;
            };
        };
        responses: {
            /** @description The signal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Settlement",
                     *       "query": "hashtag:settlement OR cashtag:exmp",
                     *       "visibleOnProfile": true,
                     *       "companyWide": false,
                     *       "id": "0f1e2d3c4b5a69788796a5b4",
                     *       "timestamp": 1767225600000
                     *     }
                     */
                    "application/json": components["schemas"]["Signal"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            451: components["responses"]["AgentBlocked"];
            500: components["responses"]["AgentServerError"];
        };
    };
    updateSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The signal.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                id: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        /** @description The signal as it is to be. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Settlement",
                 *       "query": "hashtag:settlement OR cashtag:exmp",
                 *       "visibleOnProfile": true,
                 *       "companyWide": false
                 *     }
                 */
                "application/json": components["schemas"]["BaseSignal"];
            };
        };
        responses: {
            /** @description The signal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Settlement",
                     *       "query": "hashtag:settlement OR cashtag:exmp",
                     *       "visibleOnProfile": true,
                     *       "companyWide": false,
                     *       "id": "0f1e2d3c4b5a69788796a5b4",
                     *       "timestamp": 1767225600000
                     *     }
                     */
                    "application/json": components["schemas"]["Signal"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            451: components["responses"]["AgentBlocked"];
            500: components["responses"]["AgentServerError"];
        };
    };
    deleteSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The signal.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                id: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signal is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "TEXT",
                     *       "message": "Signal deleted"
                     *     }
                     */
                    "application/json": components["schemas"]["SuccessResponse"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    subscribeSignal: {
        parameters: {
            query?: {
                /**
                 * @description Whether the listed users shall be unable to unsubscribe.
                 * @example true
                 */
                pushed?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The signal.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                id: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        /** @description The users to subscribe; the caller, when it is left out. */
        requestBody?: {
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
        responses: {
            /** @description How many subscriptions there are to be, are done, and failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requestedSubscription": 2,
                     *       "successfulSubscription": 1,
                     *       "failedSubscription": 1,
                     *       "subscriptionErrors": [
                     *         {
                     *           "userId": 68719476743,
                     *           "code": "404",
                     *           "message": "No such user"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelSubscriptionResponse"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    unsubscribeSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The signal.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                id: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        /** @description The users whose subscription ends; the caller, when it is left out. */
        requestBody?: {
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
        responses: {
            /** @description How many subscriptions were to end, have ended, and failed to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "requestedSubscription": 2,
                     *       "successfulSubscription": 1,
                     *       "failedSubscription": 1,
                     *       "subscriptionErrors": [
                     *         {
                     *           "userId": 68719476743,
                     *           "code": "404",
                     *           "message": "No such user"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelSubscriptionResponse"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    listSignalSubscribers: {
        parameters: {
            query?: {
                /** @description How many entries to pass over. */
                skip?: components["parameters"]["Skip"];
                /** @description How many subscribers to list. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The signal.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                id: components["parameters"]["SignalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscribers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "offset": 0,
                     *       "hasMore": false,
                     *       "total": 1,
                     *       "data": [
                     *         {
                     *           "subscriptionId": "0f1e2d3c4b5a69788796a5b5",
                     *           "pushed": false,
                     *           "owner": true,
                     *           "subscriberName": "Settlement Bot",
                     *           "userId": 68719476742,
                     *           "timestamp": 1767225600000
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelSubscriberResponse"];
                };
            };
            400: components["responses"]["AgentBadRequest"];
            401: components["responses"]["AgentUnauthorized"];
            403: components["responses"]["AgentForbidden"];
            500: components["responses"]["AgentServerError"];
        };
    };
    listPrivilegedUserAuditTrail: {
        parameters: {
            query: {
                /**
                 * @description The earliest time, in milliseconds since 1970.
                 * @example 1767225600000
                 */
                startTimestamp: number;
                /**
                 * @description The latest time, in milliseconds since 1970; now, when it is left out.
                 * @example 1767312000000
                 */
                endTimestamp?: number;
                /**
                 * @description The page before this cursor.
                 * @example Y3Vyc29yLWJlZm9yZQ
                 */
                before?: string;
                /**
                 * @description The page after this cursor.
                 * @example Y3Vyc29yLWFmdGVy
                 */
                after?: string;
                /** @description How many actions to list, at most 500. */
                limit?: number;
                /**
                 * @description Only what this user did.
                 * @example 68719476742
                 */
                initiatorId?: Int64;
                /**
                 * @description Only what users with this role did. Known are USER_PROVISIONING, CONTENT_MANAGEMENT, EF_POLICY_MANAGEMENT,
                 *     SUPER_COMPLIANCE_OFFICER, COMPLIANCE_OFFICER, SUPER_ADMINISTRATOR, ADMINISTRATOR, L1_SUPPORT, L2_SUPPORT
                 *     and SCOPE_MANAGEMENT.
                 * @example SUPER_ADMINISTRATOR
                 */
                role?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "action": "RSA Key Added",
                     *           "actionName": "rsaKeyAdded",
                     *           "timestamp": 1767225600123,
                     *           "initiatorId": 68719476742,
                     *           "initiatorUsername": "example-admin",
                     *           "initiatorEmailAddress": "admin@example.com",
                     *           "affectedId": 68719476743,
                     *           "affectedUsername": "settlement-bot",
                     *           "affectedEmailAddress": "bot@example.com",
                     *           "authorizationRoles": [
                     *             "SUPER_ADMINISTRATOR"
                     *           ]
                     *         }
                     *       ],
                     *       "pagination": {
                     *         "cursors": {
                     *           "after": "1"
                     *         },
                     *         "next": "/agent/v1/audittrail/privilegeduser?startTimestamp=1767225600000&limit=1&after=1"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["V1AuditTrailInitiatorList"];
                };
            };
            /** @description No actions in this time. There is no body. */
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
    listDlpPolicies: {
        parameters: {
            query?: {
                /** @description Which page to list, counted from 0. */
                page?: components["parameters"]["DlpPage"];
                /** @description How many entries a page has, at most 50. */
                limit?: components["parameters"]["DlpLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policies": [
                     *         {
                     *           "id": "2b3c4d5e6f708192a3b4c5d6",
                     *           "policyId": "0f1e2d3c4b5a69788796a5b4",
                     *           "version": "3.0",
                     *           "name": "Project names",
                     *           "creatorId": 68719476742,
                     *           "scopes": [
                     *             "External"
                     *           ],
                     *           "appliesTo": [
                     *             {
                     *               "dataType": "Messages",
                     *               "action": "Block",
                     *               "rules": [
                     *                 {
                     *                   "type": "TEXT_MATCH",
                     *                   "name": "Project names in messages",
                     *                   "textMatchConfig": {
                     *                     "dictionaries": [
                     *                       {
                     *                         "dictId": "1a2b3c4d5e6f708192a3b4c5",
                     *                         "version": "1.0",
                     *                         "name": "Project names"
                     *                       }
                     *                     ],
                     *                     "countUniqueOccurrences": 1,
                     *                     "applicableFileTypes": []
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "active": true,
                     *           "deleted": false,
                     *           "creationDate": 1767225600000,
                     *           "lastUpdatedDate": 1767225600000,
                     *           "systemPolicy": false
                     *         }
                     *       ],
                     *       "page": 0,
                     *       "size": 50,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["V3DLPPoliciesCollectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createDlpPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DlpPolicyBody"];
        responses: {
            200: components["responses"]["DlpPolicyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getDlpPolicy: {
        parameters: {
            query?: {
                /**
                 * @description The policy's version, as in `3.1`; the latest one, when it is left out.
                 * @example 3.1
                 */
                policyVersion?: components["parameters"]["PolicyVersion"];
            };
            header?: never;
            path: {
                /**
                 * @description The policy.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DlpPolicyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDlpPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DlpPolicyBody"];
        responses: {
            200: components["responses"]["DlpPolicyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDlpPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DlpPolicyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    enableDlpPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DlpPolicyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    disableDlpPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DlpPolicyAnswer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listDlpPoliciesV1: {
        parameters: {
            query?: {
                /** @description Which page to list, counted from 0. */
                page?: components["parameters"]["DlpPage"];
                /** @description How many entries a page has, at most 50. */
                limit?: components["parameters"]["DlpLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the policies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policies": [
                     *         {
                     *           "policyId": "0f1e2d3c4b5a69788796a5b4",
                     *           "version": "1.0",
                     *           "name": "Project names",
                     *           "type": "Block",
                     *           "contentTypes": [
                     *             "Messages"
                     *           ],
                     *           "scopes": [
                     *             "External"
                     *           ],
                     *           "dictionaryRefs": [
                     *             {
                     *               "dictId": "1a2b3c4d5e6f708192a3b4c5",
                     *               "name": "Project names",
                     *               "version": "1.0"
                     *             }
                     *           ],
                     *           "creatorId": "68719476742",
                     *           "active": true,
                     *           "creationDate": 1767225600000,
                     *           "lastUpdatedDate": 1767225600000
                     *         }
                     *       ],
                     *       "page": 0,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["V1DLPPoliciesCollectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createDlpPolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DlpPolicyV1Body"];
        responses: {
            200: components["responses"]["DlpPolicyV1Answer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getDlpPolicyV1: {
        parameters: {
            query?: {
                /**
                 * @description The policy's version, as in `3.1`; the latest one, when it is left out.
                 * @example 3.1
                 */
                policyVersion?: components["parameters"]["PolicyVersion"];
            };
            header?: never;
            path: {
                /**
                 * @description The policy.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DlpPolicyV1Answer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDlpPolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DlpPolicyV1Body"];
        responses: {
            200: components["responses"]["DlpPolicyV1Answer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDlpPolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DlpPolicyV1Answer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    enableDlpPolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DlpPolicyV1Answer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    disableDlpPolicyV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy.
                 * @example 0f1e2d3c4b5a69788796a5b4
                 */
                policyId: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DlpPolicyV1Answer"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listDlpDictionaries: {
        parameters: {
            query?: {
                /** @description Which page to list, counted from 0. */
                page?: components["parameters"]["DlpPage"];
                /** @description How many entries a page has, at most 50. */
                limit?: components["parameters"]["DlpLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the dictionaries, each in its latest version and without its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "dictRef": {
                     *             "dictId": "1a2b3c4d5e6f708192a3b4c5",
                     *             "name": "Project names",
                     *             "version": "1.0"
                     *           },
                     *           "type": "Word",
                     *           "creatorId": "68719476742",
                     *           "creationDate": 1767225600000,
                     *           "lastUpdatedDate": 1767225600000
                     *         }
                     *       ],
                     *       "page": 0,
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["V1DLPDictionaryMetadataCollectionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    createDlpDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The dictionary's name and kind; its content is uploaded apart. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Project names",
                 *       "type": "Word"
                 *     }
                 */
                "application/json": components["schemas"]["V1DLPDictionaryMetadataCreateRequest"];
            };
        };
        responses: {
            200: components["responses"]["DlpDictionary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    getDlpDictionary: {
        parameters: {
            query?: {
                /**
                 * @description The dictionary's version, as in `1.1`; the latest one, when it is left out.
                 * @example 1.1
                 */
                dictVersion?: components["parameters"]["DictionaryVersion"];
            };
            header?: never;
            path: {
                /**
                 * @description The dictionary.
                 * @example 1a2b3c4d5e6f708192a3b4c5
                 */
                dictId: components["parameters"]["DictionaryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DlpDictionary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    updateDlpDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dictionary.
                 * @example 1a2b3c4d5e6f708192a3b4c5
                 */
                dictId: components["parameters"]["DictionaryId"];
            };
            cookie?: never;
        };
        /** @description The dictionary's new name. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Project code names"
                 *     }
                 */
                "application/json": components["schemas"]["V1DLPDictionaryMetadataUpdateRequest"];
            };
        };
        responses: {
            200: components["responses"]["DlpDictionary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteDlpDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dictionary.
                 * @example 1a2b3c4d5e6f708192a3b4c5
                 */
                dictId: components["parameters"]["DictionaryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DlpDictionary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    downloadDlpDictionary: {
        parameters: {
            query?: {
                /**
                 * @description The dictionary's version, as in `1.1`; the latest one, when it is left out.
                 * @example 1.1
                 */
                dictVersion?: components["parameters"]["DictionaryVersion"];
            };
            header?: never;
            path: {
                /**
                 * @description The dictionary.
                 * @example 1a2b3c4d5e6f708192a3b4c5
                 */
                dictId: components["parameters"]["DictionaryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content as Base64 text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example YWx0YWlyCmRlbmViCnZlZ2EK */
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadDlpDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The dictionary.
                 * @example 1a2b3c4d5e6f708192a3b4c5
                 */
                dictId: components["parameters"]["DictionaryId"];
            };
            cookie?: never;
        };
        /** @description The words, as a file. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "data": "(bytes of words.txt)"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A file with the words or regular expressions.
                     */
                    data: Blob;
                };
            };
        };
        responses: {
            200: components["responses"]["DlpDictionary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    listDlpMessageViolationsV1: {
        parameters: {
            query: {
                /**
                 * @description The time of the earliest violation, in milliseconds since 1970.
                 * @example 1767225600000
                 */
                startTime: components["parameters"]["ViolationsStart"];
                /**
                 * @description The time of the latest violation, in milliseconds since 1970; now, when it is left out.
                 * @example 1767312000000
                 */
                endTime?: components["parameters"]["ViolationsEnd"];
                /**
                 * @description Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
                 * @example b2Zmc2V0LXR3bw
                 */
                next?: components["parameters"]["ViolationsNext"];
                /** @description How many violations to list, at most 500. */
                limit?: components["parameters"]["ViolationsLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the violations, with the messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "violations": [
                     *         {
                     *           "violation": {
                     *             "enforcementEventID": "MESSAGE-bWVzc2FnZS1vbmU-1767225600123",
                     *             "entityID": "bWVzc2FnZS1vbmU",
                     *             "createTime": 1767225600123,
                     *             "lastModified": 0,
                     *             "requesterId": 68719476742,
                     *             "matchedPolicies": [
                     *               {
                     *                 "id": "0f1e2d3c4b5a69788796a5b4",
                     *                 "version": "1.0",
                     *                 "policyName": "Project names",
                     *                 "type": "BLOCK",
                     *                 "terms": "altair"
                     *               }
                     *             ],
                     *             "action": "BLOCK",
                     *             "outcome": {
                     *               "type": "REJECTED_VIOLATION"
                     *             },
                     *             "version": "V2",
                     *             "ignoreDLPwarning": false
                     *           },
                     *           "message": {
                     *             "messageId": "bWVzc2FnZS1vbmU",
                     *             "timestamp": 1767225600123,
                     *             "message": "<div data-format=\"PresentationML\" data-version=\"2.0\">News of altair</div>",
                     *             "attachments": [],
                     *             "user": {
                     *               "userId": 68719476742,
                     *               "displayName": "Settlement Bot",
                     *               "email": "bot@example.com",
                     *               "username": "settlement-bot"
                     *             },
                     *             "stream": {
                     *               "streamId": "c3RyZWFtLW9mLXR3by11c2Vycw",
                     *               "streamType": "IM"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextOffset": "b2Zmc2V0LXR3bw"
                     *     }
                     */
                    "application/json": components["schemas"]["V1DLPViolationMessageResponse"];
                };
            };
            /** @description No violations in this time. There is no body. */
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
    listDlpStreamViolationsV1: {
        parameters: {
            query: {
                /**
                 * @description The time of the earliest violation, in milliseconds since 1970.
                 * @example 1767225600000
                 */
                startTime: components["parameters"]["ViolationsStart"];
                /**
                 * @description The time of the latest violation, in milliseconds since 1970; now, when it is left out.
                 * @example 1767312000000
                 */
                endTime?: components["parameters"]["ViolationsEnd"];
                /**
                 * @description Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
                 * @example b2Zmc2V0LXR3bw
                 */
                next?: components["parameters"]["ViolationsNext"];
                /** @description How many violations to list, at most 500. */
                limit?: components["parameters"]["ViolationsLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the violations, with the rooms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "violations": [
                     *         {
                     *           "violation": {
                     *             "enforcementEventID": "STREAM-cm9vbS1mb3Itc2V0dGxlbWVudA-1767225600123",
                     *             "entityID": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                     *             "createTime": 1767225600123,
                     *             "lastModified": 0,
                     *             "requesterId": 68719476742,
                     *             "matchedPolicies": [
                     *               {
                     *                 "id": "0f1e2d3c4b5a69788796a5b4",
                     *                 "version": "1.0",
                     *                 "policyName": "Project names",
                     *                 "type": "BLOCK",
                     *                 "terms": "altair"
                     *               }
                     *             ],
                     *             "action": "BLOCK",
                     *             "outcome": {
                     *               "type": "REJECTED_VIOLATION"
                     *             },
                     *             "version": "V2",
                     *             "ignoreDLPwarning": false
                     *           },
                     *           "stream": {
                     *             "name": "Altair",
                     *             "creatorPrettyName": "Settlement Bot",
                     *             "creatorId": "68719476742",
                     *             "roomDescription": "What moves altair",
                     *             "streamId": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                     *             "state": "CREATED",
                     *             "type": "ROOM",
                     *             "publicRoom": false,
                     *             "crossPod": true,
                     *             "active": true,
                     *             "discoverable": false,
                     *             "readOnly": false
                     *           }
                     *         }
                     *       ],
                     *       "nextOffset": "b2Zmc2V0LXR3bw"
                     *     }
                     */
                    "application/json": components["schemas"]["V1DLPViolationStreamResponse"];
                };
            };
            /** @description No violations in this time. There is no body. */
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
    listDlpSignalViolationsV1: {
        parameters: {
            query: {
                /**
                 * @description The time of the earliest violation, in milliseconds since 1970.
                 * @example 1767225600000
                 */
                startTime: components["parameters"]["ViolationsStart"];
                /**
                 * @description The time of the latest violation, in milliseconds since 1970; now, when it is left out.
                 * @example 1767312000000
                 */
                endTime?: components["parameters"]["ViolationsEnd"];
                /**
                 * @description Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
                 * @example b2Zmc2V0LXR3bw
                 */
                next?: components["parameters"]["ViolationsNext"];
                /** @description How many violations to list, at most 500. */
                limit?: components["parameters"]["ViolationsLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the violations, with the signals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "violations": [
                     *         {
                     *           "violation": {
                     *             "enforcementEventID": "SIGNAL-0f1e2d3c4b5a69788796a5b4-1767225600123",
                     *             "entityID": "0f1e2d3c4b5a69788796a5b4",
                     *             "createTime": 1767225600123,
                     *             "lastModified": 0,
                     *             "requesterId": 68719476742,
                     *             "matchedPolicies": [
                     *               {
                     *                 "id": "0f1e2d3c4b5a69788796a5b4",
                     *                 "version": "1.0",
                     *                 "policyName": "Project names",
                     *                 "type": "BLOCK",
                     *                 "terms": "altair"
                     *               }
                     *             ],
                     *             "action": "BLOCK",
                     *             "outcome": {
                     *               "type": "REJECTED_VIOLATION"
                     *             },
                     *             "version": "V2",
                     *             "ignoreDLPwarning": false
                     *           },
                     *           "signal": {
                     *             "id": "0f1e2d3c4b5a69788796a5b4",
                     *             "name": "Altair",
                     *             "rules": "#altair"
                     *           }
                     *         }
                     *       ],
                     *       "nextOffset": "b2Zmc2V0LXR3bw"
                     *     }
                     */
                    "application/json": components["schemas"]["V1DLPViolationSignalResponse"];
                };
            };
            /** @description No violations in this time. There is no body. */
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
    listDlpMessageViolations: {
        parameters: {
            query: {
                /**
                 * @description The time of the earliest violation, in milliseconds since 1970.
                 * @example 1767225600000
                 */
                startTime: components["parameters"]["ViolationsStart"];
                /**
                 * @description The time of the latest violation, in milliseconds since 1970; now, when it is left out.
                 * @example 1767312000000
                 */
                endTime?: components["parameters"]["ViolationsEnd"];
                /**
                 * @description Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
                 * @example b2Zmc2V0LXR3bw
                 */
                next?: components["parameters"]["ViolationsNext"];
                /** @description How many violations to list, at most 500. */
                limit?: components["parameters"]["ViolationsLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the violations, with the messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "violations": [
                     *         {
                     *           "violation": {
                     *             "enforcementEventID": "MESSAGE-bWVzc2FnZS1vbmU-1767225600123",
                     *             "entityID": "bWVzc2FnZS1vbmU",
                     *             "createTime": 1767225600123,
                     *             "lastModified": 0,
                     *             "requesterId": 68719476742,
                     *             "details": [
                     *               {
                     *                 "status": "BLOCK",
                     *                 "correlationId": "TEXT",
                     *                 "policyResults": [
                     *                   {
                     *                     "status": "BLOCK",
                     *                     "matchedPolicy": {
                     *                       "id": "0f1e2d3c4b5a69788796a5b4",
                     *                       "version": "3.0",
                     *                       "name": "Project names"
                     *                     }
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "action": "BLOCK",
                     *             "outcome": {
                     *               "type": "REJECTED_VIOLATION"
                     *             },
                     *             "version": "V3",
                     *             "ignoreDLPwarning": false
                     *           },
                     *           "message": {
                     *             "messageId": "bWVzc2FnZS1vbmU",
                     *             "timestamp": 1767225600123,
                     *             "message": "<div data-format=\"PresentationML\" data-version=\"2.0\">News of altair</div>",
                     *             "attachments": [],
                     *             "user": {
                     *               "userId": 68719476742,
                     *               "displayName": "Settlement Bot",
                     *               "email": "bot@example.com",
                     *               "username": "settlement-bot"
                     *             },
                     *             "stream": {
                     *               "streamId": "c3RyZWFtLW9mLXR3by11c2Vycw",
                     *               "streamType": "IM"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextOffset": "b2Zmc2V0LXR3bw"
                     *     }
                     */
                    "application/json": components["schemas"]["V3DLPViolationMessageResponse"];
                };
            };
            /** @description No violations in this time. There is no body. */
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
    listDlpStreamViolations: {
        parameters: {
            query: {
                /**
                 * @description The time of the earliest violation, in milliseconds since 1970.
                 * @example 1767225600000
                 */
                startTime: components["parameters"]["ViolationsStart"];
                /**
                 * @description The time of the latest violation, in milliseconds since 1970; now, when it is left out.
                 * @example 1767312000000
                 */
                endTime?: components["parameters"]["ViolationsEnd"];
                /**
                 * @description Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
                 * @example b2Zmc2V0LXR3bw
                 */
                next?: components["parameters"]["ViolationsNext"];
                /** @description How many violations to list, at most 500. */
                limit?: components["parameters"]["ViolationsLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the violations, with the rooms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "violations": [
                     *         {
                     *           "violation": {
                     *             "enforcementEventID": "STREAM-cm9vbS1mb3Itc2V0dGxlbWVudA-1767225600123",
                     *             "entityID": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                     *             "createTime": 1767225600123,
                     *             "lastModified": 0,
                     *             "requesterId": 68719476742,
                     *             "details": [
                     *               {
                     *                 "status": "BLOCK",
                     *                 "correlationId": "TEXT",
                     *                 "policyResults": [
                     *                   {
                     *                     "status": "BLOCK",
                     *                     "matchedPolicy": {
                     *                       "id": "0f1e2d3c4b5a69788796a5b4",
                     *                       "version": "3.0",
                     *                       "name": "Project names"
                     *                     }
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "action": "BLOCK",
                     *             "outcome": {
                     *               "type": "REJECTED_VIOLATION"
                     *             },
                     *             "version": "V3",
                     *             "ignoreDLPwarning": false
                     *           },
                     *           "stream": {
                     *             "name": "Altair",
                     *             "creatorPrettyName": "Settlement Bot",
                     *             "creatorId": "68719476742",
                     *             "roomDescription": "What moves altair",
                     *             "streamId": "cm9vbS1mb3Itc2V0dGxlbWVudA",
                     *             "state": "CREATED",
                     *             "type": "ROOM",
                     *             "publicRoom": false,
                     *             "crossPod": true,
                     *             "active": true,
                     *             "discoverable": false,
                     *             "readOnly": false
                     *           }
                     *         }
                     *       ],
                     *       "nextOffset": "b2Zmc2V0LXR3bw"
                     *     }
                     */
                    "application/json": components["schemas"]["V3DLPViolationStreamResponse"];
                };
            };
            /** @description No violations in this time. There is no body. */
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
    listDlpSignalViolations: {
        parameters: {
            query: {
                /**
                 * @description The time of the earliest violation, in milliseconds since 1970.
                 * @example 1767225600000
                 */
                startTime: components["parameters"]["ViolationsStart"];
                /**
                 * @description The time of the latest violation, in milliseconds since 1970; now, when it is left out.
                 * @example 1767312000000
                 */
                endTime?: components["parameters"]["ViolationsEnd"];
                /**
                 * @description Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
                 * @example b2Zmc2V0LXR3bw
                 */
                next?: components["parameters"]["ViolationsNext"];
                /** @description How many violations to list, at most 500. */
                limit?: components["parameters"]["ViolationsLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the violations, with the signals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "violations": [
                     *         {
                     *           "violation": {
                     *             "enforcementEventID": "SIGNAL-0f1e2d3c4b5a69788796a5b4-1767225600123",
                     *             "entityID": "0f1e2d3c4b5a69788796a5b4",
                     *             "createTime": 1767225600123,
                     *             "lastModified": 0,
                     *             "requesterId": 68719476742,
                     *             "details": [
                     *               {
                     *                 "status": "BLOCK",
                     *                 "correlationId": "TEXT",
                     *                 "policyResults": [
                     *                   {
                     *                     "status": "BLOCK",
                     *                     "matchedPolicy": {
                     *                       "id": "0f1e2d3c4b5a69788796a5b4",
                     *                       "version": "3.0",
                     *                       "name": "Project names"
                     *                     }
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "action": "BLOCK",
                     *             "outcome": {
                     *               "type": "REJECTED_VIOLATION"
                     *             },
                     *             "version": "V3",
                     *             "ignoreDLPwarning": false
                     *           },
                     *           "signal": {
                     *             "id": "0f1e2d3c4b5a69788796a5b4",
                     *             "name": "Altair",
                     *             "rules": "#altair"
                     *           }
                     *         }
                     *       ],
                     *       "nextOffset": "b2Zmc2V0LXR3bw"
                     *     }
                     */
                    "application/json": components["schemas"]["V3DLPViolationSignalResponse"];
                };
            };
            /** @description No violations in this time. There is no body. */
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
    downloadDlpViolationAttachment: {
        parameters: {
            query: {
                /**
                 * @description The attachment, by its `fileId` in the details of the violation, unchanged.
                 * @example aW50ZXJuYWxfMQ
                 */
                fileId: string;
                /**
                 * @description The violation, by its `enforcementEventID`.
                 * @example MESSAGE-bWVzc2FnZS1vbmU-1767225600123
                 */
                violationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment as Base64 text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example SGVsbG8= */
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "UP"
                     *     }
                     */
                    "application/json": components["schemas"]["V3Health"];
                };
            };
            /** @description The agent, or what is in front of it, does not answer as it should. No body is documented. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getExtendedHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "services": {
                     *         "pod": {
                     *           "status": "UP",
                     *           "version": "25.8.1"
                     *         },
                     *         "key_manager": {
                     *           "status": "UP",
                     *           "version": "25.8.1"
                     *         },
                     *         "datafeed": {
                     *           "status": "UP",
                     *           "version": "2.11.6"
                     *         }
                     *       },
                     *       "status": "UP",
                     *       "users": {
                     *         "agentservice": {
                     *           "authType": "RSA",
                     *           "status": "UP"
                     *         },
                     *         "ceservice": {
                     *           "authType": "RSA",
                     *           "status": "UP"
                     *         }
                     *       },
                     *       "version": "25.8.1"
                     *     }
                     */
                    "application/json": components["schemas"]["V3Health"];
                };
            };
            /** @description Something is down. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "services": {
                     *         "pod": {
                     *           "status": "UP",
                     *           "version": "25.8.1"
                     *         },
                     *         "key_manager": {
                     *           "status": "DOWN",
                     *           "version": "25.8.1"
                     *         },
                     *         "datafeed": {
                     *           "status": "UP",
                     *           "version": "2.11.6"
                     *         }
                     *       },
                     *       "status": "DOWN",
                     *       "users": {
                     *         "agentservice": {
                     *           "authType": "RSA",
                     *           "status": "UP"
                     *         },
                     *         "ceservice": {
                     *           "authType": "RSA",
                     *           "status": "UP"
                     *         }
                     *       },
                     *       "version": "25.8.1"
                     *     }
                     */
                    "application/json": components["schemas"]["V3Health"];
                };
            };
        };
    };
    echo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The text. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "Good morning"
                 *     }
                 */
                "application/json": components["schemas"]["SimpleMessage"];
            };
        };
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Good morning"
                     *     }
                     */
                    "application/json": components["schemas"]["SimpleMessage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["ServerError"];
        };
    };
    addGroupMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The source demands it and does not say what it holds. The official kits send it empty.
                 * @example symphony.example.com
                 */
                "X-Symphony-Host": components["parameters"]["SymphonyHost"];
            };
            path: {
                /**
                 * @description The group.
                 * @example 60af77fd294165466ccdf510
                 */
                groupId: components["parameters"]["GroupIdInPath"];
            };
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member": {
                 *         "memberTenant": 100,
                 *         "memberId": 68719476743
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AddMember"];
            };
        };
        responses: {
            200: components["responses"]["GroupAnswer"];
            400: components["responses"]["ProfileManagerBadRequest"];
            401: components["responses"]["ProfileManagerUnauthorized"];
            403: components["responses"]["ProfileManagerForbidden"];
            429: components["responses"]["ProfileManagerTooManyRequests"];
            452: components["responses"]["ProfileManagerBarred"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The source demands it and does not say what it holds. The official kits send it empty.
                 * @example symphony.example.com
                 */
                "X-Symphony-Host": components["parameters"]["SymphonyHost"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The group, with its members. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "SDL",
                 *       "ownerType": "TENANT",
                 *       "ownerId": 100,
                 *       "name": "Settlement desk",
                 *       "members": [
                 *         {
                 *           "memberTenant": 100,
                 *           "memberId": 68719476743
                 *         }
                 *       ],
                 *       "profile": {
                 *         "displayName": "Settlement desk",
                 *         "companyName": "Example Bank",
                 *         "email": "settlement@example.com"
                 *       },
                 *       "implicitConnection": {
                 *         "connectedTenantsList": [
                 *           100
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateGroup"];
            };
        };
        responses: {
            201: components["responses"]["GroupAnswer"];
            400: components["responses"]["ProfileManagerBadRequest"];
            401: components["responses"]["ProfileManagerUnauthorized"];
            403: components["responses"]["ProfileManagerForbidden"];
            429: components["responses"]["ProfileManagerTooManyRequests"];
            452: components["responses"]["ProfileManagerBarred"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The source demands it and does not say what it holds. The official kits send it empty.
                 * @example symphony.example.com
                 */
                "X-Symphony-Host": components["parameters"]["SymphonyHost"];
            };
            path: {
                /**
                 * @description The group.
                 * @example 60af77fd294165466ccdf510
                 */
                groupId: components["parameters"]["GroupIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupAnswer"];
            400: components["responses"]["ProfileManagerBadRequest"];
            401: components["responses"]["ProfileManagerUnauthorized"];
            403: components["responses"]["ProfileManagerForbidden"];
            404: components["responses"]["ProfileManagerNotFound"];
            429: components["responses"]["ProfileManagerTooManyRequests"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The source demands it and does not say what it holds. The official kits send it empty.
                 * @example symphony.example.com
                 */
                "X-Symphony-Host": components["parameters"]["SymphonyHost"];
                /**
                 * @description The version that is to be replaced, from the header `Etag` or the group's `eTag`.
                 * @example e3a52e72-0854-4401-8c24-e0b17c0ca304
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The group.
                 * @example 60af77fd294165466ccdf510
                 */
                groupId: components["parameters"]["GroupIdInPath"];
            };
            cookie?: never;
        };
        /** @description The group as it is to be, with the version that it replaces. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "SDL",
                 *       "ownerType": "TENANT",
                 *       "ownerId": 100,
                 *       "name": "Settlement desk",
                 *       "members": [
                 *         {
                 *           "memberTenant": 100,
                 *           "memberId": 68719476743
                 *         },
                 *         {
                 *           "memberTenant": 100,
                 *           "memberId": 68719476744
                 *         }
                 *       ],
                 *       "profile": {
                 *         "displayName": "Settlement desk",
                 *         "companyName": "Example Bank",
                 *         "email": "settlement@example.com"
                 *       },
                 *       "implicitConnection": {
                 *         "connectedTenantsList": [
                 *           100
                 *         ]
                 *       },
                 *       "id": "60af77fd294165466ccdf510",
                 *       "status": "ACTIVE",
                 *       "eTag": "e3a52e72-0854-4401-8c24-e0b17c0ca304"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateGroup"];
            };
        };
        responses: {
            200: components["responses"]["GroupAnswer"];
            400: components["responses"]["ProfileManagerBadRequest"];
            401: components["responses"]["ProfileManagerUnauthorized"];
            403: components["responses"]["ProfileManagerForbidden"];
            404: components["responses"]["ProfileManagerNotFound"];
            412: components["responses"]["ProfileManagerOutdated"];
            429: components["responses"]["ProfileManagerTooManyRequests"];
            452: components["responses"]["ProfileManagerBarred"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description Only what is active, or only what is deleted; both when it is left out.
                 * @example ACTIVE
                 */
                status?: components["parameters"]["GroupStatus"];
                /**
                 * @description Ignored so far.
                 * @example Y3Vyc29yLWJlZm9yZQ
                 */
                before?: components["parameters"]["GroupBefore"];
                /**
                 * @description List what comes after this cursor, the `pagination.cursors.after` of an earlier answer.
                 * @example Y3Vyc29yLWFmdGVy
                 */
                after?: components["parameters"]["GroupAfter"];
                /**
                 * @description How many entries to list.
                 * @example 50
                 */
                limit?: components["parameters"]["GroupLimit"];
                /**
                 * @description Whether what was created last comes last or first.
                 * @example ASC
                 */
                sortOrder?: components["parameters"]["GroupSortOrder"];
            };
            header: {
                /**
                 * @description The source demands it and does not say what it holds. The official kits send it empty.
                 * @example symphony.example.com
                 */
                "X-Symphony-Host": components["parameters"]["SymphonyHost"];
            };
            path: {
                /**
                 * @description The type of group. SDL stands for Symphony distribution list.
                 * @example SDL
                 */
                typeId: components["parameters"]["GroupTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Groups"];
            400: components["responses"]["ProfileManagerBadRequest"];
            401: components["responses"]["ProfileManagerUnauthorized"];
            403: components["responses"]["ProfileManagerForbidden"];
            404: components["responses"]["ProfileManagerNotFound"];
            429: components["responses"]["ProfileManagerTooManyRequests"];
        };
    };
    updateGroupAvatar: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The source demands it and does not say what it holds. The official kits send it empty.
                 * @example symphony.example.com
                 */
                "X-Symphony-Host": components["parameters"]["SymphonyHost"];
            };
            path: {
                /**
                 * @description The group.
                 * @example 60af77fd294165466ccdf510
                 */
                groupId: components["parameters"]["GroupIdInPath"];
            };
            cookie?: never;
        };
        /** @description The picture. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "image": "iVBORw0KGgo="
                 *     }
                 */
                "application/json": components["schemas"]["UploadAvatar"];
            };
        };
        responses: {
            200: components["responses"]["GroupAnswer"];
            400: components["responses"]["ProfileManagerBadRequest"];
            401: components["responses"]["ProfileManagerUnauthorized"];
            403: components["responses"]["ProfileManagerForbidden"];
            404: components["responses"]["ProfileManagerNotFound"];
            429: components["responses"]["ProfileManagerTooManyRequests"];
        };
    };
    deleteAllGroups: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The source demands it and does not say what it holds. The official kits send it empty.
                 * @example symphony.example.com
                 */
                "X-Symphony-Host": components["parameters"]["SymphonyHost"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups that are left. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pagination": {
                     *         "cursors": {}
                     *       },
                     *       "data": []
                     *     }
                     */
                    "application/json": components["schemas"]["ProfileManagerGroupList"];
                };
            };
            400: components["responses"]["ProfileManagerBadRequest"];
            401: components["responses"]["ProfileManagerUnauthorized"];
            403: components["responses"]["ProfileManagerForbidden"];
            429: components["responses"]["ProfileManagerTooManyRequests"];
        };
    };
    listGroupTypes: {
        parameters: {
            query?: {
                /**
                 * @description Only what is active, or only what is deleted; both when it is left out.
                 * @example ACTIVE
                 */
                status?: components["parameters"]["GroupStatus"];
                /**
                 * @description Ignored so far.
                 * @example Y3Vyc29yLWJlZm9yZQ
                 */
                before?: components["parameters"]["GroupBefore"];
                /**
                 * @description List what comes after this cursor, the `pagination.cursors.after` of an earlier answer.
                 * @example Y3Vyc29yLWFmdGVy
                 */
                after?: components["parameters"]["GroupAfter"];
                /**
                 * @description How many entries to list.
                 * @example 50
                 */
                limit?: components["parameters"]["GroupLimit"];
                /**
                 * @description Whether what was created last comes last or first.
                 * @example ASC
                 */
                sortOrder?: components["parameters"]["GroupSortOrder"];
            };
            header: {
                /**
                 * @description The source demands it and does not say what it holds. The official kits send it empty.
                 * @example symphony.example.com
                 */
                "X-Symphony-Host": components["parameters"]["SymphonyHost"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pagination": {
                     *         "cursors": {
                     *           "after": "Y3Vyc29yLWFmdGVy"
                     *         }
                     *       },
                     *       "data": [
                     *         {
                     *           "id": "SDL",
                     *           "ownerType": "TENANT",
                     *           "name": "Symphony Distribution List",
                     *           "status": "ACTIVE"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TypeList"];
                };
            };
            401: components["responses"]["ProfileManagerUnauthorized"];
            403: components["responses"]["ProfileManagerForbidden"];
            429: components["responses"]["ProfileManagerTooManyRequests"];
        };
    };
    getGroupType: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The source demands it and does not say what it holds. The official kits send it empty.
                 * @example symphony.example.com
                 */
                "X-Symphony-Host": components["parameters"]["SymphonyHost"];
            };
            path: {
                /**
                 * @description The type of group. SDL stands for Symphony distribution list.
                 * @example SDL
                 */
                typeId: components["parameters"]["GroupTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "SDL",
                     *       "ownerType": "TENANT",
                     *       "name": "Symphony Distribution List",
                     *       "status": "ACTIVE",
                     *       "profileControl": {
                     *         "visibilityRestriction": {
                     *           "visible": true,
                     *           "restrictToTenants": false,
                     *           "restrictToUsers": false
                     *         },
                     *         "implicitConnection": {
                     *           "all": false,
                     *           "connectToTenants": true,
                     *           "connectToUsers": false
                     *         },
                     *         "wallSupport": false,
                     *         "profileFields": [
                     *           "displayName",
                     *           "companyName",
                     *           "email"
                     *         ],
                     *         "searchFields": [
                     *           "displayName"
                     *         ],
                     *         "canHavePublicProfile": true
                     *       },
                     *       "membershipControl": {
                     *         "entitlements": [],
                     *         "manualMembership": true,
                     *         "ruleMembership": false,
                     *         "updateMembershipOnRuleUpdate": false,
                     *         "notifyMembersOnUpdate": false,
                     *         "canBelongToMultipleGroup": true
                     *       },
                     *       "interactionControl": {
                     *         "allowIMs": true,
                     *         "allowRooms": false,
                     *         "interactionTransfer": {
                     *           "target": "TO_MEMBERS",
                     *           "updateInteractionOngroupUpdate": true,
                     *           "systemMessageOnInteraction": false,
                     *           "transferView": {
                     *             "visible": true,
                     *             "restrictToTenants": false,
                     *             "restrictToUsers": false
                     *           },
                     *           "auditTransfer": true
                     *         },
                     *         "canHaveInteraction": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Type"];
                };
            };
            400: components["responses"]["ProfileManagerBadRequest"];
            401: components["responses"]["ProfileManagerUnauthorized"];
            403: components["responses"]["ProfileManagerForbidden"];
            404: components["responses"]["ProfileManagerNotFound"];
            429: components["responses"]["ProfileManagerTooManyRequests"];
        };
    };
    getSdlGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The distribution list's account.
                 * @example 68719476750
                 */
                groupId: components["schemas"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The distribution list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupId": 68719476750,
                     *       "name": "Settlement desk",
                     *       "username": "sdl-settlement-desk",
                     *       "type": "SDL",
                     *       "active": true,
                     *       "displayName": "Settlement desk",
                     *       "companyName": "Example Bank",
                     *       "email": "settlement@example.com",
                     *       "members": [
                     *         {
                     *           "userId": 68719476743,
                     *           "tenantId": 100,
                     *           "addedDate": 1767225600000
                     *         }
                     *       ],
                     *       "restrictedTenants": [
                     *         101
                     *       ],
                     *       "avatars": {
                     *         "50": "https://symphony.example.com/avatars/50/settlement.png",
                     *         "orig": "https://symphony.example.com/avatars/original/settlement.png"
                     *       },
                     *       "eTag": "e3a52e72-0854-4401-8c24-e0b17c0ca304",
                     *       "createdDate": 1767225600000,
                     *       "createdBy": "68719476742",
                     *       "updatedDate": 1767229200000,
                     *       "updatedBy": "68719476742",
                     *       "marketCoverage": [
                     *         "EMEA"
                     *       ],
                     *       "instrument": [
                     *         "Equities"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GroupResponse"];
                };
            };
            400: components["responses"]["UsersBadRequest"];
            401: components["responses"]["UsersUnauthorized"];
            500: components["responses"]["UsersServerError"];
        };
    };
    listSdlGroups: {
        parameters: {
            query?: {
                /**
                 * @description List what comes after this distribution list, the last one of the page before.
                 * @example 68719476750
                 */
                lastGroupId?: components["schemas"]["GroupId"];
                /** @description How many distribution lists to list, at most 100. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The distribution lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "groupId": 68719476750,
                     *         "name": "Settlement desk",
                     *         "username": "sdl-settlement-desk",
                     *         "type": "SDL",
                     *         "active": true,
                     *         "displayName": "Settlement desk",
                     *         "companyName": "Example Bank",
                     *         "members": [
                     *           {
                     *             "userId": 68719476743,
                     *             "tenantId": 100,
                     *             "addedDate": 1767225600000
                     *           }
                     *         ],
                     *         "createdDate": 1767225600000
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["GroupResponse"][];
                };
            };
            400: components["responses"]["UsersBadRequest"];
            401: components["responses"]["UsersUnauthorized"];
            500: components["responses"]["UsersServerError"];
        };
    };
    listAppUsers: {
        parameters: {
            query?: {
                /**
                 * @description With true, only users who have installed the application.
                 * @example true
                 */
                installed?: boolean;
                /** @description The page, counted from 0. */
                page?: number;
                /**
                 * @description How many users a page has.
                 * @example 50
                 */
                size?: number;
                /**
                 * @description Properties to sort by, the first one first, each with `,asc` or `,desc` behind it if wanted.
                 * @example [
                 *       "userId,asc"
                 *     ]
                 */
                sort?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description The application.
                 * @example settlement-app
                 */
                groupAppId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "users": [
                     *         {
                     *           "userId": 68719476742,
                     *           "enable": true,
                     *           "listed": true,
                     *           "product": {
                     *             "name": "Standard",
                     *             "type": "default",
                     *             "subscribed": true
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "size": 1,
                     *         "number": 0,
                     *         "totalElements": 1,
                     *         "totalPages": 1,
                     *         "first": true,
                     *         "last": true,
                     *         "hasNext": false,
                     *         "hasPrevious": false,
                     *         "sort": [
                     *           {
                     *             "property": "userId",
                     *             "direction": "ASC"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AppUsersResponse"];
                };
            };
            400: components["responses"]["UsersBadRequest"];
            403: components["responses"]["UsersForbidden"];
            404: components["responses"]["UsersNotFound"];
            500: components["responses"]["UsersServerError"];
            501: components["responses"]["UsersNotImplemented"];
        };
    };
    listFiles: {
        parameters: {
            query: {
                /**
                 * @description The kind of files; there is only one.
                 * @example ContentExport
                 */
                type: components["parameters"]["ExportFileType"];
                /** @description The page, counted from 1. */
                page?: number;
                /** @description How many files a page has, at most 100. */
                pageSize?: number;
                /**
                 * @description What to sort by.
                 * @example uploadTime
                 */
                sortBy?: components["schemas"]["SortableField"];
                /** @description Ascending or descending. */
                sortOrder?: components["schemas"]["FileSortOrder"];
                /**
                 * @description A part of the file's name, in upper or lower case.
                 * @example GD-2026-01-01
                 */
                name?: string;
                /**
                 * @description Only files uploaded after this time.
                 * @example 2026-01-01T00:00:00Z
                 */
                "upload-after"?: string;
                /**
                 * @description Only files uploaded before this time.
                 * @example 2026-01-02T00:00:00Z
                 */
                "upload-before"?: string;
                /**
                 * @description Only files of this kind of job.
                 * @example SCHEDULED
                 */
                jobType?: components["schemas"]["JobTypeInput"];
                /**
                 * @description Only files of this format.
                 * @example EML
                 */
                fileFormat?: components["schemas"]["FileFormatInput"];
                /**
                 * @description Only files whose content begins after this time.
                 * @example 2025-12-31T00:00:00Z
                 */
                "startTime-after"?: string;
                /**
                 * @description Only files whose content ends before this time.
                 * @example 2026-01-01T00:00:00Z
                 */
                "endTime-before"?: string;
                /**
                 * @description Only files generated on this day.
                 * @example 2026-01-01
                 */
                generationDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the files. */
            200: {
                headers: {
                    /**
                     * @description How many files there are on all pages.
                     * @example 1
                     */
                    "X-Total-Count"?: number;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "export-file-1",
                     *         "name": "s_100_CD-2025-12-31_GD-2026-01-01_1767225600000.zip.pgp",
                     *         "size": 1234567,
                     *         "uploadTime": "2026-01-01T00:10:00Z",
                     *         "contentType": "application/pgp-encrypted",
                     *         "integrityHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "type": "ContentExport",
                     *         "encryption": {
                     *           "encryptionKeyId": "export-key-1",
                     *           "alg": "AES256-GCM"
                     *         },
                     *         "typeSpecificMetadata": {
                     *           "jobType": "SCHEDULED",
                     *           "fileFormat": "EML",
                     *           "startTime": "2025-12-31T00:00:00Z",
                     *           "endTime": "2026-01-01T00:00:00Z",
                     *           "generationDate": "2026-01-01"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ContentExportFile"][];
                };
            };
            400: components["responses"]["FilesBadRequest"];
            401: components["responses"]["FilesUnauthorized"];
            403: components["responses"]["FilesForbidden"];
            500: components["responses"]["FilesServerError"];
        };
    };
    downloadFile: {
        parameters: {
            query: {
                /**
                 * @description The kind of files; there is only one.
                 * @example ContentExport
                 */
                type: components["parameters"]["ExportFileType"];
            };
            header?: never;
            path: {
                /**
                 * @description The file, by the `id` of the list.
                 * @example export-file-1
                 */
                fileId: components["parameters"]["ExportFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    /**
                     * @description The same link as in the body.
                     * @example https://storage.example.com/exports/export-file-1?signature=c2lnbmF0dXJl
                     */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Download the file from the signed URL",
                     *       "signedUrl": "https://storage.example.com/exports/export-file-1?signature=c2lnbmF0dXJl"
                     *     }
                     */
                    "application/json": components["schemas"]["ContentExportLink"];
                };
            };
            400: components["responses"]["FilesBadRequest"];
            401: components["responses"]["FilesUnauthorized"];
            403: components["responses"]["FilesForbidden"];
            404: components["responses"]["FilesNotFound"];
            500: components["responses"]["FilesServerError"];
        };
    };
    getFileMetadata: {
        parameters: {
            query: {
                /**
                 * @description The kind of files; there is only one.
                 * @example ContentExport
                 */
                type: components["parameters"]["ExportFileType"];
            };
            header?: never;
            path: {
                /**
                 * @description The file, by the `id` of the list.
                 * @example export-file-1
                 */
                fileId: components["parameters"]["ExportFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "export-file-1",
                     *       "name": "s_100_CD-2025-12-31_GD-2026-01-01_1767225600000.zip.pgp",
                     *       "size": 1234567,
                     *       "uploadTime": "2026-01-01T00:10:00Z",
                     *       "contentType": "application/pgp-encrypted",
                     *       "integrityHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *       "type": "ContentExport",
                     *       "encryption": {
                     *         "encryptionKeyId": "export-key-1",
                     *         "alg": "AES256-GCM"
                     *       },
                     *       "typeSpecificMetadata": {
                     *         "jobType": "SCHEDULED",
                     *         "fileFormat": "EML",
                     *         "startTime": "2025-12-31T00:00:00Z",
                     *         "endTime": "2026-01-01T00:00:00Z",
                     *         "generationDate": "2026-01-01"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ContentExportFile"];
                };
            };
            401: components["responses"]["FilesUnauthorized"];
            403: components["responses"]["FilesForbidden"];
            404: components["responses"]["FilesNotFound"];
            500: components["responses"]["FilesServerError"];
        };
    };
    getOnboardingAvailability: {
        parameters: {
            query: {
                /**
                 * @description The mail address; its domain stands for the company.
                 * @example grace@example.org
                 */
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of the company and of the user, by a code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "COMPANY_ALREADY_EXISTS_USER_NEEDS_ACCESS",
                     *       "message": "The company is on Symphony already, the user needs access",
                     *       "details": {},
                     *       "podUrl": "symphony.example.com"
                     *     }
                     */
                    "application/json": components["schemas"]["UserOnboardingAvaibilityResponse"];
                };
            };
            400: components["responses"]["CommunityConnectBadRequest"];
            401: components["responses"]["CommunityConnectUnauthorized"];
        };
    };
    searchChannelUser: {
        parameters: {
            query: {
                /**
                 * @description The user's mail address.
                 * @example grace@example.org
                 */
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommunityUser"];
            400: components["responses"]["CommunityConnectBadRequest"];
            401: components["responses"]["CommunityConnectUnauthorized"];
            404: components["responses"]["CommunityConnectNotFound"];
        };
    };
    createChannelUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users, and their company. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "companyName": "Sample Trading",
                 *       "users": [
                 *         {
                 *           "email": "grace@example.org",
                 *           "firstName": "Grace",
                 *           "lastName": "Sample",
                 *           "title": "Treasurer"
                 *         },
                 *         {
                 *           "email": "alan@example.org",
                 *           "firstName": "Alan",
                 *           "lastName": "Sample"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChannelCoUsersListRequest"];
            };
        };
        responses: {
            /** @description Which users were created, and which were not. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "companyId": "10",
                     *       "companyName": "Sample Trading",
                     *       "success": [
                     *         {
                     *           "email": "grace@example.org",
                     *           "firstName": "Grace",
                     *           "lastName": "Sample",
                     *           "title": "Treasurer",
                     *           "userId": 68719476743,
                     *           "username": "grace@example.org",
                     *           "code": "USER_ADDED_NEW_COMPANY",
                     *           "message": "The company was created, and the user added to it"
                     *         }
                     *       ],
                     *       "errors": [
                     *         {
                     *           "email": "alan@example.org",
                     *           "firstName": "Alan",
                     *           "lastName": "Sample",
                     *           "code": "USER_ALREADY_EXISTS",
                     *           "message": "The user belongs to a pod already"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelCoUsersListResponse"];
                };
            };
            400: components["responses"]["CommunityConnectBadRequest"];
            401: components["responses"]["CommunityConnectUnauthorized"];
        };
    };
    addChannelUserRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476743
                 */
                userId: components["parameters"]["CommunityUserId"];
                /**
                 * @description The company that the user belongs to.
                 * @example 10
                 */
                companyId: components["parameters"]["CommunityCompanyId"];
            };
            cookie?: never;
        };
        /** @description The role. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "COMPLIANCE_OFFICER"
                 *     }
                 */
                "application/json": components["schemas"]["Role"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "ROLE_ADDED",
                     *       "message": "The user has the role",
                     *       "details": {}
                     *     }
                     */
                    "application/json": components["schemas"]["ApiInfo"];
                };
            };
            400: components["responses"]["CommunityConnectBadRequest"];
            401: components["responses"]["CommunityConnectUnauthorized"];
            404: components["responses"]["CommunityConnectNotFound"];
        };
    };
    getChannelUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476743
                 */
                userId: components["parameters"]["CommunityUserId"];
                /**
                 * @description The company that the user belongs to.
                 * @example 10
                 */
                companyId: components["parameters"]["CommunityCompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CommunityUser"];
            400: components["responses"]["CommunityConnectBadRequest"];
            401: components["responses"]["CommunityConnectUnauthorized"];
            404: components["responses"]["CommunityConnectNotFound"];
        };
    };
    updateChannelUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476743
                 */
                userId: components["parameters"]["CommunityUserId"];
                /**
                 * @description The company that the user belongs to.
                 * @example 10
                 */
                companyId: components["parameters"]["CommunityCompanyId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "grace@example.org",
                 *       "firstName": "Grace",
                 *       "lastName": "Sample",
                 *       "displayName": "Grace Sample",
                 *       "phoneNumber": "+15550100",
                 *       "department": "Treasury",
                 *       "title": "Treasurer",
                 *       "location": "France"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateChannelCoUserRequest"];
            };
        };
        responses: {
            /** @description The user as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "email": "grace@example.org",
                     *       "firstName": "Grace",
                     *       "lastName": "Sample",
                     *       "displayName": "Grace Sample",
                     *       "phoneNumber": "+15550100",
                     *       "department": "Treasury",
                     *       "title": "Treasurer",
                     *       "location": "France",
                     *       "userId": 68719476743,
                     *       "username": "grace.sample"
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelCoUser"];
                };
            };
            400: components["responses"]["CommunityConnectBadRequest"];
            401: components["responses"]["CommunityConnectUnauthorized"];
            404: components["responses"]["CommunityConnectNotFound"];
        };
    };
    disableChannelUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user.
                 * @example 68719476743
                 */
                userId: components["parameters"]["CommunityUserId"];
                /**
                 * @description The company that the user belongs to.
                 * @example 10
                 */
                companyId: components["parameters"]["CommunityCompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["CommunityConnectBadRequest"];
            401: components["responses"]["CommunityConnectUnauthorized"];
            404: components["responses"]["CommunityConnectNotFound"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
