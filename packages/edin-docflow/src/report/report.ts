import { type CallOptions, type Int64, InvalidOptionError } from "@signoff/core";
import {
  checkText,
  type Download,
  ownOptions,
  toDownload,
  unusableAnswer,
} from "@signoff/core/provider";
import { fetchPrepared } from "../preparation/fetch-prepared.ts";
import { checkPreparation, type PreparationOptions } from "../preparation/options.ts";
import type { Report, ReportInput } from "../schemas.ts";
import type { EdinDocflowSession } from "../session.ts";
import { checkId, isId, isSameId, toSeconds } from "../values/values.ts";

/** Which report {@link downloadReport} asks for. */
export interface NewReport extends Omit<ReportInput, "reportStartDate" | "reportEndDate"> {
  /** Start of the period, as a Date or in UNIX seconds. */
  reportStartDate: Date | number;
  /** End of the period, as a Date or in UNIX seconds. */
  reportEndDate: Date | number;
}

/** A report that was asked for before. */
export interface ReportRequest {
  readonly reportId: Int64;
}

const createPath = "/bdoc/report";
const listPath = "/bdoc/reports";
const filePath = "/bdoc/report_file";

/** The `reportStatus` of a report that can be fetched. */
const finished = 2;

/**
 * Has the service make a report, waits for it, and downloads it, an `.xls` file. To ask for it is never repeated, since each
 * time makes a report.
 *
 * @param report what to ask for, or the `request` that `onProgress` told, to go on with it.
 * @throws {InvalidOptionError} for an option that is unfit, before any request.
 * @throws {OutcomeUnknownError} when the answer got lost: look for the report in `GET /bdoc/reports`, and go on with its id.
 * @throws {TimeoutError} when the report is not ready in time.
 * @throws {ProtocolError} also of reason `"unusable"` when a report to go on with is not in the list of reports.
 * @throws {ApiError | NetworkError | AbortError | SessionEndedError} as any call does.
 */
export async function downloadReport(
  session: EdinDocflowSession,
  report: NewReport | ReportRequest,
  options?: PreparationOptions<ReportRequest>,
): Promise<Download> {
  const preparation = checkPreparation(options, "downloadReport");
  const given = checkReport(report);
  const isKnown = "reportId" in given;
  return fetchPrepared(
    {
      operation: `GET ${listPath}`,
      begin: async (call) => (isKnown ? given : create(session, given, call)),
      async ask(request, call) {
        const found = await find(session, request, call);
        // A new report may take its time to the list.
        if (!found && isKnown)
          throw unusableAnswer("edin-docflow", `GET ${listPath}`, "has no report of this reportId");
        return found?.reportStatus === finished ? request : undefined;
      },
      async open({ reportId }, call) {
        const params = { query: { report_id: reportId } };
        const result = await session.stream.GET(filePath, { ...call, params });
        return toDownload("edin-docflow", `GET ${filePath}`, result);
      },
    },
    preparation,
  );
}

async function create(
  session: EdinDocflowSession,
  body: ReportInput,
  call: CallOptions,
): Promise<ReportRequest> {
  const { data, response } = await session.POST(createPath, { ...call, body });
  const { reportId } = Object(data) as Report;
  if (!isId(reportId))
    throw unusableAnswer(
      "edin-docflow",
      `POST ${createPath}`,
      "answered without a reportId",
      response,
    );
  return { reportId };
}

async function find(
  session: EdinDocflowSession,
  { reportId }: ReportRequest,
  call: CallOptions,
): Promise<Report | undefined> {
  const { data, response } = await session.GET(listPath, call);
  if (!Array.isArray(data))
    throw unusableAnswer("edin-docflow", `GET ${listPath}`, "answered without a list", response);
  return data.find((report) => isSameId(report?.reportId, reportId));
}

const inputNames: readonly (keyof (NewReport & ReportRequest))[] = [
  "reportType",
  "reportFilter",
  "reportName",
  "companyId",
  "reportStartDate",
  "reportEndDate",
  "reportId",
];

function checkReport(report: NewReport | ReportRequest): ReportInput | ReportRequest {
  const { reportId, ...input } = ownOptions(
    report as NewReport & ReportRequest,
    inputNames,
    "report",
  );
  if (reportId !== undefined) {
    checkId("reportId", reportId);
    return { reportId };
  }
  if (!Number.isSafeInteger(input.reportType)) {
    throw new InvalidOptionError("reportType", "has to be 1 (document flow) or 2 (tasks).");
  }
  checkText("reportName", input.reportName);
  checkId("companyId", input.companyId);
  const reportStartDate = toSeconds("reportStartDate", input.reportStartDate);
  const reportEndDate = toSeconds("reportEndDate", input.reportEndDate);
  if (reportEndDate < reportStartDate) {
    throw new InvalidOptionError("reportEndDate", "lies before reportStartDate.");
  }
  return { ...input, reportStartDate, reportEndDate };
}
