import type { Company } from "../companies.ts";
import { directionOf, numberOf } from "./package.ts";
import type { Package } from "./stored.ts";

type Id = number | bigint;

/** What a search may ask for. */
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
  readonly packageDictionaryValue?: object;
  readonly extraField?: object;
}

/** Makes a test that a package passes when it meets all that a company's search asks for. */
export function createFilter(
  filter: PackageFilter,
  company: Company,
): (candidate: Package) => boolean {
  const { folder, fileName, dateFrom, dateTo, packageNumber, isReadFromApi, isRead } = filter;
  // No package holds values of dictionaries or additional fields.
  if (filter.packageDictionaryValue || filter.extraField) return () => false;
  return (candidate) =>
    (!folder || folder === directionOf(candidate, company)) &&
    (!fileName || candidate.documents.some((document) => document.fileName.includes(fileName))) &&
    admits(filter.recipientCompaniesIds, candidate.recipient.companyId) &&
    admits(filter.senderCompaniesIds, candidate.sender.companyId) &&
    admits(filter.contractIds, candidate.contract.id) &&
    admits(filter.packageTypesIds, candidate.type.id) &&
    admits(filter.packageChainIds, candidate.type.chain.id) &&
    admits(filter.packageStatuses, candidate.status) &&
    (!dateFrom || candidate.dateChanged >= dateFrom) &&
    (!dateTo || candidate.dateChanged <= dateTo) &&
    (!packageNumber || packageNumber === numberOf(candidate)) &&
    isFlag(isReadFromApi, candidate.readFromApiBy.has(company.companyId)) &&
    isFlag(isRead, candidate.readBy.has(company.companyId));
}

/** An empty list asks for nothing. */
function admits(ids: readonly Id[] | undefined, id: Id): boolean {
  return !ids || ids.length === 0 || ids.some((one) => BigInt(one) === BigInt(id));
}

function isFlag(asked: number | undefined, isSet: boolean): boolean {
  return asked === undefined || (asked === 1) === isSet;
}
