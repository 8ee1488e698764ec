import { type Company, domainOf, recipient, sender } from "../companies.ts";
import type { AccountEntry } from "./account-entry.ts";
import type { CompanyEntry } from "./company-entry.ts";
import type { Route } from "./route.ts";
import type { Entry } from "./store.ts";
import type { Person, Role } from "./user.ts";

/** The greatest integer that a number holds exactly: identifiers from here on would lose their last digit. */
const beyondExact = 9_007_199_254_740_992n;

const newcomer = {
  code: "00000303",
  name: "Stepova Farm LLC",
  contactEmail: "office@stepova-farm.example.com",
  companyId: 0,
};

/** What each account has from the start. */
interface Office {
  readonly account: AccountEntry;
  readonly companies: readonly CompanyEntry[];
  readonly users: readonly Person[];
  readonly roles: readonly Role[];
  readonly routes: readonly Route[];
  readonly partners: readonly Entry[];
  readonly tags: readonly Entry[];
}

/** An office of two people, the first of them being the one who signs on. */
export function seedOffice(company: Company): Office {
  const { companyId, accountId, name } = company;
  // 1 for the first company, 2 for the second.
  const nth = companyId % 10n;
  const owned = { accountId, company };
  const clerks: Role = {
    ...owned,
    id: 4000n + nth,
    status: 1,
    row: { name: "Clerks", code: "CLERK" },
  };
  const person = (id: bigint, mailbox: string, fio: string, isOwner: number): Person => ({
    ...owned,
    id,
    status: 1,
    roles: isOwner ? [] : [clerks],
    row: { email: `${mailbox}@${domainOf(company)}`, fio, isOwner, passPolicyId: 1 },
  });
  const users = [
    person(200n + nth, "office", `Office of ${name}`, 1),
    person(210n + nth, "warehouse", `Warehouse of ${name}`, 0),
  ];
  return {
    account: { ...owned, id: accountId, settings: {}, row: {} },
    companies: [{ ...owned, id: companyId, row: {} }],
    users,
    roles: [clerks],
    routes: [
      {
        ...owned,
        id: 4100n + nth,
        row: { name: "Everyone", code: "ALL", status: 1, direction: 1 },
        users,
        contracts: new Set(),
        packageTypes: new Set(),
      },
    ],
    partners: seedPartners(company, nth),
    tags: [{ accountId, id: 4200n + nth, row: { name: "Urgent", code: "URGENT" } }],
  };
}

/** The other company, and one that is not on the platform. */
function seedPartners(company: Company, nth: bigint): readonly Entry[] {
  const { accountId } = company;
  const other = company === sender ? recipient : sender;
  const { companyId, name, code } = other;
  const contactEmail = `office@${domainOf(other)}`;
  return [
    { accountId, id: companyId + 100n, row: { code, name, contactEmail, companyId } },
    { accountId, id: beyondExact + nth, row: newcomer },
  ];
}
