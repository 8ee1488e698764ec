import type { Answer, Handler, Part } from "../../contract.ts";
import { binary, empty, json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUser, nowInSeconds, type State } from "../state.ts";
import type { User } from "../user.ts";
import { direction, documentStatus } from "./codes.ts";
import { findBody } from "./package-document.ts";
import { describePackage, directionOf, findPackage } from "./package.ts";
import { addSignatures } from "./signature.ts";
import { changeDocumentStatus, isOpenTo } from "./statuses.ts";
import type { Package, StoredDocument } from "./stored.ts";

/** Signatures on the documents of packages: brought and fetched. */
export function signatureHandlers(state: State): Record<string, Handler> {
  return {
    addDocumentSignature: forUser(state, ({ query, parts }, user) => {
      const found = findPackage(state, query.required("package_id"), user.company);
      const document = found && findBody(found, query);
      if (!found || !document)
        return failure(404, "there is no such package, or no such body in it");
      const refusal = sign(state, found, document, user, parts);
      return refusal ?? json(200, describePackage(state, found, user.company));
    }),
    addDocumentSignatureByUuid: forUser(state, ({ query, parts }, user) => {
      const uuid = query.required("document_uuid").toLowerCase();
      for (const found of state.packages.values()) {
        const document = found.documents.find(({ documentUuid }) => documentUuid === uuid);
        if (document && directionOf(found, user.company)) {
          return sign(state, found, document, user, parts) ?? empty(200);
        }
      }
      return failure(404, "there is no such document");
    }),
    downloadDocumentSignature: forUser(state, ({ query }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      const signature =
        found &&
        findBody(found, query)?.signatures.find(
          ({ signId }) => String(signId) === query.required("sign_id"),
        );
      return signature
        ? binary(200, signature.bytes, "application/pkcs7-signature")
        : failure(404, "there is no such signature");
    }),
  };
}

/**
 * The sender signs what is still a draft, the recipient what lies with it and is not rejected; its signature accepts the
 * document.
 */
function sign(
  state: State,
  found: Package,
  document: StoredDocument,
  user: User,
  parts: readonly Part[],
): Answer | undefined {
  const files = parts.filter(({ filename }) => filename !== undefined).map(({ bytes }) => bytes);
  if (files.length === 0 || files.some(({ length }) => length === 0))
    return failure(400, "each signature needs a file with bytes");
  const isDraft = directionOf(found, user.company) === direction.draft;
  const isRejected = document.status === documentStatus.rejected;
  if (!isDraft && (!isOpenTo(found, user) || isRejected))
    return failure(409, "the document can not be signed by the company now");
  if (!addSignatures(state, document, user, files))
    return failure(409, "the key has signed the document already");
  found.dateChanged = nowInSeconds(state);
  if (!isDraft && document.status !== documentStatus.accepted) {
    changeDocumentStatus(state, found, document, user, documentStatus.accepted);
  }
  return undefined;
}
