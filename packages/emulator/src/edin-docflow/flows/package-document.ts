import type { EmulatedRequest } from "../../contract.ts";
import type { DocumentType } from "../configuration/document-type.ts";
import type { Package, StoredDocument } from "./stored.ts";

/** The document of a package whose body `document_id` and `body_id` ask for. */
export function findBody(
  { documents }: Package,
  query: EmulatedRequest["query"],
): StoredDocument | undefined {
  return documents.find(
    ({ documentId, bodyId }) =>
      String(documentId) === query.required("document_id") &&
      String(bodyId) === query.required("body_id"),
  );
}

/** A document type by its identifier, when packages of this type may hold it. */
export function typeInPackage({ type }: Package, documentTypeId: string): DocumentType | undefined {
  return type.documents.find((binding) => String(binding.type.id) === documentTypeId)?.type;
}
