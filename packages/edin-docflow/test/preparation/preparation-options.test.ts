import { failureOf } from "@signoff/test-support";
import { expect, test } from "vitest";
import {
  type Download,
  downloadLogFile,
  downloadPackageArchive,
  downloadReport,
  type EdinDocflowSession,
  type FileRequest,
} from "../../src/index.ts";
import { signOn, startServer } from "../support/index.ts";

const report = {
  reportType: 1,
  reportName: "January",
  companyId: 301,
  reportStartDate: 1_767_225_600,
  reportEndDate: 1_769_904_000,
} as const;

const day = 86_400;
const uuid = "00000000-0000-4000-8000-000000000001";

test.each<readonly [string, (session: EdinDocflowSession) => Promise<unknown>]>([
  ["packageId", (session) => downloadPackageArchive(session, { packageId: 0 })],
  ["documentStatus", (session) => archive(session, { packageId: 1, documentStatus: "3" })],
  ["documentMark", (session) => archive(session, { packageId: 1, documentMark: 0.5 })],
  ["package_id", (session) => archive(session, { package_id: 1 })],
  ["requestUuid", (session) => archive(session, { requestUuid: "1" })],
  ["archive", (session) => archive(session, 5001)],
  ["from", (session) => downloadLogFile(session, { from: Date.now(), to: 0 })],
  ["to", (session) => downloadLogFile(session, { from: 10, to: 9 })],
  ["to", (session) => downloadLogFile(session, { from: 0, to: 365 * day + 1 })],
  ["requestUuid", (session) => downloadLogFile(session, { requestUuid: "" })],
  ["reportType", (session) => downloadReport(session, { ...report, reportType: 1.5 as 1 })],
  ["reportName", (session) => downloadReport(session, { ...report, reportName: "" })],
  ["companyId", (session) => downloadReport(session, { ...report, companyId: -1 })],
  ["reportStartDate", (session) => downloadReport(session, { ...report, reportStartDate: -1 })],
  ["reportEndDate", (session) => downloadReport(session, { ...report, reportEndDate: 0 })],
  ["reportId", (session) => downloadReport(session, { reportId: 0n })],
  ["poll.baseDelay", (session) => waiting(session, { poll: { baseDelay: 0 } })],
  ["poll.maxDelay", (session) => waiting(session, { poll: { maxDelay: Number.NaN } })],
  ["interval", (session) => waiting(session, { poll: { interval: 1 } })],
  ["timeout", (session) => waiting(session, { timeout: 0 })],
  ["timeout.total", (session) => waiting(session, { timeout: { total: 0 } })],
  ["timeout.attempt", (session) => waiting(session, { timeout: { attempt: 0 } })],
  ["onProgress", (session) => waiting(session, { onProgress: 1 })],
  ["signal", (session) => waiting(session, { signal: {} })],
  ["onprogress", (session) => waiting(session, { onprogress: undefined })],
])("a bad %s fails before any request", async (option, call) => {
  const server = await startServer();
  await using session = await signOn(server);
  const before = server.requests.length;
  const error = await failureOf(call(session));
  expect(error).toMatchObject({ name: "InvalidOptionError", option });
  expect(server.requests).toHaveLength(before);
});

function archive(session: EdinDocflowSession, wanted: unknown): Promise<Download> {
  return downloadPackageArchive(session, wanted as FileRequest);
}

function waiting(session: EdinDocflowSession, options: object): Promise<Download> {
  return downloadLogFile(session, { requestUuid: uuid }, options);
}
