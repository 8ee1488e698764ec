import { reportRows, transferReport } from "@signoff/directlink";
import { withoutLinkSecrets } from "./link-secrets.ts";
import type { Task } from "./perform.ts";

/** How much is shown. */
export interface ReportOptions {
  readonly pages?: number;
}

/** Shows the latest transfers, page by page. */
export function report({ pages = 1 }: ReportOptions): Task {
  return async ({ session, output, signal, exitCodes }) => {
    let page = 0;
    let files = 0;
    for await (const answer of transferReport(session, { signal })) {
      const transfers = withoutLinkSecrets(reportRows(answer));
      for (const transfer of transfers) output.tell({ type: "transfer", page, transfer });
      files += transfers.length;
      page += 1;
      if (page >= pages) break;
    }
    output.tell({ type: "summary", command: "report", files, bytes: 0, failed: 0 });
    return exitCodes.done;
  };
}
