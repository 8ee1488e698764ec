import type { Company } from "../companies.ts";
import type { State } from "../state.ts";
import { directionOf, numberOf } from "./package.ts";
import type { Package } from "./stored.ts";
import { escapeXml } from "./structure-xml.ts";

/** What a report is asked for with. */
export interface ReportInput {
  readonly reportType: number;
  readonly reportName: string;
  readonly companyId: number | bigint;
  /** In seconds. */
  readonly reportStartDate: number;
  readonly reportEndDate: number;
  readonly reportFilter?: { readonly partnerCompanyId?: number | bigint };
}

type Cell = string | number | bigint;

/** A sheet of the packages that a report tells of, in the XML that spreadsheets read under the name `.xls`. */
export function reportFile(state: State, input: ReportInput, company: Company): string {
  const rows = input.reportType === 1 ? packagesOf(state, input, company).map(rowOf) : [];
  const sheet = [["Number", "Sender", "Recipient", "Status", "Changed"], ...rows]
    .map((cells) => `<Row>${cells.map(cellXml).join("")}</Row>`)
    .join("");
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n` +
    `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ` +
    `xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Report">` +
    `<Table>${sheet}</Table></Worksheet></Workbook>\n`
  );
}

function packagesOf(state: State, input: ReportInput, company: Company): Package[] {
  const { reportStartDate, reportEndDate, reportFilter } = input;
  const partnerId = BigInt(reportFilter?.partnerCompanyId ?? 0);
  return [...state.packages.values()].filter(
    (found) =>
      directionOf(found, company) &&
      found.dateChanged >= reportStartDate &&
      found.dateChanged <= reportEndDate &&
      [0n, found.sender.companyId, found.recipient.companyId].includes(partnerId),
  );
}

function rowOf(found: Package): Cell[] {
  const { sender, recipient, status, dateChanged } = found;
  const changed = new Date(dateChanged * 1000).toISOString();
  return [numberOf(found), sender.name, recipient.name, status, changed];
}

function cellXml(cell: Cell): string {
  const type = typeof cell === "string" ? "String" : "Number";
  return `<Cell><Data ss:Type="${type}">${escapeXml(String(cell))}</Data></Cell>`;
}
