import { beforeEach, describe, expect, it } from "vitest";
import { zipSync, strToU8, unzipSync, strFromU8 } from "fflate";
import { call, list, type Seen, statusOf, take } from "./edin-docflow-calls.ts";
import { type Send, type Server, signOnBoth, startServer } from "./edin-docflow-support.ts";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let server: Server;
let send: Send;
let sendOther: Send;

beforeEach(async () => {
  server = await startServer();
  [send, sendOther] = await signOnBoth(server);
});

describe("document types", () => {
  const types = "/bdoc/document_types?company_id=301";

  it("are listed by use, kind, activity and page", async () => {
    const all = await call(send, "GET", `${types}&use_type=1`);
    expect(all.headers.get("count")).toBe("2");
    expect(await all.json()).toMatchObject([{ documentId: 3001 }, { documentId: 3002 }]);
    const rows = (query: string) => take<Seen[]>(send, "GET", `${types}&use_type=1&${query}`);
    expect(await rows("limit=1&offset=1")).toMatchObject([{ documentId: 3002 }]);
    expect(await rows("type=2")).toEqual([]);
    expect(await rows("type=0")).toHaveLength(2);
    const block = "/bdoc/document_type?document_id=3001&is_active=0";
    expect(await statusOf(send, "OPTIONS", block)).toBe(200);
    expect(await rows("is_active=0")).toMatchObject([{ documentId: 3001 }]);
    expect(await take(send, "GET", `${types}&use_type=2`)).toMatchObject([{ documentId: 3003 }]);
    expect(await statusOf(sendOther, "GET", `${types}&use_type=1`)).toBe(404);
  });

  it("are saved, get forms in versions and one dictionary", async () => {
    const type = { isActive: 1, companyId: 301, name: "Order", code: "ORD", type: 2 };
    const { documentId } = await take(send, "POST", "/bdoc/document_type", type);
    const edited = { ...type, documentId, name: "Order form" };
    expect(await take(send, "POST", "/bdoc/document_type", edited)).toMatchObject(edited);
    const form = { id: documentId, encoding: "utf-8", structure: [{ id: "no", title: "Number" }] };
    const path = "/bdoc/document_type/structure";
    expect(await take(send, "POST", path, form)).toMatchObject({ ...form, version: 1, status: 1 });
    expect(await take(send, "POST", path, form)).toMatchObject({ version: 2, status: 1 });
    const query = `document_id=${String(documentId)}`;
    const bind = `/bdoc/document_types/dictionary?${query}&dictionary_id=4301`;
    expect(await statusOf(send, "OPTIONS", bind)).toBe(200);
    const access = `/bdoc/document_type/provider_access?${query}&access=1`;
    expect(await statusOf(send, "OPTIONS", access)).toBe(200);
    expect(await take(send, "GET", `${types}&use_type=1&type=2`)).toMatchObject([
      {
        isProviderAccess: 1,
        dictionary: { dictionaryId: 4301 },
        structures: [
          { version: 1, status: 2 },
          { version: 2, status: 1 },
        ],
      },
    ]);
  });

  it("are refused to others and with unknown ids", async () => {
    const type = { isActive: 1, companyId: 301, name: "Order", code: "ORD", type: 1 };
    const save = (by: Send, more: object) =>
      statusOf(by, "POST", "/bdoc/document_type", { ...type, ...more });
    expect(await save(sendOther, {})).toBe(404);
    expect(await save(send, { documentId: 9 })).toBe(404);
    expect(await save(sendOther, { documentId: 3001, companyId: 302 })).toBe(404);
    const bind = "/bdoc/document_types/dictionary?document_id=3001&dictionary_id=";
    expect(await statusOf(send, "OPTIONS", `${bind}9`)).toBe(404);
    expect(await statusOf(sendOther, "OPTIONS", `${bind}4301`)).toBe(404);
    const structure = { id: 9, encoding: "utf-8", structure: [] };
    expect(await statusOf(send, "POST", "/bdoc/document_type/structure", structure)).toBe(404);
    const access = "/bdoc/document_type/provider_access?document_id=3001&access=7";
    expect(await statusOf(send, "OPTIONS", access)).toBe(400);
  });
});

function setStatus(by: Send, packageId: unknown, status: number): Promise<number> {
  const query = `package_id=${String(packageId)}&status=${status}`;
  return statusOf(by, "OPTIONS", `/bdoc/package_type/status?${query}`);
}

describe("package types", () => {
  const sample = { name: "Orders", code: "ORD", type: 1, companyId: 301 };
  it("start as drafts, and need a document type to become active", async () => {
    const { packageId, status } = await take(send, "POST", "/bdoc/package", sample);
    expect(status).toBe(3);
    expect(await setStatus(send, packageId, 1)).toBe(400);
    const binding = { packageId, documentId: 3001, needSign: 1, signsCount: 2, ownerSignsCount: 1 };
    const bound = await take(send, "OPTIONS", "/bdoc/package_document", binding);
    expect(bound).toMatchObject({ document2packages: [{ ...binding, maxFilesCount: 0 }] });
    const again = { packageId, documentId: 3001, needSign: 0 };
    expect(await take(send, "OPTIONS", "/bdoc/package_document", again)).toMatchObject({
      document2packages: [{ needSign: 0, signsCount: 0 }],
    });
    expect(await setStatus(send, packageId, 1)).toBe(200);
    expect(await setStatus(send, packageId, 4)).toBe(400);
    expect(await setStatus(sendOther, packageId, 2)).toBe(404);
  });

  it("get a new version with each edit, which keeps what is bound", async () => {
    const dictionary = { packageId: 2001, dictionaryId: 4301, fillType: 1, required: 1 };
    await take(send, "OPTIONS", "/bdoc/package_dictionary", dictionary);
    const extra = { packageId: 2001, required: 0, fillType: "2", extraField: { fieldId: 7 } };
    await take(send, "OPTIONS", "/bdoc/package/extra_field", extra);
    const edit = { ...sample, packageId: 2001, companyId: "301" };
    const edited = await take(send, "POST", "/bdoc/package", edit);
    const { packageId } = edited;
    expect(packageId).not.toBe(2001);
    expect(edited).toMatchObject({
      packageChainId: 2101,
      version: 2,
      status: 3,
      document2packages: [
        { packageId, documentId: 3001 },
        { packageId, documentId: 3002 },
      ],
      package2dictionaries: [{ packageId, dictionaryId: 4301, fillType: 1 }],
      extraFields: [{ packageId, extraField: { fieldId: 7 } }],
    });
    const versions = await list(send, "/bdoc/packages_by_chain?package_chain_id=2101");
    expect(versions).toMatchObject([
      { packageId: 2001, version: 1, name: "Closing documents" },
      { packageId, version: 2, name: "Orders" },
    ]);
    const find = "/bdoc/extra/package_types?company_id=301";
    expect(await list(send, find)).toMatchObject([{ packageId }, { packageId: 2002 }]);
    expect(await list(send, `${find}&status=1`)).toMatchObject([{ packageId: 2001 }, {}]);
    expect(await list(send, `${find}&search_pattern=sign`)).toMatchObject([{ packageId: 2002 }]);
  });

  it("are seen by both sides of a contract that allows them, and by nobody else", async () => {
    const path = "/bdoc/extra/contract/package_type?contract_id=1001&package_id=";
    expect(await list(sendOther, `${path}2002`)).toMatchObject([
      {
        packageId: 2002,
        document2packages: [{ needSign: 1, signsCount: 1, ownerSignsCount: 1 }, {}],
      },
    ]);
    const { packageId } = await take(send, "POST", "/bdoc/package", sample);
    expect(await statusOf(sendOther, "GET", path + String(packageId))).toBe(404);
    expect(await statusOf(sendOther, "GET", "/bdoc/packages_by_chain?package_chain_id=2101")).toBe(
      404,
    );
    expect(await statusOf(sendOther, "GET", "/bdoc/extra/package_types?company_id=301")).toBe(404);
  });

  it("are refused with unknown ids", async () => {
    const options = (path: string, body: object) =>
      statusOf(send, "OPTIONS", `/bdoc/${path}`, body);
    expect(await options("package_document", { packageId: 2001, documentId: 9 })).toBe(404);
    expect(await options("package_dictionary", { packageId: 9, dictionaryId: 4301 })).toBe(404);
    const extra = { packageId: 9, required: 0, fillType: 1, extraField: { fieldId: 7 } };
    expect(await options("package/extra_field", extra)).toBe(404);
    expect(await statusOf(send, "POST", "/bdoc/package", { ...sample, packageId: 9 })).toBe(404);
    expect(await statusOf(send, "POST", "/bdoc/package", { ...sample, companyId: 302 })).toBe(404);
  });
});

/** A workbook with texts of its own, as most programs write one. */
function workbook(rows: string): Uint8Array {
  return zipSync({
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    "xl/sharedStrings.xml": strToU8("<sst><si><t>Late &amp; dear</t></si><si><t>id</t></si></sst>"),
  });
}

describe("Excel files", () => {
  it("come out of document types and dictionaries, and go back in", async () => {
    const path = "/bdoc/document_types/xlsx?company_id=301&use_type=1";
    const exported = await call(send, "GET", path);
    expect(exported.headers.get("content-type")).toBe(workbookType);
    const bytes = new Uint8Array(await exported.arrayBuffer());
    const imported = "/bdoc/document_types?document_id=0&use_type=2";
    expect(await take(send, "POST", imported, bytes)).toMatchObject([
      { name: "Invoice", code: "INV", useType: 2 },
      { name: "Certificate of completion", code: "COC", useType: 2 },
    ]);
    expect(await statusOf(send, "POST", imported, bytes.subarray(0, 100))).toBe(400);
    for (const [method, of] of [
      ["GET", "dictionary/xlsx"],
      ["POST", "dictionary_values/xls"],
    ] as const) {
      const values = await call(send, method, `/bdoc/${of}?dictionary_id=4301`);
      const parts = unzipSync(new Uint8Array(await values.arrayBuffer()));
      expect(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain("North");
      expect(await statusOf(sendOther, method, `/bdoc/${of}?dictionary_id=4301`)).toBe(404);
    }
  });

  it("bring tags and partners, written as other programs write them", async () => {
    const head = '<row r="1"><c r="A1" t="s"><v>1</v></c></row>';
    const added = '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>17</v></c></row>';
    const edited =
      '<row r="3"><c r="A3" t="inlineStr"><is><t>Slow</t></is></c><c r="C3"><v>4201</v></c></row>';
    const tags = workbook(head + added + edited);
    expect(await statusOf(send, "POST", "/bdoc/tag/xls", tags)).toBe(200);
    expect(await list(send, "/bdoc/tags")).toMatchObject([
      { tagId: 4201, name: "Slow" },
      { name: "Late & dear", code: "17" },
    ]);
    const partner = '<row r="2"><c r="A2"><v>00000310</v></c><c r="B2" t="s"><v>0</v></c></row>';
    expect(await statusOf(send, "POST", "/bdoc/partners", workbook(head + partner))).toBe(200);
    const found = await list(send, "/bdoc/partners?search_pattern=00000310");
    expect(found).toMatchObject([{ name: "Late & dear", contactEmail: "", companyId: 0 }]);
    const noWorkbook = zipSync({ "a.txt": strToU8("x") });
    expect(await statusOf(send, "POST", "/bdoc/tag/xls", noWorkbook)).toBe(400);
  });
});
