import { randomUUID } from "node:crypto";
import type { Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { type Company, describeCompany } from "./companies.ts";
import { contract, describeContract, describePackageType, packageType } from "./contract.ts";
import { describeDocument } from "./document.ts";
import { failure } from "./failure.ts";
import { takePage } from "./paging.ts";
import {
  createFilter,
  DRAFT_DIRECTION,
  DRAFT_STATUS,
  numberOf,
  type PackageFilter,
} from "./package-filter.ts";
import { forUser, nowInSeconds, type Package, type State, takeId } from "./state.ts";

const DEFAULT_LIMIT = 30;

interface NewPackage {
  readonly contract: { readonly contractId: number | bigint };
  readonly packageType: { readonly packageId: number | bigint };
}

/** Packages: made, read, searched. */
export function packageHandlers(state: State): Record<string, Handler> {
  return {
    createPackage: forUser(state, ({ body }, { company }) => {
      const asked = body as NewPackage;
      if (BigInt(asked.contract.contractId) !== contract.contractId) return failure(404);
      if (BigInt(asked.packageType.packageId) !== packageType.packageId) return failure(404);
      return json(200, describePackage(draftPackage(state, company)));
    }),
    getPackage: forUser(state, ({ query }, { company }) => {
      const found = findPackage(state, query.required("package_id"), company);
      return found ? json(200, describePackage(found)) : failure(404);
    }),
    searchPackages: forUser(state, ({ body, query }, { company }) => {
      const matches = createFilter(body as PackageFilter);
      const found = [...state.packages.values()]
        .filter((one) => one.sender === company && matches(one))
        .toReversed();
      const rows = takePage(found, query, DEFAULT_LIMIT).map(describeRow);
      return json(200, rows, { count: String(found.length) });
    }),
  };
}

/** A package by its identifier in digits, when it is the company's own. */
export function findPackage(
  state: State,
  packageId: string,
  company: Company,
): Package | undefined {
  const found = state.packages.get(packageId);
  return found?.sender === company ? found : undefined;
}

function draftPackage(state: State, company: Company): Package {
  const created: Package = {
    packageId: takeId(state),
    packageUuid: randomUUID(),
    sender: company,
    recipient: company === contract.owner ? contract.client : contract.owner,
    dateCreated: nowInSeconds(state),
    dateChanged: nowInSeconds(state),
    documents: [],
  };
  state.packages.set(String(created.packageId), created);
  return created;
}

/** Lists leave the documents out. */
function describeRow(found: Package): Record<string, unknown> {
  return { ...describePackage(found), documents: [] };
}

/** A package with its documents, as its sender sees it. */
export function describePackage(found: Package): Record<string, unknown> {
  const { packageId, packageUuid, sender, recipient, dateCreated, dateChanged, documents } = found;
  return {
    packageId,
    packageUuid,
    packageNumber: numberOf(found),
    senderCompanyId: sender.companyId,
    senderCompany: describeCompany(sender),
    recipientCompanyId: recipient.companyId,
    recipientCompany: describeCompany(recipient),
    ownerCompanyId: contract.owner.companyId,
    clientCompanyId: contract.client.companyId,
    contractId: contract.contractId,
    contract: describeContract(),
    packageTypeId: packageType.packageId,
    packageTypeChainId: packageType.packageChainId,
    packageType: describePackageType(),
    dateCreated,
    dateChanged,
    status: DRAFT_STATUS,
    archive: 0,
    documents: documents.map((document) => describeDocument(found, document)),
    package2Dictionaries: [],
    extraFields: [],
    contractDictionaries: [],
    packageTags: [],
    isRead: 0,
    isReadFromApi: 0,
    isReadyForSend: documents.length > 0 ? 1 : 0,
    packageDirection: DRAFT_DIRECTION,
  };
}
