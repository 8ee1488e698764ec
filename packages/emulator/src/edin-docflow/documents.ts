import { randomUUID } from "node:crypto";
import type { EmulatedRequest, Handler, Part } from "../contract.ts";
import { binary, json } from "../engine/answers.ts";
import { type DocumentType, documentTypes } from "./contract.ts";
import { describeDocument } from "./document.ts";
import { failure } from "./failure.ts";
import { describePackage, findPackage } from "./packages.ts";
import { forUser, nowInSeconds, type State, type StoredDocument, takeId } from "./state.ts";

/** Files have to be smaller than this. */
const LARGEST_FILE = 5 * 1024 * 1024;

/** Files in packages: brought and fetched. */
export function documentHandlers(state: State): Record<string, Handler> {
  return {
    addDocumentToPackage: forUser(state, (request, { company }) => {
      const { query, headers, parts } = request;
      const found = findPackage(state, query.required("package_id"), company);
      const type = documentTypes.find(
        ({ documentId }) => String(documentId) === query.required("document_type_id"),
      );
      if (!found || !type) return failure(404);
      const [file, ...others] = parts.filter(({ filename }) => filename !== undefined);
      if (!file || others.length > 0) return failure(400);
      if (file.bytes.length >= LARGEST_FILE) return failure(413);
      const document = storeDocument(state, request, type, file);
      found.documents.push(document);
      found.dateChanged = nowInSeconds(state);
      switch (headers.text("response-object-type")) {
        case "uuid":
          return json(200, document.documentUuid);
        case "document":
          return json(200, describeDocument(found, document));
        default:
          return json(200, describePackage(found));
      }
    }),
    downloadDocumentBody: forUser(state, ({ query }, { company }) => {
      const document = findPackage(state, query.required("package_id"), company)?.documents.find(
        ({ documentId, bodyId }) =>
          String(documentId) === query.required("document_id") &&
          String(bodyId) === query.required("body_id"),
      );
      return document ? binary(200, document.bytes) : failure(404);
    }),
  };
}

function storeDocument(
  state: State,
  { query }: EmulatedRequest,
  type: DocumentType,
  file: Part,
): StoredDocument {
  return {
    documentId: takeId(state),
    documentUuid: randomUUID(),
    bodyId: takeId(state),
    type,
    number: query.text("document_number") ?? "",
    date: query.number("document_date") ?? nowInSeconds(state),
    comment: query.text("comment") ?? "",
    fileName: file.filename ?? "",
    bytes: file.bytes,
  };
}
