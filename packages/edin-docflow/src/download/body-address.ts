import { type Int64, InvalidOptionError } from "@signoff/core";
import { checkId } from "../values/values.ts";

/** Where a file is: documents keep their files as bodies. {@link bodyOf} finds it in a document. */
export interface BodyAddress {
  readonly packageId: Int64;
  readonly documentId: Int64;
  readonly bodyId: Int64;
}

/** As much of a document as its file is found by. A document as a package tells it is one. */
export interface DocumentWithBody {
  readonly packageId?: Int64 | undefined;
  readonly documentId?: Int64 | undefined;
  readonly bodies?: readonly { readonly bodyId?: Int64 | undefined }[] | undefined;
}

/**
 * The address of a document's file, which is its only body.
 *
 * @param document as a package or an upload tells it.
 * @throws {InvalidOptionError} for a document without a body, or without its ids.
 */
export function bodyOf(document: DocumentWithBody): BodyAddress {
  const { packageId, documentId, bodies } = Object(document) as DocumentWithBody;
  const bodyId = bodies?.[0]?.bodyId;
  if (bodyId === undefined) {
    throw new InvalidOptionError(
      "document",
      "has no body; lists leave it out, so read the package with GET /bdoc/store/package.",
    );
  }
  checkId("document.packageId", packageId);
  checkId("document.documentId", documentId);
  return { packageId, documentId, bodyId };
}

/** The parameters that say where a file is. */
export interface BodyQuery {
  readonly package_id: Int64;
  readonly document_id: Int64;
  readonly body_id: Int64;
}

/** @throws {InvalidOptionError} for an id that is missing or none. */
export function bodyQuery(address: BodyAddress): BodyQuery {
  const { packageId, documentId, bodyId } = Object(address) as BodyAddress;
  checkId("packageId", packageId);
  checkId("documentId", documentId);
  checkId("bodyId", bodyId);
  return { package_id: packageId, document_id: documentId, body_id: bodyId };
}
