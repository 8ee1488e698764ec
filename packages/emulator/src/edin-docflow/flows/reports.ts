import type { Handler } from "../../contract.ts";
import { binary, json } from "../../engine/answers.ts";
import { describeCompany } from "../companies.ts";
import { failure } from "../failure.ts";
import { forUser, nowInSeconds, type State, takeId } from "../state.ts";
import type { User } from "../user.ts";
import { isReady, startPreparation } from "./preparation.ts";
import { reportFile, type ReportInput } from "./report-file.ts";

/** Statuses of a report. */
const inProgress = 1;
const finished = 2;

/** What reports tell of: packages, or tasks, of which there are none. */
const reportTypes = new Set([1, 2]);

interface Report {
  readonly reportId: bigint;
  readonly user: User;
  readonly input: ReportInput;
  readonly dateCreated: number;
  /** On the server's clock, in milliseconds. */
  readonly readyAt: number;
}

/** Reports: asked for, listed until they are finished, fetched. */
export function reportHandlers(state: State): Record<string, Handler> {
  const reports = new Map<string, Report>();
  const find = (reportId: string, { company }: User): Report | undefined => {
    const found = reports.get(reportId);
    return found?.user.company.companyId === company.companyId ? found : undefined;
  };
  return {
    createReport: forUser(state, ({ body }, user) => {
      const input = body as ReportInput;
      const { reportType, companyId, reportStartDate, reportEndDate } = input;
      if (BigInt(companyId) !== user.company.companyId)
        return failure(404, "there is no such company of the user");
      if (!reportTypes.has(reportType) || reportStartDate > reportEndDate) {
        return failure(400, "there is no such report type, or the period ends before it begins");
      }
      const reportId = takeId(state);
      const dateCreated = nowInSeconds(state);
      const created = { reportId, user, input, dateCreated, readyAt: startPreparation(state) };
      reports.set(String(reportId), created);
      return json(200, describeReport(state, created));
    }),
    listReports: forUser(state, (_request, user) => {
      const found = [...reports.keys()].flatMap((id) => find(id, user) ?? []).toReversed();
      const rows = found.map((report) => describeReport(state, report));
      return json(200, rows, { count: String(rows.length) });
    }),
    downloadReport: forUser(state, ({ query }, user) => {
      const found = find(query.required("report_id"), user);
      if (!found) return failure(404, "there is no such report");
      if (!isReady(state, found.readyAt)) return failure(409, "the report is not ready");
      const file = reportFile(state, found.input, user.company);
      return binary(200, Buffer.from(file), "application/vnd.ms-excel");
    }),
  };
}

function describeReport(state: State, report: Report): Record<string, unknown> {
  const { reportId, user, input, dateCreated, readyAt } = report;
  const isFinished = isReady(state, readyAt);
  return {
    ...input,
    reportId,
    dateCreated,
    dateCompleted: isFinished ? Math.floor(readyAt / 1000) : 0,
    userId: user.userId,
    userEmail: user.email,
    reportStatus: isFinished ? finished : inProgress,
    company: describeCompany(user.company),
  };
}
