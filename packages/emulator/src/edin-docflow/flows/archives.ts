import type { Handler } from "../../contract.ts";
import { failure } from "../failure.ts";
import { forUser, type State } from "../state.ts";
import { archiveAnswer, archiveOf } from "./archive.ts";
import { findBody } from "./package-document.ts";
import { findPackage } from "./package.ts";
import type { StoredDocument } from "./stored.ts";

/** Archives that are made while one waits: of a package, a document, the signatures on one. */
export function archiveHandlers(state: State): Record<string, Handler> {
  const ofDocument = (pack: (document: StoredDocument) => Uint8Array): Handler =>
    forUser(state, ({ query }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      const document = found && findBody(found, query);
      return document ? archiveAnswer(pack(document)) : failure(404, "there is no such body");
    });
  return {
    downloadPackageArchive: forUser(state, ({ query }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      return found
        ? archiveAnswer(archiveOf(state, found.documents))
        : failure(404, "there is no such package");
    }),
    downloadDocumentArchive: ofDocument((document) => archiveOf(state, [document])),
    downloadSignatureSheet: ofDocument((document) =>
      archiveOf(state, [document], { original: false }),
    ),
  };
}
