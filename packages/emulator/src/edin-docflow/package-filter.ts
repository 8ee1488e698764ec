import { contract, packageType } from "./contract.ts";
import type { Package } from "./state.ts";

/** Every package is a draft, in the folder of drafts. */
export const DRAFT_STATUS = 1;
export const DRAFT_DIRECTION = 3;

type Id = number | bigint;

/** What a search may ask for, as far as the server acts on it. */
export interface PackageFilter {
  readonly folder?: number;
  readonly fileName?: string;
  readonly recipientCompaniesIds?: readonly Id[];
  readonly senderCompaniesIds?: readonly Id[];
  readonly contractIds?: readonly Id[];
  readonly packageTypesIds?: readonly Id[];
  readonly packageChainIds?: readonly Id[];
  readonly packageStatuses?: readonly Id[];
  readonly dateFrom?: number;
  readonly dateTo?: number;
  readonly packageNumber?: string;
  readonly isReadFromApi?: number;
  readonly isRead?: number;
}

/** Makes a test that a package passes when it meets all that a search asks for. */
export function createFilter(filter: PackageFilter): (candidate: Package) => boolean {
  const { folder, fileName, dateFrom, dateTo, packageNumber, isReadFromApi, isRead } = filter;
  return (candidate) =>
    (!folder || folder === DRAFT_DIRECTION) &&
    (!fileName || candidate.documents.some((document) => document.fileName.includes(fileName))) &&
    admits(filter.recipientCompaniesIds, candidate.recipient.companyId) &&
    admits(filter.senderCompaniesIds, candidate.sender.companyId) &&
    admits(filter.contractIds, contract.contractId) &&
    admits(filter.packageTypesIds, packageType.packageId) &&
    admits(filter.packageChainIds, packageType.packageChainId) &&
    admits(filter.packageStatuses, DRAFT_STATUS) &&
    (!dateFrom || candidate.dateChanged >= dateFrom) &&
    (!dateTo || candidate.dateChanged <= dateTo) &&
    (!packageNumber || packageNumber === numberOf(candidate)) &&
    !isReadFromApi &&
    !isRead;
}

/** The number that people know a package by. */
export function numberOf({ packageId }: Package): string {
  return `P-${packageId}`;
}

/** An empty list asks for nothing. */
function admits(ids: readonly Id[] | undefined, id: Id): boolean {
  return !ids || ids.length === 0 || ids.some((one) => BigInt(one) === BigInt(id));
}
