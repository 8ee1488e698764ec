import type { Handler } from "../../contract.ts";
import { empty, json } from "../../engine/answers.ts";
import { failure } from "../failure.ts";
import { forUser, type State, takeId } from "../state.ts";
import { type AgreementProcess, describeProcess } from "./agreement.ts";
import { findCompany } from "./company-entry.ts";
import { answerPage, matchesCode, matchesPattern } from "./listing.ts";
import { bodyOf, editedId, merge, omit } from "./saving.ts";
import { findOwn, listOwn } from "./store.ts";
import { activeStatus, blockedStatus } from "./user.ts";

const defaultLimit = 30;

/** Members of a process that the server sets itself, or that have a call of their own. */
const keptMembers = [
  "agreementProcId",
  "company",
  "companyId",
  "status",
  "agreementProc2Docs",
  "agrementSteps",
];

/** What approves documents within an account. */
export function agreementProcessHandlers(state: State): Record<string, Handler> {
  const { agreementProcesses, companies } = state.configuration;
  return {
    listAgreementProcesses: forUser(state, ({ query }, { company }) => {
      const companyId = query.text("company_id");
      const found = listOwn(agreementProcesses, company).filter(
        (process) =>
          matchesPattern(query, [process.row["name"]]) &&
          matchesCode(query.number("status"), process.status) &&
          (companyId === undefined || companyId === String(process.company.companyId)),
      );
      return answerPage(found, query, defaultLimit, describeProcess);
    }),
    saveAgreementProcess: forUser(state, (request, user) => {
      const body = bodyOf(request);
      const company = findCompany(companies, body["companyId"], user.company);
      const id = editedId(body, "agreementProcId");
      const found = id === undefined ? undefined : findOwn(agreementProcesses, id, user.company);
      if (!company || (id !== undefined && !found))
        return failure(404, "there is no such company or process");
      const saved: AgreementProcess = found ?? {
        id: takeId(state),
        accountId: company.accountId,
        company,
        status: activeStatus,
        row: {},
        documents: [],
        steps: [],
      };
      saved.row = merge(saved.row, omit(body, keptMembers));
      agreementProcesses.set(String(saved.id), saved);
      return json(200, describeProcess(saved));
    }),
    setAgreementProcessStatus: forUser(state, ({ query }, { company }) => {
      const found = findOwn(agreementProcesses, query.required("agreement_proc_id"), company);
      const status = query.number("status");
      if (!found) return failure(404, "there is no such process");
      if (status !== activeStatus && status !== blockedStatus)
        return failure(400, "a process is active (1) or blocked (2)");
      found.status = status;
      return empty(200);
    }),
  };
}
