import type { EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUser, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { findCompany } from "./company-entry.ts";
import { describeDocumentType, type DocumentType } from "./document-type.ts";
import { answerPage, isFlag, matchesCode } from "./listing.ts";
import { bodyOf, editedId, merge, omit } from "./saving.ts";
import { findOwn, listOwn, type Row } from "./store.ts";
import { answerWorkbook } from "./workbook.ts";
import { readWorkbook } from "./workbook-rows.ts";

const defaultLimit = 20;
const keptMembers = [
  "documentId",
  "companyId",
  "company",
  "agreementProcId",
  "dictionary",
  "structures",
];
const columns = ["name", "code"];

/** What documents are made of: listed, saved, brought and fetched as files. */
export function documentTypeHandlers(state: State): Record<string, Handler> {
  const { companies, documentTypes } = state.configuration;

  const list = (company: Company, useType: number | undefined): readonly DocumentType[] =>
    listOwn(documentTypes, company).filter(
      (type) =>
        type.company.companyId === company.companyId && matchesCode(useType, type.row["useType"]),
    );

  const add = (company: Company, row: Row): DocumentType => {
    const { accountId } = company;
    const id = takeId(state);
    const added = { id, accountId, company, row, dictionary: undefined, structures: [] };
    documentTypes.set(String(id), added);
    return added;
  };

  const setFlag = (name: string, parameter: string): Handler =>
    forUser(state, ({ query }, { company }) => {
      const found = findOwn(documentTypes, query.required("document_id"), company);
      const flag = query.number(parameter);
      if (!found) return failure(404, "there is no such document type");
      if (!isFlag(flag)) return failure(400, "the flag is 0 or 1");
      found.row = { ...found.row, [name]: flag };
      return empty(200);
    });

  const companyOf = ({ query }: EmulatedRequest, user: User): Company | undefined =>
    findCompany(companies, query.required("company_id"), user.company);

  return {
    listDocumentTypes: forUser(state, (request, user) => {
      const { query } = request;
      const company = companyOf(request, user);
      if (!company) return failure(404, "there is no such company");
      const isActive = query.number("is_active");
      const found = list(company, query.number("use_type")).filter(
        ({ row }) =>
          matchesCode(query.number("type"), row["type"]) &&
          (isActive === undefined || row["isActive"] === isActive),
      );
      return answerPage(found, query, defaultLimit, describeDocumentType);
    }),
    // The page demands `document_id` of an import as well, and gives it no meaning.
    importDocumentTypes: forUser(state, ({ bytes, query }, { company }) => {
      const rows = readWorkbook(bytes, columns);
      if (!rows) return failure(400, "the file is no workbook");
      const useType = query.number("use_type") ?? 1;
      const added = rows.map((row) => add(company, { ...row, type: 1, isActive: 1, useType }));
      return json(200, added.map(describeDocumentType));
    }),
    exportDocumentTypes: forUser(state, (request, user) => {
      const company = companyOf(request, user);
      if (!company) return failure(404, "there is no such company");
      const found = list(company, request.query.number("use_type"));
      return answerWorkbook(
        found.map(({ row }) => row),
        columns,
      );
    }),
    saveDocumentType: forUser(state, (request, user) => {
      const body = bodyOf(request);
      const company = findCompany(companies, body["companyId"], user.company);
      const id = editedId(body, "documentId");
      const found = id === undefined ? undefined : findOwn(documentTypes, id, user.company);
      if (!company || (id !== undefined && !found))
        return failure(404, "there is no such company or document type");
      const row = merge(found?.row ?? { useType: 1 }, omit(body, keptMembers));
      if (found) found.row = row;
      return json(200, describeDocumentType(found ?? add(company, row)));
    }),
    setDocumentTypeActive: setFlag("isActive", "is_active"),
    setDocumentTypeProviderAccess: setFlag("isProviderAccess", "access"),
  };
}
