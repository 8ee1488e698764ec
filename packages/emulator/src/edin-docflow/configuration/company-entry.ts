import { randomUUID } from "node:crypto";
import { type Company, describeCompany } from "../companies.ts";
import { type Entry, findOwn, type Row, type Store } from "./store.ts";

/** A company of an account, with what was sent of it beside its names and code. */
export interface CompanyEntry extends Entry {
  readonly company: Company;
}

/** What a company is known by, and whatever else is sent of it. */
export interface NewCompany extends Row {
  readonly name: string;
  readonly code: string;
}

/** A new company of an account. */
export function createCompany(id: bigint, accountId: bigint, row: NewCompany): CompanyEntry {
  const { name, code } = row;
  const company = { companyId: id, accountId, name, code, uuid: randomUUID() };
  return { id, accountId, company, row };
}

/** A company by its identifier, when it is of the same account. */
export function findCompany(
  companies: Store<CompanyEntry>,
  id: unknown,
  asking: Company,
): Company | undefined {
  return findOwn(companies, id, asking)?.company;
}

/** A company with all that is known of it. */
export function describeCompanyEntry({ company, row }: CompanyEntry): Row {
  const { companyId, accountId, uuid } = company;
  return { ...describeCompany(company), ...row, companyId, accountId, uuid };
}
