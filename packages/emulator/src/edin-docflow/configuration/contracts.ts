import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUsers, nowInSeconds, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { findCompany } from "./company-entry.ts";
import { type Contract, contractStatus, describeContract, findContract } from "./contract.ts";
import { bodyOf, editedId, findAll, idsOf, merge, nestedId, omit } from "./saving.ts";
import { findOwn } from "./store.ts";

/** Members of a contract that the server sets itself, or that have a call of their own. */
const keptMembers = [
  "contractId",
  "ownerCompany",
  "clientCompany",
  "status",
  "sentDate",
  "specialConditions",
  "dictionaries",
  "tags",
  "ownerPackages",
  "clientPackages",
];

type Steps = Readonly<Record<number, readonly number[]>>;

const { draft, new: sent, accepted, rejected, terminated, awaitingSignature } = contractStatus;

/** What the owner of a contract makes of each status. Which side may do what is not documented. */
const ownerSteps: Steps = {
  [draft]: [sent],
  [sent]: [draft, awaitingSignature],
  [awaitingSignature]: [draft],
  [accepted]: [terminated],
  [rejected]: [draft],
};

/** And what the client does. */
const clientSteps: Steps = {
  [sent]: [accepted, rejected],
  [awaitingSignature]: [accepted, rejected],
  [accepted]: [terminated],
};

/** Contracts between two companies: saved and sent by the owner, accepted or rejected by the client. */
export function contractHandlers(state: State): Record<string, Handler> {
  return forUsers(state, {
    getContract,
    saveContract,
    setContractStatus,
    sendContracts,
    deleteContracts,
  });
}

function getContract(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { contracts } = state.configuration;
  const found = findContract(contracts, query.required("contract_id"), company);
  return found ? json(200, describeContract(found)) : failure(404, "there is no such contract");
}

function saveContract(state: State, request: EmulatedRequest, { company }: User): Answer {
  const { companies, contracts } = state.configuration;
  const body = bodyOf(request);
  const owner = findCompany(companies, nestedId(body, "ownerCompany", "companyId"), company);
  const client = companies.get(nestedId(body, "clientCompany", "companyId"))?.company;
  const id = editedId(body, "contractId");
  const found = id === undefined ? undefined : findOwn(contracts, id, company);
  if (!owner || !client || (id !== undefined && !found))
    return failure(404, "there is no such company or contract");
  const keepsSides = found?.owner === owner && found.client === client;
  if (owner === client) return failure(400, "both sides are the same company");
  if (found && !isDraft(found) && !keepsSides)
    return failure(409, "the sides of a contract that was sent stay");
  const row = merge(found?.row, omit(body, keptMembers));
  const saved = found ?? createDraft(takeId(state), owner, client);
  Object.assign(saved, { owner, client, row });
  contracts.set(String(saved.id), saved);
  return json(200, describeContract(saved));
}

function setContractStatus(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { contracts } = state.configuration;
  const found = findContract(contracts, query.required("contract_id"), company);
  if (!found) return failure(404, "there is no such contract");
  const status = query.number("status") ?? draft;
  const isOwner = found.accountId === company.accountId;
  const steps = (isOwner ? ownerSteps : clientSteps)[found.status];
  if (!steps?.includes(status))
    return failure(409, "the contract does not go to this status from its own");
  setStatus(state, found, status);
  return empty(200);
}

function sendContracts(state: State, request: EmulatedRequest, { company }: User): Answer {
  const { contracts } = state.configuration;
  const found = findAll(idsOf(request), (id) => findOwn(contracts, id, company));
  if (!found) return failure(404, "there is no such contract");
  if (!found.every(isDraft)) return failure(409, "only a draft can be sent");
  for (const contract of found) setStatus(state, contract, sent);
  return empty(200);
}

function deleteContracts(state: State, request: EmulatedRequest, { company }: User): Answer {
  const { contracts } = state.configuration;
  const found = findAll(idsOf(request), (id) => findOwn(contracts, id, company));
  if (!found) return failure(404, "there is no such contract");
  if (found.some(({ status }) => status === accepted))
    return failure(409, "a contract that is accepted stays");
  for (const { id } of found) contracts.delete(String(id));
  return empty(200);
}

function setStatus(state: State, contract: Contract, status: number): void {
  contract.status = status;
  if (status === sent) contract.sentDate = nowInSeconds(state);
}

function isDraft({ status }: Contract): boolean {
  return status === draft;
}

function createDraft(id: bigint, owner: Company, client: Company): Contract {
  return {
    id,
    accountId: owner.accountId,
    owner,
    client,
    status: draft,
    sentDate: 0,
    row: {},
    ownerPackages: new Set(),
    clientPackages: new Set(),
    tags: new Set(),
    choices: [],
  };
}
