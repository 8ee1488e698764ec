import { recipient, sender } from "../companies.ts";
import type { AccountEntry } from "./account-entry.ts";
import type { AgreementGroup, AgreementProcess } from "./agreement.ts";
import type { CompanyEntry } from "./company-entry.ts";
import type { Contract } from "./contract.ts";
import type { Dictionary } from "./dictionary.ts";
import type { DocumentType } from "./document-type.ts";
import type { PackageType } from "./package-type.ts";
import type { Route } from "./route.ts";
import { seedContract } from "./seed-contract.ts";
import { seedOffice } from "./seed-office.ts";
import { createStore, type Entry, type Store } from "./store.ts";
import type { Person, Role } from "./user.ts";

/** What the companies of a server have set up, by themselves and with each other. */
export interface Configuration {
  readonly accounts: Store<AccountEntry>;
  readonly companies: Store<CompanyEntry>;
  readonly contracts: Store<Contract>;
  /** Every version of every package type. */
  readonly packageTypes: Store<PackageType>;
  readonly documentTypes: Store<DocumentType>;
  readonly dictionaries: Store<Dictionary>;
  readonly tags: Store;
  readonly users: Store<Person>;
  readonly roles: Store<Role>;
  readonly routes: Store<Route>;
  readonly partners: Store;
  readonly certificates: Store;
  readonly filters: Store;
  readonly agreementGroups: Store<AgreementGroup>;
  readonly agreementProcesses: Store<AgreementProcess>;
}

/** Makes the configuration of a server that has just started: a contract, and what both companies need to use it. */
export function createConfiguration(): Configuration {
  const { contract, packageTypes, documentTypes, dictionary } = seedContract();
  const offices = [sender, recipient].map(seedOffice);
  const all = <Kept>(
    pick: (office: (typeof offices)[number]) => readonly Kept[],
  ): readonly Kept[] => offices.flatMap(pick);
  return {
    accounts: createStore(offices.map(({ account }) => account)),
    companies: createStore(all(({ companies }) => companies)),
    contracts: createStore([contract]),
    packageTypes: createStore(packageTypes),
    documentTypes: createStore(documentTypes),
    dictionaries: createStore([dictionary]),
    tags: createStore(all(({ tags }) => tags)),
    users: createStore(all(({ users }) => users)),
    roles: createStore(all(({ roles }) => roles)),
    routes: createStore(all(({ routes }) => routes)),
    partners: createStore(all(({ partners }) => partners)),
    certificates: createStore<Entry>([]),
    filters: createStore<Entry>([]),
    agreementGroups: createStore<AgreementGroup>([]),
    agreementProcesses: createStore<AgreementProcess>([]),
  };
}
