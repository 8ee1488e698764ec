import type { Handler } from "../../contract.ts";
import { binary, empty, json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUser, nowInSeconds, type State } from "../state.ts";
import type { User } from "../user.ts";
import { archiveAnswer, archiveOf } from "./archive.ts";
import { documentStatus } from "./codes.ts";
import { describeInternalDocument } from "./document.ts";
import type { InternalDocument } from "./stored.ts";

/** Folders of internal documents. */
const sentFolder = 2;

/** Documents that stay within a company: listed, read, sent. */
export function internalDocumentHandlers(state: State): Record<string, Handler> {
  return {
    listInternalDocuments: forUser(state, ({ query }, user) => {
      const isSent = query.number("folder") === sentFolder;
      const found = [...state.internalDocuments.values()]
        .filter((one) => isOf(one, user) && isSent === one.document.dateSent > 0)
        .toReversed();
      return json(200, found.map(describeInternalDocument), { count: String(found.length) });
    }),
    sendInternalDocument: forUser(state, ({ body }, user) => {
      const { document_id } = body as { document_id: string };
      const document = findInternal(state, document_id, user)?.document;
      if (!document) return failure(404, "there is no such internal document");
      if (document.dateSent > 0) return failure(409, "the internal document is sent already");
      document.status = documentStatus.sent;
      document.dateSent = nowInSeconds(state);
      return empty(200);
    }),
    getInternalDocumentInfo: forUser(state, ({ query }, user) => {
      const found = findInternal(state, query.required("document_id"), user);
      return found
        ? json(200, describeInternalDocument(found))
        : failure(404, "there is no such internal document");
    }),
    getInternalDocumentStructure: forUser(state, ({ query }, user) => {
      const found = findInternal(state, query.required("document_id"), user);
      if (!found) return failure(404, "there is no such internal document");
      const { structure = [] } = found.document;
      return json(200, { ...describeInternalDocument(found), structure });
    }),
    downloadInternalDocumentBody: forUser(state, ({ query }, user) => {
      const found = findInternal(state, query.required("document_id"), user);
      return found
        ? binary(200, found.document.bytes)
        : failure(404, "there is no such internal document");
    }),
    downloadInternalDocumentArchive: forUser(state, ({ query }, user) => {
      const found = findInternal(state, query.required("document_id"), user);
      return found
        ? archiveAnswer(archiveOf(state, [found.document]))
        : failure(404, "there is no such internal document");
    }),
  };
}

/** An internal document by its identifier in digits, when it is of the user's company. */
export function findInternal(
  { internalDocuments }: State,
  documentId: string,
  user: User,
): InternalDocument | undefined {
  const found = internalDocuments.get(documentId);
  return found && isOf(found, user) ? found : undefined;
}

function isOf({ company }: InternalDocument, user: User): boolean {
  return company.companyId === user.company.companyId;
}
