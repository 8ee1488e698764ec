import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { forUser, type State, takeId } from "../state.ts";
import { createCompany, type NewCompany } from "./company-entry.ts";
import { findCompanyByCode, findPersonByEmail } from "./holders.ts";
import type { Row } from "./store.ts";
import { activeStatus, type Person } from "./user.ts";

interface Application {
  readonly accName: unknown;
  readonly companies: readonly Row[];
  readonly users: readonly Row[];
}

/** New accounts: each one whole, or not at all when a code or an e-mail of it is taken. */
export function accountRegistrationHandlers(state: State): Record<string, Handler> {
  const { accounts, companies, users } = state.configuration;

  const register = ({ accName, ...applied }: Application): void => {
    const accountId = takeId(state);
    const added = applied.companies.map((row) =>
      createCompany(takeId(state), accountId, detailsOf(row)),
    );
    const [main] = added;
    if (!main) return;
    const { company } = main;
    const settings = {};
    accounts.set(String(accountId), {
      id: accountId,
      accountId,
      company,
      settings,
      row: { fullName: String(accName) },
    });
    for (const entry of added) companies.set(String(entry.id), entry);
    for (const { email, fio } of applied.users) {
      const row = { email: String(email).toLowerCase(), fio, isOwner: 1, passPolicyId: 1 };
      const id = takeId(state);
      const person: Person = { id, accountId, company, status: activeStatus, roles: [], row };
      users.set(String(id), person);
    }
  };

  const handle = (application: Application): Row => {
    const taken = {
      companies: application.companies.map((row) =>
        withResult(row, findCompanyByCode(companies, row["edrpou"]), "The code is taken."),
      ),
      users: application.users.map((row) =>
        withResult(row, findPersonByEmail(users, row["email"]), "The e-mail is taken."),
      ),
    };
    const { accName } = application;
    const fails = [...taken.companies, ...taken.users].some((row) => "handleResult" in row);
    if (fails) return { accName, ...taken, handleResult: refused("A part of it is registered.") };
    register(application);
    return { accName, ...taken };
  };

  return {
    registerAccounts: forUser(state, ({ body }) =>
      json(200, (body as readonly Application[]).map(handle)),
    ),
  };
}

function withResult(row: Row, holder: unknown, error: string): Row {
  return holder === undefined ? row : { ...row, handleResult: refused(error) };
}

function refused(error: string): Row {
  return { created: 0, error };
}

function detailsOf({ edrpou, name, inn }: Row): NewCompany {
  return { name: String(name), code: String(edrpou), inn, type: 1 };
}
