import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUser, nowInSeconds, type State } from "../state.ts";
import type { AgreementProcess } from "./agreement.ts";
import { findCompany } from "./company-entry.ts";
import { describeDocumentType, type DocumentType } from "./document-type.ts";
import { bodyOf, merge } from "./saving.ts";
import { findOwn, type Row } from "./store.ts";

/** Statuses of the form of a document type. */
const activeStatus = 1;
const archivedStatus = 2;

/** The forms, dictionaries and approval processes of document types. */
export function documentTypePartHandlers(state: State): Record<string, Handler> {
  const { agreementProcesses, companies, contracts, dictionaries, documentTypes } =
    state.configuration;
  return {
    saveDocumentTypeStructure: forUser(state, (request, { company }) => {
      const body = bodyOf(request);
      const found = findOwn(documentTypes, body["id"], company);
      if (!found) return failure(404, "there is no such document type");
      const archived = found.structures.map(archive);
      const added: Row = {
        ...merge(undefined, body),
        version: archived.length + 1,
        status: activeStatus,
        dateUpdate: nowInSeconds(state),
      };
      found.structures = [...archived, added];
      return json(200, added);
    }),
    bindDictionaryToDocumentType: forUser(state, ({ query }, { company }) => {
      const found = findOwn(documentTypes, query.required("document_id"), company);
      const dictionary = findOwn(dictionaries, query.required("dictionary_id"), company);
      if (!found || !dictionary)
        return failure(404, "there is no such document type or dictionary");
      found.dictionary = dictionary;
      return empty(200);
    }),
    listDocumentTypesForAgreement: forUser(state, ({ query }, { company }) => {
      const ownerId = query.required("document_company_id");
      const approving = findCompany(companies, query.required("agreement_company_id"), company);
      const isKnown = [...contracts.values()].some(
        ({ owner, client }) =>
          [owner, client].some(({ accountId }) => accountId === company.accountId) &&
          [owner, client].some(({ companyId }) => String(companyId) === ownerId),
      );
      if (!approving || (!isKnown && !findCompany(companies, ownerId, company)))
        return failure(404, "there is no such company");
      const processes = [...agreementProcesses.values()].filter(
        (process) => process.company === approving,
      );
      const found = [...documentTypes.values()].filter(
        (type) => String(type.company.companyId) === ownerId,
      );
      return json(
        200,
        found.map((type) => describeFor(type, processes)),
      );
    }),
  };
}

/** A document type with the process of one company that approves it. */
function describeFor(type: DocumentType, processes: readonly AgreementProcess[]): Row {
  const found = processes.find(({ documents }) => documents.some((one) => one.type === type));
  return { ...describeDocumentType(type), agreementProcId: found?.id ?? 0 };
}

function archive(structure: Row): Row {
  return { ...structure, status: archivedStatus };
}
