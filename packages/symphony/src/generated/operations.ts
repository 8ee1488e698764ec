/**
 * Symphony, generated from specs/symphony (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { ByStatus, CallOptions, Int64 } from "@signoff/core";

/** The signed JWT that a service account or an application signs on with. */
export interface AuthenticateRequest {
  /**
   * A JWT with the claims `sub` and `exp`, signed with RS512. `sub` is a user name, or the id of an application.
   *
   * @example "header.payload.signature"
   */
  token: string;
}
/** A new session. */
export interface Token {
  /**
   * The header to send the token in, `sessionToken` or `keyManagerToken`.
   *
   * @example "sessionToken"
   */
  name?: string;
  /**
   * The token. Treat it as opaque.
   *
   * @example "an-opaque-session-token"
   */
  token: string;
  /**
   * A short-lived value for the `Authorization` header, with the word Bearer in front; a beta of pods from 20.14 on.
   *
   * @example "Bearer header.payload.signature"
   */
  authorizationToken?: string;
}
/** An error of the pod, the logins, the authenticator and the agent's older calls. */
export interface Error {
  /**
   * Often the HTTP status, but not always.
   *
   * @example 401
   */
  code?: number;
  /**
   * What went wrong, in words.
   *
   * @example "Unauthorized"
   */
  message?: string;
}
/** What an extension application signs on with by its RSA key. */
export interface AuthenticateExtensionAppRequest {
  /**
   * A random value that the application has made for this session.
   *
   * @example "a-random-app-token"
   */
  appToken: string;
  /**
   * A JWT with the claims `sub`, the application's id, and `exp`, signed with RS512 and the application's key.
   *
   * @example "header.payload.signature"
   */
  authToken: string;
}
/**
 * A pair of tokens by which an application's two ends, and Symphony between them, know each other. No call takes them
 * as credentials.
 */
export interface ExtensionAppTokens {
  /**
   * The application that the pair of tokens belongs to.
   *
   * @example "settlement-app"
   */
  appId?: string;
  /**
   * The value that the application has sent.
   *
   * @example "a-random-app-token"
   */
  appToken: string;
  /**
   * Symphony's counterpart. An application that is shown it knows that it talks to Symphony.
   *
   * @example "an-opaque-symphony-token"
   */
  symphonyToken: string;
  /**
   * When the pair expires. The source calls it a Unix timestamp; Symphony's own kit reads milliseconds.
   *
   * @example 1767229200000
   */
  expireAt: number;
}
/** A new access token. */
export interface JwtToken {
  /**
   * The word Bearer.
   *
   * @example "Bearer"
   */
  token_type?: string;
  /**
   * The life of the token in seconds.
   *
   * @example 300
   */
  expires_in?: number;
  /**
   * The token, a JWT, without the word Bearer in front.
   *
   * @example "header.payload.signature"
   */
  access_token?: string;
}
/** A JSON Web Key (RFC 7517, section 4). The source promises texts only. */
export type JwksEntry = Record<string, string>;
/** A JSON Web Key Set. */
export interface Jwks {
  /** The keys; a token names the one that signed it by its `kid`. */
  keys?: JwksEntry[];
}
/** A confirmation in words, of the authenticator. Called SuccessResponse at the source. */
export interface AuthenticatorSuccessResponse {
  /**
   * The confirmation, in words.
   *
   * @example "Logged out"
   */
  message?: string;
}
/** The certificate whose key the pod signs users' JWTs with. */
export interface PodCertificate {
  /**
   * An X.509 certificate as PEM.
   *
   * @example "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n"
   */
  certificate: string;
}
/** What an extension application signs on with by its client certificate. */
export interface ExtensionAppAuthenticateRequest {
  /**
   * A random value that the application has made for this session.
   *
   * @example "a-random-app-token"
   */
  appToken: string;
}
/** A new session on behalf of a user. */
export interface OboAuthResponse {
  /**
   * The token. Treat it as opaque.
   *
   * @example "an-opaque-session-token"
   */
  sessionToken: string;
}
/** Whose account it is. */
export type AccountType = "NORMAL" | "SYSTEM" | "SDL" | (string & {});
/**
 * Whose account it is.
 *
 * As requests take it; answers have {@link AccountType}.
 */
export type AccountTypeInput = "NORMAL" | "SYSTEM" | "SDL";
/** A picture of a user in one size. */
export interface Avatar {
  /**
   * A name such as original or small, or a number of pixels.
   *
   * @example "original"
   */
  size?: string;
  /**
   * Absolute, or relative to the pod.
   *
   * @example "../avatars/static/150/default.png"
   */
  url?: string;
}
/** A picture in several sizes. */
export type AvatarList = Avatar[];
/** Names or ids that are texts. */
export type StringList = string[];
/** A person or a service account. */
export interface UserV2 {
  /**
   * The user's number.
   *
   * @example 68719476742
   */
  id: Int64;
  /**
   * The user's mail address.
   *
   * @example "bot@example.com"
   */
  emailAddress?: string;
  /**
   * The user's first name; service accounts have none.
   *
   * @example "Ada"
   */
  firstName?: string;
  /**
   * The user's last name; service accounts have none.
   *
   * @example "Example"
   */
  lastName?: string;
  /**
   * The name that others see.
   *
   * @example "Settlement Bot"
   */
  displayName: string;
  /**
   * The user's job title.
   *
   * @example "Settlement Officer"
   */
  title?: string;
  /**
   * The name of the user's company.
   *
   * @example "Example Bank"
   */
  company?: string;
  /**
   * The name that the user signs on with. Only told of users of the caller's own company.
   *
   * @example "settlement-bot"
   */
  username?: string;
  /**
   * Where the user works.
   *
   * @example "London"
   */
  location?: string;
  /** NORMAL is a person, SYSTEM a service account, SDL a distribution list. */
  accountType?: AccountType;
  /** A picture in several sizes. */
  avatars?: AvatarList;
  /**
   * The number of the phone at work. Applications need the permission to read extended user data or contacts.
   *
   * @example "+441632960001"
   */
  workPhoneNumber?: string;
  /**
   * The number of the mobile phone. Applications need the permission to read extended user data or contacts.
   *
   * @example "+447700900001"
   */
  mobilePhoneNumber?: string;
  /**
   * What the user does in the company. Applications need the permission to read extended user data or contacts.
   *
   * @example "Trader"
   */
  jobFunction?: string;
  /**
   * The user's department. Applications need the permission to read extended user data or contacts.
   *
   * @example "Settlement"
   */
  department?: string;
  /**
   * The user's division. Applications need the permission to read extended user data or contacts.
   *
   * @example "Operations"
   */
  division?: string;
  /**
   * Names or ids that are texts.
   *
   * @example ["INDIVIDUAL"]
   */
  roles?: StringList;
  /** Free metadata, one object under each key. */
  userMetadata?: Record<string, Record<string, unknown>>;
}
/** The languages that the pod's texts can be shown in. */
export interface Languages {
  /**
   * Names or ids that are texts.
   *
   * @example ["en","fr"]
   */
  languages?: StringList;
}
/** An entry of a lookup that could not be resolved. */
export interface UserError {
  /**
   * What is wrong with the entry, as a code such as `invalid.format`.
   *
   * @example "invalid.format"
   */
  error?: string;
  /**
   * The mail address at fault, where the entry was one.
   *
   * @example "not-an-address"
   */
  email?: string;
  /**
   * The id at fault, where the entry was one.
   *
   * @example "notanumber"
   */
  id?: string;
}
/** The outcome of a lookup. */
export interface V2UserList {
  /** The users that were found. */
  users?: UserV2[];
  /** The entries that could not be looked up. */
  errors?: UserError[];
}
/** What the users must have. */
export interface UserSearchFilter {
  /**
   * NORMAL for people, SYSTEM for service accounts.
   *
   * @example ["NORMAL"]
   */
  accountTypes?: StringList;
  /**
   * The user's job title.
   *
   * @example "Settlement Officer"
   */
  title?: string;
  /**
   * The name of the user's company.
   *
   * @example "Example Bank"
   */
  company?: string;
  /**
   * The city that the user works in.
   *
   * @example "London"
   */
  location?: string;
  /**
   * The region that the user works with, such as EMEA.
   *
   * @example "EMEA"
   */
  marketCoverage?: string;
  /**
   * What the user is responsible for.
   *
   * @example "BAU"
   */
  responsibility?: string;
  /**
   * The user's function.
   *
   * @example "Trade Management"
   */
  function?: string;
  /**
   * The class of instruments that the user works with.
   *
   * @example "Equities"
   */
  instrument?: string;
}
/** What to search for. */
export interface UserSearchQuery {
  /**
   * Part of a first name, a last name, a display name or a mail address.
   *
   * @example "ada"
   */
  query?: string;
  /** What the users must have. */
  filters?: UserSearchFilter;
}
/** A page of what a search found. */
export interface UserSearchResults {
  /**
   * How many users match, on all pages.
   *
   * @example 1
   */
  count?: number;
  /**
   * How many users were passed over.
   *
   * @example 0
   */
  skip?: number;
  /**
   * How many users this answer has at most.
   *
   * @example 50
   */
  limit?: number;
  /** What to search for. */
  searchQuery?: UserSearchQuery;
  /** The users on this page. */
  users?: UserV2[];
}
/** Users, by number. */
export type UserIdList = Int64[];
/** Who is to follow, or to stop following. */
export interface FollowersList {
  /**
   * Users, by number.
   *
   * @example [68719476742,68719476743]
   */
  followers: UserIdList;
}
/** How `message` is written. */
export type ConfirmationFormat = "TEXT" | "XML" | (string & {});
/** A confirmation in words, of the pod and the agent. */
export interface SuccessResponse {
  /** How `message` is written. */
  format?: ConfirmationFormat;
  /**
   * The confirmation, in words.
   *
   * @example "OK"
   */
  message?: string;
}
/** Where a page of a list of the pod's stands among the others. Called Pagination at the source. */
export interface PodPagination {
  /** Where this page begins and ends. */
  cursors: {
    /**
     * The beginning of this page.
     *
     * @example "Y3Vyc29yLWJlZm9yZQ"
     */
    before: string;
    /**
     * The end of this page.
     *
     * @example "Y3Vyc29yLWFmdGVy"
     */
    after?: string;
  };
  /**
   * The call for the page before; absent on the first one.
   *
   * @example "/pod/v1/user/68719476742/followers?before=Y3Vyc29yLWJlZm9yZQ"
   */
  previous?: string;
  /**
   * The call for the page after; absent on the last one. A page may be empty and yet have it.
   *
   * @example "/pod/v1/user/68719476742/followers?after=Y3Vyc29yLWFmdGVy"
   */
  next?: string;
}
/** A page of the users that follow a user. */
export interface FollowersListResponse {
  /**
   * How many users follow in all.
   *
   * @example 2
   */
  count?: number;
  /**
   * The followers on this page, by number.
   *
   * @example [68719476743,68719476744]
   */
  followers?: Int64[];
  /** Where a page of a list of the pod's stands among the others. Called Pagination at the source. */
  pagination?: PodPagination;
}
/** A page of the users that a user follows. */
export interface FollowingListResponse {
  /**
   * How many users are followed in all.
   *
   * @example 2
   */
  count?: number;
  /**
   * The followed users on this page, by number.
   *
   * @example [68719476743,68719476744]
   */
  following?: Int64[];
  /** Where a page of a list of the pod's stands among the others. Called Pagination at the source. */
  pagination?: PodPagination;
}
/** What a service account offers its users. */
export interface ServiceAccountManifest {
  /**
   * JSON as text, with the list of commands.
   *
   * At most 6144 characters.
   *
   * @example "{\"commands\":[{\"name\":\"/status\",\"desc\":\"Tells the status of a trade\"}]}"
   */
  manifest: string;
}
/** An open session of a user. */
export interface V1Session {
  /**
   * The session's id, for ending it.
   *
   * @example "0f1e2d3c4b5a"
   */
  sessionId?: string;
  /**
   * The address that the session was opened from.
   *
   * @example "192.0.2.17"
   */
  clientIp?: string;
  /**
   * The user whose session it is.
   *
   * @example 68719476742
   */
  userId?: Int64;
  /**
   * The client as it names itself.
   *
   * @example "ExampleBrowser/1.0"
   */
  userAgent?: string;
  /**
   * The browser, as read from `userAgent`.
   *
   * @example "ExampleBrowser"
   */
  browser?: string;
  /**
   * The operating system, as read from `userAgent`.
   *
   * @example "ExampleOS"
   */
  os?: string;
  /**
   * The kind of device, as read from `userAgent`.
   *
   * @example "Computer"
   */
  device?: string;
  /**
   * A hash that tells the device from others.
   *
   * @example "7c4a8d09"
   */
  deviceHash?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  creationTime?: number;
  /**
   * When the session ends: by its name a delay from creation, by the source's words a time. No unit is stated.
   *
   * @example 1209600000
   */
  expirationDelay?: number;
}
/** The open sessions of a user. */
export interface V1UserSessions {
  /** The sessions, each with the client that opened it. */
  sessions?: V1Session[];
}
/** What to do with an RSA key. */
export type KeyAction = "SAVE" | "REVOKE" | "EXTEND" | (string & {});
/**
 * What to do with an RSA key.
 *
 * As requests take it; answers have {@link KeyAction}.
 */
export type KeyActionInput = "SAVE" | "REVOKE" | "EXTEND";
/** The public RSA key of a service account, and what to do with it. */
export interface V2UserKeyRequest {
  /**
   * The public key as PEM.
   *
   * @example "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"
   */
  key?: string;
  /**
   * When a rotated key expires, in milliseconds since 1970.
   *
   * @example 1798761600000
   */
  expirationDate?: number;
  /** SAVE or REVOKE for the key in use, REVOKE or EXTEND for the one before. */
  action?: KeyAction;
}
/**
 * The public RSA key of a service account, and what to do with it.
 *
 * As requests take it; answers have {@link V2UserKeyRequest}.
 */
export interface V2UserKeyRequestInput {
  /**
   * The public key as PEM.
   *
   * @example "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"
   */
  key?: string;
  /**
   * When a rotated key expires, in milliseconds since 1970.
   *
   * @example 1798761600000
   */
  expirationDate?: number;
  /** SAVE or REVOKE for the key in use, REVOKE or EXTEND for the one before. */
  action?: KeyActionInput;
}
/** What is known of a person or a service, as administrators see it and set it. */
export interface V2UserAttributes {
  /**
   * The user's mail address, unique on the pod.
   *
   * @example "ada@example.com"
   */
  emailAddress?: string;
  /**
   * Of a person.
   *
   * @example "Ada"
   */
  firstName?: string;
  /**
   * Of a person.
   *
   * @example "Example"
   */
  lastName?: string;
  /**
   * The name that the account signs on with.
   *
   * @example "ada"
   */
  userName?: string;
  /**
   * The name that others see.
   *
   * @example "Ada Example"
   */
  displayName?: string;
  /**
   * The name of the user's company; read only on most pods.
   *
   * @example "Example Bank"
   */
  companyName?: string;
  /**
   * The user's department.
   *
   * @example "Operations"
   */
  department?: string;
  /**
   * The user's division.
   *
   * @example "Operations"
   */
  division?: string;
  /**
   * The user's job title.
   *
   * @example "Settlement Officer"
   */
  title?: string;
  /**
   * The number of the phone at work.
   *
   * @example "+441632960001"
   */
  workPhoneNumber?: string;
  /**
   * The number of the mobile phone.
   *
   * @example "+447700900001"
   */
  mobilePhoneNumber?: string;
  /**
   * The phone that gets the codes of a two-factor sign-on.
   *
   * @example "+447700900001"
   */
  twoFactorAuthPhone?: string;
  /**
   * The number that text messages go to.
   *
   * @example "+447700900001"
   */
  smsNumber?: string;
  /** NORMAL is a person, SYSTEM a service account, SDL a distribution list. */
  accountType?: AccountType;
  /**
   * Where the user works.
   *
   * @example "London"
   */
  location?: string;
  /**
   * The language that the user is offered first.
   *
   * @example "en"
   */
  recommendedLanguage?: string;
  /**
   * What the user does in the company.
   *
   * @example "Trader"
   */
  jobFunction?: string;
  /**
   * The asset classes that the user deals with.
   *
   * @example ["Equities"]
   */
  assetClasses?: string[];
  /**
   * The industries that the user deals with.
   *
   * @example ["Financials"]
   */
  industries?: string[];
  /**
   * The regions that the user works with, such as EMEA.
   *
   * @example ["EMEA"]
   */
  marketCoverage?: string[];
  /**
   * What the user is responsible for.
   *
   * @example ["BAU"]
   */
  responsibility?: string[];
  /**
   * The user's functions.
   *
   * @example ["Trade Management"]
   */
  function?: string[];
  /**
   * The classes of instruments that the user works with.
   *
   * @example ["Equities"]
   */
  instrument?: string[];
  /** The key in use, of a service account. */
  currentKey?: V2UserKeyRequest;
  /** The key that was in use before it was rotated; it goes on working until it expires. */
  previousKey?: V2UserKeyRequest;
  /** Free metadata, one object under each key. */
  userMetadata?: Record<string, Record<string, unknown>>;
}
/**
 * What is known of a person or a service, as administrators see it and set it.
 *
 * As requests take it; answers have {@link V2UserAttributes}.
 */
export interface V2UserAttributesInput {
  /**
   * The user's mail address, unique on the pod.
   *
   * @example "ada@example.com"
   */
  emailAddress?: string;
  /**
   * Of a person.
   *
   * @example "Ada"
   */
  firstName?: string;
  /**
   * Of a person.
   *
   * @example "Example"
   */
  lastName?: string;
  /**
   * The name that the account signs on with.
   *
   * @example "ada"
   */
  userName?: string;
  /**
   * The name that others see.
   *
   * @example "Ada Example"
   */
  displayName?: string;
  /**
   * The name of the user's company; read only on most pods.
   *
   * @example "Example Bank"
   */
  companyName?: string;
  /**
   * The user's department.
   *
   * @example "Operations"
   */
  department?: string;
  /**
   * The user's division.
   *
   * @example "Operations"
   */
  division?: string;
  /**
   * The user's job title.
   *
   * @example "Settlement Officer"
   */
  title?: string;
  /**
   * The number of the phone at work.
   *
   * @example "+441632960001"
   */
  workPhoneNumber?: string;
  /**
   * The number of the mobile phone.
   *
   * @example "+447700900001"
   */
  mobilePhoneNumber?: string;
  /**
   * The phone that gets the codes of a two-factor sign-on.
   *
   * @example "+447700900001"
   */
  twoFactorAuthPhone?: string;
  /**
   * The number that text messages go to.
   *
   * @example "+447700900001"
   */
  smsNumber?: string;
  /** NORMAL is a person, SYSTEM a service account, SDL a distribution list. */
  accountType?: AccountTypeInput;
  /**
   * Where the user works.
   *
   * @example "London"
   */
  location?: string;
  /**
   * The language that the user is offered first.
   *
   * @example "en"
   */
  recommendedLanguage?: string;
  /**
   * What the user does in the company.
   *
   * @example "Trader"
   */
  jobFunction?: string;
  /**
   * The asset classes that the user deals with.
   *
   * @example ["Equities"]
   */
  assetClasses?: string[];
  /**
   * The industries that the user deals with.
   *
   * @example ["Financials"]
   */
  industries?: string[];
  /**
   * The regions that the user works with, such as EMEA.
   *
   * @example ["EMEA"]
   */
  marketCoverage?: string[];
  /**
   * What the user is responsible for.
   *
   * @example ["BAU"]
   */
  responsibility?: string[];
  /**
   * The user's functions.
   *
   * @example ["Trade Management"]
   */
  function?: string[];
  /**
   * The classes of instruments that the user works with.
   *
   * @example ["Equities"]
   */
  instrument?: string[];
  /** The key in use, of a service account. */
  currentKey?: V2UserKeyRequestInput;
  /** The key that was in use before it was rotated; it goes on working until it expires. */
  previousKey?: V2UserKeyRequestInput;
  /** Free metadata, one object under each key. */
  userMetadata?: Record<string, Record<string, unknown>>;
}
/** Whether an account can sign on. */
export type AccountStatus = "ENABLED" | "DISABLED" | (string & {});
/**
 * Whether an account can sign on.
 *
 * As requests take it; answers have {@link AccountStatus}.
 */
export type AccountStatusInput = "ENABLED" | "DISABLED";
/** The state of an account. */
export interface UserSystemInfo {
  /**
   * The user's number.
   *
   * @example 68719476742
   */
  id?: Int64;
  /** Nobody can sign on with a disabled account. */
  status?: AccountStatus;
  /** Whether the account is suspended for a while. Since release 20.14. */
  suspended?: boolean;
  /**
   * When the suspension ends, as a Unix time; the source's own examples count in seconds.
   *
   * @example 1767312000
   */
  suspendedUntil?: number;
  /**
   * Why the user is suspended. From pod version 20.14 on.
   *
   * @example "On leave"
   */
  suspensionReason?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  createdDate?: number;
  /**
   * The id of the user who created it, in decimal digits.
   *
   * @example "68719476741"
   */
  createdBy?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767229200000
   */
  lastUpdatedDate?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767312000
   */
  lastLoginDate?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  lastPasswordReset?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  deactivatedDate?: number;
}
/** Ids that are numbers. */
export type IntegerList = Int64[];
/** An account as administrators see it. */
export interface V2UserDetail {
  /** What is known of a person or a service, as administrators see it and set it. */
  userAttributes: V2UserAttributes;
  /** The state of an account. */
  userSystemInfo?: UserSystemInfo;
  /**
   * The features, by number.
   *
   * @example [4,7]
   */
  features?: IntegerList;
  /**
   * The applications, by number.
   *
   * @example [11]
   */
  apps?: IntegerList;
  /**
   * The groups, by number.
   *
   * @example [21,22]
   */
  groups?: IntegerList;
  /**
   * The ids of the roles.
   *
   * @example ["INDIVIDUAL"]
   */
  roles?: StringList;
  /**
   * The disclaimers, by number.
   *
   * @example [31]
   */
  disclaimers?: IntegerList;
  /** A picture of a user in one size. */
  avatar?: Avatar;
}
/** Accounts as administrators list them. */
export type V2UserDetailList = V2UserDetail[];
/** What the accounts must have. */
export interface UserFilter {
  /**
   * The id of a role, such as INDIVIDUAL.
   *
   * @example "INDIVIDUAL"
   */
  role?: string;
  /**
   * The name of a feature that is on, such as canCreatePublicRoom.
   *
   * @example "canCreatePublicRoom"
   */
  feature?: string;
  /** Only users of this status. */
  status?: AccountStatusInput;
}
/** What is known of a person or a service, in its older form. */
export interface UserAttributes {
  /**
   * The user's mail address, unique on the pod.
   *
   * @example "ada@example.com"
   */
  emailAddress?: string;
  /**
   * Of a person.
   *
   * @example "Ada"
   */
  firstName?: string;
  /**
   * Of a person.
   *
   * @example "Example"
   */
  lastName?: string;
  /**
   * The name that the account signs on with.
   *
   * @example "ada"
   */
  userName?: string;
  /**
   * The name that others see.
   *
   * @example "Ada Example"
   */
  displayName?: string;
  /**
   * The name of the user's company.
   *
   * @example "Example Bank"
   */
  companyName?: string;
  /**
   * The user's department.
   *
   * @example "Settlement"
   */
  department?: string;
  /**
   * The user's division.
   *
   * @example "Operations"
   */
  division?: string;
  /**
   * The user's job title.
   *
   * @example "Settlement Manager"
   */
  title?: string;
  /**
   * The number of the phone at work.
   *
   * @example "+441632960001"
   */
  workPhoneNumber?: string;
  /**
   * The number of the mobile phone.
   *
   * @example "+447700900001"
   */
  mobilePhoneNumber?: string;
  /**
   * The number that text messages go to.
   *
   * @example "+447700900001"
   */
  smsNumber?: string;
  /** NORMAL is a person, SYSTEM a service account, SDL a distribution list. */
  accountType?: AccountType;
  /**
   * Where the user works.
   *
   * @example "London"
   */
  location?: string;
  /**
   * What the user does in the company.
   *
   * @example "Trader"
   */
  jobFunction?: string;
  /**
   * The asset classes that the user deals with.
   *
   * @example ["Equities"]
   */
  assetClasses?: string[];
  /**
   * The industries that the user deals with.
   *
   * @example ["Financials"]
   */
  industries?: string[];
}
/** An account as administrators find it. */
export interface UserDetail {
  /** What is known of a person or a service, in its older form. */
  userAttributes?: UserAttributes;
  /** The state of an account. */
  userSystemInfo?: UserSystemInfo;
  /**
   * The features, by number.
   *
   * @example [4,7]
   */
  features?: IntegerList;
  /**
   * The applications, by number.
   *
   * @example [11]
   */
  apps?: IntegerList;
  /**
   * The groups, by number.
   *
   * @example [21,22]
   */
  groups?: IntegerList;
  /**
   * The ids of the roles.
   *
   * @example ["INDIVIDUAL"]
   */
  roles?: StringList;
  /**
   * The disclaimers, by number.
   *
   * @example [31]
   */
  disclaimers?: IntegerList;
  /** A picture of a user in one size. */
  avatar?: Avatar;
}
/** Accounts as administrators find them. */
export type UserDetailList = UserDetail[];
/** Something that has a text as its id. */
export interface StringId {
  /**
   * The id.
   *
   * @example "COMPLIANCE_OFFICER"
   */
  id: string;
}
/**
 * Something that has a text as its id.
 *
 * As requests take it; answers have {@link StringId}.
 */
export interface StringIdInput {
  /**
   * The id.
   *
   * @example "COMPLIANCE_OFFICER"
   */
  id?: string;
}
/** A new picture. */
export interface AvatarUpdate {
  /**
   * The image as Base64. Before encoding it must be smaller than 2 MB.
   *
   * @example "iVBORw0KGgo="
   */
  image: string;
}
/** How a disclaimer is written. */
export type DisclaimerFormat = "TEXT" | "XML" | (string & {});
/** A text that users have to agree with. */
export interface Disclaimer {
  /**
   * The disclaimer's id.
   *
   * @example "571d2052e4b042aaf06d2e7a"
   */
  id?: string;
  /**
   * The disclaimer's name.
   *
   * @example "Enterprise disclaimer"
   */
  name?: string;
  /**
   * The text, in the format that `format` names.
   *
   * @example "This is a disclaimer for the enterprise."
   */
  content?: string;
  /**
   * How often it is shown, in hours.
   *
   * @example 24
   */
  frequencyInHours?: number;
  /** Whether users without a disclaimer of their own get this one. */
  isDefault?: boolean;
  /** Whether users are asked to agree with it. */
  isActive?: boolean;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  createdDate?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767229200000
   */
  modifiedDate?: number;
  /** TEXT or XML. */
  format?: DisclaimerFormat;
}
/** Whether the user becomes a delegate or is one no longer. */
export type DelegateActionType = "ADD" | "REMOVE";
/** What to do with a delegate. */
export interface DelegateAction {
  /**
   * The delegate.
   *
   * @example 68719476743
   */
  userId: Int64;
  /** Whether the user becomes a delegate or is one no longer. */
  action: DelegateActionType;
}
/** Something that a user may or may not do. */
export interface Feature {
  /**
   * The name of the feature. The property is spelled so.
   *
   * @example "canCreatePublicRoom"
   */
  entitlment?: string;
  /** Whether the user has the feature. */
  enabled?: boolean;
}
/** Features of a user. */
export type FeatureList = Feature[];
/** Whether an account can be used. */
export interface UserStatus {
  /** Nobody can sign on with a disabled account. */
  status?: AccountStatus;
  /** Whether the account is suspended for a while. Since release 20.14. */
  suspended?: boolean;
  /**
   * When the suspension ends, as a Unix time; the source's own examples count in seconds.
   *
   * @example 1767312000
   */
  suspendedUntil?: number;
  /**
   * Why the user is suspended. From pod version 20.14 on.
   *
   * @example "On leave"
   */
  suspensionReason?: string;
}
/**
 * Whether an account can be used.
 *
 * As requests take it; answers have {@link UserStatus}.
 */
export interface UserStatusInput {
  /** Nobody can sign on with a disabled account. */
  status?: AccountStatusInput;
  /** Whether the account is suspended for a while. Since release 20.14. */
  suspended?: boolean;
  /**
   * When the suspension ends, as a Unix time; the source's own examples count in seconds.
   *
   * @example 1767312000
   */
  suspendedUntil?: number;
  /**
   * Why the user is suspended. From pod version 20.14 on.
   *
   * @example "On leave"
   */
  suspensionReason?: string;
}
/** A role, and whom it can be given to. */
export interface RoleDetail {
  /**
   * The role by the name that calls take.
   *
   * @example "CONTENT_MANAGEMENT"
   */
  id?: string;
  /**
   * The role by the name that people read.
   *
   * @example "Content Management"
   */
  name?: string;
  /**
   * The types of accounts that can have it - NORMAL, SYSTEM.
   *
   * @example ["NORMAL","SYSTEM"]
   */
  userTypes?: string[];
  /**
   * Rights that can be given in addition to it.
   *
   * @example ["MONITOR_ROOMS","MONITOR_WALL_POSTS"]
   */
  optionalActions?: string[];
}
/** The roles of a pod. */
export type RoleDetailList = RoleDetail[];
/**
 * A password that never leaves the caller: what is sent was derived from it with PBKDF2, in 10000 rounds and to 256
 * bits, once for the pod and once for the key manager.
 */
export interface Password {
  /**
   * The salt for the pod.
   *
   * @example "c2FsdC1mb3ItbG9naW4="
   */
  hSalt?: string;
  /**
   * The derived password for the pod.
   *
   * @example "aGFzaGVkLXBhc3N3b3Jk"
   */
  hPassword?: string;
  /**
   * The salt for the key manager.
   *
   * @example "c2FsdC1mb3Ita2V5cw=="
   */
  khSalt?: string;
  /**
   * The derived password for the key manager.
   *
   * @example "aGFzaGVkLWtleS1wYXNzd29yZA=="
   */
  khPassword?: string;
}
/** A new account. */
export interface V2UserCreate {
  /** What is known of a person or a service, as administrators see it and set it. */
  userAttributes: V2UserAttributesInput;
  /**
   * A password that never leaves the caller: what is sent was derived from it with PBKDF2, in 10000 rounds and to 256
   * bits, once for the pod and once for the key manager.
   */
  password?: Password;
  /**
   * The ids of the roles.
   *
   * @example ["INDIVIDUAL"]
   */
  roles?: string[];
}
/** Whether an account is to be suspended. If so, until when and why are needed as well. */
export interface UserSuspension {
  /** Whether the user is to be suspended; false ends a suspension. */
  suspended: boolean;
  /**
   * When the suspension ends, as a Unix time; the source's own examples count in seconds.
   *
   * @example 1767312000
   */
  suspendedUntil?: number;
  /**
   * Why the user is suspended.
   *
   * @example "On leave"
   */
  suspensionReason?: string;
}
/** An account as administrators see it, with features by name. */
export interface V3UserDetail {
  /** What is known of a person or a service, as administrators see it and set it. */
  userAttributes?: V2UserAttributes;
  /** The state of an account. */
  userSystemInfo?: UserSystemInfo;
  /** Features of a user. */
  features?: FeatureList;
  /**
   * The ids of the roles.
   *
   * @example ["INDIVIDUAL"]
   */
  roles?: StringList;
  /** A picture of a user in one size. */
  avatar?: Avatar;
}
/** Accounts as administrators list them, with features by name. */
export type V3UserDetailList = V3UserDetail[];
/** Whether a user can be reached. */
export type PresenceCategory = "UNDEFINED" | "AVAILABLE" | "BUSY" | "DO_NOT_DISTURB" | "ON_THE_PHONE" | "BE_RIGHT_BACK" | "IN_A_MEETING" | "AWAY" | "OUT_OF_OFFICE" | "OFF_WORK" | "OFFLINE" | (string & {});
/**
 * Whether a user can be reached.
 *
 * As requests take it; answers have {@link PresenceCategory}.
 */
export type PresenceCategoryInput = "UNDEFINED" | "AVAILABLE" | "BUSY" | "DO_NOT_DISTURB" | "ON_THE_PHONE" | "BE_RIGHT_BACK" | "IN_A_MEETING" | "AWAY" | "OUT_OF_OFFICE" | "OFF_WORK" | "OFFLINE";
/** A presence. */
export interface V2PresenceStatus {
  /**
   * UNDEFINED, AVAILABLE, BUSY, DO_NOT_DISTURB, ON_THE_PHONE, BE_RIGHT_BACK, IN_A_MEETING, AWAY, OUT_OF_OFFICE,
   * OFF_WORK or OFFLINE.
   */
  category: PresenceCategory;
}
/**
 * A presence.
 *
 * As requests take it; answers have {@link V2PresenceStatus}.
 */
export interface V2PresenceStatusInput {
  /**
   * UNDEFINED, AVAILABLE, BUSY, DO_NOT_DISTURB, ON_THE_PHONE, BE_RIGHT_BACK, IN_A_MEETING, AWAY, OUT_OF_OFFICE,
   * OFF_WORK or OFFLINE.
   */
  category: PresenceCategoryInput;
}
/** The presence of a user. */
export interface V2UserPresence extends V2PresenceStatus {
  /**
   * The user whose presence it is.
   *
   * @example 68719476742
   */
  userId?: Int64;
}
/**
 * The presence of a user.
 *
 * As requests take it; answers have {@link V2UserPresence}.
 */
export interface V2UserPresenceInput extends V2PresenceStatusInput {
  /**
   * The user whose presence it is.
   *
   * @example 68719476742
   */
  userId?: Int64;
}
/** The presence of a user, and since when. */
export interface V2Presence extends V2UserPresence {
  /**
   * When the presence was set, in milliseconds since 1970.
   *
   * @example 1767225600000
   */
  timestamp?: number;
}
/** The presence of several users. */
export type V2PresenceList = V2Presence[];
/** Which connections to list. */
export type ConnectionFilter = "PENDING_INCOMING" | "PENDING_OUTGOING" | "ACCEPTED" | "REJECTED" | "ALL";
/** Who asked for a connection, and what became of it. */
export type ConnectionStatus = "PENDING_INCOMING" | "PENDING_OUTGOING" | "ACCEPTED" | "REJECTED" | (string & {});
/** The connection between the caller and a user. */
export interface UserConnection {
  /**
   * The other user.
   *
   * @example 137438953543
   */
  userId?: Int64;
  /** PENDING_INCOMING waits for the caller, PENDING_OUTGOING for the other user. */
  status?: ConnectionStatus;
  /**
   * When it was asked for the first time, in milliseconds since 1970.
   *
   * @example 1767225600000
   */
  firstRequestedAt?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767229200000
   */
  updatedAt?: number;
  /**
   * How often it was asked for.
   *
   * @example 1
   */
  requestCounter?: number;
}
/** Connections of the caller. */
export type UserConnectionList = UserConnection[];
/** The user whom a connection is about. */
export interface UserConnectionRequest {
  /**
   * The other user.
   *
   * @example 137438953543
   */
  userId: Int64;
}
/** A conversation. */
export interface Stream {
  /**
   * The stream's id, to be used in paths as URL-safe Base64 without padding.
   *
   * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
   */
  id: string;
}
/** What can be changed about an IM or a MIM. */
export interface V1IMAttributes {
  /**
   * The message pinned to the top, as URL-safe Base64. An empty text removes it.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  pinnedMessageId?: string;
}
/** What the platform keeps about an IM or a MIM. */
export interface IMSystemInfo {
  /**
   * The stream's id.
   *
   * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
   */
  id?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  creationDate?: number;
  /** Whether messages can be sent and the membership changed. */
  active?: boolean;
}
/** An IM or a MIM in two parts. */
export interface V1IMDetail {
  /** What can be changed about an IM or a MIM. */
  V1IMAttributes?: V1IMAttributes;
  /** What the platform keeps about it. */
  IMSystemInfo?: IMSystemInfo;
}
/** A label of a room, as a pair of key and value. */
export interface RoomTag {
  /**
   * A label, once in a room.
   *
   * @example "region"
   */
  key: string;
  /**
   * The label's value.
   *
   * @example "EMEA"
   */
  value: string;
}
/** What a room is called and how it behaves. */
export interface V3RoomAttributes {
  /**
   * The room's name.
   *
   * @example "Settlement"
   */
  name?: string;
  /** What a search can find the room by. */
  keywords?: RoomTag[];
  /**
   * What the room is for.
   *
   * @example "Trades that need a hand"
   */
  description?: string;
  /** Whether every member can add others; otherwise only owners can. */
  membersCanInvite?: boolean;
  /** Whether those who are no members can find the room. */
  discoverable?: boolean;
  /** Whether anyone can join. */
  public?: boolean;
  /** Whether only owners can send messages. */
  readOnly?: boolean;
  /** Whether clients keep users from copying content to the clipboard. */
  copyProtected?: boolean;
  /** Whether members of other pods can take part. */
  crossPod?: boolean;
  /** Whether new members see what was written before they joined. */
  viewHistory?: boolean;
  /** Whether users of more than two companies can take part. */
  multiLateralRoom?: boolean;
  /** Whether the room belongs to a scheduled meeting. */
  scheduledMeeting?: boolean;
  /**
   * Ignored in requests; it served an e-mail integration that has ended.
   *
   * @example "EMAIL"
   */
  subType?: string;
  /**
   * The message pinned to the top, as URL-safe Base64. An empty text removes it.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  pinnedMessageId?: string;
  /** Whether the room is a group chat, since release 20.16. Ignored when a room is created. */
  groupChat?: boolean;
}
/** What the platform keeps about a room. */
export interface RoomSystemInfo {
  /**
   * The stream's id.
   *
   * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
   */
  id: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  creationDate?: number;
  /**
   * The user who created the room.
   *
   * @example 68719476742
   */
  createdByUserId?: Int64;
  /** Whether messages can be sent and the membership changed. */
  active?: boolean;
}
/** A distribution list in a room. */
export interface GroupItem {
  /**
   * The distribution list.
   *
   * @example 68719476744
   */
  id?: Int64;
  /**
   * The user who added it.
   *
   * @example 68719476742
   */
  addedBy?: Int64;
}
/** A room. */
export interface V3RoomDetail {
  /** What the room is called and how it behaves. */
  roomAttributes: V3RoomAttributes;
  /** What the platform keeps about the room. */
  roomSystemInfo: RoomSystemInfo;
  /** The distribution lists that were added to the room. */
  groups?: GroupItem[];
}
/** A user, by number. */
export interface UserId {
  /**
   * The user's number.
   *
   * @example 68719476742
   */
  id?: Int64;
}
/** BASIC is the older order, RELEVANCE the better one. */
export type RoomSortOrder = "BASIC" | "RELEVANCE" | (string & {});
/**
 * BASIC is the older order, RELEVANCE the better one.
 *
 * As requests take it; answers have {@link RoomSortOrder}.
 */
export type RoomSortOrderInput = "BASIC" | "RELEVANCE";
/** What rooms are searched for. */
export interface RoomSearchCriteria {
  /**
   * What to look for in the name and the description.
   *
   * @example "settlement"
   */
  query: string;
  /**
   * Labels of keywords whose values are searched too.
   *
   * @example ["region"]
   */
  labels?: string[];
  /**
   * Which fields are searched, since release 25.10. Known are `name`, `description`, `keywords_key` and
   * `keywords_value`.
   */
  searchFields?: string[];
  /** With true only active rooms, with false only inactive ones, and both when it is left out. */
  active?: boolean;
  /** With true only private rooms, and all when it is left out. */
  private?: boolean;
  /** A user, by number. */
  owner?: UserId;
  /** A user, by number. */
  creator?: UserId;
  /** A user, by number. */
  member?: UserId;
  /** BASIC is the older order, RELEVANCE the better one. */
  sortOrder?: RoomSortOrder;
}
/**
 * What rooms are searched for.
 *
 * As requests take it; answers have {@link RoomSearchCriteria}.
 */
export interface RoomSearchCriteriaInput {
  /**
   * What to look for in the name and the description.
   *
   * @example "settlement"
   */
  query: string;
  /**
   * Labels of keywords whose values are searched too.
   *
   * @example ["region"]
   */
  labels?: string[];
  /**
   * Which fields are searched, since release 25.10. Known are `name`, `description`, `keywords_key` and
   * `keywords_value`.
   */
  searchFields?: string[];
  /** With true only active rooms, with false only inactive ones, and both when it is left out. */
  active?: boolean;
  /** With true only private rooms, and all when it is left out. */
  private?: boolean;
  /** A user, by number. */
  owner?: UserId;
  /** A user, by number. */
  creator?: UserId;
  /** A user, by number. */
  member?: UserId;
  /** BASIC is the older order, RELEVANCE the better one. */
  sortOrder?: RoomSortOrderInput;
}
/** What a room must be like to be found. */
export interface V2RoomSearchCriteria extends RoomSearchCriteria {
  /**
   * Only rooms of this kind. Known is EMAIL.
   *
   * @example "EMAIL"
   */
  subType?: string;
}
/**
 * What a room must be like to be found.
 *
 * As requests take it; answers have {@link V2RoomSearchCriteria}.
 */
export interface V2RoomSearchCriteriaInput extends RoomSearchCriteriaInput {
  /**
   * Only rooms of this kind. Known is EMAIL.
   *
   * @example "EMAIL"
   */
  subType?: string;
}
/** How many results there are of one kind. */
export interface FacetedMatchCount {
  /**
   * The criterion.
   *
   * @example "settlement"
   */
  facet?: string;
  /**
   * How many rooms match it.
   *
   * @example 1
   */
  count?: number;
}
/** A page of the rooms that were found. */
export interface V3RoomSearchResults {
  /**
   * How many rooms match.
   *
   * @example 1
   */
  count?: number;
  /**
   * How many of them were passed over.
   *
   * @example 0
   */
  skip?: number;
  /**
   * How many of them are listed at most.
   *
   * @example 50
   */
  limit?: number;
  /** What a room must be like to be found. */
  query?: V2RoomSearchCriteria;
  /** The rooms on this page. */
  rooms?: V3RoomDetail[];
  /** How many rooms match each criterion. */
  facetedMatchCount?: FacetedMatchCount[];
}
/** What a room is called and how it behaves, in an older form. */
export interface RoomAttributes {
  /**
   * The room's name.
   *
   * @example "Settlement"
   */
  name?: string;
  /**
   * What the room is for.
   *
   * @example "Trades that need a hand"
   */
  description?: string;
  /** Whether every member can add others; otherwise only owners can. */
  membersCanInvite?: boolean;
  /** Whether those who are no members can find the room. */
  discoverable?: boolean;
}
/** What is settled when a room is created. */
export interface ImmutableRoomAttributes {
  /** Whether anyone can join. */
  public?: boolean;
  /** Whether only owners can send messages. */
  readOnly?: boolean;
  /** Whether clients keep users from copying content to the clipboard. */
  copyProtected?: boolean;
}
/** A room in its older form. */
export interface RoomDetail {
  /** What the room is called and how it behaves. */
  roomAttributes?: RoomAttributes;
  /** What the platform keeps about the room. */
  roomSystemInfo?: RoomSystemInfo;
  /** What is settled when a room is created. */
  immutableRoomAttributes?: ImmutableRoomAttributes;
}
/** What kind of conversation a stream is. */
export type StreamTypeName = "IM" | "MIM" | "ROOM" | "POST" | (string & {});
/**
 * What kind of conversation a stream is.
 *
 * As requests take it; answers have {@link StreamTypeName}.
 */
export type StreamTypeNameInput = "IM" | "MIM" | "ROOM" | "POST";
/** What kind of conversation a stream is. */
export interface StreamType {
  /** IM is a conversation of two users, MIM one of several, ROOM a room, POST a user's wall. */
  type?: StreamTypeName;
}
/**
 * What kind of conversation a stream is.
 *
 * As requests take it; answers have {@link StreamType}.
 */
export interface StreamTypeInput {
  /** IM is a conversation of two users, MIM one of several, ROOM a room, POST a user's wall. */
  type?: StreamTypeNameInput;
}
/** Which streams to list. */
export interface StreamFilter {
  /** Streams of these types; of all types when it is left out. */
  streamTypes?: ({
    /** The kind of stream. */
    type?: StreamTypeNameInput;
  } & StreamTypeInput)[];
  /** Whether inactive streams are listed too. */
  includeInactiveStreams?: boolean;
}
/** What IMs and MIMs have in a list of streams. */
export interface ConversationSpecificStreamAttributes {
  /**
   * Users, by number.
   *
   * @example [68719476742,68719476743]
   */
  members?: UserIdList;
}
/** What rooms have in a list of streams. */
export interface RoomSpecificStreamAttributes {
  /**
   * The room's name.
   *
   * @example "Settlement"
   */
  name?: string;
}
/** A stream in a list of streams. */
export interface StreamAttributes {
  /**
   * The stream's id.
   *
   * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
   */
  id?: string;
  /** Whether members of other pods can take part. */
  crossPod?: boolean;
  /** Whether messages can be sent and the membership changed. */
  active?: boolean;
  /** The kind of stream. */
  streamType?: StreamType;
  /** What IMs and MIMs have in a list of streams. */
  streamAttributes?: ConversationSpecificStreamAttributes;
  /** What rooms have in a list of streams. */
  roomAttributes?: RoomSpecificStreamAttributes;
}
/** Streams that the caller belongs to. */
export type StreamList = StreamAttributes[];
/** Which company a stream comes from. */
export type StreamOrigin = "INTERNAL" | "EXTERNAL" | (string & {});
/**
 * Which company a stream comes from.
 *
 * As requests take it; answers have {@link StreamOrigin}.
 */
export type StreamOriginInput = "INTERNAL" | "EXTERNAL";
/** What kind of conversation a stream is. */
export interface V2StreamType {
  /** IM is a conversation of two users, MIM one of several, ROOM a room, POST a user's wall. */
  type?: StreamTypeName;
}
/** What IMs and MIMs have. */
export interface V2ConversationSpecificStreamAttributes {
  /**
   * Users, by number.
   *
   * @example [68719476742,68719476743]
   */
  members?: UserIdList;
}
/** What rooms have. */
export interface V2RoomSpecificStreamAttributes {
  /**
   * The room's name.
   *
   * @example "Settlement"
   */
  name?: string;
  /** The distribution lists that were added to the room, since release 20.14. */
  groups?: GroupItem[];
}
/** A stream. */
export interface V2StreamAttributes {
  /**
   * The stream's id.
   *
   * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
   */
  id?: string;
  /** Whether members of other pods can take part. */
  crossPod?: boolean;
  /** INTERNAL if the stream's creator belongs to the pod, EXTERNAL otherwise. */
  origin?: StreamOrigin;
  /** Whether messages can be sent and the membership changed. */
  active?: boolean;
  /**
   * When the last message was sent, in milliseconds since 1970.
   *
   * @example 1767229200000
   */
  lastMessageDate?: number;
  /** The kind of stream. */
  streamType?: V2StreamType;
  /** What IMs and MIMs have. */
  streamAttributes?: V2ConversationSpecificStreamAttributes;
  /** What rooms have. */
  roomAttributes?: V2RoomSpecificStreamAttributes;
}
/** ASC has the oldest first, DESC the newest. */
export type SortDirection = "ASC" | "DESC";
/** A smaller copy of an attached image. */
export interface AttachmentPreview {
  /**
   * The preview's file.
   *
   * @example "dGh1bWJuYWlsXzE"
   */
  fileId?: string;
  /**
   * In pixels.
   *
   * @example 600
   */
  width?: number;
}
/** A file attached to a message of a stream. */
export interface StreamAttachmentItem {
  /**
   * The message, as standard Base64; in a path it must be URL-safe.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  messageId?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600123
   */
  ingestionDate?: number;
  /**
   * The user who sent the file.
   *
   * @example 68719476742
   */
  userId?: Int64;
  /**
   * The file's id, for its download by the agent.
   *
   * @example "aW50ZXJuYWxfMQ"
   */
  fileId?: string;
  /**
   * The file's name.
   *
   * @example "chart.png"
   */
  name?: string;
  /**
   * In bytes.
   *
   * @example 20480
   */
  size?: number;
  /**
   * The file's media type.
   *
   * @example "image/png"
   */
  "content-type"?: string;
  /** Smaller pictures of the file. */
  previews?: AttachmentPreview[];
}
/** Attachments that were sent to a stream. */
export type StreamAttachmentResponse = StreamAttachmentItem[];
/** What kind of conversation a stream is. */
export type AdminStreamTypeName = "IM" | "MIM" | "ROOM" | (string & {});
/**
 * What kind of conversation a stream is.
 *
 * As requests take it; answers have {@link AdminStreamTypeName}.
 */
export type AdminStreamTypeNameInput = "IM" | "MIM" | "ROOM";
/** What kind of conversation a stream is, for administrators. */
export interface V2AdminStreamType {
  /** IM, MIM or ROOM. */
  type?: AdminStreamTypeName;
}
/**
 * What kind of conversation a stream is, for administrators.
 *
 * As requests take it; answers have {@link V2AdminStreamType}.
 */
export interface V2AdminStreamTypeInput {
  /** IM, MIM or ROOM. */
  type?: AdminStreamTypeNameInput;
}
/** Whether a stream is in use. */
export type StreamStatus = "ACTIVE" | "INACTIVE" | (string & {});
/**
 * Whether a stream is in use.
 *
 * As requests take it; answers have {@link StreamStatus}.
 */
export type StreamStatusInput = "ACTIVE" | "INACTIVE";
/** Whether anyone may join a stream. */
export type StreamPrivacy = "PUBLIC" | "PRIVATE" | (string & {});
/**
 * Whether anyone may join a stream.
 *
 * As requests take it; answers have {@link StreamPrivacy}.
 */
export type StreamPrivacyInput = "PUBLIC" | "PRIVATE";
/** Which streams of the company to list. */
export interface V2AdminStreamFilter {
  /** Streams of these types; of all types when it is left out. */
  streamTypes?: V2AdminStreamType[];
  /** Streams of the company alone, or streams with others; both when it is left out. */
  scope?: StreamOrigin;
  /** Streams created by users of the company, or by others; both when it is left out. */
  origin?: StreamOrigin;
  /** Active or inactive streams; both when it is left out. */
  status?: StreamStatus;
  /** Public or private streams; both when it is left out. */
  privacy?: StreamPrivacy;
  /**
   * The start of the time in which the membership changed, in milliseconds since 1970.
   *
   * @example 1767225600000
   */
  startDate?: number;
  /**
   * The end of that time, in milliseconds since 1970; now, when it is left out.
   *
   * @example 1767312000000
   */
  endDate?: number;
}
/**
 * Which streams of the company to list.
 *
 * As requests take it; answers have {@link V2AdminStreamFilter}.
 */
export interface V2AdminStreamFilterInput {
  /** Streams of these types; of all types when it is left out. */
  streamTypes?: V2AdminStreamTypeInput[];
  /** Streams of the company alone, or streams with others; both when it is left out. */
  scope?: StreamOriginInput;
  /** Streams created by users of the company, or by others; both when it is left out. */
  origin?: StreamOriginInput;
  /** Active or inactive streams; both when it is left out. */
  status?: StreamStatusInput;
  /** Public or private streams; both when it is left out. */
  privacy?: StreamPrivacyInput;
  /**
   * The start of the time in which the membership changed, in milliseconds since 1970.
   *
   * @example 1767225600000
   */
  startDate?: number;
  /**
   * The end of that time, in milliseconds since 1970; now, when it is left out.
   *
   * @example 1767312000000
   */
  endDate?: number;
}
/** What a stream is like, for administrators. */
export interface V2AdminStreamAttributes {
  /**
   * Rooms only.
   *
   * @example "Settlement"
   */
  roomName?: string;
  /**
   * Rooms only.
   *
   * @example "Trades that need a hand"
   */
  roomDescription?: string;
  /**
   * IMs and MIMs only.
   *
   * @example [68719476742,68719476743]
   */
  members?: Int64[];
  /**
   * The user who created the stream.
   *
   * @example 68719476742
   */
  createdByUserId?: Int64;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  createdDate?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767229200000
   */
  lastModifiedDate?: number;
  /**
   * The company of the creator.
   *
   * @example "Example Bank"
   */
  originCompany?: string;
  /**
   * The number of that company.
   *
   * @example 130
   */
  originCompanyId?: number;
  /**
   * How many members the stream has.
   *
   * @example 2
   */
  membersCount?: number;
  /**
   * When the last message was sent, in milliseconds since 1970.
   *
   * @example 1767229200000
   */
  lastMessageDate?: number;
  /** Whether the stream is a group chat, since release 20.16. */
  groupChat?: boolean;
}
/** A stream of the company. */
export interface V2AdminStreamInfo {
  /**
   * The stream's id.
   *
   * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
   */
  id?: string;
  /**
   * Whether others than the company take part. The source calls it deprecated in favour of `origin`.
   *
   * @deprecated
   */
  isExternal?: boolean;
  /** Whether messages can be sent and the membership changed. */
  isActive?: boolean;
  /** Whether anyone can join; rooms only. */
  isPublic?: boolean;
  /** IM, MIM or ROOM. */
  type?: AdminStreamTypeName;
  /** Whether members of other pods can take part. */
  crossPod?: boolean;
  /** INTERNAL if the stream's creator belongs to the pod, EXTERNAL otherwise. */
  origin?: StreamOrigin;
  /** What the stream is like. */
  attributes?: V2AdminStreamAttributes;
}
/** Streams of the whole company. */
export type V2AdminStreamInfoList = V2AdminStreamInfo[];
/** A page of the company's streams. */
export interface V2AdminStreamList {
  /**
   * How many streams match.
   *
   * @example 1
   */
  count?: number;
  /**
   * How many of them were passed over.
   *
   * @example 0
   */
  skip?: number;
  /**
   * How many of them are listed at most.
   *
   * @example 50
   */
  limit?: number;
  /** Which streams of the company to list. */
  filter?: V2AdminStreamFilter;
  /** The streams on this page. */
  streams?: V2AdminStreamInfoList;
}
/** The user who is a member. */
export interface V2MemberUserDetail {
  /**
   * The user's number.
   *
   * @example 68719476742
   */
  userId?: Int64;
  /**
   * The user's mail address.
   *
   * @example "ada@example.com"
   */
  email?: string;
  /**
   * The user's first name.
   *
   * @example "Ada"
   */
  firstName?: string;
  /**
   * The user's last name.
   *
   * @example "Example"
   */
  lastName?: string;
  /**
   * The name that others see.
   *
   * @example "Ada Example"
   */
  displayName?: string;
  /**
   * The name of the user's company.
   *
   * @example "Example Bank"
   */
  company?: string;
  /**
   * The user's company, by number.
   *
   * @example 130
   */
  companyId?: number;
  /** Whether the user belongs to another company. */
  isExternal?: boolean;
}
/** A member of a stream. */
export interface V2MemberInfo {
  /** The user who is a member. */
  user: V2MemberUserDetail;
  /** Whether the member owns the room. */
  isOwner?: boolean;
  /** Whether the member created the room. */
  isCreator?: boolean;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  joinDate?: number;
  /**
   * The distribution lists through which the user was added, since release 20.14.
   *
   * @example [68719476750]
   */
  addedThroughGroups?: Int64[];
}
/** Members of a stream. */
export type V2MemberInfoList = V2MemberInfo[];
/** A page of a stream's members. */
export interface V2MembershipList {
  /**
   * How many members there are.
   *
   * @example 1
   */
  count?: number;
  /**
   * How many of them were passed over.
   *
   * @example 0
   */
  skip?: number;
  /**
   * How many of them are listed at most.
   *
   * @example 100
   */
  limit?: number;
  /** The members on this page. */
  members?: V2MemberInfoList;
}
/** A member of a room. */
export interface MemberInfo {
  /**
   * The user.
   *
   * @example 68719476742
   */
  id?: Int64;
  /** Whether the member owns the room. */
  owner?: boolean;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  joinDate?: number;
  /**
   * The distribution lists through which the user was added, since release 20.14.
   *
   * @example [68719476744]
   */
  addedThroughGroups?: Int64[];
}
/** Members of a room. */
export type MembershipList = MemberInfo[];
/** Whether a message is suppressed. */
export interface MessageSuppressionResponse {
  /**
   * The message.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  messageId?: string;
  /** Whether it is suppressed. */
  suppressed?: boolean;
  /**
   * In milliseconds since 1970; 0 if the message was suppressed before.
   *
   * @example 1767225600000
   */
  suppressionDate?: number;
}
/** A user whom a message concerns. */
export interface MessageStatusUser {
  /**
   * The user's number, in digits.
   *
   * @example "68719476742"
   */
  userId?: string;
  /**
   * The user's first name.
   *
   * @example "Settlement"
   */
  firstName?: string;
  /**
   * The user's last name.
   *
   * @example "Bot"
   */
  lastName?: string;
  /**
   * The name that others see.
   *
   * @example "Settlement Bot"
   */
  displayName?: string;
  /**
   * The user's mail address.
   *
   * @example "bot@example.com"
   */
  email?: string;
  /**
   * Left out for users of other companies.
   *
   * @example "settlement-bot"
   */
  userName?: string;
  /**
   * Milliseconds since 1970, in digits.
   *
   * @example "1767225600123"
   */
  timestamp?: string;
}
/** How far a message has come with each user. */
export interface MessageStatus {
  /** Who sent the message. */
  author?: MessageStatusUser;
  /** Those who have read it. */
  read?: MessageStatusUser[];
  /** Those to whose clients it was delivered, and who have not read it. */
  delivered?: MessageStatusUser[];
  /** Those to whose clients it has not been delivered. */
  sent?: MessageStatusUser[];
}
/** Messages by their ids. */
export interface MessageIds {
  /**
   * Names or ids that are texts.
   *
   * @example ["bWVzc2FnZS1vbi10aGUtd2lyZQ"]
   */
  messageIds: StringList;
}
/** A user whom a message concerns. */
export interface MessageUser {
  /**
   * The user's number.
   *
   * @example 68719476742
   */
  id?: Int64;
  /**
   * The user's name.
   *
   * @example "Settlement Bot"
   */
  name?: string;
}
/** The stream that a message was sent to. */
export interface MessageStream {
  /**
   * The stream, as standard Base64; in a path it must be URL-safe.
   *
   * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
   */
  id?: string;
  /**
   * The stream's name, where it is a room.
   *
   * @example "Settlement"
   */
  name?: string;
  /** IM, MIM, ROOM or POST. */
  streamType?: StreamTypeName;
}
/** How often an attachment was downloaded. */
export interface MessageDownloadReceiptCount {
  /**
   * The attachment's file.
   *
   * @example "report.pdf"
   */
  fileName?: string;
  /**
   * How often it was downloaded.
   *
   * @example 1
   */
  count?: number;
}
/** Who sent a message, and what became of it. */
export interface MessageDetail {
  /**
   * The message's id.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  messageId?: string;
  /** Who sent the message. */
  creator?: MessageUser;
  /** The user in whose name it was sent. */
  onBehalfOfUser?: MessageUser;
  /** The stream that it was sent to. */
  stream?: MessageStream;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600123
   */
  creationDate?: number;
  /**
   * How many users it was delivered to.
   *
   * @example 1
   */
  deliveryReceiptCount?: number;
  /**
   * How many users have read it.
   *
   * @example 1
   */
  readReceiptCount?: number;
  /**
   * How many users were told of it by mail.
   *
   * @example 0
   */
  emailNotificationCount?: number;
  /** How often each attachment was downloaded. */
  downloadReceiptCounts?: MessageDownloadReceiptCount[];
}
/** Messages with what became of them. */
export type MessageDetails = MessageDetail[];
/** A user, in brief. */
export interface UserCompp {
  /**
   * The user's number.
   *
   * @example 68719476743
   */
  id?: Int64;
  /**
   * The name that the user signs on with.
   *
   * @example "ada"
   */
  username?: string;
  /**
   * The user's first name.
   *
   * @example "Ada"
   */
  firstName?: string;
  /**
   * The user's last name.
   *
   * @example "Example"
   */
  lastName?: string;
  /**
   * The user's mail address.
   *
   * @example "ada@example.com"
   */
  emailAddress?: string;
}
/** When a user downloaded an attachment. */
export interface DownloadReceiptCount {
  /**
   * The attachment's file.
   *
   * @example "report.pdf"
   */
  fileName?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225720000
   */
  timestamp?: number;
}
/** When a message reached a user. */
export interface MessageReceiptDetail {
  /** A user, in brief. */
  user?: UserCompp;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225601000
   */
  deliveryReceiptTimestamp?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225660000
   */
  readReceiptTimestamp?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225660000
   */
  emailNotificationTimestamp?: number;
  /** The attachments that the user downloaded. */
  downloadReceiptCounts?: DownloadReceiptCount[];
}
/** A page of the receipts of a message. */
export interface MessageReceiptDetailResponse {
  /** Who sent the message. */
  creator?: MessageUser;
  /** The user in whose name it was sent. */
  onBehalfOfUser?: MessageUser;
  /** The stream that it was sent to. */
  stream?: MessageStream;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600123
   */
  creationDate?: number;
  /**
   * How many users it was delivered to.
   *
   * @example 1
   */
  deliveryReceiptCount?: number;
  /**
   * How many users have read it.
   *
   * @example 1
   */
  readReceiptCount?: number;
  /**
   * How many users were told of it by mail.
   *
   * @example 0
   */
  emailNotificationCount?: number;
  /** How often each attachment was downloaded. */
  downloadReceiptCounts?: MessageDownloadReceiptCount[];
  /** What became of it with each user. */
  MessageReceiptDetail?: MessageReceiptDetail[];
  /** Where a page of a list of the pod's stands among the others. Called Pagination at the source. */
  pagination?: PodPagination;
}
/** What a message is to the one before. */
export type MessageRelationship = "REPLY_FORM" | "REPLY" | "FORWARD" | (string & {});
/** What a message answers or forwards, and what answers or forwards it. */
export interface MessageMetadataResponse {
  /**
   * The message's id.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  messageId?: string;
  /** The message that this one answers or forwards. */
  parent?: {
    /**
     * The message that this one answers or forwards.
     *
     * @example "bWVzc2FnZS16ZXJv"
     */
    messageId?: string;
    /** REPLY_FORM answers a form, REPLY a message, FORWARD passes one on. */
    relationshipType?: MessageRelationship;
  };
  /**
   * The messages that answer this one.
   *
   * @example ["bWVzc2FnZS10d28"]
   */
  replies?: string[];
  /**
   * The messages that forward this one.
   *
   * @example []
   */
  forwards?: string[];
  /**
   * The answers to the form in this message.
   *
   * @example []
   */
  formReplies?: string[];
}
/** A page of the ids of a stream's messages. */
export interface MessageIdsFromStream {
  /**
   * The ids.
   *
   * @example ["bWVzc2FnZS1vbmU","bWVzc2FnZS10d28"]
   */
  Data?: string[];
  /**
   * How many messages match.
   *
   * @example 2
   */
  TotalNumberFound?: number;
  /**
   * How many ids are listed.
   *
   * @example 2
   */
  numberReturned?: number;
  /**
   * The `offset` of the next page.
   *
   * @example 2
   */
  nextStartNumber?: number;
}
/** What an application needs to be created. */
export interface ApplicationInfo {
  /**
   * Unique among the applications.
   *
   * 1 to 256 characters.
   *
   * @example "settlement-app"
   */
  appId?: string;
  /**
   * The application's name.
   *
   * @example "Settlement"
   */
  name?: string;
  /**
   * Where the application is, beginning with `https://`.
   *
   * @example "https://settlement.example.com/app"
   */
  appUrl?: string;
  /**
   * The domain that `appUrl` belongs to.
   *
   * @example "example.com"
   */
  domain?: string;
  /**
   * Who publishes the application.
   *
   * @example "Example Bank"
   */
  publisher?: string;
}
/** An RSA key that an application signs on with. */
export interface AppAuthenticationKey {
  /**
   * The public key as PEM.
   *
   * @example "-----BEGIN PUBLIC KEY-----\nMIICIjANBgkqhkiG9w0BAQEFEXAMPLE\n-----END PUBLIC KEY-----\n"
   */
  key?: string;
  /**
   * In milliseconds since 1970. Only a previous key has it.
   *
   * @example 1798761600000
   */
  expirationDate?: number;
  /** What to do with the key - SAVE or REVOKE a current one, EXTEND or REVOKE a previous one. */
  action?: KeyAction;
}
/**
 * An RSA key that an application signs on with.
 *
 * As requests take it; answers have {@link AppAuthenticationKey}.
 */
export interface AppAuthenticationKeyInput {
  /**
   * The public key as PEM.
   *
   * @example "-----BEGIN PUBLIC KEY-----\nMIICIjANBgkqhkiG9w0BAQEFEXAMPLE\n-----END PUBLIC KEY-----\n"
   */
  key?: string;
  /**
   * In milliseconds since 1970. Only a previous key has it.
   *
   * @example 1798761600000
   */
  expirationDate?: number;
  /** What to do with the key - SAVE or REVOKE a current one, EXTEND or REVOKE a previous one. */
  action?: KeyActionInput;
}
/** The RSA keys that an application signs on with, the current one and the one before it. */
export interface AppAuthenticationKeys {
  /** An RSA key that an application signs on with. */
  current?: AppAuthenticationKey;
  /** An RSA key that an application signs on with. */
  previous?: AppAuthenticationKey;
}
/**
 * The RSA keys that an application signs on with, the current one and the one before it.
 *
 * As requests take it; answers have {@link AppAuthenticationKeys}.
 */
export interface AppAuthenticationKeysInput {
  /** An RSA key that an application signs on with. */
  current?: AppAuthenticationKeyInput;
  /** An RSA key that an application signs on with. */
  previous?: AppAuthenticationKeyInput;
}
/** How the pod calls an application back. */
export interface AppNotification {
  /**
   * The address that is called when something happens.
   *
   * @example "https://settlement.example.com/notifications"
   */
  url?: string;
  /**
   * Sent with every call back, in the header `X-API-KEY`.
   *
   * @example "an-api-key-of-the-callback"
   */
  apiKey?: string;
}
/** A setting that the front end of an application can read. */
export interface AppProperty {
  /**
   * Unique and not empty, with 1024 characters at most.
   *
   * 1 to 1024 characters.
   *
   * @example "region"
   */
  key?: string;
  /**
   * With 4096 characters at most; it may be empty.
   *
   * At most 4096 characters.
   *
   * @example "EMEA"
   */
  value?: string;
}
/** Settings that the front end of an application can read, so nothing secret belongs here. Since release 20.14. */
export type AppProperties = AppProperty[];
/** An application with all that is set about it. */
export interface ApplicationDetail {
  /** What an application needs to be created. */
  applicationInfo?: ApplicationInfo;
  /**
   * Where the icon is, beginning with `https://`.
   *
   * @example "https://settlement.example.com/icon.png"
   */
  iconUrl?: string;
  /**
   * What the application does.
   *
   * @example "Trades that need a hand"
   */
  description?: string;
  /**
   * The domains that the application may exchange requests with (CORS).
   *
   * @example "example.com"
   */
  allowOrigins?: string;
  /** What the application may do. Others than the known ones can be made, of capital letters, digits and underscores. */
  permissions?: string[];
  /**
   * The application's public certificate as PEM.
   *
   * @example "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"
   */
  cert?: string;
  /** The RSA keys that an application signs on with, the current one and the one before it. */
  authenticationKeys?: AppAuthenticationKeys;
  /** How the pod calls an application back. */
  notification?: AppNotification;
  /** Settings that the front end of an application can read, so nothing secret belongs here. Since release 20.14. */
  properties?: AppProperties;
}
/**
 * An application with all that is set about it.
 *
 * As requests take it; answers have {@link ApplicationDetail}.
 */
export interface ApplicationDetailInput {
  /** What an application needs to be created. */
  applicationInfo?: ApplicationInfo;
  /**
   * Where the icon is, beginning with `https://`.
   *
   * @example "https://settlement.example.com/icon.png"
   */
  iconUrl?: string;
  /**
   * What the application does.
   *
   * @example "Trades that need a hand"
   */
  description?: string;
  /**
   * The domains that the application may exchange requests with (CORS).
   *
   * @example "example.com"
   */
  allowOrigins?: string;
  /** What the application may do. Others than the known ones can be made, of capital letters, digits and underscores. */
  permissions?: string[];
  /**
   * The application's public certificate as PEM.
   *
   * @example "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"
   */
  cert?: string;
  /** The RSA keys that an application signs on with, the current one and the one before it. */
  authenticationKeys?: AppAuthenticationKeysInput;
  /** How the pod calls an application back. */
  notification?: AppNotification;
  /** Settings that the front end of an application can read, so nothing secret belongs here. Since release 20.14. */
  properties?: AppProperties;
}
/** What the company has set about an application. */
export interface PodAppEntitlement {
  /**
   * The application.
   *
   * 1 to 256 characters.
   *
   * @example "settlement-app"
   */
  appId: string;
  /**
   * The application's name.
   *
   * 1 to 50 characters.
   *
   * @example "Settlement"
   */
  appName: string;
  /** Whether the application is enabled for the company. */
  enable: boolean;
  /** Whether the app store shows the application to everyone. */
  listed: boolean;
  /** Whether the application is installed for everyone by itself; otherwise each user installs it. */
  install: boolean;
}
/** What the company has set, application by application. */
export type PodAppEntitlementList = PodAppEntitlement[];
/** The edition of a product. */
export type ProductType = "default" | "premium" | (string & {});
/**
 * The edition of a product.
 *
 * As requests take it; answers have {@link ProductType}.
 */
export type ProductTypeInput = "default" | "premium";
/** An edition of an application that a user can subscribe to. */
export interface Product {
  /**
   * The application that the product belongs to.
   *
   * 1 to 256 characters.
   *
   * @example "settlement-app"
   */
  appId?: string;
  /**
   * The product's name.
   *
   * 1 to 50 characters.
   *
   * @example "Standard"
   */
  name: string;
  /**
   * The product's stock-keeping unit.
   *
   * 1 to 100 characters.
   *
   * @example "EXAMPLE-1"
   */
  sku?: string;
  /** Whether the user has subscribed to it. */
  subscribed: boolean;
  /** Such as default or premium. */
  type: ProductType;
}
/**
 * An edition of an application that a user can subscribe to.
 *
 * As requests take it; answers have {@link Product}.
 */
export interface ProductInput {
  /**
   * The application that the product belongs to.
   *
   * 1 to 256 characters.
   *
   * @example "settlement-app"
   */
  appId?: string;
  /**
   * The product's name.
   *
   * 1 to 50 characters.
   *
   * @example "Standard"
   */
  name: string;
  /**
   * The product's stock-keeping unit.
   *
   * 1 to 100 characters.
   *
   * @example "EXAMPLE-1"
   */
  sku?: string;
  /** Whether the user has subscribed to it. */
  subscribed: boolean;
  /** Such as default or premium. */
  type: ProductTypeInput;
}
/** The editions of an application. */
export type ProductList = Product[];
/**
 * The editions of an application.
 *
 * As requests take it; answers have {@link ProductList}.
 */
export type ProductListInput = ProductInput[];
/** What a user has of an application. */
export interface UserAppEntitlement {
  /**
   * The application.
   *
   * 1 to 256 characters.
   *
   * @example "settlement-app"
   */
  appId: string;
  /**
   * The application's name.
   *
   * 1 to 50 characters.
   *
   * @example "Settlement"
   */
  appName?: string;
  /** Whether the app store shows the application to the user. */
  listed: boolean;
  /** Whether the application is installed for the user. */
  install: boolean;
  /** The editions of an application. */
  products?: ProductList;
}
/**
 * What a user has of an application.
 *
 * As requests take it; answers have {@link UserAppEntitlement}.
 */
export interface UserAppEntitlementInput {
  /**
   * The application.
   *
   * 1 to 256 characters.
   *
   * @example "settlement-app"
   */
  appId: string;
  /**
   * The application's name.
   *
   * 1 to 50 characters.
   *
   * @example "Settlement"
   */
  appName?: string;
  /** Whether the app store shows the application to the user. */
  listed: boolean;
  /** Whether the application is installed for the user. */
  install: boolean;
  /** The editions of an application. */
  products?: ProductListInput;
}
/** What a user has, application by application. */
export type UserAppEntitlementList = UserAppEntitlement[];
/**
 * What a user has, application by application.
 *
 * As requests take it; answers have {@link UserAppEntitlementList}.
 */
export type UserAppEntitlementListInput = UserAppEntitlementInput[];
/** What is to change of a setting. */
export type EntitlementChange = "TRUE" | "FALSE" | "KEEP" | "REMOVE";
/** What is to change of what a user has of an application. */
export interface UserAppEntitlementPatch {
  /**
   * The application.
   *
   * 1 to 256 characters.
   *
   * @example "settlement-app"
   */
  appId: string;
  /**
   * Whether the app store shows the application to the user. KEEP leaves it as it is, REMOVE takes the user's
   * setting away, so that the company's holds.
   *
   * @default "KEEP"
   */
  listed?: EntitlementChange;
  /**
   * Whether the application is installed for the user. KEEP leaves it as it is, REMOVE takes the user's setting
   * away, so that the company's holds.
   *
   * @default "KEEP"
   */
  install?: EntitlementChange;
  /** An edition of an application that a user can subscribe to. */
  product?: ProductInput;
}
/** What is to change, application by application. */
export type UserAppEntitlementsPatchList = UserAppEntitlementPatch[];
/** A group of users that information barriers hold for. */
export interface Group {
  /**
   * The group's id.
   *
   * @example "0f1e2d3c4b5a69788796a5b4"
   */
  id?: string;
  /**
   * The group's name.
   *
   * @example "Research"
   */
  name?: string;
  /** Whether the group is in use. */
  active?: boolean;
  /**
   * How many users the group has.
   *
   * @example 2
   */
  memberCount?: number;
  /**
   * The policies that name the group.
   *
   * @example ["2b3c4d5e6f708192a3b4c5d6"]
   */
  policies?: string[];
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  createdDate?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767312000000
   */
  modifiedDate?: number;
}
/** Groups of users that information barriers hold for. */
export type GroupList = Group[];
/** Whether all entries of a list could be changed. */
export type BulkResult = "SUCCESS" | "FAIL" | (string & {});
/** What became of each entry of a list. */
export interface BulkActionResult {
  /** SUCCESS or FAIL. */
  overallResult?: BulkResult;
  /**
   * A message for each entry, in the order of the request. An empty one means success.
   *
   * @example ["","The user does not exist"]
   */
  results?: string[];
}
/** Whether a policy blocks or allows. */
export type BarrierPolicyType = "BLOCK" | "ALLOW" | (string & {});
/** An information barrier between groups. */
export interface Policy {
  /**
   * The policy's id.
   *
   * @example "2b3c4d5e6f708192a3b4c5d6"
   */
  id?: string;
  /** Whether the policy is to BLOCK or to ALLOW. */
  policyType?: BarrierPolicyType;
  /** Whether the policy is in force. */
  active?: boolean;
  /**
   * How many members it has; the source does not say whether users or groups.
   *
   * @example 5
   */
  memberCount?: number;
  /**
   * The groups that it holds for.
   *
   * @example ["0f1e2d3c4b5a69788796a5b4","1f2e3d4c5b6a798897a6b5c4"]
   */
  groups?: string[];
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  createdDate?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767312000000
   */
  modifiedDate?: number;
}
/** Information barriers. */
export type PolicyList = Policy[];
/** Texts that users have to agree with. */
export type DisclaimerList = Disclaimer[];
/** By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those. */
export type CompanyCertTypeName = "USERSIGNING" | "USER" | "OPERATIONSSIGNING" | "OPERATIONSUSER" | (string & {});
/**
 * By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those.
 *
 * As requests take it; answers have {@link CompanyCertTypeName}.
 */
export type CompanyCertTypeNameInput = "USERSIGNING" | "USER" | "OPERATIONSSIGNING" | "OPERATIONSUSER";
/** What a certificate is for. */
export interface CompanyCertType {
  /** By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those. */
  type?: CompanyCertTypeName;
}
/**
 * What a certificate is for.
 *
 * As requests take it; answers have {@link CompanyCertType}.
 */
export interface CompanyCertTypeInput {
  /** By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those. */
  type?: CompanyCertTypeNameInput;
}
/** Whether a certificate may be used. */
export type CompanyCertStatusName = "TRUSTED" | "KNOWN" | "REVOKED" | "DISABLED" | (string & {});
/**
 * Whether a certificate may be used.
 *
 * As requests take it; answers have {@link CompanyCertStatusName}.
 */
export type CompanyCertStatusNameInput = "TRUSTED" | "KNOWN" | "REVOKED" | "DISABLED";
/** Whether a certificate is trusted. */
export interface CompanyCertStatus {
  /** TRUSTED, KNOWN, REVOKED or DISABLED. */
  type?: CompanyCertStatusName;
}
/**
 * Whether a certificate is trusted.
 *
 * As requests take it; answers have {@link CompanyCertStatus}.
 */
export interface CompanyCertStatusInput {
  /** TRUSTED, KNOWN, REVOKED or DISABLED. */
  type?: CompanyCertStatusNameInput;
}
/** What administrators set about a certificate. */
export interface CompanyCertAttributes {
  /**
   * A name for people to know it by.
   *
   * @example "Settlement Bot"
   */
  name?: string;
  /** What a certificate is for. */
  type?: CompanyCertType;
  /** Whether a certificate is trusted. */
  status?: CompanyCertStatus;
}
/**
 * What administrators set about a certificate.
 *
 * As requests take it; answers have {@link CompanyCertAttributes}.
 */
export interface CompanyCertAttributesInput {
  /**
   * A name for people to know it by.
   *
   * @example "Settlement Bot"
   */
  name?: string;
  /** What a certificate is for. */
  type?: CompanyCertTypeInput;
  /** Whether a certificate is trusted. */
  status?: CompanyCertStatusInput;
}
/** What the pod knows about a certificate. */
export interface CompanyCertInfo {
  /**
   * What the calls name the certificate by.
   *
   * @example "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567"
   */
  fingerPrint?: string;
  /**
   * The certificate that signed it, if that is known.
   *
   * @example "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d"
   */
  issuerFingerPrint?: string;
  /**
   * When it was last shown, in milliseconds since 1970.
   *
   * @example 1767312000000
   */
  lastSeen?: number;
  /**
   * When an administrator last changed it, in milliseconds since 1970.
   *
   * @example 1767225600000
   */
  updatedAt?: number;
  /**
   * The administrator who last changed it.
   *
   * @example 68719476742
   */
  updatedBy?: Int64;
  /**
   * The account that signs on with it.
   *
   * @example "settlement-bot"
   */
  commonName?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1798761600000
   */
  expiryDate?: number;
}
/** Certificates, without their content. */
export type CompanyCertInfoList = {
  /** What administrators set about a certificate. */
  companyCertAttributes?: CompanyCertAttributes;
  /** What the pod knows about a certificate. */
  companyCertInfo?: CompanyCertInfo;
}[];
/** A certificate as it is added. */
export interface CompanyCert {
  /**
   * The X.509 certificate as PEM.
   *
   * @example "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n"
   */
  pem: string;
  /** What administrators set about a certificate. */
  attributes?: CompanyCertAttributesInput;
}
/** A detail of a certificate. */
export interface NameValuePair {
  /**
   * What is told.
   *
   * @example "Algorithm"
   */
  name?: string;
  /**
   * What the certificate has for it.
   *
   * @example "RSA"
   */
  value?: string;
}
/** A part of a certificate, such as its public key or its validity. */
export interface CertInfoItem {
  /**
   * The part of the certificate.
   *
   * @example "Public Key"
   */
  name?: string;
  /** What the part says. */
  attributes?: NameValuePair[];
}
/** The content of a certificate, part by part. */
export type CertInfo = CertInfoItem[];
/** A certificate of the company, with its content. */
export interface CompanyCertDetail {
  /** What administrators set about a certificate. */
  companyCertAttributes?: CompanyCertAttributes;
  /** What the pod knows about a certificate. */
  companyCertInfo?: CompanyCertInfo;
  /** The content of a certificate, part by part. */
  certInfo?: CertInfo;
}
/** Which types of certificates to list. */
export type CompanyCertTypeList = ({
  /** By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those. */
  type?: CompanyCertTypeNameInput;
} & CompanyCertTypeInput)[];
/** How people sign on through an identity provider (SAML). */
export interface SsoConfiguration {
  /** Whether people can sign on in this way. */
  ssoEnabled?: boolean;
  /**
   * The entity id of the identity provider.
   *
   * @example "https://idp.example.com/metadata"
   */
  idpEntityId?: string;
  /**
   * Where people are sent to sign on.
   *
   * @example "https://idp.example.com/sso/saml"
   */
  idpSsoEndpoint?: string;
  /**
   * The certificate that the identity provider's assertions are checked with, as PEM.
   *
   * @example "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUEXAMPLE\n-----END CERTIFICATE-----\n"
   */
  idpSigningCertificate?: string;
  /**
   * Where the identity provider sends its assertions. Made from the pod's address where nothing is set.
   *
   * @example "https://symphony.example.com/login/sso/acs"
   */
  symphonyAcsUrl?: string;
  /**
   * The entity id of the pod. Made from its address where nothing is set.
   *
   * @example "https://symphony.example.com"
   */
  symphonyEntityId?: string;
  /** Whether people sign on anew even if they have a session with the identity provider. */
  forceAuthn?: boolean;
}
/** A URI scheme that links may have. */
export interface Protocol {
  /**
   * Without a colon, as in `https`. A letter, and then letters, digits, dashes, dots and plus signs.
   *
   * @example "skype"
   */
  scheme: string;
}
/** Who made an extension known. */
export type FileExtensionSource = "SYSTEM" | "CUSTOMER" | (string & {});
/**
 * Who made an extension known.
 *
 * As requests take it; answers have {@link FileExtensionSource}.
 */
export type FileExtensionSourceInput = "SYSTEM" | "CUSTOMER";
/** A file extension, and where files with it may go. */
export interface FileExtension {
  /**
   * With its dot, in 64 characters at most.
   *
   * At most 64 characters.
   *
   * @example ".csv"
   */
  extension: string;
  /** Whether the files may be sent within the company. */
  scope_internal?: boolean;
  /** Whether the files may be sent to other companies. */
  scope_external?: boolean;
  /** Whether the files may be received from other pods. From pod version 24.2 on. */
  scope_xpod?: boolean;
  /** SYSTEM if the system knows the extension, CUSTOMER if the company made it up. */
  source?: FileExtensionSource;
}
/**
 * A file extension, and where files with it may go.
 *
 * As requests take it; answers have {@link FileExtension}.
 */
export interface FileExtensionInput {
  /**
   * With its dot, in 64 characters at most.
   *
   * At most 64 characters.
   *
   * @example ".csv"
   */
  extension: string;
  /** Whether the files may be sent within the company. */
  scope_internal?: boolean;
  /** Whether the files may be sent to other companies. */
  scope_external?: boolean;
  /** Whether the files may be received from other pods. From pod version 24.2 on. */
  scope_xpod?: boolean;
  /** SYSTEM if the system knows the extension, CUSTOMER if the company made it up. */
  source?: FileExtensionSourceInput;
}
/** A page of file extensions. */
export interface FileExtensionsResponse {
  /** The extensions. A page may be empty without being the last one. */
  data: FileExtension[];
  /** Where the page stands among the others. The source promises it, where the cursors must be, and does not describe it. */
  paging?: Record<string, unknown>;
}
/** A file of an imported message. */
export interface V4ImportedMessageAttachment {
  /**
   * The file's name.
   *
   * @example "greeting.txt"
   */
  filename?: string;
  /**
   * The file as Base64 text.
   *
   * @example "SGVsbG8="
   */
  content?: string;
}
/** A message of another system. */
export interface V4ImportedMessage {
  /**
   * MessageML, version 2.
   *
   * @example "<messageML>Good morning</messageML>"
   */
  message: string;
  /**
   * Entity data as a JSON text.
   *
   * @example "{\"trade\":{\"type\":\"com.example.trade\",\"version\":\"1.0\",\"id\":\"T-1\"}}"
   */
  data?: string;
  /**
   * When the message was sent, in milliseconds since 1970; not in the future.
   *
   * @example 1735689600000
   */
  intendedMessageTimestamp: number;
  /**
   * Who sent the message.
   *
   * @example 68719476742
   */
  intendedMessageFromUserId: Int64;
  /**
   * The system that the message comes from.
   *
   * @example "old-chat"
   */
  originatingSystemId: string;
  /**
   * The message's id there. It tells a message that is imported again.
   *
   * @example "4711"
   */
  originalMessageId?: string;
  /**
   * The stream to import the message into.
   *
   * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
   */
  streamId: string;
  /** From agent version 20.14 on. */
  attachments?: V4ImportedMessageAttachment[];
  /** Images that stand for the attachments, from agent version 20.14 on. */
  previews?: V4ImportedMessageAttachment[];
}
/** Messages to import; the answers come in the same order. */
export type V4MessageImportList = V4ImportedMessage[];
/** What became of a message to import. */
export interface V4ImportResponse {
  /**
   * The new message. Absent when the import failed.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  messageId?: string;
  /**
   * The other system, as the request names it.
   *
   * @example "old-chat"
   */
  originatingSystemId?: string;
  /**
   * The message's id in the other system, as the request names it.
   *
   * @example "4711"
   */
  originalMessageId?: string;
  /**
   * Why the import failed, or a remark on one that succeeded.
   *
   * @example "The author is not a member of the stream"
   */
  diagnostic?: string;
}
/** What became of each message, in the order of the request. */
export type V4ImportResponseList = V4ImportResponse[];
/** An error of the agent. */
export interface V2Error {
  /**
   * Often the HTTP status, but not always.
   *
   * @example 400
   */
  code: number;
  /**
   * What went wrong, in words.
   *
   * @example "Bad request"
   */
  message: string;
  /** More about it; what it holds depends on the error. */
  details?: Record<string, unknown>;
}
/**
 * The parts of a message. The source requires none of them, though a message without `message` says nothing;
 * Symphony's own kits always send it.
 */
export interface V4MessageSubmission {
  /**
   * MessageML within `<messageML>`, or PresentationML; either may be a Freemarker template.
   *
   * @example "<messageML>Good morning</messageML>"
   */
  message?: string;
  /**
   * Entity data as a JSON text: an object with an object for each entity. Needed where the message has `data-entity-id`, and the model of Freemarker templates.
   *
   * @example "{\"trade\":{\"type\":\"com.example.trade\",\"version\":\"1.0\",\"id\":\"T-1\"}}"
   */
  data?: string;
  /**
   * The version of MessageML, as in `2.0`; the latest one, when it is empty or left out.
   *
   * @example "2.0"
   */
  version?: string;
  /**
   * Files, one part for each, under the part's file name and content type. All of them together may have 30 MB, and
   * more than 25 are advised against.
   */
  attachment?: Blob[];
  /** Images that stand for the attachments, in the same order. Either none, or one for each attachment. */
  preview?: Blob[];
}
/** The parts of a message to several streams. */
export interface V4MessageBlast extends V4MessageSubmission {
  /**
   * The ids of the streams, at most 100, with commas between them.
   *
   * @example "c3RyZWFtLW9mLXR3by11c2Vycw,c3RyZWFtLW9mLWEtcm9vbQ"
   */
  sids: string;
}
/** A message that a user or a service account has sent. */
export interface V4Message {
  /**
   * The message's id, as URL-safe Base64 without padding.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  messageId: string;
  /**
   * The message that this one answers or forwards. From agent version 20.14 on.
   *
   * @example "bWVzc2FnZS16ZXJv"
   */
  parentMessageId?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600123
   */
  timestamp: number;
  /**
   * The content as PresentationML (MessageML version 2).
   *
   * @example "<div data-format=\"PresentationML\" data-version=\"2.0\">Good morning</div>"
   */
  message?: string;
  /** A message that a user or a service account has sent. */
  sharedMessage?: V4Message;
  /**
   * Entity data as a JSON text.
   *
   * @example "{}"
   */
  data?: string;
  /**
   * The files that the message has.
   *
   * @default []
   */
  attachments?: V4AttachmentInfo[];
  /** Who sent the message. */
  user: V4User;
  /** The stream that it was sent to. */
  stream: V4Stream;
  /** Whether the stream has members of other companies. In events only. */
  externalRecipients?: boolean;
  /**
   * What went wrong, where the agent could not read the message in full.
   *
   * @example "The entity data could not be read"
   */
  diagnostic?: string;
  /**
   * The client that sent the message.
   *
   * @example "DESKTOP-10.0"
   */
  userAgent?: string;
  /**
   * Such as com.symphony.messageml.v2.
   *
   * @example "com.symphony.messageml.v2"
   */
  originalFormat?: string;
  /**
   * A text of the pod's that goes with the message.
   *
   * @example "For professional clients only"
   */
  disclaimer?: string;
  /**
   * The session that the message was sent from; not the stream's id.
   *
   * @example "c2Vzc2lvbi1vbmU"
   */
  sid?: string;
  /**
   * The id of the message that this one updates.
   *
   * @example "bWVzc2FnZS16ZXJv"
   */
  replacing?: string;
  /**
   * The id of the message that updates this one.
   *
   * @example "bWVzc2FnZS10d28"
   */
  replacedBy?: string;
  /**
   * When the message was first sent, in milliseconds since 1970.
   *
   * @example 1767225600000
   */
  initialTimestamp?: number;
  /**
   * The id of the message as first sent.
   *
   * @example "bWVzc2FnZS16ZXJv"
   */
  initialMessageId?: string;
  /** Whether an updated message stays marked as read. From agent version 20.14 on. */
  silent?: boolean;
}
/** A smaller picture of an attachment. */
export interface V4ThumbnailInfo {
  /**
   * The picture's file.
   *
   * @example "dGh1bWJuYWlsXzE"
   */
  id?: string;
  /**
   * In pixels.
   *
   * @example "600"
   */
  dimension?: string;
}
/** A file of a message. */
export interface V4AttachmentInfo {
  /**
   * The file's id, for downloading it; unchanged.
   *
   * @example "aW50ZXJuYWxfMQ"
   */
  id: string;
  /**
   * The file's name.
   *
   * @example "report.pdf"
   */
  name: string;
  /**
   * In bytes.
   *
   * @example 20480
   */
  size: number;
  /** Smaller pictures of the file. */
  images: V4ThumbnailInfo[];
}
/** A user whom a message or an event concerns. */
export interface V4User {
  /**
   * The user's number.
   *
   * @example 68719476742
   */
  userId: Int64;
  /**
   * The user's first name; service accounts have none.
   *
   * @example "Ada"
   */
  firstName?: string;
  /**
   * The user's last name; service accounts have none.
   *
   * @example "Lovelace"
   */
  lastName?: string;
  /**
   * The name that others see.
   *
   * @example "Settlement Bot"
   */
  displayName?: string;
  /**
   * The user's mail address.
   *
   * @example "bot@example.com"
   */
  email?: string;
  /**
   * For users of the caller's own company only.
   *
   * @example "settlement-bot"
   */
  username?: string;
}
/** The stream that a message or an event belongs to. */
export interface V4Stream {
  /**
   * The stream's id, as URL-safe Base64 without padding.
   *
   * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
   */
  streamId: string;
  /** Such as IM, MIM, ROOM or POST. */
  streamType?: StreamTypeName;
  /**
   * For rooms only.
   *
   * @example "Settlement"
   */
  roomName?: string;
  /** In the event of a new IM only. */
  members?: V4User[];
  /** Whether the stream is open to other companies. */
  external?: boolean;
  /** Whether members of several pods belong to it. */
  crossPod?: boolean;
  /**
   * The pods that take part, several when the stream is external. In events only. From agent version 24.2 on.
   *
   * @example [16,17]
   */
  recipientTenantIds?: number[];
}
/** The outcome of a message to several streams. */
export interface V4MessageBlastResponse {
  /**
   * The messages that were sent.
   *
   * @default []
   */
  messages: V4Message[];
  /** The streams that the message did not reach, each with the reason. */
  errors: Record<string, Error>;
}
/** The store that is looked in; hot has the newest messages. */
export type SearchTier = "hot" | "warm" | "all";
/** Messages of one or several streams. */
export type V4MessageList = V4Message[];
/** In which kinds of streams messages are searched. */
export type MessageSearchStreamType = "CHAT" | "IM" | "MIM" | "ROOM" | "POST";
/** What messages are searched for; each criterion given has to hold. */
export interface MessageSearchQuery {
  /**
   * A text in the message. Needs `streamId`.
   *
   * @example "settlement"
   */
  text?: string;
  /**
   * Only messages of this stream.
   *
   * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
   */
  streamId?: string;
  /** CHAT (both IM and MIM), IM, MIM, ROOM or POST. */
  streamType?: MessageSearchStreamType;
  /**
   * The user who sent the message.
   *
   * @example 68719476742
   */
  author?: Int64;
  /**
   * Only messages with this hashtag, without `#`.
   *
   * @example "settlement"
   */
  hashtag?: string;
  /**
   * Only messages with this cashtag, without `$`.
   *
   * @example "acme"
   */
  cashtag?: string;
  /**
   * A user whom the message mentions.
   *
   * @example 68719476743
   */
  mention?: Int64;
  /**
   * The id of a signal that the message matches. Goes with dates and paging only.
   *
   * @example "0f1e2d3c4b5a69788796a5b4"
   */
  signal?: string;
  /**
   * The earliest time, in milliseconds since 1970.
   *
   * @example 1767225600000
   */
  fromDate?: number;
  /**
   * The time before which the message was sent, in milliseconds since 1970.
   *
   * @example 1767312000000
   */
  toDate?: number;
}
/** What messages are searched for by meaning. */
export interface SemanticSearchQuery {
  /**
   * What to look for, in plain language.
   *
   * @example "who confirmed the settlement of yesterday"
   */
  text: string;
  /**
   * The only stream to look in.
   *
   * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
   */
  threadId?: string;
}
/** Whether an update stays quiet, as a text. */
export type SilentUpdate = "true" | "false";
/** The parts of a message that replaces another one. */
export interface V4MessageUpdate extends V4MessageSubmission {
  /**
   * Whether the message stays marked as read for those who have read the one before.
   *
   * @default "true"
   */
  silent?: SilentUpdate;
}
/** An article elsewhere. It needs `articleId` or `articleUrl`. */
export interface ShareArticle {
  /**
   * The article's id, different for each article of the app.
   *
   * @example "article-1"
   */
  articleId?: string;
  /**
   * The article's title.
   *
   * @example "Settlement in a day"
   */
  title: string;
  /**
   * The line under the title.
   *
   * @example "What changes for banks"
   */
  subTitle?: string;
  /**
   * A text to send with the article.
   *
   * @example "Worth reading"
   */
  message?: string;
  /**
   * Who published the article.
   *
   * @example "Example News"
   */
  publisher: string;
  /**
   * When the article was published. The source calls it a Unix timestamp, and leaves the unit open.
   *
   * @example 1767225600000
   */
  publishDate?: number;
  /**
   * The address of a small picture.
   *
   * @example "https://news.example.com/articles/1.png"
   */
  thumbnailUrl?: string;
  /**
   * Who wrote the article.
   *
   * @example "Example Author"
   */
  author: string;
  /**
   * The article's address.
   *
   * @example "https://news.example.com/articles/1"
   */
  articleUrl?: string;
  /**
   * What the article says, in short.
   *
   * @example "Trades settle within a day from next year on."
   */
  summary?: string;
  /**
   * The app that shares the article.
   *
   * @example "example-news"
   */
  appId: string;
  /**
   * The name of the application that shares it.
   *
   * @example "Example News"
   */
  appName?: string;
  /**
   * The address of that application's icon.
   *
   * @example "https://news.example.com/icon.png"
   */
  appIconUrl?: string;
}
/** An article to share. */
export interface ShareContent {
  /** The kind of content; articles are the only one. */
  type: "com.symphony.sharing.article";
  /** An article elsewhere. It needs `articleId` or `articleUrl`. */
  content: ShareArticle;
}
/** What messages of the older form have in common. */
export interface V2BaseMessage {
  /**
   * The message's id.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  id?: string;
  /**
   * When it was sent, in milliseconds since 1970, as a text.
   *
   * @example "1767225600123"
   */
  timestamp: string;
  /**
   * The kind of message.
   *
   * @example "Message"
   */
  v2messageType: string;
  /**
   * The stream that it was sent to.
   *
   * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
   */
  streamId: string;
}
/** A file of a message of the older form. */
export interface AttachmentInfo {
  /**
   * The file's id, for downloading it; unchanged.
   *
   * @example "aW50ZXJuYWxfMQ"
   */
  id: string;
  /**
   * The file's name.
   *
   * @example "trades.csv"
   */
  name: string;
  /**
   * In bytes.
   *
   * @example 5
   */
  size: number;
}
/** A message in an older form. */
export interface V2Message extends V2BaseMessage {
  /**
   * MessageML.
   *
   * @example "<messageML>Settlement in a day</messageML>"
   */
  message: string;
  /**
   * Who sent the message.
   *
   * @example 68719476742
   */
  fromUserId: Int64;
  /**
   * The files that the message has.
   *
   * @default []
   */
  attachments?: AttachmentInfo[];
}
/** Whose events a feed tells of. */
export type DatafeedType = "fanout" | "datahose" | (string & {});
/** A feed of events, for one account or for the whole company. */
export interface V5Datafeed {
  /**
   * The datafeed's id, which outlives the session. One that ends in `_f`, or has `_f_` in it, is a fan-out feed.
   *
   * @example "0f1e2d3c4b5a69788796a5b4c3d2e1f0_f"
   */
  id: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   * @deprecated
   */
  createdAt?: number;
  /** Such as fanout, for the events of one account, or datahose. */
  type?: DatafeedType;
}
/** How the new datafeed is to be. */
export interface V5DatafeedCreateBody {
  /**
   * A name to find the datafeed by.
   *
   * At most 100 characters.
   *
   * @example "settlement-bot"
   */
  tag?: string;
  /**
   * Whether events of rooms that are invisible count as well.
   *
   * @default false
   */
  includeInvisible?: boolean;
}
/** What to acknowledge with a read. */
export interface AckId {
  /**
   * The `ackId` of the last answer; absent or empty with the first read.
   *
   * @example "YWNrLW9uZQ"
   */
  ackId?: string;
  /**
   * Whether a read updates the account's presence.
   *
   * @default true
   */
  updatePresence?: boolean;
}
/** Who made it happen. The account's own doings are events, too. */
export interface V4Initiator {
  /** The user who caused the event. */
  user: V4User;
}
/** What every event has. */
export interface V4BaseEvent {
  /**
   * The event's id.
   *
   * @example "ZXZlbnQtb25l"
   */
  id: string;
  /**
   * The message that the event came with.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  messageId?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600123
   */
  timestamp: number;
  /**
   * What went wrong, where the agent could not read the event in full.
   *
   * @example "The entity data could not be read"
   */
  diagnostic?: string;
  /** Who made it happen. The account's own doings are events, too. */
  initiator: V4Initiator;
}
/** What a message that was sent tells. */
export interface V4MessageSent {
  /** A message that a user or a service account has sent. */
  message: V4Message;
}
/** A message was sent. */
export interface V4MessageSentEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "MESSAGESENT";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a message that was sent tells. */
    messageSent: V4MessageSent;
  };
}
/** What a suppressed message tells. */
export interface V4MessageSuppressed {
  /**
   * The message.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  messageId: string;
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
}
/** A message was suppressed. */
export interface V4MessageSuppressedEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "MESSAGESUPPRESSED";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a suppressed message tells. */
    messageSuppressed: V4MessageSuppressed;
  };
}
/** What a submitted form tells. */
export interface V4SymphonyElementsAction {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
  /**
   * The message that has the form.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  formMessageId: string;
  /**
   * The form's own id in the message.
   *
   * @example "confirm-trade"
   */
  formId: string;
  /** What was entered, by the names of the form's elements. */
  formValues: Record<string, unknown>;
}
/** Somebody submitted a form. */
export interface V4SymphonyElementsActionEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "SYMPHONYELEMENTSACTION";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a submitted form tells. */
    symphonyElementsAction: V4SymphonyElementsAction;
  };
}
/** What a shared post tells. */
export interface V4SharedPost {
  /** A message that a user or a service account has sent. */
  message: V4Message;
  /** A message that a user or a service account has sent. */
  sharedMessage: V4Message;
}
/** A wall post was shared. */
export interface V4SharedPostEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "SHAREDPOST";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a shared post tells. */
    sharedPost: V4SharedPost;
  };
}
/** What a new IM or MIM tells. */
export interface V4InstantMessageCreated {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
}
/** An IM or a MIM was opened. */
export interface V4InstantMessageCreatedEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "INSTANTMESSAGECREATED";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a new IM or MIM tells. */
    instantMessageCreated: V4InstantMessageCreated;
  };
}
/** A label of a room, as a pair of key and value. */
export interface V4KeyValuePair {
  /**
   * The label's key.
   *
   * @example "region"
   */
  key?: string;
  /**
   * The label's value.
   *
   * @example "EMEA"
   */
  value?: string;
}
/** What a room is called and how it behaves, as events tell it. */
export interface V4RoomProperties {
  /**
   * The room's name.
   *
   * @example "Settlement"
   */
  name?: string;
  /**
   * What the room is for.
   *
   * @example "Questions of settlement"
   */
  description?: string;
  /** Who created the room. */
  creatorUser?: V4User;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  createdDate?: number;
  /** Whether the room is open to other companies. */
  external?: boolean;
  /** Whether members of several pods may belong to it. */
  crossPod?: boolean;
  /** Whether anybody of the company can find and join it. */
  public?: boolean;
  /** Whether members cannot copy content. */
  copyProtected?: boolean;
  /** Whether only owners can send. */
  readOnly?: boolean;
  /** Whether others find the room by searching. */
  discoverable?: boolean;
  /** Whether members who own it not may add others. */
  membersCanInvite?: boolean;
  /**
   * The room's labels.
   *
   * @default []
   */
  keywords?: V4KeyValuePair[];
  /** Whether new members see older messages. */
  canViewHistory?: boolean;
}
/** What a new room tells. */
export interface V4RoomCreated {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
  /** What the room is called and how it behaves. */
  roomProperties: V4RoomProperties;
}
/** A room was created. */
export interface V4RoomCreatedEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "ROOMCREATED";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a new room tells. */
    roomCreated: V4RoomCreated;
  };
}
/** What a changed room tells. */
export interface V4RoomUpdated {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
  /** What the room is called and how it behaves from now on. */
  newRoomProperties: V4RoomProperties;
}
/** The properties of a room were changed. */
export interface V4RoomUpdatedEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "ROOMUPDATED";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a changed room tells. */
    roomUpdated: V4RoomUpdated;
  };
}
/** What a deactivated room tells. */
export interface V4RoomDeactivated {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
}
/** A room was deactivated. */
export interface V4RoomDeactivatedEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "ROOMDEACTIVATED";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a deactivated room tells. */
    roomDeactivated: V4RoomDeactivated;
  };
}
/** What a reactivated room tells. */
export interface V4RoomReactivated {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
}
/** A room was activated again. */
export interface V4RoomReactivatedEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "ROOMREACTIVATED";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a reactivated room tells. */
    roomReactivated: V4RoomReactivated;
  };
}
/** What a wish to join a room tells. */
export interface V4UserRequestedToJoinRoom {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
  /** Those who may let the user in, such as the room's owners. */
  affectedUsers: V4User[];
}
/** Somebody asks to be let into a room. */
export interface V4UserRequestedToJoinRoomEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "USERREQUESTEDTOJOINROOM";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a wish to join a room tells. */
    userRequestedToJoinRoom: V4UserRequestedToJoinRoom;
  };
}
/** What a new member of a room tells. */
export interface V4UserJoinedRoom {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
  /** The user who joined. */
  affectedUser: V4User;
}
/** Somebody joined a room. */
export interface V4UserJoinedRoomEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "USERJOINEDROOM";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a new member of a room tells. */
    userJoinedRoom: V4UserJoinedRoom;
  };
}
/** What a member's leaving tells. */
export interface V4UserLeftRoom {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
  /** The user who left. */
  affectedUser: V4User;
}
/** Somebody left a room. */
export interface V4UserLeftRoomEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "USERLEFTROOM";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a member's leaving tells. */
    userLeftRoom: V4UserLeftRoom;
  };
}
/** What a new owner of a room tells. */
export interface V4RoomMemberPromotedToOwner {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
  /** The member who became an owner. */
  affectedUser: V4User;
}
/** A member of a room became one of its owners. */
export interface V4RoomMemberPromotedToOwnerEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "ROOMMEMBERPROMOTEDTOOWNER";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a new owner of a room tells. */
    roomMemberPromotedToOwner: V4RoomMemberPromotedToOwner;
  };
}
/** What an owner's demotion tells. */
export interface V4RoomMemberDemotedFromOwner {
  /** The stream that a message or an event belongs to. */
  stream: V4Stream;
  /** The member who is an owner no longer. */
  affectedUser: V4User;
}
/** An owner of a room became an ordinary member. */
export interface V4RoomMemberDemotedFromOwnerEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "ROOMMEMBERDEMOTEDFROMOWNER";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What an owner's demotion tells. */
    roomMemberDemotedFromOwner: V4RoomMemberDemotedFromOwner;
  };
}
/** What a wish to connect tells. */
export interface V4ConnectionRequested {
  /** The user who is asked. */
  toUser: V4User;
}
/** Somebody asks for a connection. */
export interface V4ConnectionRequestedEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "CONNECTIONREQUESTED";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What a wish to connect tells. */
    connectionRequested: V4ConnectionRequested;
  };
}
/** What an accepted connection tells. */
export interface V4ConnectionAccepted {
  /** The user who had asked. */
  fromUser: V4User;
}
/** A connection was accepted. */
export interface V4ConnectionAcceptedEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "CONNECTIONACCEPTED";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What an accepted connection tells. */
    connectionAccepted: V4ConnectionAccepted;
  };
}
/** What an event of any other kind tells. */
export interface V4GenericSystemEvent {
  /** The stream that it belongs to. */
  stream: V4Stream;
  /**
   * When the system told of it, in milliseconds since 1970.
   *
   * @example 1767225600000
   */
  eventTimestamp: number;
  /**
   * The system that told of it.
   *
   * @example "settlement"
   */
  sourceSystem: string;
  /**
   * What kind of event it is.
   *
   * @example "trade-confirmed"
   */
  eventSubtype: string;
  /** Whatever else the system tells of it. */
  parameters: Record<string, unknown>;
}
/** Any other thing that happened, told by a system. */
export interface V4GenericEvent extends V4BaseEvent {
  /** Tells this event from the others. */
  type: "GENERICSYSTEMEVENT";
  /** What the event tells, under the name of its type. */
  payload: {
    /** What an event of any other kind tells. */
    genericSystemEvent: V4GenericSystemEvent;
  };
}
/**
 * Something that happened, told apart by `type`. Its payload has one property, named after the type. The list of types
 * grows; an event of a type that is not listed here arrives all the same.
 */
export type V4Event = V4MessageSentEvent | V4MessageSuppressedEvent | V4SymphonyElementsActionEvent | V4SharedPostEvent | V4InstantMessageCreatedEvent | V4RoomCreatedEvent | V4RoomUpdatedEvent | V4RoomDeactivatedEvent | V4RoomReactivatedEvent | V4UserRequestedToJoinRoomEvent | V4UserJoinedRoomEvent | V4UserLeftRoomEvent | V4RoomMemberPromotedToOwnerEvent | V4RoomMemberDemotedFromOwnerEvent | V4ConnectionRequestedEvent | V4ConnectionAcceptedEvent | V4GenericEvent;
/** Events, with where to go on. */
export interface V5EventList {
  /**
   * The events since the acknowledged one; none where nothing happened.
   *
   * @default []
   */
  events?: V4Event[];
  /**
   * What the next read acknowledges these events with.
   *
   * @example "YWNrLXR3bw"
   */
  ackId?: string;
}
/** What happened; each event has a payload of its own. */
export type EventType = "MESSAGESENT" | "MESSAGESUPPRESSED" | "SYMPHONYELEMENTSACTION" | "SHAREDPOST" | "INSTANTMESSAGECREATED" | "ROOMCREATED" | "ROOMUPDATED" | "ROOMDEACTIVATED" | "ROOMREACTIVATED" | "USERREQUESTEDTOJOINROOM" | "USERJOINEDROOM" | "USERLEFTROOM" | "ROOMMEMBERPROMOTEDTOOWNER" | "ROOMMEMBERDEMOTEDFROMOWNER" | "CONNECTIONREQUESTED" | "CONNECTIONACCEPTED" | "GENERICSYSTEMEVENT";
/** Whose streams events are told of. */
export type EventScope = "INTERNAL" | "EXTERNAL" | "FEDERATED";
/** Which events are read, and from where on. */
export interface V5EventsReadBody {
  /** The kind of feed; the datahose is the only one. */
  type: "datahose";
  /**
   * The name of the feed.
   *
   * 1 to 80 characters.
   *
   * @example "settlement-archive"
   */
  tag: string;
  /**
   * What to tell of, from agent version 22.7 on; GENERICSYSTEMEVENT from 26.3.1 on.
   *
   * At least 1 items.
   */
  eventTypes: EventType[];
  /**
   * Whose events to tell of, from agent version 25.8 on; all, when it is left out. INTERNAL are the streams of the
   * company alone, with shared wall posts, EXTERNAL those with other companies, with connections, FEDERATED those with
   * users of other networks.
   */
  scopes?: EventScope[];
  /**
   * The `ackId` of the last answer; absent or empty with the first read.
   *
   * @example "YWNrLW9uZQ"
   */
  ackId?: string;
  /**
   * Whether a read sets the account's presence to AVAILABLE.
   *
   * @default true
   */
  updatePresence?: boolean;
}
/** What a signal is made of. */
export interface BaseSignal {
  /**
   * The signal's name.
   *
   * @example "Settlement"
   */
  name?: string;
  /**
   * A list of `field:value` pairs with `AND` or `OR` between them. Fields, in any case of letters: `author`, `hashtag`
   * and `cashtag`. At least one hashtag or cashtag is needed.
   *
   * @example "hashtag:settlement OR cashtag:exmp"
   */
  query?: string;
  /** Whether the signal is shown on its creator's profile. */
  visibleOnProfile?: boolean;
  /** Whether the whole company is subscribed. */
  companyWide?: boolean;
}
/** A saved search that tells of new messages. */
export interface Signal extends BaseSignal {
  /**
   * The signal's id.
   *
   * @example "0f1e2d3c4b5a69788796a5b4"
   */
  id: string;
  /**
   * When the signal was created, in milliseconds since 1970.
   *
   * @example 1767225600000
   */
  timestamp?: number;
}
/** Signals of the caller. */
export type SignalList = Signal[];
/** A user who could not be subscribed. */
export interface ChannelSubscriptionError {
  /**
   * The user.
   *
   * @example 68719476743
   */
  userId?: Int64;
  /**
   * Why, as a code.
   *
   * @example "404"
   */
  code?: string;
  /**
   * Why, in words.
   *
   * @example "No such user"
   */
  message?: string;
}
/** The outcome of subscribing or unsubscribing several users. */
export interface ChannelSubscriptionResponse {
  /**
   * How many users were asked for.
   *
   * @example 2
   */
  requestedSubscription?: number;
  /**
   * With how many it succeeded.
   *
   * @example 1
   */
  successfulSubscription?: number;
  /**
   * With how many it failed.
   *
   * @example 1
   */
  failedSubscription?: number;
  /** The users who could not be subscribed. */
  subscriptionErrors?: ChannelSubscriptionError[];
}
/** A user who has subscribed to a signal. */
export interface ChannelSubscriber {
  /**
   * The subscription's id.
   *
   * @example "0f1e2d3c4b5a69788796a5b5"
   */
  subscriptionId?: string;
  /**
   * Whether others subscribed the user. The source says here that the user may then unsubscribe, and of the parameter
   * `pushed` that the user may not.
   *
   * @default false
   */
  pushed?: boolean;
  /**
   * Whether it is the signal's creator.
   *
   * @default false
   */
  owner?: boolean;
  /**
   * The user's display name.
   *
   * @example "Settlement Bot"
   */
  subscriberName?: string;
  /**
   * The user.
   *
   * @example 68719476742
   */
  userId?: Int64;
  /**
   * When the subscription began, in milliseconds since 1970.
   *
   * @example 1767225600000
   */
  timestamp?: number;
}
/** A page of a signal's subscribers. */
export interface ChannelSubscriberResponse {
  /**
   * How many subscribers were passed over.
   *
   * @example 0
   */
  offset?: number;
  /** Whether there are more subscribers than on this page. */
  hasMore?: boolean;
  /**
   * How many subscribers there are.
   *
   * @example 1
   */
  total?: number;
  /** The subscribers on this page. */
  data?: ChannelSubscriber[];
}
/**
 * What a user did. The properties differ from action to action. The source lists those of the initiator, and all as
 * texts; its sample has the affected user and the roles as well, and ids and times as numbers.
 */
export interface V1AuditTrailInitiatorResponse {
  /**
   * The action in words.
   *
   * @example "RSA Key Added"
   */
  action?: string;
  /**
   * The action's name.
   *
   * @example "rsaKeyAdded"
   */
  actionName?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600123
   */
  timestamp?: number | string;
  /** The user who did it. */
  initiatorId?: Int64 | string;
  /**
   * The name that the acting user signs on with.
   *
   * @example "example-admin"
   */
  initiatorUsername?: string;
  /**
   * The acting user's mail address.
   *
   * @example "admin@example.com"
   */
  initiatorEmailAddress?: string;
  /**
   * The user to whom it was done.
   *
   * @example 68719476743
   */
  affectedId?: Int64;
  /**
   * The name that the affected user signs on with.
   *
   * @example "settlement-bot"
   */
  affectedUsername?: string;
  /**
   * The affected user's mail address.
   *
   * @example "bot@example.com"
   */
  affectedEmailAddress?: string;
  /**
   * The roles that allowed it.
   *
   * @example ["SUPER_ADMINISTRATOR"]
   */
  authorizationRoles?: string[];
  [name: string]: unknown;
}
/** Where a page of a list of the agent's stands among the others. */
export interface Pagination {
  /** Where this page begins and ends. */
  cursors: {
    /**
     * The beginning of this page.
     *
     * @example "Y3Vyc29yLWJlZm9yZQ"
     */
    before?: string;
    /**
     * The end of this page.
     *
     * @example "1"
     */
    after?: string;
  };
  /**
   * The call for the page before; absent on the first one.
   *
   * @example "/agent/v1/audittrail/privilegeduser?before=Y3Vyc29yLWJlZm9yZQ"
   */
  previous?: string;
  /**
   * The call for the page after; absent on the last one.
   *
   * @example "/agent/v1/audittrail/privilegeduser?startTimestamp=1767225600000&limit=1&after=1"
   */
  next?: string;
}
/** A page of the audit trail. */
export interface V1AuditTrailInitiatorList {
  /** The actions on this page. */
  items?: V1AuditTrailInitiatorResponse[];
  /** Where a page of a list of the agent's stands among the others. */
  pagination?: Pagination;
}
/** Which conversations a policy covers. */
export type DlpScope = "Internal" | "External" | (string & {});
/**
 * Which conversations a policy covers.
 *
 * As requests take it; answers have {@link DlpScope}.
 */
export type DlpScopeInput = "Internal" | "External";
/** What a policy looks at. */
export type DlpDataType = "Messages" | "RoomMeta" | "SignalMeta" | "FileContent" | "FileMeta" | (string & {});
/**
 * What a policy looks at.
 *
 * As requests take it; answers have {@link DlpDataType}.
 */
export type DlpDataTypeInput = "Messages" | "RoomMeta" | "SignalMeta" | "FileContent" | "FileMeta";
/** What happens on a match. */
export type DlpAction = "Block" | "Warn" | "LogOnly" | (string & {});
/**
 * What happens on a match.
 *
 * As requests take it; answers have {@link DlpAction}.
 */
export type DlpActionInput = "Block" | "Warn" | "LogOnly";
/** What a rule looks at; each has a configuration of its own. */
export type DlpRuleType = "UNKNOWN" | "TEXT_MATCH" | "FILE_EXTENSION" | "FILE_SIZE" | "FILE_PASSWORD" | "FILE_CLASSIFIER" | (string & {});
/**
 * What a rule looks at; each has a configuration of its own.
 *
 * As requests take it; answers have {@link DlpRuleType}.
 */
export type DlpRuleTypeInput = "UNKNOWN" | "TEXT_MATCH" | "FILE_EXTENSION" | "FILE_SIZE" | "FILE_PASSWORD" | "FILE_CLASSIFIER";
/** A dictionary in one of its versions. */
export interface V3DLPDictionaryMeta {
  /**
   * The dictionary's id.
   *
   * @example "1a2b3c4d5e6f708192a3b4c5"
   */
  dictId: string;
  /**
   * Major and minor version, as in `1.0`.
   *
   * @example "1.0"
   */
  version: string;
  /**
   * The dictionary's name.
   *
   * @example "Project names"
   */
  name: string;
}
/** A kind of file that is looked into. */
export type DlpFileType = "PDF" | "WORD" | "EXCEL" | "POWERPOINT" | "ZIP" | "CSV" | "TXT" | (string & {});
/**
 * A kind of file that is looked into.
 *
 * As requests take it; answers have {@link DlpFileType}.
 */
export type DlpFileTypeInput = "PDF" | "WORD" | "EXCEL" | "POWERPOINT" | "ZIP" | "CSV" | "TXT";
/** Matches the words or regular expressions of dictionaries. */
export interface V3DLPTextMatchConfig {
  /** The dictionaries to look the words up in. */
  dictionaries: V3DLPDictionaryMeta[];
  /**
   * How many different matches there must be.
   *
   * @example 1
   */
  countUniqueOccurrences?: number;
  /**
   * Files of which types are looked into - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. Empty unless the policy
   * applies to FileContent.
   */
  applicableFileTypes: DlpFileType[];
}
/**
 * Matches the words or regular expressions of dictionaries.
 *
 * As requests take it; answers have {@link V3DLPTextMatchConfig}.
 */
export interface V3DLPTextMatchConfigInput {
  /** The dictionaries to look the words up in. */
  dictionaries: V3DLPDictionaryMeta[];
  /**
   * How many different matches there must be.
   *
   * @example 1
   */
  countUniqueOccurrences?: number;
  /**
   * Files of which types are looked into - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. Empty unless the policy
   * applies to FileContent.
   */
  applicableFileTypes: DlpFileTypeInput[];
}
/** Matches files that are too large. */
export interface V3DLPFileSizeConfig {
  /**
   * The largest size that is allowed, in megabytes; 20 when it is left out.
   *
   * @default 20
   * @example 20
   */
  sizeLimit?: number;
}
/** Matches files by the extension of their names. */
export interface V3DLPFileExtensionConfig {
  /**
   * The extensions that are allowed.
   *
   * @example ["pdf"]
   */
  allowLists: string[];
  /**
   * The extensions that are blocked.
   *
   * @example ["exe"]
   */
  blockLists: string[];
}
/** Which files match, those with a password or those without one. */
export type DlpPasswordCriterion = "PASSWORD_PROTECTED" | "NOT_PASSWORD_PROTECTED" | (string & {});
/**
 * Which files match, those with a password or those without one.
 *
 * As requests take it; answers have {@link DlpPasswordCriterion}.
 */
export type DlpPasswordCriterionInput = "PASSWORD_PROTECTED" | "NOT_PASSWORD_PROTECTED";
/** Matches files that a password protects, or those that none does. */
export interface V3DLPFilePasswordConfig {
  /** Files of which types are looked at - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. */
  applicableFileTypes: DlpFileType[];
  /**
   * PASSWORD_PROTECTED or NOT_PASSWORD_PROTECTED, which is the default though the field is required.
   *
   * @default "NOT_PASSWORD_PROTECTED"
   */
  matchCriteria: DlpPasswordCriterion;
}
/**
 * Matches files that a password protects, or those that none does.
 *
 * As requests take it; answers have {@link V3DLPFilePasswordConfig}.
 */
export interface V3DLPFilePasswordConfigInput {
  /** Files of which types are looked at - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. */
  applicableFileTypes: DlpFileTypeInput[];
  /**
   * PASSWORD_PROTECTED or NOT_PASSWORD_PROTECTED, which is the default though the field is required.
   *
   * @default "NOT_PASSWORD_PROTECTED"
   */
  matchCriteria: DlpPasswordCriterionInput;
}
/** Matches files that carry certain properties, such as their classification. */
export interface V3DLPFileClassifierConfig {
  /**
   * Names of properties with their values, 30 at most. Neither is empty or longer than 30 characters, and case does
   * not matter.
   */
  classifiers: Record<string, string>;
  /** Files of which types are looked at - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. */
  applicableFileTypes: DlpFileType[];
}
/**
 * Matches files that carry certain properties, such as their classification.
 *
 * As requests take it; answers have {@link V3DLPFileClassifierConfig}.
 */
export interface V3DLPFileClassifierConfigInput {
  /**
   * Names of properties with their values, 30 at most. Neither is empty or longer than 30 characters, and case does
   * not matter.
   */
  classifiers: Record<string, string>;
  /** Files of which types are looked at - PDF, WORD, EXCEL, POWERPOINT, ZIP, CSV or TXT. */
  applicableFileTypes: DlpFileTypeInput[];
}
/** What a policy looks for. Of the configurations a rule has one, the one that goes with its type. */
export interface V3DLPRule {
  /**
   * The rule's id.
   *
   * @example "rule-1"
   */
  id?: string;
  /** TEXT_MATCH, FILE_EXTENSION, FILE_SIZE, FILE_PASSWORD or FILE_CLASSIFIER, or UNKNOWN. */
  type: DlpRuleType;
  /**
   * The rule's name.
   *
   * @example "Project names in messages"
   */
  name: string;
  /** Matches the words or regular expressions of dictionaries. */
  textMatchConfig?: V3DLPTextMatchConfig;
  /** Matches files that are too large. */
  fileSizeConfig?: V3DLPFileSizeConfig;
  /** Matches files by the extension of their names. */
  fileExtensionConfig?: V3DLPFileExtensionConfig;
  /** Matches files that a password protects, or those that none does. */
  filePasswordConfig?: V3DLPFilePasswordConfig;
  /** Matches files that carry certain properties, such as their classification. */
  fileClassifierConfig?: V3DLPFileClassifierConfig;
}
/**
 * What a policy looks for. Of the configurations a rule has one, the one that goes with its type.
 *
 * As requests take it; answers have {@link V3DLPRule}.
 */
export interface V3DLPRuleInput {
  /**
   * The rule's id.
   *
   * @example "rule-1"
   */
  id?: string;
  /** TEXT_MATCH, FILE_EXTENSION, FILE_SIZE, FILE_PASSWORD or FILE_CLASSIFIER, or UNKNOWN. */
  type: DlpRuleTypeInput;
  /**
   * The rule's name.
   *
   * @example "Project names in messages"
   */
  name: string;
  /** Matches the words or regular expressions of dictionaries. */
  textMatchConfig?: V3DLPTextMatchConfigInput;
  /** Matches files that are too large. */
  fileSizeConfig?: V3DLPFileSizeConfig;
  /** Matches files by the extension of their names. */
  fileExtensionConfig?: V3DLPFileExtensionConfig;
  /** Matches files that a password protects, or those that none does. */
  filePasswordConfig?: V3DLPFilePasswordConfigInput;
  /** Matches files that carry certain properties, such as their classification. */
  fileClassifierConfig?: V3DLPFileClassifierConfigInput;
}
/** What a policy does about one kind of content. */
export interface V3DLPPolicyAppliesTo {
  /**
   * What is looked at - Messages, the names and descriptions of rooms (RoomMeta), the names of signals (SignalMeta),
   * the content of files (FileContent), or what is known about files (FileMeta).
   */
  dataType: DlpDataType;
  /**
   * What happens on a match. Block stops the content, Warn lets the user decide, and LogOnly keeps a record. LogOnly
   * is the default, though the source also calls the field required.
   *
   * @default "LogOnly"
   */
  action: DlpAction;
  /** The rules that hold there. */
  rules: V3DLPRule[];
}
/**
 * What a policy does about one kind of content.
 *
 * As requests take it; answers have {@link V3DLPPolicyAppliesTo}.
 */
export interface V3DLPPolicyAppliesToInput {
  /**
   * What is looked at - Messages, the names and descriptions of rooms (RoomMeta), the names of signals (SignalMeta),
   * the content of files (FileContent), or what is known about files (FileMeta).
   */
  dataType: DlpDataTypeInput;
  /**
   * What happens on a match. Block stops the content, Warn lets the user decide, and LogOnly keeps a record. LogOnly
   * is the default, though the source also calls the field required.
   *
   * @default "LogOnly"
   */
  action: DlpActionInput;
  /** The rules that hold there. */
  rules: V3DLPRuleInput[];
}
/** What is looked for in messages, files, rooms and signals, and what happens when it is found. */
export interface V3DLPPolicy {
  /**
   * The policy's id.
   *
   * @example "2b3c4d5e6f708192a3b4c5d6"
   */
  id?: string;
  /**
   * What the calls name the policy by.
   *
   * @example "0f1e2d3c4b5a69788796a5b4"
   */
  policyId?: string;
  /**
   * Major and minor version, as in `3.0`, the first one. Each change counts the minor version up.
   *
   * @example "3.0"
   */
  version?: string;
  /**
   * Unique, with 30 characters at most.
   *
   * At most 30 characters.
   *
   * @example "Project names"
   */
  name?: string;
  /**
   * The user who created the policy.
   *
   * @example 68719476742
   */
  creatorId?: Int64;
  /** Which conversations are covered - Internal ones of the company, External ones, or both. */
  scopes?: DlpScope[];
  /** What the policy looks at, with the rules for each. */
  appliesTo: V3DLPPolicyAppliesTo[];
  /** Whether the policy is enforced. */
  active?: boolean;
  /** Whether the policy was deleted. */
  deleted?: boolean;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  creationDate?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  lastUpdatedDate?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  lastDisabledDate?: number;
  /** Whether the policy comes with the system. */
  systemPolicy?: boolean;
}
/** A page of DLP policies. */
export interface V3DLPPoliciesCollectionResponse {
  /** The policies on this page. */
  policies: V3DLPPolicy[];
  /**
   * Which page this is, counted from 0.
   *
   * @example 0
   */
  page?: number;
  /**
   * How many policies a page has.
   *
   * @example 50
   */
  size?: number;
  /**
   * How many pages there are.
   *
   * @example 1
   */
  pageCount?: number;
}
/** A DLP policy as it is created or replaced. */
export interface V3DLPPolicyRequest {
  /**
   * Unique, not empty, with 30 characters at most. Spaces around it are dropped.
   *
   * 1 to 30 characters.
   *
   * @example "Project names"
   */
  name: string;
  /** Which conversations are covered - Internal ones of the company, External ones, or both. */
  scopes: DlpScopeInput[];
  /** What the policy is to look at, with the rules for each. */
  appliesTo: V3DLPPolicyAppliesToInput[];
}
/** A DLP policy by itself. */
export interface V3DLPPolicyResponse {
  /** What is looked for in messages, files, rooms and signals, and what happens when it is found. */
  data?: V3DLPPolicy;
}
/** What an older policy looks at. */
export type DlpContentTypeName = "Messages" | "RoomMeta" | "SignalMeta" | (string & {});
/**
 * What an older policy looks at.
 *
 * As requests take it; answers have {@link DlpContentTypeName}.
 */
export type DlpContentTypeNameInput = "Messages" | "RoomMeta" | "SignalMeta";
/** A dictionary in one of its versions. */
export interface V1DLPDictionaryRef {
  /**
   * The dictionary's id.
   *
   * @example "1a2b3c4d5e6f708192a3b4c5"
   */
  dictId?: string;
  /**
   * Unique, with 30 characters at most.
   *
   * At most 30 characters.
   *
   * @example "Project names"
   */
  name: string;
  /**
   * Major and minor version, as in `1.0`, the first one. Each change counts the minor version up.
   *
   * @example "1.0"
   */
  version?: string;
}
/** What happens on a match. */
export type DlpPolicyTypeV1 = "Block" | "Warn" | (string & {});
/**
 * What happens on a match.
 *
 * As requests take it; answers have {@link DlpPolicyTypeV1}.
 */
export type DlpPolicyTypeV1Input = "Block" | "Warn";
/** Words that are looked for in messages, rooms and signals, and what happens when they are found. */
export interface V1DLPPolicy {
  /** Whether the policy is enforced. */
  active?: boolean;
  /**
   * What is looked at - Messages, the names and descriptions of rooms (RoomMeta), or the names of signals
   * (SignalMeta).
   */
  contentTypes: DlpContentTypeName[];
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  creationDate?: number;
  /**
   * The number of the user who created the policy.
   *
   * @example "68719476742"
   */
  creatorId?: string;
  /** The dictionaries that words are looked up in. */
  dictionaryRefs: V1DLPDictionaryRef[];
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  lastDisabledDate?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  lastUpdatedDate?: number;
  /**
   * Unique, with 30 characters at most.
   *
   * At most 30 characters.
   *
   * @example "Project names"
   */
  name: string;
  /**
   * The policy's id.
   *
   * @example "0f1e2d3c4b5a69788796a5b4"
   */
  policyId?: string;
  /** Which conversations are covered - Internal ones of the company, External ones, or both. */
  scopes: DlpScope[];
  /** What happens on a match. Block stops the content, Warn lets the user decide. */
  type: DlpPolicyTypeV1;
  /**
   * Major and minor version, as in `1.0`, the first one. Each change counts the minor version up.
   *
   * @example "1.0"
   */
  version?: string;
}
/** A page of older DLP policies. */
export interface V1DLPPoliciesCollectionResponse {
  /** The policies on this page. */
  policies: V1DLPPolicy[];
  /**
   * Which page this is, counted from 0.
   *
   * @example 0
   */
  page?: number;
  /**
   * How many pages there are.
   *
   * @example 1
   */
  pageCount?: number;
}
/** An older DLP policy as it is created or replaced. */
export interface V1DLPPolicyRequest {
  /**
   * What is looked at - Messages, the names and descriptions of rooms (RoomMeta), or the names of signals
   * (SignalMeta). Not empty.
   *
   * At least 1 items.
   *
   * @default ["Messages"]
   */
  contentTypes: DlpContentTypeNameInput[];
  /**
   * The dictionaries to look the words up in.
   *
   * @example ["1a2b3c4d5e6f708192a3b4c5"]
   */
  dictionaryIds: string[];
  /**
   * Unique, not empty, with 30 characters at most. Spaces around it are dropped.
   *
   * 1 to 30 characters.
   *
   * @example "Project names"
   */
  name: string;
  /** Which conversations are covered - Internal ones of the company, External ones, or both. */
  scopes: DlpScopeInput[];
  /** What happens on a match. Block stops the content, Warn lets the user decide. */
  type: DlpPolicyTypeV1Input;
}
/** An older DLP policy by itself. */
export interface V1DLPPolicyResponse {
  /** Words that are looked for in messages, rooms and signals, and what happens when they are found. */
  data?: V1DLPPolicy;
}
/** What a dictionary holds. */
export type DlpDictionaryType = "Word" | "Regex" | (string & {});
/**
 * What a dictionary holds.
 *
 * As requests take it; answers have {@link DlpDictionaryType}.
 */
export type DlpDictionaryTypeInput = "Word" | "Regex";
/** What is known about a dictionary, without its content. */
export interface V1DLPDictionaryMetadata {
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  creationDate?: number;
  /**
   * The number of the user who created the dictionary.
   *
   * @example "68719476742"
   */
  creatorId?: string;
  /** A dictionary in one of its versions. */
  dictRef: V1DLPDictionaryRef;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  lastUpdatedDate?: number;
  /** Word for a list of words, Regex for one of regular expressions. Others may follow. */
  type: DlpDictionaryType;
}
/** A page of dictionaries, without their content. */
export interface V1DLPDictionaryMetadataCollectionResponse {
  /** The dictionaries on this page. */
  items: V1DLPDictionaryMetadata[];
  /**
   * Which page this is, counted from 0.
   *
   * @example 0
   */
  page?: number;
  /**
   * How many pages there are.
   *
   * @example 1
   */
  pageCount?: number;
}
/** A dictionary as it is created. */
export interface V1DLPDictionaryMetadataCreateRequest {
  /**
   * Unique, with 30 characters at most. Spaces around it are dropped.
   *
   * At most 30 characters.
   *
   * @example "Project names"
   */
  name: string;
  /**
   * Word for a list of words, Regex for one of regular expressions.
   *
   * @default "Word"
   */
  type: DlpDictionaryTypeInput;
}
/** A dictionary by itself, without its content. */
export interface V1DLPDictionaryMetadataResponse {
  /** What is known about a dictionary, without its content. */
  data: V1DLPDictionaryMetadata;
}
/** What can be changed about a dictionary. */
export interface V1DLPDictionaryMetadataUpdateRequest {
  /**
   * Unique, with 30 characters at most. Spaces around it are dropped.
   *
   * At most 30 characters.
   *
   * @example "Project code names"
   */
  name: string;
}
/** What the policy that matched does. */
export type DlpMatchedPolicyType = "BLOCK" | "WARN" | (string & {});
/** A policy that was broken, with the words that broke it. */
export interface V1DLPMatchedPolicy {
  /**
   * The policy's id.
   *
   * @example "0f1e2d3c4b5a69788796a5b4"
   */
  id?: string;
  /**
   * The policy's version.
   *
   * @example "1.0"
   */
  version?: string;
  /**
   * The policy's name.
   *
   * @example "Project names"
   */
  policyName?: string;
  /** BLOCK or WARN. */
  type?: DlpMatchedPolicyType;
  /**
   * The words that were found, decrypted by the agent.
   *
   * @example "altair"
   */
  terms?: string;
  /**
   * Why the words could not be decrypted, or else what there is to know.
   *
   * @example "The entity data could not be read"
   */
  diagnostic?: string;
}
/** The policies that were broken. */
export type V1DLPMatchedPolicyList = V1DLPMatchedPolicy[];
/** What was done about a violation. */
export type DlpViolationAction = "BLOCK" | "WARN" | "ALLOW" | (string & {});
/** What became of the content. */
export type DlpOutcomeType = "REJECTED_VIOLATION" | "ACCEPTED_WARNING" | "ACCEPTED_LEGACY_CLIENT" | (string & {});
/** How it ended. */
export interface V1DLPOutcome {
  /**
   * REJECTED_VIOLATION if the content was stopped, ACCEPTED_WARNING if the user went on after a warning,
   * ACCEPTED_LEGACY_CLIENT if the user's client is too old to show one.
   */
  type?: DlpOutcomeType;
}
/** What broke the policy. */
export interface V1DLPContentType {
  /**
   * A message, a stream or a signal; the source does not list the values.
   *
   * @example "Messages"
   */
  type?: string;
}
/** Which generation of the software found a violation. */
export type DlpViolationVersion = "V1" | "V2" | "V3" | (string & {});
/** What was found, and what was done about it. */
export interface V1DLPViolation {
  /**
   * The violation.
   *
   * @example "MESSAGE-bWVzc2FnZS1vbmU-1767225600123"
   */
  enforcementEventID?: string;
  /**
   * The message, room or signal that broke the policy.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  entityID?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600123
   */
  createTime?: number;
  /**
   * In milliseconds since 1970; 0 if it was never changed.
   *
   * @example 0
   */
  lastModified?: number;
  /**
   * The user who sent the message, or created or changed the room or signal.
   *
   * @example 68719476742
   */
  requesterId?: Int64;
  /** The policies that were broken. */
  matchedPolicies?: V1DLPMatchedPolicyList;
  /** What was done, such as BLOCK, WARN or ALLOW. */
  action?: DlpViolationAction;
  /** How it ended. */
  outcome?: V1DLPOutcome;
  /** What broke the policy. */
  contentType?: V1DLPContentType;
  /** Which generation of the software found the violation, such as V3. */
  version?: DlpViolationVersion;
  /** Whether the user was warned and went on. A warning that is ignored gives two violations, the first with false. */
  ignoreDLPwarning?: boolean;
}
/** A message that broke an older DLP policy. */
export interface V1DLPViolationMessage {
  /** What was found, and what was done about it. */
  violation?: V1DLPViolation;
  /** A message that a user or a service account has sent. */
  message?: V4Message;
  /**
   * Why the message could not be read, or else what there is to know.
   *
   * @example "The entity data could not be read"
   */
  diagnostic?: string;
}
/** A page of violations with their messages. */
export interface V1DLPViolationMessageResponse {
  /** The violations on this page. */
  violations: V1DLPViolationMessage[];
  /**
   * Leads to the next page as `next`; empty or null on the last one.
   *
   * @example "b2Zmc2V0LXR3bw"
   */
  nextOffset?: string | null;
}
/** A room that broke a DLP policy. */
export interface V1DLPStream {
  /**
   * The stream's name.
   *
   * @example "Altair"
   */
  name?: string;
  /**
   * The name of the user who created the room.
   *
   * @example "Settlement Bot"
   */
  creatorPrettyName?: string;
  /** Whether anyone can join. */
  publicRoom?: boolean;
  /** Whether members of other pods can take part. */
  crossPod?: boolean;
  /** Whether messages to other companies are allowed. */
  allowExternal?: boolean;
  /**
   * The number of the user who created the room.
   *
   * @example "68719476742"
   */
  creatorId?: string;
  /**
   * What the room is for.
   *
   * @example "What moves altair"
   */
  roomDescription?: string;
  /**
   * Absent where the room was blocked before it was created.
   *
   * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
   */
  streamId?: string;
  /**
   * Such as CREATED.
   *
   * @example "CREATED"
   */
  state?: string;
  /**
   * Such as ROOM, IM or a wall.
   *
   * @example "ROOM"
   */
  type?: string;
  /**
   * When the room was last deactivated, in milliseconds since 1970; 0 if it never was.
   *
   * @example 1767225600000
   */
  lastDisabled?: number;
  /** Whether every member can add others. */
  memberAddUserEnabled?: boolean;
  /** Whether messages can be sent and the membership changed. */
  active?: boolean;
  /** Whether those who are no members can find the room. */
  discoverable?: boolean;
  /** Whether only owners can send messages. */
  readOnly?: boolean;
  /** Whether clients keep users from copying content to the clipboard. */
  copyDisabled?: boolean;
  /** Whether the room belongs to another company. */
  externalOwned?: boolean;
  /** Whether no messages can be sent. */
  sendMessageDisabled?: boolean;
  /** Whether the room is moderated. */
  moderated?: boolean;
  /** Whether new members see what was written before they joined. */
  shareHistoryEnabled?: boolean;
  /**
   * Why the room could not be read, or else what there is to know.
   *
   * @example "The entity data could not be read"
   */
  diagnostic?: string;
}
/** A room that broke an older DLP policy. */
export interface V1DLPViolationStream {
  /** What was found, and what was done about it. */
  violation?: V1DLPViolation;
  /** A room that broke a DLP policy. */
  stream?: V1DLPStream;
}
/** A page of violations with their rooms. */
export interface V1DLPViolationStreamResponse {
  /** The violations on this page. */
  violations: V1DLPViolationStream[];
  /**
   * Leads to the next page as `next`; empty or null on the last one.
   *
   * @example "b2Zmc2V0LXR3bw"
   */
  nextOffset?: string | null;
}
/** A signal that broke a DLP policy. */
export interface V1DLPSignal {
  /**
   * Absent where the signal was blocked before it was created.
   *
   * @example "0f1e2d3c4b5a69788796a5b4"
   */
  id?: string;
  /**
   * The signal's name.
   *
   * @example "Altair"
   */
  name?: string;
  /**
   * What the signal looks for, decrypted by the agent.
   *
   * @example "#altair"
   */
  rules?: string;
  /**
   * Why the signal could not be decrypted, or else what there is to know.
   *
   * @example "The entity data could not be read"
   */
  diagnostic?: string;
}
/** A signal that broke an older DLP policy. */
export interface V1DLPViolationSignal {
  /** What was found, and what was done about it. */
  violation?: V1DLPViolation;
  /** A signal that broke a DLP policy. */
  signal?: V1DLPSignal;
}
/** A page of violations with their signals. */
export interface V1DLPViolationSignalResponse {
  /** The violations on this page. */
  violations: V1DLPViolationSignal[];
  /**
   * Leads to the next page as `next`; empty or null on the last one.
   *
   * @example "b2Zmc2V0LXR3bw"
   */
  nextOffset?: string | null;
}
/** What was found, and what was done about it. */
export interface V3DLPViolation {
  /**
   * The violation.
   *
   * @example "MESSAGE-bWVzc2FnZS1vbmU-1767225600123"
   */
  enforcementEventID?: string;
  /**
   * The message, room or signal that broke the policy.
   *
   * @example "bWVzc2FnZS1vbmU"
   */
  entityID?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600123
   */
  createTime?: number;
  /**
   * In milliseconds since 1970; 0 if it was never changed.
   *
   * @example 0
   */
  lastModified?: number;
  /**
   * The user who sent the message, or created or changed the room or signal.
   *
   * @example 68719476742
   */
  requesterId?: Int64;
  /**
   * What was looked at, part by part, each with a `status` (OK, LOGONLY, WARN or BLOCK) and a `correlationId`. Where
   * a policy was broken, `policyResults` has that policy as `matchedPolicy` and what its rules found as
   * `ruleResults`. The source describes this by examples alone.
   */
  details?: Record<string, unknown>[];
  /** What was done, such as BLOCK, WARN or ALLOW. */
  action?: DlpViolationAction;
  /** How it ended. */
  outcome?: V1DLPOutcome;
  /** Which generation of the software found the violation, such as V3. */
  version?: DlpViolationVersion;
  /** Whether the user was warned and went on. A warning that is ignored gives two violations, the first with false. */
  ignoreDLPwarning?: boolean;
}
/** A message that broke a DLP policy. */
export interface V3DLPViolationMessage {
  /** What was found, and what was done about it. */
  violation?: V3DLPViolation;
  /** A message that a user or a service account has sent. */
  message?: V4Message;
  /** A message that a user or a service account has sent. */
  sharedMessage?: V4Message;
  /**
   * Why the message could not be read, or else what there is to know.
   *
   * @example "The entity data could not be read"
   */
  diagnostic?: string;
}
/** A page of violations with their messages. */
export interface V3DLPViolationMessageResponse {
  /** The violations on this page. */
  violations: V3DLPViolationMessage[];
  /**
   * Leads to the next page as `next`; empty or null on the last one.
   *
   * @example "b2Zmc2V0LXR3bw"
   */
  nextOffset?: string | null;
}
/** A room that broke a DLP policy. */
export interface V3DLPViolationStream {
  /** What was found, and what was done about it. */
  violation?: V3DLPViolation;
  /** A room that broke a DLP policy. */
  stream?: V1DLPStream;
}
/** A page of violations with their rooms. */
export interface V3DLPViolationStreamResponse {
  /** The violations on this page. */
  violations: V3DLPViolationStream[];
  /**
   * Leads to the next page as `next`; empty or null on the last one.
   *
   * @example "b2Zmc2V0LXR3bw"
   */
  nextOffset?: string | null;
}
/** A signal that broke a DLP policy. */
export interface V3DLPViolationSignal {
  /** What was found, and what was done about it. */
  violation?: V3DLPViolation;
  /** A signal that broke a DLP policy. */
  signal?: V1DLPSignal;
}
/** A page of violations with their signals. */
export interface V3DLPViolationSignalResponse {
  /** The violations on this page. */
  violations: V3DLPViolationSignal[];
  /**
   * Leads to the next page as `next`; empty or null on the last one.
   *
   * @example "b2Zmc2V0LXR3bw"
   */
  nextOffset?: string | null;
}
/** The agent that answers. */
export interface AgentInfo {
  /**
   * The address of the agent's machine.
   *
   * @example "192.0.2.40"
   */
  ipAddress?: string;
  /**
   * The host name of the agent's machine.
   *
   * @example "agent-1"
   */
  hostname?: string;
  /**
   * The address of this very agent, where several stand behind one name.
   *
   * @example "https://agent-1.example.com:443"
   */
  serverFqdn?: string;
  /**
   * Begins with `Agent-` and two numbers, as in `Agent-24.12`.
   *
   * @example "Agent-25.8.1-1234"
   */
  version?: string;
  /**
   * The address that the agent is reached at.
   *
   * @example "https://agent.example.com:443/agent"
   */
  url?: string;
  /** Whether it runs on the customer's site. */
  onPrem?: boolean;
  /** Whether several tenants share it. */
  mt?: boolean;
  /**
   * The commit that the agent was built from.
   *
   * @example "a1b2c3d"
   */
  commitId?: string;
}
/** How an account signs on. */
export type V3HealthAuthType = "RSA" | "CERT" | (string & {});
/** Whether something is well. */
export type V3HealthStatus = "UP" | "DOWN" | (string & {});
/** One of the things that the agent depends on. */
export interface V3HealthComponent {
  /** How an account signs on. */
  authType?: V3HealthAuthType;
  /**
   * What is wrong, where the status is DOWN.
   *
   * @example "Connection refused"
   */
  message?: string;
  /** Whether it is well. */
  status?: V3HealthStatus;
  /**
   * Its version, where it tells one.
   *
   * @example "25.8.1"
   */
  version?: string;
}
/** Whether the agent is well, and what it depends on. */
export interface V3Health {
  /** What the agent depends on, such as `pod`, `key_manager` and `datafeed`. */
  services?: Record<string, V3HealthComponent>;
  /** Whether the agent is well. */
  status?: V3HealthStatus;
  /** The agent's own accounts, such as `agentservice` and `ceservice`. */
  users?: Record<string, V3HealthComponent>;
  /**
   * The agent's version.
   *
   * @example "25.8.1"
   */
  version?: string;
}
/** A text in an object. */
export interface SimpleMessage {
  /**
   * The text.
   *
   * @example "Good morning"
   */
  message?: string;
}
/** A member of a group. */
export interface Member {
  /**
   * The tenant that the user belongs to.
   *
   * @example 100
   */
  memberTenant?: number;
  /**
   * The user.
   *
   * @example 68719476743
   */
  memberId?: Int64;
}
/** Who is to join a group. */
export interface AddMember {
  /** A member of a group. */
  member: Member;
}
/** Who owns it. Only TENANT is in use so far. */
export type Owner = "PLATFORM" | "TENANT" | "USER" | (string & {});
/**
 * Who owns it. Only TENANT is in use so far.
 *
 * As requests take it; answers have {@link Owner}.
 */
export type OwnerInput = "PLATFORM" | "TENANT" | "USER";
/** What every group has. */
export interface BaseGroup {
  /**
   * The id of the group's type, such as SDL.
   *
   * At least 1 characters.
   *
   * @example "SDL"
   */
  type: string;
  /** Who owns it. Only TENANT is in use so far. */
  ownerType: Owner;
  /**
   * The tenant or the user that owns the group. Groups of the platform, which would have none, do not exist yet.
   *
   * @example 100
   */
  ownerId: Int64;
  /**
   * The group's name.
   *
   * At least 1 characters.
   *
   * @example "Settlement desk"
   */
  name: string;
}
/**
 * What every group has.
 *
 * As requests take it; answers have {@link BaseGroup}.
 */
export interface BaseGroupInput {
  /**
   * The id of the group's type, such as SDL.
   *
   * At least 1 characters.
   *
   * @example "SDL"
   */
  type: string;
  /** Who owns it. Only TENANT is in use so far. */
  ownerType: OwnerInput;
  /**
   * The tenant or the user that owns the group. Groups of the platform, which would have none, do not exist yet.
   *
   * @example 100
   */
  ownerId: Int64;
  /**
   * The group's name.
   *
   * At least 1 characters.
   *
   * @example "Settlement desk"
   */
  name: string;
}
/** Deleted groups and types are kept, and marked. */
export type Status = "ACTIVE" | "DELETED" | (string & {});
/**
 * Deleted groups and types are kept, and marked.
 *
 * As requests take it; answers have {@link Status}.
 */
export type StatusInput = "ACTIVE" | "DELETED";
/** The kind of a group of companies. */
export type GroupSubType = "COMMUNITY" | "CHANNEL" | (string & {});
/**
 * The kind of a group of companies.
 *
 * As requests take it; answers have {@link GroupSubType}.
 */
export type GroupSubTypeInput = "COMMUNITY" | "CHANNEL";
/** A member of a group as it is stored. */
export interface ReadMember extends Member {
  /**
   * When the member was added.
   *
   * @example "2026-01-01T00:00:00.000Z"
   */
  addedDate?: string;
  /** Groups of companies keep disabled users, and mark them; distribution lists drop them. */
  status?: AccountStatus;
}
/** How a group presents itself in the directory. Only distribution lists have a profile. */
export interface BaseProfile {
  /**
   * The name in the directory; the same as the group's.
   *
   * At least 1 characters.
   *
   * @example "Settlement desk"
   */
  displayName?: string;
  /**
   * The company that owns the group.
   *
   * @example "Example Bank"
   */
  companyName?: string;
  /**
   * The group's mail address.
   *
   * @example "settlement@example.com"
   */
  email?: string;
  /**
   * The number of the mobile phone.
   *
   * @example "+447700900001"
   */
  mobile?: string;
  /**
   * The job title.
   *
   * @example "Settlement Manager"
   */
  jobTitle?: string;
  /**
   * The role in the company.
   *
   * @example "Director"
   */
  jobRole?: string;
  /**
   * The department.
   *
   * @example "Settlement"
   */
  jobDepartment?: string;
  /**
   * The division.
   *
   * @example "Operations"
   */
  jobDivision?: string;
  /**
   * The number of the phone at work.
   *
   * @example "+441632960001"
   */
  jobPhone?: string;
  /**
   * The city of the place of work.
   *
   * @example "London"
   */
  jobCity?: string;
  /**
   * The industries that the group deals with.
   *
   * @example ["Financials"]
   */
  industryOfInterest?: string[];
  /**
   * The asset classes that the group deals with.
   *
   * @example ["Equities"]
   */
  assetClassesOfInterest?: string[];
  /**
   * The regions that the group works with, such as EMEA.
   *
   * @example ["EMEA"]
   */
  marketCoverage?: string[];
  /**
   * What the group is responsible for.
   *
   * @example ["BAU"]
   */
  responsibility?: string[];
  /**
   * The group's functions.
   *
   * @example ["Trade Management"]
   */
  function?: string[];
  /**
   * The classes of instruments that the group works with.
   *
   * @example ["Equities"]
   */
  instrument?: string[];
}
/** A picture of a group in one size. Called Avatar at the source. */
export interface ProfileManagerAvatar {
  /**
   * Which of the sizes it is.
   *
   * @example "original"
   */
  size?: string;
  /**
   * The picture's address.
   *
   * @example "https://symphony.example.com/avatars/original/settlement.png"
   */
  url?: string;
}
/** How a group presents itself in the directory, as it is stored. */
export interface Profile extends BaseProfile {
  /**
   * The profile's id.
   *
   * @example "60af77fd294165466ccdf511"
   */
  id?: string;
  /** The group's pictures. */
  avatars?: ProfileManagerAvatar[];
}
/**
 * Limits to who sees the group. The source does not say whether the lists name those who see it or those who do
 * not.
 */
export interface GroupVisibilityRestriction {
  /**
   * Tenants.
   *
   * @example []
   */
  restrictedTenantsList?: number[];
  /**
   * Users.
   *
   * @example []
   */
  restrictedUsersList?: Int64[];
}
/** Who is connected with the group without asking. */
export interface GroupImplicitConnection {
  /**
   * Tenants.
   *
   * @example [100]
   */
  connectedTenantsList?: number[];
  /**
   * Users.
   *
   * @example []
   */
  connectedUsersList?: Int64[];
}
/** Limits to handing conversations with the group on to its members, by tenant and by user. */
export interface GroupInteractionTransfer {
  /**
   * Tenants.
   *
   * @example []
   */
  restrictedTenantsList?: number[];
  /**
   * Users.
   *
   * @example []
   */
  restrictedUsersList?: Int64[];
}
/** A group as it is stored. */
export interface ReadGroup extends BaseGroup {
  /**
   * The group's id.
   *
   * @example "60af77fd294165466ccdf510"
   */
  id?: string;
  /**
   * When the group was created.
   *
   * @example "2026-01-01T00:00:00.000Z"
   */
  createdDate?: string;
  /**
   * The user who created the group.
   *
   * @example "68719476742"
   */
  createdBy?: string;
  /**
   * When the group was last changed.
   *
   * @example "2026-01-01T01:00:00.000Z"
   */
  updatedDate?: string;
  /**
   * The user who last changed the group.
   *
   * @example "68719476742"
   */
  updatedBy?: string;
  /** Deleted groups and types are kept, and marked. */
  status?: Status;
  /**
   * The group's version, as the header `Etag` has it.
   *
   * @example "e3a52e72-0854-4401-8c24-e0b17c0ca304"
   */
  eTag?: string;
  /** The kind of a group of companies; distribution lists have none. */
  subType?: GroupSubType;
  /**
   * The company that brought a group of companies in; distribution lists have none.
   *
   * @example "16"
   */
  referrer?: string;
  /** The group's members. */
  members?: ReadMember[];
  /** How a group presents itself in the directory, as it is stored. */
  profile?: Profile;
  /**
   * Limits to who sees the group. The source does not say whether the lists name those who see it or those who do
   * not.
   */
  visibilityRestriction?: GroupVisibilityRestriction;
  /** Who is connected with the group without asking. */
  implicitConnection?: GroupImplicitConnection;
  /** Limits to handing conversations with the group on to its members, by tenant and by user. */
  interactionTransfer?: GroupInteractionTransfer;
}
/** An error of the profile manager. Called Error at the source. */
export interface ProfileManagerError {
  /**
   * A code for the vendor's support.
   *
   * @example "BAD_REQUEST"
   */
  code: string;
  /**
   * What went wrong, in words.
   *
   * @example "The name is missing"
   */
  message: string;
  /** What the error is about, as names and values. */
  context?: Record<string, string>;
  /** More about it; what it holds depends on the error. */
  details?: Record<string, unknown>;
}
/** A new group. */
export interface CreateGroup extends BaseGroupInput {
  /** The kind of a group of companies, which needs it; distribution lists have none. */
  subType?: GroupSubTypeInput;
  /**
   * The company that brought a group of companies in, which needs it; distribution lists have none.
   *
   * @example "16"
   */
  referrer?: string;
  /** The members that the group begins with. */
  members?: Member[];
  /** How a group presents itself in the directory. Only distribution lists have a profile. */
  profile?: BaseProfile;
  /**
   * Limits to who sees the group. The source does not say whether the lists name those who see it or those who do
   * not.
   */
  visibilityRestriction?: GroupVisibilityRestriction;
  /** Who is connected with the group without asking. */
  implicitConnection?: GroupImplicitConnection;
  /** Limits to handing conversations with the group on to its members, by tenant and by user. */
  interactionTransfer?: GroupInteractionTransfer;
}
/** What takes the place of a group. */
export interface UpdateGroup extends CreateGroup {
  /**
   * The group's id, the same as in the path.
   *
   * At least 1 characters.
   *
   * @example "60af77fd294165466ccdf510"
   */
  id?: string;
  /** Deleted groups and types are kept, and marked. */
  status?: StatusInput;
  /**
   * The version that is to be replaced.
   *
   * At least 1 characters.
   *
   * @example "e3a52e72-0854-4401-8c24-e0b17c0ca304"
   */
  eTag?: string;
}
/** Ascending or descending. */
export type SortOrder = "ASC" | "DESC";
/** The two ends of a page. */
export interface PaginationCursors {
  /**
   * The beginning of this page.
   *
   * @example "Y3Vyc29yLWJlZm9yZQ"
   */
  before?: string;
  /**
   * The end of this page.
   *
   * @example "Y3Vyc29yLWFmdGVy"
   */
  after?: string;
}
/** Where a page of a list of the profile manager's stands among the others. Called Pagination at the source. */
export interface ProfileManagerPagination {
  /**
   * The call for the page before; absent on the first one.
   *
   * @example "/profile-manager/v1/groups/type/SDL?before=Y3Vyc29yLWJlZm9yZQ"
   */
  previous?: string;
  /**
   * The call for the page after; absent on the last one.
   *
   * @example "/profile-manager/v1/groups/type/SDL?after=Y3Vyc29yLWFmdGVy"
   */
  next?: string;
  /** The two ends of a page. */
  cursors: PaginationCursors;
}
/** A page of groups. Called GroupList at the source. */
export interface ProfileManagerGroupList {
  /** Where a page of a list of the profile manager's stands among the others. Called Pagination at the source. */
  pagination?: ProfileManagerPagination;
  /** The groups on this page. */
  data?: ReadGroup[];
}
/** A new picture. */
export interface UploadAvatar {
  /**
   * A JPEG, PNG or GIF image of at most 2 MB, as Base64.
   *
   * @example "iVBORw0KGgo="
   */
  image: string;
}
/** A type of groups. */
export interface BaseType {
  /**
   * Such as SDL.
   *
   * @example "SDL"
   */
  id?: string;
  /** Who owns it. Only TENANT is in use so far. */
  ownerType?: Owner;
  /**
   * The type's name, as people read it.
   *
   * @example "Symphony Distribution List"
   */
  name?: string;
  /** Deleted groups and types are kept, and marked. */
  status?: Status;
}
/** A page of types of groups. */
export interface TypeList {
  /** Where a page of a list of the profile manager's stands among the others. Called Pagination at the source. */
  pagination?: ProfileManagerPagination;
  /** The types of groups. */
  data?: BaseType[];
}
/** The rules for who sees a group. */
export interface VisibilityRestriction {
  /** Whether others see the group. */
  visible?: boolean;
  /** Not in use yet. */
  restrictToTenants?: boolean;
  /** Not in use yet. */
  restrictToUsers?: boolean;
}
/** The rules for who is connected with a group without asking. */
export interface ImplicitConnection {
  /** Whether members are connected with all who see the group. */
  all?: boolean;
  /** Not in use yet. */
  connectToTenants?: boolean;
  /** Not in use yet. */
  connectToUsers?: boolean;
}
/** The rules for the profiles of groups. */
export interface ProfileControl {
  /** The rules for who sees a group. */
  visibilityRestriction?: VisibilityRestriction;
  /** The rules for who is connected with a group without asking. */
  implicitConnection?: ImplicitConnection;
  /** Not in use yet. */
  wallSupport?: boolean;
  /**
   * The fields that a profile has.
   *
   * @example ["displayName","companyName","email"]
   */
  profileFields?: string[];
  /**
   * The fields that a search looks at.
   *
   * @example ["displayName"]
   */
  searchFields?: string[];
  /**
   * True for distribution lists, false for groups of companies.
   *
   * @default true
   */
  canHavePublicProfile?: boolean;
}
/** The rules for members. */
export interface MembershipControl {
  /**
   * What it takes to change the members.
   *
   * @example []
   */
  entitlements?: string[];
  /** Whether members are named one by one. */
  manualMembership?: boolean;
  /** Not in use yet. */
  ruleMembership?: boolean;
  /** Not in use yet. */
  updateMembershipOnRuleUpdate?: boolean;
  /** Whether members are told of changes. */
  notifyMembersOnUpdate?: boolean;
  /**
   * True for distribution lists, false for groups of companies.
   *
   * @default true
   */
  canBelongToMultipleGroup?: boolean;
}
/** To whom it is handed on. Only TO_MEMBERS is in use so far. */
export type InteractionTarget = "TO_USER" | "TO_MEMBERS" | "NONE" | (string & {});
/** The rules for what is shown when a conversation is handed on. */
export interface TransferView {
  /** Whether the transfer is seen. */
  visible?: boolean;
  /** Whether only some companies see it. */
  restrictToTenants?: boolean;
  /** Not in use yet. */
  restrictToUsers?: boolean;
}
/** The rules for handing a conversation with a group on to its members. */
export interface InteractionTransfer {
  /** To whom it is handed on. Only TO_MEMBERS is in use so far. */
  target?: InteractionTarget;
  /** Whether conversations follow changes of the group. */
  updateInteractionOngroupUpdate?: boolean;
  /** Not in use yet. */
  systemMessageOnInteraction?: boolean;
  /** The rules for what is shown when a conversation is handed on. */
  transferView?: TransferView;
  /** Whether transfers go into the audit trail. */
  auditTransfer?: boolean;
}
/** The rules for conversations with a group. */
export interface InteractionControl {
  /** Whether the group can be written to in IMs. */
  allowIMs?: boolean;
  /** Whether the group can be added to rooms. */
  allowRooms?: boolean;
  /** The rules for handing a conversation with a group on to its members. */
  interactionTransfer?: InteractionTransfer;
  /**
   * The mark that streams with the group get.
   *
   * @example "settlement"
   */
  tagStream?: string;
  /**
   * True for distribution lists, false for groups of companies.
   *
   * @default true
   */
  canHaveInteraction?: boolean;
}
/** A type of groups, with the rules for them. */
export interface Type extends BaseType {
  /** The rules for the profiles of groups. */
  profileControl?: ProfileControl;
  /** The rules for members. */
  membershipControl?: MembershipControl;
  /** The rules for conversations with a group. */
  interactionControl?: InteractionControl;
}
/**
 * A distribution list, by the number of its account.
 *
 * At least 1.
 *
 * @example 68719476750
 */
export type GroupId = Int64;
/** SDL stands for Symphony distribution list. */
export type GroupTypeName = "SDL" | (string & {});
/**
 * A user, by number. Called UserId at the source.
 *
 * At least 1.
 *
 * @example 68719476743
 */
export type UsersUserId = Int64;
/** A member of a distribution list. */
export interface GroupMember {
  /**
   * A user, by number. Called UserId at the source.
   *
   * At least 1.
   *
   * @example 68719476743
   */
  userId?: UsersUserId;
  /**
   * The tenant that the user belongs to.
   *
   * @example 100
   */
  tenantId?: number;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  addedDate?: number;
}
/**
 * A company on the platform, by number.
 *
 * At least 1.
 *
 * @example 16
 */
export type TenantId = number;
/** Where a picture is, by its size in pixels. */
export interface Images {
  /**
   * The address of the picture at 50 pixels.
   *
   * @example "https://symphony.example.com/avatars/50/settlement.png"
   */
  "50"?: string;
  /**
   * The address of the picture at 150 pixels.
   *
   * @example "https://symphony.example.com/avatars/150.png"
   */
  "150"?: string;
  /**
   * The address of the picture at 500 pixels.
   *
   * @example "https://symphony.example.com/avatars/500.png"
   */
  "500"?: string;
  /**
   * The address of the picture at 600 pixels.
   *
   * @example "https://symphony.example.com/avatars/600.png"
   */
  "600"?: string;
  /**
   * In the size in which it was uploaded.
   *
   * @example "https://symphony.example.com/avatars/original/settlement.png"
   */
  orig?: string;
}
/** A distribution list, which has an account as users have. */
export interface GroupResponse {
  /**
   * A distribution list, by the number of its account.
   *
   * At least 1.
   *
   * @example 68719476750
   */
  groupId?: GroupId;
  /**
   * The group's name.
   *
   * @example "Settlement desk"
   */
  name?: string;
  /**
   * The group's account, by the name that it would sign on with.
   *
   * @example "sdl-settlement-desk"
   */
  username?: string;
  /** SDL stands for Symphony distribution list. */
  type?: GroupTypeName;
  /** False once it is deleted. */
  active?: boolean;
  /**
   * The name that others see.
   *
   * @example "Settlement desk"
   */
  displayName?: string;
  /**
   * The name of the group's company.
   *
   * @example "Example Bank"
   */
  companyName?: string;
  /**
   * The group's mail address.
   *
   * @example "settlement@example.com"
   */
  email?: string;
  /** The group's members. */
  members?: GroupMember[];
  /**
   * The tenants of its visibility restriction.
   *
   * @example [101]
   */
  restrictedTenants?: TenantId[];
  /** Where a picture is, by its size in pixels. */
  avatars?: Images;
  /**
   * Its version.
   *
   * @example "e3a52e72-0854-4401-8c24-e0b17c0ca304"
   */
  eTag?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767225600000
   */
  createdDate?: number;
  /**
   * The user who created the group.
   *
   * @example "68719476742"
   */
  createdBy?: string;
  /**
   * In milliseconds since 1970.
   *
   * @example 1767229200000
   */
  updatedDate?: number;
  /**
   * The user who last changed the group.
   *
   * @example "68719476742"
   */
  updatedBy?: string;
  /**
   * The regions that it works with, such as EMEA.
   *
   * @example ["EMEA"]
   */
  marketCoverage?: string[];
  /**
   * The classes of instruments that it works with.
   *
   * @example ["Equities"]
   */
  instrument?: string[];
  /**
   * What the group is responsible for.
   *
   * @example ["BAU"]
   */
  responsibility?: string[];
  /**
   * The group's functions.
   *
   * @example ["Trade Management"]
   */
  function?: string[];
}
/** An error of the users API. */
export interface MessageWithCode {
  /**
   * Often the HTTP status, but not always.
   *
   * @example 400
   */
  code?: number;
  /**
   * What went wrong, in words.
   *
   * @example "Bad request"
   */
  message?: string;
}
/** An edition of an application. */
export interface AppSubscription {
  /**
   * The name of the product subscribed to.
   *
   * @example "Standard"
   */
  name: string;
  /**
   * The kind of subscription.
   *
   * @example "default"
   */
  type: string;
  /** Whether the user has subscribed to it. */
  subscribed?: boolean;
}
/** A user, and what the application is to the user. */
export interface AppUser {
  /**
   * A user, by number. Called UserId at the source.
   *
   * At least 1.
   *
   * @example 68719476743
   */
  userId: UsersUserId;
  /** Whether the user may use the application. */
  enable?: boolean;
  /** Whether the user sees the application among those that can be installed. */
  listed?: boolean;
  /** An edition of an application. */
  product?: AppSubscription;
}
/** Ascending or descending. */
export type DirectionEnum = "ASC" | "DESC" | (string & {});
/** What a list is sorted by. */
export interface Sort {
  /**
   * The property to sort by.
   *
   * @example "userId"
   */
  property?: string;
  /** Ascending or descending. */
  direction?: DirectionEnum;
}
/** Where a page stands among the others. */
export interface PageMeta {
  /**
   * How many users this page has.
   *
   * @example 1
   */
  size?: number;
  /**
   * The page, counted from 0.
   *
   * @example 0
   */
  number?: number;
  /**
   * How many users there are on all pages.
   *
   * @example 1
   */
  totalElements?: number;
  /**
   * How many pages there are.
   *
   * @example 1
   */
  totalPages?: number;
  /** Whether this is the first page. */
  first?: boolean;
  /** Whether this is the last page. */
  last?: boolean;
  /** Whether there is a page after this one. */
  hasNext?: boolean;
  /** Whether there is a page before this one. */
  hasPrevious?: boolean;
  /** By what the list is sorted. */
  sort?: Sort[];
}
/** A page of the users of an application. */
export interface AppUsersResponse {
  /** The users on this page. */
  users?: AppUser[];
  /** Where a page stands among the others. */
  page?: PageMeta;
}
/** The kind of a file; there is only one. */
export type FileType = "ContentExport";
/** What a list of files can be sorted by. */
export type SortableField = "name" | "generationDate" | "uploadTime" | "size" | "jobType" | "fileFormat" | "startTime" | "endTime";
/** Ascending or descending. */
export type FileSortOrder = "asc" | "desc";
/** How the export was started. */
export type JobType = "ADHOC" | "SCHEDULED" | "CURL" | (string & {});
/**
 * How the export was started.
 *
 * As requests take it; answers have {@link JobType}.
 */
export type JobTypeInput = "ADHOC" | "SCHEDULED" | "CURL";
/** The format of the messages in the file. */
export type FileFormat = "ACTIANCE" | "SYMPHONY" | "EML" | (string & {});
/**
 * The format of the messages in the file.
 *
 * As requests take it; answers have {@link FileFormat}.
 */
export type FileFormatInput = "ACTIANCE" | "SYMPHONY" | "EML";
/** What is known of a file of any kind. */
export interface FileMetadata {
  /**
   * The file's id.
   *
   * @example "export-file-1"
   */
  id: string;
  /**
   * The file's name.
   *
   * @example "s_100_CD-2025-12-31_GD-2026-01-01_1767225600000.zip.pgp"
   */
  name: string;
  /**
   * In bytes.
   *
   * @example 1234567
   */
  size?: number;
  /**
   * When the file was written.
   *
   * @example "2026-01-01T00:10:00Z"
   */
  uploadTime?: string;
  /**
   * The media type.
   *
   * @example "application/pgp-encrypted"
   */
  contentType?: string;
  /**
   * A hash of the content. The source does not name the function; its samples have the length of SHA-256.
   *
   * @example "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
   */
  integrityHash?: string;
  /**
   * The kind of the file, such as ContentExport.
   *
   * @example "ContentExport"
   */
  type: string;
  /** How the file is encrypted. */
  encryption?: {
    /**
     * The key that the file is encrypted with.
     *
     * @example "export-key-1"
     */
    encryptionKeyId?: string;
    /**
     * The algorithm, such as AES256-GCM.
     *
     * @example "AES256-GCM"
     */
    alg?: string;
  };
}
/** What a file of the content export holds. */
export interface ContentExportMetadata {
  /** How the export was started. */
  jobType: JobType;
  /** The format of the messages in the file. Samples of the source write Actiance and Symphony, too. */
  fileFormat: FileFormat;
  /**
   * Where the messages begin.
   *
   * @example "2025-12-31T00:00:00Z"
   */
  startTime?: string;
  /**
   * Where the messages end.
   *
   * @example "2026-01-01T00:00:00Z"
   */
  endTime?: string;
  /**
   * When the file was generated.
   *
   * @example "2026-01-01"
   */
  generationDate?: string;
}
/** What is known of a file of the content export. */
export interface ContentExportFile extends FileMetadata {
  /** What a file of the content export holds. */
  typeSpecificMetadata?: ContentExportMetadata;
}
/** An error of the content export. Called Error at the source. */
export interface FilesError {
  /**
   * The error in words.
   *
   * @example "Unknown field in sortBy"
   */
  error?: string;
}
/** The way to a file of the content export. */
export interface ContentExportLink {
  /**
   * A text beside the link.
   *
   * @example "Download the file from the signed URL"
   */
  message?: string;
  /**
   * Whoever has the link can fetch the file, as long as it is valid.
   *
   * @example "https://storage.example.com/exports/export-file-1?signature=c2lnbmF0dXJl"
   */
  signedUrl?: string;
}
/** An outcome, as a code and in words. */
export interface ApiInfo {
  /**
   * What is told, as a code.
   *
   * @example "COMPANY_ALREADY_EXISTS_USER_NEEDS_ACCESS"
   */
  code?: string;
  /**
   * What is told, in words.
   *
   * @example "The company is on Symphony already, the user needs access"
   */
  message?: string;
  /** More about it. */
  details?: Record<string, unknown>;
}
/** Whether a user can be taken on, and where the company is. The name is spelled so at the source. */
export interface UserOnboardingAvaibilityResponse extends ApiInfo {
  /**
   * The host of the company's pod, without a scheme.
   *
   * @example "symphony.example.com"
   */
  podUrl?: string;
}
/** An error of Community Connect. */
export interface ApiError {
  /**
   * What went wrong, as a code.
   *
   * @example "BAD_REQUEST"
   */
  code?: string;
  /**
   * What went wrong, in words.
   *
   * @example "The email address is not valid"
   */
  message?: string;
  /** More about the error, mostly about what is wrong with a request. */
  details?: Record<string, unknown>;
}
/** Who is to become a user of the community. */
export interface ChannelCoUserRequest {
  /**
   * The user's mail address.
   *
   * @example "grace@example.org"
   */
  email: string;
  /**
   * The user's first name.
   *
   * At most 64 characters.
   *
   * @example "Grace"
   */
  firstName: string;
  /**
   * The user's last name.
   *
   * At most 64 characters.
   *
   * @example "Sample"
   */
  lastName: string;
  /**
   * The first and the last name, when it is left out.
   *
   * At most 128 characters.
   *
   * @example "Grace Sample"
   */
  displayName?: string;
  /**
   * The user's phone number.
   *
   * @example "+15550100"
   */
  phoneNumber?: string;
  /**
   * The user's department.
   *
   * At most 256 characters.
   *
   * @example "Treasury"
   */
  department?: string;
  /**
   * The user's job title.
   *
   * At most 256 characters.
   *
   * @example "Treasurer"
   */
  title?: string;
  /**
   * The country.
   *
   * @example "France"
   */
  location?: string;
}
/** A user of the community. */
export interface ChannelCoUser extends ChannelCoUserRequest {
  /**
   * The user's number.
   *
   * @example 68719476743
   */
  userId?: Int64;
  /**
   * Made from the first and the last name in lower case, with a point between, if nobody has it yet.
   *
   * @example "grace.sample"
   */
  username?: string;
}
/** A user of the community, with the company. */
export interface ChannelCoUserAndCompany extends ChannelCoUser {
  /**
   * The user's company.
   *
   * @example "10"
   */
  companyId?: string;
  /**
   * The name of the user's company.
   *
   * At most 64 characters.
   *
   * @example "Sample Trading"
   */
  companyName?: string;
}
/** Users of one company that are to join the community. */
export interface ChannelCoUsersListRequest {
  /**
   * Used if no company has the domain of the mail addresses yet. The source calls it mandatory for that case only,
   * yet lists it as required.
   *
   * At most 64 characters.
   *
   * @example "Sample Trading"
   */
  companyName: string;
  /** The users to create. */
  users: ChannelCoUserRequest[];
}
/** How a user joined; the last one where the company that has the domain is called otherwise. */
export type ChannelCoOutcomeCode = "USER_ADDED_NEW_COMPANY" | "USER_ADDED_EXISTING_COMPANY" | "USER_ADDED_TO_DIFFERENT_COMPANY_NAME" | (string & {});
/** A user who has joined the community. */
export interface ChannelCoUserResponse extends ChannelCoUserRequest {
  /**
   * The user's number.
   *
   * @example 68719476743
   */
  userId?: Int64;
  /**
   * Expected to be the mail address.
   *
   * @example "grace@example.org"
   */
  username?: string;
  /**
   * USER_ADDED_NEW_COMPANY, USER_ADDED_EXISTING_COMPANY, or USER_ADDED_TO_DIFFERENT_COMPANY_NAME when the
   * company that has the domain is called otherwise.
   */
  code?: ChannelCoOutcomeCode;
  /**
   * What became of the user, in words.
   *
   * @example "The company was created, and the user added to it"
   */
  message?: string;
}
/** Why a user could not join. */
export type ChannelCoErrorCode = "USER_ALREADY_EXISTS" | "COMPANY_ALREADY_EXISTS_USER_NEEDS_ACCESS" | "COMCO_COMPANY_ALREADY_EXISTS_USER_NEED_ACCESS" | "UNEXPECTED_ERROR" | (string & {});
/** A user who has not joined the community, and why. */
export interface ChannelCoUserErrorResponse extends ChannelCoUserRequest {
  /**
   * USER_ALREADY_EXISTS, COMPANY_ALREADY_EXISTS_USER_NEEDS_ACCESS,
   * COMCO_COMPANY_ALREADY_EXISTS_USER_NEED_ACCESS or UNEXPECTED_ERROR.
   */
  code?: ChannelCoErrorCode;
  /**
   * The error in words, with the pod that knows the user or the company.
   *
   * @example "The user belongs to a pod already"
   */
  message?: string;
}
/** Which users of a company have joined the community, and which have not. */
export interface ChannelCoUsersListResponse {
  /**
   * The users' company.
   *
   * @example "10"
   */
  companyId?: string;
  /**
   * The name of the users' company.
   *
   * At most 64 characters.
   *
   * @example "Sample Trading"
   */
  companyName?: string;
  /** The users who were created. */
  success?: ChannelCoUserResponse[];
  /** The users who could not be created. */
  errors?: ChannelCoUserErrorResponse[];
}
/** A role of a user. */
export interface Role {
  /**
   * The role by the name that calls take.
   *
   * @example "COMPLIANCE_OFFICER"
   */
  id: string;
}
/** What is to change in a user of the community. */
export interface UpdateChannelCoUserRequest {
  /**
   * The user's mail address.
   *
   * @example "grace@example.org"
   */
  email?: string;
  /**
   * The user's first name.
   *
   * At most 64 characters.
   *
   * @example "Grace"
   */
  firstName?: string;
  /**
   * The user's last name.
   *
   * At most 64 characters.
   *
   * @example "Sample"
   */
  lastName?: string;
  /**
   * The name that others see.
   *
   * @example "Grace Sample"
   */
  displayName?: string;
  /**
   * The user's phone number.
   *
   * @example "+15550100"
   */
  phoneNumber?: string;
  /**
   * The user's department.
   *
   * At most 256 characters.
   *
   * @example "Treasury"
   */
  department?: string;
  /**
   * The user's job title.
   *
   * At most 256 characters.
   *
   * @example "Treasurer"
   */
  title?: string;
  /**
   * The country.
   *
   * @example "France"
   */
  location?: string;
}

/** Every operation by method and path: what a call takes, what it gives, and how its errors look. */
export interface Operations {
  GET: {
    /**
     * List the keys that access tokens are signed with
     *
     * Its function is `listAccessTokenKeys`.
     */
    "/login/idm/keys": {
      init: [init?: CallOptions];
      data: Jwks;
      error: Error;
      errors: ByStatus<500, Error>;
    };
    /**
     * Fetch the certificate that the JWTs of users are checked with
     *
     * Its function is `getPodCertificateForApp`.
     */
    "/sessionauth/v1/app/pod/certificate": {
      init: [init?: CallOptions];
      data: PodCertificate;
      error: Error;
      errors: ByStatus<401 | 500, Error>;
    };
    /**
     * Tell whose session this is
     *
     * Its function is `getSessionInfo`.
     */
    "/pod/v2/sessioninfo": {
      init: [init?: CallOptions];
      data: UserV2;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch the certificate that the pod's JWTs are checked with
     *
     * Its function is `getPodCertificate`.
     */
    "/pod/v1/podcert": {
      init: [init?: CallOptions];
      data: PodCertificate;
      error: Error;
      errors: ByStatus<500, Error>;
    };
    /**
     * List the types of files that may be attached
     *
     * Its function is `listAllowedFileTypes`.
     */
    "/pod/v1/files/allowedTypes": {
      init: [init?: CallOptions];
      data: StringList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the languages that the pod speaks
     *
     * Its function is `listLanguages`.
     */
    "/pod/v1/languages": {
      init: [init?: CallOptions];
      data: Languages;
      error: Error;
      errors: ByStatus<500, Error>;
    };
    /**
     * Look up one user
     *
     * Its function is `getUser`.
     */
    "/pod/v2/user": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * The user's id.
             *
             * @example 68719476742
             */
            uid?: Int64;
            /**
             * The user's mail address.
             *
             * @example "ada@example.com"
             */
            email?: string;
            /**
             * The name that the user signs on with. `local` must be true then.
             *
             * @example "ada"
             */
            username?: string;
            /** With true, look on the caller's pod only; otherwise on every pod whose users the caller may see. */
            local?: boolean;
          };
        };
      }];
      data: UserV2 | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Look up several users
     *
     * Its function is `lookupUsers`.
     */
    "/pod/v3/users": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * User ids in decimal digits, separated by commas.
             *
             * @example "68719476742,68719476743"
             */
            uid?: string;
            /**
             * Mail addresses, separated by commas.
             *
             * @example "ada@example.com,alan@example.com"
             */
            email?: string;
            /**
             * User names, separated by commas.
             *
             * @example "ada,alan"
             */
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
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List who follows a user
     *
     * Its function is `listUserFollowers`.
     */
    "/pod/v1/user/{uid}/followers": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
          query?: {
            /**
             * How many users to list.
             *
             * @example 100
             */
            limit?: number;
            /**
             * List what comes before this cursor, the `before` of an earlier answer.
             *
             * @example "Y3Vyc29yLWJlZm9yZQ"
             */
            before?: string;
            /**
             * List what comes after this cursor, the `after` of an earlier answer.
             *
             * @example "Y3Vyc29yLWFmdGVy"
             */
            after?: string;
          };
        };
      }];
      data: FollowersListResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List whom a user follows
     *
     * Its function is `listUserFollowing`.
     */
    "/pod/v1/user/{uid}/following": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
          query?: {
            /**
             * How many users to list.
             *
             * @example 100
             */
            limit?: number;
            /**
             * List what comes before this cursor, the `before` of an earlier answer.
             *
             * @example "Y3Vyc29yLWJlZm9yZQ"
             */
            before?: string;
            /**
             * List what comes after this cursor, the `after` of an earlier answer.
             *
             * @example "Y3Vyc29yLWFmdGVy"
             */
            after?: string;
          };
        };
      }];
      data: FollowingListResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch the caller's manifest
     *
     * Its function is `getOwnManifest`.
     */
    "/pod/v1/user/manifest/own": {
      init: [init?: CallOptions];
      data: ServiceAccountManifest;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the open sessions of a user
     *
     * Its function is `listUserSessions`.
     */
    "/pod/v1/users/{uid}/sessions": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: V1UserSessions | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the accounts of the pod
     *
     * Its function is `listUsersAdmin`.
     */
    "/pod/v2/admin/user/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many users to list, at most 1000.
             *
             * 1 to 1000.
             *
             * @default 100
             */
            limit?: number;
          };
        };
      }];
      data: V2UserDetailList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the pictures of a user
     *
     * Its function is `getUserAvatar`.
     */
    "/pod/v1/admin/user/{uid}/avatar": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: AvatarList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch the disclaimer that a user has to agree with
     *
     * Its function is `getUserDisclaimer`.
     */
    "/pod/v1/admin/user/{uid}/disclaimer": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: Disclaimer | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the delegates of a user
     *
     * Its function is `listUserDelegates`.
     */
    "/pod/v1/admin/user/{uid}/delegates": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: IntegerList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the features of a user
     *
     * Its function is `listUserFeatures`.
     */
    "/pod/v1/admin/user/{uid}/features": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: FeatureList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Tell whether an account is enabled
     *
     * Its function is `getUserStatus`.
     */
    "/pod/v1/admin/user/{uid}/status": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: UserStatus;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the roles of the pod
     *
     * Its function is `listRoles`.
     */
    "/pod/v1/admin/system/roles/list": {
      init: [init?: CallOptions];
      data: RoleDetailList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch an account
     *
     * Its function is `getUserAdmin`.
     */
    "/pod/v2/admin/user/{uid}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: V2UserDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the accounts of the pod, if wanted with their features
     *
     * Its function is `listUsersAdminV3`.
     */
    "/pod/v3/admin/user/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many users to list, at most 1000.
             *
             * 1 to 1000.
             *
             * @default 100
             */
            limit?: number;
            /** Whether the features of each user come along. */
            includeFeatures?: boolean;
          };
        };
      }];
      data: V3UserDetailList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Read the presence changes since the last read
     *
     * Its function is `readPresenceFeed`.
     */
    "/pod/v1/presence/feed/{feedId}/read": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The presence feed.
             *
             * @example "c4dca251-8639-48db-a9d4-f387089e17cf"
             */
            feedId: string;
          };
        };
      }];
      data: V2PresenceList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch the caller's presence
     *
     * Its function is `getOwnPresence`.
     */
    "/pod/v2/user/presence": {
      init: [init?: CallOptions];
      data: V2Presence;
      error: Error;
      errors: ByStatus<400 | 401 | 500, Error>;
    };
    /**
     * Fetch the presence of a user
     *
     * Its function is `getUserPresence`.
     */
    "/pod/v3/user/{uid}/presence": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
          query?: {
            /**
             * With true, users of other pods are told as OFFLINE, without asking there.
             *
             * @default false
             */
            local?: boolean;
          };
        };
      }];
      data: V2Presence;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * List the presence of the users of the pod
     *
     * Its function is `listPresences`.
     */
    "/pod/v2/users/presence": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * List from this user on; the last one of the page before.
             *
             * @example 68719476742
             */
            lastUserId?: Int64;
            /**
             * How many users to list, at most 5000.
             *
             * At most 5000.
             *
             * @default 1000
             */
            limit?: number;
          };
        };
      }];
      data: V2PresenceList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the caller's connections
     *
     * Its function is `listConnections`.
     */
    "/pod/v1/connection/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * Which connections to list. When it is left out, those that are pending on either side.
             *
             * @example "ACCEPTED"
             */
            status?: ConnectionFilter;
            /**
             * Only the connections with these users, by ids in decimal digits, separated by commas.
             *
             * @example "137438953543,137438953544"
             */
            userIds?: string;
          };
        };
      }];
      data: UserConnectionList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Fetch the connection with a user
     *
     * Its function is `getConnection`.
     */
    "/pod/v1/connection/user/{userId}/info": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user's id in decimal digits. The source has a string here.
             *
             * @example "137438953543"
             */
            userId: string;
          };
        };
      }];
      data: UserConnection;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Fetch an IM or a MIM
     *
     * Its function is `getIm`.
     */
    "/pod/v1/im/{id}/info": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, an IM or a MIM, as URL-safe Base64 without padding.
             *
             * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
             */
            id: string;
          };
        };
      }];
      data: V1IMDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch a room
     *
     * Its function is `getRoom`.
     */
    "/pod/v3/room/{id}/info": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
        };
      }];
      data: V3RoomDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch a stream
     *
     * Its function is `getStream`.
     */
    "/pod/v2/streams/{sid}/info": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, as URL-safe Base64 without padding.
             *
             * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
             */
            sid: string;
          };
        };
      }];
      data: V2StreamAttributes;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the files sent to a stream
     *
     * Its function is `listStreamAttachments`.
     */
    "/pod/v1/streams/{sid}/attachments": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, as URL-safe Base64 without padding.
             *
             * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
             */
            sid: string;
          };
          query?: {
            /**
             * Only files sent from this time on, in milliseconds since 1970.
             *
             * @example 1767225600000
             */
            since?: number;
            /**
             * Only files sent up to this time, in milliseconds since 1970.
             *
             * @example 1767312000000
             */
            to?: number;
            /**
             * How many files to list, at most 100.
             *
             * 1 to 100.
             *
             * @default 50
             */
            limit?: number;
            /**
             * Whether the newest files come last or first.
             *
             * @default "ASC"
             */
            sortDir?: SortDirection;
          };
        };
      }];
      data: StreamAttachmentResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the members of any stream
     *
     * Its function is `listStreamMembersAdmin`.
     */
    "/pod/v1/admin/stream/{id}/membership/list": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many members to list, at most 1000.
             *
             * At most 1000.
             *
             * @default 100
             */
            limit?: number;
          };
        };
      }];
      data: V2MembershipList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the members of a room
     *
     * Its function is `listRoomMembers`.
     */
    "/pod/v2/room/{id}/membership/list": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
        };
      }];
      data: MembershipList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the members of any room
     *
     * Its function is `listRoomMembersAdmin`.
     */
    "/pod/v1/admin/room/{id}/membership/list": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
          query?: {
            /**
             * Whether those who have left are listed too.
             *
             * @default false
             */
            includePastMembers?: boolean;
          };
        };
      }];
      data: MembershipList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Tell how far a message has come
     *
     * Its function is `getMessageStatus`.
     */
    "/pod/v1/message/{mid}/status": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The message, as URL-safe Base64 without padding.
             *
             * @example "bWVzc2FnZS1vbmU"
             */
            mid: string;
          };
        };
      }];
      data: MessageStatus;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * List when a message reached each user
     *
     * Its function is `listMessageReceipts`.
     */
    "/pod/v1/admin/messages/{messageId}/receipts": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The message, as URL-safe Base64 without padding.
             *
             * @example "bWVzc2FnZS1vbmU"
             */
            messageId: string;
          };
          query?: {
            /**
             * A cursor from `pagination` in an answer; the receipts before it are listed.
             *
             * @example "Y3Vyc29yLWJlZm9yZQ"
             */
            before?: string;
            /**
             * A cursor from `pagination` in an answer; the receipts after it are listed.
             *
             * @example "Y3Vyc29yLWFmdGVy"
             */
            after?: string;
          };
        };
      }];
      data: MessageReceiptDetailResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Tell what a message answers or forwards, and what answers or forwards it
     *
     * Its function is `getMessageRelationships`.
     */
    "/pod/v1/admin/messages/{messageId}/metadata/relationships": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The message, as URL-safe Base64 without padding.
             *
             * @example "bWVzc2FnZS1vbmU"
             */
            messageId: string;
          };
        };
      }];
      data: MessageMetadataResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the ids of the messages of a stream
     *
     * Its function is `listStreamMessageIds`.
     */
    "/pod/v2/admin/streams/{streamId}/messageIds": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            streamId: string;
          };
          query?: {
            /**
             * Only messages sent from this time on, in milliseconds since 1970.
             *
             * @example 1767225600000
             */
            since?: number;
            /**
             * Only messages sent up to this time, in milliseconds since 1970.
             *
             * @example 1767312000000
             */
            to?: number;
            /**
             * How many ids to list.
             *
             * @example 50
             */
            limit?: number;
            /**
             * How many ids to pass over.
             *
             * @example 0
             */
            offset?: number;
          };
        };
      }];
      data: MessageIdsFromStream;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 422 | 500, Error>;
    };
    /**
     * Fetch an application
     *
     * Its function is `getApplication`.
     */
    "/pod/v1/admin/app/{id}/get": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The application.
             *
             * @example "settlement-app"
             */
            id: string;
          };
        };
      }];
      data: ApplicationDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the app entitlements of the company
     *
     * Its function is `listAppEntitlements`.
     */
    "/pod/v1/admin/app/entitlement/list": {
      init: [init?: CallOptions];
      data: PodAppEntitlementList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the app entitlements of a user
     *
     * Its function is `listUserAppEntitlements`.
     */
    "/pod/v1/admin/user/{uid}/app/entitlement/list": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: UserAppEntitlementList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the information barrier groups
     *
     * Its function is `listInfoBarrierGroups`.
     */
    "/pod/v1/admin/group/list": {
      init: [init?: CallOptions];
      data: GroupList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the members of an information barrier group
     *
     * Its function is `listInfoBarrierGroupMembers`.
     */
    "/pod/v1/admin/group/{gid}/membership/list": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The group, by the `id` of the list, encoded for use in a URL.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            gid: string;
          };
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many members to list, at most 10000.
             *
             * 1 to 10000.
             *
             * @default 10000
             */
            limit?: number;
          };
        };
      }];
      data: IntegerList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * List the information barrier policies
     *
     * Its function is `listInfoBarrierPolicies`.
     */
    "/pod/v1/admin/policy/list": {
      init: [init?: CallOptions];
      data: PolicyList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch a disclaimer
     *
     * Its function is `getDisclaimer`.
     */
    "/pod/v1/admin/disclaimer/{did}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The disclaimer.
             *
             * @example "1a2b3c4d5e6f708192a3b4c5"
             */
            did: string;
          };
        };
      }];
      data: Disclaimer;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the disclaimers of the company
     *
     * Its function is `listDisclaimers`.
     */
    "/pod/v1/admin/disclaimer/list": {
      init: [init?: CallOptions];
      data: DisclaimerList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the users that a disclaimer is assigned to
     *
     * Its function is `listDisclaimerUsers`.
     */
    "/pod/v1/admin/disclaimer/{did}/users": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The disclaimer.
             *
             * @example "1a2b3c4d5e6f708192a3b4c5"
             */
            did: string;
          };
        };
      }];
      data: IntegerList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the certificates of the company
     *
     * Its function is `listCompanyCerts`.
     */
    "/pod/v1/companycert/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many certificates to list. The source states no default.
             *
             * @example 50
             */
            limit?: number;
          };
        };
      }];
      data: CompanyCertInfoList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch a certificate of the company
     *
     * Its function is `getCompanyCert`.
     */
    "/pod/v1/companycert/{fingerPrint}/get": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The certificate, by its fingerprint.
             *
             * @example "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567"
             */
            fingerPrint: string;
          };
        };
      }];
      data: CompanyCertDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the certificates that a certificate has signed
     *
     * Its function is `listCertsIssuedBy`.
     */
    "/pod/v1/companycert/{fingerPrint}/issuedBy": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The certificate, by its fingerprint.
             *
             * @example "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567"
             */
            fingerPrint: string;
          };
        };
      }];
      data: CompanyCertInfoList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the trusted certificates that the pod manages
     *
     * Its function is `listPodManagedCerts`.
     */
    "/pod/v1/companycert/podmanaged/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many certificates to list. The source states no default.
             *
             * @example 50
             */
            limit?: number;
          };
        };
      }];
      data: CompanyCertInfoList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch the single sign-on settings of the pod
     *
     * Its function is `getSsoConfiguration`.
     */
    "/pod/v1/admin/sso/configuration": {
      init: [init?: CallOptions];
      data: SsoConfiguration;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * List the features that users of the pod can have
     *
     * Its function is `listPodFeatures`.
     */
    "/pod/v1/admin/system/features/list": {
      init: [init?: CallOptions];
      data: StringList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List all URI schemes that links may have
     *
     * Its function is `listUriProtocolsV1`.
     */
    "/pod/v1/admin/system/protocols/list": {
      init: [init?: CallOptions];
      data: StringList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the URI schemes that links may have
     *
     * Its function is `listUriProtocols`.
     */
    "/pod/v2/system/protocols": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many schemes to list, at most 1000.
             *
             * At most 1000.
             *
             * @default 100
             */
            limit?: number;
          };
        };
      }];
      data: StringList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the file extensions that may be uploaded
     *
     * Its function is `listAllowedFileExtensions`.
     */
    "/pod/file_ext/v1/allowed_extensions": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * How many extensions to list. The server may list fewer, and has a maximum of its own.
             *
             * @example 50
             */
            limit?: number;
            /**
             * List what comes before this cursor of an earlier answer.
             *
             * @example "Y3Vyc29yLWJlZm9yZQ"
             */
            before?: string;
            /**
             * List what comes after this cursor of an earlier answer.
             *
             * @example "Y3Vyc29yLWFmdGVy"
             */
            after?: string;
          };
        };
      }];
      data: FileExtensionsResponse;
      error: Error | undefined;
      errors: ByStatus<400 | 401 | 403 | 500, Error> & ByStatus<503 | 504, unknown>;
    };
    /**
     * Fetch a message
     *
     * Its function is `getMessage`.
     */
    "/agent/v1/message/{id}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The message, as URL-safe Base64 without padding.
             *
             * @example "bWVzc2FnZS1vbmU"
             */
            id: string;
          };
        };
      }];
      data: V4Message | undefined;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Search messages by a query in one line
     *
     * Its function is `searchMessagesByQuery`.
     */
    "/agent/v1/message/search": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The query.
             *
             * @example "hashtag:settlement AND fromDate:1767225600000"
             */
            query: string;
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many messages to list.
             *
             * @default 50
             */
            limit?: number;
            /**
             * Where to look - in Symphony's own content alone, or in that of one connector.
             *
             * @example "symphony"
             */
            scope?: string;
            /**
             * Whether the newest messages come last or first.
             *
             * @default "DESC"
             */
            sortDir?: SortDirection;
            /**
             * Which store to look in.
             *
             * @default "hot"
             */
            tier?: SearchTier;
          };
        };
      }];
      data: V4MessageList | undefined;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Download an attachment of a message
     *
     * Its function is `downloadAttachment`.
     */
    "/agent/v1/stream/{sid}/attachment": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, as URL-safe Base64 without padding.
             *
             * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
             */
            sid: string;
          };
          query: {
            /**
             * The attachment, by the `id` that the message has for it, unchanged.
             *
             * @example "aW50ZXJuYWxfMQ"
             */
            fileId: string;
            /**
             * The message that the attachment belongs to.
             *
             * @example "bWVzc2FnZS1vbmU"
             */
            messageId: string;
          };
        };
      }];
      data: Blob;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the messages of a stream from a time on
     *
     * Its function is `listMessages`.
     */
    "/agent/v4/stream/{sid}/message": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, as URL-safe Base64 without padding.
             *
             * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
             */
            sid: string;
          };
          query: {
            /**
             * The earliest time, in milliseconds since 1970.
             *
             * @example 1767225600000
             */
            since: number;
            /**
             * The latest time, in milliseconds since 1970; now, when it is left out.
             *
             * @example 1767312000000
             */
            until?: number;
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many messages to list, at most 500.
             *
             * At most 500.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: V4MessageList | undefined;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * List the caller's datafeeds
     *
     * Its function is `listDatafeeds`.
     */
    "/agent/v5/datafeeds": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * Only the datafeeds that were created with this tag.
             *
             * At most 100 characters.
             *
             * @example "settlement-bot"
             */
            tag?: string;
          };
        };
      }];
      data: V5Datafeed[];
      error: V2Error;
      errors: ByStatus<400 | 401 | 500, V2Error>;
    };
    /**
     * List the caller's signals
     *
     * Its function is `listSignals`.
     */
    "/agent/v1/signals/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many signals to list, at most 500.
             *
             * At most 500.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: SignalList;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Fetch a signal
     *
     * Its function is `getSignal`.
     */
    "/agent/v1/signals/{id}/get": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The signal.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            id: string;
          };
        };
      }];
      data: Signal;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * List the subscribers of a signal
     *
     * Its function is `listSignalSubscribers`.
     */
    "/agent/v1/signals/{id}/subscribers": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The signal.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            id: string;
          };
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many subscribers to list.
             *
             * @default 100
             */
            limit?: number;
          };
        };
      }];
      data: ChannelSubscriberResponse;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * List what privileged users did in a time
     *
     * Its function is `listPrivilegedUserAuditTrail`.
     */
    "/agent/v1/audittrail/privilegeduser": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The earliest time, in milliseconds since 1970.
             *
             * @example 1767225600000
             */
            startTimestamp: number;
            /**
             * The latest time, in milliseconds since 1970; now, when it is left out.
             *
             * @example 1767312000000
             */
            endTimestamp?: number;
            /**
             * The page before this cursor.
             *
             * @example "Y3Vyc29yLWJlZm9yZQ"
             */
            before?: string;
            /**
             * The page after this cursor.
             *
             * @example "Y3Vyc29yLWFmdGVy"
             */
            after?: string;
            /**
             * How many actions to list, at most 500.
             *
             * At most 500.
             *
             * @default 50
             */
            limit?: number;
            /**
             * Only what this user did.
             *
             * @example 68719476742
             */
            initiatorId?: Int64;
            /**
             * Only what users with this role did. Known are USER_PROVISIONING, CONTENT_MANAGEMENT, EF_POLICY_MANAGEMENT,
             * SUPER_COMPLIANCE_OFFICER, COMPLIANCE_OFFICER, SUPER_ADMINISTRATOR, ADMINISTRATOR, L1_SUPPORT, L2_SUPPORT
             * and SCOPE_MANAGEMENT.
             *
             * @example "SUPER_ADMINISTRATOR"
             */
            role?: string;
          };
        };
      }];
      data: V1AuditTrailInitiatorList | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the DLP policies
     *
     * Its function is `listDlpPolicies`.
     */
    "/agent/v3/dlp/policies": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * Which page to list, counted from 0.
             *
             * At least 0.
             *
             * @default 0
             */
            page?: number;
            /**
             * How many entries a page has, at most 50.
             *
             * At most 50.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: V3DLPPoliciesCollectionResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch a DLP policy
     *
     * Its function is `getDlpPolicy`.
     */
    "/agent/v3/dlp/policies/{policyId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The policy.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            policyId: string;
          };
          query?: {
            /**
             * The policy's version, as in `3.1`; the latest one, when it is left out.
             *
             * @example "3.1"
             */
            policyVersion?: string;
          };
        };
      }];
      data: V3DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the older DLP policies
     *
     * Its function is `listDlpPoliciesV1`.
     */
    "/agent/v1/dlp/policies": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * Which page to list, counted from 0.
             *
             * At least 0.
             *
             * @default 0
             */
            page?: number;
            /**
             * How many entries a page has, at most 50.
             *
             * At most 50.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: V1DLPPoliciesCollectionResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch an older DLP policy
     *
     * Its function is `getDlpPolicyV1`.
     */
    "/agent/v1/dlp/policies/{policyId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The policy.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            policyId: string;
          };
          query?: {
            /**
             * The policy's version, as in `3.1`; the latest one, when it is left out.
             *
             * @example "3.1"
             */
            policyVersion?: string;
          };
        };
      }];
      data: V1DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the DLP dictionaries
     *
     * Its function is `listDlpDictionaries`.
     */
    "/agent/v1/dlp/dictionaries": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * Which page to list, counted from 0.
             *
             * At least 0.
             *
             * @default 0
             */
            page?: number;
            /**
             * How many entries a page has, at most 50.
             *
             * At most 50.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: V1DLPDictionaryMetadataCollectionResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch what is known about a DLP dictionary
     *
     * Its function is `getDlpDictionary`.
     */
    "/agent/v1/dlp/dictionaries/{dictId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The dictionary.
             *
             * @example "1a2b3c4d5e6f708192a3b4c5"
             */
            dictId: string;
          };
          query?: {
            /**
             * The dictionary's version, as in `1.1`; the latest one, when it is left out.
             *
             * @example "1.1"
             */
            dictVersion?: string;
          };
        };
      }];
      data: V1DLPDictionaryMetadataResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Download the content of a DLP dictionary
     *
     * Its function is `downloadDlpDictionary`.
     */
    "/agent/v1/dlp/dictionaries/{dictId}/data/download": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The dictionary.
             *
             * @example "1a2b3c4d5e6f708192a3b4c5"
             */
            dictId: string;
          };
          query?: {
            /**
             * The dictionary's version, as in `1.1`; the latest one, when it is left out.
             *
             * @example "1.1"
             */
            dictVersion?: string;
          };
        };
      }];
      data: Blob;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the messages that broke DLP policies, in the older form
     *
     * Its function is `listDlpMessageViolationsV1`.
     */
    "/agent/v1/dlp/violations/message": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The time of the earliest violation, in milliseconds since 1970.
             *
             * @example 1767225600000
             */
            startTime: number;
            /**
             * The time of the latest violation, in milliseconds since 1970; now, when it is left out.
             *
             * @example 1767312000000
             */
            endTime?: number;
            /**
             * Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
             *
             * @example "b2Zmc2V0LXR3bw"
             */
            next?: string;
            /**
             * How many violations to list, at most 500.
             *
             * At most 500.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: V1DLPViolationMessageResponse | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the rooms that broke DLP policies, in the older form
     *
     * Its function is `listDlpStreamViolationsV1`.
     */
    "/agent/v1/dlp/violations/stream": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The time of the earliest violation, in milliseconds since 1970.
             *
             * @example 1767225600000
             */
            startTime: number;
            /**
             * The time of the latest violation, in milliseconds since 1970; now, when it is left out.
             *
             * @example 1767312000000
             */
            endTime?: number;
            /**
             * Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
             *
             * @example "b2Zmc2V0LXR3bw"
             */
            next?: string;
            /**
             * How many violations to list, at most 500.
             *
             * At most 500.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: V1DLPViolationStreamResponse | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the signals that broke DLP policies, in the older form
     *
     * Its function is `listDlpSignalViolationsV1`.
     */
    "/agent/v1/dlp/violations/signal": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The time of the earliest violation, in milliseconds since 1970.
             *
             * @example 1767225600000
             */
            startTime: number;
            /**
             * The time of the latest violation, in milliseconds since 1970; now, when it is left out.
             *
             * @example 1767312000000
             */
            endTime?: number;
            /**
             * Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
             *
             * @example "b2Zmc2V0LXR3bw"
             */
            next?: string;
            /**
             * How many violations to list, at most 500.
             *
             * At most 500.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: V1DLPViolationSignalResponse | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the messages that broke DLP policies
     *
     * Its function is `listDlpMessageViolations`.
     */
    "/agent/v3/dlp/violations/message": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The time of the earliest violation, in milliseconds since 1970.
             *
             * @example 1767225600000
             */
            startTime: number;
            /**
             * The time of the latest violation, in milliseconds since 1970; now, when it is left out.
             *
             * @example 1767312000000
             */
            endTime?: number;
            /**
             * Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
             *
             * @example "b2Zmc2V0LXR3bw"
             */
            next?: string;
            /**
             * How many violations to list, at most 500.
             *
             * At most 500.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: V3DLPViolationMessageResponse | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the rooms that broke DLP policies
     *
     * Its function is `listDlpStreamViolations`.
     */
    "/agent/v3/dlp/violations/stream": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The time of the earliest violation, in milliseconds since 1970.
             *
             * @example 1767225600000
             */
            startTime: number;
            /**
             * The time of the latest violation, in milliseconds since 1970; now, when it is left out.
             *
             * @example 1767312000000
             */
            endTime?: number;
            /**
             * Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
             *
             * @example "b2Zmc2V0LXR3bw"
             */
            next?: string;
            /**
             * How many violations to list, at most 500.
             *
             * At most 500.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: V3DLPViolationStreamResponse | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the signals that broke DLP policies
     *
     * Its function is `listDlpSignalViolations`.
     */
    "/agent/v3/dlp/violations/signal": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The time of the earliest violation, in milliseconds since 1970.
             *
             * @example 1767225600000
             */
            startTime: number;
            /**
             * The time of the latest violation, in milliseconds since 1970; now, when it is left out.
             *
             * @example 1767312000000
             */
            endTime?: number;
            /**
             * Where to go on, by the `nextOffset` of the answer before. Left out in the first call.
             *
             * @example "b2Zmc2V0LXR3bw"
             */
            next?: string;
            /**
             * How many violations to list, at most 500.
             *
             * At most 500.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: V3DLPViolationSignalResponse | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Download an attachment that broke a DLP policy
     *
     * Its function is `downloadDlpViolationAttachment`.
     */
    "/agent/v3/dlp/violation/attachment": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The attachment, by its `fileId` in the details of the violation, unchanged.
             *
             * @example "aW50ZXJuYWxfMQ"
             */
            fileId: string;
            /**
             * The violation, by its `enforcementEventID`.
             *
             * @example "MESSAGE-bWVzc2FnZS1vbmU-1767225600123"
             */
            violationId: string;
          };
        };
      }];
      data: Blob;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Tell the agent's version and names
     *
     * Its function is `getAgentInfo`.
     */
    "/agent/v1/info": {
      init: [init?: CallOptions];
      data: AgentInfo;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Tell whether the agent runs
     *
     * Its function is `getHealth`.
     */
    "/agent/v3/health": {
      init: [init?: CallOptions];
      data: V3Health;
      error: unknown;
      errors: ByStatus<"default", unknown>;
    };
    /**
     * Tell how the agent and all that it depends on are
     *
     * Its function is `getExtendedHealth`.
     */
    "/agent/v3/health/extended": {
      init: [init?: CallOptions];
      data: V3Health;
      error: V3Health;
      errors: ByStatus<503, V3Health>;
    };
    /**
     * Fetch a group
     *
     * Its function is `getGroup`.
     */
    "/profile-manager/v1/groups/{groupId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The group.
             *
             * @example "60af77fd294165466ccdf510"
             */
            groupId: string;
          };
          header: {
            /**
             * The source demands it and does not say what it holds. The official kits send it empty.
             *
             * @example "symphony.example.com"
             */
            "X-Symphony-Host": string;
          };
        };
      }];
      data: ReadGroup;
      error: ProfileManagerError;
      errors: ByStatus<400 | 401 | 403 | 404 | 429, ProfileManagerError>;
    };
    /**
     * List the groups of a type
     *
     * Its function is `listGroups`.
     */
    "/profile-manager/v1/groups/type/{typeId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The type of group. SDL stands for Symphony distribution list.
             *
             * @example "SDL"
             */
            typeId: string;
          };
          query?: {
            /**
             * Only what is active, or only what is deleted; both when it is left out.
             *
             * @example "ACTIVE"
             */
            status?: StatusInput;
            /**
             * Ignored so far.
             *
             * @example "Y3Vyc29yLWJlZm9yZQ"
             */
            before?: string;
            /**
             * List what comes after this cursor, the `pagination.cursors.after` of an earlier answer.
             *
             * @example "Y3Vyc29yLWFmdGVy"
             */
            after?: string;
            /**
             * How many entries to list.
             *
             * @example 50
             */
            limit?: number;
            /**
             * Whether what was created last comes last or first.
             *
             * @example "ASC"
             */
            sortOrder?: SortOrder;
          };
          header: {
            /**
             * The source demands it and does not say what it holds. The official kits send it empty.
             *
             * @example "symphony.example.com"
             */
            "X-Symphony-Host": string;
          };
        };
      }];
      data: ProfileManagerGroupList;
      error: ProfileManagerError;
      errors: ByStatus<400 | 401 | 403 | 404 | 429, ProfileManagerError>;
    };
    /**
     * List the types that groups may have
     *
     * Its function is `listGroupTypes`.
     */
    "/profile-manager/v1/types": {
      init: [init: CallOptions & {
        params: {
          query?: {
            /**
             * Only what is active, or only what is deleted; both when it is left out.
             *
             * @example "ACTIVE"
             */
            status?: StatusInput;
            /**
             * Ignored so far.
             *
             * @example "Y3Vyc29yLWJlZm9yZQ"
             */
            before?: string;
            /**
             * List what comes after this cursor, the `pagination.cursors.after` of an earlier answer.
             *
             * @example "Y3Vyc29yLWFmdGVy"
             */
            after?: string;
            /**
             * How many entries to list.
             *
             * @example 50
             */
            limit?: number;
            /**
             * Whether what was created last comes last or first.
             *
             * @example "ASC"
             */
            sortOrder?: SortOrder;
          };
          header: {
            /**
             * The source demands it and does not say what it holds. The official kits send it empty.
             *
             * @example "symphony.example.com"
             */
            "X-Symphony-Host": string;
          };
        };
      }];
      data: TypeList;
      error: ProfileManagerError;
      errors: ByStatus<401 | 403 | 429, ProfileManagerError>;
    };
    /**
     * Fetch a type of groups, with its rules
     *
     * Its function is `getGroupType`.
     */
    "/profile-manager/v1/types/{typeId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The type of group. SDL stands for Symphony distribution list.
             *
             * @example "SDL"
             */
            typeId: string;
          };
          header: {
            /**
             * The source demands it and does not say what it holds. The official kits send it empty.
             *
             * @example "symphony.example.com"
             */
            "X-Symphony-Host": string;
          };
        };
      }];
      data: Type;
      error: ProfileManagerError;
      errors: ByStatus<400 | 401 | 403 | 404 | 429, ProfileManagerError>;
    };
    /**
     * Fetch a distribution list
     *
     * Its function is `getSdlGroup`.
     */
    "/v1/groups/sdl/{groupId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The distribution list's account.
             *
             * At least 1.
             *
             * @example 68719476750
             */
            groupId: GroupId;
          };
        };
      }];
      data: GroupResponse;
      error: MessageWithCode;
      errors: ByStatus<400 | 401 | 500, MessageWithCode>;
    };
    /**
     * List the distribution lists
     *
     * Its function is `listSdlGroups`.
     */
    "/v1/groups/sdl/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * List what comes after this distribution list, the last one of the page before.
             *
             * At least 1.
             *
             * @example 68719476750
             */
            lastGroupId?: GroupId;
            /**
             * How many distribution lists to list, at most 100.
             *
             * 1 to 100.
             *
             * @default 50
             */
            limit?: number;
          };
        };
      }];
      data: GroupResponse[];
      error: MessageWithCode;
      errors: ByStatus<400 | 401 | 500, MessageWithCode>;
    };
    /**
     * List the users of an application
     *
     * Its function is `listAppUsers`.
     */
    "/v5/users/apps/{groupAppId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The application.
             *
             * At least 1 characters.
             *
             * @example "settlement-app"
             */
            groupAppId: string;
          };
          query?: {
            /** With true, only users who have installed the application. */
            installed?: boolean;
            /**
             * The page, counted from 0.
             *
             * At least 0.
             *
             * @default 0
             */
            page?: number;
            /**
             * How many users a page has.
             *
             * @example 50
             */
            size?: number;
            /**
             * Properties to sort by, the first one first, each with `,asc` or `,desc` behind it if wanted.
             *
             * @example ["userId,asc"]
             */
            sort?: string[];
          };
        };
      }];
      data: AppUsersResponse;
      error: MessageWithCode;
      errors: ByStatus<400 | 403 | 404 | 500 | 501, MessageWithCode>;
    };
    /**
     * List the files of the content export
     *
     * Its function is `listFiles`.
     */
    "/files/v1/": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The kind of files; there is only one.
             *
             * @example "ContentExport"
             */
            type: FileType;
            /**
             * The page, counted from 1.
             *
             * At least 1.
             *
             * @default 1
             */
            page?: number;
            /**
             * How many files a page has, at most 100.
             *
             * 1 to 100.
             *
             * @default 10
             */
            pageSize?: number;
            /**
             * What to sort by.
             *
             * @example "uploadTime"
             */
            sortBy?: SortableField;
            /**
             * Ascending or descending.
             *
             * @default "asc"
             */
            sortOrder?: FileSortOrder;
            /**
             * A part of the file's name, in upper or lower case.
             *
             * @example "GD-2026-01-01"
             */
            name?: string;
            /**
             * Only files uploaded after this time.
             *
             * @example "2026-01-01T00:00:00Z"
             */
            "upload-after"?: string;
            /**
             * Only files uploaded before this time.
             *
             * @example "2026-01-02T00:00:00Z"
             */
            "upload-before"?: string;
            /**
             * Only files of this kind of job.
             *
             * @example "SCHEDULED"
             */
            jobType?: JobTypeInput;
            /**
             * Only files of this format.
             *
             * @example "EML"
             */
            fileFormat?: FileFormatInput;
            /**
             * Only files whose content begins after this time.
             *
             * @example "2025-12-31T00:00:00Z"
             */
            "startTime-after"?: string;
            /**
             * Only files whose content ends before this time.
             *
             * @example "2026-01-01T00:00:00Z"
             */
            "endTime-before"?: string;
            /**
             * Only files generated on this day.
             *
             * @example "2026-01-01"
             */
            generationDate?: string;
          };
        };
      }];
      data: ContentExportFile[];
      error: FilesError;
      errors: ByStatus<400 | 401 | 403 | 500, FilesError>;
    };
    /**
     * Fetch the link to a file of the content export
     *
     * Its function is `downloadFile`.
     */
    "/files/v1/{fileId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The file, by the `id` of the list.
             *
             * @example "export-file-1"
             */
            fileId: string;
          };
          query: {
            /**
             * The kind of files; there is only one.
             *
             * @example "ContentExport"
             */
            type: FileType;
          };
        };
      }];
      data: ContentExportLink;
      error: FilesError;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, FilesError>;
    };
    /**
     * Describe a file of the content export
     *
     * Its function is `getFileMetadata`.
     */
    "/files/v1/{fileId}/metadata": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The file, by the `id` of the list.
             *
             * @example "export-file-1"
             */
            fileId: string;
          };
          query: {
            /**
             * The kind of files; there is only one.
             *
             * @example "ContentExport"
             */
            type: FileType;
          };
        };
      }];
      data: ContentExportFile;
      error: FilesError;
      errors: ByStatus<401 | 403 | 404 | 500, FilesError>;
    };
    /**
     * Tell whether somebody's company is on the platform already
     *
     * Its function is `getOnboardingAvailability`.
     */
    "/v1/onboarding/tenant": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The mail address; its domain stands for the company.
             *
             * @example "grace@example.org"
             */
            email: string;
          };
        };
      }];
      data: UserOnboardingAvaibilityResponse;
      error: ApiError;
      errors: ByStatus<400 | 401, ApiError>;
    };
    /**
     * Find a user of the community by mail address
     *
     * Its function is `searchChannelUser`.
     */
    "/v1/channelco/user": {
      init: [init: CallOptions & {
        params: {
          query: {
            /**
             * The user's mail address.
             *
             * @example "grace@example.org"
             */
            email: string;
          };
        };
      }];
      data: ChannelCoUserAndCompany;
      error: ApiError;
      errors: ByStatus<400 | 401 | 404, ApiError>;
    };
    /**
     * Fetch a user of the community
     *
     * Its function is `getChannelUser`.
     */
    "/v1/channelco/company/{companyId}/user/{userId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476743
             */
            userId: Int64;
            /**
             * The company that the user belongs to.
             *
             * @example "10"
             */
            companyId: string;
          };
        };
      }];
      data: ChannelCoUserAndCompany;
      error: ApiError;
      errors: ByStatus<400 | 401 | 404, ApiError>;
    };
  };
  POST: {
    /**
     * Open a session on the pod with a signed JWT
     *
     * Its function is `authenticateByPublicKey`.
     */
    "/login/pubkey/authenticate": {
      init: [init: CallOptions & {
        /** A JWT that the account or the application signed. */
        body: AuthenticateRequest;
      }];
      data: Token;
      error: Error;
      errors: ByStatus<401 | 403 | 500, Error>;
    };
    /**
     * Exchange the token of an extension application for its counterpart
     *
     * Its function is `authenticateExtensionApp`.
     */
    "/login/v1/pubkey/app/authenticate/extensionApp": {
      init: [init: CallOptions & {
        /** The application's own token, and its signed JWT. */
        body: AuthenticateExtensionAppRequest;
      }];
      data: ExtensionAppTokens;
      error: Error;
      errors: ByStatus<400 | 401 | 500, Error>;
    };
    /**
     * Open a session of an application with a signed JWT
     *
     * Its function is `authenticateApp`.
     */
    "/login/pubkey/app/authenticate": {
      init: [init: CallOptions & {
        /** A JWT that the account or the application signed. */
        body: AuthenticateRequest;
      }];
      data: Token;
      error: Error;
      errors: ByStatus<401 | 403 | 500, Error>;
    };
    /**
     * Open a session on behalf of a user, by user name
     *
     * Its function is `authenticateOboByUsername`.
     */
    "/login/pubkey/app/username/{username}/authenticate": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The name that the user signs on with.
             *
             * @example "ada"
             */
            username: string;
          };
        };
      }];
      data: Token;
      error: Error;
      errors: ByStatus<401 | 403 | 500, Error>;
    };
    /**
     * Open a session on behalf of a user, by user id
     *
     * Its function is `authenticateOboByUserId`.
     */
    "/login/pubkey/app/user/{userId}/authenticate": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            userId: Int64;
          };
        };
      }];
      data: Token;
      error: Error;
      errors: ByStatus<401 | 403 | 500, Error>;
    };
    /**
     * Make a short-lived access token from a session
     *
     * Its function is `createAccessToken`.
     */
    "/login/idm/tokens": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * What the token shall be good for, with spaces between several. Known are `profile-manager`, `sym-files` and
             * `at2`. The content export files need theirs.
             *
             * @example "profile-manager"
             */
            scope?: string;
          };
        };
      }];
      data: JwtToken;
      error: Error;
      errors: ByStatus<401 | 403 | 500, Error>;
    };
    /**
     * Open a session on the key manager with a signed JWT
     *
     * Its function is `authenticateKeyManagerByPublicKey`.
     */
    "/relay/pubkey/authenticate": {
      init: [init: CallOptions & {
        /** A JWT that the account or the application signed. */
        body: AuthenticateRequest;
      }];
      data: Token;
      error: Error;
      errors: ByStatus<401 | 403 | 500, Error>;
    };
    /**
     * Open a session on the key manager with a client certificate
     *
     * Its function is `authenticateKeyManagerByCertificate`.
     */
    "/keyauth/v1/authenticate": {
      init: [init?: CallOptions];
      data: Token;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * End a session on the key manager
     *
     * Its function is `logoutKeyManager`.
     */
    "/keyauth/v1/logout": {
      init: [init?: CallOptions];
      data: AuthenticatorSuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Open a session on the pod with a client certificate
     *
     * Its function is `authenticateByCertificate`.
     */
    "/sessionauth/v1/authenticate": {
      init: [init?: CallOptions];
      data: Token;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * End a session on the pod
     *
     * Its function is `logoutSession`.
     */
    "/sessionauth/v1/logout": {
      init: [init?: CallOptions];
      data: AuthenticatorSuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Exchange the token of an extension application for its counterpart, with a client certificate
     *
     * Its function is `authenticateExtensionAppByCertificate`.
     *
     * @deprecated
     */
    "/sessionauth/v1/authenticate/extensionApp": {
      init: [init: CallOptions & {
        /** The application's own token. */
        body: ExtensionAppAuthenticateRequest;
      }];
      data: ExtensionAppTokens;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Open a session of an application with a client certificate
     *
     * Its function is `authenticateAppByCertificate`.
     *
     * @deprecated
     */
    "/sessionauth/v1/app/authenticate": {
      init: [init?: CallOptions];
      data: Token;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Open a session on behalf of a user, by user id and with a client certificate
     *
     * Its function is `authenticateOboUserIdByCertificate`.
     *
     * @deprecated
     */
    "/sessionauth/v1/app/user/{uid}/authenticate": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: OboAuthResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Open a session on behalf of a user, by user name and with a client certificate
     *
     * Its function is `authenticateOboUsernameByCertificate`.
     *
     * @deprecated
     */
    "/sessionauth/v1/app/username/{username}/authenticate": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The name that the user signs on with.
             *
             * @example "ada"
             */
            username: string;
          };
        };
      }];
      data: OboAuthResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Search for users
     *
     * Its function is `searchUsers`.
     */
    "/pod/v1/user/search": {
      init: [init: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many users to list.
             *
             * @default 50
             */
            limit?: number;
            /** With true, look on the caller's pod only; otherwise on every pod whose users the caller may see. */
            local?: boolean;
          };
        };
        /** The words to look for, and what the users have to have. */
        body: UserSearchQuery;
      }];
      data: UserSearchResults | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Make users follow a user
     *
     * Its function is `followUser`.
     */
    "/pod/v1/user/{uid}/follow": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** The users who are to follow, or to follow no longer. */
        body: FollowersList;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Make users stop following a user
     *
     * Its function is `unfollowUser`.
     */
    "/pod/v1/user/{uid}/unfollow": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** The users who are to follow, or to follow no longer. */
        body: FollowersList;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Replace the caller's manifest
     *
     * Its function is `updateOwnManifest`.
     */
    "/pod/v1/user/manifest/own": {
      init: [init: CallOptions & {
        /** The new manifest. */
        body: ServiceAccountManifest;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * End one session of a user
     *
     * Its function is `terminateUserSession`.
     */
    "/pod/v1/users/{uid}/sessions/{sid}/logout": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
            /**
             * The session, by the `sessionId` of the list.
             *
             * @example "0f1e2d3c4b5a"
             */
            sid: string;
          };
        };
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * End every session of a user
     *
     * Its function is `terminateAllUserSessions`.
     */
    "/pod/v1/users/{uid}/sessions/logout": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Find accounts by role, feature or status
     *
     * Its function is `findUsersAdmin`.
     */
    "/pod/v1/admin/user/find": {
      init: [init: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many users to list, at most 1000.
             *
             * 1 to 1000.
             *
             * @default 100
             */
            limit?: number;
          };
        };
        /** What the accounts have to have. */
        body: UserFilter;
      }];
      data: UserDetailList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Give a user a role
     *
     * Its function is `addUserRole`.
     */
    "/pod/v1/admin/user/{uid}/roles/add": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** The role. */
        body: StringIdInput & Required<Pick<StringIdInput, "id">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Take a role away from a user
     *
     * Its function is `removeUserRole`.
     */
    "/pod/v1/admin/user/{uid}/roles/remove": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** The role. */
        body: StringIdInput & Required<Pick<StringIdInput, "id">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Replace the picture of a user
     *
     * Its function is `updateUserAvatar`.
     */
    "/pod/v1/admin/user/{uid}/avatar/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** The picture. */
        body: AvatarUpdate;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Choose the disclaimer that a user has to agree with
     *
     * Its function is `assignUserDisclaimer`.
     */
    "/pod/v1/admin/user/{uid}/disclaimer/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** The disclaimer. */
        body: StringIdInput & Required<Pick<StringIdInput, "id">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Add or remove a delegate of a user
     *
     * Its function is `updateUserDelegates`.
     */
    "/pod/v1/admin/user/{uid}/delegates/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** The delegate, and what is to become of it. */
        body: DelegateAction;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Switch features of a user on or off
     *
     * Its function is `updateUserFeatures`.
     */
    "/pod/v1/admin/user/{uid}/features/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** The features, each on or off. */
        body: FeatureList;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Enable or disable an account
     *
     * Its function is `updateUserStatus`.
     */
    "/pod/v1/admin/user/{uid}/status/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** The new status. */
        body: UserStatusInput & Required<Pick<UserStatusInput, "status">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Create an account
     *
     * Its function is `createUser`.
     */
    "/pod/v2/admin/user/create": {
      init: [init: CallOptions & {
        /** The account, with its roles, and a password or a key. */
        body: V2UserCreate;
      }];
      data: V2UserDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Change an account
     *
     * Its function is `updateUser`.
     */
    "/pod/v2/admin/user/{uid}/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** What is to change. */
        body: V2UserAttributesInput;
      }];
      data: V2UserDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Open a feed of presence changes
     *
     * Its function is `createPresenceFeed`.
     */
    "/pod/v1/presence/feed/create": {
      init: [init?: CallOptions];
      data: StringId;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Close a presence feed
     *
     * Its function is `deletePresenceFeed`.
     */
    "/pod/v1/presence/feed/{feedId}/delete": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The presence feed.
             *
             * @example "c4dca251-8639-48db-a9d4-f387089e17cf"
             */
            feedId: string;
          };
        };
      }];
      data: StringId;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Register interest in the presence of users of other companies
     *
     * Its function is `registerPresenceInterest`.
     */
    "/pod/v1/user/presence/register": {
      init: [init: CallOptions & {
        /** The users. */
        body: UserIdList;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Set the caller's presence
     *
     * Its function is `setOwnPresence`.
     */
    "/pod/v2/user/presence": {
      init: [init: CallOptions & {
        params?: {
          query?: {
            /**
             * With true, what the user does counts too. Who is offline stays so, and gets the new presence on coming online;
             * who is online but idle is shown as away rather than available.
             */
            soft?: boolean;
          };
        };
        /** The new presence. */
        body: V2PresenceStatusInput;
      }];
      data: V2Presence;
      error: Error;
      errors: ByStatus<400 | 401 | 500, Error>;
    };
    /**
     * Set the presence of another user
     *
     * Its function is `setUserPresence`.
     */
    "/pod/v3/user/presence": {
      init: [init: CallOptions & {
        params?: {
          query?: {
            /**
             * With true, what the user does counts too. Who is offline stays so, and gets the new presence on coming online;
             * who is online but idle is shown as away rather than available.
             */
            soft?: boolean;
          };
        };
        /** The user, and the new presence. */
        body: V2UserPresenceInput & Required<Pick<V2UserPresenceInput, "userId">>;
      }];
      data: V2Presence;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Ask another user to connect
     *
     * Its function is `createConnection`.
     */
    "/pod/v1/connection/create": {
      init: [init: CallOptions & {
        /** The other user. */
        body: UserConnectionRequest;
      }];
      data: UserConnection;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Accept a request to connect
     *
     * Its function is `acceptConnection`.
     */
    "/pod/v1/connection/accept": {
      init: [init: CallOptions & {
        /** The other user. */
        body: UserConnectionRequest;
      }];
      data: UserConnection;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Reject a request to connect
     *
     * Its function is `rejectConnection`.
     */
    "/pod/v1/connection/reject": {
      init: [init: CallOptions & {
        /** The other user. */
        body: UserConnectionRequest;
      }];
      data: UserConnection;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * End the connection with a user
     *
     * Its function is `removeConnection`.
     */
    "/pod/v1/connection/user/{uid}/remove": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 500, Error>;
    };
    /**
     * Open the conversation between the caller and some users
     *
     * Its function is `createIm`.
     */
    "/pod/v1/im/create": {
      init: [init: CallOptions & {
        /** The users beside the caller, at least one. */
        body: UserIdList;
      }];
      data: Stream;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Pin a message to an IM or a MIM
     *
     * Its function is `updateIm`.
     */
    "/pod/v1/im/{id}/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, an IM or a MIM, as URL-safe Base64 without padding.
             *
             * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
             */
            id: string;
          };
        };
        /** The message to pin. */
        body: V1IMAttributes & Required<Pick<V1IMAttributes, "pinnedMessageId">>;
      }];
      data: V1IMDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 451 | 500, Error>;
    };
    /**
     * Create a room
     *
     * Its function is `createRoom`.
     */
    "/pod/v3/room/create": {
      init: [init: CallOptions & {
        /** What the room is called and how it behaves. */
        body: V3RoomAttributes;
      }];
      data: V3RoomDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 451 | 500, Error>;
    };
    /**
     * Search for rooms
     *
     * Its function is `searchRooms`.
     */
    "/pod/v3/room/search": {
      init: [init: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many rooms to list, at most 100.
             *
             * 1 to 100.
             *
             * @default 50
             */
            limit?: number;
            /**
             * Whether rooms that are not discoverable are listed too, since release 25.5.
             *
             * @default false
             */
            includeNonDiscoverable?: boolean;
          };
        };
        /** What the rooms have to have. */
        body: V2RoomSearchCriteriaInput;
      }];
      data: V3RoomSearchResults;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Deactivate a room, or activate it again
     *
     * Its function is `setRoomActive`.
     */
    "/pod/v1/room/{id}/setActive": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
          query: {
            /** Whether the room is to be active. */
            active: boolean;
          };
        };
      }];
      data: RoomDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Change a room
     *
     * Its function is `updateRoom`.
     */
    "/pod/v3/room/{id}/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
        };
        /** What the room is called and how it behaves. */
        body: V3RoomAttributes;
      }];
      data: V3RoomDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 451 | 500, Error>;
    };
    /**
     * List the caller's streams
     *
     * Its function is `listStreams`.
     */
    "/pod/v1/streams/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many streams to list.
             *
             * @default 50
             */
            limit?: number;
          };
        };
        /** Which streams are wanted. */
        body?: StreamFilter;
      }];
      data: StreamList | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Open a conversation among other users
     *
     * Its function is `createImAdmin`.
     */
    "/pod/v1/admin/im/create": {
      init: [init: CallOptions & {
        /** The members, at least two; the caller is not added. */
        body: UserIdList;
      }];
      data: Stream;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the streams of a user
     *
     * Its function is `listUserStreamsAdmin`.
     */
    "/pod/v1/admin/user/{uid}/streams/list": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many streams to list.
             *
             * @default 50
             */
            limit?: number;
          };
        };
        /** Which streams are wanted. */
        body?: StreamFilter;
      }];
      data: StreamList | undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Deactivate any room, or activate it again
     *
     * Its function is `setRoomActiveAdmin`.
     */
    "/pod/v1/admin/room/{id}/setActive": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
          query: {
            /** Whether the room is to be active. */
            active: boolean;
          };
        };
      }];
      data: RoomDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the streams of the company
     *
     * Its function is `listStreamsAdmin`.
     */
    "/pod/v2/admin/streams/list": {
      init: [init?: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many streams to list, at most 100.
             *
             * At most 100.
             *
             * @default 50
             */
            limit?: number;
          };
        };
        /** What the streams have to have. */
        body?: V2AdminStreamFilterInput;
      }];
      data: V2AdminStreamList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Add a user to a room
     *
     * Its function is `addRoomMember`.
     */
    "/pod/v1/room/{id}/membership/add": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
        };
        /** The user. */
        body: UserId & Required<Pick<UserId, "id">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Remove a user from a room
     *
     * Its function is `removeRoomMember`.
     */
    "/pod/v1/room/{id}/membership/remove": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
        };
        /** The user. */
        body: UserId & Required<Pick<UserId, "id">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Make a member an owner of a room
     *
     * Its function is `promoteRoomOwner`.
     */
    "/pod/v1/room/{id}/membership/promoteOwner": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
        };
        /** The user. */
        body: UserId & Required<Pick<UserId, "id">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Make an owner of a room a plain member
     *
     * Its function is `demoteRoomOwner`.
     */
    "/pod/v1/room/{id}/membership/demoteOwner": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
        };
        /** The user. */
        body: UserId & Required<Pick<UserId, "id">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Add a user to any room
     *
     * Its function is `addRoomMemberAdmin`.
     */
    "/pod/v1/admin/room/{id}/membership/add": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
        };
        /** The user. */
        body: UserId & Required<Pick<UserId, "id">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Remove a user from any room
     *
     * Its function is `removeRoomMemberAdmin`.
     */
    "/pod/v1/admin/room/{id}/membership/remove": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The room's stream, as URL-safe Base64 without padding.
             *
             * @example "cm9vbS1mb3Itc2V0dGxlbWVudA"
             */
            id: string;
          };
        };
        /** The user. */
        body: UserId & Required<Pick<UserId, "id">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Hide the content of a message from everyone
     *
     * Its function is `suppressMessage`.
     */
    "/pod/v1/admin/messagesuppression/{id}/suppress": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The message, as URL-safe Base64 without padding.
             *
             * @example "bWVzc2FnZS1vbmU"
             */
            id: string;
          };
        };
      }];
      data: MessageSuppressionResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Fetch who sent messages, and how many received them
     *
     * Its function is `getMessageDetails`.
     */
    "/pod/v1/admin/messages": {
      init: [init: CallOptions & {
        /** The messages. */
        body: MessageIds;
      }];
      data: MessageDetails;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 404 | 422 | 500, Error>;
    };
    /**
     * Create an application
     *
     * Its function is `createApplication`.
     */
    "/pod/v1/admin/app/create": {
      init: [init: CallOptions & {
        /** The application; `applicationInfo` is needed. */
        body: ApplicationDetailInput & Required<Pick<ApplicationDetailInput, "applicationInfo">>;
      }];
      data: ApplicationDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Change an application
     *
     * Its function is `updateApplication`.
     */
    "/pod/v1/admin/app/{id}/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The application.
             *
             * @example "settlement-app"
             */
            id: string;
          };
        };
        /** The application, with what is to change. */
        body: ApplicationDetailInput;
      }];
      data: ApplicationDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Delete an application
     *
     * Its function is `deleteApplication`.
     */
    "/pod/v1/admin/app/{id}/delete": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The application.
             *
             * @example "settlement-app"
             */
            id: string;
          };
        };
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Set app entitlements of the company
     *
     * Its function is `updateAppEntitlements`.
     */
    "/pod/v1/admin/app/entitlement/list": {
      init: [init: CallOptions & {
        /** The entitlements, one for each application. */
        body: PodAppEntitlementList;
      }];
      data: PodAppEntitlementList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Replace the app entitlements of a user
     *
     * Its function is `updateUserAppEntitlements`.
     */
    "/pod/v1/admin/user/{uid}/app/entitlement/list": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** All entitlements that the user is to have. */
        body: UserAppEntitlementListInput;
      }];
      data: UserAppEntitlementList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Add users to an information barrier group
     *
     * Its function is `addInfoBarrierGroupMembers`.
     */
    "/pod/v1/admin/group/{gid}/membership/add": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The group, by the `id` of the list, encoded for use in a URL.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            gid: string;
          };
        };
        /** The users. */
        body: UserIdList;
      }];
      data: BulkActionResult;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Remove users from an information barrier group
     *
     * Its function is `removeInfoBarrierGroupMembers`.
     */
    "/pod/v1/admin/group/{gid}/membership/remove": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The group, by the `id` of the list, encoded for use in a URL.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            gid: string;
          };
        };
        /** The users. */
        body: UserIdList;
      }];
      data: BulkActionResult;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Add a certificate to those of the company
     *
     * Its function is `createCompanyCert`.
     */
    "/pod/v2/companycert/create": {
      init: [init: CallOptions & {
        /** The certificate, with its name, type and status. */
        body: CompanyCert;
      }];
      data: CompanyCertDetail;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Delete a certificate of the company
     *
     * Its function is `deleteCompanyCert`.
     */
    "/pod/v1/companycert/delete": {
      init: [init: CallOptions & {
        /** The certificate, by its fingerprint. */
        body: StringIdInput & Required<Pick<StringIdInput, "id">>;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Change the name, type or status of a certificate
     *
     * Its function is `updateCompanyCert`.
     */
    "/pod/v1/companycert/{fingerPrint}/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The certificate, by its fingerprint.
             *
             * @example "0f1e2d3c4b5a69788796a5b4c3d2e1f001234567"
             */
            fingerPrint: string;
          };
        };
        /** The new name, type and status. */
        body: CompanyCertAttributesInput;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * List the certificates of given types
     *
     * Its function is `listCompanyCertsByType`.
     */
    "/pod/v1/companycert/type/list": {
      init: [init: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many certificates to list. The source states no default.
             *
             * @example 50
             */
            limit?: number;
          };
        };
        /** The types that are wanted. */
        body: CompanyCertTypeList;
      }];
      data: CompanyCertInfoList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Create or replace the single sign-on settings of the pod
     *
     * Its function is `saveSsoConfiguration`.
     */
    "/pod/v1/admin/sso/configuration": {
      init: [init: CallOptions & {
        /** All settings. */
        body: SsoConfiguration;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Allow links to have a URI scheme
     *
     * Its function is `addUriProtocol`.
     */
    "/pod/v1/admin/system/protocols": {
      init: [init: CallOptions & {
        /** The scheme. */
        body: Protocol;
      }];
      data: Protocol;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Import messages of another system
     *
     * Its function is `importMessages`.
     */
    "/agent/v4/message/import": {
      init: [init: CallOptions & {
        /** The messages, each with its author, its time and its stream. */
        body: V4MessageImportList;
      }];
      data: V4ImportResponseList;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Send a message to several streams
     *
     * Its function is `blastMessage`.
     */
    "/agent/v4/message/blast": {
      init: [init: CallOptions & {
        /** The message, with its files and the streams. */
        body: V4MessageBlast | FormData;
      }];
      data: V4MessageBlastResponse;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 451 | 500, V2Error>;
    };
    /**
     * Search messages by fields
     *
     * Its function is `searchMessages`.
     */
    "/agent/v1/message/search": {
      init: [init: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many messages to list.
             *
             * @default 50
             */
            limit?: number;
            /**
             * Where to look - in Symphony's own content alone, or in that of one connector.
             *
             * @example "symphony"
             */
            scope?: string;
            /**
             * Whether the newest messages come last or first.
             *
             * @default "DESC"
             */
            sortDir?: SortDirection;
            /**
             * Which store to look in.
             *
             * @default "hot"
             */
            tier?: SearchTier;
          };
        };
        /** What the messages have to have. */
        body: MessageSearchQuery;
      }];
      data: V4MessageList | undefined;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Search messages by meaning
     *
     * Its function is `searchMessagesSemantic`.
     */
    "/agent/v4/message/search/semantic": {
      init: [init: CallOptions & {
        params?: {
          query?: {
            /**
             * How many entries to pass over.
             *
             * At least 0.
             *
             * @default 0
             */
            skip?: number;
            /**
             * How many messages to list.
             *
             * @default 25
             */
            limit?: number;
          };
        };
        /** What the messages have to be about. */
        body: SemanticSearchQuery;
      }];
      data: V4MessageList | undefined;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Send a message to a stream
     *
     * Its function is `createMessage`.
     */
    "/agent/v4/stream/{sid}/message/create": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, as URL-safe Base64 without padding.
             *
             * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
             */
            sid: string;
          };
        };
        /** The message, with its files. */
        body: V4MessageSubmission | FormData;
      }];
      data: V4Message;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 451 | 500, V2Error>;
    };
    /**
     * Replace the content of a message
     *
     * Its function is `updateMessage`.
     */
    "/agent/v4/stream/{sid}/message/{mid}/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, as URL-safe Base64 without padding.
             *
             * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
             */
            sid: string;
            /**
             * The message to update, as URL-safe Base64 without padding.
             *
             * @example "bWVzc2FnZS1vbmU"
             */
            mid: string;
          };
        };
        /** The new message, with its files. */
        body: V4MessageUpdate | FormData;
      }];
      data: V4Message;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 451 | 500, V2Error>;
    };
    /**
     * Share an article with a stream
     *
     * Its function is `shareContent`.
     */
    "/agent/v3/stream/{sid}/share": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The stream, as URL-safe Base64 without padding.
             *
             * @example "c3RyZWFtLW9mLXR3by11c2Vycw"
             */
            sid: string;
          };
        };
        /** The article. */
        body: ShareContent;
      }];
      data: V2Message;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Create a datafeed
     *
     * Its function is `createDatafeed`.
     */
    "/agent/v5/datafeeds": {
      init: [init?: CallOptions & {
        /** How the datafeed is to be; its settings have defaults. */
        body?: V5DatafeedCreateBody;
      }];
      data: V5Datafeed;
      error: V2Error;
      errors: ByStatus<400 | 401 | 500, V2Error>;
    };
    /**
     * Wait for the next events of a datafeed
     *
     * Its function is `readDatafeed`.
     */
    "/agent/v5/datafeeds/{datafeedId}/read": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The datafeed.
             *
             * @example "0f1e2d3c4b5a69788796a5b4c3d2e1f0_f"
             */
            datafeedId: string;
          };
        };
        /** What was received so far. */
        body?: AckId;
      }];
      data: V5EventList;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Wait for the next events of the whole pod
     *
     * Its function is `readDatahose`.
     */
    "/agent/v5/events/read": {
      init: [init: CallOptions & {
        /** Which events are wanted, and what was received so far. */
        body: V5EventsReadBody;
      }];
      data: V5EventList;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Create a signal
     *
     * Its function is `createSignal`.
     */
    "/agent/v1/signals/create": {
      init: [init: CallOptions & {
        /** The signal; its name and its query are needed. */
        body: BaseSignal & Required<Pick<BaseSignal, "name" | "query">>;
      }];
      data: Signal;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 451 | 500, V2Error>;
    };
    /**
     * Change a signal
     *
     * Its function is `updateSignal`.
     */
    "/agent/v1/signals/{id}/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The signal.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            id: string;
          };
        };
        /** The signal as it is to be. */
        body: BaseSignal;
      }];
      data: Signal;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 451 | 500, V2Error>;
    };
    /**
     * Delete a signal
     *
     * Its function is `deleteSignal`.
     */
    "/agent/v1/signals/{id}/delete": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The signal.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            id: string;
          };
        };
      }];
      data: SuccessResponse;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Subscribe to a signal
     *
     * Its function is `subscribeSignal`.
     */
    "/agent/v1/signals/{id}/subscribe": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The signal.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            id: string;
          };
          query?: {
            /** Whether the listed users shall be unable to unsubscribe. */
            pushed?: boolean;
          };
        };
        /** The users to subscribe; the caller, when it is left out. */
        body?: UserIdList;
      }];
      data: ChannelSubscriptionResponse;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Unsubscribe from a signal
     *
     * Its function is `unsubscribeSignal`.
     */
    "/agent/v1/signals/{id}/unsubscribe": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The signal.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            id: string;
          };
        };
        /** The users whose subscription ends; the caller, when it is left out. */
        body?: UserIdList;
      }];
      data: ChannelSubscriptionResponse;
      error: V2Error;
      errors: ByStatus<400 | 401 | 403 | 500, V2Error>;
    };
    /**
     * Create a DLP policy
     *
     * Its function is `createDlpPolicy`.
     */
    "/agent/v3/dlp/policies": {
      init: [init: CallOptions & {
        /** The policy as it is to be. */
        body: V3DLPPolicyRequest;
      }];
      data: V3DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Replace a DLP policy
     *
     * Its function is `updateDlpPolicy`.
     */
    "/agent/v3/dlp/policies/{policyId}/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The policy.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            policyId: string;
          };
        };
        /** The policy as it is to be. */
        body: V3DLPPolicyRequest;
      }];
      data: V3DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Delete a DLP policy
     *
     * Its function is `deleteDlpPolicy`.
     */
    "/agent/v3/dlp/policies/{policyId}/delete": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The policy.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            policyId: string;
          };
        };
      }];
      data: V3DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Enforce a DLP policy
     *
     * Its function is `enableDlpPolicy`.
     */
    "/agent/v3/dlp/policies/{policyId}/enable": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The policy.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            policyId: string;
          };
        };
      }];
      data: V3DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Stop enforcing a DLP policy
     *
     * Its function is `disableDlpPolicy`.
     */
    "/agent/v3/dlp/policies/{policyId}/disable": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The policy.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            policyId: string;
          };
        };
      }];
      data: V3DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Create an older DLP policy
     *
     * Its function is `createDlpPolicyV1`.
     */
    "/agent/v1/dlp/policies": {
      init: [init: CallOptions & {
        /** The policy as it is to be. */
        body: V1DLPPolicyRequest;
      }];
      data: V1DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Enforce an older DLP policy
     *
     * Its function is `enableDlpPolicyV1`.
     */
    "/agent/v1/dlp/policies/{policyId}/enable": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The policy.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            policyId: string;
          };
        };
      }];
      data: V1DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Stop enforcing an older DLP policy
     *
     * Its function is `disableDlpPolicyV1`.
     */
    "/agent/v1/dlp/policies/{policyId}/disable": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The policy.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            policyId: string;
          };
        };
      }];
      data: V1DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Create an empty DLP dictionary
     *
     * Its function is `createDlpDictionary`.
     */
    "/agent/v1/dlp/dictionaries": {
      init: [init: CallOptions & {
        /** The dictionary's name and kind; its content is uploaded apart. */
        body: V1DLPDictionaryMetadataCreateRequest;
      }];
      data: V1DLPDictionaryMetadataResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Replace the content of a DLP dictionary
     *
     * Its function is `uploadDlpDictionary`.
     */
    "/agent/v1/dlp/dictionaries/{dictId}/data/upload": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The dictionary.
             *
             * @example "1a2b3c4d5e6f708192a3b4c5"
             */
            dictId: string;
          };
        };
        /** The words, as a file. */
        body: {
          /** A file with the words or regular expressions. */
          data: Blob;
        } | FormData;
      }];
      data: V1DLPDictionaryMetadataResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Get a text back
     *
     * Its function is `echo`.
     */
    "/agent/v1/util/echo": {
      init: [init: CallOptions & {
        /** The text. */
        body: SimpleMessage;
      }];
      data: SimpleMessage;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Add a user to a group
     *
     * Its function is `addGroupMember`.
     */
    "/profile-manager/v1/groups/{groupId}/member": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The group.
             *
             * @example "60af77fd294165466ccdf510"
             */
            groupId: string;
          };
          header: {
            /**
             * The source demands it and does not say what it holds. The official kits send it empty.
             *
             * @example "symphony.example.com"
             */
            "X-Symphony-Host": string;
          };
        };
        /** The user. */
        body: AddMember;
      }];
      data: ReadGroup;
      error: ProfileManagerError;
      errors: ByStatus<400 | 401 | 403 | 429 | 452, ProfileManagerError>;
    };
    /**
     * Create a group
     *
     * Its function is `createGroup`.
     */
    "/profile-manager/v1/groups": {
      init: [init: CallOptions & {
        params: {
          header: {
            /**
             * The source demands it and does not say what it holds. The official kits send it empty.
             *
             * @example "symphony.example.com"
             */
            "X-Symphony-Host": string;
          };
        };
        /** The group, with its members. */
        body: CreateGroup;
      }];
      data: ReadGroup;
      error: ProfileManagerError;
      errors: ByStatus<400 | 401 | 403 | 429 | 452, ProfileManagerError>;
    };
    /**
     * Replace the picture of a group
     *
     * Its function is `updateGroupAvatar`.
     */
    "/profile-manager/v1/groups/{groupId}/avatar": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The group.
             *
             * @example "60af77fd294165466ccdf510"
             */
            groupId: string;
          };
          header: {
            /**
             * The source demands it and does not say what it holds. The official kits send it empty.
             *
             * @example "symphony.example.com"
             */
            "X-Symphony-Host": string;
          };
        };
        /** The picture. */
        body: UploadAvatar;
      }];
      data: ReadGroup;
      error: ProfileManagerError;
      errors: ByStatus<400 | 401 | 403 | 404 | 429, ProfileManagerError>;
    };
    /**
     * Create users of the community
     *
     * Its function is `createChannelUsers`.
     */
    "/v1/channelco/user": {
      init: [init: CallOptions & {
        /** The users, and their company. */
        body: ChannelCoUsersListRequest;
      }];
      data: ChannelCoUsersListResponse;
      error: ApiError;
      errors: ByStatus<400 | 401, ApiError>;
    };
    /**
     * Give a user of the community a role
     *
     * Its function is `addChannelUserRole`.
     */
    "/v1/channelco/company/{companyId}/user/{userId}/roles/add": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476743
             */
            userId: Int64;
            /**
             * The company that the user belongs to.
             *
             * @example "10"
             */
            companyId: string;
          };
        };
        /** The role. */
        body: Role;
      }];
      data: ApiInfo;
      error: ApiError;
      errors: ByStatus<400 | 401 | 404, ApiError>;
    };
  };
  PUT: {
    /**
     * Suspend an account, or end the suspension
     *
     * Its function is `updateUserSuspension`.
     */
    "/pod/v1/admin/user/{userId}/suspension/update": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            userId: Int64;
          };
        };
        /** Whether the account is suspended; if so, until when and why. */
        body: UserSuspension;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Allow a file extension, or change where it is allowed
     *
     * Its function is `putAllowedFileExtension`.
     */
    "/pod/file_ext/v1/allowed_extensions/{extension}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The extension. Upper and lower case are the same.
             *
             * @example ".xyz"
             */
            extension: string;
          };
        };
        /** The extension, and where it is allowed. */
        body: FileExtensionInput;
      }];
      data: FileExtension;
      error: Error;
      errors: ByStatus<400 | 403 | 500, Error>;
    };
    /**
     * Replace an older DLP policy
     *
     * Its function is `updateDlpPolicyV1`.
     */
    "/agent/v1/dlp/policies/{policyId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The policy.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            policyId: string;
          };
        };
        /** The policy as it is to be. */
        body: V1DLPPolicyRequest;
      }];
      data: V1DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Rename a DLP dictionary
     *
     * Its function is `updateDlpDictionary`.
     */
    "/agent/v1/dlp/dictionaries/{dictId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The dictionary.
             *
             * @example "1a2b3c4d5e6f708192a3b4c5"
             */
            dictId: string;
          };
        };
        /** The dictionary's new name. */
        body: V1DLPDictionaryMetadataUpdateRequest;
      }];
      data: V1DLPDictionaryMetadataResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Replace a group
     *
     * Its function is `updateGroup`.
     */
    "/profile-manager/v1/groups/{groupId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The group.
             *
             * @example "60af77fd294165466ccdf510"
             */
            groupId: string;
          };
          header: {
            /**
             * The source demands it and does not say what it holds. The official kits send it empty.
             *
             * @example "symphony.example.com"
             */
            "X-Symphony-Host": string;
            /**
             * The version that is to be replaced, from the header `Etag` or the group's `eTag`.
             *
             * @example "e3a52e72-0854-4401-8c24-e0b17c0ca304"
             */
            "If-Match": string;
          };
        };
        /** The group as it is to be, with the version that it replaces. */
        body: UpdateGroup;
      }];
      data: ReadGroup;
      error: ProfileManagerError;
      errors: ByStatus<400 | 401 | 403 | 404 | 412 | 429 | 452, ProfileManagerError>;
    };
    /**
     * Change a user of the community
     *
     * Its function is `updateChannelUser`.
     */
    "/v1/channelco/company/{companyId}/user/{userId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476743
             */
            userId: Int64;
            /**
             * The company that the user belongs to.
             *
             * @example "10"
             */
            companyId: string;
          };
        };
        /** What is to change. */
        body: UpdateChannelCoUserRequest;
      }];
      data: ChannelCoUser;
      error: ApiError;
      errors: ByStatus<400 | 401 | 404, ApiError>;
    };
  };
  PATCH: {
    /**
     * Change some app entitlements of a user
     *
     * Its function is `patchUserAppEntitlements`.
     */
    "/pod/v1/admin/user/{uid}/app/entitlement/list": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
        /** The entitlements to change; others stay. */
        body: UserAppEntitlementsPatchList;
      }];
      data: UserAppEntitlementList;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Change some single sign-on settings of the pod
     *
     * Its function is `patchSsoConfiguration`.
     */
    "/pod/v1/admin/sso/configuration": {
      init: [init: CallOptions & {
        /** The settings to change; others stay. */
        body: SsoConfiguration;
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
  };
  DELETE: {
    /**
     * Free a user from the disclaimer
     *
     * Its function is `unassignUserDisclaimer`.
     */
    "/pod/v1/admin/user/{uid}/disclaimer": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476742
             */
            uid: Int64;
          };
        };
      }];
      data: SuccessResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Stop links from having a URI scheme
     *
     * Its function is `deleteUriProtocol`.
     */
    "/pod/v1/admin/system/protocols/{scheme}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The scheme, without a colon.
             *
             * @example "skype"
             */
            scheme: string;
          };
        };
      }];
      data: undefined;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Stop allowing a file extension
     *
     * Its function is `deleteAllowedFileExtension`.
     */
    "/pod/file_ext/v1/allowed_extensions/{extension}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The extension. Upper and lower case are the same.
             *
             * @example ".xyz"
             */
            extension: string;
          };
        };
      }];
      data: undefined;
      error: Error;
      errors: ByStatus<400 | 403 | 500, Error>;
    };
    /**
     * Delete a datafeed
     *
     * Its function is `deleteDatafeed`.
     */
    "/agent/v5/datafeeds/{datafeedId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The datafeed.
             *
             * @example "0f1e2d3c4b5a69788796a5b4c3d2e1f0_f"
             */
            datafeedId: string;
          };
        };
      }];
      data: undefined;
      error: V2Error;
      errors: ByStatus<400 | 401 | 500, V2Error>;
    };
    /**
     * Delete an older DLP policy
     *
     * Its function is `deleteDlpPolicyV1`.
     */
    "/agent/v1/dlp/policies/{policyId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The policy.
             *
             * @example "0f1e2d3c4b5a69788796a5b4"
             */
            policyId: string;
          };
        };
      }];
      data: V1DLPPolicyResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Delete a DLP dictionary
     *
     * Its function is `deleteDlpDictionary`.
     */
    "/agent/v1/dlp/dictionaries/{dictId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The dictionary.
             *
             * @example "1a2b3c4d5e6f708192a3b4c5"
             */
            dictId: string;
          };
        };
      }];
      data: V1DLPDictionaryMetadataResponse;
      error: Error;
      errors: ByStatus<400 | 401 | 403 | 500, Error>;
    };
    /**
     * Erase every group of the pod
     *
     * Its function is `deleteAllGroups`.
     */
    "/profile-manager/v1/groups/deleteAll": {
      init: [init: CallOptions & {
        params: {
          header: {
            /**
             * The source demands it and does not say what it holds. The official kits send it empty.
             *
             * @example "symphony.example.com"
             */
            "X-Symphony-Host": string;
          };
        };
      }];
      data: ProfileManagerGroupList;
      error: ProfileManagerError;
      errors: ByStatus<400 | 401 | 403 | 429, ProfileManagerError>;
    };
    /**
     * Disable a user of the community
     *
     * Its function is `disableChannelUser`.
     */
    "/v1/channelco/company/{companyId}/user/{userId}": {
      init: [init: CallOptions & {
        params: {
          path: {
            /**
             * The user.
             *
             * @example 68719476743
             */
            userId: Int64;
            /**
             * The company that the user belongs to.
             *
             * @example "10"
             */
            companyId: string;
          };
        };
      }];
      data: undefined;
      error: ApiError;
      errors: ByStatus<400 | 401 | 404, ApiError>;
    };
  };
  OPTIONS: {};
  HEAD: {};
}
