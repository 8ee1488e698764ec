import { InvalidOptionError } from "@signoff/core";
import { type Download, ownOptions } from "@signoff/core/provider";
import { fetchPrepared } from "../preparation/fetch-prepared.ts";
import { checkPreparation, type PreparationOptions } from "../preparation/options.ts";
import { type FileRequest, linkedFile } from "../preparation/linked-file.ts";
import type { EdinDocflowSession } from "../session.ts";
import { checkGuid, toSeconds } from "../values/values.ts";

/** The period of a log file, of 365 days at most. */
export interface LogPeriod {
  /** As a Date or in UNIX seconds. */
  readonly from: Date | number;
  /** As a Date or in UNIX seconds. */
  readonly to: Date | number;
}

const requestPath = "/bdoc/log_file_request";
const linkPath = "/bdoc/log_file_link";
const longestPeriod = 365 * 24 * 60 * 60;

/**
 * Has the service make a log file, waits for it, and downloads it.
 *
 * @param period what to ask for, or the `request` that `onProgress` told, to go on with it.
 * @throws {InvalidOptionError} for an option that is unfit, before any request.
 * @throws {TimeoutError} when the file is not ready in time.
 * @throws {ApiError} also when the service does not know the request.
 * @throws {ProtocolError} also of reason `"redirect"` when the link leads to another server, which is not given the cookie.
 * @throws {NetworkError | OutcomeUnknownError | AbortError | SessionEndedError} as any call does.
 */
export async function downloadLogFile(
  session: EdinDocflowSession,
  period: LogPeriod | FileRequest,
  options?: PreparationOptions<FileRequest>,
): Promise<Download> {
  const preparation = checkPreparation(options, "downloadLogFile");
  const file = linkedFile(session, linkPath, checkPeriod(period), {
    operation: `GET ${requestPath}`,
    send: (init) => session.GET(requestPath, init),
  });
  return fetchPrepared(file, preparation);
}

interface PeriodQuery {
  readonly date_from: number;
  readonly date_to: number;
}

function checkPeriod(period: LogPeriod | FileRequest): PeriodQuery | FileRequest {
  const { from, to, requestUuid } = ownOptions(
    period as LogPeriod & FileRequest,
    ["from", "to", "requestUuid"],
    "period",
  );
  if (requestUuid !== undefined) {
    checkGuid("requestUuid", requestUuid);
    return { requestUuid };
  }
  const query = { date_from: toSeconds("from", from), date_to: toSeconds("to", to) };
  const length = query.date_to - query.date_from;
  if (length < 0 || length > longestPeriod) {
    throw new InvalidOptionError("to", "has to lie after from, by 365 days at most.");
  }
  return query;
}
