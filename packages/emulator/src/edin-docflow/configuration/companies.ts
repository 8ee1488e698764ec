import { randomUUID } from "node:crypto";
import type { Handler } from "../../contract.ts";
import { json, text } from "../../engine/answers.ts";
import type { Company } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUser, type State, takeId } from "../state.ts";
import {
  type CompanyEntry,
  createCompany,
  describeCompanyEntry,
  type NewCompany,
} from "./company-entry.ts";
import { bodyOf, editedId, merge, omit } from "./saving.ts";
import { findOwn } from "./store.ts";

/** Members of a company that the server sets itself. */
const keptMembers = ["companyId", "accountId", "uuid", "isApproved", "certificates"];

/** The companies of an account: saved, or made from the signature on a GUID. */
export function companyHandlers(state: State): Record<string, Handler> {
  const { companies } = state.configuration;
  const guids = new Set<string>();

  const add = ({ accountId }: Company, row: NewCompany): CompanyEntry => {
    const entry = createCompany(takeId(state), accountId, row);
    companies.set(String(entry.id), entry);
    return entry;
  };

  /** The signature is not looked into, but it has to hold a GUID that was given, which it uses up. */
  const takesGuid = (bytes: Buffer): boolean => {
    const signed = [...guids].find((guid) => bytes.includes(guid));
    return signed !== undefined && guids.delete(signed);
  };

  return {
    getSignUuid: forUser(state, () => {
      const guid = randomUUID();
      guids.add(guid);
      return text(200, guid);
    }),
    createCompanyFromSignature: forUser(state, ({ bytes }, { company }) => {
      if (!takesGuid(bytes))
        return failure(400, "the signature is not of a GUID that was given out");
      const code = String(10_000_000n + (state.nextId % 10_000_000n));
      const row = { type: 1, name: `Signatory ${code}`, code, isApproved: 1 };
      return json(200, describeCompanyEntry(add(company, row)));
    }),
    approveCompanyBySignature: forUser(state, ({ bytes, query }, { company }) => {
      const found = findOwn(companies, query.required("company_id"), company);
      if (!found) return failure(404, "there is no such company");
      if (!takesGuid(bytes))
        return failure(400, "the signature is not of a GUID that was given out");
      found.row = { ...found.row, isApproved: 1 };
      return json(200, describeCompanyEntry(found));
    }),
    saveCompany: forUser(state, (request, { company }) => {
      const body = bodyOf(request);
      const sent = omit(body, keptMembers);
      const id = editedId(body, "companyId");
      if (id === undefined)
        return json(200, describeCompanyEntry(add(company, merge(undefined, sent) as NewCompany)));
      const found = findOwn(companies, id, company);
      if (!found) return failure(404, "there is no such company");
      found.row = merge(found.row, sent);
      return json(200, describeCompanyEntry(found));
    }),
  };
}
