import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty } from "../../engine/answers.ts";
import { findOwn } from "../configuration/store.ts";
import { failure } from "../failure.ts";
import { largestFile, onlyFile } from "../files.ts";
import { forUser, nowInSeconds, type State } from "../state.ts";
import { createDocument, type NewDocument } from "./document.ts";
import { findInternal } from "./internal-documents.ts";
import { readStructureField } from "./sent-json.ts";
import { addSignatures } from "./signature.ts";
import { structureXml } from "./structure-xml.ts";

type Content = Pick<NewDocument, "fileName" | "bytes" | "structure">;

interface NewInternalDocument {
  readonly document_type_id: string;
  readonly company_id: string;
  readonly document_structure_content?: string;
}

interface SentSignature {
  readonly bodyId?: number | bigint;
  readonly signBody?: string;
}

/** Internal documents: made and signed. */
export function internalUploadHandlers(state: State): Record<string, Handler> {
  return {
    createInternalDocument: forUser(state, (request, { company }) => {
      const { document_type_id, company_id } = request.body as NewInternalDocument;
      const type = findOwn(state.configuration.documentTypes, document_type_id, company);
      if (!type || company_id !== String(company.companyId))
        return failure(404, "there is no such document type or company");
      const content = readContent(request);
      if ("status" in content) return content;
      const date = nowInSeconds(state);
      const document = createDocument(state, { type, number: "", date, comment: "", ...content });
      state.internalDocuments.set(String(document.documentId), { company, document });
      return empty(200);
    }),
    addInternalDocumentSignatures: forUser(state, ({ query, body }, user) => {
      const found = findInternal(state, query.required("document_id"), user);
      if (!found) return failure(404, "there is no such internal document");
      const { document } = found;
      const all = (body as SentSignature[]).map(({ bodyId = document.bodyId, signBody = "" }) => ({
        isOfBody: BigInt(bodyId) === document.bodyId,
        bytes: Buffer.from(signBody, "base64"),
      }));
      if (all.length === 0 || all.some(({ bytes }) => bytes.length === 0))
        return failure(400, "each signature needs bytes, in Base64");
      if (all.some(({ isOfBody }) => !isOfBody))
        return failure(404, "there is no such body in the document");
      const files = all.map(({ bytes }) => bytes);
      return addSignatures(state, document, user, files)
        ? empty(200)
        : failure(409, "the key has signed the document already");
    }),
  };
}

/** Either a file or the values of a form. */
function readContent({ body, parts }: EmulatedRequest): Content | Answer {
  const { document_structure_content: text } = body as NewInternalDocument;
  const file = onlyFile(parts);
  if ((file === undefined) === (text === undefined))
    return failure(400, "either a file or a structure is needed");
  if (file) {
    if (file.bytes.length >= largestFile)
      return failure(413, "the file has 5,000,000 bytes or more");
    return { fileName: file.filename ?? "", bytes: file.bytes, structure: undefined };
  }
  const structure = readStructureField(text ?? "", "document_structure_content");
  const bytes = Buffer.from(structureXml(structure));
  return { fileName: "document.xml", bytes, structure };
}
