import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUsers, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { findCompany } from "./company-entry.ts";
import {
  describeDictionary,
  describeDictionaryRow,
  describeValue,
  type Dictionary,
} from "./dictionary.ts";
import { isFlag } from "./listing.ts";
import { bodyOf, editedId, merge, omit } from "./saving.ts";
import { type Entry, findOwn, listOwn } from "./store.ts";
import { answerWorkbook } from "./workbook.ts";

const keptMembers = ["dictionaryId", "companyId", "values"];
const columns = ["name", "code", "parentCode", "isActive"];

/** Lists of values for fields of packages, contracts and document types. */
export function dictionaryHandlers(state: State): Record<string, Handler> {
  return forUsers(state, {
    listDictionaries,
    getDictionary,
    saveDictionary,
    setDictionaryActive,
    addDictionaryValue,
    setDictionaryValueActive,
    exportDictionary: exportValues,
    // The page says that a file comes back and that none is sent, in spite of the name.
    transferDictionaryValuesXls: exportValues,
  });
}

function listDictionaries(state: State, { query }: EmulatedRequest, user: User): Answer {
  const { companies, dictionaries } = state.configuration;
  const company = findCompany(companies, query.required("company_id"), user.company);
  if (!company) return failure(404, "there is no such company");
  const found = listOwn(dictionaries, company).filter(
    ({ companyId }) => companyId === company.companyId,
  );
  return json(200, found.map(describeDictionaryRow));
}

function getDictionary(state: State, request: EmulatedRequest, user: User): Answer {
  const found = find(state, request, user);
  return found ? json(200, describeDictionary(found)) : failure(404, "there is no such dictionary");
}

function saveDictionary(state: State, request: EmulatedRequest, user: User): Answer {
  const { companies, dictionaries } = state.configuration;
  const body = bodyOf(request);
  const company = findCompany(companies, body["companyId"], user.company);
  const id = editedId(body, "dictionaryId");
  const found = id === undefined ? undefined : findOwn(dictionaries, id, user.company);
  if (!company || (id !== undefined && !found))
    return failure(404, "there is no such company or dictionary");
  const row = merge(found?.row, omit(body, keptMembers));
  const { accountId, companyId } = company;
  const saved = found ?? { id: takeId(state), accountId, companyId, row, values: [] };
  saved.row = row;
  dictionaries.set(String(saved.id), saved);
  return json(200, describeDictionary(saved));
}

function setDictionaryActive(state: State, request: EmulatedRequest, user: User): Answer {
  return setActive(find(state, request, user), request);
}

function addDictionaryValue(state: State, request: EmulatedRequest, { company }: User): Answer {
  const { dictionaries } = state.configuration;
  const { dictionaryId, ...row } = bodyOf(request);
  const found = findOwn(dictionaries, dictionaryId, company);
  if (!found) return failure(404, "there is no such dictionary");
  const codes = new Set(found.values.map((value) => value.row["code"]));
  const { code, parentCode } = row;
  if (codes.has(code) || (parentCode !== null && !codes.has(parentCode)))
    return failure(400, "the code is taken, or there is no such parentCode");
  const { accountId } = found;
  const added = { id: takeId(state), accountId, row: merge(undefined, row) };
  found.values.push(added);
  return json(200, describeValue(found, added));
}

function setDictionaryValueActive(state: State, request: EmulatedRequest, user: User): Answer {
  const id = request.query.required("value_id");
  const value = find(state, request, user)?.values.find((one) => String(one.id) === id);
  return setActive(value, request);
}

function find(state: State, { query }: EmulatedRequest, { company }: User): Dictionary | undefined {
  const { dictionaries } = state.configuration;
  return findOwn(dictionaries, query.required("dictionary_id"), company);
}

function exportValues(state: State, request: EmulatedRequest, user: User): Answer {
  const found = find(state, request, user);
  if (!found) return failure(404, "there is no such dictionary");
  return answerWorkbook(
    found.values.map(({ row }) => row),
    columns,
  );
}

function setActive(entry: Entry | undefined, { query }: EmulatedRequest): Answer {
  const isActive = query.number("is_active");
  if (!entry) return failure(404, "there is no such dictionary or value");
  if (!isFlag(isActive)) return failure(400, "is_active is 0 or 1");
  entry.row = { ...entry.row, isActive };
  return empty(200);
}
