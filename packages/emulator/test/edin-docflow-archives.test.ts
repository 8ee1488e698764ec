import { unzipSync } from "fflate";
import { beforeEach, describe, expect, it } from "vitest";
import {
  addSignatures,
  createPackage,
  createSent,
  post,
  readDocument,
  type Send,
  type Server,
  setDocumentStatus,
  signOnBoth,
  startServer,
} from "./edin-docflow-support.ts";

const unknownId = "00000000-0000-4000-8000-000000000000";

let server: Server;
let owner: Send;
let client: Send;

beforeEach(async () => {
  server = await startServer();
  [owner, client] = await signOnBoth(server);
});

/** The texts of an archive's files, by name. */
async function unzip(response: Response): Promise<Record<string, string>> {
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/zip");
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const texts = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  return Object.fromEntries(texts) as Record<string, string>;
}

/** Holds an answer against one of the two codes that are documented. */
async function expectCode(response: Response, code: number): Promise<void> {
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code });
}

const archiveLink = (by: Send, uuid: string): Promise<Response> =>
  by(`/bdoc/store/package-arch/link?request_uuid=${uuid}`);

const logLink = (by: Send, uuid: string): Promise<Response> =>
  by(`/bdoc/log_file_link?request_uuid=${uuid}`);

describe("archives", () => {
  it("hold the file, and once it is signed the signatures and who made them", async () => {
    const packageId = await createSent(owner);
    const { query, documentId } = await readDocument(client, packageId);
    const whole = `/bdoc/store/package/arch?package_id=${packageId}`;
    const name = `${documentId}/invoice.txt`;
    expect(await unzip(await owner(whole))).toEqual({ [name]: "invoice" });
    await addSignatures(client, query, "client's key");
    const { bodies } = await readDocument(client, packageId);
    const signatures = {
      [`${name}.${bodies[0].signBodies[0]?.signId}.p7s`]: "client's key",
      [`${documentId}/signatures.txt`]: expect.stringContaining("Obrii Supply LLC\t00000302"),
    };
    const all = { [name]: "invoice", ...signatures };
    expect(await unzip(await owner(whole))).toEqual(all);
    const path = "/bdoc/store/package/document";
    expect(await unzip(await owner(`${path}/arch?${query}`))).toEqual(all);
    expect(await unzip(await owner(`${path}/sign-list?${query}`))).toEqual(signatures);
    const draft = await createPackage(owner);
    expect((await client(`/bdoc/store/package/arch?package_id=${draft}`)).status).toBe(404);
  });

  it("are made while the clock runs, and fetched by a link that needs no session", async () => {
    const packageId = await createSent(owner);
    const { documentId } = await readDocument(client, packageId);
    const request = async (by: Send): Promise<ArchiveRequest> => {
      const response = await by(`/bdoc/store/package-arch/request?package_id=${packageId}`);
      expect(response.status).toBe(200);
      return (await response.json()) as ArchiveRequest;
    };
    const first = await request(client);
    expect(first).toMatchObject({ companyId: 302, isArchReady: 0, docStatuses: [] });
    await expectCode(await archiveLink(client, first.requestUuid), 814);
    await expectCode(await archiveLink(client, unknownId), 762);
    await expectCode(await archiveLink(owner, first.requestUuid), 762);
    expect((await request(owner)).requestUuid).not.toBe(first.requestUuid);
    server.clock.advance(2000);
    expect(await request(client)).toMatchObject({
      requestUuid: first.requestUuid,
      isArchReady: 1,
      zipArchName: `P-${packageId}.zip`,
    });
    const url = await (await archiveLink(client, first.requestUuid)).text();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/files\/[0-9a-f-]{36}\/P-\d+\.zip$/);
    expect(await unzip(await fetch(url))).toEqual({ [`${documentId}/invoice.txt`]: "invoice" });
    expect(await unzip(await fetch(url))).toBeDefined();
    expect((await fetch(url.replace(/[0-9a-f-]{36}/, unknownId))).status).toBe(404);
    expect((await fetch(url, { method: "POST" })).status).toBe(404);
    expect((await request(client)).requestUuid).not.toBe(first.requestUuid);
  });

  it("hold the documents of one status where it is asked for", async () => {
    const packageId = await createSent(owner);
    const { documentId } = await readDocument(client, packageId);
    await setDocumentStatus(client, packageId, documentId, 4);
    server.controls.setPreparationTime(0);
    const files = async (by: Send, status: number): Promise<string[]> => {
      const query = `package_id=${packageId}&doc_status=${status}`;
      const request = await by(`/bdoc/store/package-arch/request?${query}`);
      const { requestUuid, docStatuses } = (await request.json()) as ArchiveRequest;
      expect(docStatuses).toEqual([status]);
      const link = await archiveLink(by, requestUuid);
      return Object.keys(await unzip(await fetch(await link.text())));
    };
    expect(await files(owner, 3)).toEqual([]);
    expect(await files(owner, 4)).toEqual([`${documentId}/invoice.txt`]);
  });
});

describe("log files", () => {
  it("tell what happened to packages within a period", async () => {
    const packageId = await createSent(owner);
    const now = Math.floor(server.clock.now() / 1000);
    const request = async (from: number, to: number): Promise<Response> =>
      owner(`/bdoc/log_file_request?date_from=${from}&date_to=${to}`);
    const { requestUuid } = (await (await request(now - 60, now + 60)).json()) as ArchiveRequest;
    await expectCode(await logLink(owner, requestUuid), 814);
    server.clock.advance(2000);
    await expectCode(await logLink(owner, unknownId), 762);
    await expectCode(await logLink(client, requestUuid), 762);
    const file = await fetch(await (await logLink(owner, requestUuid)).text());
    expect(await file.text()).toContain(`office@vesna-trade.example.com,${packageId},status`);
    const year = 365 * 24 * 60 * 60;
    expect((await request(now - year, now)).status).toBe(200);
    expect((await request(now - year - 1, now)).status).toBe(400);
    expect((await request(now, now - 1)).status).toBe(400);
  });
});

describe("reports", () => {
  it("are listed until they are finished, and then fetched", async () => {
    const packageId = await createSent(owner);
    const now = Math.floor(server.clock.now() / 1000);
    const input = {
      reportType: 1,
      reportName: "January",
      companyId: 301,
      reportStartDate: now - 60,
      reportEndDate: now + 60,
    };
    const create = (body: object): Promise<Response> => post(owner, "/bdoc/report", body);
    const created = await create({ ...input, reportFilter: { partnerCompanyId: 302 } });
    const report = (await created.json()) as { reportId: number };
    expect(report).toMatchObject({ ...input, reportStatus: 1, dateCompleted: 0, userId: 201 });
    const path = `/bdoc/report_file?report_id=${report.reportId}`;
    expect((await owner(path)).status).toBe(409);
    server.clock.advance(2000);
    const list = await owner("/bdoc/reports");
    expect(list.headers.get("count")).toBe("1");
    expect(await list.json()).toMatchObject([
      { ...report, reportStatus: 2, dateCompleted: expect.closeTo(now + 2, -1) as number },
    ]);
    const file = await owner(path);
    expect(file.headers.get("content-type")).toBe("application/vnd.ms-excel");
    expect(await file.text()).toContain(`>P-${packageId}<`);
    expect((await client(path)).status).toBe(404);
    expect(await (await client("/bdoc/reports")).json()).toEqual([]);
    expect((await create({ ...input, companyId: 302 })).status).toBe(404);
    expect((await create({ ...input, reportType: 3 })).status).toBe(400);
    expect((await create({ ...input, reportEndDate: now - 61 })).status).toBe(400);
  });

  it("never come where the server is told to take for ever", async () => {
    server.controls.setPreparationTime(Infinity);
    const period = { reportStartDate: 0, reportEndDate: 1 };
    const input = { reportType: 2, reportName: "Tasks", companyId: 301, ...period };
    await post(owner, "/bdoc/report", input);
    server.clock.advance(9 * 60_000);
    expect(await (await owner("/bdoc/reports")).json()).toMatchObject([{ reportStatus: 1 }]);
    for (const time of [-1, Number.NaN]) {
      expect(() => server.controls.setPreparationTime(time)).toThrow(RangeError);
    }
  });
});

interface ArchiveRequest {
  readonly requestUuid: string;
  readonly docStatuses: readonly number[];
}
