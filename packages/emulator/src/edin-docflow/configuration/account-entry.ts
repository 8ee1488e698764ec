import { type Company, describeCompany } from "../companies.ts";
import type { Entry, Row } from "./store.ts";

/** An account; its `id` and its `accountId` are the same. */
export interface AccountEntry extends Entry {
  /** The main one. */
  company: Company;
  /** How signatures are checked. */
  settings: Row;
}

/** An account with its settings. */
export function describeAccount({ id, company, settings, row }: AccountEntry): Row {
  const { whiteList = [], decryptType = 1, cryptexServer } = row;
  return {
    isIndivOffer: 0,
    status: 1,
    whiteList,
    ...row,
    accountId: id,
    companyId: company.companyId,
    company: describeCompany(company),
    accountInfo: {
      edrpouVerify: 0,
      digitalSignUnique: 1,
      whiteList,
      decryptType,
      ...(cryptexServer === undefined ? {} : { cryptexServer }),
      ...settings,
      accountID: id,
    },
  };
}
