/**
 * Symphony, generated from specs/symphony (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */

/** How an account signs on. */
export const V3HealthAuthType = {
  RSA: "RSA",
  CERT: "CERT",
} as const;
export type V3HealthAuthType = "RSA" | "CERT";

/** Whether something is well. */
export const V3HealthStatus = {
  UP: "UP",
  DOWN: "DOWN",
} as const;
export type V3HealthStatus = "UP" | "DOWN";

/** Who owns it. Only TENANT is in use so far. */
export const Owner = {
  PLATFORM: "PLATFORM",
  TENANT: "TENANT",
  USER: "USER",
} as const;
export type Owner = "PLATFORM" | "TENANT" | "USER";

/** Deleted groups and types are kept, and marked. */
export const Status = {
  ACTIVE: "ACTIVE",
  DELETED: "DELETED",
} as const;
export type Status = "ACTIVE" | "DELETED";

/** Ascending or descending. */
export const SortOrder = {
  ASC: "ASC",
  DESC: "DESC",
} as const;
export type SortOrder = "ASC" | "DESC";

/** Ascending or descending. */
export const DirectionEnum = {
  ASC: "ASC",
  DESC: "DESC",
} as const;
export type DirectionEnum = "ASC" | "DESC";

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

/** How the export was started. */
export const JobType = {
  ADHOC: "ADHOC",
  SCHEDULED: "SCHEDULED",
  CURL: "CURL",
} as const;
export type JobType = "ADHOC" | "SCHEDULED" | "CURL";

/** The format of the messages in the file. */
export const FileFormat = {
  ACTIANCE: "ACTIANCE",
  SYMPHONY: "SYMPHONY",
  EML: "EML",
} as const;
export type FileFormat = "ACTIANCE" | "SYMPHONY" | "EML";
