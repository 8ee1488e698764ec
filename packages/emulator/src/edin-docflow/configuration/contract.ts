import { type Company, describeCompany } from "../companies.ts";
import { describeDictionaryRow, describeValue, type Dictionary } from "./dictionary.ts";
import {
  activeStatus,
  describePackageType,
  type PackageChain,
  type PackageType,
} from "./package-type.ts";
import type { Entry, Row, Store } from "./store.ts";

/** Statuses of a contract. */
export const contractStatus = {
  draft: 0,
  new: 1,
  accepted: 2,
  rejected: 3,
  terminated: 4,
  awaitingSignature: 5,
} as const;

/** What two companies may send each other. */
export interface Contract extends Entry {
  owner: Company;
  client: Company;
  status: number;
  /** In seconds; 0 before it is sent. */
  sentDate: number;
  /** What the owner may send, unless `isAllOwnerSenderPackages` allows all. */
  readonly ownerPackages: Set<PackageChain>;
  /** What the client may send, unless `isAllClientSenderPackages` allows all. */
  readonly clientPackages: Set<PackageChain>;
  readonly tags: Set<Entry>;
  choices: readonly Choice[];
}

/** A value of a dictionary that a contract is bound to. */
interface Choice {
  readonly dictionary: Dictionary;
  readonly value: Entry;
}

/** A contract by its identifier when the company is a side of it; a draft is its owner's alone. */
export function findContract(
  contracts: Store<Contract>,
  id: unknown,
  { accountId }: Company,
): Contract | undefined {
  const found = contracts.get(String(id));
  if (found?.accountId === accountId) return found;
  return found?.client.accountId === accountId && found.status !== contractStatus.draft
    ? found
    : undefined;
}

/** Whether a side of a contract may send packages of a type now. */
export function maySend(contract: Contract, packageType: PackageType, company: Company): boolean {
  const isOwner = company.companyId === contract.owner.companyId;
  return (
    contract.status === contractStatus.accepted &&
    packageType.status === activeStatus &&
    allowsSide(contract, packageType, isOwner)
  );
}

/** Whether either side of a contract is let send packages of a type. */
export function allowsType(contract: Contract, packageType: PackageType): boolean {
  return allowsSide(contract, packageType, true) || allowsSide(contract, packageType, false);
}

function allowsSide(
  contract: Contract,
  { chain, accountId }: PackageType,
  isOwner: boolean,
): boolean {
  const { row, ownerPackages, clientPackages } = contract;
  const isAll = row[isOwner ? "isAllOwnerSenderPackages" : "isAllClientSenderPackages"] === 1;
  return (
    (isAll && accountId === contract.accountId) ||
    (isOwner ? ownerPackages : clientPackages).has(chain)
  );
}

/** A contract with all that is bound to it. */
export function describeContract(contract: Contract): Row {
  const { id, owner, client, status, sentDate, row } = contract;
  const { ownerPackages, clientPackages, tags, choices } = contract;
  return {
    date: 0,
    expiredDate: 0,
    isAllClientSenderPackages: 0,
    isAllOwnerSenderPackages: 0,
    ...row,
    contractId: id,
    ownerCompany: describeCompany(owner),
    clientCompany: describeCompany(client),
    status,
    sentDate,
    dictionaries: choices.map(describeChoice),
    tags: [...tags].map(describeTag),
    ownerPackages: describeNewest(ownerPackages),
    clientPackages: describeNewest(clientPackages),
  };
}

/** A tag of contracts and packages. */
export function describeTag({ id, accountId, row }: Entry): Row {
  return { ...row, tagId: id, accountId };
}

function describeChoice({ dictionary, value }: Choice): Row {
  return { ...describeDictionaryRow(dictionary), values: [describeValue(dictionary, value)] };
}

function describeNewest(chains: ReadonlySet<PackageChain>): readonly Row[] {
  return [...chains].flatMap(({ versions }) => versions.slice(-1)).map(describePackageType);
}
