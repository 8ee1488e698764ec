export * from "@signoff/core";
export { type AppJwtOptions, createAppJwt } from "./jwt/app-jwt.ts";
export type { Credentials } from "./sign-on/credentials.ts";
export {
  authenticateExtensionApp,
  type ExtensionAppHosts,
  type ExtensionAppOptions,
  type ExtensionAppPair,
  isExtensionAppPair,
  type SessionlessOptions,
} from "./extension-app/extension-app.ts";
export type { BackoffOptions } from "./feed/backoff.ts";
export { datahose } from "./feed/datahose.ts";
export type { Feed } from "./feed/events.ts";
export { feed } from "./feed/feed.ts";
export type { EventHandler, HandleOptions } from "./feed/handle.ts";
export type { DatahoseOptions, FeedOptions, CommonFeedOptions } from "./feed/options.ts";
export type {
  FeedIncomplete,
  FeedLost,
  FeedOpened,
  FeedResumed,
  FeedSkipped,
  FeedStatus,
  FeedWaiting,
} from "./feed/status.ts";
export * from "./generated/codes.ts";
export { specHash } from "./generated/fingerprint.ts";
export { isErrorOf } from "./is-error-of.ts";
export type { Operations } from "./generated/operations.ts";
export type { paths as Paths } from "./generated/schema.ts";
export type { HostOptions } from "./hosts/hosts.ts";
export { toUrlSafeId } from "./values/ids.ts";
export type { JwtClaims, SignJwt } from "./jwt/jwt.ts";
export { findLeftSessions } from "./sign-on/left-sessions.ts";
export * from "./lists.ts";
export { login, type LoginOptions } from "./login.ts";
export { loginOnBehalfOf, type OnBehalfHosts, type OnBehalfOptions } from "./sign-on/on-behalf.ts";
export {
  escapeMessageML,
  messageML,
  type MessageML,
  type MessageMLValue,
} from "./messages/message-ml.ts";
export type { Attachment, NamedAttachment, UploadSource } from "./messages/attachments.ts";
export {
  BlastError,
  type BlastFailure,
  blastMessage,
  type BlastReach,
  isBlastError,
} from "./messages/blast.ts";
export { type AttachmentAddress, type Download, downloadAttachment } from "./messages/download.ts";
export {
  type StreamLimiter,
  streamLimiter,
  type StreamLimiterOptions,
} from "./messages/limiter.ts";
export { sendMessage, updateMessage, type UpdateOptions } from "./messages/send.ts";
export type { MessageContent, MessageOptions } from "./messages/submission.ts";
export {
  fetchPodCertificate,
  type PodCertificateOptions,
} from "./extension-app/pod-certificate.ts";
export type * from "./schemas.ts";
export type { Authorisation, SymphonySession } from "./session.ts";
