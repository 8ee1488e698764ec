import { type Company, describeCompany } from "../companies.ts";
import type { Entry, Row } from "./store.ts";

/** Statuses of users, roles, routes and approval processes. */
export const activeStatus = 1;
export const blockedStatus = 2;

/** A person of an account. Whoever is added here cannot sign on: no password is ever told. */
export interface Person extends Entry {
  readonly company: Company;
  /** 1 active, 2 blocked. */
  status: number;
  roles: readonly Role[];
}

/** A role, and with it what a user may do. */
export interface Role extends Entry {
  readonly company: Company;
  readonly status: number;
}

/** A user as it stands in lists and inside other objects. */
export function describePerson({ id, accountId, company, status, roles, row }: Person): Row {
  return {
    isOwner: 0,
    isCaptcha: 0,
    lastLoginDate: 0,
    ...row,
    userId: id,
    accountId,
    status,
    companies: [describeCompany(company)],
    roles: roles.map((role) => describeRole(role, [])),
    routes: [],
    uiTypes: [],
    userAccess: {},
  };
}

/** A role with those who have it. */
export function describeRole({ id, company, status, row }: Role, people: readonly Person[]): Row {
  return {
    autoBind: 0,
    uiTypes: [],
    packageAccessType: 0,
    ...row,
    roleId: id,
    companyId: company.companyId,
    company: describeCompany(company),
    status,
    users: people.map((person) => describePerson({ ...person, roles: [] })),
  };
}
