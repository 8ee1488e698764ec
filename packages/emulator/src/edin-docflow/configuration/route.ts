import { type Company, describeCompany } from "../companies.ts";
import { type Contract, describeContract } from "./contract.ts";
import { describePackageType, type PackageType } from "./package-type.ts";
import type { Entry, Row } from "./store.ts";
import { describePerson, type Person } from "./user.ts";

/** An access scenario: who sees which contracts and package types. */
export interface Route extends Entry {
  readonly company: Company;
  users: readonly Person[];
  readonly contracts: Set<Contract>;
  readonly packageTypes: Set<PackageType>;
}

/** A route with all that belongs to it. */
export function describeRoute({ id, company, row, users, contracts, packageTypes }: Route): Row {
  return {
    ...row,
    routeId: id,
    companyId: company.companyId,
    company: describeCompany(company),
    users: users.map(describePerson),
    contracts: [...contracts].map(describeContract),
    packageTypes: [...packageTypes].map(describePackageType),
    isAllContracts: false,
    isAllPackageTypes: false,
  };
}
