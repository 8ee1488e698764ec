import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUsers, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { type AgreementProcess, type ApprovedDocument, describeProcess } from "./agreement.ts";
import { findCompany } from "./company-entry.ts";
import { bodyOf, editedId, findAll, merge, omit } from "./saving.ts";
import { findOwn, type Row } from "./store.ts";

/** Members of a step that the server sets itself, or that stand elsewhere. */
const keptMembers = [
  "agreementStepId",
  "agreementProcId",
  "agreementGroups",
  "groupNames",
  "userIds",
  "stepNumber",
];

/** The document types that a process approves, and its steps. All calls answer the process. */
export function agreementProcessPartHandlers(state: State): Record<string, Handler> {
  return forUsers(state, {
    addAgreementProcessDocument,
    removeAgreementProcessDocument,
    saveAgreementStep,
    deleteAgreementStep,
  });
}

function addAgreementProcessDocument(state: State, request: EmulatedRequest, user: User): Answer {
  const found = findApproved(state, request, user);
  if (!found) return failure(404, "there is no such process, company, document type or value");
  const { process, approved } = found;
  const others = process.documents.filter((one) => !isSame(one, approved));
  process.documents = [...others, approved];
  approved.type.row = { ...approved.type.row, agreementProcId: process.id };
  return json(200, describeProcess(process));
}

function removeAgreementProcessDocument(
  state: State,
  request: EmulatedRequest,
  user: User,
): Answer {
  const found = findApproved(state, request, user);
  const others = found?.process.documents.filter((one) => !isSame(one, found.approved));
  if (!found || !others || others.length === found.process.documents.length)
    return failure(404, "the process approves no such document");
  const { process, approved } = found;
  process.documents = others;
  approved.type.row = omit(approved.type.row, ["agreementProcId"]);
  return json(200, describeProcess(process));
}

function saveAgreementStep(state: State, request: EmulatedRequest, { company }: User): Answer {
  const { agreementGroups, agreementProcesses } = state.configuration;
  const body = bodyOf(request);
  const process = findOwn(agreementProcesses, body["agreementProcId"], company);
  const ids = (body["agreementGroups"] as readonly Row[]).map(({ groupId }) => String(groupId));
  const groups = findAll(ids, (id) => findOwn(agreementGroups, id, company));
  const id = editedId(body, "agreementStepId");
  const found = process?.steps.find((step) => String(step.id) === id);
  if (!process || !groups || (id !== undefined && !found))
    return failure(404, "there is no such process, group or step");
  if (groups.length === 0) return failure(400, "a step needs a group");
  const row = merge(found?.row, omit(body, keptMembers));
  if (found) Object.assign(found, { row, groups });
  else process.steps.push({ id: takeId(state), accountId: process.accountId, row, groups });
  return json(200, describeProcess(process));
}

function deleteAgreementStep(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { agreementProcesses } = state.configuration;
  const process = findOwn(agreementProcesses, query.required("agreement_proc_id"), company);
  const stepId = query.required("agreement_step_id");
  const index = process?.steps.findIndex(({ id }) => String(id) === stepId) ?? -1;
  if (!process || index < 0) return failure(404, "there is no such process or step");
  process.steps.splice(index, 1);
  return json(200, describeProcess(process));
}

/** What a call names in its query, if all of it is there. */
function findApproved(
  state: State,
  { query }: EmulatedRequest,
  { company }: User,
): { process: AgreementProcess; approved: ApprovedDocument } | undefined {
  const { agreementProcesses, companies, documentTypes } = state.configuration;
  const process = findOwn(agreementProcesses, query.required("agreement_proc_id"), company);
  const owner = findCompany(companies, query.required("company_id"), company);
  const type = findOwn(documentTypes, query.required("document_id"), company);
  const valueId = query.required("dict_val_id");
  const entry = type?.dictionary?.values.find(({ id }) => String(id) === valueId);
  if (!process || !owner || !type || (valueId !== "0" && !entry)) return undefined;
  const value = type.dictionary && entry && { dictionary: type.dictionary, entry };
  return { process, approved: { type, value } };
}

function isSame(one: ApprovedDocument, other: ApprovedDocument): boolean {
  return one.type === other.type && one.value?.entry === other.value?.entry;
}
