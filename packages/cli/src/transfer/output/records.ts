import type { Int64, Receipt } from "@signoff/core";

/** A file that waits, or one in backup. */
export interface FileRecord {
  readonly type: "file";
  /** Number within this list. */
  readonly id: number;
  readonly name: string;
  /** In bytes. */
  readonly length: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** A file that is safely in place. */
export interface ReceivedRecord {
  readonly type: "received";
  /** As the server told it. */
  readonly name: string;
  /** Where it is now. */
  readonly path: string;
  /** In bytes. */
  readonly length: number;
  /** `download`, `backup` (a cut one was repaired from there, or `--backup` asked for it), or `found` (an earlier run had put it in place). */
  readonly source: string;
  /** Of EDIN: the package and the document that it is of, and where the signatures on it are. */
  readonly package?: Int64;
  readonly document?: Int64;
  readonly signatures?: readonly string[];
}

/** A file that the server took. */
interface SentRecord {
  readonly type: "sent";
  readonly name: string;
  /** As it was given. */
  readonly path: string;
  /** In bytes. */
  readonly length: number;
  /** Of the bytes that were sent, in hex. */
  readonly sha1?: string | undefined;
  /** Of EDIN: the package that it is in. */
  readonly package?: Int64;
}

/** A document that got a signature. */
interface SignedRecord {
  readonly type: "signed";
  /** The name of its file. */
  readonly name: string;
  readonly package: Int64;
  readonly document: Int64;
}

/** A package of documents that is sent, or accepted. */
export interface PackageRecord {
  readonly type: "package";
  readonly package: Int64;
  /** As people call it. */
  readonly number: string | undefined;
  readonly state: "sent" | "accepted";
  /** How many it has. */
  readonly documents: number;
}

/** A file that was not sent or received. */
interface FailedRecord {
  readonly type: "failed";
  readonly name: string;
  /** As it was given, when it was to be sent. */
  readonly path?: string;
  /** The name of the error. */
  readonly kind: string;
  readonly message: string;
  /** How many bytes are kept of one whose receiving was interrupted. */
  readonly kept?: number;
}

/** One transfer of the report, with the server's own fields. */
export interface TransferRecord {
  readonly type: "transfer";
  /** Counted from 0. */
  readonly page: number;
  readonly transfer: Readonly<Record<string, unknown>>;
}

/** A package of a list. */
export interface ListedRecord {
  readonly type: "listed";
  readonly package: Int64;
  readonly number: string | undefined;
  /** `draft`, `sent`, `accepted` and so on. */
  readonly state: string;
  /** In ISO 8601. */
  readonly created: string | undefined;
  /** The other company. */
  readonly with: string | undefined;
  /** What another package is sent with. */
  readonly contract: Int64 | undefined;
  readonly packageType: Int64 | undefined;
}

/** The sum of it all. */
export interface SummaryRecord {
  readonly type: "summary";
  readonly command: "receive" | "send" | "list" | "report" | "sign";
  /** How many files were received, sent or listed; how many transfers are in the report. */
  readonly files: number;
  /** How many bytes these have; 0 for the report. */
  readonly bytes: number;
  /** How many files failed. */
  readonly failed: number;
  /** Of a list of EDIN: how many packages. */
  readonly packages?: number;
}

/** How the session ended. */
export interface SignOffRecord extends Receipt {
  readonly type: "sign-off";
}

/** Why the command came to an early end. */
interface ErrorRecord {
  readonly type: "error";
  readonly exitCode: number;
  /** Of EDIN: the draft with which the same command goes on. */
  readonly package?: Int64;
  /** The name of the error. */
  readonly kind: string;
  readonly message: string;
}

/** What the command tells, one line each with `--json`. */
export type OutputRecord =
  | FileRecord
  | ReceivedRecord
  | SentRecord
  | SignedRecord
  | PackageRecord
  | FailedRecord
  | TransferRecord
  | ListedRecord
  | SummaryRecord
  | SignOffRecord
  | ErrorRecord;
