import { strToU8, zipSync } from "fflate";
import type { Answer } from "../../contract.ts";
import { binary } from "../../engine/answers.ts";
import type { Row } from "./store.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const officeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Where the first sheet lies, here as in the files of most programs. */
export const sheetPath = "xl/worksheets/sheet1.xml";

/** Answers rows as an .xlsx file: a line with the names of the columns, and a line for each row. */
export function answerWorkbook(rows: readonly Row[], columns: readonly string[]): Answer {
  return binary(200, writeWorkbook(rows, columns), mediaType);
}

/** Makes an .xlsx file with one sheet of texts. */
function writeWorkbook(rows: readonly Row[], columns: readonly string[]): Uint8Array {
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))];
  const sheet = `<worksheet xmlns="${sheetNamespace}"><sheetData>${lines.map(writeLine).join("")}</sheetData></worksheet>`;
  const files = {
    "[Content_Types].xml": `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/${sheetPath}" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationship("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `<workbook xmlns="${sheetNamespace}" xmlns:r="${officeNamespace}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationship("worksheet", "worksheets/sheet1.xml"),
    [sheetPath]: sheet,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
  );
}

function writeLine(values: readonly unknown[]): string {
  const cells = values.map(
    (value) => `<c t="inlineStr"><is><t>${escape(String(value))}</t></is></c>`,
  );
  return `<row>${cells.join("")}</row>`;
}

function relationship(type: string, target: string): string {
  return `<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeNamespace}/${type}" Target="${target}"/></Relationships>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
