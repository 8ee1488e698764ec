import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUsers, nowInSeconds, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { findCompany } from "./company-entry.ts";
import { contractStatus } from "./contract.ts";
import { findCompanyByCode } from "./holders.ts";
import { answerPage, matchesPattern } from "./listing.ts";
import { bodyOf, editedId, findAll, idsOf, merge, omit } from "./saving.ts";
import { type Entry, findOwn, listOwn, type Row } from "./store.ts";
import { readWorkbook } from "./workbook-rows.ts";

const defaultLimit = 20;
const invitedStatus = 2;
const keptMembers = [
  "partnerId",
  "accountId",
  "companyId",
  "contractStatus",
  "status",
  "invitationDate",
];

/** The columns of the template for imports. */
const columns = ["code", "name", "contactPerson", "contactEmail", "contactPhone", "comment"];

/** The counterparties of a company. */
export function partnerHandlers(state: State): Record<string, Handler> {
  return forUsers(state, {
    listPartners,
    savePartner,
    importPartners,
    markPartnersInvited,
    sendPartnerInvitation,
  });
}

function listPartners(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { partners } = state.configuration;
  const registered = query.number("is_registered");
  const found = listOwn(partners, company).filter(
    ({ row }) =>
      matchesPattern(query, [row["code"], row["name"]]) &&
      (registered === undefined || (registered === 1) === Boolean(row["companyId"])),
  );
  return answerPage(found, query, defaultLimit, (one) => describe(state, one, company));
}

function savePartner(state: State, request: EmulatedRequest, { company }: User): Answer {
  const { partners } = state.configuration;
  const body = bodyOf(request);
  const id = editedId(body, "partnerId");
  const found = id === undefined ? undefined : findOwn(partners, id, company);
  if (id !== undefined && !found) return failure(404, "there is no such partner");
  const saved = save(state, company, found, omit(body, keptMembers));
  return saved
    ? json(200, describe(state, saved, company))
    : failure(400, "another partner has the code");
}

function importPartners(state: State, { bytes }: EmulatedRequest, { company }: User): Answer {
  const rows = readWorkbook(bytes, columns);
  if (!rows) return failure(400, "the file is no workbook");
  for (const row of rows) save(state, company, undefined, row);
  return empty(200);
}

function markPartnersInvited(state: State, request: EmulatedRequest, { company }: User): Answer {
  const { partners } = state.configuration;
  const found = findAll(idsOf(request), (id) => findOwn(partners, id, company));
  if (!found) return failure(404, "there is no such partner");
  for (const partner of found) markInvited(state, partner);
  return empty(200);
}

function sendPartnerInvitation(state: State, { body }: EmulatedRequest, { company }: User): Answer {
  const { companies, contracts, partners } = state.configuration;
  const {
    partner_id: partnerId,
    contract_template_id: contractId,
    owner_company_id: ownerId,
  } = body as Row;
  const partner = findOwn(partners, partnerId, company);
  const inviter =
    findOwn(contracts, contractId, company) ?? findCompany(companies, ownerId, company);
  if (!partner || !inviter) return failure(404, "there is no such partner, contract or company");
  markInvited(state, partner);
  return empty(200);
}

function hasContract(state: State, companyId: unknown, { accountId }: Company): boolean {
  const { contracts } = state.configuration;
  return [...contracts.values()].some(
    ({ status, owner, client }) =>
      status === contractStatus.accepted &&
      [owner, client].some((side) => side.accountId === accountId) &&
      [owner, client].some((side) => String(side.companyId) === String(companyId)),
  );
}

function describe(state: State, { id, accountId, row }: Entry, company: Company): Row {
  return {
    invitationDate: 0,
    status: 0,
    contactEmail: "",
    ...row,
    partnerId: id,
    accountId,
    contractStatus: hasContract(state, row["companyId"], company) ? 1 : 0,
  };
}

/** Adds or edits one, unless its code is another one's. */
function save(
  state: State,
  company: Company,
  found: Entry | undefined,
  sent: Row,
): Entry | undefined {
  const { companies, partners } = state.configuration;
  const { accountId } = company;
  const code = String(sent["code"]);
  const holder = listOwn(partners, company).find(({ row }) => row["code"] === code);
  if (holder && holder !== found) return undefined;
  const known = findCompanyByCode(companies, code);
  const row = { ...merge(found?.row, sent), companyId: known?.company.companyId ?? 0 };
  const saved = found ?? { id: takeId(state), accountId, row };
  saved.row = row;
  partners.set(String(saved.id), saved);
  return saved;
}

function markInvited(state: State, partner: Entry): void {
  partner.row = { ...partner.row, status: invitedStatus, invitationDate: nowInSeconds(state) };
}
