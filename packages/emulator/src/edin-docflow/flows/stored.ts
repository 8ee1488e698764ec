import type { Company } from "../companies.ts";
import type { Contract } from "../configuration/contract.ts";
import type { DocumentType } from "../configuration/document-type.ts";
import type { PackageType } from "../configuration/package-type.ts";
import type { User } from "../user.ts";

/** A package of documents. A draft is its sender's alone. */
export interface Package {
  readonly packageId: bigint;
  readonly packageUuid: string;
  readonly sender: Company;
  readonly recipient: Company;
  readonly contract: Contract;
  readonly type: PackageType;
  /** In seconds, as all times below. */
  readonly dateCreated: number;
  dateChanged: number;
  status: number;
  readonly documents: StoredDocument[];
  readonly journal: JournalEntry[];
  /** Identifiers in digits, of the tags of both companies. */
  readonly tagIds: Set<string>;
  /** Which companies have read it, by `companyId`. */
  readonly readBy: Set<bigint>;
  readonly readFromApiBy: Set<bigint>;
}

/** A document, in a package or internal, with its only body. */
export interface StoredDocument {
  readonly documentId: bigint;
  readonly documentUuid: string;
  readonly bodyId: bigint;
  readonly type: DocumentType;
  readonly comment: string;
  number: string;
  date: number;
  /** 0 before it is sent. */
  dateSent: number;
  status: number;
  fileName: string;
  bytes: Buffer;
  /** The values of a structured document; `undefined` for a file. */
  structure: readonly unknown[] | undefined;
  readonly signatures: Signature[];
}

/** A document that stays within its company. */
export interface InternalDocument {
  readonly company: Company;
  readonly document: StoredDocument;
}

/** A signature on the body of a document. */
export interface Signature {
  readonly signId: bigint;
  readonly signer: User;
  readonly bytes: Buffer;
  readonly date: number;
}

/** Something that happened to a package. */
export interface JournalEntry {
  readonly commentId: bigint;
  readonly user: User;
  readonly date: number;
  /** A comment of the user, or the change of a status: of the package, or of the document that is named. */
  readonly event:
    | { readonly userComment: string }
    | { readonly before: number; readonly after: number; readonly documentId?: bigint };
}
