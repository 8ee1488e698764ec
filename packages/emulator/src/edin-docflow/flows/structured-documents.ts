import type { Answer, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { largestFile, onlyFile } from "../files.ts";
import { forUser, nowInSeconds, type State } from "../state.ts";
import type { User } from "../user.ts";
import { direction } from "./codes.ts";
import { createDocument, describePackageDocument, type NewDocument } from "./document.ts";
import { typeInPackage } from "./package-document.ts";
import { directionOf, findPackage } from "./package.ts";
import { readDocumentField, type SentDocument } from "./sent-json.ts";
import { structureXml } from "./structure-xml.ts";

type Content = Pick<NewDocument, "fileName" | "bytes" | "structure">;

/** Documents that are made of values: created and edited, from the values or from a file with them. */
export function structuredDocumentHandlers(state: State): Record<string, Handler> {
  return {
    saveStructuredDocument: forUser(state, ({ body }, user) => {
      const sent = body as SentDocument;
      const structure = sent.structure ?? [];
      const bytes = Buffer.from(structureXml(structure));
      return save(state, user, sent, { fileName: "document.xml", bytes, structure });
    }),
    saveStructuredDocumentFromXml: forUser(state, ({ body, parts }, user) => {
      const text = (body as { document_store: string }).document_store;
      const sent = readDocumentField(text, "document_store");
      const file = onlyFile(parts);
      if (!file || !isComplete(sent))
        return failure(400, "one file, and all that tells package, sender, type, number and date");
      if (file.bytes.length >= largestFile)
        return failure(413, "the file has 5,000,000 bytes or more");
      if (BigInt(sent.senderCompanyId ?? 0) !== user.company.companyId)
        return failure(404, "the sender is another company");
      const { filename = "document.xml", bytes } = file;
      return save(state, user, sent, { fileName: filename, bytes, structure: [] });
    }),
  };
}

/** Without an identifier of its own a document is new; a signed one can not be edited any more. */
function save(state: State, user: User, sent: SentDocument, content: Content): Answer {
  const { documentId, packageId, documentType, number, date, comment = "" } = sent;
  const found = findPackage(state, String(packageId), user.company);
  if (!found) return failure(404, "there is no such package");
  if (directionOf(found, user.company) !== direction.draft)
    return failure(409, "the package is no draft of the company");
  const changed = { number: number ?? "", date: date ?? nowInSeconds(state), ...content };
  if (documentId) {
    const document = found.documents.find((one) => one.documentId === BigInt(documentId));
    if (!document?.structure)
      return failure(404, "there is no such structured document in the package");
    if (document.signatures.length > 0) return failure(409, "the document is signed already");
    Object.assign(document, changed);
    found.dateChanged = nowInSeconds(state);
    return json(200, describePackageDocument(found, document, user.company));
  }
  const type = typeInPackage(found, String(documentType?.documentId));
  if (!type) return failure(404, "the package type takes no such document");
  const document = createDocument(state, { type, comment, ...changed });
  found.documents.push(document);
  found.dateChanged = nowInSeconds(state);
  return json(200, describePackageDocument(found, document, user.company));
}

function isComplete({
  packageId,
  senderCompanyId,
  documentType,
  number,
  date,
}: SentDocument): boolean {
  const all = [packageId, senderCompanyId, documentType?.documentId, number, date];
  return all.every((value) => value !== undefined);
}
