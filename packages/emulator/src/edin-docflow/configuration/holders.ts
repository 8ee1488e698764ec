import type { CompanyEntry } from "./company-entry.ts";
import type { Store } from "./store.ts";
import type { Person } from "./user.ts";

/** The company with a registration code, in whichever account. */
export function findCompanyByCode(
  companies: Store<CompanyEntry>,
  code: unknown,
): CompanyEntry | undefined {
  return [...companies.values()].find(({ company }) => company.code === code);
}

/** The user with an e-mail address, in any case of letters and in whichever account. */
export function findPersonByEmail(users: Store<Person>, email: unknown): Person | undefined {
  const wanted = String(email).toLowerCase();
  return [...users.values()].find(({ row }) => String(row["email"]).toLowerCase() === wanted);
}
