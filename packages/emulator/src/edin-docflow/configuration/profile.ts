import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUser, type State } from "../state.ts";
import { describeAccount } from "./account-entry.ts";
import { describeCompanyEntry } from "./company-entry.ts";
import { bodyOf } from "./saving.ts";
import { listOwn, type Row } from "./store.ts";
import { describePerson } from "./user.ts";

/** The user who asks. */
export function profileHandlers(state: State): Record<string, Handler> {
  const { accounts, companies, users } = state.configuration;
  return {
    getUserProfile: forUser(state, (_request, { userId, company, captcha }) => {
      const person = users.get(String(userId));
      const account = accounts.get(String(company.accountId));
      if (!person || !account) return failure(404, "there is no such user");
      return json(200, {
        ...describePerson(person),
        isCaptcha: captcha === "off" ? 0 : 1,
        companies: listOwn(companies, company).map(describeCompanyEntry),
        account: describeAccount(account),
        tariffLimitation: { maxCompaniesCount: 5, maxUsersCount: 5, isApi: 1 },
      });
    }),
    updateUserProfile: forUser(state, (request, { userId }) => {
      const { language, notShowWizard } = bodyOf(request);
      const found = users.get(String(userId));
      if (!found) return failure(404, "there is no such user");
      const userInfo = { ...(found.row["userInfo"] as Row), language, notShowWizard };
      found.row = { ...found.row, userInfo };
      return empty(200);
    }),
  };
}
