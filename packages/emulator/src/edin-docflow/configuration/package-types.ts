import type { Answer, EmulatedRequest, Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUsers, nowInSeconds, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { findCompany } from "./company-entry.ts";
import { allowsType, findContract } from "./contract.ts";
import { matchesCode, matchesPattern } from "./listing.ts";
import {
  activeStatus,
  describePackageType,
  draftStatus,
  type PackageType,
} from "./package-type.ts";
import { bodyOf, editedId, merge, omit } from "./saving.ts";
import { findOwn, listOwn, type Row } from "./store.ts";

/** The list of a company has no paging, and no more than this. */
const longestList = 100;

/** Members of a package type that the server sets itself, or that have a call of their own. */
const keptMembers = [
  "packageId",
  "companyId",
  "packageChainId",
  "status",
  "version",
  "dateChanged",
  "company",
  "document2packages",
  "package2dictionaries",
  "extraFields",
];

/** What packages are made of, in versions. */
export function packageTypeHandlers(state: State): Record<string, Handler> {
  return forUsers(state, {
    savePackageType,
    setPackageTypeStatus,
    listPackageTypeVersions,
    listPackageTypes,
    getPackageTypeByContract,
  });
}

function savePackageType(state: State, request: EmulatedRequest, user: User): Answer {
  const { companies, packageTypes } = state.configuration;
  const body = bodyOf(request);
  const company = findCompany(companies, body["companyId"], user.company);
  const id = editedId(body, "packageId");
  const before = id === undefined ? undefined : findOwn(packageTypes, id, user.company);
  if (!company || (id !== undefined && !before))
    return failure(404, "there is no such company or package type");
  const row = merge(before?.row, omit(body, keptMembers));
  return json(200, describePackageType(add(state, company, before, row)));
}

function setPackageTypeStatus(state: State, { query }: EmulatedRequest, { company }: User): Answer {
  const { packageTypes } = state.configuration;
  const found = findOwn(packageTypes, query.required("package_id"), company);
  if (!found) return failure(404, "there is no such package type");
  const status = query.number("status") ?? 0;
  const isBare = found.documents.length === 0;
  if (status < activeStatus || status > draftStatus || (status === activeStatus && isBare))
    return failure(400, "there is no such status, or the package type has no documents");
  found.status = status;
  found.dateChanged = nowInSeconds(state);
  return empty(200);
}

function listPackageTypeVersions(
  state: State,
  { query }: EmulatedRequest,
  { company }: User,
): Answer {
  const { packageTypes } = state.configuration;
  const chainId = query.required("package_chain_id");
  const found = listOwn(packageTypes, company).filter(({ chain }) => String(chain.id) === chainId);
  return found.length > 0
    ? json(200, found.map(describePackageType))
    : failure(404, "there is no such package type");
}

function listPackageTypes(state: State, { query }: EmulatedRequest, user: User): Answer {
  const { companies, packageTypes } = state.configuration;
  const company = findCompany(companies, query.required("company_id"), user.company);
  if (!company) return failure(404, "there is no such company");
  const found = listOwn(packageTypes, company).filter(
    ({ company: owner, status, row }) =>
      owner.companyId === company.companyId &&
      matchesCode(query.number("status"), status) &&
      matchesPattern(query, [row["name"], row["code"]]),
  );
  const newest = new Map(found.map((one) => [one.chain, one]));
  return json(200, [...newest.values()].slice(0, longestList).map(describePackageType));
}

function getPackageTypeByContract(
  state: State,
  { query }: EmulatedRequest,
  { company }: User,
): Answer {
  const { contracts, packageTypes } = state.configuration;
  const contract = findContract(contracts, query.required("contract_id"), company);
  const found = packageTypes.get(query.required("package_id"));
  if (!contract || !found || !allowsType(contract, found))
    return failure(404, "there is no such contract, or it has no such package type");
  return json(200, found.chain.versions.map(describePackageType));
}

function add(
  state: State,
  company: Company,
  before: PackageType | undefined,
  row: Row,
): PackageType {
  const { packageTypes } = state.configuration;
  const id = takeId(state);
  const chain = before?.chain ?? { id: takeId(state), versions: [] };
  const added: PackageType = {
    id,
    accountId: company.accountId,
    company,
    chain,
    version: chain.versions.length + 1,
    status: draftStatus,
    dateChanged: nowInSeconds(state),
    row,
    documents: before?.documents ?? [],
    dictionaries: before?.dictionaries ?? [],
    extraFields: (before?.extraFields ?? []).map((bound) => ofVersion(bound, id)),
  };
  chain.versions.push(added);
  packageTypes.set(String(id), added);
  return added;
}

function ofVersion(bound: Row, packageId: bigint): Row {
  return { ...bound, packageId };
}
