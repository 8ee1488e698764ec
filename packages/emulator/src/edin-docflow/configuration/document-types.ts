import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUsers, type State, takeId, type UserOperation } from "../state.ts";
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
  return forUsers(state, {
    listDocumentTypes,
    importDocumentTypes,
    exportDocumentTypes,
    saveDocumentType,
    setDocumentTypeActive: setFlag("isActive", "is_active"),
    setDocumentTypeProviderAccess: setFlag("isProviderAccess", "access"),
  });
}

function listDocumentTypes(state: State, request: EmulatedRequest, user: User): Answer {
  const { query } = request;
  const company = companyOf(state, request, user);
  if (!company) return failure(404, "there is no such company");
  const isActive = query.number("is_active");
  const found = list(state, company, query.number("use_type")).filter(
    ({ row }) =>
      matchesCode(query.number("type"), row["type"]) &&
      (isActive === undefined || row["isActive"] === isActive),
  );
  return answerPage(found, query, defaultLimit, describeDocumentType);
}

/** The page demands `document_id` of an import as well, and gives it no meaning. */
function importDocumentTypes(
  state: State,
  { bytes, query }: EmulatedRequest,
  { company }: User,
): Answer {
  const rows = readWorkbook(bytes, columns);
  if (!rows) return failure(400, "the file is no workbook");
  const useType = query.number("use_type") ?? 1;
  const added = rows.map((row) => add(state, company, { ...row, type: 1, isActive: 1, useType }));
  return json(200, added.map(describeDocumentType));
}

function exportDocumentTypes(state: State, request: EmulatedRequest, user: User): Answer {
  const company = companyOf(state, request, user);
  if (!company) return failure(404, "there is no such company");
  const found = list(state, company, request.query.number("use_type"));
  return answerWorkbook(
    found.map(({ row }) => row),
    columns,
  );
}

function saveDocumentType(state: State, request: EmulatedRequest, user: User): Answer {
  const { companies, documentTypes } = state.configuration;
  const body = bodyOf(request);
  const company = findCompany(companies, body["companyId"], user.company);
  const id = editedId(body, "documentId");
  const found = id === undefined ? undefined : findOwn(documentTypes, id, user.company);
  if (!company || (id !== undefined && !found))
    return failure(404, "there is no such company or document type");
  const row = merge(found?.row ?? { useType: 1 }, omit(body, keptMembers));
  if (found) found.row = row;
  return json(200, describeDocumentType(found ?? add(state, company, row)));
}

function list(
  state: State,
  company: Company,
  useType: number | undefined,
): readonly DocumentType[] {
  const { documentTypes } = state.configuration;
  return listOwn(documentTypes, company).filter(
    (type) =>
      type.company.companyId === company.companyId && matchesCode(useType, type.row["useType"]),
  );
}

function add(state: State, company: Company, row: Row): DocumentType {
  const { documentTypes } = state.configuration;
  const { accountId } = company;
  const id = takeId(state);
  const added = { id, accountId, company, row, dictionary: undefined, structures: [] };
  documentTypes.set(String(id), added);
  return added;
}

function setFlag(name: string, parameter: string): UserOperation {
  return (state, { query }, { company }) => {
    const found = findOwn(
      state.configuration.documentTypes,
      query.required("document_id"),
      company,
    );
    const flag = query.number(parameter);
    if (!found) return failure(404, "there is no such document type");
    if (!isFlag(flag)) return failure(400, "the flag is 0 or 1");
    found.row = { ...found.row, [name]: flag };
    return empty(200);
  };
}

function companyOf(state: State, { query }: EmulatedRequest, user: User): Company | undefined {
  const { companies } = state.configuration;
  return findCompany(companies, query.required("company_id"), user.company);
}
