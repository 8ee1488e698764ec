import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUser, type State } from "../state.ts";
import { describeAccount } from "./account-entry.ts";
import { findCompany } from "./company-entry.ts";
import { bodyOf, editedId, merge, omit } from "./saving.ts";

/** Each call replaces these: what is left out is erased. The main company stays, though. */
const replacedMembers = new Set([
  "whiteList",
  "decryptType",
  "cryptexServer",
  "mfo",
  "paymentAccount",
  "fullName",
  "phone",
  "email",
  "addInfo",
  "dirPosition",
  "activityBase",
]);

/** The account of the user who asks. */
export function accountHandlers(state: State): Record<string, Handler> {
  const { accounts, companies } = state.configuration;
  return {
    getAccount: forUser(state, (_request, { company }) => {
      const found = accounts.get(String(company.accountId));
      return found ? json(200, describeAccount(found)) : failure(404, "there is no such account");
    }),
    saveAccount: forUser(state, (request, user) => {
      const body = bodyOf(request);
      const id = editedId(body, "accountId") ?? String(user.company.accountId);
      const companyId = editedId(body, "companyId") ?? String(user.company.companyId);
      const found = accounts.get(id);
      const company = findCompany(companies, companyId, user.company);
      if (!company || found?.accountId !== user.company.accountId)
        return failure(404, "there is no such account or company");
      const sent = Object.entries(body).filter(([name]) => replacedMembers.has(name));
      found.company = company;
      found.row = merge(omit(found.row, [...replacedMembers]), Object.fromEntries(sent));
      return json(200, describeAccount(found));
    }),
    updateAccountSignSettings: forUser(state, (request, { company }) => {
      const { accountID, edrpouVerify, digitalSignUnique } = bodyOf(request);
      const found = accounts.get(String(accountID));
      if (found?.accountId !== company.accountId) return failure(404, "there is no such account");
      found.settings = {
        ...found.settings,
        ...(edrpouVerify === undefined ? {} : { edrpouVerify }),
        ...(digitalSignUnique === undefined ? {} : { digitalSignUnique }),
      };
      return empty(200);
    }),
  };
}
