import type { Handler } from "../contract.ts";
import { json } from "../engine/answers.ts";
import { type Company, type Partner, partnersOf } from "./companies.ts";
import { takePage } from "./paging.ts";
import { forUser, type State } from "./state.ts";

const DEFAULT_LIMIT = 20;

/** The counterparties of a company. */
export function partnerHandlers(state: State): Record<string, Handler> {
  return {
    listPartners: forUser(state, ({ query }, { company }) => {
      const pattern = query.text("search_pattern")?.toLowerCase() ?? "";
      const registered = query.text("is_registered");
      const partners = partnersOf(company)
        .filter(({ code, name }) => code.includes(pattern) || name.toLowerCase().includes(pattern))
        .filter(
          (partner) => registered === undefined || registered === String(isRegistered(partner)),
        );
      const rows = takePage(partners, query, DEFAULT_LIMIT).map((row) =>
        describePartner(row, company),
      );
      return json(200, rows, { count: String(partners.length) });
    }),
  };
}

function describePartner(partner: Partner, { accountId }: Company): Record<string, unknown> {
  return { ...partner, accountId, contractStatus: isRegistered(partner) };
}

function isRegistered({ companyId }: Partner): 0 | 1 {
  return companyId === 0n ? 0 : 1;
}
