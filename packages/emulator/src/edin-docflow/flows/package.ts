import { type Company, describeCompany } from "../companies.ts";
import { describeContract, describeTag } from "../configuration/contract.ts";
import { describePackageType } from "../configuration/package-type.ts";
import { findOwn } from "../configuration/store.ts";
import type { State } from "../state.ts";
import { direction, packageStatus } from "./codes.ts";
import { describePackageDocument } from "./document.ts";
import { isReadyForSend } from "./readiness.ts";
import type { Package } from "./stored.ts";

/** A package by its identifier in digits, when the company may see it: a draft is its sender's alone. */
export function findPackage(
  state: State,
  packageId: string,
  company: Company,
): Package | undefined {
  const found = state.packages.get(packageId);
  return found && directionOf(found, company) ? found : undefined;
}

/** The folder that a package lies in for a company; `undefined` when it is none of its business. */
export function directionOf(
  { sender, recipient, status }: Package,
  { companyId }: Company,
): number | undefined {
  const isDraft = status === packageStatus.draft;
  if (sender.companyId === companyId) return isDraft ? direction.draft : direction.outbox;
  return recipient.companyId === companyId && !isDraft ? direction.inbox : undefined;
}

/** The number that people know a package by. */
export function numberOf({ packageId }: Package): string {
  return `P-${packageId}`;
}

/** The tags of a company on a package. */
export function tagsOf(
  { configuration }: State,
  { tagIds }: Package,
  company: Company,
): Record<string, unknown>[] {
  return [...tagIds].flatMap((tagId) => {
    const tag = findOwn(configuration.tags, tagId, company);
    return tag ? [describeTag(tag)] : [];
  });
}

/** A package with its documents, as a company sees it. */
export function describePackage(
  state: State,
  found: Package,
  company: Company,
): Record<string, unknown> {
  return {
    ...describeRow(state, found, company),
    documents: found.documents.map((document) => describePackageDocument(found, document, company)),
  };
}

/** A package as it stands in lists, which leave the documents out. */
export function describeRow(
  state: State,
  found: Package,
  company: Company,
): Record<string, unknown> {
  const { packageId, packageUuid, sender, recipient, contract, type } = found;
  const { dateCreated, dateChanged, status, readBy, readFromApiBy } = found;
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
    contractId: contract.id,
    contract: { ...describeContract(contract), ownerPackages: [], clientPackages: [] },
    packageTypeId: type.id,
    packageTypeChainId: type.chain.id,
    packageType: describePackageType(type),
    dateCreated,
    dateChanged,
    status,
    archive: 0,
    documents: [],
    package2Dictionaries: [],
    extraFields: [],
    contractDictionaries: [],
    packageTags: tagsOf(state, found, company),
    isRead: readBy.has(company.companyId) ? 1 : 0,
    isReadFromApi: readFromApiBy.has(company.companyId) ? 1 : 0,
    isReadyForSend: isReadyForSend(found) ? 1 : 0,
    packageDirection: directionOf(found, company),
  };
}
