import { type CallOptions, type Int64, InvalidOptionError } from "@signoff/core";
import { callOptionNames, ownOptions } from "@signoff/core/provider";
import { DocumentStatus, PackageStatus } from "../generated/codes.ts";
import type { DocumentStatusForm } from "../generated/operations.ts";
import type { Package } from "../schemas.ts";
import type { EdinDocflowSession } from "../session.ts";
import { checkId, checkOptionalWords } from "../values/values.ts";

/** Names a document of a package. A document as a package tells it is one. */
export interface DocumentAddress {
  packageId?: Int64 | undefined;
  documentId?: Int64 | undefined;
}

/** What {@link rejectDocument} takes. */
export interface RejectOptions extends CallOptions {
  /** Says why, in the journal of the package. */
  comment?: string | undefined;
}

/** What a recipient makes of a package: a code of `PackageStatus`, 3 to 7. */
export type FinalPackageStatus = (typeof PackageStatus)[
  | "accepted"
  | "clarificationRequested"
  | "rejected"
  | "processed"
  | "refused"];

function isFinal(status: number): boolean {
  const { accepted, clarificationRequested, rejected, processed, refused } = PackageStatus;
  const all: readonly number[] = [accepted, clarificationRequested, rejected, processed, refused];
  return all.includes(status);
}

/**
 * Marks a package as read over the API, for the whole company: `inbox` does not give it any more. There is no way back.
 *
 * @throws {InvalidOptionError} for an id that is none, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost; it does no harm to repeat it.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export async function markPackageAsRead(
  session: EdinDocflowSession,
  packageId: Int64,
  options?: CallOptions,
): Promise<void> {
  checkId("packageId", packageId);
  const params = { query: { package_id: packageId } };
  await session.OPTIONS("/bdoc/store/package/read_from_api", { ...options, params });
}

/**
 * Accepts a document of a received package. One that the recipient signs is accepted by that.
 *
 * @returns the package with the document.
 * @throws {InvalidOptionError} for a document without its ids, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost; it does no harm to repeat it.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export function acceptDocument(
  session: EdinDocflowSession,
  document: DocumentAddress,
  options?: CallOptions,
): Promise<Package> {
  return setDocumentStatus(session, document, DocumentStatus.accepted, options);
}

/**
 * Rejects a document of a received package, and then says why in the journal, where a comment is given.
 *
 * @returns the package with the document.
 * @throws {InvalidOptionError} for a document without its ids, or a bad option, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost. To repeat it does no harm, but for a comment that may come twice.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export async function rejectDocument(
  session: EdinDocflowSession,
  document: DocumentAddress,
  options?: RejectOptions,
): Promise<Package> {
  const names = ["comment", ...callOptionNames] as const;
  const { comment, ...call } = ownOptions(options, names, "rejectDocument");
  checkOptionalWords("comment", comment);
  const rejected = await setDocumentStatus(session, document, DocumentStatus.rejected, call);
  if (comment !== undefined) {
    const params = { query: { package_id: document.packageId! } };
    await session.POST("/bdoc/store/package/comment", { ...call, params, body: comment });
  }
  return rejected;
}

/**
 * Says what became of a received package, when each of its documents is accepted or rejected.
 *
 * @returns the package.
 * @throws {InvalidOptionError} for an id or status that is none, before any request.
 * @throws {ApiError} when documents are still open, among other things.
 * @throws {OutcomeUnknownError} when the answer got lost: read the package to see its status.
 * @throws {NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export async function finishPackage(
  session: EdinDocflowSession,
  packageId: Int64,
  status: FinalPackageStatus,
  options?: CallOptions,
): Promise<Package> {
  checkId("packageId", packageId);
  if (!isFinal(status)) {
    throw new InvalidOptionError(
      "status",
      "has to be PackageStatus.accepted, clarificationRequested, rejected, processed or refused (3 to 7).",
    );
  }
  const body = { package_id: packageId, status };
  return (await session.POST("/bdoc/store/package/status", { ...options, body })).data;
}

async function setDocumentStatus(
  session: EdinDocflowSession,
  document: DocumentAddress,
  status: DocumentStatusForm["status"],
  options: CallOptions | undefined,
): Promise<Package> {
  const { packageId, documentId } = Object(document) as DocumentAddress;
  checkId("document.packageId", packageId);
  checkId("document.documentId", documentId);
  const body = { package_id: packageId, document_id: documentId, status };
  return (await session.POST("/bdoc/store/package/document/status", { ...options, body })).data;
}
