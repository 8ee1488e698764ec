import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUser, type State, takeId } from "../state.ts";
import { findCompany } from "./company-entry.ts";
import { answerPage, matchesCode, matchesPattern } from "./listing.ts";
import { bodyOf, merge, nestedId, omit } from "./saving.ts";
import { listOwn } from "./store.ts";
import { activeStatus, describeRole, type Role } from "./user.ts";

const defaultLimit = 20;
const keptMembers = ["roleId", "company", "companyId", "status", "users"];

/** What the people of an account may do. */
export function roleHandlers(state: State): Record<string, Handler> {
  const { companies, roles, users } = state.configuration;
  return {
    listRoles: forUser(state, ({ query }, { company }) => {
      const companyId = query.text("company_id");
      const found = listOwn(roles, company).filter(
        (role) =>
          matchesPattern(query, [role.row["name"]]) &&
          matchesCode(query.number("status"), role.status) &&
          (companyId === undefined || companyId === String(role.company.companyId)),
      );
      const people = listOwn(users, company);
      return answerPage(found, query, defaultLimit, (role) =>
        describeRole(
          role,
          people.filter((person) => person.roles.includes(role)),
        ),
      );
    }),
    createRole: forUser(state, (request, user) => {
      const body = bodyOf(request);
      const company = findCompany(companies, nestedId(body, "company", "companyId"), user.company);
      if (!company) return failure(404, "there is no such company");
      const { accountId } = company;
      const row = merge(undefined, omit(body, keptMembers));
      const created: Role = { id: takeId(state), accountId, company, status: activeStatus, row };
      roles.set(String(created.id), created);
      return json(200, describeRole(created, []));
    }),
  };
}
