import { type Company, describeCompany } from "../companies.ts";
import { describeValue, type Dictionary } from "./dictionary.ts";
import { describeDocumentType, type DocumentType } from "./document-type.ts";
import type { Entry, Row } from "./store.ts";
import { describePerson, type Person } from "./user.ts";

/** People who approve together. */
export interface AgreementGroup extends Entry {
  readonly company: Company;
  users: readonly Person[];
}

/** What approves documents within an account: steps, one after the other. */
export interface AgreementProcess extends Entry {
  readonly company: Company;
  /** 1 active, 2 blocked. */
  status: number;
  documents: readonly ApprovedDocument[];
  readonly steps: AgreementStep[];
}

/** A document type that a process approves, whole or for one value of its dictionary. */
export interface ApprovedDocument {
  readonly type: DocumentType;
  readonly value: { readonly dictionary: Dictionary; readonly entry: Entry } | undefined;
}

/** What the groups of a step have to do. */
interface AgreementStep extends Entry {
  groups: readonly AgreementGroup[];
}

/** A group with its people. */
export function describeGroup({ id, company, row, users }: AgreementGroup): Row {
  return {
    ...row,
    groupId: id,
    companyId: company.companyId,
    company: describeCompany(company),
    users: users.map(describePerson),
  };
}

/** A process with its steps and document types. */
export function describeProcess(process: AgreementProcess): Row {
  const { id, company, row, status, documents, steps } = process;
  return {
    ...row,
    agreementProcId: id,
    companyId: company.companyId,
    company: describeCompany(company),
    status,
    agreementProc2Docs: documents.map(describeApproved),
    agrementSteps: steps.map((step, index) => describeStep(id, step, index + 1)),
  };
}

function describeApproved({ type, value }: ApprovedDocument): Row {
  return {
    document: describeDocumentType(type),
    ...(value && { dictionaryValue: describeValue(value.dictionary, value.entry) }),
  };
}

function describeStep(processId: bigint, { id, row, groups }: AgreementStep, number: number): Row {
  return {
    ...row,
    agreementStepId: id,
    agreementProcId: processId,
    stepNumber: number,
    agreementGroups: groups.map(describeGroup),
    groupNames: groups.map((group) => String(group.row["groupName"])).join(", "),
    userIds: groups.flatMap((group) => group.users.map((user) => user.id)),
  };
}
