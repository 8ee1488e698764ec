import type { Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { type Company, describeCompany } from "./companies.ts";
import { forUser, type State } from "./state.ts";

/** The user who asks, and the account that pays. */
export function accountHandlers(state: State): Record<string, Handler> {
  return {
    getUserProfile: forUser(state, (_request, { userId, email, company, captcha }) =>
      json(200, {
        userId,
        accountId: company.accountId,
        email,
        isOwner: 1,
        isCaptcha: captcha === "off" ? 0 : 1,
        fio: `Office of ${company.name}`,
        companies: [describeCompany(company)],
        account: describeAccount(company),
        status: 1,
        roles: [],
        routes: [],
        uiTypes: [],
        userAccess: {},
        tariffLimitation: { maxCompaniesCount: 1, maxUsersCount: 5, isApi: 1 },
      }),
    ),
    getAccount: forUser(state, (_request, { company }) => json(200, describeAccount(company))),
  };
}

function describeAccount(company: Company): Record<string, unknown> {
  const { accountId, companyId } = company;
  return {
    accountId,
    companyId,
    company: describeCompany(company),
    isIndivOffer: 0,
    status: 1,
    whiteList: [],
  };
}
