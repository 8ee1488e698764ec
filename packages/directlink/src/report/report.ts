import { type CallOptions, stringifyJson } from "@signoff/core";
import { type AnswerFacts, clockAhead, unusableAnswer } from "@signoff/core/provider";
import { readPages } from "../lists/pages.ts";
import type { ReportAnswer } from "../schemas.ts";
import type { DirectLinkSession } from "../session.ts";

/** One upload or download in the report. None of its fields is documented. */
export type ReportRow = Readonly<Record<string, unknown>>;

const path = "/directlink/v1/report";

/**
 * The report on the user's latest transfers, up and down, page by page as the server answers it, to the first page that
 * is empty or repeats another. The vendor documents neither its fields nor their order; {@link reportRows} finds the rows.
 *
 * @param options hold for each request.
 * @throws {ProtocolError} when an answer is no report, or the pages come to no end.
 * @throws {ApiError | NetworkError | TimeoutError | AbortError | SessionEndedError} as any call does.
 */
export async function* transferReport(
  session: DirectLinkSession,
  options?: CallOptions,
): AsyncGenerator<ReportAnswer, void, undefined> {
  for await (const { page } of readReport(session, options)) yield page;
}

/** A page, and by how many ms the server's clock was ahead of ours when it answered. */
interface TimedPage {
  readonly page: ReportAnswer;
  readonly ahead: number;
}

/** As {@link transferReport}, with the clock that the times in it are of. */
export function readReport(
  session: DirectLinkSession,
  options: CallOptions | undefined,
): AsyncGenerator<TimedPage, void, undefined> {
  const seen = new Set<string>();
  return readPages(
    `GET ${path}`,
    async (number) => {
      const init = { ...options, params: { query: { page: number } } };
      const { data, response } = await session.GET(path, init);
      const page = checkReport(data, response);
      return { page, ahead: clockAhead(response.headers) };
    },
    ({ page }) => {
      const rows = reportRows(page);
      if (rows.length === 0) return "empty";
      const text = stringifyJson(rows);
      if (seen.has(text)) return "repeated";
      seen.add(text);
      return "new";
    },
  );
}

/** The rows of a page: the first field that holds an array. */
export function reportRows(page: ReportAnswer): readonly ReportRow[] {
  const rows = Object.values(page).find((value) => Array.isArray(value)) ?? [];
  return rows.filter((row) => typeof row === "object" && row !== null);
}

function checkReport(data: unknown, answer: AnswerFacts): ReportAnswer {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    return data as ReportAnswer;
  }
  throw unusableAnswer("directlink", `GET ${path}`, "answered without a report", answer);
}
