import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUsers, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { type AgreementGroup, describeGroup } from "./agreement.ts";
import { findCompany } from "./company-entry.ts";
import { answerPage, matchesPattern } from "./listing.ts";
import { bodyOf, editedId, findAll, merge, omit } from "./saving.ts";
import { findOwn, listOwn, type Row } from "./store.ts";
import type { Person } from "./user.ts";

const defaultLimit = 30;
const keptMembers = ["groupId", "groupID", "companyId", "companyID", "company", "users"];

/** People who approve together. */
export function agreementGroupHandlers(state: State): Record<string, Handler> {
  return forUsers(state, {
    listAgreementGroups,
    getAgreementGroup,
    saveAgreementGroup,
    deleteAgreementGroup,
    replaceAgreementGroupUsers,
  });
}

function listAgreementGroups(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { agreementGroups } = state.configuration;
  const companyId = query.text("company_id");
  const found = listOwn(agreementGroups, company).filter(
    (group) =>
      matchesPattern(query, [group.row["groupName"]]) &&
      (companyId === undefined || companyId === String(group.company.companyId)),
  );
  return answerPage(found, query, defaultLimit, describeGroup);
}

function getAgreementGroup(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { agreementGroups } = state.configuration;
  const found = findOwn(agreementGroups, query.required("agreement_group_id"), company);
  return found ? json(200, describeGroup(found)) : failure(404, "there is no such group");
}

function saveAgreementGroup(state: State, request: EmulatedRequest, user: User): Answer {
  const { agreementGroups, companies } = state.configuration;
  const body = bodyOf(request);
  const company = findCompany(companies, body["companyId"], user.company);
  const id = editedId(body, "groupId");
  const found = id === undefined ? undefined : findOwn(agreementGroups, id, user.company);
  const people = findPeople(state, body["users"], user.company);
  if (!company || !people || (id !== undefined && !found))
    return failure(404, "there is no such company, user or group");
  if (found && !body["users"]) return failure(400, "users are needed");
  const { accountId } = company;
  const row = merge(found?.row, omit(body, keptMembers));
  const saved = found ?? { id: takeId(state), accountId, company, row, users: people };
  Object.assign(saved, { row, users: people } satisfies Partial<AgreementGroup>);
  agreementGroups.set(String(saved.id), saved);
  return json(200, describeGroup(saved));
}

function deleteAgreementGroup(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { agreementGroups, agreementProcesses } = state.configuration;
  const found = findOwn(agreementGroups, query.required("agreement_group_id"), company);
  if (!found) return failure(404, "there is no such group");
  agreementGroups.delete(String(found.id));
  for (const { steps } of agreementProcesses.values()) {
    for (const step of steps) step.groups = step.groups.filter((group) => group !== found);
  }
  return empty(200);
}

function replaceAgreementGroupUsers(
  state: State,
  request: EmulatedRequest,
  { company }: User,
): Answer {
  const { agreementGroups } = state.configuration;
  const body = bodyOf(request);
  const found = findOwn(agreementGroups, body["groupId"], company);
  const people = findPeople(state, body["users"], company);
  if (!found || !people) return failure(404, "there is no such group or user");
  found.users = people;
  return json(200, describeGroup(found));
}

function findPeople(
  state: State,
  listed: unknown,
  company: Company,
): readonly Person[] | undefined {
  const { users } = state.configuration;
  const ids = ((listed ?? []) as readonly Row[]).map(({ userId }) => String(userId));
  return findAll(ids, (id) => findOwn(users, id, company));
}
