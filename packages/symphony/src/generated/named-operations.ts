/**
 * Symphony, generated from specs/symphony (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { NamedOperation } from "@signoff/core";
import { operation } from "@signoff/core/provider";
import type { Operations } from "./operations.ts";

/**
 * Open a session on the pod with a signed JWT
 *
 * The JWT is signed with RS512 and the private key whose public half is on the service account. It needs two
 * claims: `sub`, the user name of the account, and `exp`, at most five minutes ahead.
 *
 * Takes:
 * - `body` (required): `AuthenticateRequest` as application/json. A JWT that the account or the application signed.
 *
 * Answers `Token`:
 * - 200: The session is open.
 * - 401: The credentials were refused - an unknown user, another account's key or certificate, a bad JWT.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `login`.
 *
 * @example
 * ```ts
 * const { data } = await authenticateByPublicKey(session, { body: { token: "header.payload.signature" } });
 * ```
 * @see https://rest-api.symphony.com/main/bot-authentication/rsa-session-authenticate
 */
export const authenticateByPublicKey: NamedOperation<Operations, "POST", "/login/pubkey/authenticate"> = /* @__PURE__ */ operation("symphony", "POST", "/login/pubkey/authenticate");
/**
 * Exchange the token of an extension application for its counterpart
 *
 * For an application whose front end runs in Symphony's client. Its back end makes a token, proves itself with a
 * signed JWT, and gets the counterpart; the front end must later show the same pair. What proves the user is
 * another JWT, which the pod signs: `GET /pod/v1/podcert` has the key.
 *
 * Takes:
 * - `body` (required): `AuthenticateExtensionAppRequest` as application/json. The application's own token, and its signed JWT.
 *
 * Answers `ExtensionAppTokens`:
 * - 200: The pair of tokens.
 * - 400: The request is at fault; the body says how.
 * - 401: The credentials were refused - an unknown user, another account's key or certificate, a bad JWT.
 * - 500: The server failed; the body says more.
 *
 * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `authenticateExtensionApp`.
 *
 * @example
 * ```ts
 * const { data } = await authenticateExtensionApp(session, {
 *   body: {
 *     appToken: "a-random-app-token",
 *     authToken: "header.payload.signature",
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/application-authentication/application-rsa-authentication
 */
export const authenticateExtensionApp: NamedOperation<Operations, "POST", "/login/v1/pubkey/app/authenticate/extensionApp"> = /* @__PURE__ */ operation("symphony", "POST", "/login/v1/pubkey/app/authenticate/extensionApp");
/**
 * Open a session of an application with a signed JWT
 *
 * The first step towards acting on behalf of a user. The JWT is signed with RS512 and the application's key; `sub`
 * is the application's id and `exp` at most five minutes ahead. The application must be enabled on the pod.
 *
 * Takes:
 * - `body` (required): `AuthenticateRequest` as application/json. A JWT that the account or the application signed.
 *
 * Answers `Token`:
 * - 200: The application's session is open.
 * - 401: The credentials were refused - an unknown user, another account's key or certificate, a bad JWT.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `loginOnBehalfOf`.
 *
 * @example
 * ```ts
 * const { data } = await authenticateApp(session, { body: { token: "header.payload.signature" } });
 * ```
 * @see https://rest-api.symphony.com/main/apps-on-behalf-of-obo/obo-rsa-app-authentication
 */
export const authenticateApp: NamedOperation<Operations, "POST", "/login/pubkey/app/authenticate"> = /* @__PURE__ */ operation("symphony", "POST", "/login/pubkey/app/authenticate");
/**
 * Open a session on behalf of a user, by user name
 *
 * The token to send is that of the application's session, in the header `sessionToken`; no body is sent. The user
 * must have the application installed, and the application the permission `ACT_AS_USER`. The new token goes
 * without a key manager token, and opens only what the application has a permission for.
 *
 * Takes:
 * - `username` (path, required): The name that the user signs on with.
 *
 * Answers `Token`:
 * - 200: The session on behalf of the user is open.
 * - 401: The application's session is not, or no longer, valid, or the user cannot be acted for.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `loginOnBehalfOf`.
 *
 * @example
 * ```ts
 * const { data } = await authenticateOboByUsername(session, { params: { path: { username: "ada" } } });
 * ```
 * @see https://rest-api.symphony.com/main/apps-on-behalf-of-obo/obo-rsa-userauthentication-by-username
 */
export const authenticateOboByUsername: NamedOperation<Operations, "POST", "/login/pubkey/app/username/{username}/authenticate"> = /* @__PURE__ */ operation("symphony", "POST", "/login/pubkey/app/username/{username}/authenticate");
/**
 * Open a session on behalf of a user, by user id
 *
 * The token to send is that of the application's session, in the header `sessionToken`; no body is sent. The user
 * must have the application installed, and the application the permission `ACT_AS_USER`. The new token goes
 * without a key manager token, and opens only what the application has a permission for.
 *
 * Takes:
 * - `userId` (path, required): The user.
 *
 * Answers `Token`:
 * - 200: The session on behalf of the user is open.
 * - 401: The application's session is not, or no longer, valid, or the user cannot be acted for.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `loginOnBehalfOf`.
 *
 * @example
 * ```ts
 * const { data } = await authenticateOboByUserId(session, { params: { path: { userId: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/apps-on-behalf-of-obo/obo-rsa-user-authentication-by-user-id
 */
export const authenticateOboByUserId: NamedOperation<Operations, "POST", "/login/pubkey/app/user/{userId}/authenticate"> = /* @__PURE__ */ operation("symphony", "POST", "/login/pubkey/app/user/{userId}/authenticate");
/**
 * Make a short-lived access token from a session
 *
 * For the calls that take a bearer token. It tells its life in `expires_in` and is renewed by another call, as
 * long as the session lives.
 *
 * Takes:
 * - `scope` (query): What the token shall be good for, with spaces between several. Known are `profile-manager`, `sym-files` and `at2`. The content export files need theirs.
 *
 * Answers `JwtToken`:
 * - 200: The token.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createAccessToken(session);
 * ```
 * @see https://rest-api.symphony.com/main/groups-distribution-lists/oauth2-authenticate
 */
export const createAccessToken: NamedOperation<Operations, "POST", "/login/idm/tokens"> = /* @__PURE__ */ operation("symphony", "POST", "/login/idm/tokens");
/**
 * List the keys that access tokens are signed with
 *
 * Public, on pods from release 20.14 on.
 *
 * Answers `Jwks`:
 * - 200: The keys, as a JSON Web Key Set.
 * - 500: The server failed; the body says more.
 *
 * Credentials: none.
 * Since: pod 20.14.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listAccessTokenKeys(session);
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const listAccessTokenKeys: NamedOperation<Operations, "GET", "/login/idm/keys"> = /* @__PURE__ */ operation("symphony", "GET", "/login/idm/keys");
/**
 * Open a session on the key manager with a signed JWT
 *
 * The same contract as the login on the pod, and the same JWT may serve both.
 *
 * Takes:
 * - `body` (required): `AuthenticateRequest` as application/json. A JWT that the account or the application signed.
 *
 * Answers `Token`:
 * - 200: The session on the key manager is open.
 * - 401: The credentials were refused - an unknown user, another account's key or certificate, a bad JWT.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: none.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `login`.
 *
 * @example
 * ```ts
 * const { data } = await authenticateKeyManagerByPublicKey(session, { body: { token: "header.payload.signature" } });
 * ```
 * @see https://rest-api.symphony.com/main/bot-authentication/rsa-key-manager-authenticate
 */
export const authenticateKeyManagerByPublicKey: NamedOperation<Operations, "POST", "/relay/pubkey/authenticate"> = /* @__PURE__ */ operation("symphony", "POST", "/relay/pubkey/authenticate");
/**
 * Open a session on the key manager with a client certificate
 *
 * Since March 2025 the request must have neither a body nor a Content-Type header.
 *
 * Answers `Token`:
 * - 200: The session on the key manager is open.
 * - 400: The request is at fault; the body says how.
 * - 401: The credentials were refused - an unknown user, another account's key or certificate, a bad JWT.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `clientCertificate`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `login`.
 *
 * @example
 * ```ts
 * const { data } = await authenticateKeyManagerByCertificate(session);
 * ```
 * @see https://rest-api.symphony.com/main/bot-authentication/key-manager-authenticate
 */
export const authenticateKeyManagerByCertificate: NamedOperation<Operations, "POST", "/keyauth/v1/authenticate"> = /* @__PURE__ */ operation("symphony", "POST", "/keyauth/v1/authenticate");
/**
 * End a session on the key manager
 *
 * Ends the session that the key manager token stands for; no body is sent. The reference says in words that a
 * valid key manager token is needed, but lists a header `sessionToken` only: both headers are accepted here. The
 * host speaks mutual TLS and may ask for the client certificate as well. The statuses are those of the logout on
 * the pod.
 *
 * Answers `AuthenticatorSuccessResponse`:
 * - 200: The session has ended.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `keyManagerToken`, or `keyManagerToken` and `sessionToken`, or `keyManagerToken` and `clientCertificate`, or `keyManagerToken` and `sessionToken` and `clientCertificate`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `session.signOff`.
 *
 * @example
 * ```ts
 * const { data } = await logoutKeyManager(session);
 * ```
 * @see https://rest-api.symphony.com/main/bot-authentication/key-manager-logout
 */
export const logoutKeyManager: NamedOperation<Operations, "POST", "/keyauth/v1/logout"> = /* @__PURE__ */ operation("symphony", "POST", "/keyauth/v1/logout");
/**
 * Open a session on the pod with a client certificate
 *
 * Since March 2025 the request must have neither a body nor a Content-Type header.
 *
 * Answers `Token`:
 * - 200: The session is open.
 * - 400: The request is at fault; the body says how.
 * - 401: The credentials were refused - an unknown user, another account's key or certificate, a bad JWT.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `clientCertificate`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `login`.
 *
 * @example
 * ```ts
 * const { data } = await authenticateByCertificate(session);
 * ```
 * @see https://rest-api.symphony.com/main/bot-authentication/session-authenticate
 */
export const authenticateByCertificate: NamedOperation<Operations, "POST", "/sessionauth/v1/authenticate"> = /* @__PURE__ */ operation("symphony", "POST", "/sessionauth/v1/authenticate");
/**
 * Fetch the certificate that the JWTs of users are checked with
 *
 * For extension applications that sign on with a certificate; the others use `GET /pod/v1/podcert`.
 *
 * Answers `PodCertificate`:
 * - 200: The certificate.
 * - 401: The credentials were refused - an unknown user, another account's key or certificate, a bad JWT.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `clientCertificate`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `fetchPodCertificate`.
 *
 * @example
 * ```ts
 * const { data } = await getPodCertificateForApp(session);
 * ```
 * @see https://rest-api.symphony.com/main/application-authentication/pod-certificate-jwt
 */
export const getPodCertificateForApp: NamedOperation<Operations, "GET", "/sessionauth/v1/app/pod/certificate"> = /* @__PURE__ */ operation("symphony", "GET", "/sessionauth/v1/app/pod/certificate");
/**
 * End a session on the pod
 *
 * Ends the session that the token stands for, however it was opened: with a JWT, with a certificate, for an app,
 * or on behalf of a user. No body is sent. The host speaks mutual TLS, and the reference asks for the client
 * certificate too, yet shows this call after a login by JWT.
 *
 * Answers `AuthenticatorSuccessResponse`:
 * - 200: The session has ended.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`, or `sessionToken` and `clientCertificate`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `session.signOff`.
 *
 * @example
 * ```ts
 * const { data } = await logoutSession(session);
 * ```
 * @see https://rest-api.symphony.com/main/bot-authentication/logout
 */
export const logoutSession: NamedOperation<Operations, "POST", "/sessionauth/v1/logout"> = /* @__PURE__ */ operation("symphony", "POST", "/sessionauth/v1/logout");
/**
 * Exchange the token of an extension application for its counterpart, with a client certificate
 *
 * The source calls it deprecated in favour of `POST /login/v1/pubkey/app/authenticate/extensionApp`. Applications
 * with a certificate still use it.
 *
 * Takes:
 * - `body` (required): `ExtensionAppAuthenticateRequest` as application/json. The application's own token.
 *
 * Answers `ExtensionAppTokens`:
 * - 200: The pair of tokens.
 * - 400: The request is at fault; the body says how.
 * - 401: The credentials were refused - an unknown user, another account's key or certificate, a bad JWT.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `clientCertificate`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `authenticateExtensionApp`.
 *
 * @deprecated Use {@link authenticateExtensionApp}.
 * @example
 * ```ts
 * const { data } = await authenticateExtensionAppByCertificate(session, { body: { appToken: "a-random-app-token" } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const authenticateExtensionAppByCertificate: NamedOperation<Operations, "POST", "/sessionauth/v1/authenticate/extensionApp"> = /* @__PURE__ */ operation("symphony", "POST", "/sessionauth/v1/authenticate/extensionApp");
/**
 * Open a session of an application with a client certificate
 *
 * The first step towards acting on behalf of a user. No body is sent. The source calls it deprecated in favour of
 * `POST /login/pubkey/app/authenticate`. Applications with a certificate still use it.
 *
 * Answers `Token`:
 * - 200: The application's session is open.
 * - 400: The request is at fault; the body says how.
 * - 401: The credentials were refused - an unknown user, another account's key or certificate, a bad JWT.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `clientCertificate`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `loginOnBehalfOf`.
 *
 * @deprecated Use {@link authenticateApp}.
 * @example
 * ```ts
 * const { data } = await authenticateAppByCertificate(session);
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const authenticateAppByCertificate: NamedOperation<Operations, "POST", "/sessionauth/v1/app/authenticate"> = /* @__PURE__ */ operation("symphony", "POST", "/sessionauth/v1/app/authenticate");
/**
 * Open a session on behalf of a user, by user id and with a client certificate
 *
 * The token to send is that of the application's session, in the header `sessionToken`; no body is sent. The
 * source calls it deprecated in favour of `POST /login/pubkey/app/user/{userId}/authenticate`. Applications with a
 * certificate still use it.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `OboAuthResponse`:
 * - 200: The session on behalf of the user is open.
 * - 400: The request is at fault; the body says how.
 * - 401: The application's session is not, or no longer, valid, or the user cannot be acted for.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `clientCertificate` and `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `loginOnBehalfOf`.
 *
 * @deprecated Use {@link authenticateOboByUserId}.
 * @example
 * ```ts
 * const { data } = await authenticateOboUserIdByCertificate(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const authenticateOboUserIdByCertificate: NamedOperation<Operations, "POST", "/sessionauth/v1/app/user/{uid}/authenticate"> = /* @__PURE__ */ operation("symphony", "POST", "/sessionauth/v1/app/user/{uid}/authenticate");
/**
 * Open a session on behalf of a user, by user name and with a client certificate
 *
 * The token to send is that of the application's session, in the header `sessionToken`; no body is sent. The
 * source calls it deprecated in favour of `POST /login/pubkey/app/username/{username}/authenticate`. Applications
 * with a certificate still use it.
 *
 * Takes:
 * - `username` (path, required): The name that the user signs on with.
 *
 * Answers `OboAuthResponse`:
 * - 200: The session on behalf of the user is open.
 * - 400: The request is at fault; the body says how.
 * - 401: The application's session is not, or no longer, valid, or the user cannot be acted for.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `clientCertificate` and `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `loginOnBehalfOf`.
 *
 * @deprecated Use {@link authenticateOboByUsername}.
 * @example
 * ```ts
 * const { data } = await authenticateOboUsernameByCertificate(session, { params: { path: { username: "ada" } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const authenticateOboUsernameByCertificate: NamedOperation<Operations, "POST", "/sessionauth/v1/app/username/{username}/authenticate"> = /* @__PURE__ */ operation("symphony", "POST", "/sessionauth/v1/app/username/{username}/authenticate");
/**
 * Tell whose session this is
 *
 * The user or the service account that the session token belongs to; the cheapest way to learn whether the session is alive.
 *
 * Answers `UserV2`:
 * - 200: The user of the session.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getSessionInfo(session);
 * ```
 * @see https://rest-api.symphony.com/main/info-health-check/session-info-v2
 */
export const getSessionInfo: NamedOperation<Operations, "GET", "/pod/v2/sessioninfo"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v2/sessioninfo");
/**
 * Fetch the certificate that the pod's JWTs are checked with
 *
 * Public.
 *
 * Answers `PodCertificate`:
 * - 200: The certificate.
 * - 500: The server failed; the body says more.
 *
 * Credentials: none.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `fetchPodCertificate`.
 *
 * @example
 * ```ts
 * const { data } = await getPodCertificate(session);
 * ```
 * @see https://rest-api.symphony.com/main/certificates/public-signing-certificate
 */
export const getPodCertificate: NamedOperation<Operations, "GET", "/pod/v1/podcert"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/podcert");
/**
 * List the types of files that may be attached
 *
 * Media types, not file extensions.
 *
 * Answers `StringList`:
 * - 200: The media types.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listAllowedFileTypes(session);
 * ```
 * @see https://rest-api.symphony.com/main/messages/attachment-types
 */
export const listAllowedFileTypes: NamedOperation<Operations, "GET", "/pod/v1/files/allowedTypes"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/files/allowedTypes");
/**
 * List the languages that the pod speaks
 *
 * Public.
 *
 * Answers `Languages`:
 * - 200: The languages.
 * - 500: The server failed; the body says more.
 *
 * Credentials: none.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listLanguages(session);
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const listLanguages: NamedOperation<Operations, "GET", "/pod/v1/languages"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/languages");
/**
 * Look up one user
 *
 * By id, mail address or user name: one of the three. The phone numbers, `jobFunction`, `department` and
 * `division` come only to applications with the permission to read them.
 *
 * Takes:
 * - `uid` (query): The user's id.
 * - `email` (query): The user's mail address.
 * - `username` (query): The name that the user signs on with. `local` must be true then.
 * - `local` (query): With true, look on the caller's pod only; otherwise on every pod whose users the caller may see.
 *
 * Answers `UserV2 | undefined`:
 * - 200: The user.
 * - 204: No such user. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getUser(session);
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const getUser: NamedOperation<Operations, "GET", "/pod/v2/user"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v2/user");
/**
 * Look up several users
 *
 * By ids, by mail addresses or by user names: one of the three lists at a time, with at most 100 entries. Entries
 * that cannot be resolved come back in `errors`. Inactive users are found too, unless `active` says otherwise.
 *
 * Takes:
 * - `uid` (query): User ids in decimal digits, separated by commas.
 * - `email` (query): Mail addresses, separated by commas.
 * - `username` (query): User names, separated by commas.
 * - `local` (query): With true, look on the caller's pod only; otherwise on every pod whose users the caller may see.
 * - `active` (query): With true only active users, with false only inactive ones, and both when it is left out.
 *
 * Answers `V2UserList | undefined`:
 * - 200: The users that were found, and what is wrong with the other entries.
 * - 204: No such user. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await lookupUsers(session);
 * ```
 * @see https://rest-api.symphony.com/main/users/users-lookup-v3
 */
export const lookupUsers: NamedOperation<Operations, "GET", "/pod/v3/users"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v3/users");
/**
 * Search for users
 *
 * By name and mail address, narrowed down by filters.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many users to list. Default: 50.
 * - `local` (query): With true, look on the caller's pod only; otherwise on every pod whose users the caller may see.
 * - `body` (required): `UserSearchQuery` as application/json. The words to look for, and what the users have to have.
 *
 * Answers `UserSearchResults | undefined`:
 * - 200: The users that were found.
 * - 204: No user was found. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `searchUsers`.
 *
 * @example
 * ```ts
 * const { data } = await searchUsers(session, {
 *   body: {
 *     query: "ada",
 *     filters: { title: "Settlement Officer", company: "Example Bank" },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/users/search-users
 */
export const searchUsers: NamedOperation<Operations, "POST", "/pod/v1/user/search"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/user/search");
/**
 * Make users follow a user
 *
 * The user in the path is followed by those in the body.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): `FollowersList` as application/json. The users who are to follow, or to follow no longer.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await followUser(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: { followers: [68719476743, 68719476744] },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/users/follow-user
 */
export const followUser: NamedOperation<Operations, "POST", "/pod/v1/user/{uid}/follow"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/user/{uid}/follow");
/**
 * Make users stop following a user
 *
 * The user in the path is no longer followed by those in the body.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): `FollowersList` as application/json. The users who are to follow, or to follow no longer.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await unfollowUser(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: { followers: [68719476743, 68719476744] },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/users/unfollow-user
 */
export const unfollowUser: NamedOperation<Operations, "POST", "/pod/v1/user/{uid}/unfollow"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/user/{uid}/unfollow");
/**
 * List who follows a user
 *
 * Page with `before` and `after`; give one of them at most.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `limit` (query): How many users to list.
 * - `before` (query): List what comes before this cursor, the `before` of an earlier answer.
 * - `after` (query): List what comes after this cursor, the `after` of an earlier answer.
 *
 * Answers `FollowersListResponse`:
 * - 200: The followers.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listUserFollowers`.
 *
 * @example
 * ```ts
 * const { data } = await listUserFollowers(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/users/list-user-followers
 */
export const listUserFollowers: NamedOperation<Operations, "GET", "/pod/v1/user/{uid}/followers"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/user/{uid}/followers");
/**
 * List whom a user follows
 *
 * Page with `before` and `after`; give one of them at most.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `limit` (query): How many users to list.
 * - `before` (query): List what comes before this cursor, the `before` of an earlier answer.
 * - `after` (query): List what comes after this cursor, the `after` of an earlier answer.
 *
 * Answers `FollowingListResponse`:
 * - 200: The users that are followed.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listUserFollowing`.
 *
 * @example
 * ```ts
 * const { data } = await listUserFollowing(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/users/list-users-followed
 */
export const listUserFollowing: NamedOperation<Operations, "GET", "/pod/v1/user/{uid}/following"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/user/{uid}/following");
/**
 * Fetch the caller's manifest
 *
 * The caller must be a service account. Since release 24.1.
 *
 * Answers `ServiceAccountManifest`:
 * - 200: The manifest.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Since: pod 24.1.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getOwnManifest(session);
 * ```
 * @see https://rest-api.symphony.com/main/user-management/user-manifest
 */
export const getOwnManifest: NamedOperation<Operations, "GET", "/pod/v1/user/manifest/own"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/user/manifest/own");
/**
 * Replace the caller's manifest
 *
 * The manifest of a service account tells the commands that it takes; clients offer them to users who type a
 * slash. Since release 24.1.
 *
 * Takes:
 * - `body` (required): `ServiceAccountManifest` as application/json. The new manifest.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Since: pod 24.1.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await updateOwnManifest(session, {
 *   body: {
 *     manifest: "{\"commands\":[{\"name\":\"/status\",\"desc\":\"Tells the status of a trade\"}]}",
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/update-user-manifest
 */
export const updateOwnManifest: NamedOperation<Operations, "POST", "/pod/v1/user/manifest/own"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/user/manifest/own");
/**
 * End one session of a user
 *
 * For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `sid` (path, required): The session, by the `sessionId` of the list.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await terminateUserSession(session, { params: { path: { uid: 68719476742, sid: "0f1e2d3c4b5a" } } });
 * ```
 * @see https://rest-api.symphony.com/main/user-sessions/logout-session
 */
export const terminateUserSession: NamedOperation<Operations, "POST", "/pod/v1/users/{uid}/sessions/{sid}/logout"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/users/{uid}/sessions/{sid}/logout");
/**
 * End every session of a user
 *
 * For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await terminateAllUserSessions(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/user-sessions/logout-session-1
 */
export const terminateAllUserSessions: NamedOperation<Operations, "POST", "/pod/v1/users/{uid}/sessions/logout"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/users/{uid}/sessions/logout");
/**
 * List the open sessions of a user
 *
 * For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `V1UserSessions | undefined`:
 * - 200: The open sessions.
 * - 204: No such user. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `findLeftSessions`.
 *
 * @example
 * ```ts
 * const { data } = await listUserSessions(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/user-sessions/list-sessions
 */
export const listUserSessions: NamedOperation<Operations, "GET", "/pod/v1/users/{uid}/sessions"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/users/{uid}/sessions");
/**
 * List the accounts of the pod
 *
 * People and service accounts. For administrators.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many users to list, at most 1000. 1 to 1000. Default: 100.
 *
 * Answers `V2UserDetailList`:
 * - 200: The accounts.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listUsersAdmin(session);
 * ```
 * @see https://rest-api.symphony.com/main/user-management/list-users-v2
 */
export const listUsersAdmin: NamedOperation<Operations, "GET", "/pod/v2/admin/user/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v2/admin/user/list");
/**
 * Find accounts by role, feature or status
 *
 * For administrators.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many users to list, at most 1000. 1 to 1000. Default: 100.
 * - `body` (required): `UserFilter` as application/json. What the accounts have to have.
 *
 * Answers `UserDetailList`:
 * - 200: The accounts that were found.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await findUsersAdmin(session, {
 *   body: {
 *     role: "INDIVIDUAL",
 *     feature: "canCreatePublicRoom",
 *     status: "ENABLED",
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/find-users
 */
export const findUsersAdmin: NamedOperation<Operations, "POST", "/pod/v1/admin/user/find"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/user/find");
/**
 * Give a user a role
 *
 * A role, or one of the optional actions that a role may come with; `listRoles` names both. Needs the role User
 * Provisioning.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): application/json. The role.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addUserRole(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: { id: "COMPLIANCE_OFFICER" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/add-role
 */
export const addUserRole: NamedOperation<Operations, "POST", "/pod/v1/admin/user/{uid}/roles/add"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/user/{uid}/roles/add");
/**
 * Take a role away from a user
 *
 * Its optional actions go with it. With the id of a role, a point and the name of an action, the action alone is
 * taken away. Needs the role User Provisioning.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): application/json. The role.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await removeUserRole(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: { id: "COMPLIANCE_OFFICER" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/remove-role
 */
export const removeUserRole: NamedOperation<Operations, "POST", "/pod/v1/admin/user/{uid}/roles/remove"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/user/{uid}/roles/remove");
/**
 * List the pictures of a user
 *
 * The same picture in several sizes. For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `AvatarList`:
 * - 200: Where the pictures are.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getUserAvatar(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/user-avatar
 */
export const getUserAvatar: NamedOperation<Operations, "GET", "/pod/v1/admin/user/{uid}/avatar"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/user/{uid}/avatar");
/**
 * Replace the picture of a user
 *
 * Users replace their own, which takes the entitlement `canUpdateAvatar`, administrators anybody's.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): `AvatarUpdate` as application/json. The picture.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await updateUserAvatar(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: { image: "iVBORw0KGgo=" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/update-user-avatar
 */
export const updateUserAvatar: NamedOperation<Operations, "POST", "/pod/v1/admin/user/{uid}/avatar/update"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/user/{uid}/avatar/update");
/**
 * Fetch the disclaimer that a user has to agree with
 *
 * For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `Disclaimer | undefined`:
 * - 200: The disclaimer.
 * - 204: The user has none. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getUserDisclaimer(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/disclaimers/user-disclaimer
 */
export const getUserDisclaimer: NamedOperation<Operations, "GET", "/pod/v1/admin/user/{uid}/disclaimer"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/user/{uid}/disclaimer");
/**
 * Free a user from the disclaimer
 *
 * The disclaimer itself stays. For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await unassignUserDisclaimer(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/disclaimers/unassign-user-disclaimer
 */
export const unassignUserDisclaimer: NamedOperation<Operations, "DELETE", "/pod/v1/admin/user/{uid}/disclaimer"> = /* @__PURE__ */ operation("symphony", "DELETE", "/pod/v1/admin/user/{uid}/disclaimer");
/**
 * Choose the disclaimer that a user has to agree with
 *
 * It takes the place of the one before. For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): application/json. The disclaimer.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await assignUserDisclaimer(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: { id: "571d2052e4b042aaf06d2e7a" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/disclaimers/update-disclaimer
 */
export const assignUserDisclaimer: NamedOperation<Operations, "POST", "/pod/v1/admin/user/{uid}/disclaimer/update"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/user/{uid}/disclaimer/update");
/**
 * List the delegates of a user
 *
 * Users who may act for the user. Needs the privilege ACCESS_USER_PROVISIONING_API.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `IntegerList`:
 * - 200: The ids of the delegates.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listUserDelegates(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/delegates/delegates
 */
export const listUserDelegates: NamedOperation<Operations, "GET", "/pod/v1/admin/user/{uid}/delegates"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/user/{uid}/delegates");
/**
 * Add or remove a delegate of a user
 *
 * Needs the privilege ACCESS_USER_PROVISIONING_API.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): `DelegateAction` as application/json. The delegate, and what is to become of it.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await updateUserDelegates(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: { userId: 68719476743, action: "ADD" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/delegates/update-delegates
 */
export const updateUserDelegates: NamedOperation<Operations, "POST", "/pod/v1/admin/user/{uid}/delegates/update"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/user/{uid}/delegates/update");
/**
 * List the features of a user
 *
 * Features, or entitlements, are what a user may do, such as creating public rooms. Needs the role User
 * Provisioning.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `FeatureList`:
 * - 200: The features.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listUserFeatures(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/features
 */
export const listUserFeatures: NamedOperation<Operations, "GET", "/pod/v1/admin/user/{uid}/features"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/user/{uid}/features");
/**
 * Switch features of a user on or off
 *
 * Needs the role User Provisioning.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): `FeatureList` as application/json. The features, each on or off.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await updateUserFeatures(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: [
 *     { entitlment: "canCreatePublicRoom", enabled: true },
 *     { entitlment: "sendFilesEnabled", enabled: false },
 *   ],
 * });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/update-features
 */
export const updateUserFeatures: NamedOperation<Operations, "POST", "/pod/v1/admin/user/{uid}/features/update"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/user/{uid}/features/update");
/**
 * Tell whether an account is enabled
 *
 * And whether it is suspended, since release 20.14. For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `UserStatus`:
 * - 200: The status.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getUserStatus(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/user-status
 */
export const getUserStatus: NamedOperation<Operations, "GET", "/pod/v1/admin/user/{uid}/status"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/user/{uid}/status");
/**
 * Enable or disable an account
 *
 * Nobody can sign on with a disabled account. For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): application/json. The new status.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await updateUserStatus(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: { status: "DISABLED" },
 * });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const updateUserStatus: NamedOperation<Operations, "POST", "/pod/v1/admin/user/{uid}/status/update"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/user/{uid}/status/update");
/**
 * List the roles of the pod
 *
 * For administrators.
 *
 * Answers `RoleDetailList`:
 * - 200: The roles.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listRoles(session);
 * ```
 * @see https://rest-api.symphony.com/main/user-management/list-roles
 */
export const listRoles: NamedOperation<Operations, "GET", "/pod/v1/admin/system/roles/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/system/roles/list");
/**
 * Create an account
 *
 * For a person or, with the type SYSTEM, for a service. The roles are given here; other calls change them
 * afterwards. Needs the role User Provisioning.
 *
 * Takes:
 * - `body` (required): `V2UserCreate` as application/json. The account, with its roles, and a password or a key.
 *
 * Answers `V2UserDetail`:
 * - 200: The account.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createUser(session, {
 *   body: {
 *     userAttributes: {
 *       emailAddress: "ada@example.com",
 *       firstName: "Ada",
 *       lastName: "Example",
 *       userName: "ada",
 *       displayName: "Ada Example",
 *       accountType: "NORMAL",
 *     },
 *     roles: ["INDIVIDUAL"],
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/create-user-v2
 */
export const createUser: NamedOperation<Operations, "POST", "/pod/v2/admin/user/create"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v2/admin/user/create");
/**
 * Change an account
 *
 * It also manages the keys of service accounts, and a repeated call may act on them twice. Needs the role User
 * Provisioning.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): `V2UserAttributesInput` as application/json. What is to change.
 *
 * Answers `V2UserDetail`:
 * - 200: The account.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await updateUser(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: {
 *     emailAddress: "ada@example.com",
 *     firstName: "Ada",
 *     lastName: "Example",
 *     userName: "ada",
 *     displayName: "Ada Example",
 *     department: "Operations",
 *     title: "Settlement Officer",
 *     location: "London",
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/update-user-v2
 */
export const updateUser: NamedOperation<Operations, "POST", "/pod/v2/admin/user/{uid}/update"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v2/admin/user/{uid}/update");
/**
 * Fetch an account
 *
 * For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `V2UserDetail`:
 * - 200: The account.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getUserAdmin(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/get-user-v2
 */
export const getUserAdmin: NamedOperation<Operations, "GET", "/pod/v2/admin/user/{uid}"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v2/admin/user/{uid}");
/**
 * Suspend an account, or end the suspension
 *
 * A suspended account cannot be used until the time that is given. Needs a service account with the role User
 * Provisioning, and release 20.7.
 *
 * Takes:
 * - `userId` (path, required): The user.
 * - `body` (required): `UserSuspension` as application/json. Whether the account is suspended; if so, until when and why.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await updateUserSuspension(session, {
 *   params: { path: { userId: 68719476742 } },
 *   body: {
 *     suspended: true,
 *     suspendedUntil: 1767312000,
 *     suspensionReason: "On leave",
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/suspend-user-v1
 */
export const updateUserSuspension: NamedOperation<Operations, "PUT", "/pod/v1/admin/user/{userId}/suspension/update"> = /* @__PURE__ */ operation("symphony", "PUT", "/pod/v1/admin/user/{userId}/suspension/update");
/**
 * List the accounts of the pod, if wanted with their features
 *
 * The source has it only among its deprecated calls, yet does not mark it as one. For administrators, since
 * release 20.16.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many users to list, at most 1000. 1 to 1000. Default: 100.
 * - `includeFeatures` (query): Whether the features of each user come along.
 *
 * Answers `V3UserDetailList`:
 * - 200: The accounts.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Since: pod 20.16.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listUsers`.
 *
 * @example
 * ```ts
 * const { data } = await listUsersAdminV3(session);
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const listUsersAdminV3: NamedOperation<Operations, "GET", "/pod/v3/admin/user/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v3/admin/user/list");
/**
 * Open a feed of presence changes
 *
 * Each read of it tells what has changed in the company since the one before. The reference calls it deprecated
 * since release 24.1, the specification does not.
 *
 * Answers `StringId`:
 * - 200: The feed.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createPresenceFeed(session);
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/create-presence-feed
 */
export const createPresenceFeed: NamedOperation<Operations, "POST", "/pod/v1/presence/feed/create"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/presence/feed/create");
/**
 * Read the presence changes since the last read
 *
 * At most 500 at a time; they are not told again. The reference calls it deprecated since release 24.1, the
 * specification does not.
 *
 * Takes:
 * - `feedId` (path, required): The presence feed.
 *
 * Answers `V2PresenceList`:
 * - 200: The presences.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await readPresenceFeed(session, {
 *   params: { path: { feedId: "c4dca251-8639-48db-a9d4-f387089e17cf" } },
 * });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/read-presence-feed
 */
export const readPresenceFeed: NamedOperation<Operations, "GET", "/pod/v1/presence/feed/{feedId}/read"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/presence/feed/{feedId}/read");
/**
 * Close a presence feed
 *
 * Only its owner may; others get 403. The reference calls it deprecated since release 24.1, the specification
 * does not.
 *
 * Takes:
 * - `feedId` (path, required): The presence feed.
 *
 * Answers `StringId`:
 * - 200: The feed.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await deletePresenceFeed(session, {
 *   params: { path: { feedId: "c4dca251-8639-48db-a9d4-f387089e17cf" } },
 * });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/delete-presence-feed
 */
export const deletePresenceFeed: NamedOperation<Operations, "POST", "/pod/v1/presence/feed/{feedId}/delete"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/presence/feed/{feedId}/delete");
/**
 * Register interest in the presence of users of other companies
 *
 * Their presence can be fetched only then, and only by users connected with them. The interest fades: repeat the
 * call every hour. Users of the caller's own company need none.
 *
 * Takes:
 * - `body` (required): `UserIdList` as application/json. The users.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await registerPresenceInterest(session, { body: [137438953543, 137438953544] });
 * ```
 * @see https://rest-api.symphony.com/main/presence/register-user-presence-interest
 */
export const registerPresenceInterest: NamedOperation<Operations, "POST", "/pod/v1/user/presence/register"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/user/presence/register");
/**
 * Fetch the caller's presence
 *
 * The presence of the account that calls.
 *
 * Answers `V2Presence`:
 * - 200: The presence.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getOwnPresence(session);
 * ```
 * @see https://rest-api.symphony.com/main/presence/get-presence
 */
export const getOwnPresence: NamedOperation<Operations, "GET", "/pod/v2/user/presence"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v2/user/presence");
/**
 * Set the caller's presence
 *
 * Sets the presence of the account that calls.
 *
 * Takes:
 * - `soft` (query): With true, what the user does counts too. Who is offline stays so, and gets the new presence on coming online; who is online but idle is shown as away rather than available.
 * - `body` (required): `V2PresenceStatusInput` as application/json. The new presence.
 *
 * Answers `V2Presence`:
 * - 200: The presence.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await setOwnPresence(session, { body: { category: "BUSY" } });
 * ```
 * @see https://rest-api.symphony.com/main/presence/set-presence
 */
export const setOwnPresence: NamedOperation<Operations, "POST", "/pod/v2/user/presence"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v2/user/presence");
/**
 * Fetch the presence of a user
 *
 * For users of other companies the caller must be connected with them and have registered interest; ask at most
 * every five minutes then.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `local` (query): With true, users of other pods are told as OFFLINE, without asking there. Default: false.
 *
 * Answers `V2Presence`:
 * - 200: The presence.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getUserPresence(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/presence/user-presence-v3
 */
export const getUserPresence: NamedOperation<Operations, "GET", "/pod/v3/user/{uid}/presence"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v3/user/{uid}/presence");
/**
 * List the presence of the users of the pod
 *
 * In the order of their ids; some inactive users may be missing. It is expensive on a large pod: the server sorts
 * everybody for each page. Who becomes active after the page was read is missed.
 *
 * Takes:
 * - `lastUserId` (query): List from this user on; the last one of the page before.
 * - `limit` (query): How many users to list, at most 5000. Default: 1000.
 *
 * Answers `V2PresenceList`:
 * - 200: The presences.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listPresences`.
 *
 * @example
 * ```ts
 * const { data } = await listPresences(session);
 * ```
 * @see https://rest-api.symphony.com/main/presence/get-all-presence
 */
export const listPresences: NamedOperation<Operations, "GET", "/pod/v2/users/presence"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v2/users/presence");
/**
 * Set the presence of another user
 *
 * For administrators.
 *
 * Takes:
 * - `soft` (query): With true, what the user does counts too. Who is offline stays so, and gets the new presence on coming online; who is online but idle is shown as away rather than available.
 * - `body` (required): application/json. The user, and the new presence.
 *
 * Answers `V2Presence`:
 * - 200: The presence.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await setUserPresence(session, { body: { category: "OUT_OF_OFFICE", userId: 68719476742 } });
 * ```
 * @see https://rest-api.symphony.com/main/presence/set-user-presence
 */
export const setUserPresence: NamedOperation<Operations, "POST", "/pod/v3/user/presence"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v3/user/presence");
/**
 * List the caller's connections
 *
 * Those that others asked for and those that the caller asked for. People of one pod are always connected; such
 * connections are listed only with the status ACCEPTED and the users named in `userIds`.
 *
 * Takes:
 * - `status` (query): Which connections to list. When it is left out, those that are pending on either side.
 * - `userIds` (query): Only the connections with these users, by ids in decimal digits, separated by commas.
 *
 * Answers `UserConnectionList`:
 * - 200: The connections.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listConnections(session);
 * ```
 * @see https://rest-api.symphony.com/main/connections/list-connections
 */
export const listConnections: NamedOperation<Operations, "GET", "/pod/v1/connection/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/connection/list");
/**
 * Ask another user to connect
 *
 * A repeated request is counted.
 *
 * Takes:
 * - `body` (required): `UserConnectionRequest` as application/json. The other user.
 *
 * Answers `UserConnection`:
 * - 200: The connection.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createConnection(session, { body: { userId: 137438953543 } });
 * ```
 * @see https://rest-api.symphony.com/main/connections/create-connection
 */
export const createConnection: NamedOperation<Operations, "POST", "/pod/v1/connection/create"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/connection/create");
/**
 * Accept a request to connect
 *
 * The body names the user who asked.
 *
 * Takes:
 * - `body` (required): `UserConnectionRequest` as application/json. The other user.
 *
 * Answers `UserConnection`:
 * - 200: The connection.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await acceptConnection(session, { body: { userId: 137438953543 } });
 * ```
 * @see https://rest-api.symphony.com/main/connections/accepted-connection
 */
export const acceptConnection: NamedOperation<Operations, "POST", "/pod/v1/connection/accept"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/connection/accept");
/**
 * Reject a request to connect
 *
 * The body names the user who asked. Users of the caller's own pod cannot be rejected.
 *
 * Takes:
 * - `body` (required): `UserConnectionRequest` as application/json. The other user.
 *
 * Answers `UserConnection`:
 * - 200: The connection.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await rejectConnection(session, { body: { userId: 137438953543 } });
 * ```
 * @see https://rest-api.symphony.com/main/connections/reject-connection
 */
export const rejectConnection: NamedOperation<Operations, "POST", "/pod/v1/connection/reject"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/connection/reject");
/**
 * Fetch the connection with a user
 *
 * Whether there is a connection with the user, or a request for one.
 *
 * Takes:
 * - `userId` (path, required): The user's id in decimal digits. The source has a string here.
 *
 * Answers `UserConnection`:
 * - 200: The connection.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getConnection(session, { params: { path: { userId: "137438953543" } } });
 * ```
 * @see https://rest-api.symphony.com/main/connections/get-connection
 */
export const getConnection: NamedOperation<Operations, "GET", "/pod/v1/connection/user/{userId}/info"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/connection/user/{userId}/info");
/**
 * End the connection with a user
 *
 * Whichever of the two had asked for it.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await removeConnection(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/connections/remove-connection
 */
export const removeConnection: NamedOperation<Operations, "POST", "/pod/v1/connection/user/{uid}/remove"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/connection/user/{uid}/remove");
/**
 * Open the conversation between the caller and some users
 *
 * With one user an IM, with several a MIM. A conversation with the same people is found again, not opened twice.
 * The caller takes part and is not listed. Users of other companies take the entitlement `isExternalIMEnabled`.
 *
 * Takes:
 * - `body` (required): `UserIdList` as application/json. The users beside the caller, at least one.
 *
 * Answers `Stream`:
 * - 200: The conversation.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await createIm(session, { body: [68719476742, 68719476743] });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/create-im-or-mim
 */
export const createIm: NamedOperation<Operations, "POST", "/pod/v1/im/create"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/im/create");
/**
 * Pin a message to an IM or a MIM
 *
 * The pinned message takes the place of the one before; an empty id removes it. Where nothing changes, the call
 * fails.
 *
 * Takes:
 * - `id` (path, required): The stream, an IM or a MIM, as URL-safe Base64 without padding.
 * - `body` (required): application/json. The message to pin.
 *
 * Answers `V1IMDetail`:
 * - 200: The conversation.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 451: A compliance policy blocked the content.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await updateIm(session, {
 *   params: { path: { id: "c3RyZWFtLW9mLXR3by11c2Vycw" } },
 *   body: { pinnedMessageId: "bWVzc2FnZS1vbmU" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/update-im
 */
export const updateIm: NamedOperation<Operations, "POST", "/pod/v1/im/{id}/update"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/im/{id}/update");
/**
 * Fetch an IM or a MIM
 *
 * For conversations of two (IM) and of several (MIM), not for rooms.
 *
 * Takes:
 * - `id` (path, required): The stream, an IM or a MIM, as URL-safe Base64 without padding.
 *
 * Answers `V1IMDetail`:
 * - 200: The conversation.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getIm(session, { params: { path: { id: "c3RyZWFtLW9mLXR3by11c2Vycw" } } });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/im-info
 */
export const getIm: NamedOperation<Operations, "GET", "/pod/v1/im/{id}/info"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/im/{id}/info");
/**
 * Create a room
 *
 * Without attributes it becomes a private room. A public room takes the entitlement `canCreatePublicRoom`, one with
 * `crossPod` takes `isExternalRoomEnabled`.
 *
 * Takes:
 * - `body` (required): `V3RoomAttributes` as application/json. What the room is called and how it behaves.
 *
 * Answers `V3RoomDetail`:
 * - 200: The room.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 451: A compliance policy blocked the content.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createRoom(session, {
 *   body: {
 *     name: "Settlement",
 *     description: "Trades that need a hand",
 *     keywords: [{ key: "region", value: "EMEA" }],
 *     membersCanInvite: true,
 *     discoverable: false,
 *     viewHistory: true,
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/room-endpoints/create-room-v3
 */
export const createRoom: NamedOperation<Operations, "POST", "/pod/v3/room/create"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v3/room/create");
/**
 * Search for rooms
 *
 * By name, description and keywords.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many rooms to list, at most 100. 1 to 100. Default: 50.
 * - `includeNonDiscoverable` (query): Whether rooms that are not discoverable are listed too, since release 25.5. Default: false.
 * - `body` (required): `V2RoomSearchCriteriaInput` as application/json. What the rooms have to have.
 *
 * Answers `V3RoomSearchResults`:
 * - 200: The rooms that were found.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `searchRooms`.
 *
 * @example
 * ```ts
 * const { data } = await searchRooms(session, {
 *   body: {
 *     query: "settlement",
 *     labels: ["region"],
 *     active: true,
 *     member: { id: 68719476742 },
 *     sortOrder: "RELEVANCE",
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/room-endpoints/search-rooms-v3
 */
export const searchRooms: NamedOperation<Operations, "POST", "/pod/v3/room/search"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v3/room/search");
/**
 * Fetch a room
 *
 * For rooms, not for IMs and MIMs.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 *
 * Answers `V3RoomDetail`:
 * - 200: The room.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getRoom(session, { params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } } });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/room-endpoints/room-info-v3
 */
export const getRoom: NamedOperation<Operations, "GET", "/pod/v3/room/{id}/info"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v3/room/{id}/info");
/**
 * Deactivate a room, or activate it again
 *
 * For owners, for compliance officers, and for accounts with the role User Provisioning. A new room is active. In an
 * inactive one no messages can be sent, and its members stay as they are. A room without members cannot be activated
 * again.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 * - `active` (query, required): Whether the room is to be active.
 *
 * Answers `RoomDetail`:
 * - 200: The room as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await setRoomActive(session, {
 *   params: {
 *     path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" },
 *     query: { active: false },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/room-endpoints/de-or-re-activate-room
 */
export const setRoomActive: NamedOperation<Operations, "POST", "/pod/v1/room/{id}/setActive"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/room/{id}/setActive");
/**
 * Change a room
 *
 * What is left out stays as it is; where nothing changes, the call fails. `public`, `crossPod` and
 * `multiLateralRoom` are settled when the room is created, and copy protection cannot be taken back. A room with
 * `crossPod` cannot be discoverable, and a public one must be and lets every member add others.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 * - `body` (required): `V3RoomAttributes` as application/json. What the room is called and how it behaves.
 *
 * Answers `V3RoomDetail`:
 * - 200: The room.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 451: A compliance policy blocked the content.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await updateRoom(session, {
 *   params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } },
 *   body: {
 *     name: "Settlement",
 *     description: "Trades that need a hand",
 *     keywords: [{ key: "region", value: "EMEA" }],
 *     membersCanInvite: true,
 *     discoverable: false,
 *     viewHistory: true,
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/room-endpoints/update-room-v3
 */
export const updateRoom: NamedOperation<Operations, "POST", "/pod/v3/room/{id}/update"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v3/room/{id}/update");
/**
 * List the caller's streams
 *
 * In the order of their creation, the oldest first. Group chats are told apart from pod version 20.16 on.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many streams to list. Default: 50.
 * - `body`: `StreamFilter` as application/json. Which streams are wanted.
 *
 * Answers `StreamList | undefined`:
 * - 200: The streams, the oldest first.
 * - 204: No stream was found. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listStreams`.
 *
 * @example
 * ```ts
 * const { data } = await listStreams(session, {
 *   body: {
 *     streamTypes: [{ type: "IM" }, { type: "ROOM" }],
 *     includeInactiveStreams: false,
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-user-streams
 */
export const listStreams: NamedOperation<Operations, "POST", "/pod/v1/streams/list"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/streams/list");
/**
 * Fetch a stream
 *
 * An IM, a MIM, a room or a wall.
 *
 * Takes:
 * - `sid` (path, required): The stream, as URL-safe Base64 without padding.
 *
 * Answers `V2StreamAttributes`:
 * - 200: The stream.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getStream(session, { params: { path: { sid: "c3RyZWFtLW9mLXR3by11c2Vycw" } } });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/stream-info-v2
 */
export const getStream: NamedOperation<Operations, "GET", "/pod/v2/streams/{sid}/info"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v2/streams/{sid}/info");
/**
 * List the files sent to a stream
 *
 * In the order of their arrival, see `sortDir`.
 *
 * Takes:
 * - `sid` (path, required): The stream, as URL-safe Base64 without padding.
 * - `since` (query): Only files sent from this time on, in milliseconds since 1970.
 * - `to` (query): Only files sent up to this time, in milliseconds since 1970.
 * - `limit` (query): How many files to list, at most 100. 1 to 100. Default: 50.
 * - `sortDir` (query): Whether the newest files come last or first. Default: "ASC".
 *
 * Answers `StreamAttachmentResponse`:
 * - 200: The files.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listStreamAttachments`.
 *
 * @example
 * ```ts
 * const { data } = await listStreamAttachments(session, { params: { path: { sid: "c3RyZWFtLW9mLXR3by11c2Vycw" } } });
 * ```
 * @see https://rest-api.symphony.com/main/messages/list-attachments
 */
export const listStreamAttachments: NamedOperation<Operations, "GET", "/pod/v1/streams/{sid}/attachments"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/streams/{sid}/attachments");
/**
 * Open a conversation among other users
 *
 * An IM or a MIM in which the caller takes no part. A conversation of the same people is found again, not opened
 * twice.
 *
 * Takes:
 * - `body` (required): `UserIdList` as application/json. The members, at least two; the caller is not added.
 *
 * Answers `Stream`:
 * - 200: The conversation.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await createImAdmin(session, { body: [68719476742, 68719476743] });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/im-mim-endpoints/create-im-or-mim-admin
 */
export const createImAdmin: NamedOperation<Operations, "POST", "/pod/v1/admin/im/create"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/im/create");
/**
 * List the streams of a user
 *
 * For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many streams to list. Default: 50.
 * - `body`: `StreamFilter` as application/json. Which streams are wanted.
 *
 * Answers `StreamList | undefined`:
 * - 200: The streams, the oldest first.
 * - 204: No stream was found. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listUserStreamsAdmin(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: {
 *     streamTypes: [{ type: "IM" }, { type: "ROOM" }],
 *     includeInactiveStreams: false,
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-user-streams-admin
 */
export const listUserStreamsAdmin: NamedOperation<Operations, "POST", "/pod/v1/admin/user/{uid}/streams/list"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/user/{uid}/streams/list");
/**
 * Deactivate any room, or activate it again
 *
 * For administrators, who need not own the room.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 * - `active` (query, required): Whether the room is to be active.
 *
 * Answers `RoomDetail`:
 * - 200: The room as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await setRoomActiveAdmin(session, {
 *   params: {
 *     path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" },
 *     query: { active: false },
 *   },
 * });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const setRoomActiveAdmin: NamedOperation<Operations, "POST", "/pod/v1/admin/room/{id}/setActive"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/room/{id}/setActive");
/**
 * List the streams of the company
 *
 * For administrators. With a time, only the streams whose members changed in it.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many streams to list, at most 100. Default: 50.
 * - `body`: `V2AdminStreamFilterInput` as application/json. What the streams have to have.
 *
 * Answers `V2AdminStreamList`:
 * - 200: The streams.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listStreamsAdmin(session, {
 *   body: {
 *     streamTypes: [{ type: "ROOM" }],
 *     scope: "INTERNAL",
 *     startDate: 1767225600000,
 *     endDate: 1767312000000,
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/list-streams-for-enterprise-v2
 */
export const listStreamsAdmin: NamedOperation<Operations, "POST", "/pod/v2/admin/streams/list"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v2/admin/streams/list");
/**
 * List the members of any stream
 *
 * For administrators. An IM, a MIM or a room.
 *
 * Takes:
 * - `id` (path, required): The stream, as URL-safe Base64 without padding.
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many members to list, at most 1000. Default: 100.
 *
 * Answers `V2MembershipList`:
 * - 200: The members.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listStreamMembers`.
 *
 * @example
 * ```ts
 * const { data } = await listStreamMembersAdmin(session, { params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } } });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/stream-members
 */
export const listStreamMembersAdmin: NamedOperation<Operations, "GET", "/pod/v1/admin/stream/{id}/membership/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/stream/{id}/membership/list");
/**
 * Add a user to a room
 *
 * For owners, for members where these may invite others, and for accounts with the role User Provisioning. With
 * their own id callers join a public room. Nobody can be added to an inactive room. Into rooms of more than 500
 * users, add one every three seconds.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 * - `body` (required): application/json. The user.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addRoomMember(session, {
 *   params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } },
 *   body: { id: 68719476743 },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/room-endpoints/add-member
 */
export const addRoomMember: NamedOperation<Operations, "POST", "/pod/v1/room/{id}/membership/add"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/room/{id}/membership/add");
/**
 * Remove a user from a room
 *
 * The body has the user by number.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 * - `body` (required): application/json. The user.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await removeRoomMember(session, {
 *   params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } },
 *   body: { id: 68719476743 },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/room-endpoints/remove-member
 */
export const removeRoomMember: NamedOperation<Operations, "POST", "/pod/v1/room/{id}/membership/remove"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/room/{id}/membership/remove");
/**
 * Make a member an owner of a room
 *
 * For owners, and for accounts with the role User Provisioning.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 * - `body` (required): application/json. The user.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await promoteRoomOwner(session, {
 *   params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } },
 *   body: { id: 68719476743 },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/room-endpoints/promote-owner
 */
export const promoteRoomOwner: NamedOperation<Operations, "POST", "/pod/v1/room/{id}/membership/promoteOwner"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/room/{id}/membership/promoteOwner");
/**
 * Make an owner of a room a plain member
 *
 * For owners, and for accounts with the role User Provisioning. The last owner stays one.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 * - `body` (required): application/json. The user.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await demoteRoomOwner(session, {
 *   params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } },
 *   body: { id: 68719476743 },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/room-endpoints/demote-owner
 */
export const demoteRoomOwner: NamedOperation<Operations, "POST", "/pod/v1/room/{id}/membership/demoteOwner"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/room/{id}/membership/demoteOwner");
/**
 * List the members of a room
 *
 * For members, for compliance officers, and for accounts with the role User Provisioning.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 *
 * Answers `MembershipList`:
 * - 200: The members.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listRoomMembers(session, { params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } } });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/room-endpoints/room-members
 */
export const listRoomMembers: NamedOperation<Operations, "GET", "/pod/v2/room/{id}/membership/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v2/room/{id}/membership/list");
/**
 * List the members of any room
 *
 * For administrators.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 * - `includePastMembers` (query): Whether those who have left are listed too. Default: false.
 *
 * Answers `MembershipList`:
 * - 200: The members.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listRoomMembersAdmin(session, { params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const listRoomMembersAdmin: NamedOperation<Operations, "GET", "/pod/v1/admin/room/{id}/membership/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/room/{id}/membership/list");
/**
 * Add a user to any room
 *
 * For administrators.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 * - `body` (required): application/json. The user.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addRoomMemberAdmin(session, {
 *   params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } },
 *   body: { id: 68719476743 },
 * });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const addRoomMemberAdmin: NamedOperation<Operations, "POST", "/pod/v1/admin/room/{id}/membership/add"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/room/{id}/membership/add");
/**
 * Remove a user from any room
 *
 * For administrators.
 *
 * Takes:
 * - `id` (path, required): The room's stream, as URL-safe Base64 without padding.
 * - `body` (required): application/json. The user.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await removeRoomMemberAdmin(session, {
 *   params: { path: { id: "cm9vbS1mb3Itc2V0dGxlbWVudA" } },
 *   body: { id: 68719476743 },
 * });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const removeRoomMemberAdmin: NamedOperation<Operations, "POST", "/pod/v1/admin/room/{id}/membership/remove"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/room/{id}/membership/remove");
/**
 * Hide the content of a message from everyone
 *
 * Users may hide their own messages, and accounts with the role Content Management any. A message that is hidden
 * already stays so, and the answer gives 0 for the date.
 *
 * Takes:
 * - `id` (path, required): The message, as URL-safe Base64 without padding.
 *
 * Answers `MessageSuppressionResponse`:
 * - 200: The message is hidden.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await suppressMessage(session, { params: { path: { id: "bWVzc2FnZS1vbmU" } } });
 * ```
 * @see https://rest-api.symphony.com/main/messages/suppress-message
 */
export const suppressMessage: NamedOperation<Operations, "POST", "/pod/v1/admin/messagesuppression/{id}/suppress"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/messagesuppression/{id}/suppress");
/**
 * Tell how far a message has come
 *
 * Who has read the message, to whom it was delivered, and who has not got it yet.
 *
 * Takes:
 * - `mid` (path, required): The message, as URL-safe Base64 without padding.
 *
 * Answers `MessageStatus`:
 * - 200: With whom the message is.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getMessageStatus(session, { params: { path: { mid: "bWVzc2FnZS1vbmU" } } });
 * ```
 * @see https://rest-api.symphony.com/main/messages/message-status
 */
export const getMessageStatus: NamedOperation<Operations, "GET", "/pod/v1/message/{mid}/status"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/message/{mid}/status");
/**
 * Fetch who sent messages, and how many received them
 *
 * For administrators.
 *
 * Takes:
 * - `body` (required): `MessageIds` as application/json. The messages.
 *
 * Answers `MessageDetails`:
 * - 200: What is known of each message.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 422: Messages of this type have no details.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getMessageDetails(session, { body: { messageIds: ["bWVzc2FnZS1vbmU"] } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const getMessageDetails: NamedOperation<Operations, "POST", "/pod/v1/admin/messages"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/messages");
/**
 * List when a message reached each user
 *
 * For accounts with the role Content Management.
 *
 * Takes:
 * - `messageId` (path, required): The message, as URL-safe Base64 without padding.
 * - `before` (query): A cursor from `pagination` in an answer; the receipts before it are listed.
 * - `after` (query): A cursor from `pagination` in an answer; the receipts after it are listed.
 *
 * Answers `MessageReceiptDetailResponse`:
 * - 200: The receipts.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listMessageReceipts(session, { params: { path: { messageId: "bWVzc2FnZS1vbmU" } } });
 * ```
 * @see https://rest-api.symphony.com/main/messages/list-message-receipts
 */
export const listMessageReceipts: NamedOperation<Operations, "GET", "/pod/v1/admin/messages/{messageId}/receipts"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/messages/{messageId}/receipts");
/**
 * Tell what a message answers or forwards, and what answers or forwards it
 *
 * For accounts with the role Content Management. The source demands a User-Agent header, which clients send by
 * themselves.
 *
 * Takes:
 * - `messageId` (path, required): The message, as URL-safe Base64 without padding.
 *
 * Answers `MessageMetadataResponse`:
 * - 200: The related messages.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getMessageRelationships(session, { params: { path: { messageId: "bWVzc2FnZS1vbmU" } } });
 * ```
 * @see https://rest-api.symphony.com/main/messages/message-metadata-relationship
 */
export const getMessageRelationships: NamedOperation<Operations, "GET", "/pod/v1/admin/messages/{messageId}/metadata/relationships"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/messages/{messageId}/metadata/relationships");
/**
 * List the ids of the messages of a stream
 *
 * For administrators. The reference calls it deprecated. `since` and `to` may be at most 24 hours apart.
 *
 * Takes:
 * - `streamId` (path, required): The stream, as URL-safe Base64 without padding.
 * - `since` (query): Only messages sent from this time on, in milliseconds since 1970.
 * - `to` (query): Only messages sent up to this time, in milliseconds since 1970.
 * - `limit` (query): How many ids to list.
 * - `offset` (query): How many ids to pass over.
 *
 * Answers `MessageIdsFromStream`:
 * - 200: The ids.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 422: The time is longer than 24 hours.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listStreamMessageIds(session, { params: { path: { streamId: "cm9vbS1mb3Itc2V0dGxlbWVudA" } } });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/get-message-ids-by-timestamp
 */
export const listStreamMessageIds: NamedOperation<Operations, "GET", "/pod/v2/admin/streams/{streamId}/messageIds"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v2/admin/streams/{streamId}/messageIds");
/**
 * Create an application
 *
 * It signs on with a certificate (`cert`) or with RSA keys (`authenticationKeys`): give one of the two. Who may
 * use it is set by the app entitlements. Needs the role Super Administrator or User Provisioning.
 *
 * Takes:
 * - `body` (required): application/json. The application; `applicationInfo` is needed.
 *
 * Answers `ApplicationDetail`:
 * - 200: The application.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createApplication(session, {
 *   body: {
 *     applicationInfo: {
 *       appId: "settlement-app",
 *       name: "Settlement",
 *       appUrl: "https://settlement.example.com/app",
 *       domain: "example.com",
 *       publisher: "Example Bank",
 *     },
 *     iconUrl: "https://settlement.example.com/icon.png",
 *     description: "Trades that need a hand",
 *     allowOrigins: "example.com",
 *     permissions: ["ACT_AS_USER", "SEND_MESSAGES"],
 *     authenticationKeys: {
 *       current: {
 *         key: "-----BEGIN PUBLIC KEY-----\nMIICIjANBgkqhkiG9w0BAQEFEXAMPLE\n-----END PUBLIC KEY-----\n",
 *         action: "SAVE",
 *       },
 *     },
 *     notification: {
 *       url: "https://settlement.example.com/notifications",
 *       apiKey: "an-api-key-of-the-callback",
 *     },
 *     properties: [{ key: "region", value: "EMEA" }],
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/manage-apps/create-app
 */
export const createApplication: NamedOperation<Operations, "POST", "/pod/v1/admin/app/create"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/app/create");
/**
 * Change an application
 *
 * The `action` of an authentication key tells whether it is saved, extended or revoked. Needs the role Super
 * Administrator, Super Compliance Officer or User Provisioning.
 *
 * Takes:
 * - `id` (path, required): The application.
 * - `body` (required): `ApplicationDetailInput` as application/json. The application, with what is to change.
 *
 * Answers `ApplicationDetail`:
 * - 200: The application.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await updateApplication(session, {
 *   params: { path: { id: "settlement-app" } },
 *   body: {
 *     applicationInfo: {
 *       appId: "settlement-app",
 *       name: "Settlement",
 *       appUrl: "https://settlement.example.com/app",
 *       domain: "example.com",
 *       publisher: "Example Bank",
 *     },
 *     iconUrl: "https://settlement.example.com/icon.png",
 *     description: "Trades that need a hand",
 *     allowOrigins: "example.com",
 *     permissions: ["ACT_AS_USER", "SEND_MESSAGES"],
 *     authenticationKeys: {
 *       current: {
 *         key: "-----BEGIN PUBLIC KEY-----\nMIICIjANBgkqhkiG9w0BAQEFEXAMPLE\n-----END PUBLIC KEY-----\n",
 *         action: "SAVE",
 *       },
 *     },
 *     notification: {
 *       url: "https://settlement.example.com/notifications",
 *       apiKey: "an-api-key-of-the-callback",
 *     },
 *     properties: [{ key: "region", value: "EMEA" }],
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/manage-apps/update-application
 */
export const updateApplication: NamedOperation<Operations, "POST", "/pod/v1/admin/app/{id}/update"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/app/{id}/update");
/**
 * Delete an application
 *
 * Needs the role Super Administrator, Super Compliance Officer or User Provisioning.
 *
 * Takes:
 * - `id` (path, required): The application.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await deleteApplication(session, { params: { path: { id: "settlement-app" } } });
 * ```
 * @see https://rest-api.symphony.com/main/manage-apps/delete-application
 */
export const deleteApplication: NamedOperation<Operations, "POST", "/pod/v1/admin/app/{id}/delete"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/app/{id}/delete");
/**
 * Fetch an application
 *
 * Needs the role Super Administrator, Super Compliance Officer, User Provisioning or Agent.
 *
 * Takes:
 * - `id` (path, required): The application.
 *
 * Answers `ApplicationDetail`:
 * - 200: The application.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getApplication(session, { params: { path: { id: "settlement-app" } } });
 * ```
 * @see https://rest-api.symphony.com/main/manage-apps/get-application
 */
export const getApplication: NamedOperation<Operations, "GET", "/pod/v1/admin/app/{id}/get"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/app/{id}/get");
/**
 * List the app entitlements of the company
 *
 * One for each application that the pod has. For administrators.
 *
 * Answers `PodAppEntitlementList`:
 * - 200: The entitlements of the company.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listAppEntitlements(session);
 * ```
 * @see https://rest-api.symphony.com/main/apps-entitlements/list-app-entitlements
 */
export const listAppEntitlements: NamedOperation<Operations, "GET", "/pod/v1/admin/app/entitlement/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/app/entitlement/list");
/**
 * Set app entitlements of the company
 *
 * They hold for every user who has no setting of their own. For administrators.
 *
 * Takes:
 * - `body` (required): `PodAppEntitlementList` as application/json. The entitlements, one for each application.
 *
 * Answers `PodAppEntitlementList`:
 * - 200: The entitlements of the company.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await updateAppEntitlements(session, {
 *   body: [
 *     {
 *       appId: "settlement-app",
 *       appName: "Settlement",
 *       enable: true,
 *       listed: true,
 *       install: false,
 *     },
 *   ],
 * });
 * ```
 * @see https://rest-api.symphony.com/main/apps-entitlements/update-application-entitlements
 */
export const updateAppEntitlements: NamedOperation<Operations, "POST", "/pod/v1/admin/app/entitlement/list"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/app/entitlement/list");
/**
 * List the app entitlements of a user
 *
 * What holds for the user, be it the user's own setting or the company's; the answer does not tell which. For
 * administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 *
 * Answers `UserAppEntitlementList`:
 * - 200: The entitlements of the user.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listUserAppEntitlements(session, { params: { path: { uid: 68719476742 } } });
 * ```
 * @see https://rest-api.symphony.com/main/apps-entitlements/user-apps
 */
export const listUserAppEntitlements: NamedOperation<Operations, "GET", "/pod/v1/admin/user/{uid}/app/entitlement/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/user/{uid}/app/entitlement/list");
/**
 * Replace the app entitlements of a user
 *
 * All of them are set. To change some, patch them. For administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): `UserAppEntitlementListInput` as application/json. All entitlements that the user is to have.
 *
 * Answers `UserAppEntitlementList`:
 * - 200: The entitlements of the user.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await updateUserAppEntitlements(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: [
 *     {
 *       appId: "settlement-app",
 *       appName: "Settlement",
 *       listed: true,
 *       install: true,
 *       products: [
 *         {
 *           appId: "settlement-app",
 *           name: "Standard",
 *           subscribed: true,
 *           type: "default",
 *         },
 *         {
 *           appId: "settlement-app",
 *           name: "Premium",
 *           sku: "EXAMPLE-1",
 *           subscribed: false,
 *           type: "premium",
 *         },
 *       ],
 *     },
 *   ],
 * });
 * ```
 * @see https://rest-api.symphony.com/main/apps-entitlements/update-user-apps
 */
export const updateUserAppEntitlements: NamedOperation<Operations, "POST", "/pod/v1/admin/user/{uid}/app/entitlement/list"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/user/{uid}/app/entitlement/list");
/**
 * Change some app entitlements of a user
 *
 * Whatever is left out stays as it is; a product is given with all its fields. Since release 20.13. For
 * administrators.
 *
 * Takes:
 * - `uid` (path, required): The user.
 * - `body` (required): `UserAppEntitlementsPatchList` as application/json. The entitlements to change; others stay.
 *
 * Answers `UserAppEntitlementList`:
 * - 200: The entitlements of the user.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await patchUserAppEntitlements(session, {
 *   params: { path: { uid: 68719476742 } },
 *   body: [
 *     {
 *       appId: "settlement-app",
 *       listed: "KEEP",
 *       install: "TRUE",
 *       product: {
 *         appId: "settlement-app",
 *         name: "Premium",
 *         sku: "EXAMPLE-1",
 *         subscribed: true,
 *         type: "premium",
 *       },
 *     },
 *   ],
 * });
 * ```
 * @see https://rest-api.symphony.com/main/apps-entitlements/partial-update-user-apps
 */
export const patchUserAppEntitlements: NamedOperation<Operations, "PATCH", "/pod/v1/admin/user/{uid}/app/entitlement/list"> = /* @__PURE__ */ operation("symphony", "PATCH", "/pod/v1/admin/user/{uid}/app/entitlement/list");
/**
 * List the information barrier groups
 *
 * Only groups with at least one policy are listed. Needs the privilege ACCESS_USER_PROVISIONING_API.
 *
 * Answers `GroupList`:
 * - 200: The groups.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listInfoBarrierGroups(session);
 * ```
 * @see https://rest-api.symphony.com/main/information-barrier-groups/list-ib-groups
 */
export const listInfoBarrierGroups: NamedOperation<Operations, "GET", "/pod/v1/admin/group/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/group/list");
/**
 * List the members of an information barrier group
 *
 * Needs the privilege ACCESS_USER_PROVISIONING_API.
 *
 * Takes:
 * - `gid` (path, required): The group, by the `id` of the list, encoded for use in a URL.
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many members to list, at most 10000. 1 to 10000. Default: 10000.
 *
 * Answers `IntegerList`:
 * - 200: The numbers of the users.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listInfoBarrierGroupMembers(session, { params: { path: { gid: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/main/information-barrier-groups/list-ib-group-members
 */
export const listInfoBarrierGroupMembers: NamedOperation<Operations, "GET", "/pod/v1/admin/group/{gid}/membership/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/group/{gid}/membership/list");
/**
 * Add users to an information barrier group
 *
 * The answer waits for every user, so many of them take long. The body may have 2 MB. The status is 200 even where
 * users failed: look at the results. Needs the privilege ACCESS_USER_PROVISIONING_API.
 *
 * Takes:
 * - `gid` (path, required): The group, by the `id` of the list, encoded for use in a URL.
 * - `body` (required): `UserIdList` as application/json. The users.
 *
 * Answers `BulkActionResult`:
 * - 200: What became of each user, in the order of the request.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addInfoBarrierGroupMembers(session, {
 *   params: { path: { gid: "0f1e2d3c4b5a69788796a5b4" } },
 *   body: [68719476742, 68719476743],
 * });
 * ```
 * @see https://rest-api.symphony.com/main/information-barrier-groups/add-ib-group-members
 */
export const addInfoBarrierGroupMembers: NamedOperation<Operations, "POST", "/pod/v1/admin/group/{gid}/membership/add"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/group/{gid}/membership/add");
/**
 * Remove users from an information barrier group
 *
 * Users who are deactivated cannot be removed by this call. The status is 200 even where users failed: look at the
 * results. Needs the privilege ACCESS_USER_PROVISIONING_API.
 *
 * Takes:
 * - `gid` (path, required): The group, by the `id` of the list, encoded for use in a URL.
 * - `body` (required): `UserIdList` as application/json. The users.
 *
 * Answers `BulkActionResult`:
 * - 200: What became of each user, in the order of the request.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await removeInfoBarrierGroupMembers(session, {
 *   params: { path: { gid: "0f1e2d3c4b5a69788796a5b4" } },
 *   body: [68719476742, 68719476743],
 * });
 * ```
 * @see https://rest-api.symphony.com/main/information-barrier-groups/remove-ib-group-members
 */
export const removeInfoBarrierGroupMembers: NamedOperation<Operations, "POST", "/pod/v1/admin/group/{gid}/membership/remove"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/group/{gid}/membership/remove");
/**
 * List the information barrier policies
 *
 * Needs the privilege ACCESS_USER_PROVISIONING_API.
 *
 * Answers `PolicyList`:
 * - 200: The policies.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listInfoBarrierPolicies(session);
 * ```
 * @see https://rest-api.symphony.com/main/information-barrier-groups/list-policies
 */
export const listInfoBarrierPolicies: NamedOperation<Operations, "GET", "/pod/v1/admin/policy/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/policy/list");
/**
 * Fetch a disclaimer
 *
 * Needs the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API.
 *
 * Takes:
 * - `did` (path, required): The disclaimer.
 *
 * Answers `Disclaimer`:
 * - 200: The disclaimer.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getDisclaimer(session, { params: { path: { did: "1a2b3c4d5e6f708192a3b4c5" } } });
 * ```
 * @see https://rest-api.symphony.com/main/disclaimers/disclaimer
 */
export const getDisclaimer: NamedOperation<Operations, "GET", "/pod/v1/admin/disclaimer/{did}"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/disclaimer/{did}");
/**
 * List the disclaimers of the company
 *
 * Needs the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API.
 *
 * Answers `DisclaimerList`:
 * - 200: The disclaimers.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listDisclaimers(session);
 * ```
 * @see https://rest-api.symphony.com/main/disclaimers/list-disclaimers
 */
export const listDisclaimers: NamedOperation<Operations, "GET", "/pod/v1/admin/disclaimer/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/disclaimer/list");
/**
 * List the users that a disclaimer is assigned to
 *
 * Needs the role User Provisioning with the privilege ACCESS_USER_PROVISIONING_API.
 *
 * Takes:
 * - `did` (path, required): The disclaimer.
 *
 * Answers `IntegerList`:
 * - 200: The numbers of the users.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listDisclaimerUsers(session, { params: { path: { did: "1a2b3c4d5e6f708192a3b4c5" } } });
 * ```
 * @see https://rest-api.symphony.com/main/disclaimers/disclaimer-users
 */
export const listDisclaimerUsers: NamedOperation<Operations, "GET", "/pod/v1/admin/disclaimer/{did}/users"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/disclaimer/{did}/users");
/**
 * List the certificates of the company
 *
 * For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many certificates to list. The source states no default.
 *
 * Answers `CompanyCertInfoList`:
 * - 200: The certificates.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listCompanyCerts(session);
 * ```
 * @see https://rest-api.symphony.com/main/certificates/list-company-certificates
 */
export const listCompanyCerts: NamedOperation<Operations, "GET", "/pod/v1/companycert/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/companycert/list");
/**
 * Add a certificate to those of the company
 *
 * A certificate that has expired is refused. For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
 *
 * Takes:
 * - `body` (required): `CompanyCert` as application/json. The certificate, with its name, type and status.
 *
 * Answers `CompanyCertDetail`:
 * - 200: The certificate.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createCompanyCert(session, {
 *   body: {
 *     pem: "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n",
 *     attributes: {
 *       name: "Settlement Bot",
 *       type: { type: "USER" },
 *       status: { type: "TRUSTED" },
 *     },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/certificates/create-company-certificate
 */
export const createCompanyCert: NamedOperation<Operations, "POST", "/pod/v2/companycert/create"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v2/companycert/create");
/**
 * Delete a certificate of the company
 *
 * The certificate is named by its fingerprint, in the body. For accounts with the role USER_PROVISIONING or
 * SUPER_ADMINISTRATOR.
 *
 * Takes:
 * - `body` (required): application/json. The certificate, by its fingerprint.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await deleteCompanyCert(session, { body: { id: "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567" } });
 * ```
 * @see https://rest-api.symphony.com/main/certificates/delete-company-certificate
 */
export const deleteCompanyCert: NamedOperation<Operations, "POST", "/pod/v1/companycert/delete"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/companycert/delete");
/**
 * Fetch a certificate of the company
 *
 * For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
 *
 * Takes:
 * - `fingerPrint` (path, required): The certificate, by its fingerprint.
 *
 * Answers `CompanyCertDetail`:
 * - 200: The certificate.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getCompanyCert(session, {
 *   params: { path: { fingerPrint: "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567" } },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/certificates/company-certificate-details
 */
export const getCompanyCert: NamedOperation<Operations, "GET", "/pod/v1/companycert/{fingerPrint}/get"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/companycert/{fingerPrint}/get");
/**
 * Change the name, type or status of a certificate
 *
 * For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
 *
 * Takes:
 * - `fingerPrint` (path, required): The certificate, by its fingerprint.
 * - `body` (required): `CompanyCertAttributesInput` as application/json. The new name, type and status.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await updateCompanyCert(session, {
 *   params: { path: { fingerPrint: "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567" } },
 *   body: {
 *     name: "Settlement Bot",
 *     type: { type: "USER" },
 *     status: { type: "TRUSTED" },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/certificates/update-company-certificate
 */
export const updateCompanyCert: NamedOperation<Operations, "POST", "/pod/v1/companycert/{fingerPrint}/update"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/companycert/{fingerPrint}/update");
/**
 * List the certificates that a certificate has signed
 *
 * Those of the company that were verified against it. For accounts with the role USER_PROVISIONING or
 * SUPER_ADMINISTRATOR.
 *
 * Takes:
 * - `fingerPrint` (path, required): The certificate, by its fingerprint.
 *
 * Answers `CompanyCertInfoList`:
 * - 200: The certificates.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listCertsIssuedBy(session, {
 *   params: { path: { fingerPrint: "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567" } },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/certificates/list-verified-certificates
 */
export const listCertsIssuedBy: NamedOperation<Operations, "GET", "/pod/v1/companycert/{fingerPrint}/issuedBy"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/companycert/{fingerPrint}/issuedBy");
/**
 * List the trusted certificates that the pod manages
 *
 * For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many certificates to list. The source states no default.
 *
 * Answers `CompanyCertInfoList`:
 * - 200: The certificates.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listPodManagedCerts(session);
 * ```
 * @see https://rest-api.symphony.com/main/certificates/list-trusted-certificates
 */
export const listPodManagedCerts: NamedOperation<Operations, "GET", "/pod/v1/companycert/podmanaged/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/companycert/podmanaged/list");
/**
 * List the certificates of given types
 *
 * For accounts with the role USER_PROVISIONING or SUPER_ADMINISTRATOR.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many certificates to list. The source states no default.
 * - `body` (required): `CompanyCertTypeList` as application/json. The types that are wanted.
 *
 * Answers `CompanyCertInfoList`:
 * - 200: The certificates.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listCompanyCertsByType(session, { body: [{ type: "USER" }, { type: "USERSIGNING" }] });
 * ```
 * @see https://rest-api.symphony.com/main/certificates/list-certificate-types
 */
export const listCompanyCertsByType: NamedOperation<Operations, "POST", "/pod/v1/companycert/type/list"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/companycert/type/list");
/**
 * Fetch the single sign-on settings of the pod
 *
 * 404 says that there are none and that none could be made. For accounts with the role SSO Manager.
 *
 * Answers `SsoConfiguration`:
 * - 200: The settings.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getSsoConfiguration(session);
 * ```
 * @see https://rest-api.symphony.com/main/sso/get-sso
 */
export const getSsoConfiguration: NamedOperation<Operations, "GET", "/pod/v1/admin/sso/configuration"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/sso/configuration");
/**
 * Create or replace the single sign-on settings of the pod
 *
 * For accounts with the role SSO Manager.
 *
 * Takes:
 * - `body` (required): `SsoConfiguration` as application/json. All settings.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await saveSsoConfiguration(session, {
 *   body: {
 *     ssoEnabled: true,
 *     idpEntityId: "https://idp.example.com/metadata",
 *     idpSsoEndpoint: "https://idp.example.com/sso/saml",
 *     idpSigningCertificate: "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n",
 *     symphonyAcsUrl: "https://symphony.example.com/login/sso/acs",
 *     symphonyEntityId: "https://symphony.example.com",
 *     forceAuthn: false,
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/sso/post-sso
 */
export const saveSsoConfiguration: NamedOperation<Operations, "POST", "/pod/v1/admin/sso/configuration"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/sso/configuration");
/**
 * Change some single sign-on settings of the pod
 *
 * Whatever is left out stays as it is. The whole is checked then, and refused if it is incomplete or wrong. For
 * accounts with the role SSO Manager.
 *
 * Takes:
 * - `body` (required): `SsoConfiguration` as application/json. The settings to change; others stay.
 *
 * Answers `SuccessResponse`:
 * - 200: It is done.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await patchSsoConfiguration(session, { body: { forceAuthn: true } });
 * ```
 * @see https://rest-api.symphony.com/main/sso/patch-sso
 */
export const patchSsoConfiguration: NamedOperation<Operations, "PATCH", "/pod/v1/admin/sso/configuration"> = /* @__PURE__ */ operation("symphony", "PATCH", "/pod/v1/admin/sso/configuration");
/**
 * List the features that users of the pod can have
 *
 * The names that a user's features have.
 *
 * Answers `StringList`:
 * - 200: The names of the features.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listPodFeatures(session);
 * ```
 * @see https://rest-api.symphony.com/main/user-management/list-features
 */
export const listPodFeatures: NamedOperation<Operations, "GET", "/pod/v1/admin/system/features/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/system/features/list");
/**
 * List all URI schemes that links may have
 *
 * The older call, which lists them all at once. In messages, addresses of these schemes become links.
 *
 * Answers `StringList`:
 * - 200: The schemes.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listUriProtocolsV1(session);
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const listUriProtocolsV1: NamedOperation<Operations, "GET", "/pod/v1/admin/system/protocols/list"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v1/admin/system/protocols/list");
/**
 * List the URI schemes that links may have
 *
 * In messages, addresses of these schemes become links.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many schemes to list, at most 1000. Default: 100.
 *
 * Answers `StringList`:
 * - 200: The schemes.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listUriProtocols(session);
 * ```
 * @see https://rest-api.symphony.com/main/uri-protocols/list-protocols-v2
 */
export const listUriProtocols: NamedOperation<Operations, "GET", "/pod/v2/system/protocols"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/v2/system/protocols");
/**
 * Allow links to have a URI scheme
 *
 * For service accounts with the role User Provisioning.
 *
 * Takes:
 * - `body` (required): `Protocol` as application/json. The scheme.
 *
 * Answers `Protocol`:
 * - 200: The scheme that was added.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addUriProtocol(session, { body: { scheme: "skype" } });
 * ```
 * @see https://rest-api.symphony.com/main/uri-protocols/create-protocol
 */
export const addUriProtocol: NamedOperation<Operations, "POST", "/pod/v1/admin/system/protocols"> = /* @__PURE__ */ operation("symphony", "POST", "/pod/v1/admin/system/protocols");
/**
 * Stop links from having a URI scheme
 *
 * For service accounts with the role User Provisioning.
 *
 * Takes:
 * - `scheme` (path, required): The scheme, without a colon.
 *
 * Answers `undefined`:
 * - 204: The scheme is removed. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await deleteUriProtocol(session, { params: { path: { scheme: "skype" } } });
 * ```
 * @see https://rest-api.symphony.com/main/uri-protocols/delete-protocol
 */
export const deleteUriProtocol: NamedOperation<Operations, "DELETE", "/pod/v1/admin/system/protocols/{scheme}"> = /* @__PURE__ */ operation("symphony", "DELETE", "/pod/v1/admin/system/protocols/{scheme}");
/**
 * List the file extensions that may be uploaded
 *
 * Give `before` or `after`, not both. A page shorter than `limit` need not be the last one, since the server
 * filters what it has cut. Cursors soon go stale, so do not keep them. The source names no credentials for this
 * call; the session is assumed.
 *
 * Takes:
 * - `limit` (query): How many extensions to list. The server may list fewer, and has a maximum of its own.
 * - `before` (query): List what comes before this cursor of an earlier answer.
 * - `after` (query): List what comes after this cursor of an earlier answer.
 *
 * Answers `FileExtensionsResponse`:
 * - 200: A page of the extensions.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 * - 503: The server is overloaded or under maintenance; try again later. There is no body.
 * - 504: A gateway waited too long for the answer. There is no body.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listAllowedFileExtensions(session);
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const listAllowedFileExtensions: NamedOperation<Operations, "GET", "/pod/file_ext/v1/allowed_extensions"> = /* @__PURE__ */ operation("symphony", "GET", "/pod/file_ext/v1/allowed_extensions");
/**
 * Allow a file extension, or change where it is allowed
 *
 * What was set before is replaced. The extension in the path must be the one in the body. Extensions that the
 * system does not know are of the source CUSTOMER.
 *
 * Takes:
 * - `extension` (path, required): The extension. Upper and lower case are the same.
 * - `body` (required): `FileExtensionInput` as application/json. The extension, and where it is allowed.
 *
 * Answers `FileExtension`:
 * - 200: The extension as it is now.
 * - 400: The request is at fault; the body says how.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await putAllowedFileExtension(session, {
 *   params: { path: { extension: ".xyz" } },
 *   body: {
 *     extension: ".xyz",
 *     scope_internal: true,
 *     scope_external: true,
 *     scope_xpod: false,
 *     source: "CUSTOMER",
 *   },
 * });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const putAllowedFileExtension: NamedOperation<Operations, "PUT", "/pod/file_ext/v1/allowed_extensions/{extension}"> = /* @__PURE__ */ operation("symphony", "PUT", "/pod/file_ext/v1/allowed_extensions/{extension}");
/**
 * Stop allowing a file extension
 *
 * Upper and lower case of the extension are the same.
 *
 * Takes:
 * - `extension` (path, required): The extension. Upper and lower case are the same.
 *
 * Answers `undefined`:
 * - 204: The extension is not allowed any more. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await deleteAllowedFileExtension(session, { params: { path: { extension: ".xyz" } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const deleteAllowedFileExtension: NamedOperation<Operations, "DELETE", "/pod/file_ext/v1/allowed_extensions/{extension}"> = /* @__PURE__ */ operation("symphony", "DELETE", "/pod/file_ext/v1/allowed_extensions/{extension}");
/**
 * Import messages of another system
 *
 * Messages keep their author and their time. For accounts with the role CONTENT_MANAGEMENT; the caller and the
 * authors have to be members of the streams. Each message succeeds or fails for itself, in the answer at the
 * same place as in the request. Datafeeds do not tell of imported messages.
 *
 * Takes:
 * - `body` (required): `V4MessageImportList` as application/json. The messages, each with its author, its time and its stream.
 *
 * Answers `V4ImportResponseList`:
 * - 200: What became of each message, in the order of the request.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await importMessages(session, {
 *   body: [
 *     {
 *       message: "<messageML>Good morning</messageML>",
 *       intendedMessageTimestamp: 1735689600000,
 *       intendedMessageFromUserId: 68719476742,
 *       originatingSystemId: "old-chat",
 *       originalMessageId: "4711",
 *       streamId: "c3RyZWFtLW9mLXR3by11c2Vycw",
 *       attachments: [{ filename: "greeting.txt", content: "SGVsbG8=" }],
 *     },
 *   ],
 * });
 * ```
 * @see https://rest-api.symphony.com/main/messages/import-message-v4
 */
export const importMessages: NamedOperation<Operations, "POST", "/agent/v4/message/import"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v4/message/import");
/**
 * Send a message to several streams
 *
 * At most 100 streams. The answer is 200 even where the message did not reach some or all of them: look into
 * `errors`. A repeated call sends the message again. A session on behalf of a user sends its token alone, any
 * other the key manager token as well.
 *
 * The rules for `message`, `data` and attachments are those of `createMessage`.
 *
 * Takes:
 * - `body` (required): `V4MessageBlast` as multipart/form-data. The message, with its files and the streams.
 *
 * Answers `V4MessageBlastResponse`:
 * - 200: The messages sent, and what went wrong.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 451: A compliance policy blocked the content.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `blastMessage`.
 *
 * @example
 * ```ts
 * const { data } = await blastMessage(session, {
 *   body: {
 *     sids: "c3RyZWFtLW9mLXR3by11c2Vycw,c3RyZWFtLW9mLWEtcm9vbQ",
 *     message: "<messageML>Good morning</messageML>",
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/messages/blast-message
 */
export const blastMessage: NamedOperation<Operations, "POST", "/agent/v4/message/blast"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v4/message/blast");
/**
 * Fetch a message
 *
 * The message as it was sent, decrypted by the agent.
 *
 * Takes:
 * - `id` (path, required): The message, as URL-safe Base64 without padding.
 *
 * Answers `V4Message | undefined`:
 * - 200: The message.
 * - 204: No such message. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getMessage(session, { params: { path: { id: "bWVzc2FnZS1vbmU" } } });
 * ```
 * @see https://rest-api.symphony.com/main/messages/get-message-v1
 */
export const getMessage: NamedOperation<Operations, "GET", "/agent/v1/message/{id}"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/message/{id}");
/**
 * Search messages by a query in one line
 *
 * The query is a list of `field:value` pairs with `AND` between them. Fields, in any case of letters: `text`
 * (only together with `streamId`), `author`, `hashtag`, `cashtag`, `mention`, `signal` (only together with
 * dates), `fromDate`, `toDate`, `streamId` and `streamType`, which is `chat` (both IM and MIM), `im`, `mim`,
 * `chatroom` or `post`.
 *
 * Takes:
 * - `query` (query, required): The query.
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many messages to list. Default: 50.
 * - `scope` (query): Where to look - in Symphony's own content alone, or in that of one connector.
 * - `sortDir` (query): Whether the newest messages come last or first. Default: "DESC".
 * - `tier` (query): Which store to look in. Default: "hot".
 *
 * Answers `V4MessageList | undefined`:
 * - 200: The messages.
 * - 204: Nothing was found. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await searchMessagesByQuery(session, {
 *   params: { query: { query: "hashtag:settlement AND fromDate:1767225600000" } },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/messages/message-search-get
 */
export const searchMessagesByQuery: NamedOperation<Operations, "GET", "/agent/v1/message/search"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/message/search");
/**
 * Search messages by fields
 *
 * The criteria are sent as an object; `searchMessagesByQuery` takes them as one text.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many messages to list. Default: 50.
 * - `scope` (query): Where to look - in Symphony's own content alone, or in that of one connector.
 * - `sortDir` (query): Whether the newest messages come last or first. Default: "DESC".
 * - `tier` (query): Which store to look in. Default: "hot".
 * - `body` (required): `MessageSearchQuery` as application/json. What the messages have to have.
 *
 * Answers `V4MessageList | undefined`:
 * - 200: The messages.
 * - 204: Nothing was found. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `searchMessages`.
 *
 * @example
 * ```ts
 * const { data } = await searchMessages(session, { body: { hashtag: "settlement", fromDate: 1767225600000 } });
 * ```
 * @see https://rest-api.symphony.com/main/messages/message-search-post
 */
export const searchMessages: NamedOperation<Operations, "POST", "/agent/v1/message/search"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/message/search");
/**
 * Search messages by meaning
 *
 * Symphony lists this call as internal and not supported yet.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many messages to list. Default: 25.
 * - `body` (required): `SemanticSearchQuery` as application/json. What the messages have to be about.
 *
 * Answers `V4MessageList | undefined`:
 * - 200: The messages.
 * - 204: Nothing was found. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await searchMessagesSemantic(session, {
 *   body: {
 *     text: "who confirmed the settlement of yesterday",
 *     threadId: "c3RyZWFtLW9mLXR3by11c2Vycw",
 *   },
 * });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const searchMessagesSemantic: NamedOperation<Operations, "POST", "/agent/v4/message/search/semantic"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v4/message/search/semantic");
/**
 * Download an attachment of a message
 *
 * The answer is the file as Base64 text, which has to be decoded. The content export's account may download from
 * streams that it is no member of.
 *
 * Takes:
 * - `sid` (path, required): The stream, as URL-safe Base64 without padding.
 * - `fileId` (query, required): The attachment, by the `id` that the message has for it, unchanged.
 * - `messageId` (query, required): The message that the attachment belongs to.
 *
 * Answers `Blob`:
 * - 200: The attachment as Base64 text.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `downloadAttachment`.
 *
 * @example
 * ```ts
 * const { data } = await downloadAttachment(session, {
 *   params: {
 *     path: { sid: "c3RyZWFtLW9mLXR3by11c2Vycw" },
 *     query: { fileId: "aW50ZXJuYWxfMQ", messageId: "bWVzc2FnZS1vbmU" },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/messages/attachment
 */
export const downloadAttachment: NamedOperation<Operations, "GET", "/agent/v1/stream/{sid}/attachment"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/stream/{sid}/attachment");
/**
 * List the messages of a stream from a time on
 *
 * To go on where a list ended, take the time of its last message as `since`, and as `skip` the number of
 * messages of that time that were listed already.
 *
 * Takes:
 * - `sid` (path, required): The stream, as URL-safe Base64 without padding.
 * - `since` (query, required): The earliest time, in milliseconds since 1970.
 * - `until` (query): The latest time, in milliseconds since 1970; now, when it is left out.
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many messages to list, at most 500. Default: 50.
 *
 * Answers `V4MessageList | undefined`:
 * - 200: The messages.
 * - 204: No messages in this time. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listMessages`.
 *
 * @example
 * ```ts
 * const { data } = await listMessages(session, {
 *   params: {
 *     path: { sid: "c3RyZWFtLW9mLXR3by11c2Vycw" },
 *     query: { since: 1767225600000 },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/messages/messages-v4
 */
export const listMessages: NamedOperation<Operations, "GET", "/agent/v4/stream/{sid}/message"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v4/stream/{sid}/message");
/**
 * Send a message to a stream
 *
 * Large streams take about two messages a second. A repeated call sends the message again. A session on behalf
 * of a user sends its token alone, any other the key manager token as well.
 *
 * `message` is MessageML, within `<messageML>`, or PresentationML. It has to be well-formed XML of the elements and
 * attributes that MessageML knows, or the answer is 400. It may be a Freemarker template: the agent expands it first,
 * with `data` as its model, under the name `entity`. An element with `data-entity-id` needs an entity of that name in
 * `data`. A mention (`<mention>`) needs a user's number, mail address or name, and a form (`<form>`) its `id` and a
 * button of the type `action`.
 *
 * The files of a message have 30 MB at most, all together. A preview is sent for each attachment, or for none.
 *
 * Takes:
 * - `sid` (path, required): The stream, as URL-safe Base64 without padding.
 * - `body` (required): `V4MessageSubmission` as multipart/form-data. The message, with its files.
 *
 * Answers `V4Message`:
 * - 200: The message.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 451: A compliance policy blocked the content.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `sendMessage`.
 *
 * @example
 * ```ts
 * const { data } = await createMessage(session, {
 *   params: { path: { sid: "c3RyZWFtLW9mLXR3by11c2Vycw" } },
 *   body: { message: "<messageML>Good morning</messageML>" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/messages/create-message-v4
 */
export const createMessage: NamedOperation<Operations, "POST", "/agent/v4/stream/{sid}/message/create"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v4/stream/{sid}/message/create");
/**
 * Replace the content of a message
 *
 * The message must be one that a user has sent and nobody has deleted. The answer is the new message, with an id
 * of its own; `replacing` in it names the one before. Attachments are taken from pod version 24.1 on.
 *
 * The rules for `message`, `data` and attachments are those of `createMessage`.
 *
 * Takes:
 * - `sid` (path, required): The stream, as URL-safe Base64 without padding.
 * - `mid` (path, required): The message to update, as URL-safe Base64 without padding.
 * - `body` (required): `V4MessageUpdate` as multipart/form-data. The new message, with its files.
 *
 * Answers `V4Message`:
 * - 200: The message.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 451: A compliance policy blocked the content.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `updateMessage`.
 *
 * @example
 * ```ts
 * const { data } = await updateMessage(session, {
 *   params: {
 *     path: { sid: "c3RyZWFtLW9mLXR3by11c2Vycw", mid: "bWVzc2FnZS1vbmU" },
 *   },
 *   body: { message: "<messageML>Good afternoon</messageML>", silent: "false" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/messages/update-message-v4
 */
export const updateMessage: NamedOperation<Operations, "POST", "/agent/v4/stream/{sid}/message/{mid}/update"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v4/stream/{sid}/message/{mid}/update");
/**
 * Share an article with a stream
 *
 * Symphony calls this provisional. A repeated call shares the article again.
 *
 * Takes:
 * - `sid` (path, required): The stream, as URL-safe Base64 without padding.
 * - `body` (required): `ShareContent` as application/json. The article.
 *
 * Answers `V2Message`:
 * - 200: The message that shares the article.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await shareContent(session, {
 *   params: { path: { sid: "c3RyZWFtLW9mLXR3by11c2Vycw" } },
 *   body: {
 *     type: "com.symphony.sharing.article",
 *     content: {
 *       articleId: "article-1",
 *       title: "Settlement in a day",
 *       publisher: "Example News",
 *       author: "Example Author",
 *       articleUrl: "https://news.example.com/articles/1",
 *       appId: "example-news",
 *     },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/streams-conversations/all-streams-endpoints/share-v3
 */
export const shareContent: NamedOperation<Operations, "POST", "/agent/v3/stream/{sid}/share"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v3/stream/{sid}/share");
/**
 * List the caller's datafeeds
 *
 * Those that are still alive. One for an account is enough. From agent version 2.57 on.
 *
 * Takes:
 * - `tag` (query): Only the datafeeds that were created with this tag. At most 100 characters.
 *
 * Answers `V5Datafeed[]`:
 * - 200: The datafeeds.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Since: agent 2.57.0.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `feed`.
 *
 * @example
 * ```ts
 * const { data } = await listDatafeeds(session);
 * ```
 * @see https://rest-api.symphony.com/main/datafeed/list-datafeed-v5
 */
export const listDatafeeds: NamedOperation<Operations, "GET", "/agent/v5/datafeeds"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v5/datafeeds");
/**
 * Create a datafeed
 *
 * A datafeed tells of the events in all streams that the account belongs to. It outlives the session, yet not 30
 * minutes without a read. An account may have 20 of them; use the listed ones again. From agent version 2.57 on.
 *
 * Takes:
 * - `body`: `V5DatafeedCreateBody` as application/json. How the datafeed is to be; its settings have defaults.
 *
 * Answers `V5Datafeed`:
 * - 201: The datafeed.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Since: agent 2.57.0.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `feed`.
 *
 * @example
 * ```ts
 * const { data } = await createDatafeed(session, { body: { tag: "settlement-bot" } });
 * ```
 * @see https://rest-api.symphony.com/main/datafeed/create-datafeed-v5
 */
export const createDatafeed: NamedOperation<Operations, "POST", "/agent/v5/datafeeds"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v5/datafeeds");
/**
 * Delete a datafeed
 *
 * A read of a deleted datafeed is refused with 400. From agent version 2.57 on.
 *
 * Takes:
 * - `datafeedId` (path, required): The datafeed.
 *
 * Answers `undefined`:
 * - 204: The datafeed is deleted. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Since: agent 2.57.0.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 * Helper of the main entry that makes the call for you: `feed`.
 *
 * @example
 * ```ts
 * await deleteDatafeed(session, {
 *   params: { path: { datafeedId: "0f1e2d3c4b5a69788796a5b4c3d2e1f0_f" } },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/datafeed/delete-datafeed-v5
 */
export const deleteDatafeed: NamedOperation<Operations, "DELETE", "/agent/v5/datafeeds/{datafeedId}"> = /* @__PURE__ */ operation("symphony", "DELETE", "/agent/v5/datafeeds/{datafeedId}");
/**
 * Wait for the next events of a datafeed
 *
 * The answer comes with the first events, or with none when the agent has waited for a while; then call again.
 * Leave `ackId` out of the first read, and send the last answer's `ackId` with each one after: it says that
 * those events have arrived. Events that are not acknowledged come again, so a repeated call loses nothing, and
 * an event may come twice. From agent version 2.57 on.
 *
 * Takes:
 * - `datafeedId` (path, required): The datafeed.
 * - `body`: `AckId` as application/json. What was received so far.
 *
 * Answers `V5EventList`:
 * - 200: The events, and what to acknowledge them with.
 * - 400: The datafeed is gone, or `ackId` is malformed. Do not repeat the call: create another datafeed, and leave `ackId` out of its first read.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The account has 20 datafeeds already, or lacks the right to read this one.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Since: agent 2.57.0.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `feed`.
 *
 * @example
 * ```ts
 * const { data } = await readDatafeed(session, {
 *   params: { path: { datafeedId: "0f1e2d3c4b5a69788796a5b4c3d2e1f0_f" } },
 *   body: { ackId: "YWNrLW9uZQ" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/datafeed/read-datafeed-v5
 */
export const readDatafeed: NamedOperation<Operations, "POST", "/agent/v5/datafeeds/{datafeedId}/read"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v5/datafeeds/{datafeedId}/read");
/**
 * Wait for the next events of the whole pod
 *
 * The datahose, a product of its own, from agent version 22.5.1 on. It tells of all streams, those without the
 * account as well. The first read creates the feed; instances that share account, tag and filters share its
 * events. `ackId` works as it does for a datafeed: leave it out of the first read.
 *
 * Takes:
 * - `body` (required): `V5EventsReadBody` as application/json. Which events are wanted, and what was received so far.
 *
 * Answers `V5EventList`:
 * - 200: The events, and what to acknowledge them with.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Since: agent 22.5.1.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `datahose`.
 *
 * @example
 * ```ts
 * const { data } = await readDatahose(session, {
 *   body: {
 *     type: "datahose",
 *     tag: "settlement-archive",
 *     eventTypes: ["MESSAGESENT", "MESSAGESUPPRESSED"],
 *     scopes: ["EXTERNAL"],
 *     ackId: "YWNrLW9uZQ",
 *     updatePresence: false,
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/datahose/datahose-read-events
 */
export const readDatahose: NamedOperation<Operations, "POST", "/agent/v5/events/read"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v5/events/read");
/**
 * List the caller's signals
 *
 * Those that the caller created, and the public ones that the caller subscribed to.
 *
 * Takes:
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many signals to list, at most 500. Default: 50.
 *
 * Answers `SignalList`:
 * - 200: The signals.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listSignals`.
 *
 * @example
 * ```ts
 * const { data } = await listSignals(session);
 * ```
 * @see https://rest-api.symphony.com/main/signals/list-signals
 */
export const listSignals: NamedOperation<Operations, "GET", "/agent/v1/signals/list"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/signals/list");
/**
 * Fetch a signal
 *
 * By the `id` that the list or the creation gave.
 *
 * Takes:
 * - `id` (path, required): The signal.
 *
 * Answers `Signal`:
 * - 200: The signal.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getSignal(session, { params: { path: { id: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/main/signals/get-signal
 */
export const getSignal: NamedOperation<Operations, "GET", "/agent/v1/signals/{id}/get"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/signals/{id}/get");
/**
 * Create a signal
 *
 * The query has to name a hashtag or a cashtag. A signal for the whole company takes the entitlement
 * `canCreatePushedSignals`.
 *
 * Takes:
 * - `body` (required): application/json. The signal; its name and its query are needed.
 *
 * Answers `Signal`:
 * - 200: The signal.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 451: A compliance policy blocked the content.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createSignal(session, {
 *   body: {
 *     name: "Settlement",
 *     query: "hashtag:settlement OR cashtag:exmp",
 *     visibleOnProfile: true,
 *     companyWide: false,
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/signals/create-signal
 */
export const createSignal: NamedOperation<Operations, "POST", "/agent/v1/signals/create"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/signals/create");
/**
 * Change a signal
 *
 * The body is the signal as it is to be from now on. Its owner may change it; one for the whole company takes the
 * entitlement `canCreatePushedSignals` instead.
 *
 * Takes:
 * - `id` (path, required): The signal.
 * - `body` (required): `BaseSignal` as application/json. The signal as it is to be.
 *
 * Answers `Signal`:
 * - 200: The signal as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 451: A compliance policy blocked the content.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await updateSignal(session, {
 *   params: { path: { id: "0f1e2d3c4b5a69788796a5b4" } },
 *   body: {
 *     name: "Settlement",
 *     query: "hashtag:settlement OR cashtag:exmp",
 *     visibleOnProfile: true,
 *     companyWide: false,
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/signals/update-signal
 */
export const updateSignal: NamedOperation<Operations, "POST", "/agent/v1/signals/{id}/update"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/signals/{id}/update");
/**
 * Delete a signal
 *
 * The answer is a confirmation in words.
 *
 * Takes:
 * - `id` (path, required): The signal.
 *
 * Answers `SuccessResponse`:
 * - 200: The signal is deleted.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await deleteSignal(session, { params: { path: { id: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/main/signals/delete-signal
 */
export const deleteSignal: NamedOperation<Operations, "POST", "/agent/v1/signals/{id}/delete"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/signals/{id}/delete");
/**
 * Subscribe to a signal
 *
 * Without a body the caller subscribes, with one the listed users are subscribed, which takes the entitlement
 * `canManageSignalSubscription`.
 *
 * Takes:
 * - `id` (path, required): The signal.
 * - `pushed` (query): Whether the listed users shall be unable to unsubscribe.
 * - `body`: `UserIdList` as application/json. The users to subscribe; the caller, when it is left out.
 *
 * Answers `ChannelSubscriptionResponse`:
 * - 200: How many subscriptions there are to be, are done, and failed.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await subscribeSignal(session, {
 *   params: { path: { id: "0f1e2d3c4b5a69788796a5b4" } },
 *   body: [68719476742, 68719476743],
 * });
 * ```
 * @see https://rest-api.symphony.com/main/signals/subscribe-signal
 */
export const subscribeSignal: NamedOperation<Operations, "POST", "/agent/v1/signals/{id}/subscribe"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/signals/{id}/subscribe");
/**
 * Unsubscribe from a signal
 *
 * Without a body the caller unsubscribes, who must not own the signal. With one the listed users are
 * unsubscribed, which takes the entitlement `canManageSignalSubscription` and a signal that is not for the whole
 * company.
 *
 * Takes:
 * - `id` (path, required): The signal.
 * - `body`: `UserIdList` as application/json. The users whose subscription ends; the caller, when it is left out.
 *
 * Answers `ChannelSubscriptionResponse`:
 * - 200: How many subscriptions were to end, have ended, and failed to.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await unsubscribeSignal(session, {
 *   params: { path: { id: "0f1e2d3c4b5a69788796a5b4" } },
 *   body: [68719476742, 68719476743],
 * });
 * ```
 * @see https://rest-api.symphony.com/main/signals/unsubscribe-signal
 */
export const unsubscribeSignal: NamedOperation<Operations, "POST", "/agent/v1/signals/{id}/unsubscribe"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/signals/{id}/unsubscribe");
/**
 * List the subscribers of a signal
 *
 * Pages by `skip` and `limit`; `hasMore` says whether there is another page.
 *
 * Takes:
 * - `id` (path, required): The signal.
 * - `skip` (query): How many entries to pass over. At least 0. Default: 0.
 * - `limit` (query): How many subscribers to list. Default: 100.
 *
 * Answers `ChannelSubscriberResponse`:
 * - 200: The subscribers.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listSignalSubscribers`.
 *
 * @example
 * ```ts
 * const { data } = await listSignalSubscribers(session, { params: { path: { id: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/main/signals/subscribers
 */
export const listSignalSubscribers: NamedOperation<Operations, "GET", "/agent/v1/signals/{id}/subscribers"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/signals/{id}/subscribers");
/**
 * List what privileged users did in a time
 *
 * For service accounts that manage the audit trail. There is another page, after `pagination.cursors.after`, as
 * long as the answer has `pagination.next`; a page may be empty and still have one after it.
 *
 * Takes:
 * - `startTimestamp` (query, required): The earliest time, in milliseconds since 1970.
 * - `endTimestamp` (query): The latest time, in milliseconds since 1970; now, when it is left out.
 * - `before` (query): The page before this cursor.
 * - `after` (query): The page after this cursor.
 * - `limit` (query): How many actions to list, at most 500. Default: 50.
 * - `initiatorId` (query): Only what this user did.
 * - `role` (query): Only what users with this role did. Known are USER_PROVISIONING, CONTENT_MANAGEMENT, EF_POLICY_MANAGEMENT, SUPER_COMPLIANCE_OFFICER, COMPLIANCE_OFFICER, SUPER_ADMINISTRATOR, ADMINISTRATOR, L1_SUPPORT, L2_SUPPORT and SCOPE_MANAGEMENT.
 *
 * Answers `V1AuditTrailInitiatorList | undefined`:
 * - 200: The actions.
 * - 204: No actions in this time. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listAuditTrail`.
 *
 * @example
 * ```ts
 * const { data } = await listPrivilegedUserAuditTrail(session, { params: { query: { startTimestamp: 1767225600000 } } });
 * ```
 * @see https://rest-api.symphony.com/main/user-management/list-audit-trail-v1
 */
export const listPrivilegedUserAuditTrail: NamedOperation<Operations, "GET", "/agent/v1/audittrail/privilegeduser"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/audittrail/privilegeduser");
/**
 * List the DLP policies
 *
 * For service accounts with the role Expression Filter Policy Management.
 *
 * Takes:
 * - `page` (query): Which page to list, counted from 0. At least 0. Default: 0.
 * - `limit` (query): How many entries a page has, at most 50. Default: 50.
 *
 * Answers `V3DLPPoliciesCollectionResponse`:
 * - 200: A page of the policies.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listDlpPolicies`.
 *
 * @example
 * ```ts
 * const { data } = await listDlpPolicies(session);
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-policy-management-endpoints/v3-all-policies
 */
export const listDlpPolicies: NamedOperation<Operations, "GET", "/agent/v3/dlp/policies"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v3/dlp/policies");
/**
 * Create a DLP policy
 *
 * It is not enforced before it is enabled. The answer has what the agent fills in. For service accounts with the
 * role Expression Filter Policy Management.
 *
 * Takes:
 * - `body` (required): `V3DLPPolicyRequest` as application/json. The policy as it is to be.
 *
 * Answers `V3DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createDlpPolicy(session, {
 *   body: {
 *     name: "Project names",
 *     scopes: ["External"],
 *     appliesTo: [
 *       {
 *         dataType: "Messages",
 *         action: "Block",
 *         rules: [
 *           {
 *             type: "TEXT_MATCH",
 *             name: "Project names in messages",
 *             textMatchConfig: {
 *               dictionaries: [
 *                 {
 *                   dictId: "1a2b3c4d5e6f708192a3b4c5",
 *                   version: "1.0",
 *                   name: "Project names",
 *                 },
 *               ],
 *               countUniqueOccurrences: 1,
 *               applicableFileTypes: [],
 *             },
 *           },
 *         ],
 *       },
 *     ],
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-policy-management-endpoints/v3-create-policy
 */
export const createDlpPolicy: NamedOperation<Operations, "POST", "/agent/v3/dlp/policies"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v3/dlp/policies");
/**
 * Fetch a DLP policy
 *
 * For service accounts with the role Expression Filter Policy Management.
 *
 * Takes:
 * - `policyId` (path, required): The policy.
 * - `policyVersion` (query): The policy's version, as in `3.1`; the latest one, when it is left out.
 *
 * Answers `V3DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getDlpPolicy(session, { params: { path: { policyId: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-policy-management-endpoints/v3-get-policy
 */
export const getDlpPolicy: NamedOperation<Operations, "GET", "/agent/v3/dlp/policies/{policyId}"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v3/dlp/policies/{policyId}");
/**
 * Replace a DLP policy
 *
 * The policy is sent as a whole, since there is no partial update. Without dictionaries it loses those that it had
 * and is disabled. A change makes a new version. For service accounts with the role Expression Filter Policy
 * Management.
 *
 * Takes:
 * - `policyId` (path, required): The policy.
 * - `body` (required): `V3DLPPolicyRequest` as application/json. The policy as it is to be.
 *
 * Answers `V3DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await updateDlpPolicy(session, {
 *   params: { path: { policyId: "0f1e2d3c4b5a69788796a5b4" } },
 *   body: {
 *     name: "Project names",
 *     scopes: ["External"],
 *     appliesTo: [
 *       {
 *         dataType: "Messages",
 *         action: "Block",
 *         rules: [
 *           {
 *             type: "TEXT_MATCH",
 *             name: "Project names in messages",
 *             textMatchConfig: {
 *               dictionaries: [
 *                 {
 *                   dictId: "1a2b3c4d5e6f708192a3b4c5",
 *                   version: "1.0",
 *                   name: "Project names",
 *                 },
 *               ],
 *               countUniqueOccurrences: 1,
 *               applicableFileTypes: [],
 *             },
 *           },
 *         ],
 *       },
 *     ],
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-policy-management-endpoints/v3-policy-structure-for-create-update
 */
export const updateDlpPolicy: NamedOperation<Operations, "POST", "/agent/v3/dlp/policies/{policyId}/update"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v3/dlp/policies/{policyId}/update");
/**
 * Delete a DLP policy
 *
 * Only a disabled policy can be deleted. For service accounts with the role Expression Filter Policy Management.
 *
 * Takes:
 * - `policyId` (path, required): The policy.
 *
 * Answers `V3DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await deleteDlpPolicy(session, { params: { path: { policyId: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-policy-management-endpoints/v3-delete-policy
 */
export const deleteDlpPolicy: NamedOperation<Operations, "POST", "/agent/v3/dlp/policies/{policyId}/delete"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v3/dlp/policies/{policyId}/delete");
/**
 * Enforce a DLP policy
 *
 * For service accounts with the role Expression Filter Policy Management.
 *
 * Takes:
 * - `policyId` (path, required): The policy.
 *
 * Answers `V3DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await enableDlpPolicy(session, { params: { path: { policyId: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-policy-management-endpoints/v3-enable-policy
 */
export const enableDlpPolicy: NamedOperation<Operations, "POST", "/agent/v3/dlp/policies/{policyId}/enable"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v3/dlp/policies/{policyId}/enable");
/**
 * Stop enforcing a DLP policy
 *
 * For service accounts with the role Expression Filter Policy Management.
 *
 * Takes:
 * - `policyId` (path, required): The policy.
 *
 * Answers `V3DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await disableDlpPolicy(session, { params: { path: { policyId: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-policy-management-endpoints/v3-disable-policy
 */
export const disableDlpPolicy: NamedOperation<Operations, "POST", "/agent/v3/dlp/policies/{policyId}/disable"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v3/dlp/policies/{policyId}/disable");
/**
 * List the older DLP policies
 *
 * For service accounts with the role Expression Filter Policy Management. Symphony's reference calls it
 * deprecated, under the name V2; the specification does not.
 *
 * Takes:
 * - `page` (query): Which page to list, counted from 0. At least 0. Default: 0.
 * - `limit` (query): How many entries a page has, at most 50. Default: 50.
 *
 * Answers `V1DLPPoliciesCollectionResponse`:
 * - 200: A page of the policies.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listDlpPoliciesV1(session);
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/dlp-dictionary-and-policy-management/v2-policy-management-endpoints/v2-all-policies
 */
export const listDlpPoliciesV1: NamedOperation<Operations, "GET", "/agent/v1/dlp/policies"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/dlp/policies");
/**
 * Create an older DLP policy
 *
 * It is not enforced before it is enabled. The answer has what the agent fills in. For service accounts with the
 * role Expression Filter Policy Management. Symphony's reference calls it deprecated, under the name V2; the
 * specification does not.
 *
 * Takes:
 * - `body` (required): `V1DLPPolicyRequest` as application/json. The policy as it is to be.
 *
 * Answers `V1DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createDlpPolicyV1(session, {
 *   body: {
 *     name: "Project names",
 *     type: "Block",
 *     contentTypes: ["Messages"],
 *     scopes: ["External"],
 *     dictionaryIds: ["1a2b3c4d5e6f708192a3b4c5"],
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/dlp-dictionary-and-policy-management/v2-policy-management-endpoints/v2-create-policy
 */
export const createDlpPolicyV1: NamedOperation<Operations, "POST", "/agent/v1/dlp/policies"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/dlp/policies");
/**
 * Fetch an older DLP policy
 *
 * For service accounts with the role Expression Filter Policy Management. Symphony's reference calls it
 * deprecated, under the name V2; the specification does not.
 *
 * Takes:
 * - `policyId` (path, required): The policy.
 * - `policyVersion` (query): The policy's version, as in `3.1`; the latest one, when it is left out.
 *
 * Answers `V1DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getDlpPolicyV1(session, { params: { path: { policyId: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/dlp-dictionary-and-policy-management/v2-policy-management-endpoints/v2-get-policy
 */
export const getDlpPolicyV1: NamedOperation<Operations, "GET", "/agent/v1/dlp/policies/{policyId}"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/dlp/policies/{policyId}");
/**
 * Replace an older DLP policy
 *
 * The policy has to exist. With an empty list of dictionaries it loses those that it had and is disabled. A change
 * makes a new version. For service accounts with the role Expression Filter Policy Management. Symphony's
 * reference calls it deprecated, under the name V2; the specification does not.
 *
 * Takes:
 * - `policyId` (path, required): The policy.
 * - `body` (required): `V1DLPPolicyRequest` as application/json. The policy as it is to be.
 *
 * Answers `V1DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await updateDlpPolicyV1(session, {
 *   params: { path: { policyId: "0f1e2d3c4b5a69788796a5b4" } },
 *   body: {
 *     name: "Project names",
 *     type: "Block",
 *     contentTypes: ["Messages"],
 *     scopes: ["External"],
 *     dictionaryIds: ["1a2b3c4d5e6f708192a3b4c5"],
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/dlp-dictionary-and-policy-management/v2-policy-management-endpoints/v2-update-policy
 */
export const updateDlpPolicyV1: NamedOperation<Operations, "PUT", "/agent/v1/dlp/policies/{policyId}"> = /* @__PURE__ */ operation("symphony", "PUT", "/agent/v1/dlp/policies/{policyId}");
/**
 * Delete an older DLP policy
 *
 * Only a disabled policy can be deleted. For service accounts with the role Expression Filter Policy Management.
 * Symphony's reference calls it deprecated, under the name V2; the specification does not.
 *
 * Takes:
 * - `policyId` (path, required): The policy.
 *
 * Answers `V1DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await deleteDlpPolicyV1(session, { params: { path: { policyId: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/dlp-dictionary-and-policy-management/v2-policy-management-endpoints/v2-delete-policy
 */
export const deleteDlpPolicyV1: NamedOperation<Operations, "DELETE", "/agent/v1/dlp/policies/{policyId}"> = /* @__PURE__ */ operation("symphony", "DELETE", "/agent/v1/dlp/policies/{policyId}");
/**
 * Enforce an older DLP policy
 *
 * For service accounts with the role Expression Filter Policy Management. Symphony's reference calls it
 * deprecated, under the name V2; the specification does not.
 *
 * Takes:
 * - `policyId` (path, required): The policy.
 *
 * Answers `V1DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await enableDlpPolicyV1(session, { params: { path: { policyId: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/dlp-dictionary-and-policy-management/v2-policy-management-endpoints/v2-enable-policy
 */
export const enableDlpPolicyV1: NamedOperation<Operations, "POST", "/agent/v1/dlp/policies/{policyId}/enable"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/dlp/policies/{policyId}/enable");
/**
 * Stop enforcing an older DLP policy
 *
 * For service accounts with the role Expression Filter Policy Management. Symphony's reference calls it
 * deprecated, under the name V2; the specification does not.
 *
 * Takes:
 * - `policyId` (path, required): The policy.
 *
 * Answers `V1DLPPolicyResponse`:
 * - 200: The policy as it is now.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await disableDlpPolicyV1(session, { params: { path: { policyId: "0f1e2d3c4b5a69788796a5b4" } } });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/dlp-dictionary-and-policy-management/v2-policy-management-endpoints/v2-disable-policy
 */
export const disableDlpPolicyV1: NamedOperation<Operations, "POST", "/agent/v1/dlp/policies/{policyId}/disable"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/dlp/policies/{policyId}/disable");
/**
 * List the DLP dictionaries
 *
 * For service accounts with the role Expression Filter Policy Management.
 *
 * Takes:
 * - `page` (query): Which page to list, counted from 0. At least 0. Default: 0.
 * - `limit` (query): How many entries a page has, at most 50. Default: 50.
 *
 * Answers `V1DLPDictionaryMetadataCollectionResponse`:
 * - 200: A page of the dictionaries, each in its latest version and without its content.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listDlpDictionaries(session);
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/dictionary-management-endpoints/all-dictionaries
 */
export const listDlpDictionaries: NamedOperation<Operations, "GET", "/agent/v1/dlp/dictionaries"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/dlp/dictionaries");
/**
 * Create an empty DLP dictionary
 *
 * Its content is uploaded afterwards. For service accounts with the role Expression Filter Policy Management.
 *
 * Takes:
 * - `body` (required): `V1DLPDictionaryMetadataCreateRequest` as application/json. The dictionary's name and kind; its content is uploaded apart.
 *
 * Answers `V1DLPDictionaryMetadataResponse`:
 * - 200: What is known about the dictionary, without its content.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createDlpDictionary(session, { body: { name: "Project names", type: "Word" } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/dictionary-management-endpoints/create-dictionary
 */
export const createDlpDictionary: NamedOperation<Operations, "POST", "/agent/v1/dlp/dictionaries"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/dlp/dictionaries");
/**
 * Fetch what is known about a DLP dictionary
 *
 * For service accounts with the role Expression Filter Policy Management.
 *
 * Takes:
 * - `dictId` (path, required): The dictionary.
 * - `dictVersion` (query): The dictionary's version, as in `1.1`; the latest one, when it is left out.
 *
 * Answers `V1DLPDictionaryMetadataResponse`:
 * - 200: What is known about the dictionary, without its content.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getDlpDictionary(session, { params: { path: { dictId: "1a2b3c4d5e6f708192a3b4c5" } } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/dictionary-management-endpoints/specific-dictionary
 */
export const getDlpDictionary: NamedOperation<Operations, "GET", "/agent/v1/dlp/dictionaries/{dictId}"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/dlp/dictionaries/{dictId}");
/**
 * Rename a DLP dictionary
 *
 * The dictionary and the policies that use it get new versions. For service accounts with the role Expression
 * Filter Policy Management.
 *
 * Takes:
 * - `dictId` (path, required): The dictionary.
 * - `body` (required): `V1DLPDictionaryMetadataUpdateRequest` as application/json. The dictionary's new name.
 *
 * Answers `V1DLPDictionaryMetadataResponse`:
 * - 200: What is known about the dictionary, without its content.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await updateDlpDictionary(session, {
 *   params: { path: { dictId: "1a2b3c4d5e6f708192a3b4c5" } },
 *   body: { name: "Project code names" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/dictionary-management-endpoints/update-dictionary
 */
export const updateDlpDictionary: NamedOperation<Operations, "PUT", "/agent/v1/dlp/dictionaries/{dictId}"> = /* @__PURE__ */ operation("symphony", "PUT", "/agent/v1/dlp/dictionaries/{dictId}");
/**
 * Delete a DLP dictionary
 *
 * Only a dictionary that no policy uses, enabled or disabled, can be deleted. For service accounts with the role
 * Expression Filter Policy Management.
 *
 * Takes:
 * - `dictId` (path, required): The dictionary.
 *
 * Answers `V1DLPDictionaryMetadataResponse`:
 * - 200: What is known about the dictionary, without its content.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await deleteDlpDictionary(session, { params: { path: { dictId: "1a2b3c4d5e6f708192a3b4c5" } } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/dictionary-management-endpoints/delete-dictionary
 */
export const deleteDlpDictionary: NamedOperation<Operations, "DELETE", "/agent/v1/dlp/dictionaries/{dictId}"> = /* @__PURE__ */ operation("symphony", "DELETE", "/agent/v1/dlp/dictionaries/{dictId}");
/**
 * Download the content of a DLP dictionary
 *
 * The answer is the content as Base64 text, which has to be decoded. For service accounts with the role Expression
 * Filter Policy Management.
 *
 * Takes:
 * - `dictId` (path, required): The dictionary.
 * - `dictVersion` (query): The dictionary's version, as in `1.1`; the latest one, when it is left out.
 *
 * Answers `Blob`:
 * - 200: The content as Base64 text.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await downloadDlpDictionary(session, { params: { path: { dictId: "1a2b3c4d5e6f708192a3b4c5" } } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/dictionary-management-endpoints/download-dictionary-content
 */
export const downloadDlpDictionary: NamedOperation<Operations, "GET", "/agent/v1/dlp/dictionaries/{dictId}/data/download"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/dlp/dictionaries/{dictId}/data/download");
/**
 * Replace the content of a DLP dictionary
 *
 * A change makes a new version. For service accounts with the role Expression Filter Policy Management.
 *
 * Takes:
 * - `dictId` (path, required): The dictionary.
 * - `body` (required): multipart/form-data. The words, as a file.
 *
 * Answers `V1DLPDictionaryMetadataResponse`:
 * - 200: What is known about the dictionary, without its content.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await uploadDlpDictionary(session, {
 *   params: { path: { dictId: "1a2b3c4d5e6f708192a3b4c5" } },
 *   body: { data: new Blob(["(bytes of words.txt)"]) },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/dictionary-management-endpoints/upload-dictionary-content
 */
export const uploadDlpDictionary: NamedOperation<Operations, "POST", "/agent/v1/dlp/dictionaries/{dictId}/data/upload"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/dlp/dictionaries/{dictId}/data/upload");
/**
 * List the messages that broke DLP policies, in the older form
 *
 * `nextOffset` leads on, until it is empty or null. For the account of the content export (ceservice). Symphony's
 * reference calls it deprecated, under the name V2; the specification does not.
 *
 * Takes:
 * - `startTime` (query, required): The time of the earliest violation, in milliseconds since 1970.
 * - `endTime` (query): The time of the latest violation, in milliseconds since 1970; now, when it is left out.
 * - `next` (query): Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
 * - `limit` (query): How many violations to list, at most 500. Default: 50.
 *
 * Answers `V1DLPViolationMessageResponse | undefined`:
 * - 200: A page of the violations, with the messages.
 * - 204: No violations in this time. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listDlpMessageViolationsV1(session, { params: { query: { startTime: 1767225600000 } } });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/dlp-dictionary-and-policy-management/v2-violations-endpoints/v2-message-violations
 */
export const listDlpMessageViolationsV1: NamedOperation<Operations, "GET", "/agent/v1/dlp/violations/message"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/dlp/violations/message");
/**
 * List the rooms that broke DLP policies, in the older form
 *
 * The names and descriptions of rooms are looked at. A room that was to be created and was blocked has no id.
 * `nextOffset` leads on, until it is empty or null. For the account of the content export (ceservice). Symphony's
 * reference calls it deprecated, under the name V2; the specification does not.
 *
 * Takes:
 * - `startTime` (query, required): The time of the earliest violation, in milliseconds since 1970.
 * - `endTime` (query): The time of the latest violation, in milliseconds since 1970; now, when it is left out.
 * - `next` (query): Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
 * - `limit` (query): How many violations to list, at most 500. Default: 50.
 *
 * Answers `V1DLPViolationStreamResponse | undefined`:
 * - 200: A page of the violations, with the rooms.
 * - 204: No violations in this time. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listDlpStreamViolationsV1(session, { params: { query: { startTime: 1767225600000 } } });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/dlp-dictionary-and-policy-management/v2-violations-endpoints/v2-stream-violations
 */
export const listDlpStreamViolationsV1: NamedOperation<Operations, "GET", "/agent/v1/dlp/violations/stream"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/dlp/violations/stream");
/**
 * List the signals that broke DLP policies, in the older form
 *
 * Only the names of signals are looked at. `nextOffset` leads on, until it is empty or null. For the account of
 * the content export (ceservice). Symphony's reference calls it deprecated, under the name V2; the specification
 * does not.
 *
 * Takes:
 * - `startTime` (query, required): The time of the earliest violation, in milliseconds since 1970.
 * - `endTime` (query): The time of the latest violation, in milliseconds since 1970; now, when it is left out.
 * - `next` (query): Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
 * - `limit` (query): How many violations to list, at most 500. Default: 50.
 *
 * Answers `V1DLPViolationSignalResponse | undefined`:
 * - 200: A page of the violations, with the signals.
 * - 204: No violations in this time. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listDlpSignalViolationsV1(session, { params: { query: { startTime: 1767225600000 } } });
 * ```
 * @see https://rest-api.symphony.com/deprecated-endpoints/dlp-dictionary-and-policy-management/v2-violations-endpoints/v2-signal-violations
 */
export const listDlpSignalViolationsV1: NamedOperation<Operations, "GET", "/agent/v1/dlp/violations/signal"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/dlp/violations/signal");
/**
 * List the messages that broke DLP policies
 *
 * Attachments and what is known about them are looked at too, mentions of users are not. `nextOffset` leads on,
 * until it is empty or null. For service accounts with the role Expression Filter Policy Management. Not every pod
 * offers this call.
 *
 * Takes:
 * - `startTime` (query, required): The time of the earliest violation, in milliseconds since 1970.
 * - `endTime` (query): The time of the latest violation, in milliseconds since 1970; now, when it is left out.
 * - `next` (query): Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
 * - `limit` (query): How many violations to list, at most 500. Default: 50.
 *
 * Answers `V3DLPViolationMessageResponse | undefined`:
 * - 200: A page of the violations, with the messages.
 * - 204: No violations in this time. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listDlpViolations`.
 *
 * @example
 * ```ts
 * const { data } = await listDlpMessageViolations(session, { params: { query: { startTime: 1767225600000 } } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-violations-endpoints/v3-message-violations
 */
export const listDlpMessageViolations: NamedOperation<Operations, "GET", "/agent/v3/dlp/violations/message"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v3/dlp/violations/message");
/**
 * List the rooms that broke DLP policies
 *
 * The names and descriptions of rooms are looked at. A room that was to be created and was blocked has no id.
 * `nextOffset` leads on, until it is empty or null. For service accounts with the role Expression Filter Policy
 * Management. Not every pod offers this call.
 *
 * Takes:
 * - `startTime` (query, required): The time of the earliest violation, in milliseconds since 1970.
 * - `endTime` (query): The time of the latest violation, in milliseconds since 1970; now, when it is left out.
 * - `next` (query): Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
 * - `limit` (query): How many violations to list, at most 500. Default: 50.
 *
 * Answers `V3DLPViolationStreamResponse | undefined`:
 * - 200: A page of the violations, with the rooms.
 * - 204: No violations in this time. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listDlpViolations`.
 *
 * @example
 * ```ts
 * const { data } = await listDlpStreamViolations(session, { params: { query: { startTime: 1767225600000 } } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-violations-endpoints/v3-stream-violations
 */
export const listDlpStreamViolations: NamedOperation<Operations, "GET", "/agent/v3/dlp/violations/stream"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v3/dlp/violations/stream");
/**
 * List the signals that broke DLP policies
 *
 * Only the names of signals are looked at. `nextOffset` leads on, until it is empty or null. For service accounts
 * with the role Expression Filter Policy Management. Not every pod offers this call.
 *
 * Takes:
 * - `startTime` (query, required): The time of the earliest violation, in milliseconds since 1970.
 * - `endTime` (query): The time of the latest violation, in milliseconds since 1970; now, when it is left out.
 * - `next` (query): Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
 * - `limit` (query): How many violations to list, at most 500. Default: 50.
 *
 * Answers `V3DLPViolationSignalResponse | undefined`:
 * - 200: A page of the violations, with the signals.
 * - 204: No violations in this time. There is no body.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listDlpViolations`.
 *
 * @example
 * ```ts
 * const { data } = await listDlpSignalViolations(session, { params: { query: { startTime: 1767225600000 } } });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-violations-endpoints/v3-signal-violations
 */
export const listDlpSignalViolations: NamedOperation<Operations, "GET", "/agent/v3/dlp/violations/signal"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v3/dlp/violations/signal");
/**
 * Download an attachment that broke a DLP policy
 *
 * The answer is the file as Base64 text, which has to be decoded.
 *
 * Takes:
 * - `fileId` (query, required): The attachment, by its `fileId` in the details of the violation, unchanged.
 * - `violationId` (query, required): The violation, by its `enforcementEventID`.
 *
 * Answers `Blob`:
 * - 200: The attachment as Base64 text.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 404: What the call names does not exist.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await downloadDlpViolationAttachment(session, {
 *   params: {
 *     query: {
 *       fileId: "aW50ZXJuYWxfMQ",
 *       violationId: "MESSAGE-bWVzc2FnZS1vbmU-1767225600123",
 *     },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management/v3-violations-endpoints/v3-violation-attachment-download
 */
export const downloadDlpViolationAttachment: NamedOperation<Operations, "GET", "/agent/v3/dlp/violation/attachment"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v3/dlp/violation/attachment");
/**
 * Tell the agent's version and names
 *
 * No token is needed.
 *
 * Answers `AgentInfo`:
 * - 200: The agent.
 * - 400: The request is at fault; the body says how.
 * - 401: A token is missing, or is not, or no longer, valid. The `code` in the body may differ from the status.
 * - 403: The caller lacks the right to do this.
 * - 500: The server failed; the body says more. Such a failure may be final.
 *
 * Credentials: none.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getAgentInfo(session);
 * ```
 * @see https://rest-api.symphony.com/main/info-health-check/agent-info-v1
 */
export const getAgentInfo: NamedOperation<Operations, "GET", "/agent/v1/info"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v1/info");
/**
 * Tell whether the agent runs
 *
 * No token is needed. From agent version 2.57 on.
 *
 * Answers `V3Health`:
 * - 200: The agent runs.
 * - default: The agent, or what is in front of it, does not answer as it should. No body is documented.
 *
 * Credentials: none.
 * Since: agent 2.57.0.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getHealth(session);
 * ```
 * @see https://rest-api.symphony.com/main/info-health-check/health-check-v3
 */
export const getHealth: NamedOperation<Operations, "GET", "/agent/v3/health"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v3/health");
/**
 * Tell how the agent and all that it depends on are
 *
 * No token is needed. The services are the pod, the key manager and the datafeed, the users the agent's own
 * accounts. From agent version 2.57 on.
 *
 * Answers `V3Health`:
 * - 200: All is well.
 * - 503: Something is down.
 *
 * Credentials: none.
 * Since: agent 2.57.0.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getExtendedHealth(session);
 * ```
 * @see https://rest-api.symphony.com/main/info-health-check/health-check-extended-v3
 */
export const getExtendedHealth: NamedOperation<Operations, "GET", "/agent/v3/health/extended"> = /* @__PURE__ */ operation("symphony", "GET", "/agent/v3/health/extended");
/**
 * Get a text back
 *
 * Shows that the tokens are good.
 *
 * Takes:
 * - `body` (required): `SimpleMessage` as application/json. The text.
 *
 * Answers `SimpleMessage`:
 * - 200: The text.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 403: The caller lacks the right to do this, or to sign on in this way.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken` and `keyManagerToken`, or `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await echo(session, { body: { message: "Good morning" } });
 * ```
 * @see https://rest-api.symphony.com/main/info-health-check/echo
 */
export const echo: NamedOperation<Operations, "POST", "/agent/v1/util/echo"> = /* @__PURE__ */ operation("symphony", "POST", "/agent/v1/util/echo");
/**
 * Add a user to a group
 *
 * The token needs the scope `profile-manager`.
 *
 * Takes:
 * - `X-Symphony-Host` (header, required): The source demands it and does not say what it holds. The official kits send it empty.
 * - `groupId` (path, required): The group.
 * - `body` (required): `AddMember` as application/json. The user.
 *
 * Answers `ReadGroup`:
 * - 200: The group.
 * - 400: The request is at fault; the body says how.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `profile-manager`, or its account the right to do this.
 * - 429: The server is overloaded; wait before the next call.
 * - 452: An information barrier keeps the members apart. It does not happen to groups of companies.
 *
 * Credentials: `accessToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addGroupMember(session, {
 *   params: {
 *     path: { groupId: "60af77fd294165466ccdf510" },
 *     header: { "X-Symphony-Host": "symphony.example.com" },
 *   },
 *   body: { member: { memberTenant: 100, memberId: 68719476743 } },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/groups-distribution-lists/addmembertogroup
 */
export const addGroupMember: NamedOperation<Operations, "POST", "/profile-manager/v1/groups/{groupId}/member"> = /* @__PURE__ */ operation("symphony", "POST", "/profile-manager/v1/groups/{groupId}/member");
/**
 * Create a group
 *
 * A distribution list, or a group of companies. A member who is named twice makes the call fail with 400. The
 * token needs the scope `profile-manager`.
 *
 * Takes:
 * - `X-Symphony-Host` (header, required): The source demands it and does not say what it holds. The official kits send it empty.
 * - `body` (required): `CreateGroup` as application/json. The group, with its members.
 *
 * Answers `ReadGroup`:
 * - 201: The group.
 * - 400: The request is at fault; the body says how.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `profile-manager`, or its account the right to do this.
 * - 429: The server is overloaded; wait before the next call.
 * - 452: An information barrier keeps the members apart. It does not happen to groups of companies.
 *
 * Credentials: `accessToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createGroup(session, {
 *   params: { header: { "X-Symphony-Host": "symphony.example.com" } },
 *   body: {
 *     type: "SDL",
 *     ownerType: "TENANT",
 *     ownerId: 100,
 *     name: "Settlement desk",
 *     members: [{ memberTenant: 100, memberId: 68719476743 }],
 *     profile: {
 *       displayName: "Settlement desk",
 *       companyName: "Example Bank",
 *       email: "settlement@example.com",
 *     },
 *     implicitConnection: { connectedTenantsList: [100] },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/groups-distribution-lists/insertgroup
 */
export const createGroup: NamedOperation<Operations, "POST", "/profile-manager/v1/groups"> = /* @__PURE__ */ operation("symphony", "POST", "/profile-manager/v1/groups");
/**
 * Fetch a group
 *
 * The header `Etag` is its version, which an update has to name. The token needs the scope `profile-manager`.
 *
 * Takes:
 * - `X-Symphony-Host` (header, required): The source demands it and does not say what it holds. The official kits send it empty.
 * - `groupId` (path, required): The group.
 *
 * Answers `ReadGroup`:
 * - 200: The group.
 * - 400: The request is at fault; the body says how.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `profile-manager`, or its account the right to do this.
 * - 404: What the call names does not exist.
 * - 429: The server is overloaded; wait before the next call.
 *
 * Credentials: `accessToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getGroup(session, {
 *   params: {
 *     path: { groupId: "60af77fd294165466ccdf510" },
 *     header: { "X-Symphony-Host": "symphony.example.com" },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/groups-distribution-lists/getgroup
 */
export const getGroup: NamedOperation<Operations, "GET", "/profile-manager/v1/groups/{groupId}"> = /* @__PURE__ */ operation("symphony", "GET", "/profile-manager/v1/groups/{groupId}");
/**
 * Replace a group
 *
 * The whole group, with its members. `If-Match` names the version that was read; if somebody else has changed the
 * group since, the call fails with 412 and nothing is lost. The token needs the scope `profile-manager`.
 *
 * Takes:
 * - `X-Symphony-Host` (header, required): The source demands it and does not say what it holds. The official kits send it empty.
 * - `If-Match` (header, required): The version that is to be replaced, from the header `Etag` or the group's `eTag`.
 * - `groupId` (path, required): The group.
 * - `body` (required): `UpdateGroup` as application/json. The group as it is to be, with the version that it replaces.
 *
 * Answers `ReadGroup`:
 * - 200: The group.
 * - 400: The request is at fault; the body says how.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `profile-manager`, or its account the right to do this.
 * - 404: What the call names does not exist.
 * - 412: The group was changed since it was read. Read it again, and send its new version in `If-Match`.
 * - 429: The server is overloaded; wait before the next call.
 * - 452: An information barrier keeps the members apart. It does not happen to groups of companies.
 *
 * Credentials: `accessToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await updateGroup(session, {
 *   params: {
 *     path: { groupId: "60af77fd294165466ccdf510" },
 *     header: {
 *       "X-Symphony-Host": "symphony.example.com",
 *       "If-Match": "e3a52e72-0854-4401-8c24-e0b17c0ca304",
 *     },
 *   },
 *   body: {
 *     type: "SDL",
 *     ownerType: "TENANT",
 *     ownerId: 100,
 *     name: "Settlement desk",
 *     members: [
 *       { memberTenant: 100, memberId: 68719476743 },
 *       { memberTenant: 100, memberId: 68719476744 },
 *     ],
 *     profile: {
 *       displayName: "Settlement desk",
 *       companyName: "Example Bank",
 *       email: "settlement@example.com",
 *     },
 *     implicitConnection: { connectedTenantsList: [100] },
 *     id: "60af77fd294165466ccdf510",
 *     status: "ACTIVE",
 *     eTag: "e3a52e72-0854-4401-8c24-e0b17c0ca304",
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/groups-distribution-lists/updategroup
 */
export const updateGroup: NamedOperation<Operations, "PUT", "/profile-manager/v1/groups/{groupId}"> = /* @__PURE__ */ operation("symphony", "PUT", "/profile-manager/v1/groups/{groupId}");
/**
 * List the groups of a type
 *
 * In the order of their creation. The token needs the scope `profile-manager`.
 *
 * Takes:
 * - `X-Symphony-Host` (header, required): The source demands it and does not say what it holds. The official kits send it empty.
 * - `typeId` (path, required): The type of group. SDL stands for Symphony distribution list.
 * - `status` (query): Only what is active, or only what is deleted; both when it is left out.
 * - `before` (query): Ignored so far.
 * - `after` (query): List what comes after this cursor, the `pagination.cursors.after` of an earlier answer.
 * - `limit` (query): How many entries to list.
 * - `sortOrder` (query): Whether what was created last comes last or first.
 *
 * Answers `ProfileManagerGroupList`:
 * - 200: The groups.
 * - 400: The request is at fault; the body says how.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `profile-manager`, or its account the right to do this.
 * - 404: What the call names does not exist.
 * - 429: The server is overloaded; wait before the next call.
 *
 * Credentials: `accessToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listGroups`.
 *
 * @example
 * ```ts
 * const { data } = await listGroups(session, {
 *   params: {
 *     path: { typeId: "SDL" },
 *     header: { "X-Symphony-Host": "symphony.example.com" },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/groups-distribution-lists/listgroups
 */
export const listGroups: NamedOperation<Operations, "GET", "/profile-manager/v1/groups/type/{typeId}"> = /* @__PURE__ */ operation("symphony", "GET", "/profile-manager/v1/groups/type/{typeId}");
/**
 * Replace the picture of a group
 *
 * The token needs the scope `profile-manager`.
 *
 * Takes:
 * - `X-Symphony-Host` (header, required): The source demands it and does not say what it holds. The official kits send it empty.
 * - `groupId` (path, required): The group.
 * - `body` (required): `UploadAvatar` as application/json. The picture.
 *
 * Answers `ReadGroup`:
 * - 200: The group.
 * - 400: The request is at fault; the body says how.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `profile-manager`, or its account the right to do this.
 * - 404: What the call names does not exist.
 * - 429: The server is overloaded; wait before the next call.
 *
 * Credentials: `accessToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await updateGroupAvatar(session, {
 *   params: {
 *     path: { groupId: "60af77fd294165466ccdf510" },
 *     header: { "X-Symphony-Host": "symphony.example.com" },
 *   },
 *   body: { image: "iVBORw0KGgo=" },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/groups-distribution-lists/updateavatar
 */
export const updateGroupAvatar: NamedOperation<Operations, "POST", "/profile-manager/v1/groups/{groupId}/avatar"> = /* @__PURE__ */ operation("symphony", "POST", "/profile-manager/v1/groups/{groupId}/avatar");
/**
 * Erase every group of the pod
 *
 * For maintenance and tests; it is mostly switched off or restricted. The pod is the one that the token was made
 * on. The answer lists the groups that are left: none. The token needs the scope `profile-manager`.
 *
 * Takes:
 * - `X-Symphony-Host` (header, required): The source demands it and does not say what it holds. The official kits send it empty.
 *
 * Answers `ProfileManagerGroupList`:
 * - 200: The groups that are left.
 * - 400: The request is at fault; the body says how.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `profile-manager`, or its account the right to do this.
 * - 429: The server is overloaded; wait before the next call.
 *
 * Credentials: `accessToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await deleteAllGroups(session, { params: { header: { "X-Symphony-Host": "symphony.example.com" } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const deleteAllGroups: NamedOperation<Operations, "DELETE", "/profile-manager/v1/groups/deleteAll"> = /* @__PURE__ */ operation("symphony", "DELETE", "/profile-manager/v1/groups/deleteAll");
/**
 * List the types that groups may have
 *
 * In the order of their creation. The token needs the scope `profile-manager`.
 *
 * Takes:
 * - `X-Symphony-Host` (header, required): The source demands it and does not say what it holds. The official kits send it empty.
 * - `status` (query): Only what is active, or only what is deleted; both when it is left out.
 * - `before` (query): Ignored so far.
 * - `after` (query): List what comes after this cursor, the `pagination.cursors.after` of an earlier answer.
 * - `limit` (query): How many entries to list.
 * - `sortOrder` (query): Whether what was created last comes last or first.
 *
 * Answers `TypeList`:
 * - 200: The types.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `profile-manager`, or its account the right to do this.
 * - 429: The server is overloaded; wait before the next call.
 *
 * Credentials: `accessToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listGroupTypes(session, { params: { header: { "X-Symphony-Host": "symphony.example.com" } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const listGroupTypes: NamedOperation<Operations, "GET", "/profile-manager/v1/types"> = /* @__PURE__ */ operation("symphony", "GET", "/profile-manager/v1/types");
/**
 * Fetch a type of groups, with its rules
 *
 * The token needs the scope `profile-manager`.
 *
 * Takes:
 * - `X-Symphony-Host` (header, required): The source demands it and does not say what it holds. The official kits send it empty.
 * - `typeId` (path, required): The type of group. SDL stands for Symphony distribution list.
 *
 * Answers `Type`:
 * - 200: The type.
 * - 400: The request is at fault; the body says how.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `profile-manager`, or its account the right to do this.
 * - 404: What the call names does not exist.
 * - 429: The server is overloaded; wait before the next call.
 *
 * Credentials: `accessToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getGroupType(session, {
 *   params: {
 *     path: { typeId: "SDL" },
 *     header: { "X-Symphony-Host": "symphony.example.com" },
 *   },
 * });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const getGroupType: NamedOperation<Operations, "GET", "/profile-manager/v1/types/{typeId}"> = /* @__PURE__ */ operation("symphony", "GET", "/profile-manager/v1/types/{typeId}");
/**
 * Fetch a distribution list
 *
 * With its members. The path has no prefix; the host is the pod's.
 *
 * Takes:
 * - `groupId` (path, required): The distribution list's account. At least 1.
 *
 * Answers `GroupResponse`:
 * - 200: The distribution list.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getSdlGroup(session, { params: { path: { groupId: 68719476750 } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const getSdlGroup: NamedOperation<Operations, "GET", "/v1/groups/sdl/{groupId}"> = /* @__PURE__ */ operation("symphony", "GET", "/v1/groups/sdl/{groupId}");
/**
 * List the distribution lists
 *
 * In the order of their ids, with their members. To go on where a page ended, take its last `groupId` as
 * `lastGroupId`. The path has no prefix; the host is the pod's.
 *
 * Takes:
 * - `lastGroupId` (query): List what comes after this distribution list, the last one of the page before. At least 1.
 * - `limit` (query): How many distribution lists to list, at most 100. 1 to 100. Default: 50.
 *
 * Answers `GroupResponse[]`:
 * - 200: The distribution lists.
 * - 400: The request is at fault; the body says how.
 * - 401: The session is not, or no longer, valid.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listSdlGroups`.
 *
 * @example
 * ```ts
 * const { data } = await listSdlGroups(session);
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const listSdlGroups: NamedOperation<Operations, "GET", "/v1/groups/sdl/list"> = /* @__PURE__ */ operation("symphony", "GET", "/v1/groups/sdl/list");
/**
 * List the users of an application
 *
 * With what each of them may see and has subscribed to. The session token is the application's own session. The
 * path has no prefix; the host is the pod's.
 *
 * Takes:
 * - `groupAppId` (path, required): The application. At least 1 characters.
 * - `installed` (query): With true, only users who have installed the application.
 * - `page` (query): The page, counted from 0. At least 0. Default: 0.
 * - `size` (query): How many users a page has.
 * - `sort` (query): Properties to sort by, the first one first, each with `,asc` or `,desc` behind it if wanted.
 *
 * Answers `AppUsersResponse`:
 * - 200: A page of the users.
 * - 400: The request is at fault; the body says how.
 * - 403: The caller lacks the right to do this.
 * - 404: There is no such application.
 * - 500: The server failed; the body says more.
 * - 501: The pod does not offer this call.
 *
 * Credentials: `sessionToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await listAppUsers(session, { params: { path: { groupAppId: "settlement-app" } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const listAppUsers: NamedOperation<Operations, "GET", "/v5/users/apps/{groupAppId}"> = /* @__PURE__ */ operation("symphony", "GET", "/v5/users/apps/{groupAppId}");
/**
 * List the files of the content export
 *
 * `X-Total-Count` tells how many there are on all pages. The token needs the scope `sym-files`, and its account
 * the role Content Export Reader.
 *
 * Takes:
 * - `type` (query, required): The kind of files; there is only one.
 * - `page` (query): The page, counted from 1. At least 1. Default: 1.
 * - `pageSize` (query): How many files a page has, at most 100. 1 to 100. Default: 10.
 * - `sortBy` (query): What to sort by.
 * - `sortOrder` (query): Ascending or descending. Default: "asc".
 * - `name` (query): A part of the file's name, in upper or lower case.
 * - `upload-after` (query): Only files uploaded after this time.
 * - `upload-before` (query): Only files uploaded before this time.
 * - `jobType` (query): Only files of this kind of job.
 * - `fileFormat` (query): Only files of this format.
 * - `startTime-after` (query): Only files whose content begins after this time.
 * - `endTime-before` (query): Only files whose content ends before this time.
 * - `generationDate` (query): Only files generated on this day.
 *
 * Answers `ContentExportFile[]`:
 * - 200: A page of the files.
 * - 400: The query is at fault; the body says how.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `sym-files`, or its account the role Content Export Reader.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `accessToken`.
 * Idempotent: it is repeated by itself where that helps.
 * Helper of the main entry that makes the call for you: `listFiles`.
 *
 * @example
 * ```ts
 * const { data } = await listFiles(session, { params: { query: { type: "ContentExport" } } });
 * ```
 * @see https://rest-api.symphony.com/main/content-export-files/list-files
 */
export const listFiles: NamedOperation<Operations, "GET", "/files/v1/"> = /* @__PURE__ */ operation("symphony", "GET", "/files/v1/");
/**
 * Fetch the link to a file of the content export
 *
 * The answer is no redirect: its status is 200, and the link stands in the header `Location` and in the body. It
 * is signed and leads to another host; fetch it without any token. The file is encrypted. The token needs the
 * scope `sym-files`, and its account the role Content Export Reader. Downloads are audited.
 *
 * Takes:
 * - `fileId` (path, required): The file, by the `id` of the list.
 * - `type` (query, required): The kind of files; there is only one.
 *
 * Answers `ContentExportLink`:
 * - 200: The link.
 * - 400: The query is at fault; the body says how.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `sym-files`, or its account the role Content Export Reader.
 * - 404: There is no such file.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `accessToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await downloadFile(session, {
 *   params: {
 *     path: { fileId: "export-file-1" },
 *     query: { type: "ContentExport" },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/content-export-files/download-file
 */
export const downloadFile: NamedOperation<Operations, "GET", "/files/v1/{fileId}"> = /* @__PURE__ */ operation("symphony", "GET", "/files/v1/{fileId}");
/**
 * Describe a file of the content export
 *
 * The token needs the scope `sym-files`, and its account the role Content Export Reader. The call is audited.
 *
 * Takes:
 * - `fileId` (path, required): The file, by the `id` of the list.
 * - `type` (query, required): The kind of files; there is only one.
 *
 * Answers `ContentExportFile`:
 * - 200: What is known of the file.
 * - 401: The token is missing, or is not, or no longer, valid.
 * - 403: The token lacks the scope `sym-files`, or its account the role Content Export Reader.
 * - 404: There is no such file.
 * - 500: The server failed; the body says more.
 *
 * Credentials: `accessToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getFileMetadata(session, {
 *   params: {
 *     path: { fileId: "export-file-1" },
 *     query: { type: "ContentExport" },
 *   },
 * });
 * ```
 * @see https://rest-api.symphony.com/main/content-export-files/get-metadata
 */
export const getFileMetadata: NamedOperation<Operations, "GET", "/files/v1/{fileId}/metadata"> = /* @__PURE__ */ operation("symphony", "GET", "/files/v1/{fileId}/metadata");
/**
 * Tell whether somebody's company is on the platform already
 *
 * And on which pod. The key goes into the query, where proxies and logs may keep it. The source names no host for
 * the calls of Community Connect.
 *
 * Takes:
 * - `email` (query, required): The mail address; its domain stands for the company.
 *
 * Answers `UserOnboardingAvaibilityResponse`:
 * - 200: What is known of the company and of the user, by a code.
 * - 400: The request is at fault; `details` say how.
 * - 401: The credential is missing, or is not, or no longer, valid.
 *
 * Credentials: `onboardingKey`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getOnboardingAvailability(session, { params: { query: { email: "grace@example.org" } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const getOnboardingAvailability: NamedOperation<Operations, "GET", "/v1/onboarding/tenant"> = /* @__PURE__ */ operation("symphony", "GET", "/v1/onboarding/tenant");
/**
 * Find a user of the community by mail address
 *
 * The access token is the JWT of an extension app, not one made by `POST /login/idm/tokens`. The source names no
 * host.
 *
 * Takes:
 * - `email` (query, required): The user's mail address.
 *
 * Answers `ChannelCoUserAndCompany`:
 * - 200: The user, with the company.
 * - 400: The request is at fault; `details` say how.
 * - 401: The credential is missing, or is not, or no longer, valid.
 * - 404: There is no such user.
 *
 * Credentials: `accessToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await searchChannelUser(session, { params: { query: { email: "grace@example.org" } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const searchChannelUser: NamedOperation<Operations, "GET", "/v1/channelco/user"> = /* @__PURE__ */ operation("symphony", "GET", "/v1/channelco/user");
/**
 * Create users of the community
 *
 * All of one company, which is found by the domain of the mail addresses, or created. The status is 201 even if
 * some users could not be created: look at `errors`. The access token is the JWT of an extension app, not one
 * made by `POST /login/idm/tokens`. The source names no host.
 *
 * Takes:
 * - `body` (required): `ChannelCoUsersListRequest` as application/json. The users, and their company.
 *
 * Answers `ChannelCoUsersListResponse`:
 * - 201: Which users were created, and which were not.
 * - 400: The request is at fault; `details` say how.
 * - 401: The credential is missing, or is not, or no longer, valid.
 *
 * Credentials: `accessToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await createChannelUsers(session, {
 *   body: {
 *     companyName: "Sample Trading",
 *     users: [
 *       {
 *         email: "grace@example.org",
 *         firstName: "Grace",
 *         lastName: "Sample",
 *         title: "Treasurer",
 *       },
 *       { email: "alan@example.org", firstName: "Alan", lastName: "Sample" },
 *     ],
 *   },
 * });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const createChannelUsers: NamedOperation<Operations, "POST", "/v1/channelco/user"> = /* @__PURE__ */ operation("symphony", "POST", "/v1/channelco/user");
/**
 * Give a user of the community a role
 *
 * The access token is the JWT of an extension app, not one made by `POST /login/idm/tokens`. The source names no
 * host.
 *
 * Takes:
 * - `userId` (path, required): The user.
 * - `companyId` (path, required): The company that the user belongs to.
 * - `body` (required): `Role` as application/json. The role.
 *
 * Answers `ApiInfo`:
 * - 200: It is done.
 * - 400: The request is at fault; `details` say how.
 * - 401: The credential is missing, or is not, or no longer, valid.
 * - 404: There is no such user.
 *
 * Credentials: `accessToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await addChannelUserRole(session, {
 *   params: { path: { userId: 68719476743, companyId: "10" } },
 *   body: { id: "COMPLIANCE_OFFICER" },
 * });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const addChannelUserRole: NamedOperation<Operations, "POST", "/v1/channelco/company/{companyId}/user/{userId}/roles/add"> = /* @__PURE__ */ operation("symphony", "POST", "/v1/channelco/company/{companyId}/user/{userId}/roles/add");
/**
 * Fetch a user of the community
 *
 * The access token is the JWT of an extension app, not one made by `POST /login/idm/tokens`. The source names no
 * host.
 *
 * Takes:
 * - `userId` (path, required): The user.
 * - `companyId` (path, required): The company that the user belongs to.
 *
 * Answers `ChannelCoUserAndCompany`:
 * - 200: The user, with the company.
 * - 400: The request is at fault; `details` say how.
 * - 401: The credential is missing, or is not, or no longer, valid.
 * - 404: There is no such user.
 *
 * Credentials: `accessToken`.
 * Idempotent: it is repeated by itself where that helps.
 *
 * @example
 * ```ts
 * const { data } = await getChannelUser(session, { params: { path: { userId: 68719476743, companyId: "10" } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const getChannelUser: NamedOperation<Operations, "GET", "/v1/channelco/company/{companyId}/user/{userId}"> = /* @__PURE__ */ operation("symphony", "GET", "/v1/channelco/company/{companyId}/user/{userId}");
/**
 * Change a user of the community
 *
 * The access token is the JWT of an extension app, not one made by `POST /login/idm/tokens`. The source names no
 * host.
 *
 * Takes:
 * - `userId` (path, required): The user.
 * - `companyId` (path, required): The company that the user belongs to.
 * - `body` (required): `UpdateChannelCoUserRequest` as application/json. What is to change.
 *
 * Answers `ChannelCoUser`:
 * - 200: The user as changed.
 * - 400: The request is at fault; `details` say how.
 * - 401: The credential is missing, or is not, or no longer, valid.
 * - 404: There is no such user.
 *
 * Credentials: `accessToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * const { data } = await updateChannelUser(session, {
 *   params: { path: { userId: 68719476743, companyId: "10" } },
 *   body: {
 *     email: "grace@example.org",
 *     firstName: "Grace",
 *     lastName: "Sample",
 *     displayName: "Grace Sample",
 *     phoneNumber: "+15550100",
 *     department: "Treasury",
 *     title: "Treasurer",
 *     location: "France",
 *   },
 * });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const updateChannelUser: NamedOperation<Operations, "PUT", "/v1/channelco/company/{companyId}/user/{userId}"> = /* @__PURE__ */ operation("symphony", "PUT", "/v1/channelco/company/{companyId}/user/{userId}");
/**
 * Disable a user of the community
 *
 * The account stays, and cannot be used. The access token is the JWT of an extension app, not one made by
 * `POST /login/idm/tokens`. The source names no host.
 *
 * Takes:
 * - `userId` (path, required): The user.
 * - `companyId` (path, required): The company that the user belongs to.
 *
 * Answers `undefined`:
 * - 204: It is done. There is no body.
 * - 400: The request is at fault; `details` say how.
 * - 401: The credential is missing, or is not, or no longer, valid.
 * - 404: There is no such user.
 *
 * Credentials: `accessToken`.
 * Not idempotent: it is not repeated by itself where it may have been carried out.
 *
 * @example
 * ```ts
 * await disableChannelUser(session, { params: { path: { userId: 68719476743, companyId: "10" } } });
 * ```
 * @see https://github.com/finos/symphony-api-spec
 */
export const disableChannelUser: NamedOperation<Operations, "DELETE", "/v1/channelco/company/{companyId}/user/{userId}"> = /* @__PURE__ */ operation("symphony", "DELETE", "/v1/channelco/company/{companyId}/user/{userId}");
