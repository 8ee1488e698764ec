/**
 * Symphony, generated from specs/symphony (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */

/** Whose account it is. */
export const AccountType = {
  /** A person. */
  NORMAL: "NORMAL",
  /** A service account. */
  SYSTEM: "SYSTEM",
  /** A distribution list. */
  SDL: "SDL",
} as const;
export type AccountType = "NORMAL" | "SYSTEM" | "SDL" | (string & {});

/**
 * Whose account it is.
 *
 * As requests take it; answers have {@link AccountType}.
 */
export type AccountTypeInput = "NORMAL" | "SYSTEM" | "SDL";

/** How `message` is written. */
export const ConfirmationFormat = {
  TEXT: "TEXT",
  XML: "XML",
} as const;
export type ConfirmationFormat = "TEXT" | "XML" | (string & {});

/** What to do with an RSA key. */
export const KeyAction = {
  /** Takes the key into use. */
  SAVE: "SAVE",
  /** Puts the key out of use. */
  REVOKE: "REVOKE",
  /** Prolongs the life of the key before. */
  EXTEND: "EXTEND",
} as const;
export type KeyAction = "SAVE" | "REVOKE" | "EXTEND" | (string & {});

/**
 * What to do with an RSA key.
 *
 * As requests take it; answers have {@link KeyAction}.
 */
export type KeyActionInput = "SAVE" | "REVOKE" | "EXTEND";

/** Whether an account can sign on. */
export const AccountStatus = {
  ENABLED: "ENABLED",
  DISABLED: "DISABLED",
} as const;
export type AccountStatus = "ENABLED" | "DISABLED" | (string & {});

/**
 * Whether an account can sign on.
 *
 * As requests take it; answers have {@link AccountStatus}.
 */
export type AccountStatusInput = "ENABLED" | "DISABLED";

/** How a disclaimer is written. */
export const DisclaimerFormat = {
  TEXT: "TEXT",
  XML: "XML",
} as const;
export type DisclaimerFormat = "TEXT" | "XML" | (string & {});

/** Whether the user becomes a delegate or is one no longer. */
export const DelegateActionType = {
  ADD: "ADD",
  REMOVE: "REMOVE",
} as const;
export type DelegateActionType = "ADD" | "REMOVE";

/** Whether a user can be reached. */
export const PresenceCategory = {
  UNDEFINED: "UNDEFINED",
  AVAILABLE: "AVAILABLE",
  BUSY: "BUSY",
  DO_NOT_DISTURB: "DO_NOT_DISTURB",
  ON_THE_PHONE: "ON_THE_PHONE",
  BE_RIGHT_BACK: "BE_RIGHT_BACK",
  IN_A_MEETING: "IN_A_MEETING",
  AWAY: "AWAY",
  OUT_OF_OFFICE: "OUT_OF_OFFICE",
  OFF_WORK: "OFF_WORK",
  OFFLINE: "OFFLINE",
} as const;
export type PresenceCategory = "UNDEFINED" | "AVAILABLE" | "BUSY" | "DO_NOT_DISTURB" | "ON_THE_PHONE" | "BE_RIGHT_BACK" | "IN_A_MEETING" | "AWAY" | "OUT_OF_OFFICE" | "OFF_WORK" | "OFFLINE" | (string & {});

/**
 * Whether a user can be reached.
 *
 * As requests take it; answers have {@link PresenceCategory}.
 */
export type PresenceCategoryInput = "UNDEFINED" | "AVAILABLE" | "BUSY" | "DO_NOT_DISTURB" | "ON_THE_PHONE" | "BE_RIGHT_BACK" | "IN_A_MEETING" | "AWAY" | "OUT_OF_OFFICE" | "OFF_WORK" | "OFFLINE";

/** Which connections to list. */
export const ConnectionFilter = {
  PENDING_INCOMING: "PENDING_INCOMING",
  PENDING_OUTGOING: "PENDING_OUTGOING",
  ACCEPTED: "ACCEPTED",
  REJECTED: "REJECTED",
  ALL: "ALL",
} as const;
export type ConnectionFilter = "PENDING_INCOMING" | "PENDING_OUTGOING" | "ACCEPTED" | "REJECTED" | "ALL";

/** Who asked for a connection, and what became of it. */
export const ConnectionStatus = {
  PENDING_INCOMING: "PENDING_INCOMING",
  PENDING_OUTGOING: "PENDING_OUTGOING",
  ACCEPTED: "ACCEPTED",
  REJECTED: "REJECTED",
} as const;
export type ConnectionStatus = "PENDING_INCOMING" | "PENDING_OUTGOING" | "ACCEPTED" | "REJECTED" | (string & {});

/** BASIC is the older order, RELEVANCE the better one. */
export const RoomSortOrder = {
  BASIC: "BASIC",
  RELEVANCE: "RELEVANCE",
} as const;
export type RoomSortOrder = "BASIC" | "RELEVANCE" | (string & {});

/**
 * BASIC is the older order, RELEVANCE the better one.
 *
 * As requests take it; answers have {@link RoomSortOrder}.
 */
export type RoomSortOrderInput = "BASIC" | "RELEVANCE";

/** What kind of conversation a stream is. */
export const StreamTypeName = {
  /** A conversation of two users. */
  IM: "IM",
  /** A conversation of several users. */
  MIM: "MIM",
  /** A room. */
  ROOM: "ROOM",
  /** A user's wall. */
  POST: "POST",
} as const;
export type StreamTypeName = "IM" | "MIM" | "ROOM" | "POST" | (string & {});

/**
 * What kind of conversation a stream is.
 *
 * As requests take it; answers have {@link StreamTypeName}.
 */
export type StreamTypeNameInput = "IM" | "MIM" | "ROOM" | "POST";

/** Which company a stream comes from. */
export const StreamOrigin = {
  /** The company of the caller. */
  INTERNAL: "INTERNAL",
  /** Any other company. */
  EXTERNAL: "EXTERNAL",
} as const;
export type StreamOrigin = "INTERNAL" | "EXTERNAL" | (string & {});

/**
 * Which company a stream comes from.
 *
 * As requests take it; answers have {@link StreamOrigin}.
 */
export type StreamOriginInput = "INTERNAL" | "EXTERNAL";

/** ASC has the oldest first, DESC the newest. */
export const SortDirection = {
  ASC: "ASC",
  DESC: "DESC",
} as const;
export type SortDirection = "ASC" | "DESC";

/** What kind of conversation a stream is. */
export const AdminStreamTypeName = {
  /** A conversation of two users. */
  IM: "IM",
  /** A conversation of several users. */
  MIM: "MIM",
  /** A room. */
  ROOM: "ROOM",
} as const;
export type AdminStreamTypeName = "IM" | "MIM" | "ROOM" | (string & {});

/**
 * What kind of conversation a stream is.
 *
 * As requests take it; answers have {@link AdminStreamTypeName}.
 */
export type AdminStreamTypeNameInput = "IM" | "MIM" | "ROOM";

/** Whether a stream is in use. */
export const StreamStatus = {
  ACTIVE: "ACTIVE",
  INACTIVE: "INACTIVE",
} as const;
export type StreamStatus = "ACTIVE" | "INACTIVE" | (string & {});

/**
 * Whether a stream is in use.
 *
 * As requests take it; answers have {@link StreamStatus}.
 */
export type StreamStatusInput = "ACTIVE" | "INACTIVE";

/** Whether anyone may join a stream. */
export const StreamPrivacy = {
  PUBLIC: "PUBLIC",
  PRIVATE: "PRIVATE",
} as const;
export type StreamPrivacy = "PUBLIC" | "PRIVATE" | (string & {});

/**
 * Whether anyone may join a stream.
 *
 * As requests take it; answers have {@link StreamPrivacy}.
 */
export type StreamPrivacyInput = "PUBLIC" | "PRIVATE";

/** What a message is to the one before. */
export const MessageRelationship = {
  /** It answers a form. */
  REPLY_FORM: "REPLY_FORM",
  /** It answers a message. */
  REPLY: "REPLY",
  /** It passes a message on. */
  FORWARD: "FORWARD",
} as const;
export type MessageRelationship = "REPLY_FORM" | "REPLY" | "FORWARD" | (string & {});

/** The edition of a product. */
export const ProductType = {
  default: "default",
  premium: "premium",
} as const;
export type ProductType = "default" | "premium" | (string & {});

/**
 * The edition of a product.
 *
 * As requests take it; answers have {@link ProductType}.
 */
export type ProductTypeInput = "default" | "premium";

/** What is to change of a setting. */
export const EntitlementChange = {
  /** It is so. */
  TRUE: "TRUE",
  /** It is not so. */
  FALSE: "FALSE",
  /** It stays as it is. */
  KEEP: "KEEP",
  /** The user's setting is taken away, so that the company's holds. */
  REMOVE: "REMOVE",
} as const;
export type EntitlementChange = "TRUE" | "FALSE" | "KEEP" | "REMOVE";

/** Whether all entries of a list could be changed. */
export const BulkResult = {
  SUCCESS: "SUCCESS",
  FAIL: "FAIL",
} as const;
export type BulkResult = "SUCCESS" | "FAIL" | (string & {});

/** Whether a policy blocks or allows. */
export const BarrierPolicyType = {
  BLOCK: "BLOCK",
  ALLOW: "ALLOW",
} as const;
export type BarrierPolicyType = "BLOCK" | "ALLOW" | (string & {});

/** By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those. */
export const CompanyCertTypeName = {
  USERSIGNING: "USERSIGNING",
  USER: "USER",
  OPERATIONSSIGNING: "OPERATIONSSIGNING",
  OPERATIONSUSER: "OPERATIONSUSER",
} as const;
export type CompanyCertTypeName = "USERSIGNING" | "USER" | "OPERATIONSSIGNING" | "OPERATIONSUSER" | (string & {});

/**
 * By their names, USER and OPERATIONSUSER are for accounts, USERSIGNING and OPERATIONSSIGNING sign those.
 *
 * As requests take it; answers have {@link CompanyCertTypeName}.
 */
export type CompanyCertTypeNameInput = "USERSIGNING" | "USER" | "OPERATIONSSIGNING" | "OPERATIONSUSER";

/** Whether a certificate may be used. */
export const CompanyCertStatusName = {
  TRUSTED: "TRUSTED",
  KNOWN: "KNOWN",
  REVOKED: "REVOKED",
  DISABLED: "DISABLED",
} as const;
export type CompanyCertStatusName = "TRUSTED" | "KNOWN" | "REVOKED" | "DISABLED" | (string & {});

/**
 * Whether a certificate may be used.
 *
 * As requests take it; answers have {@link CompanyCertStatusName}.
 */
export type CompanyCertStatusNameInput = "TRUSTED" | "KNOWN" | "REVOKED" | "DISABLED";

/** Who made an extension known. */
export const FileExtensionSource = {
  /** The system knows the extension. */
  SYSTEM: "SYSTEM",
  /** The company made it up. */
  CUSTOMER: "CUSTOMER",
} as const;
export type FileExtensionSource = "SYSTEM" | "CUSTOMER" | (string & {});

/**
 * Who made an extension known.
 *
 * As requests take it; answers have {@link FileExtensionSource}.
 */
export type FileExtensionSourceInput = "SYSTEM" | "CUSTOMER";

/** The store that is looked in; hot has the newest messages. */
export const SearchTier = {
  hot: "hot",
  warm: "warm",
  all: "all",
} as const;
export type SearchTier = "hot" | "warm" | "all";

/** In which kinds of streams messages are searched. */
export const MessageSearchStreamType = {
  /** Both IM and MIM. */
  CHAT: "CHAT",
  /** A conversation of two users. */
  IM: "IM",
  /** A conversation of several users. */
  MIM: "MIM",
  /** A room. */
  ROOM: "ROOM",
  /** A user's wall. */
  POST: "POST",
} as const;
export type MessageSearchStreamType = "CHAT" | "IM" | "MIM" | "ROOM" | "POST";

/** Whether an update stays quiet, as a text. */
export const SilentUpdate = {
  true: "true",
  false: "false",
} as const;
export type SilentUpdate = "true" | "false";

/** Whose events a feed tells of. */
export const DatafeedType = {
  /** The events of one account. */
  fanout: "fanout",
  /** The events of the whole company. */
  datahose: "datahose",
} as const;
export type DatafeedType = "fanout" | "datahose" | (string & {});

/** What happened; each event has a payload of its own. */
export const EventType = {
  MESSAGESENT: "MESSAGESENT",
  MESSAGESUPPRESSED: "MESSAGESUPPRESSED",
  SYMPHONYELEMENTSACTION: "SYMPHONYELEMENTSACTION",
  SHAREDPOST: "SHAREDPOST",
  INSTANTMESSAGECREATED: "INSTANTMESSAGECREATED",
  ROOMCREATED: "ROOMCREATED",
  ROOMUPDATED: "ROOMUPDATED",
  ROOMDEACTIVATED: "ROOMDEACTIVATED",
  ROOMREACTIVATED: "ROOMREACTIVATED",
  USERREQUESTEDTOJOINROOM: "USERREQUESTEDTOJOINROOM",
  USERJOINEDROOM: "USERJOINEDROOM",
  USERLEFTROOM: "USERLEFTROOM",
  ROOMMEMBERPROMOTEDTOOWNER: "ROOMMEMBERPROMOTEDTOOWNER",
  ROOMMEMBERDEMOTEDFROMOWNER: "ROOMMEMBERDEMOTEDFROMOWNER",
  CONNECTIONREQUESTED: "CONNECTIONREQUESTED",
  CONNECTIONACCEPTED: "CONNECTIONACCEPTED",
  GENERICSYSTEMEVENT: "GENERICSYSTEMEVENT",
} as const;
export type EventType = "MESSAGESENT" | "MESSAGESUPPRESSED" | "SYMPHONYELEMENTSACTION" | "SHAREDPOST" | "INSTANTMESSAGECREATED" | "ROOMCREATED" | "ROOMUPDATED" | "ROOMDEACTIVATED" | "ROOMREACTIVATED" | "USERREQUESTEDTOJOINROOM" | "USERJOINEDROOM" | "USERLEFTROOM" | "ROOMMEMBERPROMOTEDTOOWNER" | "ROOMMEMBERDEMOTEDFROMOWNER" | "CONNECTIONREQUESTED" | "CONNECTIONACCEPTED" | "GENERICSYSTEMEVENT";

/** Whose streams events are told of. */
export const EventScope = {
  /** Streams of the company alone. */
  INTERNAL: "INTERNAL",
  /** Streams with members of other companies. */
  EXTERNAL: "EXTERNAL",
  /** Streams with users of other networks. */
  FEDERATED: "FEDERATED",
} as const;
export type EventScope = "INTERNAL" | "EXTERNAL" | "FEDERATED";

/** Which conversations a policy covers. */
export const DlpScope = {
  /** Conversations within the company. */
  Internal: "Internal",
  /** Conversations with others. */
  External: "External",
} as const;
export type DlpScope = "Internal" | "External" | (string & {});

/**
 * Which conversations a policy covers.
 *
 * As requests take it; answers have {@link DlpScope}.
 */
export type DlpScopeInput = "Internal" | "External";

/** What a policy looks at. */
export const DlpDataType = {
  /** Messages. */
  Messages: "Messages",
  /** The names and descriptions of rooms. */
  RoomMeta: "RoomMeta",
  /** The names of signals. */
  SignalMeta: "SignalMeta",
  /** The content of files. */
  FileContent: "FileContent",
  /** What is known about files. */
  FileMeta: "FileMeta",
} as const;
export type DlpDataType = "Messages" | "RoomMeta" | "SignalMeta" | "FileContent" | "FileMeta" | (string & {});

/**
 * What a policy looks at.
 *
 * As requests take it; answers have {@link DlpDataType}.
 */
export type DlpDataTypeInput = "Messages" | "RoomMeta" | "SignalMeta" | "FileContent" | "FileMeta";

/** What happens on a match. */
export const DlpAction = {
  /** The content is stopped. */
  Block: "Block",
  /** The user decides. */
  Warn: "Warn",
  /** A record is kept. */
  LogOnly: "LogOnly",
} as const;
export type DlpAction = "Block" | "Warn" | "LogOnly" | (string & {});

/**
 * What happens on a match.
 *
 * As requests take it; answers have {@link DlpAction}.
 */
export type DlpActionInput = "Block" | "Warn" | "LogOnly";

/** What a rule looks at; each has a configuration of its own. */
export const DlpRuleType = {
  UNKNOWN: "UNKNOWN",
  TEXT_MATCH: "TEXT_MATCH",
  FILE_EXTENSION: "FILE_EXTENSION",
  FILE_SIZE: "FILE_SIZE",
  FILE_PASSWORD: "FILE_PASSWORD",
  FILE_CLASSIFIER: "FILE_CLASSIFIER",
} as const;
export type DlpRuleType = "UNKNOWN" | "TEXT_MATCH" | "FILE_EXTENSION" | "FILE_SIZE" | "FILE_PASSWORD" | "FILE_CLASSIFIER" | (string & {});

/**
 * What a rule looks at; each has a configuration of its own.
 *
 * As requests take it; answers have {@link DlpRuleType}.
 */
export type DlpRuleTypeInput = "UNKNOWN" | "TEXT_MATCH" | "FILE_EXTENSION" | "FILE_SIZE" | "FILE_PASSWORD" | "FILE_CLASSIFIER";

/** A kind of file that is looked into. */
export const DlpFileType = {
  PDF: "PDF",
  WORD: "WORD",
  EXCEL: "EXCEL",
  POWERPOINT: "POWERPOINT",
  ZIP: "ZIP",
  CSV: "CSV",
  TXT: "TXT",
} as const;
export type DlpFileType = "PDF" | "WORD" | "EXCEL" | "POWERPOINT" | "ZIP" | "CSV" | "TXT" | (string & {});

/**
 * A kind of file that is looked into.
 *
 * As requests take it; answers have {@link DlpFileType}.
 */
export type DlpFileTypeInput = "PDF" | "WORD" | "EXCEL" | "POWERPOINT" | "ZIP" | "CSV" | "TXT";

/** Which files match, those with a password or those without one. */
export const DlpPasswordCriterion = {
  PASSWORD_PROTECTED: "PASSWORD_PROTECTED",
  NOT_PASSWORD_PROTECTED: "NOT_PASSWORD_PROTECTED",
} as const;
export type DlpPasswordCriterion = "PASSWORD_PROTECTED" | "NOT_PASSWORD_PROTECTED" | (string & {});

/**
 * Which files match, those with a password or those without one.
 *
 * As requests take it; answers have {@link DlpPasswordCriterion}.
 */
export type DlpPasswordCriterionInput = "PASSWORD_PROTECTED" | "NOT_PASSWORD_PROTECTED";

/** What an older policy looks at. */
export const DlpContentTypeName = {
  /** Messages. */
  Messages: "Messages",
  /** The names and descriptions of rooms. */
  RoomMeta: "RoomMeta",
  /** The names of signals. */
  SignalMeta: "SignalMeta",
} as const;
export type DlpContentTypeName = "Messages" | "RoomMeta" | "SignalMeta" | (string & {});

/**
 * What an older policy looks at.
 *
 * As requests take it; answers have {@link DlpContentTypeName}.
 */
export type DlpContentTypeNameInput = "Messages" | "RoomMeta" | "SignalMeta";

/** What happens on a match. */
export const DlpPolicyTypeV1 = {
  /** The content is stopped. */
  Block: "Block",
  /** The user decides. */
  Warn: "Warn",
} as const;
export type DlpPolicyTypeV1 = "Block" | "Warn" | (string & {});

/**
 * What happens on a match.
 *
 * As requests take it; answers have {@link DlpPolicyTypeV1}.
 */
export type DlpPolicyTypeV1Input = "Block" | "Warn";

/** What a dictionary holds. */
export const DlpDictionaryType = {
  /** A list of words. */
  Word: "Word",
  /** A list of regular expressions. */
  Regex: "Regex",
} as const;
export type DlpDictionaryType = "Word" | "Regex" | (string & {});

/**
 * What a dictionary holds.
 *
 * As requests take it; answers have {@link DlpDictionaryType}.
 */
export type DlpDictionaryTypeInput = "Word" | "Regex";

/** What the policy that matched does. */
export const DlpMatchedPolicyType = {
  BLOCK: "BLOCK",
  WARN: "WARN",
} as const;
export type DlpMatchedPolicyType = "BLOCK" | "WARN" | (string & {});

/** What was done about a violation. */
export const DlpViolationAction = {
  BLOCK: "BLOCK",
  WARN: "WARN",
  ALLOW: "ALLOW",
} as const;
export type DlpViolationAction = "BLOCK" | "WARN" | "ALLOW" | (string & {});

/** What became of the content. */
export const DlpOutcomeType = {
  /** The content was stopped. */
  REJECTED_VIOLATION: "REJECTED_VIOLATION",
  /** The user went on after a warning. */
  ACCEPTED_WARNING: "ACCEPTED_WARNING",
  /** The user's client is too old for a warning. */
  ACCEPTED_LEGACY_CLIENT: "ACCEPTED_LEGACY_CLIENT",
} as const;
export type DlpOutcomeType = "REJECTED_VIOLATION" | "ACCEPTED_WARNING" | "ACCEPTED_LEGACY_CLIENT" | (string & {});

/** Which generation of the software found a violation. */
export const DlpViolationVersion = {
  V1: "V1",
  V2: "V2",
  V3: "V3",
} as const;
export type DlpViolationVersion = "V1" | "V2" | "V3" | (string & {});

/** How an account signs on. */
export const V3HealthAuthType = {
  RSA: "RSA",
  CERT: "CERT",
} as const;
export type V3HealthAuthType = "RSA" | "CERT" | (string & {});

/** Whether something is well. */
export const V3HealthStatus = {
  UP: "UP",
  DOWN: "DOWN",
} as const;
export type V3HealthStatus = "UP" | "DOWN" | (string & {});

/** Who owns it. Only TENANT is in use so far. */
export const Owner = {
  PLATFORM: "PLATFORM",
  TENANT: "TENANT",
  USER: "USER",
} as const;
export type Owner = "PLATFORM" | "TENANT" | "USER" | (string & {});

/**
 * Who owns it. Only TENANT is in use so far.
 *
 * As requests take it; answers have {@link Owner}.
 */
export type OwnerInput = "PLATFORM" | "TENANT" | "USER";

/** Deleted groups and types are kept, and marked. */
export const Status = {
  ACTIVE: "ACTIVE",
  DELETED: "DELETED",
} as const;
export type Status = "ACTIVE" | "DELETED" | (string & {});

/**
 * Deleted groups and types are kept, and marked.
 *
 * As requests take it; answers have {@link Status}.
 */
export type StatusInput = "ACTIVE" | "DELETED";

/** The kind of a group of companies. */
export const GroupSubType = {
  COMMUNITY: "COMMUNITY",
  CHANNEL: "CHANNEL",
} as const;
export type GroupSubType = "COMMUNITY" | "CHANNEL" | (string & {});

/**
 * The kind of a group of companies.
 *
 * As requests take it; answers have {@link GroupSubType}.
 */
export type GroupSubTypeInput = "COMMUNITY" | "CHANNEL";

/** Ascending or descending. */
export const SortOrder = {
  ASC: "ASC",
  DESC: "DESC",
} as const;
export type SortOrder = "ASC" | "DESC";

/** To whom it is handed on. Only TO_MEMBERS is in use so far. */
export const InteractionTarget = {
  TO_USER: "TO_USER",
  TO_MEMBERS: "TO_MEMBERS",
  NONE: "NONE",
} as const;
export type InteractionTarget = "TO_USER" | "TO_MEMBERS" | "NONE" | (string & {});

/** SDL stands for Symphony distribution list. */
export const GroupTypeName = {
  SDL: "SDL",
} as const;
export type GroupTypeName = "SDL" | (string & {});

/** Ascending or descending. */
export const DirectionEnum = {
  ASC: "ASC",
  DESC: "DESC",
} as const;
export type DirectionEnum = "ASC" | "DESC" | (string & {});

/** The kind of a file; there is only one. */
export const FileType = {
  ContentExport: "ContentExport",
} as const;
export type FileType = "ContentExport";

/** What a list of files can be sorted by. */
export const SortableField = {
  name: "name",
  generationDate: "generationDate",
  uploadTime: "uploadTime",
  size: "size",
  jobType: "jobType",
  fileFormat: "fileFormat",
  startTime: "startTime",
  endTime: "endTime",
} as const;
export type SortableField = "name" | "generationDate" | "uploadTime" | "size" | "jobType" | "fileFormat" | "startTime" | "endTime";

/** Ascending or descending. */
export const FileSortOrder = {
  asc: "asc",
  desc: "desc",
} as const;
export type FileSortOrder = "asc" | "desc";

/** How the export was started. */
export const JobType = {
  ADHOC: "ADHOC",
  SCHEDULED: "SCHEDULED",
  CURL: "CURL",
} as const;
export type JobType = "ADHOC" | "SCHEDULED" | "CURL" | (string & {});

/**
 * How the export was started.
 *
 * As requests take it; answers have {@link JobType}.
 */
export type JobTypeInput = "ADHOC" | "SCHEDULED" | "CURL";

/** The format of the messages in the file. */
export const FileFormat = {
  ACTIANCE: "ACTIANCE",
  SYMPHONY: "SYMPHONY",
  EML: "EML",
} as const;
export type FileFormat = "ACTIANCE" | "SYMPHONY" | "EML" | (string & {});

/**
 * The format of the messages in the file.
 *
 * As requests take it; answers have {@link FileFormat}.
 */
export type FileFormatInput = "ACTIANCE" | "SYMPHONY" | "EML";

/** How a user joined; the last one where the company that has the domain is called otherwise. */
export const ChannelCoOutcomeCode = {
  USER_ADDED_NEW_COMPANY: "USER_ADDED_NEW_COMPANY",
  USER_ADDED_EXISTING_COMPANY: "USER_ADDED_EXISTING_COMPANY",
  USER_ADDED_TO_DIFFERENT_COMPANY_NAME: "USER_ADDED_TO_DIFFERENT_COMPANY_NAME",
} as const;
export type ChannelCoOutcomeCode = "USER_ADDED_NEW_COMPANY" | "USER_ADDED_EXISTING_COMPANY" | "USER_ADDED_TO_DIFFERENT_COMPANY_NAME" | (string & {});

/** Why a user could not join. */
export const ChannelCoErrorCode = {
  USER_ALREADY_EXISTS: "USER_ALREADY_EXISTS",
  COMPANY_ALREADY_EXISTS_USER_NEEDS_ACCESS: "COMPANY_ALREADY_EXISTS_USER_NEEDS_ACCESS",
  COMCO_COMPANY_ALREADY_EXISTS_USER_NEED_ACCESS: "COMCO_COMPANY_ALREADY_EXISTS_USER_NEED_ACCESS",
  UNEXPECTED_ERROR: "UNEXPECTED_ERROR",
} as const;
export type ChannelCoErrorCode = "USER_ALREADY_EXISTS" | "COMPANY_ALREADY_EXISTS_USER_NEEDS_ACCESS" | "COMCO_COMPANY_ALREADY_EXISTS_USER_NEED_ACCESS" | "UNEXPECTED_ERROR" | (string & {});
